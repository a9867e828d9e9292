import { copyJson, isPlainObject } from './json.ts';
import { findParts, type Place } from './state-parts.ts';
import type { Table } from './table.ts';

/** Changes when a snapshot of before can no longer be read. */
export const snapshotVersion = 1;

/** All that a vendor's state remembers, as JSON. Parts have their path as name, e.g. `tickets` or `next.ticketId`. */
export interface StateSnapshot {
  version: typeof snapshotVersion;
  collections: Record<string, CollectionSnapshot>;
  /** The last number of each. */
  sequences: Record<string, number>;
  /** The entries of each. */
  maps: Record<string, (readonly [key: string | number, value: unknown])[]>;
  values: Record<string, unknown>;
}

export interface CollectionSnapshot {
  /** Name of the member that is the key. */
  key: string;
  /** In the order they were added. */
  rows: object[];
}

/** A document is no snapshot, or not one for this world. The message is for people. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/** The tables of a state by their path, in its order. */
export function collectionsOf(state: unknown): Record<string, Table<object>> {
  return Object.fromEntries(findParts(state).tables);
}

/** @throws {TypeError} when the state remembers something that is not JSON, such as a function of its own. */
export function takeSnapshot(state: unknown): StateSnapshot {
  const { tables, sequences, maps, values } = findParts(state);
  return {
    version: snapshotVersion,
    collections: mapValues(tables, (table) => ({ key: table.key, rows: table.snapshot() })),
    sequences: mapValues(sequences, (sequence) => sequence.snapshot()),
    maps: mapValues(maps, (map, path) => [...map].map(([key, value]) => [mapKey(key, path), copyJson(value, path)])),
    values: mapValues(values, ({ holder, name }, path) => copyJson(holder[name], path)),
  };
}

/**
 * Checks a snapshot against a state, without a change.
 * @throws {SnapshotError} for another version, an unknown part, or one of the wrong shape.
 */
export function checkSnapshot(state: unknown, json: unknown): void {
  match(state, json);
}

/**
 * Puts a state back to where it was. Best done to a fresh one: what the snapshot does not mention stays as it is, so that
 * one of a version that knew less can still be read.
 * @throws {SnapshotError} as `checkSnapshot` does. The state is untouched then.
 */
export async function applySnapshot(state: unknown, json: unknown): Promise<void> {
  const { collections, sequences, maps, values } = match(state, json);
  for (const [table, { rows }] of collections) await table.restore(rows);
  for (const [sequence, last] of sequences) sequence.restore(last);
  for (const [map, entries] of maps) {
    map.clear();
    for (const [key, value] of entries) map.set(key, copyJson(value, String(key)));
  }
  for (const [{ holder, name }, value] of values) holder[name] = copyJson(value, name);
}

/** Brings together what a snapshot holds and where it belongs. */
function match(state: unknown, json: unknown) {
  const snapshot = readStateSnapshot(json);
  const parts = findParts(state);
  const pairs = <Part, Kept>(kind: string, known: Map<string, Part>, kept: Record<string, Kept>) =>
    Object.entries(kept).map(([path, value]) => [findPart(kind, known, path), value] as const);
  const collections = pairs('collection', parts.tables, snapshot.collections);
  for (const [table, kept] of collections) checkRows(table, kept);
  return {
    collections,
    sequences: pairs('sequence', parts.sequences, snapshot.sequences),
    maps: pairs('map', parts.maps, snapshot.maps),
    values: Object.entries(snapshot.values).map(([path, value]) => [findPlace(state, path), value] as const),
  };
}

/**
 * Checks the shape of a snapshot, without a state to hold it against.
 * @throws {SnapshotError}
 */
