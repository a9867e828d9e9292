import type { AppFunction } from '../app/functions.ts';
import { ExchangeFunctionError } from './function-error.ts';
import { checkValue, fromText, pickDeclared, type Field } from '../manifest/schema.ts';

/**
 * The inputs of a call: what stood in path and query, and the members of the body. Members that `inSchema` does not
 * declare are left out, `null` is as good as missing, and a number where text is declared becomes text, because the
 * vendor's own page has `order_id` as both.
 *
 * Source: https://www.infobip.com/docs/developing-with-infobip/user-journeys-and-information-flows
 *
 * @throws {ExchangeFunctionError} with 400 when they are not as declared. Its message names members and no values.
 */
export function readInputs(
  { inputs, method }: AppFunction,
  rawBody: Uint8Array,
  fromAddress: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const hasBody = rawBody.byteLength > 0 && method !== 'GET' && method !== 'DELETE';
  const merged = { ...(hasBody ? readBody(rawBody) : {}), ...fromAddress };
  const present = Object.entries(pickDeclared(inputs, merged)).filter(([, value]) => value !== null);
  const fields = new Map(inputs.map((field) => [field.name, field]));
  const typed = Object.fromEntries(present.map(([name, value]) => [name, toDeclared(fields.get(name), value)]));
  const issues = checkValue(inputs, typed);
  if (issues.length === 0) return typed;
  throw refuse(`The inputs are not as declared: ${issues.map(({ message }) => message).join('; ')}.`);
}

function readBody(rawBody: Uint8Array): object {
  const value = parse(new TextDecoder().decode(rawBody));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw refuse('The body is no JSON object.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw refuse('The body is no JSON.', cause);
  }
}

function toDeclared(field: Field | undefined, value: unknown): unknown {
  if (!field) return value;
  if (typeof value === 'string') return fromText(field, value);
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  return isScalar && field.type === 'string' ? String(value) : value;
}

function refuse(message: string, cause?: unknown): ExchangeFunctionError {
  return new ExchangeFunctionError(message, { status: 400, code: 'invalid_input', cause });
}
