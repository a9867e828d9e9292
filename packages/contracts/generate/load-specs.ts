import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type Schema = Record<string, unknown>;

export interface OpenApiDocument {
  openapi: string;
  info: Record<string, unknown>;
  paths: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, Schema> };
  security?: Record<string, string[]>[];
}

export interface AsyncApiDocument {
  channels: Record<string, Record<string, unknown>>;
  components: { messages: Record<string, Record<string, unknown>>; schemas: Record<string, Schema> };
}

export interface VendorSpecs {
  vendor: string;
  openapi: OpenApiDocument;
  asyncapi: AsyncApiDocument | undefined;
}

/** Reads every `specs/<vendor>/` folder that has an `openapi.yaml`. */
export async function loadSpecs(specsFolder: string): Promise<VendorSpecs[]> {
  const entries = await readdir(specsFolder, { withFileTypes: true });
  const vendors = entries.filter(
    (entry) => entry.isDirectory() && existsSync(join(specsFolder, entry.name, 'openapi.yaml')),
  );
  return Promise.all(vendors.map((entry) => loadVendor(join(specsFolder, entry.name), entry.name)));
}

async function loadVendor(folder: string, vendor: string): Promise<VendorSpecs> {
  const messagesFile = join(folder, 'messages.asyncapi.yaml');
  const openapiText = await readFile(join(folder, 'openapi.yaml'), 'utf8');
  const asyncapi = existsSync(messagesFile)
    ? (parse(await readFile(messagesFile, 'utf8')) as AsyncApiDocument)
    : undefined;
  // The pages' query schemas live with the messages. Folding them in makes every reference local.
  const openapi = parse(openapiText.replaceAll('./messages.asyncapi.yaml#', '#')) as OpenApiDocument;
  if (asyncapi) openapi.components.schemas = { ...asyncapi.components.schemas, ...openapi.components.schemas };
  return { vendor, openapi, asyncapi };
}

/** Follows a local `$ref`; returns the value itself when it is none. */
export function resolve<Value>(document: object, value: unknown): Value {
  const reference = (value as { $ref?: string } | undefined)?.$ref;
  if (!reference) return value as Value;
  const steps = reference
    .replace(/^#\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const target = steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], document);
  if (target === undefined) throw new Error(`The reference ${reference} leads nowhere.`);
  return resolve(document, target);
}
