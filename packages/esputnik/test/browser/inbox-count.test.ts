import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInboxClient, type InboxClient } from '../../src/inbox.ts';
import { answerOf, createFakeInbox, type FakeInbox } from './fake-inbox.ts';

let vendor: FakeInbox;
let client: InboxClient;
let isHidden: boolean;

const polls = () => vendor.accepted.filter(([, path]) => path.endsWith('/count')).length;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function setHidden(hidden: boolean) {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vendor = createFakeInbox();
  client = createInboxClient({ getToken: vendor.getToken, fetch: vendor.fetch });
});

afterEach(() => {
  client.destroy();
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('subscribeCount', () => {
  test('tells the count at once and whenever it changes', async () => {
    const counts: number[] = [];
    client.subscribeCount((count) => counts.push(count));
    await pass(0);
    expect(counts).toEqual([3]);
    await pass(30_000);
    vendor.count = 5;
    await pass(29_999);
    expect([counts, polls()]).toEqual([[3], 2]);
    await pass(1);
    expect([counts, polls()]).toEqual([[3, 5], 3]);
  });

  test('shares one timer, as fast as the fastest wants', async () => {
    const [slow, fast] = [vi.fn(), vi.fn()];
    client.subscribeCount(slow, { intervalMs: 60_000 });
    await pass(0);
    const stop = client.subscribeCount(fast, { intervalMs: 10_000 });
    await pass(0);
    expect([slow.mock.calls, fast.mock.calls, polls()]).toEqual([[[3]], [[3]], 1]);
    expect(vi.getTimerCount()).toBe(1);
    await pass(10_000);
    expect(polls()).toBe(2);
    stop();
    stop();
    await pass(10_000);
    expect(polls()).toBe(3);
    await pass(59_999);
    expect(polls()).toBe(3);
    await pass(1);
    expect(polls()).toBe(4);
  });

  test('never polls faster than every five seconds', async () => {
    client.subscribeCount(vi.fn(), { intervalMs: 1 });
    await pass(4_999);
    expect(polls()).toBe(1);
    await pass(1);
    expect(polls()).toBe(2);
  });

  test('rests while the page is hidden, and catches up', async () => {
    client.subscribeCount(vi.fn());
    await pass(0);
    setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    await pass(600_000);
    expect(polls()).toBe(1);
    setHidden(false);
    await pass(0);
    expect(polls()).toBe(2);
    setHidden(true);
    setHidden(false);
    await pass(0);
    expect(polls()).toBe(2);
  });

  test('does not begin in a hidden page', async () => {
    setHidden(true);
    client.subscribeCount(vi.fn());
    await pass(60_000);
    expect(polls()).toBe(0);
    setHidden(false);
    await pass(0);
    expect(polls()).toBe(1);
  });

  test('waits longer after each failure, and says so', async () => {
    const errors: unknown[] = [];
    client.subscribeCount(vi.fn(), { onError: (error) => errors.push(error) });
    for (let count = 0; count < 2; count += 1) vendor.next(answerOf('down', { status: 500 }));
    await pass(0);
    await pass(59_999);
    expect(errors).toHaveLength(1);
    await pass(1);
    expect(errors).toMatchObject([{ status: 500 }, { status: 500 }]);
    await pass(119_999);
    expect(polls()).toBe(0);
    await pass(1);
    expect(polls()).toBe(1);
    await pass(30_000);
    expect(polls()).toBe(2);
  });

  test('shows nothing and rests while nobody is signed in, until reset', async () => {
    let token = '';
    client.destroy();
    const getToken = vi.fn(async () => (token ? vendor.getToken() : ''));
    client = createInboxClient({ getToken, fetch: vendor.fetch });
    const counts: number[] = [];
    client.subscribeCount((count) => counts.push(count));
    await pass(600_000);
    expect([counts, getToken.mock.calls.length]).toEqual([[0], 1]);
    token = 'signed in';
    client.reset();
    await pass(0);
    expect(counts).toEqual([0, 3]);
  });

  test('asks anew after marking, and takes the count of other calls', async () => {
    const counts: number[] = [];
    client.subscribeCount((count) => counts.push(count));
    await pass(0);
    vendor.count = 2;
    await client.markOpened({ id: 'a', isNew: true });
    await pass(0);
    vendor.count = 1;
    await client.count();
    expect(counts).toEqual([3, 2, 1]);
  });

  test.each<[string, () => void]>([
    [
      'throws',
      () => {
        throw new Error('listener');
      },
    ],
    ['rejects', () => Promise.reject(new Error('listener'))],
  ])('one listener that %s is reported, and does not silence the others', async (_, fail) => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
    const second = vi.fn();
    client.subscribeCount(fail, { onError: fail });
    client.subscribeCount(second);
    await pass(0);
    expect(second).toHaveBeenCalledWith(3);
    expect(reported).toHaveBeenCalledOnce();
    vendor.next(answerOf('down', { status: 500 }));
    await pass(30_000);
    expect(reported).toHaveBeenCalledTimes(2);
  });

  test('leaves no timer and no listener behind', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const controller = new AbortController();
    const listener = vi.fn();
    client.subscribeCount(listener, { signal: controller.signal });
    await pass(0);
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
    client.subscribeCount(vi.fn(), { signal: AbortSignal.abort() });
    client.subscribeCount(vi.fn());
    await pass(60_000);
    client.destroy();
    vendor.count = 9;
    await pass(600_000);
    expect(listener.mock.calls).toEqual([[3]]);
    expect(vi.getTimerCount()).toBe(0);
    const handlers = new Set(added.mock.calls.map(([, handler]) => handler));
    expect(removed.mock.calls.map(([, handler]) => handler)).toEqual(expect.arrayContaining([...handlers]));
  });

  test('ends with the client, also for who comes later', async () => {
    client.destroy();
    const onError = vi.fn();
    client.subscribeCount(vi.fn(), { onError });
    await pass(600_000);
    expect([polls(), onError.mock.calls, vi.getTimerCount()]).toEqual([0, [], 0]);
  });
});
