import type { TransportOptions } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { dataOf, toInit } from './call.ts';
import { batchRetries, forBatches, repeated } from './people-repeat.ts';
import {
  bySize,
  mostInBatch,
  runBatches,
  type BatchFailure,
  type RunOptions,
  type RunProgress,
  type RunResult,
  type Source,
} from './people-run.ts';

type Schemas = components['schemas'];
type ReadOnlyField = 'createdFrom' | 'createdBy' | 'modifiedFrom' | 'modifiedBy';

/** A profile to create or change, version 3: its contact information is one flat list of phone numbers and addresses. */
export type UpsertPerson = Omit<Schemas['UpsertPerson'], ReadOnlyField>;
/** A profile to merge, with contact information of any channel. */
export type MergePerson = Omit<Schemas['MergePerson'], ReadOnlyField>;

/** What became of one person who was not refused. */
export interface PersonWritten<Item> {
  /** Place in the source, from 0. */
  index: number;
  item: Item;
  /** The vendor's id of the person. */
  id: number;
}

export interface PersonUpserted extends PersonWritten<UpsertPerson> {
  status: Schemas['UpsertResult']['status'];
}

interface UpsertCounts {
  created: number;
  updated: number;
  notModified: number;
}
export interface UpsertProgress extends RunProgress, UpsertCounts {}
export interface UpsertRunResult extends RunResult<UpsertPerson>, UpsertCounts {}

export interface UpsertOptions extends RunOptions<UpsertPerson, UpsertProgress> {
  /**
   * What becomes of fields that a profile leaves out. `keep` leaves them as they are and adds tags and contact
   * information; `clear` **wipes** them. Default: `keep`.
   */
  missing?: 'keep' | 'clear' | undefined;
  /** Called with every person who is in, e.g. to store the id. A promise is waited for. */
  onResult?: ((result: PersonUpserted) => void | Promise<void>) | undefined;
}

export interface MergeOptions extends RunOptions<MergePerson> {
  /** Called with every person who is in, e.g. to store the id. A promise is waited for. */
  onResult?: ((result: PersonWritten<MergePerson>) => void | Promise<void>) | undefined;
}

/**
 * Upsert and merge of version 3, for any number of people.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export function createUpsert(account: InfobipClient, options: TransportOptions) {
  const client = forBatches(account, options);
  const { onRetry } = options;

  /**
   * Creates or updates people, found by external id, e-mail address or phone number. A batch whose answer failed or was
   * lost is sent again, because the outcome is the same. The last error ends the run, and the last progress tells how many
   * people are in; one that the vendor refused ends nothing.
   *
   * @throws {InfobipError} as every call, when a batch as a whole is refused or its attempts are used up.
   */
  async function upsert(people: Source<UpsertPerson>, options: UpsertOptions = {}): Promise<UpsertRunResult> {
    const { missing = 'keep', onProgress, onResult, retries = batchRetries, signal, ...others } = options;
    const counts: UpsertCounts = { created: 0, updated: 0, notModified: 0 };
    const path = '/people/3/persons/upsert';
    const operation = { method: missing === 'clear' ? 'PUT' : 'PATCH', path };
    const run: RunOptions<UpsertPerson> = {
      ...others,
      signal,
      onProgress: (progress) => onProgress?.({ ...progress, ...counts }),
    };

    const send = async (persons: UpsertPerson[], firstIndex: number) => {
      const init = { ...toInit({ signal }), body: { persons } };
      const answer = await repeated(
        () => dataOf(missing === 'clear' ? client.PUT(path, init) : client.PATCH(path, init)),
        { ...operation, retries, isSafe: true, onRetry, signal },
      );
      for (const { id, index, status } of toList(answer?.results)) {
        const item = persons[index];
        if (item === undefined) continue;
        counts[status === 'CREATED' ? 'created' : status === 'NOT_MODIFIED' ? 'notModified' : 'updated'] += 1;
        await onResult?.({ index: firstIndex + index, item, id, status });
      }
      return toFailures(answer, persons.length);
    };
    const result = await runBatches({ operation, source: people, batches: bySize(run, mostInBatch), send }, run);
    return { ...result, ...counts };
  }

  /**
   * Makes one profile of several that are the same human; what is sent wins over what is stored. Identifiers that are all
   * new make a new profile. Batches are repeated as in an upsert: a second
   * merge finds the one profile that the first has made, and says the same of it.
   *
   * @throws {InfobipError} as every call, when a batch as a whole is refused or its attempts are used up.
   */
  function merge(people: Source<MergePerson>, options: MergeOptions = {}): Promise<RunResult<MergePerson>> {
    const { onResult, retries = batchRetries, ...run } = options;
    const { signal } = run;
    const path = '/people/3/persons/merge';
    const operation = { method: 'POST', path };

    const send = async (persons: MergePerson[], firstIndex: number) => {
      const answer = await repeated(() => dataOf(client.POST(path, { ...toInit({ signal }), body: { persons } })), {
        ...operation,
        retries,
        isSafe: true,
        onRetry,
        signal,
      });
      for (const { id, index } of toList(answer?.results)) {
        const item = persons[index];
        if (item !== undefined) await onResult?.({ index: firstIndex + index, item, id });
      }
      return toFailures(answer, persons.length);
    };
    return runBatches({ operation, source: people, batches: bySize(run, mostInBatch), send }, run);
  }

  return { upsert, merge };
}

/** Who failed, and who got no word at all, which is not in for sure. An error without a place is about the latter. */
function toFailures(
  answer: Schemas['UpsertAnswer'] | Schemas['MergeAnswer'] | undefined,
  count: number,
): BatchFailure[] {
  const failures = new Map<number, BatchFailure>();
  let unplaced: Omit<BatchFailure, 'index'> = {
    code: 'unanswered',
    message: 'The vendor did not say what became of it.',
  };
  for (const error of toList(answer?.errors)) {
    const { code, message, details } = error;
    const index = toIndex(error);
    const reason = { code, message, ...(details ? { details } : {}) };
    if (index === undefined) unplaced = reason;
    else failures.set(index, { index, ...reason });
  }
  const placed = new Set(toList(answer?.results).map(({ index }) => index));
  for (let index = 0; index < count; index += 1) {
    if (!placed.has(index) && !failures.has(index)) failures.set(index, { index, ...unplaced });
  }
  return [...failures.values()].sort((one, other) => one.index - other.index);
}

/** The place is a member of its own, and also in the names of the properties: `persons[0].firstName`. */
function toIndex({ index, details = [] }: Schemas['PeopleV3Error']): number | undefined {
  if (index !== undefined) return index;
  const [, place] = details.map(({ property }) => /^persons\[(\d+)\]/.exec(property)).find(Boolean) ?? [];
  return place === undefined ? undefined : Number(place);
}

/** By the vendor's schema a single object, in its samples a list. */
function toList<Item extends object>(items: Item | Item[] | undefined): Item[] {
  if (items === undefined || items === null) return [];
  return Array.isArray(items) ? items : [items];
}
