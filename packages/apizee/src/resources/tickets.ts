import { paginate } from '@embedworks/core/server';
import type { components, operations } from '@embedworks/contracts/apizee/rest';
import type { ApizeeClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

export type TicketFilter = Omit<Query<'listTickets'>, 'offset' | 'limit'> & { pageSize?: number };

/**
 * Video-assistance tickets.
 *
 * Creating and reading are documented; the addresses of the other calls are not, see `specs/apizee/SOURCES.md`.
 * Source: https://apizee.gitbook.io/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/ticket-management
 */
export function createTickets(client: ApizeeClient) {
  const path = '/api/v3/tickets';
  const update = (id: number | string, input: Schemas['TicketUpdateInput'], options?: CallOptions) =>
    dataOf(client.PUT(`${path}/{id}`, { ...toInit(options), params: { path: { id } }, body: input }));
  const listPage = (query: Query<'listTickets'> = {}, options?: CallOptions) =>
    dataOf(client.GET(path, { ...toInit(options), params: { query } }));
  const eventsPage = (id: number | string, query: Query<'listTicketEvents'> = {}, options?: CallOptions) =>
    dataOf(client.GET(`${path}/{id}/events`, { ...toInit(options), params: { path: { id }, query } }));

  return {
    /** Creates a ticket. It needs `phone` or `email`; `invite` sends the invitation at once. */
    create: (input: Schemas['TicketInput'], options?: CallOptions) =>
      dataOf(client.POST(path, { ...toInit(options), body: input })),
    get: (id: number | string, options?: CallOptions) =>
      dataOf(client.GET(`${path}/{id}`, { ...toInit(options), params: { path: { id } } })),
    update,
    /** Closes a ticket, for good. */
    close: (id: number | string, options?: CallOptions) => update(id, { state: 'closed' }, options),
    async delete(id: number | string, options?: CallOptions): Promise<void> {
      await client.DELETE(`${path}/{id}`, { ...toInit(options), params: { path: { id } } });
    },
    /** All tickets, newest first, fetched page by page as they are read. With `reference`: those of one case. */
    list: ({ pageSize = 50, ...filter }: TicketFilter = {}, options?: CallOptions) =>
      paginate(async (offset, limit) => toPage(await listPage({ ...filter, offset, limit }, options)), pageSize),
    listPage,
    /** The snapshots and recordings of a ticket. Default `status`: `completed`. */
    medias: async (id: number | string, query: Query<'listTicketMedias'> = {}, options?: CallOptions) =>
      (await dataOf(client.GET(`${path}/{id}/medias`, { ...toInit(options), params: { path: { id }, query } }))).data,
    /** What happened in the session of a ticket. */
    events: (id: number | string, { pageSize = 50 }: { pageSize?: number } = {}, options?: CallOptions) =>
      paginate(async (offset, limit) => toPage(await eventsPage(id, { offset, limit }, options)), pageSize),
    eventsPage,
  };
}

/** The envelope of the contract as core walks it. */
export function toPage<Item>({ data, total }: { data: Item[]; total?: number }) {
  return { items: data, total };
}
