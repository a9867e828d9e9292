import { toStorageKey, type ExchangeStorage } from '../settings/storage.ts';

/** Remembers accepted calls. Implement it on your own database to share it between machines. */
export interface ReplayStore {
  /** Marks `id`, hex digits, as seen for `keepMs` milliseconds. Answers false when it was seen in that time before. */
  claim(id: string, keepMs: number): Promise<boolean> | boolean;
}

export interface ReplayStoreOptions {
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

/** In this process alone, and no longer than asked for. Only calls with a right signature come here, so it stays small. */
export function createMemoryReplayStore({ now = Date.now }: ReplayStoreOptions = {}): ReplayStore {
  const forgetAtMs = new Map<string, number>();
  return {
    claim(id, keepMs) {
      const nowMs = now();
      // Oldest first, because a map keeps its order.
      for (const [oldest, atMs] of forgetAtMs) {
        if (atMs > nowMs) break;
        forgetAtMs.delete(oldest);
      }
      if ((forgetAtMs.get(id) ?? 0) > nowMs) return false;
      forgetAtMs.delete(id);
      forgetAtMs.set(id, nowMs + keepMs);
      return true;
    },
  };
}

/**
 * Shared by all machines on a storage. `unstorage` cannot compare and set, so two machines that get the same call in the
 * same moment may both take it; within a process, and from the moment it is written, it is taken once.
 */
export function createStorageReplayStore(
  storage: ExchangeStorage,
  { now = Date.now }: ReplayStoreOptions = {},
): ReplayStore {
  const here = createMemoryReplayStore({ now });
  let swept = -Infinity;

  /**
   * For drivers that forget nothing by themselves. Ids lie in drawers by the time they were seen, so that a whole drawer
   * can be emptied without being read.
   */
  async function sweep(keepMs: number, drawer: number): Promise<void> {
    if (drawer <= swept) return;
    swept = drawer;
    const prefix = toStorageKey('replay', keepMs);
    for (const key of await storage.getKeys(prefix)) {
      if (Number(key.slice(prefix.length + 1).split(':')[0]) < drawer - 1) await storage.removeItem(key);
    }
  }

  return {
    async claim(id, keepMs) {
      if (!(await here.claim(id, keepMs))) return false;
      const drawer = Math.floor(now() / keepMs);
      const keyIn = (each: number) => toStorageKey('replay', keepMs, each, id);
      const seen = await Promise.all([drawer - 1, drawer].map((each) => storage.getItem(keyIn(each))));
      if (seen.some((value) => value !== null)) return false;
      await storage.setItem(keyIn(drawer), true, { ttl: Math.ceil(keepMs / 1000) });
      // A call does not wait for it. What a sweep leaves, the next one takes.
      void sweep(keepMs, drawer).catch(() => undefined);
      return true;
    },
  };
}
