import { describe, expect, test, vi } from 'vitest';
import { WebhookVerificationError } from '@embedworks/core';
import {
  createMemoryDeliveryStore,
  createWebhookReceiver,
  equalInConstantTime,
  type DeliveryStore,
} from '@embedworks/core/server';
import { brokenLogs } from './support/broken-logs.ts';

const vendor = 'acme';

interface ReceiverOptions {
  onEvent?: (event: unknown) => Promise<void> | void;
  onError?: (error: unknown) => Promise<void> | void;
  store?: DeliveryStore;
  maxBodyBytes?: number;
}

function receiverOf(options: ReceiverOptions = {}) {
  const onError = vi.fn(options.onError);
  const onEvent = vi.fn(options.onEvent);
  const receive = createWebhookReceiver<{ id: string }>({
    vendor,
    async verify(request) {
      if (!(await equalInConstantTime(request.headers.get('x-secret') ?? '', 'sesame'))) {
        throw new WebhookVerificationError('The header x-secret does not match.', { vendor, code: 'secret_mismatch' });
      }
    },
    parse(body) {
      try {
        return JSON.parse(body) as { id: string };
      } catch (cause) {
        throw new WebhookVerificationError('The body is not JSON.', { vendor, code: 'malformed', cause });
      }
    },
    idOf: ({ id }) => id,
    ...options,
    onEvent,
    onError,
  });
  return { receive, onEvent, onError };
}

const deliver = (body: string, headers: HeadersInit = { 'x-secret': 'sesame' }) =>
  new Request('https://team.test/hook', { method: 'POST', body, headers });

test('a verified event is handled and answered 200', async () => {
  const { receive, onEvent } = receiverOf();
  expect((await receive(deliver('{"id":"1"}'))).status).toBe(200);
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ id: '1' });
});

describe('refusals', () => {
  test.each([
    ['a wrong secret', deliver('{"id":"1"}', { 'x-secret': 'guess' }), 401],
    ['no secret', deliver('{"id":"1"}', {}), 401],
    ['no JSON', deliver('{'), 400],
    ['another method', new Request('https://team.test/hook'), 405],
    ['a body that says it is too large', deliver(`{"id":"${'x'.repeat(2000)}"}`), 413],
  ])('%s', async (_, request, status) => {
    const { receive, onEvent } = receiverOf({ maxBodyBytes: 1000 });
    expect((await receive(request)).status).toBe(status);
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('a body that only turns out too large', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(600));
      },
    });
    const request = new Request('https://team.test/hook', {
      method: 'POST',
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect((await receiverOf({ maxBodyBytes: 1000 }).receive(request)).status).toBe(413);
  });
});

test.each(brokenLogs)('a log that %s changes no answer, and leaves nothing behind', async (_, onError) => {
  const onEvent = () => Promise.reject(new Error('database is away'));
  expect((await receiverOf({ onEvent, onError }).receive(deliver('{"id":"1"}'))).status).toBe(500);
});

describe('duplicates', () => {
  test('a delivery that was handled is acknowledged and not handled again', async () => {
    const { receive, onEvent } = receiverOf();
    await receive(deliver('{"id":"1"}'));
    expect((await receive(deliver('{"id":"1"}'))).status).toBe(200);
    expect(onEvent).toHaveBeenCalledTimes(1);
  });

  test('a delivery whose handler failed is handled when it comes again', async () => {
    let healthy = false;
    const { receive, onError } = receiverOf({
      onEvent() {
        if (!healthy) throw new Error('database is away');
      },
    });
    expect((await receive(deliver('{"id":"1"}'))).status).toBe(500);
    expect(onError).toHaveBeenCalledTimes(1);
    healthy = true;
    expect((await receive(deliver('{"id":"1"}'))).status).toBe(200);
  });

  test('a delivery that comes while its event is being handled waits, and is handled if that fails', async () => {
    const first = Promise.withResolvers<void>();
    const handlers = [() => first.promise, () => undefined];
    const { receive, onEvent } = receiverOf({ onEvent: () => handlers.shift()?.() });
    const answered: string[] = [];
    const send = async (name: string) => answered.push(`${name} ${(await receive(deliver('{"id":"1"}'))).status}`);
    const deliveries = [send('first')];
    await expect.poll(() => onEvent.mock.calls.length).toBe(1);
    deliveries.push(send('second'), send('third'));
    await receive(deliver('{"id":"2"}'));
    expect(answered).toEqual([]);
    first.reject(new Error('database is away'));
    await Promise.all(deliveries);
    expect(answered.sort()).toEqual(['first 500', 'second 200', 'third 200']);
    expect(onEvent.mock.calls.map(([event]) => (event as { id: string }).id)).toEqual(['1', '2', '1']);
  });

  test('of a list, what was handled is not handled again', async () => {
    const failing = new Set(['2']);
    const { receive, onEvent } = receiverOf({
      onEvent(event) {
        if (failing.delete((event as { id: string }).id)) throw new Error('database is away');
      },
    });
    const list = '[{"id":"1"},{"id":"2"},{"id":"3"}]';
    expect((await receive(deliver(list))).status).toBe(500);
    expect((await receive(deliver(list))).status).toBe(200);
    expect(onEvent.mock.calls.map(([event]) => (event as { id: string }).id)).toEqual(['1', '2', '2', '3']);
  });

  test('a refused delivery takes no place in the store', async () => {
    const store = { claim: vi.fn(() => true), release: vi.fn() };
    await receiverOf({ store }).receive(deliver('{"id":"1"}', {}));
    expect(store.claim).not.toHaveBeenCalled();
  });

  test('the store in memory forgets the oldest', () => {
    const store = createMemoryDeliveryStore(2);
    expect(['a', 'b', 'a', 'c', 'a'].map((id) => store.claim(id))).toEqual([true, true, false, true, true]);
  });
});

test.each([
  ['same', 'same', true],
  ['same', 'other', false],
  ['same', 'same ', false],
  ['', '', true],
])('%j equals %j: %s', async (left, right, equal) => {
  expect(await equalInConstantTime(left, right)).toBe(equal);
});
