import type { AttributeRow, PeopleState } from './state.ts';

type DataType = AttributeRow['dataType'];

/** Of one member of a list's objects: any type but a list again. */
const memberTypes: readonly unknown[] = ['STRING', 'DECIMAL', 'INTEGER', 'BOOLEAN', 'DATE', 'DATE_TIME'];

/** Source: https://github.com/api-evangelist/infobip, `infobip-people-openapi.json`. */
const longestValue = 4096;

/** What is wrong with the value of an attribute. Sandbox choice: the words, and that null takes the value away. */
export function attributeProblem({ attributes }: PeopleState, name: string, value: unknown): string | undefined {
  const attribute = attributes.get(name);
  if (!attribute) return 'Custom attribute is not defined';
  if (value === null) return undefined;
  if (attribute.dataType !== 'LIST_OF_OBJECTS') return valueProblem(attribute.dataType, value);
  if (!Array.isArray(value)) return 'must be a list of objects';
  for (const item of value) {
    const problem = itemProblem(attribute, item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What is wrong with one object of a list. */
export function itemProblem({ objectSchema = {} }: AttributeRow, item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return 'must be a list of objects';
  for (const [member, value] of Object.entries(item)) {
    if (!Object.hasOwn(objectSchema, member)) return `${member} is not in the schema of the list`;
    const problem = valueProblem(objectSchema[member] as DataType, value);
    if (problem !== undefined) return `${member} ${problem}`;
  }
  return undefined;
}

/** What is wrong with the schema of a list. Its form is a sandbox choice: data type by name. */
export function objectSchemaProblem(dataType: DataType, schema: object | undefined): string | undefined {
  if (dataType !== 'LIST_OF_OBJECTS') return schema ? 'must be null' : undefined;
  if (!schema || Object.keys(schema).length === 0) return 'must not be empty';
  const isKnown = Object.values(schema).every((type) => memberTypes.includes(type));
  return isKnown ? undefined : `must have types of ${memberTypes.join(', ')}`;
}

function valueProblem(dataType: DataType, value: unknown): string | undefined {
  if (typeof value === 'string' && value.length > longestValue) return `size must be between 0 and ${longestValue}`;
  return isOfType[dataType](value) ? undefined : `must be of type ${dataType}`;
}

const isOfType: Record<DataType, (value: unknown) => boolean> = {
  STRING: (value) => typeof value === 'string',
  DECIMAL: (value) => typeof value === 'number',
  INTEGER: (value) => Number.isInteger(value),
  BOOLEAN: (value) => typeof value === 'boolean',
  DATE: (value) => typeof value === 'string' && isDate(value),
  DATE_TIME: (value) =>
    typeof value === 'string' && isDate(value.slice(0, 10)) && /^.{10}T\d{2}:\d{2}:\d{2}/.test(value),
  LIST_OF_OBJECTS: Array.isArray,
};

/** A day that is in the calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(text);
}
