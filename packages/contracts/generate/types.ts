import openapiTypescript, { astToString } from 'openapi-typescript';
import type { AsyncApiDocument, OpenApiDocument } from './load-specs.ts';

// A property with a default may be left out by whoever sends it, so it stays optional. An object without named
// properties is an open one.
const options = { defaultNonNullable: false, emptyObjectsUnknown: true } as const;

/** `paths`, `webhooks`, `operations` and `components` of a REST contract. */
export async function restTypes(document: OpenApiDocument): Promise<string> {
  // A copy, because the tool writes its discriminators into what it is given.
  return astToString(await openapiTypescript(structuredClone(document) as never, options));
}

/** The payload types of a message contract, made by the same tool: its schemas are put into an otherwise empty document. */
export async function messageTypes(document: AsyncApiDocument): Promise<string> {
  const carrier = {
    openapi: '3.1.0',
    info: { title: 'messages', version: '1' },
    paths: {},
    components: { schemas: document.components.schemas },
  };
  return astToString(await openapiTypescript(carrier as never, options));
}
