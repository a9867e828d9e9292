import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEsputnik, type BulkProgress, type EsputnikOptions } from '@embedworks/esputnik/server';
import { apiKey, fakeFetch, json, text, type Answer } from './fake-fetch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const finished: Answer = () => json({ status: 'FINISHED' });
const taken: Answer = (_, count) => json({ id: 0, asyncSessionId: `s-${count}` });

/** The status routes of the first three imports, unless the test has its own. */
function setUp(routes: Record<string, Answer>, options: Partial<EsputnikOptions> = {}) {
  const fake = fakeFetch({
    'POST /api/v1/contacts': taken,
    'GET /api/v1/importstatus/s-1': finished,
    'GET /api/v1/importstatus/s-2': finished,
    'GET /api/v1/importstatus/s-3': finished,
    ...routes,
  });
  const { contacts } = createEsputnik({ apiKey, fetch: fake.fetch, ...options });
  const sizes = () =>
    fake.sent
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => (body as { contacts: unknown[] }).contacts.length);
  return { contacts, sizes, ...fake };
}

function* people(count: number, onTaken?: (index: number) => void) {
  for (let index = 0; index < count; index += 1) {
    onTaken?.(index);
    yield { externalCustomerId: `cust-${index}` };
  }
}

async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  // Handled now, awaited below: a rejection while time moves must not count as unhandled.
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return promise;
}

describe('a bulk', () => {
  test.each([
    [0, {}, []],
    [1, {}, [1]],
    [3000, {}, [3000]],
    [3001, {}, [3000, 1]],
    [5, { batchSize: 2 }, [2, 2, 1]],
    [3001, { batchSize: 9000 }, [3000, 1]],
  ])('of %i contacts with %o is split', async (count, options, expected) => {
    const { contacts, sizes } = setUp({});
    const result = await settled(contacts.bulk(people(count), options));
    expect(sizes()).toEqual(expected);
    expect(result).toMatchObject({ sent: count, failedContacts: [] });
    expect(result.batches).toHaveLength(expected.length);
  });

  test('sends the rules of the vendor with every batch, and none of ours', async () => {
    const { contacts, sent } = setUp({});
    const rules = { dedupeOn: 'externalCustomerId' as const, groupNames: ['Shop'], restoreDeleted: true };
    await settled(contacts.bulk(people(2), { ...rules, batchSize: 1, pollIntervalMs: 1, waitForImports: true }));
    expect(sent.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { ...rules, contacts: [{ externalCustomerId: 'cust-0' }] },
      { ...rules, contacts: [{ externalCustomerId: 'cust-1' }] },
    ]);
  });

  test('waits for an import before it sends the next batch', async () => {
    const { contacts, routesCalled } = setUp({
      'GET /api/v1/importstatus/s-1': (_, count) =>
        json({ status: ['STARTED', 'IMPORTING', 'IMPORTING', 'FINISHED'][count - 1] }),
    });
    const progress: BulkProgress[] = [];
    const onProgress = (step: BulkProgress) => void progress.push(step);
    await settled(contacts.bulk(people(3), { batchSize: 2, onProgress }));
    const asked = 'GET /api/v1/importstatus/s-1';
    expect(routesCalled()).toEqual([
      'POST /api/v1/contacts',
      ...[asked, asked, asked, asked],
      'POST /api/v1/contacts',
      'GET /api/v1/importstatus/s-2',
    ]);
    expect(progress.map(({ sent, batch }) => [sent, batch.index, batch.status])).toEqual([
      [2, 0, undefined],
      [2, 0, 'STARTED'],
      [2, 0, 'IMPORTING'],
      [2, 0, 'FINISHED'],
      [3, 1, undefined],
      [3, 1, 'FINISHED'],
    ]);
  });

  test('does not wait when told so', async () => {
    const { contacts, routesCalled } = setUp({});
    const { batches } = await settled(contacts.bulk(people(2), { batchSize: 1, waitForImports: false }));
    expect(routesCalled()).toEqual(['POST /api/v1/contacts', 'POST /api/v1/contacts']);
    expect(batches.map(({ sessionId }) => sessionId)).toEqual(['s-1', 's-2']);
  });

  test.each([
    ['a list', [{ externalCustomerId: 'cust-0' }, { externalCustomerId: 'cust-1' }], 2],
    ['one object', { externalCustomerId: 'cust-0' }, 1],
    ['null', null, 0],
    ['nothing', undefined, 0],
  ])('collects failed contacts that come as %s', async (_, failedContacts, refused) => {
    const { contacts } = setUp({
      'POST /api/v1/contacts': () =>
        json({ id: 0, asyncSessionId: 's-1', failedContacts, errorMessage: 'No channel.' }),
    });
    const result = await settled(contacts.bulk(people(4), { batchSize: 2 }));
    expect(result.failedContacts).toHaveLength(refused * 2);
    expect(result.batches[0]).toMatchObject({ contacts: 2, refused, errorMessage: 'No channel.' });
  });

  test('goes on after an import that failed, and says so', async () => {
    const { contacts, sizes } = setUp({
      'GET /api/v1/importstatus/s-1': () => json({ status: 'ERROR', description: 'Could not be read.' }),
    });
    const { batches } = await settled(contacts.bulk(people(2), { batchSize: 1 }));
    expect(sizes()).toEqual([1, 1]);
    expect(batches).toMatchObject([{ status: 'ERROR', description: 'Could not be read.' }, { status: 'FINISHED' }]);
  });

  test('asks for no import where the vendor began none', async () => {
    const { contacts, routesCalled } = setUp({ 'POST /api/v1/contacts': () => json({ id: 0, asyncSessionId: '' }) });
    await settled(contacts.bulk(people(1)));
    expect(routesCalled()).toEqual(['POST /api/v1/contacts']);
  });

  test('waits as long as Retry-After says, batch after batch', async () => {
    const sentAt: number[] = [];
    const { contacts, sizes } = setUp({
      'POST /api/v1/contacts': (_, count) => {
        sentAt.push(Date.now());
        return count % 2
          ? text('Too many requests', 429, { 'Retry-After': '30' })
          : json({ id: 0, asyncSessionId: '' });
      },
    });
    await settled(contacts.bulk(people(3), { batchSize: 1 }));
    expect(sizes()).toHaveLength(6);
    for (const index of [0, 2, 4])
      expect(Number(sentAt[index + 1]) - Number(sentAt[index])).toBeGreaterThanOrEqual(30_000);
  });

  test('survives ten refusals for haste in a row, because others use the key too', async () => {
    const { contacts, sizes } = setUp({
      'POST /api/v1/contacts': (request, count) =>
        count <= 10 ? text('Too many requests', 429, { 'Retry-After': '1' }) : taken(request, 1),
    });
    await settled(contacts.bulk(people(1)));
    expect(sizes()).toHaveLength(11);
  });

  test.each([
    ['503', () => text('away', 503)],
    ['409', () => text('Duplicated request', 409)],
    ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
  ] as [string, Answer][])('ends with %s, and the last progress says what was taken', async (_, answer) => {
    const progress: number[] = [];
    const { contacts, sizes } = setUp({
      'POST /api/v1/contacts': (request, count) => (count === 2 ? answer(request, count) : taken(request, count)),
    });
    const onProgress = ({ sent }: BulkProgress) => void progress.push(sent);
    const bulk = contacts.bulk(people(9), { batchSize: 3, waitForImports: false, onProgress });
    await expect(settled(bulk)).rejects.toMatchObject({ vendor: 'esputnik' });
    expect(sizes()).toEqual([3, 3]);
    expect(progress).toEqual([3]);
  });

  test('reads its contacts as it needs them, from an async source too', async () => {
    let read = 0;
    async function* source() {
      for (const person of people(7, () => (read += 1))) yield await Promise.resolve(person);
    }
    const readWhenSent: number[] = [];
    const { contacts } = setUp({});
    const onProgress = () => void readWhenSent.push(read);
    await settled(contacts.bulk(source(), { batchSize: 3, waitForImports: false, onProgress }));
    expect(readWhenSent).toEqual([3, 6, 7]);
  });

  test('closes its source when a batch fails', async () => {
    let closed = false;
    function* source() {
      try {
        yield* people(9);
      } finally {
        closed = true;
      }
    }
    const { contacts } = setUp({ 'POST /api/v1/contacts': () => text('No.', 400) });
    await expect(settled(contacts.bulk(source(), { batchSize: 2 }))).rejects.toMatchObject({ status: 400 });
    expect(closed).toBe(true);
  });
});

