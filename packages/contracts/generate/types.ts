import openapiTypescript, { astToString } from 'openapi-typescript';
import type { AsyncApiDocument, OpenApiDocument } from './load-specs.ts';

// A property with a default may be left out by whoever sends it, so it stays optional. An object without named
// properties is an open one.
const options = { defaultNonNullable: false, emptyObjectsUnknown: true } as const;

/** `paths`, `webhooks`, `operations` and `components` of a REST contract. */
export async function restTypes(document: OpenApiDocument): Promise<string> {
  // A copy, because the tool writes its discriminators into what it is given.
  return astToString(await openapiTypescript(withoutBareAlternatives(document) as never, options));
}

/** The payload types of a message contract, made by the same tool: its schemas are put into an otherwise empty document. */
export async function messageTypes(document: AsyncApiDocument): Promise<string> {
  const carrier = {
    openapi: '3.1.0',
    info: { title: 'messages', version: '1' },
    paths: {},
    components: { schemas: document.components.schemas },
  };
  return astToString(await openapiTypescript(withoutBareAlternatives(carrier) as never, options));
}

/**
 * A copy without the alternatives that only say which properties are required: the tool reads one as any value at all, and
 * a type of which one alternative is anything is no type. The validators keep them.
 */
function withoutBareAlternatives(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutBareAlternatives);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !((key === 'anyOf' || key === 'oneOf') && isOnlyRequirements(value)),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutBareAlternatives(value)]));
}

function isOnlyRequirements(alternatives: unknown): boolean {
  return (
    Array.isArray(alternatives) &&
    alternatives.every((each: object) => Object.keys(each).every((key) => key === 'required'))
  );
}
