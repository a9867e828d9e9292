import { IntegrationError } from '@embedworks/core';
import { wait, type CallOptions } from '@embedworks/core/server';
import { vendor } from '../../errors.ts';
import type { SyncStore } from './store.ts';

export type SyncLock = ReturnType<typeof createSyncLock>;

/**
 * One run at a time, by a lease. Best effort: an `unstorage` storage cannot compare and set, so two that begin in the same
 * moment may both believe to have it; the next renewal ends the one that was overwritten. Two runs at once do work twice,
 * and a person whom both of them have at that moment may end with the older of two states until the record changes again.
 * Run one at a time, or let BullMQ do it.
 */
export function createSyncLock(store: SyncStore, leaseMs: number, now: () => number) {
  /** Takes the lock, or holds it for longer. @throws {IntegrationError} `busy` when another owner has it. */
  async function hold(owner: string): Promise<void> {
    const lease = await store.lease();
    if (lease && lease.owner !== owner && lease.untilMs > now()) throw busy(lease.untilMs - now());
    await store.setLease({ owner, untilMs: now() + leaseMs });
    const held = await store.lease();
    if (held?.owner !== owner) throw busy(leaseMs);
  }

  /** Ends by being aborted, or with why the lock could not be held any longer. */
  async function renew(owner: string, signal: AbortSignal): Promise<never> {
    for (;;) {
      await wait(Math.min(leaseMs / 3, longestWaitMs), { vendor, signal });
      await hold(owner);
    }
  }

  return {
    hold,
    /**
     * Holds the lock while the work is under way, however long that takes, and leaves it held. The work's `signal` is
     * aborted when the caller's is, and when the lock could not be renewed, which is what it then ends with.
     *
     * @throws {IntegrationError} `busy` when another owner has it, or took it meanwhile.
     */
    async during<Result>(
      owner: string,
      work: (signal: AbortSignal) => Promise<Result>,
      { signal }: CallOptions = {},
    ): Promise<Result> {
      await hold(owner);
      const [ended, lost] = [new AbortController(), new AbortController()];
      const renewal = renew(owner, ended.signal).catch((error: unknown) => {
        if (!ended.signal.aborted) lost.abort(error);
      });
      try {
        return await work(signal ? AbortSignal.any([signal, lost.signal]) : lost.signal);
      } catch (error) {
        throw lost.signal.aborted ? lost.signal.reason : error;
      } finally {
        ended.abort();
        // A renewal that is under way must not come after whatever the owner does next with the lock.
        await renewal;
      }
    },
    /** Who holds it now. */
    async holder(): Promise<string | undefined> {
      const lease = await store.lease();
      return lease && lease.untilMs > now() ? lease.owner : undefined;
    },
    async release(owner: string): Promise<void> {
      if ((await store.lease())?.owner === owner) await store.removeLease();
    },
  };
}

/** Timers count no further than about 24 days. */
const longestWaitMs = 24 * 60 * 60 * 1000;

/** Another run has the sync, perhaps of this very object. */
export function busy(milliseconds?: number): IntegrationError {
  const time = milliseconds === undefined ? '' : `, for ${Math.ceil(milliseconds / 1000)} s at least`;
  return new IntegrationError(`${vendor}: another run has this sync${time}.`, {
    vendor,
    code: 'busy',
    retryable: true,
  });
}
