import { Collection } from '@msw/data';
import { copyJson } from './json.ts';

/** What happened to a table. `clear` has the key `''`. */
export interface RowChange {
  op: 'put' | 'delete' | 'clear';
  key: string;
  /** The record as it is now; only with `put`. Not to be changed. */
  row?: object;
}

/**
 * A collection of records with an index on their key, because a collection by itself looks up by scanning. Records are
 * JSON. One that was handed out is never changed: the next version replaces it.
 */
export interface Table<Row extends object> {
  /** Name of the member that is the key: a string or a number. */
  readonly key: string;
  get(key: string | number): Row | undefined;
  /** Adds a record, or throws when its key is taken. */
  insert(row: Row): Promise<Row>;
  /** Changes a record in place of the old one. Answers `undefined` when there is none. Throws when the key would change. */
  update(key: string | number, change: Partial<Row>): Promise<Row | undefined>;
  /** Adds a record, or replaces the one with its key. */
  put(row: Row): Promise<Row>;
  delete(key: string | number): boolean;
  /** In the order they were added. */
  all(): readonly Row[];
  find(predicate: (row: Row) => boolean): Row | undefined;
  filter(predicate: (row: Row) => boolean): Row[];
  count(): number;
  clear(): void;
  /** Calls `listener` at every change, at once. Returns the function that stops it. */
  onChange(listener: (change: RowChange) => void): () => void;
  /** Copies of all records, in the order they were added. */
  snapshot(): Row[];
  /** Puts these records in place of all there are, in one step. Throws when a key is missing or comes twice. */
  restore(rows: readonly Row[]): Promise<void>;
}

const tables = new WeakSet<object>();

export function createTable<Row extends object>(key: keyof Row & string): Table<Row> {
  const collection = createCollection<Row>();
  // The collection's own list, not a copy. Its `update` and `delete` scan it by primary key; a known position does not.
  const records = collection.all() as Row[];
  let index = new Map<string, Row>();
  // Where each record was when it was last looked for. It can only have moved towards the start since, by deletions.
  let positions = new Map<string, number>();
  const arriving = new Set<string>();
  const listeners = new Set<(change: RowChange) => void>();

  const report = (op: RowChange['op'], changed: string, row?: Row) => {
    for (const listener of listeners) listener(row ? { op, key: changed, row } : { op, key: changed });
  };
  const locate = (id: string, record: Row) => records.lastIndexOf(record, positions.get(id) ?? records.length - 1);
  const replace = (id: string, record: Row, row: Row) => {
    const position = locate(id, record);
    records[position] = succeed(record, row);
    positions.set(id, position);
    index.set(id, row);
    report('put', id, row);
    return row;
  };

  const table: Table<Row> = {
    key,
    get: (id) => index.get(String(id)),
    async insert(row) {
      const id = keyOf(row, key);
      if (index.has(id) || arriving.has(id)) throw new Error(`A record with ${key} ${id} exists already.`);
      arriving.add(id);
      try {
        const record = copyJson(row, 'record');
        // Only its key goes through the collection's own copying, which takes longer than all the rest of a request.
        const seat = (await collection.create({ [key]: row[key] } as Row)) as Row;
        const position = records.lastIndexOf(seat);
        // Not there: the table was cleared in the meantime.
        if (position === -1) return record;
        records[position] = succeed(seat, record);
        index.set(id, record);
        positions.set(id, position);
        report('put', id, record);
        return record;
      } finally {
        arriving.delete(id);
      }
    },
    async update(id, change) {
      const record = index.get(String(id));
      if (!record) return undefined;
      const row = { ...record, ...copyJson(change, 'record') };
      if (keyOf(row, key) !== String(id)) throw new Error(`The ${key} of record ${id} cannot change.`);
      return replace(String(id), record, row);
    },
    async put(row) {
      const id = keyOf(row, key);
      const record = index.get(id);
      return record ? replace(id, record, copyJson(row, 'record')) : table.insert(row);
    },
    delete(id) {
      const record = index.get(String(id));
      if (!record) return false;
      records.splice(locate(String(id), record), 1);
      index.delete(String(id));
      positions.delete(String(id));
      report('delete', String(id));
      return true;
    },
    all: () => records,
    find: (predicate) => records.find(predicate),
    filter: (predicate) => records.filter(predicate),
    count: () => index.size,
    clear() {
      records.length = 0;
      index.clear();
      positions.clear();
      report('clear', '');
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => records.map((row) => copyJson(row, 'record')),
    async restore(rows) {
      const staged = createCollection<Row>();
      const stagedIndex = new Map<string, Row>();
      for (const row of rows) {
        const id = keyOf(row, key);
        if (stagedIndex.has(id)) throw new Error(`Two records have the ${key} ${id}.`);
        stagedIndex.set(id, await staged.create(row));
      }
      table.clear();
      index = stagedIndex;
      positions = new Map([...index.keys()].map((id, position) => [id, position]));
      for (const [id, record] of index) {
        records.push(record);
        report('put', id, record);
      }
    },
  };
  tables.add(table);
  return table;
}

export function isTable(value: unknown): value is Table<object> {
  return typeof value === 'object' && value !== null && tables.has(value);
}

function keyOf(row: object, key: string): string {
  const id = (row as Record<string, unknown>)[key];
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  throw new TypeError(`A record needs ${key}, a string or a number.`);
}

/** Makes `row` the next version of a record of the collection, which knows its records by hidden members. */
function succeed<Row extends object>(record: Row, row: Row): Row {
  for (const member of Object.getOwnPropertySymbols(record)) {
    Object.defineProperty(row, member, Object.getOwnPropertyDescriptor(record, member) as PropertyDescriptor);
  }
  return row;
}

/** The compiler checks rows against the contract's types, and every answer is checked against its schema; a third check here would only cost time. That they are JSON is checked, because a snapshot relies on it. */
function createCollection<Row extends object>() {
  const schema = {
    '~standard': {
      version: 1 as const,
      vendor: 'embedworks',
      validate: (value: unknown) => ({ value: copyJson(value as Row, 'record') }),
      types: undefined as { input: Row; output: Row } | undefined,
    },
  };
  return new Collection({ schema });
}
