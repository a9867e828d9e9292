import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createInfobip,
  type AddParticipantsProgress,
  type FlowParticipant,
  type FlowReport,
  type InfobipOptions,
} from '@embedworks/infobip/server';
import { account, empty, fakeFetch, json, refusal, text, type Answer } from './fake-fetch.ts';

const campaignId = '200000000000001';
const add = `POST /moments/1/flows/${campaignId}/participants`;
const read = `GET /moments/1/flows/${campaignId}/participants/report`;
const remove = `DELETE /communication/1/flows/${campaignId}/participants`;

type Status = 'PENDING' | 'ACCEPTED' | 'REJECTED';
const identity = (index: number) => ({ identifier: `p${index}@example.test`, type: 'EMAIL' as const });
const report = (operationId: string, ...statuses: Status[]) => ({
  operationId,
  campaignId: Number(campaignId),
  participants: statuses.map((status, index) => ({ identifyBy: identity(index), status })),
});

/** Counts how many were taken from it. */
function people(count: number) {
  const source = { taken: 0, list };
  function* list(): Generator<FlowParticipant> {
    for (; source.taken < count; source.taken += 1) yield { identifyBy: identity(source.taken) };
  }
  return source;
}

function setUp(routes: Record<string, Answer> = {}, options: Partial<InfobipOptions> = {}) {
  const fake = fakeFetch({
    [add]: (_, count) => json({ operationId: `op-${count}` }),
    [read]: ({ query }) => json(report(query['operationId'] ?? '', 'ACCEPTED')),
    [remove]: () => empty(),
    ...routes,
  });
  return { ...fake, flows: createInfobip({ ...account, fetch: fake.fetch, ...options }).flows };
}

