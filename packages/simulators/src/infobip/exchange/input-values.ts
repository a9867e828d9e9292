import { isPlainObject } from '../../engine/json.ts';
import type { PropertyType } from './schemas.ts';

export type ReadInput = { value: unknown } | { problem: string };

/** Makes of what a designer wrote, or of what an attribute holds, a value of the declared type. */
export function readInput(name: string, type: PropertyType, value: unknown): ReadInput {
  const read = readers[type](value);
  return read === undefined
    ? { problem: `${name} is ${nouns[type]} in the manifest, not ${show(value)}.` }
    : { value: read };
}

/** A value as text, for addresses and sentences. What is no text, number or truth value is written as JSON. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : `${value as string | number | boolean}`;
}

export const nouns: Record<PropertyType, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

/** Each answers `undefined` for what it cannot read. */
const readers: Record<PropertyType, (value: unknown) => unknown> = {
  string: toText,
  number: readNumber,
  integer(value) {
    const number = readNumber(value);
    return Number.isInteger(number) ? number : undefined;
  },
  boolean(value) {
    if (typeof value === 'boolean') return value;
    return value === 'true' ? true : value === 'false' ? false : undefined;
  },
  object: (value) => readJson(value, isPlainObject),
  array: (value) => readJson(value, Array.isArray),
};

function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function readJson(value: unknown, isOfType: (value: unknown) => boolean): unknown {
  if (typeof value !== 'string') return isOfType(value) ? value : undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return isOfType(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** No more of it than a sentence bears. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
