import { IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { SyncStore } from './store.ts';

export type SyncLock = ReturnType<typeof createSyncLock>;

/**
 * One run at a time, by a lease. Best effort: an `unstorage` storage cannot compare and set, so two that begin in the same
 * moment may both believe to have it for one batch; the first renewal ends the one that was overwritten. Two runs at once
 * do work twice, and a person whom both of them have at that moment may end with the older of two states until the
 * record changes again. Run one at a time, or let BullMQ do it.
 */
export function createSyncLock(store: SyncStore, leaseMs: number, now: () => number) {
  /** Takes the lock, or holds it for longer. */
  async function hold(owner: string): Promise<void> {
    const lease = await store.lease();
    if (lease && lease.owner !== owner && lease.untilMs > now()) throw busy(lease.untilMs - now());
    await store.setLease({ owner, untilMs: now() + leaseMs });
    const held = await store.lease();
    if (held?.owner !== owner) throw busy(leaseMs);
  }

  return {
    hold,
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

function busy(milliseconds: number): IntegrationError {
  const message = `${vendor}: another run has this sync, for ${Math.ceil(milliseconds / 1000)} s at least.`;
  return new IntegrationError(message, { vendor, code: 'busy', retryable: true });
}
