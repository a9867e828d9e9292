import { hasBody, type AppFunction } from '../app/functions.ts';
import { ExchangeFunctionError } from './function-error.ts';
import { parseJson, type JsonNumber } from '../manifest/json.ts';
import { checkValue, fromText, pickDeclared, type Field } from '../manifest/schema.ts';

/**
 * The inputs of a call: the members of the body, and what stood in the address. The body is signed, so it comes first
 * where both have one. Members that `inSchema` does not declare are left out, `null` is as good as missing, and a number
 * where text is declared becomes text, digit by digit, because the vendor's own page has `order_id` as both. Elsewhere a
 * whole number is refused when it would become another, as 12345678901234567890 would.
 *
 * Source: https://www.infobip.com/docs/developing-with-infobip/user-journeys-and-information-flows
 *
 * @throws {ExchangeFunctionError} with 400 when they are not as declared. Its message names members and no values.
 */
export function readInputs(
  fn: AppFunction,
  rawBody: Uint8Array,
  fromAddress: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { inputs } = fn;
  const fromBody = rawBody.byteLength > 0 && hasBody(fn) ? readBody(inputs, rawBody) : {};
  const given = { ...fromAddress, ...fromBody };
  const issues = checkValue(inputs, given);
  if (issues.length === 0) return given;
  throw refuse(`The inputs are not as declared: ${issues.map(({ message }) => message).join('; ')}.`);
}

function readBody(inputs: readonly Field[], rawBody: Uint8Array): Record<string, unknown> {
  const { value, digits } = parse(new TextDecoder().decode(rawBody));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('The body is no JSON object.');
  const declared = pickDeclared(inputs, value as Record<string, unknown>);
  const present = inputs.filter(({ name }) => Object.hasOwn(declared, name));
  return Object.fromEntries(
    present.map((field) => [field.name, toDeclared(field, declared[field.name], digits.get(field.name))]),
  );
}

/** JSON, and the numbers among its members as they were written: reading makes 12.5 of `12.50`. */
function parse(text: string): { value: unknown; digits: ReadonlyMap<string, string> } {
  const numbers: JsonNumber[] = [];
  try {
    const value = parseJson(text, (number) => void numbers.push(number));
    const members = numbers.filter(({ holder }) => holder === value);
    return { value, digits: new Map(members.map(({ name, source }) => [name, source])) };
  } catch {
    // Without the cause, which quotes the body.
    throw refuse('The body is no JSON.');
  }
}

function toDeclared(field: Field, value: unknown, digits: string | undefined): unknown {
  if (typeof value === 'string') return fromText(field, value);
  if (field.type !== 'string') return value;
  return digits ?? (typeof value === 'boolean' ? String(value) : value);
}

function refuse(message: string): ExchangeFunctionError {
  return new ExchangeFunctionError(message, { status: 400, code: 'invalid_input' });
}
