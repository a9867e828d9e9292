import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachChanges, editSnapshot, type StateChange } from '../src/engine/changes.ts';
import { createIds } from '../src/engine/ids.ts';
import { createSequence } from '../src/engine/sequence.ts';
import {
  applySnapshot,
  checkSnapshot,
  collectionsOf,
  takeSnapshot,
  type StateSnapshot,
} from '../src/engine/snapshot.ts';
import { createTable } from '../src/engine/table.ts';
import { createReplay, readWorldSnapshot, type Commit } from '../src/engine/world-snapshot.ts';

interface Row {
  id: number;
  name: string;
}

/** A vendor's state with one of everything. */
function createState(seed = 1) {
  const ids = createIds(seed);
  return {
    ids,
    state: {
      rows: createTable<Row>('id'),
      words: createTable<{ word: string }>('word'),
      calls: new Map<string, number[]>(),
      counts: new Map<number, number>(),
      next: { rowId: createSequence(ids, 100), label: createSequence(ids, 7, (last) => `label-${last}`) },
      limits: { daily: 5, paused: false },
      // Widened, because it may be there or not.
      options: { seen: new Map<string, string>(), note: undefined as string | undefined },
    },
  };
}

type World = ReturnType<typeof createState>;

/** Keeps what happened as a document, as a file or a wire would. */
const throughJson = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

const step = fc.record({
  op: fc.constantFrom('insert', 'put', 'update', 'delete', 'clear', 'word', 'call', 'forget', 'count', 'limit', 'note'),
  id: fc.integer({ min: 1, max: 6 }),
  name: fc.string({ maxLength: 4 }),
});
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** Plays one step and answers what a caller would see of it. */
async function play({ state, ids }: World, { op, id, name }: Step): Promise<unknown> {
  const key = `key ${id}`;
  if (op === 'insert') return state.rows.insert({ id: state.next.rowId(), name });
  if (op === 'put') return state.rows.put({ id, name });
  if (op === 'update') return state.rows.update(id, { name });
  if (op === 'delete') return state.rows.delete(id);
  // Rare enough that something is left to see.
  if (op === 'clear') return id === 1 && state.rows.clear();
  if (op === 'word') return state.words.put({ word: state.next.label() });
  if (op === 'call') {
    const calls = state.calls.get(key) ?? [];
    state.calls.set(key, calls);
    return calls.push(ids.integer(0, 9));
  }
  if (op === 'forget') return state.calls.delete(key);
  if (op === 'count') return state.counts.set(id, (state.counts.get(id) ?? 0) + 1).get(id);
  if (op === 'limit') return (state.limits.daily += id);
  state.options.note = id % 2 === 0 ? name : undefined;
  return state.options.note;
}

describe('any order of operations', () => {
  test('comes back from a snapshot, and goes on with the same answers and ids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.array(step, { maxLength: 20 }), async (before, after) => {
        const original = createState();
        for (const each of before) await play(original, each);
        const snapshot = throughJson({ state: takeSnapshot(original.state), ids: original.ids.snapshot() });

        const restored = createState(99);
        await applySnapshot(restored.state, snapshot.state);
        restored.ids.restore(snapshot.ids);
        expect(takeSnapshot(restored.state)).toEqual(takeSnapshot(original.state));
        for (const each of after) expect(await play(restored, each)).toEqual(await play(original, each));
        expect(takeSnapshot(restored.state)).toEqual(takeSnapshot(original.state));
        expect(restored.ids.uuid()).toBe(original.ids.uuid());
      }),
    );
  });

  test('comes back from a snapshot of before and the changes since', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.array(step, { maxLength: 40 }), async (before, after) => {
        const world = createState();
        for (const each of before) await play(world, each);
        const editor = editSnapshot(throughJson(takeSnapshot(world.state)));
        const changes: StateChange[] = [];
        const attached = attachChanges(world.state, (change) => void changes.push(change));
        for (const each of after) {
          await play(world, each);
          attached.flush();
          editor.apply(throughJson(changes.splice(0)));
        }
        expect(sorted(editor.result())).toEqual(sorted(throughJson(takeSnapshot(world.state))));

        attached.flush();
        expect(changes, 'nothing is told twice').toEqual([]);
        attached.detach();
        await world.state.rows.put({ id: 1, name: 'unheard' });
        expect(changes).toEqual([]);
      }),
    );
  });
});

/** A `Map` has its entries in an order that means nothing. */
function sorted(snapshot: StateSnapshot) {
  const maps = Object.entries(snapshot.maps).map(([path, entries]) => [path, new Map(entries)] as const);
  return { ...snapshot, maps: Object.fromEntries(maps) };
}

