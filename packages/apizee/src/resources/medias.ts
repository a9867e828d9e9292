import { paginate } from '@embedworks/core/server';
import type { components, operations } from '@embedworks/contracts/apizee/rest';
import type { ApizeeClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';
import { toPage } from './tickets.ts';

type MediaQuery = NonNullable<operations['listMedias']['parameters']['query']>;

export type MediaFilter = Omit<MediaQuery, 'offset' | 'limit'> & { pageSize?: number };

/**
 * Snapshots and recordings. The list is documented; the addresses of the others are not.
 * Source: https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/snapshots-and-recordings
 */
export function createMedias(client: ApizeeClient) {
  const path = '/api/v3/medias';
  const listPage = (query: MediaQuery = {}, options?: CallOptions) =>
    dataOf(client.GET(path, { ...toInit(options), params: { query } }));

  return {
    /** All media, newest first, fetched page by page as they are read. Default `status`: `completed`. */
    list: ({ pageSize = 50, ...filter }: MediaFilter = {}, options?: CallOptions) =>
      paginate(async (offset, limit) => toPage(await listPage({ ...filter, offset, limit }, options)), pageSize),
    listPage,
    get: (id: number | string, options?: CallOptions) =>
      dataOf(client.GET(`${path}/{id}`, { ...toInit(options), params: { path: { id } } })),
    update: (id: number | string, input: components['schemas']['MediaUpdateInput'], options?: CallOptions) =>
      dataOf(client.PUT(`${path}/{id}`, { ...toInit(options), params: { path: { id } }, body: input })),
    delete: (id: number | string, options?: CallOptions) =>
      dataOf(client.DELETE(`${path}/{id}`, { ...toInit(options), params: { path: { id } } })),
    /** The file, or `undefined` while there is none. `timeoutMs` does not cover reading its bytes; `signal` does. */
    async download(id: number | string, options?: CallOptions): Promise<Blob | undefined> {
      const init = { ...toInit(options), params: { path: { id } }, parseAs: 'blob' as const };
      return (await client.GET(`${path}/{id}/download`, init)).data;
    },
  };
}
