import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import { createMapping, type SafeMapping } from './mapping.ts';
import type { PeopleSyncOptions } from './options.ts';
import { createSyncStore, type SyncStore } from './store.ts';

/** What all parts of one sync work with. */
export interface SyncContext<Row extends object> {
  options: Omit<PeopleSyncOptions<Row>, 'mapping'>;
  mapping: SafeMapping<Row>;
  store: SyncStore;
  batchSize: number;
  now: () => number;
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
    mapping: createMapping(mapping, fields),
    store: createSyncStore(storage, accountKey, name, now),
    batchSize,
    now,
  };
}
