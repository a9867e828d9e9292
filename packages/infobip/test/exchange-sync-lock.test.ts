import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSyncLock } from '../src/exchange/sync/lock.ts';
import type { Lease, SyncStore } from '../src/exchange/sync/store.ts';

const leaseMs = 60_000;

function setUp() {
  let lease: Lease | undefined;
  const store = {
    lease: async () => lease,
    setLease: vi.fn(async (next: Lease) => void (lease = next)),
    removeLease: async () => void (lease = undefined),
  };
  const lock = createSyncLock(store as unknown as SyncStore, leaseMs, Date.now);
  return { store, lock, take: (owner: string) => (lease = { owner, untilMs: Date.now() + leaseMs }) };
}

/** Work that never ends by itself. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The call was aborted.')));
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('while work is under way', () => {
  test('the lock is held, however long it takes, and after it by nobody who renews it', async () => {
    const { lock, store } = setUp();
    const { promise, resolve } = Promise.withResolvers<string>();
    let signal: AbortSignal | undefined;
    const work = lock.during('one', (each) => {
      signal = each;
      return promise;
    });
    for (let minute = 0; minute < 30; minute += 1) {
      await vi.advanceTimersByTimeAsync(60_000);
      await expect(lock.hold('two')).rejects.toMatchObject({ code: 'busy', retryable: true });
    }
    resolve('done');
    expect(await work).toBe('done');
    expect(signal?.aborted).toBe(false);
    const { length } = store.setLease.mock.calls;
    await vi.advanceTimersByTimeAsync(leaseMs + 1);
    expect(store.setLease.mock.calls).toHaveLength(length);
    expect(await lock.holder()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a lock that was lost aborts it, and is what it ends with', async () => {
    const { lock, take } = setUp();
    const work = lock.during('one', untilAborted);
    const refused = expect(work).rejects.toMatchObject({ code: 'busy' });
    await vi.advanceTimersByTimeAsync(1);
    take('two');
    await vi.advanceTimersByTimeAsync(leaseMs / 2);
    await refused;
    await lock.release('one');
    expect(await lock.holder()).toBe('two');
  });

  test('so does a storage that cannot be reached', async () => {
    const { lock, store } = setUp();
    const work = lock.during('one', untilAborted);
    const refused = expect(work).rejects.toThrow('away');
    await vi.advanceTimersByTimeAsync(1);
    store.setLease.mockRejectedValue(new Error('away'));
    await vi.advanceTimersByTimeAsync(leaseMs / 2);
    await refused;
  });

  test('an abort of the caller reaches it, and what it throws then is what comes', async () => {
    const { lock } = setUp();
    const controller = new AbortController();
    const work = lock.during('one', untilAborted, { signal: controller.signal });
    const refused = expect(work).rejects.toThrow('The call was aborted.');
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    await refused;
  });

  test('nothing begins when another has it', async () => {
    const { lock, take } = setUp();
    take('two');
    const work = vi.fn();
    await expect(lock.during('one', work)).rejects.toMatchObject({ code: 'busy' });
    expect(work).not.toHaveBeenCalled();
  });
});
