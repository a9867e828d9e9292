import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UpsertProgress } from '@embedworks/infobip/server';
import {
  allCreated,
  broken,
  json,
  manyPeople,
  personsOf,
  setUpUpsert,
  settled,
  sizes,
  type Answer,
} from './support/people.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an upsert', () => {
  test.each([
    [0, {}, []],
    [1, {}, [1]],
    [1000, {}, [1000]],
    [1001, {}, [1000, 1]],
    [5, { batchSize: 2 }, [2, 2, 1]],
    [1001, { batchSize: 9000 }, [1000, 1]],
    [2, { batchSize: 0 }, [1, 1]],
  ])('of %i people with %o is split', async (count, options, expected) => {
    const { people, sent } = setUpUpsert();
    const result = await settled(people.upsert(manyPeople(count), options));
    expect(sizes(sent)).toEqual(expected);
    expect(result).toEqual({
      done: count,
      failed: 0,
      batches: expected.length,
      failures: [],
      created: count,
      updated: 0,
      notModified: 0,
    });
  });

  test.each([
    [undefined, 'PATCH'],
    ['keep', 'PATCH'],
    ['clear', 'PUT'],
  ] as const)('with missing: %s is a %s', async (missing, method) => {
    const { people, sent } = setUpUpsert();
    await settled(people.upsert([{ externalId: 'crm-1' }], { missing }));
    expect(sent).toMatchObject([{ method, body: { persons: [{ externalId: 'crm-1' }] } }]);
  });

  test('keeps 5 calls a second, also with others of the same client', async () => {
    const { people, sent } = setUpUpsert();
    const begin = Date.now();
    const runs = [1, 2].map(() => people.upsert(manyPeople(10), { batchSize: 1 }));
    await settled(Promise.all(runs));
    const seconds = sent.map(({ at }) => Math.floor((at - begin) / 1000));
    expect(seconds).toEqual(Array.from({ length: 20 }, (_, index) => Math.floor(index / 5)));
  });

  test('counts its repeats in those 5', async () => {
    const { people, sent } = setUpUpsert((request, count) => (count % 3 === 0 ? broken() : allCreated(request, count)));
    await settled(people.upsert(manyPeople(20), { batchSize: 1 }));
    for (const [index, { at }] of sent.entries()) {
      const sixthBefore = sent[index - 5];
      if (sixthBefore) expect(at - sixthBefore.at).toBeGreaterThanOrEqual(1000);
    }
    expect(sent).toHaveLength(29);
  });

  test('reads its people as it needs them, from an async source too, and tells how far it is', async () => {
    let read = 0;
    async function* source() {
      for (const person of manyPeople(7, () => (read += 1))) yield await Promise.resolve(person);
    }
    const seen: number[][] = [];
    const onProgress = ({ done, batches, created }: UpsertProgress) => void seen.push([read, done, batches, created]);
    await settled(setUpUpsert().people.upsert(source(), { batchSize: 3, onProgress }));
    expect(seen).toEqual([
      [3, 3, 1, 3],
      [6, 6, 2, 6],
      [7, 7, 3, 7],
    ]);
  });

  test('waits for what its callbacks do, failures before the progress that counts them', async () => {
    const order: string[] = [];
    const note = (what: string) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      order.push(what);
    };
    const answer: Answer = () =>
      json(
        { results: [{ id: 1, index: 1, status: 'UPDATED' }], errors: { code: 400100, message: 'No.', index: 0 } },
        207,
      );
    const { people, sent } = setUpUpsert(answer);
    const callbacks = { onResult: note('result'), onFailure: note('failure'), onProgress: note('progress') };
    await settled(people.upsert(manyPeople(4), { batchSize: 2, ...callbacks }));
    expect(order).toEqual(['result', 'failure', 'progress', 'result', 'failure', 'progress']);
    expect(sent).toHaveLength(2);
  });

  test("tells the vendor's id of everybody who is in", async () => {
    const statuses = ['CREATED', 'UPDATED', 'NOT_MODIFIED'];
    const { people } = setUpUpsert((request) =>
      json(
        { results: personsOf(request).map((_, index) => ({ id: 100 + index, index, status: statuses[index] })) },
        207,
      ),
    );
    const seen: unknown[] = [];
    const onResult = ({ index, id, status, item }: { index: number; id: number; status: string; item: object }) =>
      void seen.push([index, id, status, item]);
    const result = await settled(people.upsert(manyPeople(6), { batchSize: 3, onResult }));
    expect(result).toMatchObject({ created: 2, updated: 2, notModified: 2 });
    expect(seen[4]).toEqual([4, 101, 'UPDATED', { externalId: 'crm-4' }]);
  });
});