/** Lets fake time run until the promise is settled. */
async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return promise;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('people are added', () => {
  test('a thousand at a time, each thousand worked off before the next', async () => {
    const { flows, sent, routesCalled } = setUp({
      [read]: ({ query }, count) => {
        const ended = count % 2 === 0;
        return json(report(query['operationId'] ?? '', 'ACCEPTED', ended ? 'REJECTED' : 'PENDING'));
      },
    });
    const progress: AddParticipantsProgress[] = [];
    const reports: FlowReport[] = [];
    const result = await settled(
      flows.add(campaignId, people(2001).list(), {
        notifyUrl: 'https://hooks.example.test/x',
        callbackData: 'import-1',
        onProgress: (told) => progress.push(told),
        onReport: (ended) => void reports.push(ended),
      }),
    );
    expect(routesCalled()).toEqual([add, read, read, add, read, read, add, read, read]);
    const bodies = sent.filter(({ method }) => method === 'POST').map(({ body }) => body as Record<string, unknown[]>);
    expect(bodies.map(({ participants }) => participants?.length)).toEqual([1000, 1000, 1]);
    expect(bodies[2]).toEqual({
      participants: [{ identifyBy: identity(2000) }],
      notifyUrl: 'https://hooks.example.test/x',
      callbackData: 'import-1',
    });
    expect(result).toMatchObject({ sent: 2001, accepted: 3, rejected: 3 });
    expect(result.batches.map(({ operationId }) => operationId)).toEqual(['op-1', 'op-2', 'op-3']);
    expect(reports).toHaveLength(3);
    expect(progress.map(({ sent, accepted, rejected }) => [sent, accepted, rejected])).toEqual([
      [1000, 0, 0],
      [1000, 1, 0],
      [1000, 1, 1],
      [2000, 1, 1],
      [2000, 2, 1],
      [2000, 2, 2],
      [2001, 2, 2],
      [2001, 3, 2],
      [2001, 3, 3],
    ]);
  });

  test('read as they are needed', async () => {
    const source = people(2500);
    const taken: number[] = [];
    const { flows } = setUp({
      [add]: (_, count) => {
        taken.push(source.taken);
        return json({ operationId: `op-${count}` });
      },
    });
    async function* slowly() {
      yield* source.list();
    }
    await settled(flows.add(campaignId, slowly(), { waitForReports: false }));
    // A generator counts an item when the next is asked for.
    expect(taken).toEqual([999, 1999, 2500]);
  });

  test('in smaller lists, and never in larger ones', async () => {
    const { flows, sent } = setUp();
    await settled(flows.add(campaignId, people(3).list(), { batchSize: 2, waitForReports: false }));
    expect(sent).toHaveLength(2);
    await settled(flows.add(campaignId, people(1001).list(), { batchSize: 5000, waitForReports: false }));
    expect(sent).toHaveLength(4);
  });

  test('none at all when there are none', async () => {
    const { flows, sent } = setUp();
    expect(await flows.add(campaignId, [])).toEqual({ sent: 0, accepted: 0, rejected: 0, batches: [] });
    expect(sent).toEqual([]);
  });

  test('again after 429, which did nothing, but not after a lost answer', async () => {
    const hasty = setUp({
      [add]: (_, count) =>
        count === 1 ? refusal(429, 'X', 'x', { 'Retry-After': '2' }) : json({ operationId: 'op-1' }),
    });
    await settled(hasty.flows.add(campaignId, people(1).list(), { waitForReports: false }));
    expect(hasty.sent).toHaveLength(2);
    expect((hasty.sent[1]?.atMs ?? 0) - (hasty.sent[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(2000);

    const progress: number[] = [];
    const lost = setUp({
      [add]: (_, count) => (count === 1 ? json({ operationId: 'op-1' }) : Promise.reject(new TypeError('reset'))),
    });
    const run = lost.flows.add(campaignId, people(3000).list(), {
      waitForReports: false,
      onProgress: ({ sent }) => progress.push(sent),
    });
    await expect(settled(run)).rejects.toMatchObject({ code: 'network' });
    expect([lost.sent.length, progress]).toEqual([2, [1000]]);
  });

  test('until the caller stops', async () => {
    const stop = new AbortController();
    const { flows, sent } = setUp();
    const run = flows.add(campaignId, people(5000).list(), {
      waitForReports: false,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(settled(run)).rejects.toMatchObject({ code: 'aborted', kind: 'Network' });
    expect(sent).toHaveLength(1);
  });

  test('an error of the source goes through', async () => {
    const { flows } = setUp();
    function* broken(): Generator<FlowParticipant> {
      yield { identifyBy: identity(1) };
      throw new RangeError('row 2');
    }
    await expect(flows.add(campaignId, broken())).rejects.toThrow(RangeError);
  });

  test('in one call that must hold 1 to 1000 and answers an operation', async () => {
    const { flows, sent } = setUp();
    for (const count of [0, 1001]) {
      const participants = [...people(count).list()];
      await expect(flows.addOnce(campaignId, { participants })).rejects.toMatchObject({ code: 'configuration' });
    }
    expect(sent).toEqual([]);
    expect(await flows.addOnce(campaignId, { participants: [...people(1).list()] })).toEqual({ operationId: 'op-1' });
    const silent = setUp({ [add]: () => json({}) });
    const answer = silent.flows.addOnce(campaignId, { participants: [...people(1).list()] });
    await expect(answer).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('the id of a flow', () => {
  test.each([campaignId, BigInt(campaignId), Number(campaignId)])('may be %o', async (id) => {
    const { flows, routesCalled } = setUp();
    await flows.report(id, 'op-1');
    expect(routesCalled()).toEqual([read]);
  });

  test('keeps all its digits, in the address and in the report', async () => {
    const id = '9223372036854775807';
    const { flows, sent } = setUp({
      [`GET /moments/1/flows/${id}/participants/report`]: () =>
        text(
          `{"callbackData":"a \\"campaignId\\": 5","operationId":"o", "campaignId" : ${id},"participants":[]}`,
          200,
          {
            'Content-Type': 'application/json',
          },
        ),
    });
    expect(await flows.report(BigInt(id), 'o')).toMatchObject({ campaignId: id, callbackData: 'a "campaignId": 5' });
    expect(sent).toHaveLength(1);
  });

  test.each([2 ** 53, 1.5, '', '../x', '12a', -1n])('must not be %o', async (id) => {
    const { flows, sent } = setUp();
    await expect(flows.report(id, 'op')).rejects.toMatchObject({ code: 'configuration' });
    expect(sent).toEqual([]);
  });
});

describe('a report', () => {
  test('has one word for people who are in the flow already', async () => {
    const participants = ['REJECTED_PERSON_ALREADY_IN_FLOW', 'REJECTED_PERSON_IN_FLOW', 'REJECTED_OF_TOMORROW'].map(
      (errorReason) => ({ identifyBy: identity(1), status: 'REJECTED', errorReason }),
    );
    const { flows } = setUp({ [read]: () => json({ ...report('o'), participants }) });
    const { participants: seen } = await flows.report(campaignId, 'o');
    expect(seen.map(({ errorReason }) => errorReason)).toEqual([
      'REJECTED_PERSON_IN_FLOW',
      'REJECTED_PERSON_IN_FLOW',
      'REJECTED_OF_TOMORROW',
    ]);
  });

  test('is asked for with the tenant', async () => {
    const { flows, sent } = setUp();
    await flows.report(campaignId, 'op', { applicationId: 'acme-shop', entityId: 'tenant-42' });
    expect(sent[0]?.query).toEqual({ operationId: 'op', applicationId: 'acme-shop', entityId: 'tenant-42' });
  });

  test('that is not there is not found, without a body', async () => {
    const { flows } = setUp({ [read]: () => empty(404) });
    await expect(flows.report(campaignId, 'op')).rejects.toMatchObject({ code: 'not_found', raw: undefined });
  });

  test.each(['', '[]', '{"operationId":1}', '{"operationId":"a","participants":[null]}', '<html>'])(
    'is not %s',
    async (body) => {
      const { flows } = setUp({ [read]: () => text(body) });
      await expect(flows.report(campaignId, 'op')).rejects.toMatchObject({ code: 'malformed' });
    },
  );
});

describe('a report is waited for', () => {
  test('with longer and longer pauses', async () => {
    const { flows, sent } = setUp({
      [read]: (_, count) => json(report('o', count < 7 ? 'PENDING' : 'ACCEPTED')),
    });
    const seen: FlowReport[] = [];
    const ended = await settled(flows.waitForReport(campaignId, 'o', { onReport: (one) => seen.push(one) }));
    expect(ended.participants[0]?.status).toBe('ACCEPTED');
    const times = sent.map(({ atMs }) => atMs - (sent[0]?.atMs ?? 0));
    expect(times).toEqual([0, 1000, 3000, 7000, 15_000, 30_000, 45_000]);
    expect(seen).toHaveLength(7);
  });

  test('through failures that may pass, as late as the vendor says', async () => {
    const { flows, sent } = setUp(
      {
        [read]: (_, count) => {
          if (count === 1) return refusal(429, 'X', 'x', { 'Retry-After': '9' });
          return count === 2 ? empty(503) : json(report('o', 'ACCEPTED'));
        },
      },
      { retries: 0 },
    );
    await settled(flows.waitForReport(campaignId, 'o'));
    const times = sent.map(({ atMs }) => atMs - (sent[0]?.atMs ?? 0));
    expect(times).toEqual([0, 9000, 11_000]);
  });

  test('not through those that will not', async () => {
    const { flows, sent } = setUp({ [read]: () => empty(404) });
    await expect(settled(flows.waitForReport(campaignId, 'o'))).rejects.toMatchObject({ code: 'not_found' });
    expect(sent).toHaveLength(1);
  });

  test('until the deadline, and then the last one is told', async () => {
    const { flows, sent } = setUp({ [read]: () => json(report('o', 'PENDING', 'ACCEPTED')) });
    const waiting = settled(flows.waitForReport(campaignId, 'o', { timeoutMs: 5000 }));
    await expect(waiting).rejects.toMatchObject({
      code: 'deadline',
      retryable: true,
      data: { operationId: 'o' },
      message: expect.stringContaining('1 are still pending') as string,
    });
    const times = sent.map(({ atMs }) => atMs - (sent[0]?.atMs ?? 0));
    expect(times).toEqual([0, 1000, 3000, 5000]);
  });

  test('until the caller stops', async () => {
    const stop = new AbortController();
    const { flows } = setUp({ [read]: () => json(report('o', 'PENDING')) });
    const waiting = flows.waitForReport(campaignId, 'o', { signal: stop.signal });
    const ended = expect(waiting).rejects.toMatchObject({ code: 'aborted', kind: 'Network' });
    await vi.advanceTimersByTimeAsync(1500);
    stop.abort();
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a person is taken out', () => {
  test.each([{ phone: '385911234567' }, { email: 'a@b.c' }, { externalId: 'crm-77' }])('by %j', async (person) => {
    const { flows, sent } = setUp();
    await expect(flows.remove(campaignId, person)).resolves.toBeUndefined();
    expect(sent[0]?.query).toEqual(person);
  });

  test('also when the answer is an object', async () => {
    const { flows } = setUp({ [remove]: () => json({}) });
    await expect(flows.remove(campaignId, { phone: '1' })).resolves.toBeUndefined();
  });

  test('but not by nothing', async () => {
    const { flows, sent } = setUp();
    await expect(flows.remove(campaignId, { phone: '' })).rejects.toMatchObject({ code: 'configuration' });
    expect(sent).toEqual([]);
  });

  test('who is not in it is told by the code', async () => {
    const { flows } = setUp({ [remove]: () => json({ errorCode: 40_006, errorMessage: 'Not in flow' }, 400) });
    const error = flows.remove(campaignId, { phone: '1' });
    await expect(error).rejects.toMatchObject({ code: 'validation', vendorCode: '40006' });
  });
});
