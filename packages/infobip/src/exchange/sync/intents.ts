import { toShortId } from './keys.ts';
import type { ExchangeStorage } from '../settings/storage.ts';
import type { Fingerprint } from './values.ts';

type Side = 'in' | 'out';
type Print = readonly [id: string, print: Fingerprint, atMs: number];

/** What was about to be written, by person. Several when runs died. */
export type Intents = ReadonlyMap<string, readonly Fingerprint[]>;

/** Batches of one page that may be under way at once. */
export const mostSlots = 10;

const slots = ['run', 'repair', ...Array.from({ length: mostSlots }, (_, index) => `batch-${index}`)];

export interface IntentsOptions {
  storage: ExchangeStorage;
  keyOf: (...parts: readonly string[]) => string;
  now: () => number;
}

/**
 * What is about to be written, so that after a crash, or in another process, our own echo is known. Slots have fixed names,
 * because to list the keys of a large storage is slow. What a run that died has left in them is set aside when the next
 * one begins, and kept until that one has passed over it.
 */
export function createIntents({ storage, keyOf, now }: IntentsOptions) {
  const slotKey = (side: Side, slot: string) => keyOf('intent', side, slot);
  const oneKey = async (side: Side, id: string) => keyOf('intent', side, 'one', await toShortId(id));
  const read = async (key: string) => (await storage.getItem<{ prints: Print[] }>(key))?.prints ?? [];
  const write = (key: string, prints: readonly Print[]) => storage.setItem(key, { prints });

  return {
    /** Of all batches, those of runs that died among them. */
    async all(side: Side): Promise<Intents> {
      const all = new Map<string, Fingerprint[]>();
      const lists = await Promise.all(['aside', ...slots].map((slot) => read(slotKey(side, slot))));
      for (const [id, print] of lists.flat()) all.set(id, [...(all.get(id) ?? []), print]);
      return all;
    },
    /** Replaces what the slot has said before. */
    set: (side: Side, slot: string, prints: readonly { id: string; print: Fingerprint }[]): Promise<void> =>
      write(
        slotKey(side, slot),
        prints.map(({ id, print }) => [id, print, now()]),
      ),
    remove: (side: Side, slot: string) => storage.removeItem(slotKey(side, slot)),

    /** Of one person alone, for events. */
    one: async (side: Side, id: string): Promise<Fingerprint[]> =>
      (await read(await oneKey(side, id))).map(([, print]) => print),
    setOne: async (side: Side, id: string, print: Fingerprint): Promise<void> =>
      write(await oneKey(side, id), [[id, print, now()]]),
    removeOne: async (side: Side, id: string) => storage.removeItem(await oneKey(side, id)),

    /** When a run begins, and no other is under way. */
    async setAside(side: Side): Promise<void> {
      for (const slot of slots) {
        const left = await read(slotKey(side, slot));
        if (left.length === 0) continue;
        const aside = await read(slotKey(side, 'aside'));
        const known = new Set(aside.map(toText));
        await write(slotKey(side, 'aside'), [...aside, ...left.filter((print) => !known.has(toText(print)))]);
        await storage.removeItem(slotKey(side, slot));
      }
    },
    /** When a whole run has passed over what was set aside until then. */
    async clear(side: Side, untilMs: number): Promise<void> {
      const aside = await read(slotKey(side, 'aside'));
      const rest = aside.filter(([, , atMs]) => atMs > untilMs);
      if (rest.length > 0) await write(slotKey(side, 'aside'), rest);
      else if (aside.length > 0) await storage.removeItem(slotKey(side, 'aside'));
    },
  };
}

function toText([id, { hash }]: Print): string {
  return `${hash} ${id}`;
}
