import type { SyncContext } from './context.ts';
import type { Failure } from './failures.ts';
import { noCounts, type SyncCounts } from './options.ts';
import type { Link } from './store.ts';
import { deletedPrint, type Fingerprint } from './values.ts';

/** Names all records whose id cannot be had, because nothing tells one from another. */
const unnamedId = 'record-without-id';

/** One person of a batch. */
export interface SyncItem {
  id: string;
  link: Link | undefined;
}

/** What a batch writes down of each person, after its effects. */
export function createOutcomes({ store }: Pick<SyncContext<never>, 'store'>, direction: 'in' | 'out') {
  const counts: SyncCounts = noCounts();
  return {
    counts,
    /** Both sides say the same. */
    async agreed({ id, link }: SyncItem, print: Fingerprint): Promise<void> {
      // Before the link, which alone knows that there may be a repair.
      if (link?.failed) await store.removeRepairs(id);
      if (!link || link.failed || link.hash !== print.hash) await store.setLink(id, print);
    },
    async failed({ id, link }: SyncItem, why: Failure): Promise<void> {
      counts.failed += 1;
      // What was agreed on before stays, so that the next change of the record is tried as usual. Before the repair,
      // because one of which no link knows would never go.
      if (!link?.failed) await store.setLink(id, { ...(link ?? deletedPrint), failed: true });
      await store.addRepair({ id, direction, ...why });
    },
    /** A record whose id cannot be had. Nothing could ask for its link. */
    async failedUnnamed(why: Failure): Promise<void> {
      counts.failed += 1;
      await store.addRepair({ id: unnamedId, direction, ...why, isUnnamed: true });
    },
  };
}

export type Outcomes = ReturnType<typeof createOutcomes>;
