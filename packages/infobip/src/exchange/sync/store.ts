import { createIntents } from './intents.ts';
import { toShortId } from './keys.ts';
import { toStorageKey, type ExchangeStorage } from '../settings/storage.ts';
import type { SyncProgress } from './options.ts';
import type { Fingerprint } from './values.ts';

/** On what both sides last agreed about one person. */
export interface Link extends Fingerprint {
  /** It is among the repairs. */
  failed?: true | undefined;
}

/** A change that one side refused. */
export interface Repair {
  /** Id of the record, which is the external id. */
  id: string;
  direction: 'in' | 'out';
  /** The vendor's code, your platform's, or ours: `mapping`, `unanswered`, `too_large`. */
  code?: string | number | undefined;
  /** Why, for people. */
  message: string;
  /** What is wrong with which property, if the vendor says so. */
  details?: readonly { property: string; message: string }[] | undefined;
  attempts: number;
  firstMs: number;
  lastMs: number;
}

/** How the last run stands. */
export interface SyncStatus {
  runId: string;
  state: 'running' | 'done' | 'failed';
  startedMs: number;
  changedMs: number;
  progress?: SyncProgress | undefined;
  /** Why it failed, for people. */
  message?: string | undefined;
}

/** Where the next pull begins. */
export interface PullState {
  /** The latest `modifiedAt` that was seen. */
  reached?: string | undefined;
  /** When it was first seen, by our clock. */
  reachedMs: number;
  /** Whether everything up to it was read again when nothing could be late any more. */
  isSettled: boolean;
}

export interface Lease {
  owner: string;
  untilMs: number;
}

export type SyncStore = ReturnType<typeof createSyncStore>;

/** Everything a sync remembers, below one prefix. No values of profiles but in the sentences of repairs. */
export function createSyncStore(storage: ExchangeStorage, accountKey: string, name: string, now: () => number) {
  const keyOf = (...parts: readonly string[]) => toStorageKey('people-sync', accountKey, name, ...parts);
  const read = <Value>(key: string) => storage.getItem(key) as Promise<Value | null>;
  const write = (key: string, value: object) => storage.setItem(key, value);
  const linkKey = async (id: string) => keyOf('link', await toShortId(id));
  const repairKey = async (direction: Repair['direction'], id: string) =>
    keyOf('repair', direction, await toShortId(id));

  async function keysBelow(...parts: readonly string[]): Promise<string[]> {
    const prefix = `${keyOf(...parts)}:`;
    return (await storage.getKeys(prefix)).filter((key) => key.startsWith(prefix));
  }

  return {
    link: async (id: string) => (await read<Link>(await linkKey(id))) ?? undefined,
    setLink: async (id: string, link: Link) => write(await linkKey(id), link),

    cursor: async () => (await read<{ cursor: string }>(keyOf('cursor')))?.cursor,
    setCursor: (cursor: string) => write(keyOf('cursor'), { cursor }),
    pullState: async () => (await read<PullState>(keyOf('pulled'))) ?? { reachedMs: 0, isSettled: false },
    setPullState: (state: PullState) => write(keyOf('pulled'), state),

    status: async () => (await read<SyncStatus>(keyOf('status'))) ?? undefined,
    setStatus: (status: SyncStatus) => write(keyOf('status'), status),

    lease: async () => (await read<Lease>(keyOf('lock'))) ?? undefined,
    setLease: (lease: Lease) => write(keyOf('lock'), lease),
    removeLease: () => storage.removeItem(keyOf('lock')),

    intents: createIntents({ storage, keyOf, now }),

    async addRepair(repair: Pick<Repair, 'id' | 'direction' | 'code' | 'message' | 'details'>): Promise<void> {
      const key = await repairKey(repair.direction, repair.id);
      const { attempts = 0, firstMs = now() } = (await read<Repair>(key)) ?? {};
      await write(key, { ...repair, attempts: attempts + 1, firstMs, lastMs: now() });
    },
    removeRepairs: async (id: string) => {
      for (const direction of ['in', 'out'] as const) await storage.removeItem(await repairKey(direction, id));
    },
    async repairs(): Promise<Repair[]> {
      const repairs: Repair[] = [];
      for (const key of await keysBelow('repair')) {
        const repair = await read<Repair>(key);
        if (repair) repairs.push(repair);
      }
      return repairs.sort((one, other) => one.firstMs - other.firstMs || (one.id < other.id ? -1 : 1));
    },
  };
}
