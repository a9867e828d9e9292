import { createIntents } from './intents.ts';
import { toShortId } from './keys.ts';
import { toStorageKey, type ExchangeStorage } from '../settings/storage.ts';
import type { SyncCounts, SyncProgress } from './options.ts';
import { deletedPrint, type Fingerprint } from './values.ts';

/** On what both sides last agreed about one person. */
export interface Link extends Fingerprint {
  /** It is among the repairs, or was about to be. */
  failed?: true | undefined;
}

/** A change that one side refused. */
export interface Repair {
  /** Id of the record, which is the external id. A name of our own for a person or record that has none. */
  id: string;
  direction: 'in' | 'out';
  /**
   * The vendor's code, your platform's, or ours: `mapping` when the mapping threw, `unanswered` when the vendor did not say
   * what became of it, `outdated` when the record changed each time before it could be written; else the code of an
   * `InfobipError`.
   */
  code?: string | number | undefined;
  /** Why, for people. */
  message: string;
  /** What is wrong with which property, if the vendor says so. */
  details?: readonly { property: string; message: string }[] | undefined;
  /** The vendor's id of a person without an external id. */
  personId?: number | undefined;
  /** All records whose id cannot be had. They cannot be asked for again, so it stays until it is discarded. */
  isUnnamed?: true | undefined;
  attempts: number;
  firstMs: number;
  lastMs: number;
}

/** How the last run stands. */
export interface SyncStatus {
  runId: string;
  /** `running` also of a run that died; then `changedMs` stays behind. */
  state: 'running' | 'done' | 'failed';
  /** Milliseconds since the epoch. */
  startedMs: number;
  /** Milliseconds since the epoch. */
  changedMs: number;
  /** Of the whole run so far, in both directions. */
  counts: SyncCounts;
  /** Of the direction that is under way, or was the last. */
  progress?: SyncProgress | undefined;
  /** Why it failed, for people. Of a call, without the vendor's own words, which may quote a profile. */
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

  const linkOf = async (id: string) => (await read<Link>(await linkKey(id))) ?? undefined;
  const setLink = async (id: string, link: Link) => write(await linkKey(id), link);
  const removeRepairs = async (id: string) => {
    for (const direction of ['in', 'out'] as const) await storage.removeItem(await repairKey(direction, id));
  };

  return {
    link: linkOf,
    setLink,

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

    async addRepair(repair: Omit<Repair, 'attempts' | 'firstMs' | 'lastMs'>): Promise<void> {
      const key = await repairKey(repair.direction, repair.id);
      const { attempts = 0, firstMs = now() } = (await read<Repair>(key)) ?? {};
      await write(key, { ...repair, attempts: attempts + 1, firstMs, lastMs: now() });
    },
    removeRepairs,
    /** Forgets that somebody was refused, and keeps what was agreed on before, if anything was. */
    async dropRepairs(id: string): Promise<void> {
      await removeRepairs(id);
      const link = await linkOf(id);
      if (!link?.failed) return;
      // Also that of somebody who was never agreed on: whether there is nobody is not known.
      if (link.hash === deletedPrint.hash) await storage.removeItem(await linkKey(id));
      else await setLink(id, { hash: link.hash, parts: link.parts });
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
