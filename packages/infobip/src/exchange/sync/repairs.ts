import { ConfigurationError } from '@embedworks/core';
import type { CallOptions } from '@embedworks/core/server';
import { vendor } from '../../errors.ts';
import type { SyncContext } from './context.ts';
import { takePeople } from './in.ts';
import { addCounts, noCounts, type SyncCounts } from './options.ts';
import { sendRecords } from './out.ts';
import { findPerson, type Present } from './present.ts';
import type { Repair } from './store.ts';

/** Works while nobody else does. The signal is aborted with that of the caller, or when the lock is lost. */
export type Alone = <Result>(work: (signal: AbortSignal) => Promise<Result>, signal?: AbortSignal) => Promise<Result>;

/** People whom one side refused. What they are at the time of a retry is what counts, not what was refused. */
export function createRepairs<Row extends object>(context: SyncContext<Row>, alone: Alone) {
  const { store, batchSize } = context;
  const { source } = context.options;
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
    for (const { id, personId, lastMs } of repairs) {
      const sought = personId === undefined ? { externalId: id } : { personId };
      const person = await findPerson(context, sought, { signal });
      people.push(person ? { person, repairId: id } : { deletedId: id, deletedMs: lastMs });
    }
    return takePeople(context, { people, slot: 'repair', signal });
  }

  return {
    /** The oldest first. */
    list: (): Promise<Repair[]> => store.repairs(),
    /** Tries them again, all without `ids`. Those that are refused once more stay, and records without an id. @throws {IntegrationError} `busy`. */
    retry: (ids?: readonly string[], wish: CallOptions = {}): Promise<SyncCounts> =>
      alone(async (signal) => {
        const counts = noCounts();
        const repairs = (await chosen(ids)).filter(({ isUnnamed }) => !isUnnamed);
        for (const direction of ['in', 'out'] as const) {
          const those = repairs.filter((repair) => repair.direction === direction);
          for (let start = 0; start < those.length; start += batchSize) {
            const batch = those.slice(start, start + batchSize);
            addCounts(counts, await (direction === 'in' ? retryIn : retryOut)(batch, signal));
          }
        }
        return counts;
      }, wish.signal),
    /** Forgets them. The next change of the person is tried as any other. */
    discard: (ids?: readonly string[]): Promise<void> =>
      alone(async () => {
        for (const { id } of await chosen(ids)) await store.dropRepairs(id);
      }),
  };
}
