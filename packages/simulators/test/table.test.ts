import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTable, type RowChange, type Table } from '../src/engine/table.ts';

interface Thing {
  id: number;
  name: string;
  tags?: string[];
}

async function createThings(count: number): Promise<Table<Thing>> {
  const table = createTable<Thing>('id');
  for (let id = 1; id <= count; id += 1) await table.insert({ id, name: `thing ${id}` });
  return table;
}

function record(table: Table<Thing>): RowChange[] {
  const changes: RowChange[] = [];
  table.onChange((change) => void changes.push(change));
  return changes;
}

describe('changes', () => {
  test('each is told once it is made', async () => {
    const table = await createThings(2);
    const changes = record(table);
    await table.insert({ id: 3, name: 'new' });
    await table.update(1, { name: 'other' });
    await table.put({ id: 2, name: 'replaced' });
    await table.put({ id: 4, name: 'put' });
    table.delete(3);
    table.clear();
    expect(changes).toEqual([
      { op: 'put', key: '3', row: { id: 3, name: 'new' } },
      { op: 'put', key: '1', row: { id: 1, name: 'other' } },
      { op: 'put', key: '2', row: { id: 2, name: 'replaced' } },
      { op: 'put', key: '4', row: { id: 4, name: 'put' } },
      { op: 'delete', key: '3' },
      { op: 'clear', key: '' },
    ]);
  });

  test('what a listener is told of can be looked up already', async () => {
    const table = await createThings(1);
    const seen: unknown[] = [];
    table.onChange(({ key }) => void seen.push(table.get(key)));
    await table.insert({ id: 2, name: 'new' });
    await table.update(1, { name: 'other' });
    table.delete(1);
    expect(seen).toEqual([{ id: 2, name: 'new' }, { id: 1, name: 'other' }, undefined]);
  });

  test('of what was not there, or was refused, nothing is told', async () => {
    const table = await createThings(1);
    const changes = record(table);
    expect(await table.update(9, { name: 'x' })).toBeUndefined();
    expect(table.delete(9)).toBe(false);
    await expect(table.insert({ id: 1, name: 'again' })).rejects.toThrow('A record with id 1 exists already.');
    expect(changes).toEqual([]);
  });

  test('a listener can be taken away', async () => {
    const table = await createThings(1);
    const changes: RowChange[] = [];
    const stop = table.onChange((change) => void changes.push(change));
    stop();
    table.clear();
    expect(changes).toEqual([]);
  });

  test('restoring tells of all that came', async () => {
    const table = await createThings(2);
    const changes = record(table);
    await table.restore([{ id: 7, name: 'seven' }]);
    expect(changes).toEqual([
      { op: 'clear', key: '' },
      { op: 'put', key: '7', row: { id: 7, name: 'seven' } },
    ]);
  });
});

