import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Person } from '@embedworks/infobip/server';
import {
  createPeopleSync,
  type PeopleMapping,
  type PeopleSyncOptions,
  type RecordChange,
} from '@embedworks/infobip/exchange';
import {
  broken,
  empty,
  json,
  personsOf,
  refusal,
  setUpPeople,
  sizes,
  upsertPath,
  type Answer,
} from './support/people.ts';
import { listOf } from './support/people-list.ts';
import { createStorage, type Row } from './support/people-sync.ts';

const mapping: PeopleMapping<Row> = {
  idOf: ({ id }) => id,
  toPerson: ({ name }) => ({ firstName: name }),
  toRecord: ({ externalId = '', firstName = '' }) => ({ id: externalId, name: firstName }),
};

function setUp(routes: Record<string, Answer>, wish: Partial<PeopleSyncOptions<Row>> = {}) {
  const { people, sent } = setUpPeople(routes, { pace: false, retries: 0 });
  const values = new Map<string, string>();
  const storage = createStorage(values);
  const rows: (Row | { id: string; deleted: true })[] = [];
  const applied: RecordChange<Row>[] = [];
  const sync = createPeopleSync<Row>({
    infobip: { people },
    source: {
      changes: async (cursor = '0', { limit }) => {
        const page = rows.slice(Number(cursor), Number(cursor) + limit);
        const end = Number(cursor) + page.length;
        return { records: page, cursor: String(end), hasMore: end < rows.length };
      },
      apply: async (changes) => void applied.push(...changes),
    },
    mapping,
    fields: ['firstName'],
    retries: 0,
    storage,
    ...wish,
  });
  return { sync, sent, rows, applied, values };
}

afterEach(() => void vi.useRealTimers());

/** Lets fake time run until the promise is settled. */
async function hurried<Value>(promise: Promise<Value>): Promise<Value> {
  let isOver = false;
  const ended = () => void (isOver = true);
  promise.then(ended, ended);
  while (!isOver) await vi.advanceTimersByTimeAsync(1000);
  return promise;
}

const upserts = `PATCH ${upsertPath}`;
const list = 'GET /people/2/persons';

describe('options', () => {
  test.each<[string, Partial<PeopleSyncOptions<Row>>]>([
    ['batchSize', { batchSize: 0 }],
    ['batchSize', { batchSize: 1001 }],
    ['fields', { fields: [] }],
    ['newest', { conflict: 'newest' }],
    ['toRecord', { mapping: { idOf: ({ id }) => id, toPerson: () => ({}) } }],
  ])('that cannot work are refused by name: %s', (name, wish) => {
    expect(() => setUp({}, wish)).toThrow(new RegExp(name));
  });

  test('a source without apply cannot take anything', async () => {
    const { sync } = setUp({}, { source: { changes: async () => ({ records: [], cursor: '1', hasMore: false }) } });
    await expect(sync.run({ direction: 'in' })).rejects.toMatchObject({ code: 'configuration' });
    await expect(sync.run({ direction: 'both' })).rejects.toMatchObject({ code: 'configuration' });
    expect(await sync.run()).toMatchObject({ done: 0 });
  });
});