describe('an abort', () => {
  test('ends the wait for an import, and sends nothing more', async () => {
    const controller = new AbortController();
    const { contacts, sizes } = setUp({ 'GET /api/v1/importstatus/s-1': () => json({ status: 'IMPORTING' }) });
    const bulk = contacts.bulk(people(2), { batchSize: 1, signal: controller.signal });
    const refused = expect(bulk).rejects.toMatchObject({ vendor: 'esputnik', code: 'aborted' });
    await vi.advanceTimersByTimeAsync(5000);
    controller.abort();
    await refused;
    expect(sizes()).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends the wait for Retry-After', async () => {
    const controller = new AbortController();
    const { contacts, sizes } = setUp({
      'POST /api/v1/contacts': () => text('Too many requests', 429, { 'Retry-After': '60' }),
    });
    const bulk = contacts.bulk(people(1), { signal: controller.signal });
    const refused = expect(bulk).rejects.toMatchObject({ code: 'aborted' });
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    await refused;
    expect(sizes()).toEqual([1]);
  });

  test.each([1, 100])('before the start sends nothing of %i contacts', async (count) => {
    const { contacts, sent } = setUp({});
    const bulk = contacts.bulk(people(count), { batchSize: 10, signal: AbortSignal.abort() });
    await expect(settled(bulk)).rejects.toMatchObject({ code: 'aborted' });
    expect(sent).toEqual([]);
  });
});

describe('an import', () => {
  test('that never ends is a time-out', async () => {
    const { contacts, sent } = setUp({ 'GET /api/v1/importstatus/s-1': () => json({ status: 'IMPORTING' }) });
    const waiting = contacts.waitForImport('s-1', { pollIntervalMs: 1000, importTimeoutMs: 5000 });
    await expect(settled(waiting)).rejects.toMatchObject({ code: 'timeout', retryable: true });
    expect(sent).toHaveLength(6);
  });

  test('of a status nobody knows is waited for', async () => {
    const { contacts } = setUp({
      'GET /api/v1/importstatus/s-1': (_, count) => json({ status: count === 1 ? 'QUEUED' : 'FINISHED' }),
    });
    expect(await settled(contacts.waitForImport('s-1'))).toEqual({ status: 'FINISHED' });
  });

  test('is asked about once', async () => {
    const { contacts } = setUp({});
    expect(await contacts.importStatus('s-1')).toEqual({ status: 'FINISHED' });
  });
});
