import type { TransportOptions } from '@embedworks/core/server';
import type { components, operations } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { dataOf, done, toInit, type CallOptions } from './call.ts';
import { toPathPart, toPersonQuery, type PersonIdentity } from './people-identity.ts';
import { toPage, walkPages, type PeopleListQuery, type PeoplePageQuery } from './people-pages.ts';
import { batchRetries, forBatches, repeated } from './people-repeat.ts';
import { bySize, mostInBatch, runBatches, type RunOptions, type Source } from './people-run.ts';

export type Tag = components['schemas']['Tag'];
type TagField = 'name' | 'createdAt' | 'modifiedAt';
type TagsQuery = NonNullable<operations['listTags']['parameters']['query']>;

/**
 * Tags, and who has them.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export function createTags(client: InfobipClient, options: TransportOptions) {
  const patient = forBatches(client, options);
  const { onRetry } = options;
  const path = '/people/2/tags';
  const withName = (name: string, call?: CallOptions) => ({
    ...toInit(call),
    params: { path: { name: toPathPart('A tag', name) } },
  });

  async function listPage(query: PeoplePageQuery<TagField> = {}, call?: CallOptions) {
    const params = { query: query as TagsQuery };
    return toPage<Tag, 'tags'>(await dataOf(client.GET(path, { ...toInit(call), params })), 'tags');
  }

  /** In batches, as many as it takes. The vendor answers nothing, so nobody fails alone. */
  function onPersons(
    method: 'PATCH' | 'DELETE',
    name: string,
    people: Source<PersonIdentity>,
    wish: RunOptions<PersonIdentity>,
  ) {
    const { retries = batchRetries, ...run } = wish;
    const { signal } = run;
    const of = `${path}/{name}/persons` as const;
    const operation = { method, path: of };
    const init = { ...withName(name, run), parseAs: 'text' as const };
    const send = async (batch: PersonIdentity[]) => {
      const call = { ...init, body: { people: batch.map((query) => ({ query: toPersonQuery(query) })) } };
      await repeated<unknown>(() => (method === 'PATCH' ? patient.PATCH(of, call) : patient.DELETE(of, call)), {
        ...operation,
        retries,
        isSafe: true,
        onRetry,
        signal,
      });
      return [];
    };
    return runBatches({ operation, source: people, batches: bySize(run, mostInBatch), send }, run);
  }

  return {
    /** All tags, fetched page by page as they are read. */
    list: ({ pageSize, ...query }: PeopleListQuery<TagField> = {}, call?: CallOptions) =>
      walkPages(pageSize, (page) => listPage({ ...query, ...page }, call)),
    listPage,
    get: (name: string, call?: CallOptions) => dataOf(client.GET(`${path}/{name}`, withName(name, call))),
    /** The name has at most 256 characters. */
    create: (name: string, call?: CallOptions) => dataOf(client.POST(path, { ...toInit(call), body: { name } })),
    delete: (name: string, call?: CallOptions) =>
      done(client.DELETE(`${path}/{name}`, { ...withName(name, call), parseAs: 'text' })),
    /** Gives a tag to any number of people. */
    addTo: (name: string, people: Source<PersonIdentity>, run: RunOptions<PersonIdentity> = {}) =>
      onPersons('PATCH', name, people, run),
    /** Takes a tag from any number of people. */
    removeFrom: (name: string, people: Source<PersonIdentity>, run: RunOptions<PersonIdentity> = {}) =>
      onPersons('DELETE', name, people, run),
  };
}