describe('out', () => {
  test('keeps what is refused, and what nobody says anything about, by record', async () => {
    const answer: Answer = (request) =>
      json(
        {
          results: [{ id: 1, index: 0, status: 'CREATED' }],
          errors: [{ index: 1, code: 400100, message: 'Invalid.', details: [{ property: 'x', message: 'y' }] }],
        },
        personsOf(request).length === 3 ? 207 : 500,
      );
    const { sync, rows } = setUp({ [upserts]: answer });
    rows.push({ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' });
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 3, created: 1, failed: 2 });
    expect(await sync.repairs.list()).toMatchObject([
      { id: 'b', code: 400100, message: 'Invalid.', details: [{ property: 'x', message: 'y' }], attempts: 1 },
      { id: 'c', code: 'unanswered', attempts: 1 },
    ]);
    await expect(sync.repairs.retry()).rejects.toMatchObject({ code: 'configuration' });
    await sync.repairs.discard();
    expect(await sync.repairs.list()).toEqual([]);
  });

  test('sends only the last change of a record, and counts the others as done', async () => {
    const answer: Answer = () => json({ results: [{ id: 1, index: 0, status: 'UPDATED' }] }, 207);
    const { sync, rows, sent } = setUp({ [upserts]: answer });
    rows.push({ id: 'a', name: '1' }, { id: 'a', deleted: true }, { id: 'a', name: '2' });
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 3, updated: 1, unchanged: 2 });
    expect(sent.map(({ body }) => body)).toEqual([{ persons: [{ externalId: 'a', firstName: '2' }] }]);
  });

  test('somebody who is gone already is as good as deleted, other refusals are kept', async () => {
    const answer: Answer = () =>
      json({
        results: [
          {
            query: { type: 'EXTERNAL_ID', identifier: 'a' },
            status: 409,
            errors: [{ message: 'There is no person.' }],
          },
          { query: { type: 'EXTERNAL_ID', identifier: 'b' }, status: 500, errors: [{ message: 'Not now.' }] },
        ],
      });
    const { sync, rows } = setUp({ 'DELETE /people/2/persons/batch': answer });
    rows.push({ id: 'a', deleted: true }, { id: 'b', deleted: true });
    expect(await sync.run({ direction: 'out' })).toMatchObject({ deleted: 1, failed: 1 });
    expect(await sync.repairs.list()).toMatchObject([{ id: 'b', code: 500, message: 'Not now.' }]);
  });

  test('compares values as they travel, so that a date is another one when it changes', async () => {
    const answer: Answer = () => json({ results: [{ id: 1, index: 0, status: 'UPDATED' }] }, 207);
    const { sync, rows, sent } = setUp(
      { [upserts]: answer },
      {
        fields: ['customAttributes.Since'],
        mapping: { ...mapping, toPerson: ({ name }) => ({ customAttributes: { Since: new Date(name) } }) },
      },
    );
    for (const name of ['2026-01-01', '2030-05-05', '2030-05-05T00:00Z']) {
      rows.push({ id: 'a', name });
      await sync.run({ direction: 'out' });
    }
    expect(sent.map(personsOf)).toEqual([
      [{ externalId: 'a', customAttributes: { Since: '2026-01-01T00:00:00.000Z' } }],
      [{ externalId: 'a', customAttributes: { Since: '2030-05-05T00:00:00.000Z' } }],
    ]);
  });

  test('divides a batch that is refused as a whole, until the one it is refused for is alone', async () => {
    const answer: Answer = (request) => {
      const persons = personsOf(request);
      if (persons.some(({ externalId }) => externalId === 'p-6')) return refusal(413, 'TOO_LARGE', 'Too large.');
      return json({ results: persons.map((_, index) => ({ id: index, index, status: 'CREATED' })) }, 207);
    };
    const { sync, rows, sent } = setUp({ [upserts]: answer });
    for (let index = 0; index < 8; index += 1) rows.push({ id: `p-${index}`, name: 'P' });
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 8, created: 7, failed: 1 });
    expect(sizes(sent)).toEqual([8, 4, 4, 2, 2, 1, 1]);
    expect(await sync.repairs.list()).toMatchObject([{ id: 'p-6', code: 'TOO_LARGE' }]);
  });

  test('tells why a run ended without the words of the vendor, which may quote a person', async () => {
    const { sync, rows } = setUp({ [upserts]: () => refusal(403, 'FORBIDDEN', 'Nothing for ann@sync.test.') });
    rows.push({ id: 'a', name: 'A' });
    await expect(sync.run({ direction: 'out' })).rejects.toThrow('ann@sync.test');
    const message = `infobip: PATCH ${upsertPath} ended with 403, forbidden.`;
    expect(await sync.status()).toMatchObject({ state: 'failed', message });
  });

  test('tells that the lock was lost, when that is why its call was aborted', async () => {
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    const stuck: Answer = () => {
      reach();
      return new Promise(() => undefined);
    };
    const { sync, rows, values } = setUp({ [upserts]: stuck }, { leaseMs: 3000 });
    rows.push({ id: 'a', name: 'A' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const run = sync.run({ direction: 'out' });
    await reached;
    const lock = [...values.keys()].find((key) => key.endsWith(':lock')) ?? '';
    values.set(lock, JSON.stringify({ owner: 'other', untilMs: Date.now() + 60_000 }));
    await expect(hurried(run)).rejects.toMatchObject({ code: 'busy' });
    const message = expect.stringContaining('another run has this sync') as string;
    expect(await sync.status()).toMatchObject({ state: 'failed', message });
  });

  test('moves no checkpoint when a call fails, tells why, and lets the lock go', async () => {
    const { sync, rows, values } = setUp({ [upserts]: () => broken() });
    rows.push({ id: 'a', name: 'A' });
    await expect(sync.run({ direction: 'out' })).rejects.toMatchObject({ code: 'server' });
    expect(await sync.status()).toMatchObject({ state: 'failed', message: expect.stringContaining('500') as string });
    const names = [...values.keys()].map((key) => key.split(':')[3]);
    expect(names).not.toContain('cursor');
    expect(names).not.toContain('lock');
  });

  test('ends between two batches when it is aborted', async () => {
    const answer: Answer = () => json({ results: [{ id: 1, index: 0, status: 'CREATED' }] }, 207);
    const { sync, rows, sent } = setUp({ [upserts]: answer }, { batchSize: 1 });
    rows.push({ id: 'a', name: 'A' }, { id: 'b', name: 'B' });
    const controller = new AbortController();
    const run = sync.run({ direction: 'out', signal: controller.signal, onProgress: () => controller.abort() });
    await expect(run).rejects.toMatchObject({ code: 'aborted' });
    expect(sent).toHaveLength(1);
    // The page is read again, and its first record says nothing new.
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 2, created: 1, unchanged: 1 });
  });

  test('keeps keys short and values of people out of the storage', async () => {
    const id = 'ß/:? '.repeat(50);
    const answer: Answer = () => json({ results: [{ id: 1, index: 0, status: 'CREATED' }] }, 207);
    const { sync, rows, values } = setUp({ [upserts]: answer }, { accountKey: 'A:1' });
    rows.push({ id, name: 'Secretia' });
    await sync.run({ direction: 'out' });
    rows.push({ id, name: 'Secretia' });
    expect(await sync.run({ direction: 'out' })).toMatchObject({ unchanged: 1 });
    for (const [key, value] of values) {
      expect(key.length).toBeLessThan(200);
      expect(value).not.toContain('Secretia');
    }
  });
});

