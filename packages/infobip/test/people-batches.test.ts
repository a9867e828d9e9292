import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  broken,
  empty,
  json,
  lost,
  manyPeople,
  setUpPeople,
  settled,
  tooMany,
  truncated,
  type Answer,
} from './support/people.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const path = '/people/2/persons/batch';
const tagPath = '/people/2/tags/vip/persons';
const done = () => json({ results: [] });
const email = (name: string) => ({ type: 'EMAIL', identifier: `${name}@example.test` }) as const;

describe('a creation', () => {
  const setUp = (answer: Answer) => setUpPeople({ [`POST ${path}`]: answer });

  test('names those that failed by their place', async () => {
    const message = 'Destination(email) ann@example.test already exists.';
    const { people, sent } = setUp((_, count) =>
      count === 1 ? done() : json({ results: [{ index: 1, status: 409, errors: [{ message }] }] }, 207),
    );
    const result = await settled(people.batches.create(manyPeople(5), { batchSize: 3 }));
    expect(sent.map(({ body }) => body)).toEqual([
      { people: [...manyPeople(5)].slice(0, 3) },
      { people: [...manyPeople(5)].slice(3) },
    ]);
    const failure = { index: 4, item: { externalId: 'crm-4' }, status: 409, message };
    expect(result).toEqual({ done: 5, failed: 1, batches: 2, failures: [failure] });
  });

  test('is split at 1000', async () => {
    const { people, sent } = setUp(done);
    await settled(people.batches.create(manyPeople(2001)));
    expect(sent.map(({ body }) => (body as { people: unknown[] }).people.length)).toEqual([1000, 1000, 1]);
  });

  test.each([
    ['500', broken],
    ['a dropped connection', lost],
    ['a truncated answer', truncated],
  ] as [string, Answer][])('is not repeated after %s, because it may be in', async (_, failure) => {
    const { people, sent } = setUp((request, count) => (count === 2 ? failure(request, count) : done()));
    let sure = 0;
    const onProgress = (progress: { done: number }) => void (sure = progress.done);
    const run = people.batches.create(manyPeople(6), { batchSize: 2, onProgress });
    await expect(settled(run)).rejects.toMatchObject({ vendor: 'infobip' });
    expect(sent).toHaveLength(2);
    expect(sure).toBe(2);
  });

  test('is repeated after 429, which did nothing', async () => {
    const { people, sent } = setUp((_, count) => (count < 8 ? tooMany('2') : done()));
    await settled(people.batches.create(manyPeople(1)));
    expect(sent).toHaveLength(8);
  });
});

describe('a change or a deletion', () => {
  const noPerson = 'There is no person matching the query';

  test('names those that failed by their query, also when it comes back in another form', async () => {
    const results = [
      { query: { type: 'PHONE', identifier: '385911234567' }, status: 409, errors: [{ message: noPerson }] },
      { query: email('ann'), status: 409, isModified: false },
      { query: email('bob'), status: 200, isModified: true },
    ];
    const { people, sent } = setUpPeople({ [`PATCH ${path}`]: () => json({ results }, 207) });
    const patches = [
      { query: email('bob'), update: { city: 'Split' } },
      { query: email('ANN'), update: {} },
      { query: { type: 'PHONE', identifier: '+385911234567' } as const, update: {} },
    ];
    const { failed, failures } = await settled(people.batches.patch(patches));
    expect(sent[0]?.body).toEqual({ people: patches });
    expect(failed).toBe(2);
    expect(failures).toEqual([
      { index: 2, item: patches[2], status: 409, message: noPerson },
      { index: 1, item: patches[1], status: 409, message: 'The vendor refused it with 409.' },
    ]);
  });

  test('tells equal queries apart by their order, and keeps what fits none', async () => {
    const failure = (name: string) => ({ query: email(name), status: 409, errors: [{ message: noPerson }] });
    const { people, sent } = setUpPeople({
      [`DELETE ${path}`]: () => json({ results: [failure('ann'), failure('ann'), failure('eve')] }, 207),
    });
    const { failures } = await settled(people.batches.delete([email('ann'), email('bob'), email('ann')]));
    expect(failures.map(({ index, item }) => [index, item])).toEqual([
      [0, email('ann')],
      [2, email('ann')],
      [-1, undefined],
    ]);
    expect(sent[0]?.body).toEqual({ people: ['ann', 'bob', 'ann'].map((name) => ({ query: email(name) })) });
  });

  test.each([
    ['500', broken],
    ['a dropped connection', lost],
    ['429', () => tooMany()],
  ] as [string, Answer][])('is repeated after %s', async (_, failure) => {
    const answer: Answer = (request, count) => (count < 6 ? failure(request, count) : done());
    const { people, sent } = setUpPeople({ [`PATCH ${path}`]: answer, [`DELETE ${path}`]: answer });
    await settled(people.batches.patch([{ query: email('ann'), update: {} }]));
    await settled(people.batches.delete([email('ann')]));
    expect(sent).toHaveLength(12);
  });

  test('of nobody is a mistake, and nothing is sent', async () => {
    const { people, sent } = setUpPeople({});
    const nobody = { type: 'EMAIL', identifier: '' } as const;
    await expect(settled(people.batches.delete([email('ann'), nobody]))).rejects.toMatchObject({
      code: 'configuration',
    });
    expect(sent).toEqual([]);
  });
});

describe('a tag', () => {
  test.each([
    ['addTo', 'PATCH'],
    ['removeFrom', 'DELETE'],
  ] as const)('%s any number of people is a %s in batches, repeated when it fails', async (name, method) => {
    const { people, sent } = setUpPeople({
      [`${method} ${tagPath}`]: (_, count) => (count === 1 ? broken() : empty()),
    });
    const identities = ['ann', 'bob', 'eve'].map(email);
    const result = await settled(people.tags[name]('vip', identities, { batchSize: 2 }));
    expect(result).toEqual({ done: 3, failed: 0, batches: 2, failures: [] });
    const body = (names: string[]) => ({ people: names.map((one) => ({ query: email(one) })) });
    expect(sent.map((request) => request.body)).toEqual([body(['ann', 'bob']), body(['ann', 'bob']), body(['eve'])]);
  });
});
