import { ConfigurationError } from '@embedworks/core';
import type { CallOptions } from '@embedworks/core/server';
import { vendor } from '../../errors.ts';
import type { SyncContext } from './context.ts';
import { takePeople, type Present } from './in.ts';
import { addCounts, noCounts, type SyncCounts } from './options.ts';
import { sendRecords } from './out.ts';
import type { Repair } from './store.ts';

/** People whom one side refused. What they are at the time of a retry is what counts, not what was refused. */
export function createRepairs<Row extends object>(
  context: SyncContext<Row>,
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>,
) {
  const { store, batchSize } = context;
  const { source, infobip } = context.options;
  const chosen = async (ids: readonly string[] | undefined) =>
    (await store.repairs()).filter(({ id }) => !ids || ids.includes(id));

  async function retryOut(repairs: readonly Repair[], signal: AbortSignal | undefined): Promise<SyncCounts> {
    if (!source.get) throw new ConfigurationError(vendor, 'A retry needs source.get.');
    const records = [];
    for (const { id } of repairs) {
      records.push((await source.get(id, { signal })) ?? { id, deleted: true as const });
    }
    return sendRecords(context, { records, slot: 'repair', signal });
  }

  async function retryIn(repairs: readonly Repair[], signal: AbortSignal | undefined): Promise<SyncCounts> {
    const people: Present[] = [];
    for (const { id, lastMs } of repairs) {
      const person = await infobip.people.find({ type: 'EXTERNAL_ID', identifier: id }, { signal });
      people.push(person ? { person } : { deletedId: id, deletedMs: lastMs });
    }
    return takePeople(context, { people, slot: 'repair', signal });
  }

  return {
    /** The oldest first. */
    list: (): Promise<Repair[]> => store.repairs(),
    /** Tries them again, all without `ids`. Those that are refused once more stay. @throws {IntegrationError} `busy`. */
    retry: (ids?: readonly string[], { signal }: CallOptions = {}): Promise<SyncCounts> =>
      alone(async () => {
        const counts = noCounts();
        const repairs = await chosen(ids);
        for (const direction of ['in', 'out'] as const) {
          const those = repairs.filter((repair) => repair.direction === direction);
          for (let start = 0; start < those.length; start += batchSize) {
            const batch = those.slice(start, start + batchSize);
            addCounts(counts, await (direction === 'in' ? retryIn : retryOut)(batch, signal));
          }
        }
        return counts;
      }),
    /** Forgets them. The next change of the person is tried as any other. */
    discard: (ids?: readonly string[]): Promise<void> =>
      alone(async () => {
        for (const { id } of await chosen(ids)) {
          const link = await store.link(id);
          await store.removeRepairs(id);
          if (link) await store.setLink(id, { hash: link.hash, parts: link.parts });
        }
      }),
  };
}
