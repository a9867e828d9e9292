import type { TransportOptions } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { dataOf, toInit } from './call.ts';
import { toIdentityKey, toPersonQuery, type PersonIdentity } from './people-identity.ts';
import { batchRetries, forBatches, repeated } from './people-repeat.ts';
import {
  bySize,
  mostInBatch,
  runBatches,
  type BatchFailure,
  type RunOptions,
  type RunResult,
  type Source,
} from './people-run.ts';

type Schemas = components['schemas'];
/** A profile as it is written, version 2. */
export type PersonInput = Schemas['PersonInput'];

/** A person, and what to change. */
export interface PersonPatch {
  query: PersonIdentity;
  update: PersonInput;
}

type BatchAnswer = Schemas['CreateBatchAnswer'] | Schemas['UpdateBatchAnswer'] | Schemas['DeleteBatchAnswer'];
type BatchResult = BatchAnswer['results'][number];

/**
 * Version 2 in bulk, for any number of people. The vendor answers who failed; all others are in. For a sync prefer
 * `people.upsert`, which may be repeated.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export function createPeopleBatches(account: InfobipClient, options: TransportOptions) {
  const client = forBatches(account, options);
  const { onRetry } = options;
  const path = '/people/2/persons/batch';

  function run<Item>(
    method: 'POST' | 'PATCH' | 'DELETE',
    source: Source<Item>,
    { retries = batchRetries, ...wish }: RunOptions<Item>,
    send: (batch: Item[]) => Promise<BatchAnswer | undefined>,
    toQuery?: (item: Item) => PersonIdentity,
  ): Promise<RunResult<Item>> {
    // A person created twice is there twice, or refused as its own duplicate.
    const isSafe = method !== 'POST';
    const operation = { method, path };
    const answerOf = async (batch: Item[]) => {
      const answer = await repeated(() => send(batch), {
        ...operation,
        retries,
        isSafe,
        onRetry,
        signal: wish.signal,
      });
      return toFailures(answer, toQuery && batch.map((item) => toIdentityKey(toPersonQuery(toQuery(item)))));
    };
    return runBatches({ operation, source, batches: bySize(wish, mostInBatch), send: answerOf }, wish);
  }

  return {
    /**
     * Adds people. A batch is repeated only after 429: when its answer fails or is lost, some of it may be in, so the
     * error ends the run.
     */
    create: (people: Source<PersonInput>, wish: RunOptions<PersonInput> = {}) =>
      run('POST', people, wish, (batch) => dataOf(client.POST(path, { ...toInit(wish), body: { people: batch } }))),
    /** Changes people. What is left out stays; tags and contact information are added. */
    patch: (people: Source<PersonPatch>, wish: RunOptions<PersonPatch> = {}) =>
      run(
        'PATCH',
        people,
        wish,
        (batch) => {
          const body = { people: batch.map(({ query, update }) => ({ query: toPersonQuery(query), update })) };
          return dataOf(client.PATCH(path, { ...toInit(wish), body }));
        },
        ({ query }) => query,
      ),
    /**
     * Deletes people. A batch whose answer was lost is repeated, and then those it had deleted come back as failures:
     * `There is no person matching the query`.
     */
    delete: (people: Source<PersonIdentity>, wish: RunOptions<PersonIdentity> = {}) =>
      run(
        'DELETE',
        people,
        wish,
        (batch) => {
          const body = { people: batch.map((query) => ({ query: toPersonQuery(query) })) };
          return dataOf(client.DELETE(path, { ...toInit(wish), body }));
        },
        (query) => query,
      ),
  };
}

/** Failures are named by their place or, where people are found, by their query. Equal queries fail in their order. */
function toFailures(answer: BatchAnswer | undefined, keys: string[] = []): BatchFailure[] {
  const places = Map.groupBy(keys.keys(), (index) => keys[index]);
  return (answer?.results ?? []).flatMap((result) => {
    const { status } = result;
    if (status < 400) return [];
    const index = 'index' in result ? result.index : places.get(toIdentityKey(result.query))?.shift();
    return [{ index: index ?? -1, status, message: toMessage(result) }];
  });
}

function toMessage({ status, errors = [] }: Pick<BatchResult, 'status' | 'errors'>): string {
  return errors.map(({ message }) => message).join(' ') || `The vendor refused it with ${status}.`;
}