describe('a person who is refused', () => {
  const invalid = { code: 400100, message: 'One or more properties of the person are invalid' };
  const details = [{ property: 'persons[1].contactInformation[0].identifier', message: 'Email address is invalid' }];
  const ok = [{ id: 1, index: 0, status: 'CREATED' }];

  test.each([
    ['in a list', { results: ok, errors: [{ index: 1, ...invalid, details }] }, { ...invalid, details }],
    ['as one object', { results: ok[0], errors: { index: 1, ...invalid } }, invalid],
    ['by a property alone', { results: ok, errors: [{ ...invalid, details }] }, { ...invalid, details }],
    [
      'with a code that is text',
      { results: ok, errors: [{ index: 1, ...invalid, code: '409100' }] },
      { code: '409100' },
    ],
    ['without a place', { results: ok, errors: [{ ...invalid }] }, invalid],
    ['by silence', { results: ok }, { code: 'unanswered' }],
  ])('%s ends nothing', async (_, answer, reason) => {
    const { people, sent } = setUpUpsert(() => json(answer, 207));
    const result = await settled(people.upsert(manyPeople(4), { batchSize: 2 }));
    expect(result).toMatchObject({ done: 4, failed: 2, created: 2 });
    expect(result.failures).toMatchObject([
      { index: 1, item: { externalId: 'crm-1' }, ...reason },
      { index: 3, item: { externalId: 'crm-3' }, ...reason },
    ]);
    expect(sent).toHaveLength(2);
  });

  test('is told even when nobody sent it', async () => {
    const { people } = setUpUpsert(() => json({ results: ok, errors: [{ index: 7, ...invalid }] }, 207));
    const { failures } = await settled(people.upsert(manyPeople(1)));
    expect(failures).toEqual([{ index: -1, ...invalid }]);
  });

  test.each([
    [undefined, 100],
    [3, 3],
    [0, 0],
  ])('is kept with keepFailures %s as one of %i, and told always', async (keepFailures, kept) => {
    const { people } = setUpUpsert((request) =>
      json({ errors: personsOf(request).map((_, index) => ({ index, ...invalid })) }, 207),
    );
    let told = 0;
    const options = { keepFailures, onFailure: () => void (told += 1) };
    const result = await settled(people.upsert(manyPeople(2500), options));
    expect(result.failures).toHaveLength(kept);
    expect([result.failed, told]).toEqual([2500, 2500]);
  });
});

describe('a merge', () => {
  test('is sent in batches, repeated, and tells ids and failures', async () => {
    const { people, sent } = setUpUpsert((request, count) =>
      count === 1
        ? broken()
        : json({ results: [{ id: 7, index: 0 }], errors: [{ index: 1, code: 404100, message: 'Unknown.' }] }, 207),
    );
    const persons = [
      { contactInformation: [{ type: 'FACEBOOK' as const, identifier: 'f', sender: 's', primary: true }] },
      { externalId: 'crm-2' },
    ];
    const ids: number[] = [];
    const result = await settled(people.merge(persons, { onResult: ({ id }) => void ids.push(id) }));
    expect(result).toMatchObject({ done: 2, failed: 1, failures: [{ index: 1, code: 404100, item: persons[1] }] });
    expect(ids).toEqual([7]);
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ['POST', { persons }],
      ['POST', { persons }],
    ]);
  });
});
