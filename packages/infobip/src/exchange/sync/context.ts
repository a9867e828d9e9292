import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { UpsertPerson } from '../../resources/people.ts';
import { noCounts, type PeopleSyncOptions, type SyncCounts } from './options.ts';
import { createSyncStore, type Link, type Repair, type SyncStore } from './store.ts';
import { deletedPrint, fingerprintOf, type Fingerprint } from './values.ts';

/** What all parts of one sync work with. */
export interface SyncContext<Row extends object> {
  options: PeopleSyncOptions<Row>;
  store: SyncStore;
  batchSize: number;
  now: () => number;
  print(person: UpsertPerson): Promise<Fingerprint>;
}

/** @throws {ConfigurationError} when options cannot work. */
export function createSyncContext<Row extends object>(options: PeopleSyncOptions<Row>): SyncContext<Row> {
  const { fields, storage, accountKey = 'account', name = 'people', batchSize = 1000, now = Date.now } = options;
  const { conflict, mapping, source } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > 1000) {
    throw new ConfigurationError(vendor, `batchSize must be 1 to 1000, not ${batchSize}.`);
  }
  if (fields.length === 0) throw new ConfigurationError(vendor, 'fields must name at least one field.');
  if (source.apply && !mapping.toRecord) {
    throw new ConfigurationError(vendor, 'A source with apply needs mapping.toRecord.');
  }
  if (conflict === 'newest' && !mapping.modifiedMs) {
    throw new ConfigurationError(vendor, 'The conflict rule newest needs mapping.modifiedMs.');
  }
  return {
    options,
    store: createSyncStore(storage, accountKey, name, now),
    batchSize,
    now,
    print: (person) => fingerprintOf(person, fields),
  };
}

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
      // Before the link, which alone knows that there is a repair.
      if (link?.failed) await store.removeRepairs(id);
      if (!link || link.failed || link.hash !== print.hash) await store.setLink(id, print);
    },
    async failed({ id, link }: SyncItem, why: Pick<Repair, 'code' | 'message' | 'details'>): Promise<void> {
      counts.failed += 1;
      await store.addRepair({ id, direction, ...why });
      // What was agreed on before stays, so that the next change of the record is tried as usual.
      if (!link?.failed) await store.setLink(id, { ...(link ?? deletedPrint), failed: true });
    },
  };
}

export type Outcomes = ReturnType<typeof createOutcomes>;

/** A mapping that throws is about one record, and ends nothing. */
export function toFailure(error: unknown): Pick<Repair, 'code' | 'message'> {
  return { code: 'mapping', message: error instanceof Error ? error.message : String(error) };
}
