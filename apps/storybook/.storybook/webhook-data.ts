import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { DocsData, WebhookDocs } from '../src/docs/docs-data.ts';

/** What is read of a contract. Its linter has made sure that it is there. */
interface Spec {
  webhooks?: Record<string, Record<string, Operation>>;
  components: {
    securitySchemes?: Record<string, { in?: string; name?: string; description?: string }>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Answer>;
  };
}

interface Operation {
  'x-source'?: string[];
  security?: Record<string, unknown>[];
  parameters?: Referred<Parameter>[];
  responses: Record<string, Referred<Answer>>;
}

interface Parameter {
  in: string;
  name: string;
  description?: string;
  example?: unknown;
}

interface Answer {
  description: string;
  content?: Record<string, { examples?: Record<string, { value: unknown }>; 'x-sandbox-choice'?: boolean }>;
}

type Referred<Value> = Value | { $ref: string };

/** The webhooks of every contract that say in headers who calls, by vendor and name. */
export async function readWebhooks(workspace: string): Promise<DocsData['webhooks']> {
  const files = globSync('specs/*/openapi.yaml', { cwd: workspace });
  const vendors = files.map(async (file) => {
    const spec = parse(await readFile(join(workspace, file), 'utf8')) as Spec;
    const webhooks = Object.entries(spec.webhooks ?? {}).flatMap(([name, methods]) => {
      // The methods of one webhook differ in their bodies alone.
      const operation = methods.post;
      return operation ? [[name, toDocs(operation, spec)] as const] : [];
    });
    return [basename(dirname(file)), Object.fromEntries(webhooks)] as const;
  });
  return Object.fromEntries(await Promise.all(vendors));
}

function toDocs(operation: Operation, { components }: Spec): WebhookDocs {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, components.parameters));
  const schemes = (operation.security ?? []).flatMap(Object.keys).map((name) => components.securitySchemes?.[name]);
  const headers = [...parameters, ...schemes].flatMap((part) =>
    part?.in === 'header' && part.name
      ? [
          {
            name: part.name,
            description: part.description ?? '',
            ...('example' in part ? toExample(part.example) : {}),
          },
        ]
      : [],
  );
  const answers = Object.entries(operation.responses).map(([status, each]) => {
    const { description, content = {} } = resolve(each, components.responses);
    const [body] = Object.values(content);
    const [example] = Object.values(body?.examples ?? {});
    return { status, description, isChoice: body?.['x-sandbox-choice'] === true, ...toExample(example?.value) };
  });
  return { headers, answers, sources: operation['x-source'] ?? [] };
}

function resolve<Value extends object>(value: Referred<Value>, named: Record<string, Value> = {}): Value {
  if (!('$ref' in value)) return value;
  const found = named[basename(value.$ref)];
  if (found) return found;
  throw new RangeError(`The contract has no ${value.$ref}.`);
}

function toExample(value: unknown): { example?: string } {
  if (value === undefined) return {};
  return { example: typeof value === 'string' ? value : JSON.stringify(value) };
}