describe('a pull', () => {
  const second = '2026-11-20T10:00:00';
  const personOf = (index: number, modifiedAt = second): Person => ({
    id: index,
    externalId: `p-${index}`,
    firstName: `Ann ${index}`,
    createdAt: `2026-01-01T00:00:${String(index % 60).padStart(2, '0')}`,
    modifiedAt,
  });

  test('misses nobody though people of one second move while it is read', async () => {
    const people = Array.from({ length: 48 }, (_, index) => personOf(index));
    // Each page that is read has its first person changed, who then stands at the end.
    const answer = listOf(people, ([first], count) => {
      const moved = people.find(({ id }) => id === first?.id);
      if (!moved || count > 12) return;
      moved.firstName = `Bea ${moved.id}`;
      moved.modifiedAt = `2026-11-20T10:01:${String(count).padStart(2, '0')}`;
    });
    const { sync, applied } = setUp({ [list]: answer }, { batchSize: 10 });
    await sync.pull();
    const last = new Map(applied.map((change) => [change.id, change]));
    expect(last.size).toBe(48);
    for (const { externalId = '', firstName } of people) {
      expect(last.get(externalId)).toMatchObject({ record: { name: firstName } });
    }
  });

  test('goes back by the overlap until what may be late has been read again', async () => {
    let now = 0;
    const people = [personOf(1)];
    const { sync, sent } = setUp({ [list]: listOf(people) }, { overlapSeconds: 5, now: () => now });
    const pulled = async () => {
      await sync.pull();
      return sent.at(-1)?.query['filter'];
    };
    expect(await pulled()).toBeUndefined();
    const early = JSON.stringify({ '#gte': { modifiedAt: '2026-11-20T09:59:55' } });
    now += 4000;
    expect(await pulled()).toBe(early);
    now += 4000;
    expect(await pulled()).toBe(early);
    expect(await pulled()).toBe(JSON.stringify({ '#gte': { modifiedAt: second } }));
    people.push(personOf(2, '2026-11-20T10:00:07'));
    expect(await sync.pull()).toMatchObject({ done: 2, unchanged: 1, created: 1 });
    expect(await pulled()).toBe(JSON.stringify({ '#gte': { modifiedAt: '2026-11-20T10:00:02' } }));
  });

  test('ends with an error when the list cannot be ordered by time', async () => {
    const people = [{ id: 1, externalId: 'p-1' }];
    const { sync } = setUp({ [list]: () => json({ limit: 1000, page: 1, persons: people }) });
    await expect(sync.pull()).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('an event', () => {
  const event = (type: 'PERSON_CREATED' | 'PERSON_DELETED') => ({
    type,
    timestamp: '2026-11-20T10:00:00.000+00:00',
    payload: { person: { id: '7', externalId: 'p-7' }, invoker: { type: 'user' as const } },
  });

  test('of somebody who is gone waits for the event that says so', async () => {
    const nobody: Answer = () => json({ requestError: { serviceException: { messageId: 'NOT_FOUND' } } }, 404);
    const { sync, applied } = setUp({ [list]: nobody });
    expect(await sync.receive(event('PERSON_CREATED') as never)).toMatchObject({ done: 0 });
    // Nobody whom the platform has ever had.
    expect(await sync.receive(event('PERSON_DELETED') as never)).toMatchObject({ done: 1, unchanged: 1 });
    expect(applied).toEqual([]);
  });

  test('whose person cannot be read fails, so that it comes again', async () => {
    const { sync } = setUp({ [list]: () => empty(503) });
    await expect(sync.receive(event('PERSON_CREATED') as never)).rejects.toMatchObject({ retryable: true });
  });
});
