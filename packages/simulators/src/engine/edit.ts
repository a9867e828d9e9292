import { copyJson, isPlainObject } from './json.ts';
import type { Table } from './table.ts';

type Collections = Readonly<Record<string, Table<object>>>;

/** What an edit from outside came to. */
export type Edit =
  | { outcome: 'done'; row: object }
  /** There is no such collection or record. */
  | { outcome: 'unknown'; problem: string }
  /** The record cannot stand in this collection. */
  | { outcome: 'refused'; problem: string };

/** Adds or replaces a record by hand. Whether the vendor could have such a record is not checked: its answers tell. */
export async function putRow(collections: Collections, name: string, key: string, value: unknown): Promise<Edit> {
  const table = findCollection(collections, name);
  if (!table) return unknownCollection(collections, name);
  const problem = rowProblem(table, name, key, value);
  if (problem !== undefined) return { outcome: 'refused', problem };
  return { outcome: 'done', row: await table.put(value as object) };
}

/** Removes a record by hand. Answers the record that was. */
export function deleteRow(collections: Collections, name: string, key: string): Edit {
  const table = findCollection(collections, name);
  if (!table) return unknownCollection(collections, name);
  const row = table.get(key);
  if (!row) return { outcome: 'unknown', problem: `${name} has no record with ${table.key} ${key}.` };
  table.delete(key);
  return { outcome: 'done', row };
}

function rowProblem(table: Table<object>, name: string, key: string, value: unknown): string | undefined {
  if (!isPlainObject(value)) return `A record of ${name} must be a JSON object, not ${kindOf(value)}.`;
  try {
    copyJson(value, 'record');
  } catch (error) {
    return (error as Error).message;
  }
  const id = Object.hasOwn(value, table.key) ? value[table.key] : undefined;
  if (typeof id !== 'string' && typeof id !== 'number')
    return `A record of ${name} needs ${table.key}, ${keyKindOf(table) ?? 'a string or a number'}; it is ${kindOf(id)}.`;
  if (String(id) !== key)
    return `The record's ${table.key} is ${JSON.stringify(id)}, and the address says ${key}. They must be the same.`;
  const kind = keyKindOf(table);
  if (kind !== undefined && kind !== kindOf(id))
    return `${table.key} must be ${kind}, as in the other records of ${name}, not ${kindOf(id)}.`;
  return undefined;
}

/** As the first record has it; the world's own records come first. */
function keyKindOf(table: Table<object>): string | undefined {
  const first = table.all()[0] as Record<string, unknown> | undefined;
  return first && kindOf(first[table.key]);
}

function findCollection(collections: Collections, name: string): Table<object> | undefined {
  return Object.hasOwn(collections, name) ? collections[name] : undefined;
}

function unknownCollection(collections: Collections, name: string): Edit {
  const all = Object.keys(collections).join(', ') || 'none';
  return { outcome: 'unknown', problem: `There is no collection ${name}. There are: ${all}.` };
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