export function readStateSnapshot(json: unknown): StateSnapshot {
  if (!isPlainObject(json)) throw new SnapshotError('A snapshot must be a JSON object.');
  checkVersion(json.version);
  checkJson(json);
  const { collections = {}, sequences = {}, maps = {}, values = {} } = json;
  return {
    version: snapshotVersion,
    collections: readAll(collections, 'collections', 'an object with a key and a list of records', isCollection),
    sequences: readAll(sequences, 'sequences', 'a number', isNumber),
    maps: readAll(maps, 'maps', 'a list of entries', isEntries),
    values: readAll(values, 'values', 'JSON', isAnything),
  };
}

/** @throws {SnapshotError} */
export function checkVersion(version: unknown): void {
  if (version === snapshotVersion) return;
  throw new SnapshotError(
    version === undefined
      ? `This is no snapshot: it has no version. One of this sandbox says "version": ${snapshotVersion}.`
      : `This snapshot is of version ${JSON.stringify(version)}, and this sandbox reads version ${snapshotVersion}.`,
  );
}

/** A document may come from a program, or be nested deeper than can be followed. */
function checkJson(json: object): void {
  try {
    copyJson(json, 'snapshot');
  } catch (error) {
    throw new SnapshotError((error as Error).message, { cause: error });
  }
}

function readAll<Kept>(
  json: unknown,
  name: string,
  shape: string,
  isRight: (value: unknown) => value is Kept,
): Record<string, Kept> {
  if (!isPlainObject(json)) throw new SnapshotError(`${name} must be an object.`);
  for (const [path, value] of Object.entries(json)) {
    if (!isRight(value)) throw new SnapshotError(`${path} in ${name} must be ${shape}.`);
  }
  return json as Record<string, Kept>;
}

function isAnything(_value: unknown): _value is unknown {
  return true;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isCollection(value: unknown): value is CollectionSnapshot {
  return (
    isPlainObject(value) &&
    typeof value.key === 'string' &&
    Array.isArray(value.rows) &&
    value.rows.every((row) => isPlainObject(row))
  );
}

function isEntries(value: unknown): value is [string | number, unknown][] {
  const isEntry = (entry: unknown) => Array.isArray(entry) && entry.length === 2 && isMapKey(entry[0]);
  return Array.isArray(value) && value.every(isEntry);
}

function isMapKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}

function mapKey(key: unknown, path: string): string | number {
  if (isMapKey(key)) return key;
  throw new TypeError(`${path} has a key that is neither a string nor a number, which a snapshot does not keep.`);
}

function checkRows(table: Table<object>, { key, rows }: CollectionSnapshot): void {
  if (key !== table.key)
    throw new SnapshotError(`The snapshot tells records apart by ${key}, and this sandbox by ${table.key}.`);
  const seen = new Set<string>();
  for (const row of rows) {
    const id = (row as Record<string, unknown>)[key];
    if (!isMapKey(id)) throw new SnapshotError(`A record of the snapshot has no ${key}.`);
    if (seen.has(String(id))) throw new SnapshotError(`Two records of the snapshot have the ${key} ${id}.`);
    seen.add(String(id));
  }
}

function findPart<Part>(kind: string, known: Map<string, Part>, path: string): Part {
  const part = known.get(path);
  if (part !== undefined) return part;
  const all = [...known.keys()].join(', ') || 'none';
  throw new SnapshotError(`The snapshot has a ${kind} "${path}", which is unknown here. There are: ${all}.`);
}

/** A value that is not there now may have been there then, so only what would hold it must exist. */
function findPlace(state: unknown, path: string): Place {
  const names = path.split('.');
  const name = names.pop() ?? '';
  let holder = state;
  for (const each of names) holder = isPlainObject(holder) && Object.hasOwn(holder, each) ? holder[each] : undefined;
  if (isPlainObject(holder) && name !== '__proto__') return { holder, name };
  throw new SnapshotError(`The snapshot has a value "${path}", which has no place here.`);
}

function mapValues<From, To>(map: Map<string, From>, change: (value: From, path: string) => To): Record<string, To> {
  return Object.fromEntries([...map].map(([path, value]) => [path, change(value, path)]));
}
