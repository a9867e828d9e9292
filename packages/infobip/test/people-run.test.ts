import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UpsertProgress } from '@embedworks/infobip/server';
import {
  allCreated,
  broken,
  json,
  lost,
  manyPeople,
  personsOf,
  refusal,
  setUpUpsert,
  settled,
  sizes,
  tooMany,
  truncated,
  upsertPath,
  type Answer,
} from './support/people.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a batch', () => {
  test.each([
    ['500', broken],
    ['a dropped connection', lost],
    ['a truncated answer', truncated],
    ['429', () => tooMany()],
    ['a silence', () => new Promise<Response>(() => undefined)],
  ] as [string, Answer][])('is sent again after %s, whole', async (_, failure) => {
    for (const missing of ['keep', 'clear'] as const) {
      const { people, sent } = setUpUpsert((request, count) =>
        count <= 9 ? failure(request, count) : allCreated(request, count),
      );
      const result = await settled(people.upsert(manyPeople(2), { missing }));
      expect(result).toMatchObject({ done: 2, created: 2 });
      expect(sent.map(({ body }) => body)).toEqual(Array.from({ length: 10 }, () => sent[0]?.body));
    }
  });

  test('waits as long as Retry-After says, however long', async () => {
    const { people, sent } = setUpUpsert((request, count) =>
      count === 1 ? tooMany('300') : allCreated(request, count),
    );
    await settled(people.upsert(manyPeople(1)));
    expect(Number(sent[1]?.at) - Number(sent[0]?.at)).toBeGreaterThanOrEqual(300_000);
  });

  test('waits longer each time when the vendor says nothing', async () => {
    const { people, sent } = setUpUpsert((request, count) => (count < 9 ? broken() : allCreated(request, count)));
    await settled(people.upsert(manyPeople(1)));
    const waits = sent.slice(1).map(({ at }, index) => at - Number(sent[index]?.at));
    for (const [index, most] of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(most / 2);
      expect(waits[index]).toBeLessThanOrEqual(most);
    }
  });

  test.each([
    ['400', () => json({ code: 400103, message: 'Malformed JSON body, wrong syntax' }, 400), 1],
    ['401', () => refusal(401, 'UNAUTHORIZED', 'Unauthorized'), 1],
    ['403', () => refusal(403, 'FORBIDDEN', 'Forbidden'), 1],
    ['500, too often', broken, 4],
  ] as [string, Answer, number][])(
    'that ends with %s ends the run, which can go on from there',
    async (_, answer, times) => {
      let isBroken = true;
      const { people, sent } = setUpUpsert((request, count) =>
        isBroken && count > 1 ? answer(request, count) : allCreated(request, count),
      );
      let done = 0;
      const options = {
        batchSize: 3,
        retries: 3,
        onProgress: (progress: UpsertProgress) => void (done = progress.done),
      };
      await expect(settled(people.upsert(manyPeople(8), options))).rejects.toMatchObject({
        vendor: 'infobip',
        call: `PATCH ${upsertPath}`,
      });
      expect(done).toBe(3);
      expect(sent).toHaveLength(1 + times);

      isBroken = false;
      const sentBefore = sent.length;
      const result = await settled(people.upsert(manyPeople(8), { ...options, skip: done }));
      expect(result).toMatchObject({ done: 8, created: 5 });
      expect(sent.slice(sentBefore).flatMap(personsOf)).toEqual([...manyPeople(8)].slice(3));
    },
  );

  test('that fails closes its source', async () => {
    let closed = false;
    function* source() {
      try {
        yield* manyPeople(9);
      } finally {
        closed = true;
      }
    }
    const { people } = setUpUpsert(() => json({ code: 400104, message: 'Missing' }, 400));
    await expect(settled(people.upsert(source(), { batchSize: 2 }))).rejects.toMatchObject({ status: 400 });
    expect(closed).toBe(true);
  });

  test('that was never full is not sent when the source fails', async () => {
    const { people, sent } = setUpUpsert();
    function* source() {
      yield* manyPeople(3);
      throw new Error('The database is gone.');
    }
    await expect(settled(people.upsert(source(), { batchSize: 2 }))).rejects.toThrow('The database is gone.');
    expect(sizes(sent)).toEqual([2]);
  });
});

describe('an abort', () => {
  const aborted = { vendor: 'infobip', code: 'aborted', kind: 'Network' };

  test.each([
    ['the wait for Retry-After', () => tooMany('60')],
    ['the wait for another attempt', broken],
    ['a call', () => new Promise<Response>(() => undefined)],
  ] as [string, Answer][])('ends %s', async (_, answer) => {
    const controller = new AbortController();
    const { people, sent } = setUpUpsert(answer);
    const run = people.upsert(manyPeople(2), { signal: controller.signal });
    const refused = expect(run).rejects.toMatchObject(aborted);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await refused;
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([0, 1, 100])('before the start sends nothing of %i people', async (count) => {
    const { people, sent } = setUpUpsert();
    const run = people.upsert(manyPeople(count), { batchSize: 10, signal: AbortSignal.abort() });
    await expect(settled(run)).rejects.toMatchObject(aborted);
    expect(sent).toEqual([]);
  });

  test('between two batches leaves what is in', async () => {
    const controller = new AbortController();
    const { people, sent } = setUpUpsert();
    const onProgress = () => controller.abort();
    const run = people.upsert(manyPeople(6), { batchSize: 2, signal: controller.signal, onProgress });
    await expect(settled(run)).rejects.toMatchObject(aborted);
    expect(sizes(sent)).toEqual([2]);
  });
});
