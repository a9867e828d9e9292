import { describe, expect, test } from 'vitest';
import type { PeopleSyncOptions } from '@embedworks/infobip/exchange';
import { noCounts } from '../src/exchange/sync/options.ts';
import { createQueueSteps } from '../src/exchange/sync/queue-steps.ts';
import { allCreated, json, personsOf, type Answer } from './support/people.ts';
import { setUpSync, type Row } from './support/people-sync.ts';

/** A run whose jobs the test does by itself, each of them as it comes out of Redis. */
async function setUpRun(answer?: Answer, wish?: Partial<PeopleSyncOptions<Row>>) {
  const { sync, ...rest } = setUpSync(answer, wish);
  const run = { runId: 'run', direction: 'out' as const };
  const { lock, setStatus } = sync.runner;
  await lock.hold(run.runId);
  await setStatus({ runId: run.runId, state: 'running', startedMs: 0, changedMs: 0, counts: noCounts() });
  const steps = createQueueSteps(sync, Date.now, () => undefined);
  async function readPage(number: number) {
    const page = await steps.page({ ...run, number });
    if (page?.name !== 'batches') throw new Error('The page has no batches.');
    const { batches, checkpoint } = JSON.parse(JSON.stringify(page)) as typeof page;
    const [batch] = batches;
    if (!batch) throw new Error('The page has no batches.');
    return { batch, checkpoint };
  }
  return { ...rest, sync, lock, steps, readPage };
}

describe('a job that is done again', () => {
  test('after its page is done brings no older state back', async () => {
    const { steps, readPage, row, sent } = await setUpRun();
    const first = await readPage(1);
    await steps.checkpoint({ ...first.checkpoint, hasMore: true }, { one: await steps.batch(first.batch) });
    Object.assign(row, { name: 'new', changes: 2 });
    const second = await readPage(2);
    await steps.batch(second.batch);

    expect(await steps.batch(first.batch)).toMatchObject({ done: 0 });
    expect(sent.flatMap(personsOf)).toMatchObject([{ firstName: 'old' }, { firstName: 'new' }]);
  });

  test('before that sends what may be missing', async () => {
    const lost: Answer = (request, count) => (count === 1 ? json({}, 503) : allCreated(request, count));
    const { steps, readPage } = await setUpRun(lost);
    const { batch } = await readPage(1);
    await expect(steps.batch(batch)).rejects.toThrow();
    expect(await steps.batch(batch)).toMatchObject({ done: 1, created: 1 });
  });

  test('after its run has ended does nothing', async () => {
    const { steps, readPage, sent, lock, sync } = await setUpRun();
    const { batch, checkpoint } = await readPage(1);
    expect(await steps.checkpoint(checkpoint, {})).toBeUndefined();
    expect(await sync.status()).toMatchObject({ state: 'done', counts: noCounts() });
    expect(await lock.holder()).toBeUndefined();
    expect(await steps.batch(batch)).toMatchObject({ done: 0 });
    expect(await lock.holder()).toBeUndefined();
    expect(sent).toEqual([]);
  });
});

test('a job that another machine has taken ends before its call is answered', async () => {
  const away = new AbortController();
  const { steps, readPage } = await setUpRun(() => {
    away.abort();
    return new Promise(() => undefined);
  });
  const { batch } = await readPage(1);
  await expect(steps.batch(batch, away.signal)).rejects.toMatchObject({ code: 'aborted' });
});

test.each<[string, unknown]>([
  ['row.born is none: Date', { born: new Date(0) }],
  ['row.tags is none: Set', { tags: new Set() }],
  ['row.visits is none: bigint', { visits: 1n }],
  ['row.score is none: number', { score: Number.NaN }],
  ['row.lists.0.at is none: URL', { lists: [{ at: new URL('https://a.test') }] }],
])('a row that JSON changes is refused: %s', async (message, more) => {
  const records = [{ id: 'a', name: 'Ann', ...(more as object) }];
  const source = { changes: async () => ({ records, cursor: '1', hasMore: false }) };
  const { readPage } = await setUpRun(allCreated, { source });
  await expect(readPage(1)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining(message) as string,
  });
});

test('rows of plain values, lists and objects travel, absent members among them', async () => {
  const records = [{ id: 'a', name: 'Ann', lists: [{ one: 1, none: null }], isNew: true, missing: undefined }];
  const source = { changes: async () => ({ records, cursor: '1', hasMore: false }) };
  const { readPage } = await setUpRun(allCreated, { source });
  expect((await readPage(1)).batch.records).toEqual(records);
});