describe('snapshot', () => {
  test('names everything by its path', async () => {
    const { state } = createState();
    await state.rows.insert({ id: 1, name: 'one' });
    state.calls.set('a', [5]);
    state.options.note = 'hello';
    expect(takeSnapshot(state)).toEqual({
      version: 1,
      collections: { rows: { key: 'id', rows: [{ id: 1, name: 'one' }] }, words: { key: 'word', rows: [] } },
      sequences: { 'next.rowId': 100, 'next.label': 7 },
      maps: { calls: [['a', [5]]], counts: [], 'options.seen': [] },
      values: { limits: { daily: 5, paused: false }, 'options.note': 'hello' },
    });
    expect(Object.keys(collectionsOf(state))).toEqual(['rows', 'words']);
    expect(collectionsOf(state).rows).toBe(state.rows);
  });

  test('does not change when the state goes on, and the state does not when it does', async () => {
    const { state } = createState();
    await state.rows.insert({ id: 1, name: 'one' });
    state.calls.set('a', [5]);
    const snapshot = takeSnapshot(state);
    state.calls.get('a')?.push(6);
    state.limits.daily = 9;
    await state.rows.update(1, { name: 'other' });
    expect(snapshot).toMatchObject({ maps: { calls: [['a', [5]]] }, values: { limits: { daily: 5 } } });

    await applySnapshot(state, snapshot);
    Object.assign(snapshot.collections.rows?.rows[0] ?? {}, { name: 'changed' });
    (snapshot.maps.calls?.[0]?.[1] as number[]).push(7);
    expect(takeSnapshot(state)).toMatchObject({
      collections: { rows: { rows: [{ id: 1, name: 'one' }] } },
      maps: { calls: [['a', [5]]] },
    });
  });

  test.each([
    ['a function', { next: { id: () => 1 } }, /^next\.id is a function, which JSON does not keep\.$/],
    ['a Set', { seen: new Set() }, /^seen is a Set, which JSON does not keep\.$/],
    ['a Map with keys that are objects', { seen: new Map([[{}, 1]]) }, /^seen has a key that is neither/],
    ['a Date in a Map', { seen: new Map([['a', new Date()]]) }, /^seen is a Date/],
  ])('refuses a state with %s', (_, state, expected) => {
    expect(() => takeSnapshot(state)).toThrow(expected);
  });
});

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

describe('a snapshot that does not fit is refused, and changes nothing', () => {
  const valid = { version: 1, collections: { rows: { key: 'id', rows: [{ id: 3, name: 'three' }] } } };
  test.each([
    ['no object', [], 'A snapshot must be a JSON object.'],
    ['no version', {}, 'This is no snapshot: it has no version. One of this sandbox says "version": 1.'],
    ['another version', { ...valid, version: 2 }, 'This snapshot is of version 2, and this sandbox reads version 1.'],
    [
      'an unknown collection',
      { ...valid, collections: { ...valid.collections, things: { key: 'id', rows: [] } } },
      'The snapshot has a collection "things", which is unknown here. There are: rows, words.',
    ],
    ['an unknown sequence', { ...valid, sequences: { 'next.x': 1 } }, 'has a sequence "next.x", which is unknown here'],
    ['an unknown map', { ...valid, maps: { x: [] } }, 'has a map "x", which is unknown here. There are: calls,'],
    ['a value without a place', { ...valid, values: { 'no.where': 1 } }, 'has a value "no.where", which has no place'],
    ['a value for a prototype', { ...valid, values: { 'limits.__proto__': {} } }, 'which has no place here'],
    [
      'rows that are no list',
      { ...valid, collections: { rows: { key: 'id', rows: {} } } },
      'rows in collections must be',
    ],
    [
      'a row that is no object',
      { ...valid, collections: { rows: { key: 'id', rows: [1] } } },
      'rows in collections must',
    ],
    ['a row without key', { ...valid, collections: { rows: { key: 'id', rows: [{}] } } }, 'has no id.'],
    [
      'two rows with one key',
      { ...valid, collections: { rows: { key: 'id', rows: [{ id: 1 }, { id: 1 }] } } },
      'Two records of the snapshot have the id 1.',
    ],
    [
      'another key',
      { ...valid, collections: { rows: { key: 'uid', rows: [] } } },
      'apart by uid, and this sandbox by id',
    ],
    [
      'a sequence that is no number',
      { ...valid, sequences: { 'next.rowId': '7' } },
      'next.rowId in sequences must be a',
    ],
    ['what is not JSON', { ...valid, values: { limits: new Date() } }, 'snapshot.values.limits is a Date, which JSON'],
    ['a value that is too deep', { ...valid, values: { limits: deep(20_000) } }, 'nested deeper than 500 levels'],
    ['a map that is no list', { ...valid, maps: { calls: { a: 1 } } }, 'calls in maps must be a list of entries.'],
  ])('%s', async (_, json, expected) => {
    const { state } = createState();
    await state.rows.insert({ id: 1, name: 'one' });
    const before = takeSnapshot(state);
    expect(() => checkSnapshot(state, json)).toThrow(expected);
    await expect(applySnapshot(state, json)).rejects.toThrow(expected);
    expect(takeSnapshot(state)).toEqual(before);
  });

  test('while one that says less leaves the rest as it is', async () => {
    const { state } = createState();
    await state.words.insert({ word: 'kept' });
    checkSnapshot(state, valid);
    expect(state.rows.count()).toBe(0);
    await applySnapshot(state, valid);
    expect(state.rows.all()).toEqual([{ id: 3, name: 'three' }]);
    expect(state.words.all()).toEqual([{ word: 'kept' }]);
  });
});

