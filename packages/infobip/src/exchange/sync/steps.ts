import type { CallOptions } from '@embedworks/core/server';
import type { SyncContext } from './context.ts';
import type { DeletedRecord, SyncCounts } from './options.ts';
import { sendRecords } from './out.ts';
import { createPull, type PullPlace, type PullStep } from './pull.ts';

/** A page of the source, made into batches of different people. */
export interface SyncPage<Row extends object> {
  /** Where it began. */
  from: string | undefined;
  /** To be kept when all batches are in. */
  cursor: string;
  hasMore: boolean;
  total?: number | undefined;
  batches: (Row | DeletedRecord)[][];
  /** Changes that a later one of the same page has overtaken. */
  overtaken: number;
}

export type SyncSteps<Row extends object> = ReturnType<typeof createSteps<Row>>;

/** What a run is made of. In one process they follow each other; a queue makes a job of each. Each may be done twice. */
export function createSteps<Row extends object>(context: SyncContext<Row>) {
  const { options, store, batchSize, now } = context;
  const { overlapSeconds = 10 } = options;
  const pull = createPull(context);

  return {
    beginPull: (): Promise<PullPlace> => pull.begin(),
    pull: (place: PullPlace, slot: string, signal?: AbortSignal): Promise<PullStep> => pull.step(place, slot, signal),

    async readPage({ signal }: CallOptions = {}, inBatches = 1): Promise<SyncPage<Row>> {
      const from = await store.cursor();
      const limit = batchSize * inBatches;
      const { records, cursor, hasMore, total } = await options.source.changes(from, { signal, limit });
      // Only the last change of a record counts, and so no two batches of a page are about one person. A record whose id
      // cannot be had is its own.
      const last = new Map<unknown, Row | DeletedRecord>();
      for (const record of records) last.set(await context.mapping.idOf(record).catch(() => record), record);
      const rest = [...last.values()];
      const batches: (Row | DeletedRecord)[][] = [];
      while (rest.length > 0) batches.push(rest.splice(0, batchSize));
      return { from, cursor, hasMore, total, batches, overtaken: records.length - last.size };
    },
    send: (records: readonly (Row | DeletedRecord)[], slot: string, signal?: AbortSignal): Promise<SyncCounts> =>
      sendRecords(context, { records, slot, signal }),
    /** After all effects of the page. */
    keepCursor: (cursor: string): Promise<void> => store.setCursor(cursor),
    cursor: (): Promise<string | undefined> => store.cursor(),

    /** Before a run goes in a direction. Answers what to `end` it with. */
    async begin(side: 'in' | 'out'): Promise<number> {
      await store.intents.setAside(side);
      // A pull that reads the present second may miss somebody, whom the next one finds by its overlap.
      return side === 'in' ? now() - 2 * overlapSeconds * 1000 : now();
    },
    /** After a run has gone all the way. What others have left is not needed any more. */
    end: (side: 'in' | 'out', untilMs: number): Promise<void> => store.intents.clear(side, untilMs),
  };
}