describe('records', () => {
  test('one that was handed out never changes', async () => {
    const table = await createThings(1);
    const [before, all] = [table.get(1), [...table.all()]];
    await table.update(1, { name: 'other', tags: ['a'] });
    expect(before).toEqual({ id: 1, name: 'thing 1' });
    expect(all).toEqual([before]);
  });

  test('share nothing with what was handed in or out', async () => {
    const table = createTable<Thing>('id');
    const given = { id: 1, name: 'one', tags: ['a'] };
    await table.insert(given);
    given.tags.push('b');
    const change = { tags: ['c'] };
    await table.update(1, change);
    change.tags.push('d');
    table.snapshot()[0]?.tags?.push('e');
    expect(table.get(1)).toEqual({ id: 1, name: 'one', tags: ['c'] });
  });

  test('two with one key cannot be added at once', async () => {
    const table = createTable<Thing>('id');
    const results = await Promise.allSettled(['a', 'b'].map((name) => table.insert({ id: 1, name })));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(table.all()).toEqual([{ id: 1, name: 'a' }]);
  });

  test('one on its way in when the table is cleared is in it or not, but not by half', async () => {
    for (let ticks = 0; ticks < 6; ticks += 1) {
      const table = createTable<Thing>('id');
      const adding = table.insert({ id: 1, name: 'a' });
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      table.clear();
      await adding;
      expect(table.all()).toEqual(table.get(1) ? [table.get(1)] : []);
      expect(table.count()).toBe(table.all().length);
    }
  });

  test('changes that cross each other are not lost', async () => {
    const table = await createThings(1);
    await Promise.all([table.update(1, { name: 'both' }), table.update(1, { tags: ['a'] })]);
    expect(table.get(1)).toEqual({ id: 1, name: 'both', tags: ['a'] });
  });

  test.each([
    ['a change of the key', (table: Table<Thing>) => table.update(1, { id: 2 }), 'The id of record 1 cannot change.'],
    [
      'no key',
      (table: Table<Thing>) => table.insert({ name: 'x' } as Thing),
      'A record needs id, a string or a number.',
    ],
    [
      'what is not JSON',
      (table: Table<Thing>) => table.insert({ id: 5, name: 'x', at: new Date() } as Thing),
      'record.at is a Date, which JSON does not keep.',
    ],
    [
      'what is not JSON, deep down',
      (table: Table<Thing>) => table.update(1, { tags: [Number.NaN] as unknown as string[] }),
      'record.tags[0] is NaN, which JSON does not keep.',
    ],
    [
      'a key that comes twice',
      (table: Table<Thing>) => table.restore([3, 3].map((id) => ({ id, name: 'x' }))),
      'Two records have the id 3.',
    ],
  ])('refuse %s and stay as they are', async (_, action, message) => {
    const table = await createThings(1);
    await expect(action(table)).rejects.toThrow(message);
    expect(table.all()).toEqual([{ id: 1, name: 'thing 1' }]);
  });
});

const key = fc.integer({ min: 1, max: 8 });
const thing = fc.record({ id: key, name: fc.string() });
const step = fc.oneof(
  fc.record({ op: fc.constantFrom('insert' as const, 'put' as const, 'update' as const), row: thing }),
  fc.record({ op: fc.constant('delete' as const), row: thing }),
  fc.record({ op: fc.constantFrom('clear' as const, 'restore' as const), row: thing }),
);

/** What a table should hold, kept in the plainest way. */
function play(model: Thing[], { op, row }: { op: string; row: Thing }): Thing[] {
  const known = model.some(({ id }) => id === row.id);
  if (op === 'clear') return [];
  if (op === 'restore') return [...model].reverse();
  if (op === 'delete') return model.filter(({ id }) => id !== row.id);
  if (!known) return op === 'update' ? model : [...model, row];
  return op === 'insert' ? model : model.map((each) => (each.id === row.id ? row : each));
}

test('any order of operations leaves what a plain list would hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const table = createTable<Thing>('id');
      let model: Thing[] = [];
      for (const each of steps) {
        const { op, row } = each;
        if (op === 'insert') await table.insert(row).catch(() => undefined);
        else if (op === 'put') await table.put(row);
        else if (op === 'update') await table.update(row.id, row);
        else if (op === 'delete') table.delete(row.id);
        else if (op === 'clear') table.clear();
        else await table.restore([...table.snapshot()].reverse());
        model = play(model, each);
        expect(table.all()).toEqual(model);
      }
      for (let id = 1; id <= 8; id += 1) expect(table.get(id)).toEqual(model.find((row) => row.id === id));
      expect(table.count()).toBe(model.length);
    }),
    { numRuns: 200 },
  );
});

test('looking up and changing by key cost much the same among 100 and 100,000', async ({ annotate }) => {
  const [small, large] = [await createThings(100), await createThings(100_000)];
  const measure = async (action: (id: number) => unknown, count: number) => {
    const startedAt = performance.now();
    for (let time = 0; time < 20_000; time += 1) await action(1 + ((time * 7919) % count));
    return performance.now() - startedAt;
  };
  for (const [name, action] of [
    ['get', (table: Table<Thing>) => (id: number) => table.get(id)],
    ['update', (table: Table<Thing>) => (id: number) => table.update(id, { name: 'x' })],
  ] as const) {
    await measure(action(small), 100);
    const ratio = (await measure(action(large), 100_000)) / (await measure(action(small), 100));
    await annotate(`${name}: ${ratio.toFixed(1)} times the cost among 100`);
    // Scanning costs some 1000 times as much. The rest is the processor's cache.
    expect(ratio).toBeLessThan(50);
  }
});