describe('world', () => {
  const vendor = { state: takeSnapshot(createState().state), settings: { rateLimit: true }, ids: 5 };
  const world = throughJson({ version: 1, clockMs: 1000, frozen: true, vendors: { acme: vendor } });

  test.each([
    ['no object', null, 'A snapshot must be a JSON object.'],
    [
      'another version',
      { ...world, version: '1' },
      'This snapshot is of version "1", and this sandbox reads version 1.',
    ],
    ['no time', { ...world, clockMs: '1' }, 'clockMs must be a number'],
    ['no word on freezing', { ...world, frozen: 1 }, 'frozen must be true or false.'],
    ['no vendors', { ...world, vendors: [] }, 'vendors must be an object.'],
    [
      'an unknown vendor',
      { ...world, vendors: { ...world.vendors, other: vendor } },
      'The snapshot has a vendor "other", which is unknown here. There are: acme.',
    ],
    [
      'ids that are no number',
      { ...world, vendors: { acme: { ...vendor, ids: null } } },
      'ids of acme must be a whole',
    ],
    [
      'a state that is none',
      { ...world, vendors: { acme: { ...vendor, state: 1 } } },
      'acme: A snapshot must be a JSON',
    ],
    ['rules that are none', { ...world, faults: [1] }, 'faults must be a list of rules.'],
    ['targets that are none', { ...world, webhookTargets: { acme: 'x' } }, 'webhookTargets must be'],
  ])('with %s is refused', (_, json, expected) => {
    expect(() => readWorldSnapshot(json, ['acme'])).toThrow(expected);
  });

  test('goes through commits of every kind', () => {
    const replay = createReplay(world);
    const commits: Commit[] = [
      { clockMs: 1001, frozen: true, vendor: 'acme', ids: 6, changes: [{ sequence: 'next.rowId', last: 104 }] },
      {
        clockMs: 1002,
        frozen: true,
        vendor: 'acme',
        changes: [{ table: 'rows', op: 'put', key: '104', row: { id: 104, name: 'new' } }],
      },
      { clockMs: 1003, frozen: true, vendor: 'acme', settings: { rateLimit: false } },
      { clockMs: 1004, frozen: true, faults: [{ id: 'fault-1' }], webhookTargets: { acme: { url: 'http://[::1]/' } } },
      { clockMs: 5000, frozen: false },
    ];
    for (const commit of commits) replay.add(commit);
    const result = replay.result();
    expect(readWorldSnapshot(throughJson(result), ['acme'])).toEqual(result);
    expect(result).toMatchObject({
      clockMs: 5000,
      frozen: false,
      faults: [{ id: 'fault-1' }],
      webhookTargets: { acme: { url: 'http://[::1]/' } },
      vendors: { acme: { ids: 6, settings: { rateLimit: false } } },
    });
    expect(result.vendors.acme?.state).toMatchObject({
      collections: { rows: { rows: [{ id: 104, name: 'new' }] } },
      sequences: { 'next.rowId': 104, 'next.label': 7 },
    });
  });

  test.each([
    [{ vendor: 'other', changes: [] }, 'It changes a vendor "other" that the snapshot before it does not have.'],
    [{ vendor: 'acme', changes: [{ table: 'things', op: 'clear', key: '' }] }, 'It changes a collection "things"'],
    [{ vendor: 'acme', changes: [{ map: 'things', op: 'delete', key: '' }] }, 'It changes a map "things"'],
  ])('refuses a commit that does not fit: %j', (commit, expected) => {
    expect(() => createReplay(world).add(commit)).toThrow(expected);
  });
});
