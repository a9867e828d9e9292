import type { Schema } from './load-specs.ts';

/**
 * Emits the checks a page makes on what its guest says: yes or no, in as few bytes as possible, because every page pays
 * for them. The validators of the same messages, which can say why, stay with the simulators and tests; a test holds
 * both to the same verdicts.
 */
export function messageGuards(
  groups: Record<string, Record<string, Schema>>,
  components: Record<string, Schema>,
): string {
  const body = Object.entries(groups).map(([group, schemas]) => {
    const members = Object.entries(schemas).map(
      ([name, schema]) => `  ${JSON.stringify(name)}: (value: any): boolean => ${check(schema, 'value', components)},`,
    );
    return `export const ${group.replace(/s$/, '')}Guards: Record<string, (value: unknown) => boolean> = {\n${members.join('\n')}\n};\n`;
  });
  const code = body.join('\n');
  const used = Object.entries(helpers).filter(([name]) => code.includes(`${name}(`));
  return `${used.map(([, helper]) => helper).join('')}\n${code}`;
}

/** Emitted where a guard uses them. */
const helpers = {
  isObject: `const isObject = (value: any): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);\n`,
  absentOr: `const absentOr = (value: any, check: (value: any) => boolean): boolean => value === undefined || check(value);\n`,
  everyValue: `const everyValue = (value: any, known: string[], check: (value: any) => boolean): boolean =>
  Object.keys(value).every((key) => known.includes(key) || check(value[key]));\n`,
};

/** Keywords that say something about a schema but refuse no value. */
const annotations =
  /^(title|description|default|examples?|deprecated|format|readOnly|writeOnly|contentMediaType|contentEncoding|x-.*)$/;

type Compile = (value: never, name: string, components: Record<string, Schema>, schema: Schema) => string[];

const rules: Record<string, Compile> = {
  $ref: (reference: string, name, components) => {
    const target = components[reference.replace('#/components/schemas/', '')];
    if (!target) throw new Error(`The reference ${reference} leads nowhere.`);
    return [check(target, name, components)];
  },
  type: (types: string | string[], name) => [anyOf([types].flat().map((type) => typeCheck(type, name)))],
  const: (value: unknown, name) => [`${name} === ${JSON.stringify(value)}`],
  enum: (values: unknown[], name) => [`${JSON.stringify(values)}.includes(${name})`],
  pattern: (pattern: string, name, _components, schema) => {
    const matches = `${new RegExp(pattern, 'u').toString()}.test(${name})`;
    return [isOfType(schema, 'string') ? matches : `(typeof ${name} !== 'string' || ${matches})`];
  },
  minimum: (limit: number, name, _components, schema) =>
    isOfType(schema, 'number', 'integer')
      ? [`${name} >= ${limit}`]
      : [`(typeof ${name} !== 'number' || ${name} >= ${limit})`],
  minLength: (length: number, name) => {
    if (length !== 1) throw new Error('A guard counts no characters; minLength may only be 1.');
    return [`${name} !== ''`];
  },
  anyOf: (schemas: Schema[], name, components) => [anyOf(schemas.map((schema) => check(schema, name, components)))],
  allOf: (schemas: Schema[], name, components) => schemas.map((schema) => check(schema, name, components)),
  properties: (properties: Record<string, Schema>, name, components, { required = [] }) =>
    Object.entries(properties).flatMap(([key, schema]) => {
      const property = check(schema, 'value', components);
      if (property === 'true') return [];
      const access = `${name}.${key}`;
      return (required as string[]).includes(key)
        ? [check(schema, access, components)]
        : [`absentOr(${access}, (value) => ${property})`];
    }),
  required: (keys: string[], name, _components, { properties = {} }) =>
    // A property with a check of its own refuses `undefined` by itself, unless its schema takes anything.
    keys
      .filter((key) => !refusesAbsence((properties as Record<string, Schema>)[key]))
      .map((key) => `${name}.${key} !== undefined`),
  additionalProperties: (schema: Schema | boolean, name, components, { properties = {} }) => {
    if (schema === true) return [];
    if (schema === false) throw new Error('A guard is liberal: additionalProperties may not be false.');
    return [
      `everyValue(${name}, ${JSON.stringify(Object.keys(properties as object))}, (value) => ${check(schema, 'value', components)})`,
    ];
  },
  items: (schema: Schema, name, components) => [`${name}.every((value: any) => ${check(schema, 'value', components)})`],
};

/** One expression that is true when the value fits. An unknown keyword stops the generator rather than being skipped. */
function check(schema: Schema, name: string, components: Record<string, Schema>): string {
  const parts = Object.keys(rules)
    .filter((keyword) => keyword in schema)
    .sort((left, right) => Number(right === 'type') - Number(left === 'type'))
    .flatMap((keyword) => (rules[keyword] as Compile)(schema[keyword] as never, name, components, schema));
  const unknown = Object.keys(schema).filter((keyword) => !(keyword in rules) && !annotations.test(keyword));
  if (unknown.length > 0)
    throw new Error(`A guard cannot check ${unknown.join(', ')}. Teach generate/guards.ts or simplify the schema.`);
  return parts.length === 0 ? 'true' : parts.join(' && ');
}

function anyOf(checks: string[]): string {
  return checks.length === 1
    ? (checks[0] as string)
    : `(${checks.map((each) => (each.includes('&&') ? `(${each})` : each)).join(' || ')})`;
}

function typeCheck(type: string, name: string): string {
  if (type === 'object') return `isObject(${name})`;
  if (type === 'array') return `Array.isArray(${name})`;
  if (type === 'integer') return `Number.isInteger(${name})`;
  if (type === 'null') return `${name} === null`;
  return `typeof ${name} === '${type}'`;
}

/** Whether the type was checked already, so that what follows need not ask again. */
function isOfType({ type }: Schema, ...types: string[]): boolean {
  return typeof type === 'string' && types.includes(type);
}

function refusesAbsence(schema: Schema | undefined): boolean {
  return schema !== undefined && ('type' in schema || 'const' in schema || 'enum' in schema || '$ref' in schema);
}
