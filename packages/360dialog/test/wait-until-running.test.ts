import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDialog360, createDialog360Webhooks, type Dialog360Events } from '@embedworks/360dialog/server';
import { createPartnerEvent, createWebhookRequest } from '@embedworks/360dialog/testing';
import { channelOf, channelPage, channelsRoute, fakeFetch, hang, json, refuse, type Answer } from './fake-fetch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(answer: Answer) {
  const startedAt = Date.now();
  const askedAt: number[] = [];
  const { fetch, sent } = fakeFetch({
    [channelsRoute]: (request, count) => {
      askedAt.push((Date.now() - startedAt) / 1000);
      return answer(request, count);
    },
  });
  const credentials = { apiKey: 'partner-key' };
  const hub = createDialog360({ partnerId: 'SandboxPA', credentials, platformSecrets: ['s'], fetch, retries: 0 });
  return { hub, sent, askedAt };
}

const pending = () => channelPage(channelOf('pending'));
const running = () => channelPage(channelOf('running'));

/** What a promise has become, without waiting for it. */
function watch(promise: Promise<unknown>) {
  const watched: { value?: unknown; error?: unknown } = {};
  promise.then(
    (value) => (watched.value = value),
    (error: unknown) => (watched.error = error),
  );
  return watched;
}

