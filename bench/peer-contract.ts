import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Operation {
  parameters?: { $ref?: string }[];
  requestBody?: { $ref?: string };
  'x-merged-input'?: boolean;
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  webhooks?: unknown;
  components: {
    parameters: Record<string, { explode?: boolean }>;
    requestBodies: Record<string, { required?: boolean }>;
  };
}

/**
 * The whole contract as tools for OpenAPI can read it. They know no merged input: they hold the query to the schema of
 * the body, and would refuse every call. So the query's half is left out and the body becomes required.
 */
export async function readPeerContract(): Promise<object> {
  const file = join(import.meta.dirname, '../specs/apizee/openapi.yaml');
  const document = parse(await readFile(file, 'utf8')) as Document;
  const { parameters, requestBodies } = document.components;
  const exploded = Object.keys(parameters).filter((name) => parameters[name]?.explode === true);
  const references = new Set(exploded.map((name) => `#/components/parameters/${name}`));
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    if (operation.parameters) {
      operation.parameters = operation.parameters.filter(({ $ref = '' }) => !references.has($ref));
    }
    const body = requestBodies[operation.requestBody?.$ref?.split('/').at(-1) ?? ''];
    if (operation['x-merged-input'] && body) body.required = true;
  }
  for (const name of exploded) delete parameters[name];
  return document;
}
