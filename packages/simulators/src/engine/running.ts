import { attachChanges, type AttachedChanges, type StateChange } from './changes.ts';
import type { Clock } from './clock.ts';
import { createIds } from './ids.ts';
import { applySnapshot, takeSnapshot } from './snapshot.ts';
import type { Router } from './router.ts';
import type { Vendor, WorldTools } from './vendor.ts';
import type { Commit, VendorSnapshot } from './world-snapshot.ts';

/** One vendor as it lives in a world. */
export interface Running {
  vendor: Vendor;
  router: Router;
  tools: WorldTools;
  state: Promise<unknown>;
  snapshot(): Promise<VendorSnapshot>;
  /** From now on `takeChanges` tells what changed. */
  watch(): Promise<void>;
  /** Gathers nothing more. */
  unwatch(): void;
  /** What changed since the last time, or `undefined`. */
  takeChanges(): Pick<Commit, 'changes' | 'settings' | 'ids'> | undefined;
  /** From now on it schedules and tells nothing. */
  end(): void;
}

export interface RunningOptions {
  vendor: Vendor;
  router: Router;
  seed: number;
  clock: Clock;
  realNow: WorldTools['realNow'];
  settings: Record<string, unknown>;
  loadAsset(name: string): Promise<string>;
  notify: WorldTools['notify'];
  call: WorldTools['call'];
  /** Called when something the vendor scheduled has happened. */
  afterTask(): void;
  /** Continues from here instead of from the seed. */
  from?: VendorSnapshot | undefined;
}

export function runVendor(options: RunningOptions): Running {
  const { vendor, router, seed, clock, realNow, settings, loadAsset, notify, call, afterTask, from } = options;
  const ids = createIds(seed);
  let ended = false;
  /** A vendor whose world began again must not act in the new one; what it does later is told like what a request does. */
  const ownClock: Clock = Object.create(clock, {
    schedule: {
      value: (delayMs: number, task: () => void | Promise<void>, onClear?: () => void) => {
        if (ended) return () => undefined;
        const told = async () => {
          await task();
          afterTask();
        };
        return clock.schedule(delayMs, told, onClear);
      },
    },
  }) as Clock;
  const ownNotify: WorldTools['notify'] = (webhook, payload, target) =>
    ended ? undefined : notify(webhook, payload, target);
  const ownCall: WorldTools['call'] = async (webhook, request, timeoutMs) =>
    ended ? { error: 'The world began again.', durationMs: 0, isUnsent: true } : call(webhook, request, timeoutMs);
  const tools: WorldTools = { clock: ownClock, realNow, ids, settings, loadAsset, notify: ownNotify, call: ownCall };
  const state = begin(vendor, tools, from);
  const changes: StateChange[] = [];
  let attached: AttachedChanges | undefined;
  let known = '';
  let isWatched = false;

  const unwatch = () => {
    isWatched = false;
    attached?.detach();
    attached = undefined;
    changes.length = 0;
  };

  return {
    vendor,
    router,
    tools,
    state,
    snapshot: async () => ({
      state: takeSnapshot(await state),
      settings: structuredClone(settings),
      ids: ids.snapshot(),
    }),
    async watch() {
      isWatched = true;
      const present = await state;
      // Nobody may want it any more by now, or it is done already.
      if (!isWatched || attached) return;
      attached = attachChanges(present, (change) => changes.push(change));
      known = JSON.stringify([settings, ids.snapshot()]);
    },
    takeChanges() {
      if (!attached) return undefined;
      attached.flush();
      const now = JSON.stringify([settings, ids.snapshot()]);
      if (changes.length === 0 && now === known) return undefined;
      known = now;
      return { changes: changes.splice(0), settings: structuredClone(settings), ids: ids.snapshot() };
    },
    unwatch,
    end() {
      ended = true;
      unwatch();
    },
  };
}

async function begin(vendor: Vendor, tools: WorldTools, from: VendorSnapshot | undefined): Promise<unknown> {
  const state = await vendor.createState(tools);
  if (from) {
    await applySnapshot(state, from.state);
    Object.assign(tools.settings, structuredClone(from.settings));
    tools.ids.restore(from.ids);
  }
  vendor.start?.(state, tools);
  return state;
}
