import { paginate } from '@embedworks/core/server';
import type { components, operations } from '@embedworks/contracts/esputnik/rest';
import type { EsputnikClient } from '../client.ts';
import type { EsputnikOptions } from '../options.ts';
import { createBulk } from './bulk.ts';
import { dataOf, done, toInit, type CallOptions } from './call.ts';

type Schemas = components['schemas'];
type SearchQuery = NonNullable<operations['searchContacts']['parameters']['query']>;

export type Contact = Schemas['Contact'];
/** A contact to change. */
export type ContactInput = Schemas['ContactInput'];
/** A contact to add. It needs its channels. */
export type NewContact = ContactInput & Required<Pick<ContactInput, 'channels'>>;
export type ContactFilter = Omit<SearchQuery, 'startindex' | 'maxrows'> & {
  /** Contacts in a page, 500 at most. Default: 500. */
  pageSize?: number;
};

export interface DeleteOptions extends CallOptions {
  /** Removes the contact for good. Default: false. */
  erase?: boolean | undefined;
}

/**
 * Contacts, one by one and in bulk.
 * Sources: https://docs.yespo.io/docs/api-methods-adding-contacts and
 * https://docs.esputnik.com/reference/subscribecontact-1
 */
export function createContacts(client: EsputnikClient, options: EsputnikOptions) {
  const path = '/api/v1/contact';
  const withId = (id: number | string, call?: CallOptions) => ({ ...toInit(call), params: { path: { id } } });

  async function searchPage(query: SearchQuery = {}, call?: CallOptions) {
    const { data, response } = await client.GET('/api/v1/contacts', { ...toInit(call), params: { query } });
    return { contacts: data ?? [], total: toTotal(response.headers.get('TotalCount')) };
  }

  return {
    get: (id: number | string, call?: CallOptions) => dataOf(client.GET(`${path}/{id}`, withId(id, call))),
    /**
     * Adds one contact, or updates it, and answers its id. Its address counts as confirmed. Older pages of the vendor
     * say that it always adds, so that duplicates are possible.
     */
    create: (contact: NewContact, call?: CallOptions) => dataOf(client.POST(path, { ...toInit(call), body: contact })),
    /** Updates a contact and never adds one. */
    update: (id: number | string, contact: ContactInput, call?: CallOptions) =>
      done(client.PUT(`${path}/{id}`, { ...withId(id, call), body: contact })),
    delete: (id: number | string, { erase, ...call }: DeleteOptions = {}) =>
      done(client.DELETE(`${path}/{id}`, { ...toInit(call), params: { path: { id }, query: toErase(erase) } })),
    deleteByExternalCustomerId: (externalCustomerId: string, { erase, ...call }: DeleteOptions = {}) =>
      done(client.DELETE(path, { ...toInit(call), params: { query: { externalCustomerId, ...toErase(erase) } } })),
    /** All contacts with these values, fetched page by page as they are read. */
    search: ({ pageSize = 500, ...filter }: ContactFilter = {}, call?: CallOptions) =>
      paginate(async (offset, maxrows) => {
        // The vendor counts from 1.
        const { contacts, total } = await searchPage({ ...filter, startindex: offset + 1, maxrows }, call);
        return { items: contacts, total };
      }, pageSize),
    searchPage,
    /**
     * For subscription forms: the address stays unconfirmed, and an event `subscribeFromApi` is emitted. The same
     * request within one minute is refused with `duplicate_request`.
     */
    subscribe: (input: Schemas['SubscribeInput'], call?: CallOptions) =>
      dataOf(client.POST(`${path}/subscribe`, { ...toInit(call), body: input })),
    /** Keys of the subscription categories of a contact. The vendor does not document the body. */
    subscriptions: async (id: number | string, call?: CallOptions) =>
      (await dataOf(client.GET(`${path}/{id}/subscriptions`, withId(id, call)))).subscriptions,
    /** Replaces the categories of a contact. The vendor does not document the body. */
    setSubscriptions: (id: number | string, subscriptions: string[], call?: CallOptions) =>
      done(client.PUT(`${path}/{id}/subscriptions`, { ...withId(id, call), body: { subscriptions } })),
    ...createBulk(client, options),
  };
}

function toErase(erase: boolean | undefined) {
  return erase === undefined ? {} : { erase };
}

function toTotal(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}
