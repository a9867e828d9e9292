import type { CallOptions } from '@embedworks/core/server';
import type { Person, UpsertPerson } from '../../resources/people.ts';
import type { Infobip } from '../../server.ts';
import type { ExchangeStorage } from '../settings/storage.ts';

/** A record of your platform that is gone. */
export interface DeletedRecord {
  id: string;
  deleted: true;
}

/** What changed on your platform since a cursor. */
export interface SourcePage<Row extends object> {
  /** In the order of their changes. Each as it is now, or told as deleted. */
  records: readonly (Row | DeletedRecord)[];
  /** Where the next page begins: a sequence number, a change token. Kept when all of this page is done. */
  cursor: string;
  /** Whether there is more at this moment. */
  hasMore: boolean;
  /** How many changes there are from the cursor that was given, for progress. */
  total?: number | undefined;
}

/** A change of Infobip for your platform. */
export type RecordChange<Row extends object> = ({ id: string; record: Row } | DeletedRecord) & {
  /**
   * The record that `get` gave when it was decided that Infobip's state goes in, `undefined` when there was none. Compare
   * it while you write, and answer `isOutdated` if yours is another one by now; otherwise whatever was changed on your
   * platform between the two is lost, for up to a batch of people. Absent without `get`.
   */
  seen?: Row | undefined;
};

/** What became of one change. */
export interface ApplyResult {
  id: string;
  /** Why it was refused, which is kept for repair. Absent: it is in. */
  error?: { code?: string | number | undefined; message: string } | undefined;
  /** The record is not the one that was `seen`, so nothing was written. It is decided once more, by what is there now. */
  isOutdated?: boolean | undefined;
}

/** Your platform, as the sync sees it. What throws ends the run, which goes on from there when it is started again. */
export interface PeopleSource<Row extends object> {
  /** Changes after the cursor, all records when there is none. Asked again with the same cursor after a crash. */
  changes(cursor: string | undefined, options: CallOptions & { limit: number }): Promise<SourcePage<Row>>;
  /**
   * Creates, changes or deletes records by their id. The same change may come twice and must then leave the same. Answers
   * who was refused or outdated; nobody when it answers nothing. Needed for the direction `in`.
   */
  apply?(changes: readonly RecordChange<Row>[], options: CallOptions): Promise<readonly ApplyResult[] | void>;
  /** The record as it is now. Without it nothing is known of conflicts, and `repairs.retry` cannot send a record again. */
  get?(id: string, options: CallOptions): Promise<Row | undefined>;
}

/**
 * What is compared. A custom attribute is named: `customAttributes.Tier`. The nickname cannot be read from the vendor, so
 * it is only sent along.
 */
export type SyncField =
  Exclude<keyof UpsertPerson, 'externalId' | 'nickName' | 'customAttributes'> | `customAttributes.${string}`;

/**
 * How a record is a person. What a function of it throws is about that record alone: it goes to the repairs, and the run
 * goes on. Both ways have to agree: a record that came from a person gives that person again, at the
 * latest in the second round, or the two sides will never rest.
 */
export interface PeopleMapping<Row extends object> {
  /** The record's id, which is the person's external id: a text of 1 to 256 characters that never changes. */
  idOf(record: Row): string;
  /** `undefined` for records that are nobody's profile. They are passed over. It is sent and compared as JSON. */
  toPerson(record: Row): UpsertPerson | undefined;
  /**
   * `undefined` for people whom your platform shall not have. A person without an external id needs a record whose id
   * follows from the person, e.g. from `person.id`; the sync writes it into the profile. Needed for the direction `in`.
   */
  toRecord?(person: Person): Row | undefined;
  /** When the record was changed, in milliseconds since the epoch. Needed for the rule `newest`. */
  modifiedMs?(record: Row): number;
}

/**
 * Who wins when both sides changed one person since they last agreed, for the whole profile: `source` is your platform,
 * `newest` the later change, by the vendor's whole seconds; your platform when they are the same, and when it has deleted
 * the record, because nobody knows when.
 *
 * What your platform wins has to go `out` to be agreed on again. If you only ever run `in`, choose `infobip`: with the
 * others a record that was once edited on your platform takes no change of Infobip any more.
 */
export type ConflictRule = 'source' | 'infobip' | 'newest';

/** `in` is from Infobip to your platform, `out` the other way. `both` goes in, then out. */
export type SyncDirection = 'in' | 'out' | 'both';

/** What became of people so far. */
export interface SyncCounts {
  /** Records or people looked at. */
  done: number;
  /** New on the other side. */
  created: number;
  /** Changed on the other side. */
  updated: number;
  /** Taken away from the other side, where they may have been gone. */
  deleted: number;
  /** There as they should be already, our own echoes among them. */
  unchanged: number;
  /** Refused, and kept for repair. */
  failed: number;
  /** Changed by both sides, and left to the side that wins. */
  conflicts: number;
}

export interface SyncProgress extends SyncCounts {
  /** The direction that is under way. */
  phase: 'in' | 'out';
  /** How many there are to look at, if the source said so. */
  total?: number | undefined;
}

export interface SyncRunOptions extends CallOptions {
  /** Default: `both` when the source has `apply`, else `out`. */
  direction?: SyncDirection | undefined;
  /** Called after each batch. A promise is waited for. */
  onProgress?: ((progress: SyncProgress) => void | Promise<void>) | undefined;
}

export interface PeopleSyncOptions<Row extends object> {
  /** The account. Its limits are kept by its own `pace`; its own `retries` count for lists and for events. */
  infobip: Pick<Infobip, 'people'>;
  source: PeopleSource<Row>;
  mapping: PeopleMapping<Row>;
  /** What is compared. Whatever else `toPerson` gives is sent along when one of these has changed. */
  fields: readonly SyncField[];
  /** Where checkpoints, last agreed states and repairs are kept, e.g. `settings.storageFor(accountKey, 'sync')`. */
  storage: ExchangeStorage;
  /** Keeps accounts apart that share a storage. Default: `account`. */
  accountKey?: string | undefined;
  /** Keeps several syncs of one account apart. Default: `people`. */
  name?: string | undefined;
  /** People in one call, 1 to 1000. Default: 1000. */
  batchSize?: number | undefined;
  /** Default: `source`. */
  conflict?: ConflictRule | undefined;
  /** What becomes of the other side when one is deleted. Default: `delete`. */
  deletions?: 'delete' | 'ignore' | undefined;
  /** Attempts after the first for one batch, and for one person outside of events. Default: that of `people.upsert`, 10. */
  retries?: number | undefined;
  /**
   * Seconds by which a pull reads again what it has read, because a change may show up later than its time says.
   * Default: 10.
   */
  overlapSeconds?: number | undefined;
  /**
   * Who holds the lock. One that starts again under its old name goes on at once, so no two may have the same name.
   * Default: a random one.
   */
  owner?: string | undefined;
  /** Milliseconds until the lock of a run that died is free. A run that lives renews it. Default: 600000. */
  leaseMs?: number | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

export function isDeleted(record: object): record is DeletedRecord {
  return 'deleted' in record && record.deleted === true;
}

export function noCounts(): SyncCounts {
  return { done: 0, created: 0, updated: 0, deleted: 0, unchanged: 0, failed: 0, conflicts: 0 };
}

export function addCounts(total: SyncCounts, more: SyncCounts): void {
  for (const name of Object.keys(noCounts()) as (keyof SyncCounts)[]) total[name] += more[name];
}
