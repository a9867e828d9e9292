import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInfobip, createInfobipPaces, type InfobipOptions } from '@embedworks/infobip/server';
import { withTransport } from '../src/client.ts';
import { account, fakeFetch, json, refusal, type Answer } from './fake-fetch.ts';

const person = { id: 9001, firstName: 'Ann' };
const application = 'GET /provisioning/1/applications/a';

function setUp(routes: Record<string, Answer> = {}, options: Partial<InfobipOptions> = {}) {
  const fake = fakeFetch({
    'GET /people/2/persons': () => json(person),
    'POST /people/2/persons/match': () => json({ matches: [] }),
    'POST /people/2/persons': () => json(person),
    'POST /embeddable/1/auth/par': () => json({ request_uri: 'urn:x' }, 201),
    'GET /ccaas/1/conversations/c/messages': () => json({ messages: [], pagination: {} }),
    [application]: () => json({ applicationId: 'a' }),
    'GET /provisioning/1/applications/b': () => json({ applicationId: 'b' }),
    'GET /provisioning/1/entities/e': () => json({ entityId: 'e' }),
    'GET /subscriptions/1/security/s': () => json({ authId: 's' }),
    ...routes,
  });
  const all = { ...account, fetch: fake.fetch, ...options };
  const startedAt = Date.now();
  return { ...fake, all, infobip: createInfobip(all), times: () => fake.sent.map(({ atMs }) => atMs - startedAt) };
}

type Setting = ReturnType<typeof setUp>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('calls keep the published limit of their operation', () => {
  test.each<[string, number, number, (setting: Setting) => Promise<unknown>]>([
    ['People', 5, 1000, ({ infobip }) => infobip.client.GET('/people/2/persons')],
    ['new people', 10, 1000, ({ infobip }) => infobip.client.POST('/people/2/persons', { body: {} })],
    [
      'matches',
      15,
      1000,
      ({ infobip }) => infobip.client.POST('/people/2/persons/match', { body: { identities: [] } }),
    ],
    ['links', 10, 1000, ({ infobip }) => infobip.embeddables.start({ product: 'answers' })],
    ['applications', 1, 1000, ({ infobip }) => infobip.applications.get('a')],
    ['messages', 500, 60_000, ({ infobip }) => infobip.conversations.listMessagesPage('c')],
  ])('%s: %i in %i ms', async (_, limit, windowMs, call) => {
    const setting = setUp();
    const calls = Promise.all(Array.from({ length: limit * 2 + 1 }, () => call(setting)));
    await vi.advanceTimersByTimeAsync(windowMs - 1);
    expect(setting.sent).toHaveLength(limit);
    await vi.advanceTimersByTimeAsync(1);
    expect(setting.sent).toHaveLength(limit * 2);
    await vi.advanceTimersByTimeAsync(windowMs);
    await calls;
    expect(setting.sent).toHaveLength(limit * 2 + 1);
  });

  test('each operation has its own, whichever id is in its path', async () => {
    const { infobip, times } = setUp();
    const { applications, entities } = infobip;
    const calls = [applications.get('a'), applications.get('b'), entities.get('e')];
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(times()).toEqual([0, 0, 1000]);
  });

  test('what has no published limit is not held back', async () => {
    const { infobip, times } = setUp();
    await Promise.all(Array.from({ length: 600 }, () => infobip.subscriptions.security.get('s')));
    expect(times().every((time) => time === 0)).toBe(true);
  });
});

test('a call that is repeated takes a place for each attempt', async () => {
  const { infobip, times } = setUp({
    [application]: (_, count) =>
      count === 1 ? refusal(429, 'TOO_MANY_REQUESTS', 'Slow', { 'Retry-After': '0' }) : json({ applicationId: 'a' }),
  });
  const call = infobip.applications.get('a');
  await vi.runAllTimersAsync();
  await call;
  expect(times()).toEqual([0, 1000]);
});

test('the wait for a place is not part of the time-outs', async () => {
  const { infobip, sent } = setUp({}, { timeoutMs: 50, totalTimeoutMs: 100 });
  const calls = Promise.all(Array.from({ length: 4 }, () => infobip.applications.get('a')));
  await vi.advanceTimersByTimeAsync(3000);
  await calls;
  expect(sent).toHaveLength(4);
});

test('a call that is aborted while it waits is never sent', async () => {
  const { infobip, sent } = setUp();
  const stop = new AbortController();
  await infobip.applications.get('a');
  const waiting = infobip.applications.get('a', { signal: stop.signal }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(100);
  stop.abort();
  expect(await waiting).toMatchObject({ code: 'aborted', kind: 'Network' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toHaveLength(1);
});

test('it can be switched off', async () => {
  const { infobip, times } = setUp({}, { pace: false });
  await Promise.all([1, 2, 3].map(() => infobip.applications.get('a')));
  expect(times()).toEqual([0, 0, 0]);
});

test('clients of one account share it when they are given the same', async () => {
  const { all, times } = setUp();
  const pace = createInfobipPaces();
  const calls = [1, 2].map(() => createInfobip({ ...all, pace }).applications.get('a'));
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(times()).toEqual([0, 1000]);
});

test('a client with other time-outs shares limits and session', async () => {
  const credentials = { session: { username: 'ann', password: 'x' } };
  const { infobip, times, routesCalled } = setUp(
    { 'POST /auth/1/session': () => json({ token: 't' }) },
    { credentials },
  );
  const patient = withTransport(infobip.client, { timeoutMs: 60_000 });
  const params = { path: { applicationId: 'a' } };
  const calls = [
    infobip.applications.get('a'),
    patient.GET('/provisioning/1/applications/{applicationId}', { params }),
  ];
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(routesCalled()).toEqual(['POST /auth/1/session', application, application]);
  expect(times()).toEqual([0, 0, 1000]);
});
