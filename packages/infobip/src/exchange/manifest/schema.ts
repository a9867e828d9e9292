import { parseJson, toNumber } from './json.ts';
import type { ManifestObjectSchema, ManifestProperty } from './types.ts';
import { toPathText, type ManifestPath } from './types.ts';

/** `unknown` is a type that the manifest spells in a way nobody has seen: any value will do. */
export type FieldType = ManifestProperty['type'] | 'unknown';

/** One property of `inSchema` or `outSchema`, whichever way the manifest spells it. */
export interface Field {
  name: string;
  type: FieldType;
  /** Both spellings of `required` are read. */
  isRequired: boolean;
  /** Label for the designer. */
  title: string | undefined;
  description: string | undefined;
  /** Members of an object; empty when the manifest does not say, and then any member will do. */
  fields: readonly Field[];
  /** Of an array, absent when the manifest does not say. Its `name` is empty. */
  items: Field | undefined;
}

/** One place where a value is not as its schema says. Never holds the value, which may be a customer's. */
export interface ValueIssue {
  /** E.g. `orders[2].status`. */
  path: string;
  /** E.g. `orders[2].status: expected text, got a number`. */
  message: string;
}

/**
 * The fields of an `inSchema` or `outSchema`. None for `{}` and for a schema that is missing.
 * Source: https://github.com/infobip-community/restaurant-reservations-demo
 */
export function toFields(schema: ManifestObjectSchema | ManifestProperty | undefined): readonly Field[] {
  const required = requiredOf(schema);
  return Object.entries(schema?.properties ?? {}).map(([name, property]) =>
    toField(name, property, required.includes(name)),
  );
}

/**
 * Names of the required properties: those of the list beside `properties`, as manifests of Flow have it, and those that
 * say so themselves, as manifests of Answers do.
 */
export function requiredOf(schema: ManifestObjectSchema | ManifestProperty | undefined): readonly string[] {
  const listed = Array.isArray(schema?.required) ? schema.required : [];
  const own = Object.entries(schema?.properties ?? {}).flatMap(([name, { required }]) =>
    required === true ? [name] : [],
  );
  return [...new Set([...listed, ...own])];
}

/**
 * What is wrong with the members of `value`; empty when nothing is. Members that are not declared are let through.
 */
export function checkValue(fields: readonly Field[], value: unknown): readonly ValueIssue[] {
  return isObject(value) ? checkMembers(fields, value, []) : [describeIssue([], 'an object', value)];
}

/** `value` without the members that no field declares, at any depth. */
export function pickDeclared(
  fields: readonly Field[],
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const member = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    return member === undefined ? [] : [[field.name, pickValue(field, member)]];
  });
  return Object.fromEntries(entries);
}

/**
 * What came as text in a path or query, as the type that is declared. Text that does not fit is handed back as it is, for
 * `checkValue` to refuse. A list is JSON or a repeated parameter, an object is JSON: how the vendor writes them is unknown.
 */
export function fromText(field: Field, text: string | readonly string[]): unknown {
  if (field.type === 'array') {
    if (typeof text === 'string' && text.startsWith('[')) return fromJson(text);
    const { items } = field;
    const texts = typeof text === 'string' ? [text] : text;
    return items ? texts.map((each) => fromText(items, each)) : texts;
  }
  if (typeof text !== 'string') return text;
  if (field.type === 'object') return fromJson(text);
  if (field.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (field.type !== 'number' && field.type !== 'integer') return text;
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? toNumber(text) : text;
}

const knownTypes = ['string', 'number', 'integer', 'boolean', 'object', 'array'] satisfies FieldType[];

function isKnownType(type: unknown): type is ManifestProperty['type'] {
  return (knownTypes as unknown[]).includes(type);
}

function toField(name: string, property: ManifestProperty, isRequired: boolean): Field {
  // One schema, or a list with one, as the vendor's sample has it.
  const items = Array.isArray(property.items) ? property.items : property.items ? [property.items] : [];
  const [item] = items;
  return {
    name,
    type: isKnownType(property.type) ? property.type : 'unknown',
    isRequired,
    title: property.title,
    description: property.description,
    fields: toFields(property),
    items: item && items.length === 1 ? toField('', item, false) : undefined,
  };
}

/** What the manifest says nothing of. */
const anyField: Field = {
  ...{ name: '', title: undefined, description: undefined },
  ...{ type: 'unknown', isRequired: false, fields: [], items: undefined },
};

function checkMembers(fields: readonly Field[], value: Record<string, unknown>, path: ManifestPath): ValueIssue[] {
  return fields.flatMap((field) => {
    const member = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    if (member !== undefined) return checkField(field, member, [...path, field.name]);
    return field.isRequired ? [describeIssue([...path, field.name], expectations[field.type], member)] : [];
  });
}

function checkField(field: Field, value: unknown, path: ManifestPath): ValueIssue[] {
  if (!fits(field.type, value)) return [describeIssue(path, expectations[field.type], value)];
  if (isObject(value))
    return field.fields.length > 0
      ? checkMembers(field.fields, value, path)
      : Object.entries(value).flatMap(([name, each]) => checkField(anyField, each, [...path, name]));
  const { items = anyField } = field;
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, index) => checkField(items, each, [...path, index]));
}

function fits(type: FieldType, value: unknown): boolean {
  if (type === 'unknown') return value !== undefined && !isLost(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

/** What `toNumber` makes of a number that would become another; 1e400 is one too. */
function isLost(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

const expectations: Readonly<Record<FieldType, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  unknown: 'a value',
};

export function describeIssue(path: ManifestPath, expected: string, value: unknown): ValueIssue {
  const text = toPathText(path);
  return { path: text, message: `${text || 'the whole'}: expected ${expected}, got ${nameOf(value)}` };
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isLost(value)) return 'a number that cannot be held exactly';
  return (
    { string: 'text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as string] ??
    `a ${typeof value}`
  );
}

function pickValue(field: Field, value: unknown): unknown {
  if (isObject(value) && field.fields.length > 0) return pickDeclared(field.fields, value);
  const { items } = field;
  return items && Array.isArray(value) ? value.map((each: unknown) => pickValue(items, each)) : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fromJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
