import { copyJson } from './json.ts';
import type { StateSnapshot } from './snapshot.ts';
import { findParts } from './state-parts.ts';
import type { RowChange } from './table.ts';

/** What happened to a collection. */
export interface Change extends RowChange {
  /** Path of the collection below the state. */
  table: string;
}

/** What happened to one part of a vendor's state. */
export type StateChange =
  | Change
  | { sequence: string; last: number }
  | { map: string; op: 'put'; key: string | number; value: unknown }
  | { map: string; op: 'delete'; key: string | number }
  | { place: string; op: 'put'; value: unknown }
  | { place: string; op: 'delete' };

export interface AttachedChanges {
  /** Reports what has changed since the last time beside the collections, which report by themselves. */
  flush(): void;
  detach(): void;
}

/**
 * Calls `listener` for every change of a collection, at once, and at `flush` for every sequence, entry of a `Map` and
 * value that is not what it was: those cannot tell by themselves.
 */
export function attachChanges(state: unknown, listener: (change: StateChange) => void): AttachedChanges {
  const { tables } = findParts(state);
  const stops = [...tables].map(([table, { onChange }]) => onChange((change) => listener({ table, ...change })));
  /** The JSON text of each, when it was last reported. */
  const known = {
    sequences: new Map<string, string>(),
    places: new Map<string, string>(),
    maps: new Map<string, Map<string | number, string>>(),
  };

  const flush = (report: (change: StateChange) => void) => {
    const { sequences, maps, values } = findParts(state);
    for (const [sequence, { snapshot }] of sequences) {
      const last = snapshot();
      if (isNews(known.sequences, sequence, last)) report({ sequence, last });
    }
    for (const [map, entries] of maps as Map<string, Map<string | number, unknown>>) {
      const texts = known.maps.get(map) ?? new Map<string | number, string>();
      known.maps.set(map, texts);
      for (const key of gone(texts, entries)) report({ map, op: 'delete', key });
      for (const [key, value] of entries) {
        if (isNews(texts, key, value)) report({ map, op: 'put', key, value: copyJson(value, map) });
      }
    }
    for (const place of gone(known.places, values)) report({ place, op: 'delete' });
    for (const [place, { holder, name }] of values) {
      const value = holder[name];
      if (isNews(known.places, place, value)) report({ place, op: 'put', value: copyJson(value, place) });
    }
  };
  // What is there at the start is no news.
  flush(() => undefined);
  return {
    flush: () => flush(listener),
    detach() {
      for (const stop of stops) stop();
    },
  };
}

function isNews<Key>(texts: Map<Key, string>, key: Key, value: unknown): boolean {
  const text = JSON.stringify(value);
  if (texts.get(key) === text) return false;
  texts.set(key, text);
  return true;
}

/** Forgets the keys that are no longer there, and answers them. */
function gone<Key>(texts: Map<Key, string>, present: ReadonlyMap<Key, unknown>): Key[] {
  return [...texts.keys()].filter((key) => !present.has(key) && texts.delete(key));
}

/** Makes changes to a snapshot instead of a state: to read a log without playing the vendor. */
export interface SnapshotEditor {
  /** @throws {RangeError} when a change speaks of a part that the snapshot does not have. */
  apply(changes: readonly StateChange[]): void;
  result(): StateSnapshot;
}

export function editSnapshot(snapshot: StateSnapshot): SnapshotEditor {
  const tables = new Map(
    Object.entries(snapshot.collections).map(([path, { key, rows }]) => [
      path,
      { key, rows: new Map(rows.map((row) => [String((row as Record<string, unknown>)[key]), row])) },
    ]),
  );
  const maps = new Map(Object.entries(snapshot.maps).map(([path, entries]) => [path, new Map(entries)]));
  const sequences = new Map(Object.entries(snapshot.sequences));
  const values = new Map(Object.entries(snapshot.values));

  const applyRow = ({ table, op, key, row }: Change) => {
    const { rows } = find(tables, 'collection', table);
    if (op === 'clear') rows.clear();
    else if (op === 'delete') rows.delete(key);
    else if (row) rows.set(key, row);
  };
  return {
    apply(changes) {
      for (const change of changes) {
        if ('table' in change) applyRow(change);
        else if ('sequence' in change) sequences.set(change.sequence, change.last);
        else if ('map' in change) applyEntry(find(maps, 'map', change.map), change.key, change);
        else applyEntry(values, change.place, change);
      }
    },
    result: () => ({
      version: snapshot.version,
      collections: Object.fromEntries(
        [...tables].map(([path, { key, rows }]) => [path, { key, rows: [...rows.values()] }]),
      ),
      sequences: Object.fromEntries(sequences),
      maps: Object.fromEntries([...maps].map(([path, entries]) => [path, [...entries]])),
      values: Object.fromEntries(values),
    }),
  };
}

function applyEntry<Key>(
  entries: Map<Key, unknown>,
  key: Key,
  change: { op: 'put'; value: unknown } | { op: 'delete' },
): void {
  if (change.op === 'put') entries.set(key, change.value);
  else entries.delete(key);
}

function find<Part>(known: Map<string, Part>, kind: string, path: string): Part {
  const part = known.get(path);
  if (part !== undefined) return part;
  throw new RangeError(`It changes a ${kind} "${path}" that the snapshot before it does not have.`);
}