describe('by asking', () => {
  test('a channel that runs is answered at once', async () => {
    const { hub, sent } = setUp(running);
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH'));
    await vi.advanceTimersByTimeAsync(100);
    expect(waiting.value).toEqual(channelOf('running'));
    expect(sent[0]?.query).toEqual({ filters: '{"id":"p7Rw2dCH"}' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('it asks after 2, 4, 8, 16 and then every 30 seconds', async () => {
    const { hub, askedAt } = setUp((_, count) => (count < 8 ? pending() : running()));
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH'));
    await vi.advanceTimersByTimeAsync(125_000);
    expect(waiting).toEqual({ value: channelOf('running') });
    expect(askedAt.map(Math.round)).toEqual([0, 2, 6, 14, 30, 60, 90, 120]);
  });

  test('a channel that is not listed yet, and failures that may pass, are waited out', async () => {
    const answers = [
      () => channelPage(),
      () => refuse(503, 'no'),
      () => Promise.reject(new TypeError('fetch failed')),
      () => json({}, 429, { 'Retry-After': '20' }),
      running,
    ];
    const { hub, askedAt } = setUp((_, count) => answers[count - 1]?.() ?? hang({} as never, 0));
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting).toEqual({ value: channelOf('running') });
    expect(askedAt.map(Math.round)).toEqual([0, 2, 6, 14, 34]);
  });

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [400, 'http'],
  ])('a refusal that will not pass ends the wait: %i', async (status, code) => {
    const { hub, sent } = setUp(() => refuse(status, 'no'));
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH'));
    await vi.advanceTimersByTimeAsync(100);
    expect(waiting.error).toMatchObject({ code });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('all waits together keep the pace of 5 in 30 seconds', async () => {
    const { hub, askedAt } = setUp(pending);
    const controller = new AbortController();
    const calls = Array.from({ length: 7 }, () => hub.waitUntilRunning('p7Rw2dCH', { signal: controller.signal }));
    const waits = calls.map(watch);
    await vi.advanceTimersByTimeAsync(120_000);
    for (const [index, asked] of askedAt.entries()) {
      const sixth = askedAt[index + 5];
      if (sixth !== undefined) expect(sixth - asked).toBeGreaterThanOrEqual(29.9);
    }
    expect(askedAt.length).toBeGreaterThanOrEqual(20);
    controller.abort();
    await vi.advanceTimersByTimeAsync(100);
    expect(waits.map(({ error }) => (error as { code: string }).code)).toEqual(Array(7).fill('aborted'));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what counts as running', () => {
  test.each([
    ['a state that runs', channelOf('running'), {}, true],
    ['ready alone does not', channelOf('pending'), {}, false],
    ['ready, when that is enough', channelOf('pending'), { acceptReady: true }, true],
    ['no integration does not', { ...channelOf(''), integration: null }, {}, false],
    ['an unknown status does not', channelOf('pending', { status: 'running' }), { acceptReady: true }, false],
  ])('%s', async (_, channel, options, isEnough) => {
    const { hub } = setUp(() => channelPage(channel));
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH', { ...options, timeoutMs: 5000 }));
    await vi.advanceTimersByTimeAsync(1000);
    expect('value' in waiting).toBe(isEnough);
    await vi.advanceTimersByTimeAsync(5000);
    expect(waiting.error === undefined).toBe(isEnough);
  });
});

describe('by webhook', () => {
  const deliver = async (
    receive: (request: Request) => Promise<Response>,
    ...event: Parameters<typeof createPartnerEvent>
  ) => receive(await createWebhookRequest(createPartnerEvent(...event), { secret: 's' }));

  test('an event of the channel has it read at once', async () => {
    let isRunning = false;
    const { hub, askedAt } = setUp(() => (isRunning ? running() : pending()));
    const receive = hub.webhooks({ onEvent: () => undefined });
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH'));
    await vi.advanceTimersByTimeAsync(20_000);
    isRunning = true;
    await deliver(receive, 'channel_running', { id: 'other' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting).toEqual({});
    await deliver(receive, 'channel_running');
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting).toEqual({ value: channelOf('running') });
    expect(askedAt.at(-1)).toBeCloseTo(21, 0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an event the contract does not know is a hint too', async () => {
    const { hub } = setUp((_, count) => (count === 1 ? pending() : running()));
    const receive = hub.webhooks({ onEvent: () => undefined });
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH', { pollMs: 30_000 }));
    await vi.advanceTimersByTimeAsync(1000);
    await receive(
      await createWebhookRequest({ id: 'e', event: 'something_new', data: { id: 'p7Rw2dCH' } }, { secret: 's' }),
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting.value).toBeDefined();
  });

  test('an event that outruns the vendor’s own list starts the asking anew', async () => {
    const { hub, askedAt } = setUp((_, count) => (count < 8 ? pending() : running()));
    const receive = hub.webhooks({ onEvent: () => undefined });
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH'));
    await vi.advanceTimersByTimeAsync(65_000);
    await deliver(receive, 'channel_running');
    await vi.advanceTimersByTimeAsync(3000);
    expect(waiting.value).toBeDefined();
    expect(askedAt.map(Math.round)).toEqual([0, 2, 6, 14, 30, 60, 65, 67]);
  });

  test('an event that comes while the channel is read is not lost', async () => {
    const first = Promise.withResolvers<Response>();
    const { hub } = setUp((_, count) => (count === 1 ? first.promise : running()));
    const receive = hub.webhooks({ onEvent: () => undefined });
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH', { pollMs: 30_000 }));
    await vi.advanceTimersByTimeAsync(100);
    await deliver(receive, 'channel_running');
    first.resolve(pending());
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting.value).toBeDefined();
  });

  test('a forged event is none', async () => {
    const { hub, sent } = setUp(pending);
    const receive = hub.webhooks({ onEvent: () => undefined });
    watch(hub.waitUntilRunning('p7Rw2dCH', { pollMs: 30_000 }));
    await vi.advanceTimersByTimeAsync(1000);
    const forged = await createWebhookRequest(createPartnerEvent('channel_running'), { secret: 'guess' });
    expect((await receive(forged)).status).toBe(401);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(600_000);
  });

  test('another receiver is listened to when it is named, and no longer than the wait', async () => {
    const { hub } = setUp((_, count) => (count === 1 ? pending() : running()));
    const receive = createDialog360Webhooks({ secrets: ['s'], onEvent: () => undefined });
    let listeners = 0;
    const events: Dialog360Events = {
      on(listener) {
        const stop = receive.events.on(listener);
        listeners += 1;
        return () => {
          listeners -= 1;
          stop();
        };
      },
    };
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH', { events, pollMs: 30_000 }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(listeners).toBe(1);
    await deliver(receive, 'channel_live');
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting.value).toBeDefined();
    expect(listeners).toBe(0);
  });
});

describe('its end', () => {
  test('a deadline tells the state as last seen', async () => {
    const { hub, askedAt } = setUp(pending);
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH', { timeoutMs: 10_000 }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(waiting.error).toMatchObject({
      name: 'Dialog360Error',
      code: 'deadline',
      retryable: true,
      data: channelOf('pending'),
      message:
        '360dialog: channel p7Rw2dCH was not running within 10000 ms. Its status is ready, its integration pending.',
    });
    expect(askedAt).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a deadline ends a question that hangs', async () => {
    const { hub } = setUp(hang);
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH', { timeoutMs: 5000 }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(waiting.error).toMatchObject({ code: 'deadline', message: expect.stringMatching(/never listed/) as string });
  });

  test.each([0, 1000])('an abort ends it, after %i ms', async (afterMs) => {
    const { hub } = setUp(pending);
    const controller = new AbortController();
    const waiting = watch(hub.waitUntilRunning('p7Rw2dCH', { signal: controller.signal }));
    if (afterMs) await vi.advanceTimersByTimeAsync(afterMs);
    controller.abort(new Error('gone home'));
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting.error).toMatchObject({ code: 'aborted', cause: new Error('gone home') });
    expect(vi.getTimerCount()).toBe(0);
  });
});
