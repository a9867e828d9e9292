import {
  createPeopleSync,
  type ApplyResult,
  type PeopleMapping,
  type PeopleSource,
  type PeopleSync,
  type RecordChange,
  type SyncField,
} from '@embedworks/infobip/exchange';
import type { Infobip } from '@embedworks/infobip/server';
import type { OrdersDatabase } from './settings.ts';
import { createShopClient, ShopError, type ShopAccess, type ShopClient } from './shop-client.ts';
import type { ShopCustomer } from './shop-types.ts';

export type CustomerSync = PeopleSync<ShopCustomer>;

/** What is compared, so what is kept the same. */
const fields: readonly SyncField[] = ['firstName', 'lastName', 'contactInformation', 'customAttributes.Tier'];

/** A customer is a person: the two ways have to agree, or the sides never rest. */
const mapping: PeopleMapping<ShopCustomer> = {
  idOf: ({ id }) => id,
  toPerson: ({ firstName, lastName, emails, phones, tier }) => ({
    ...(firstName ? { firstName } : {}),
    ...(lastName ? { lastName } : {}),
    ...(tier ? { customAttributes: { Tier: tier } } : {}),
    // All of them: an address that is compared and not given back is deleted at Infobip.
    contactInformation: [
      ...phones.map((identifier) => ({ type: 'PHONE' as const, identifier })),
      ...emails.map((identifier) => ({ type: 'EMAIL' as const, identifier })),
    ],
  }),
  toRecord({ externalId, firstName = '', lastName = '', customAttributes, contactInformation }) {
    // People whom the shop does not know by an id are no customers yet: one of the shop who has their address or number will
    // be found by it, and give them the id.
    if (!externalId) return undefined;
    const tier = customAttributes?.['Tier'];
    return {
      id: externalId,
      firstName,
      lastName,
      emails: (contactInformation?.email ?? []).map(({ address }) => address),
      phones: (contactInformation?.phone ?? []).map(({ number }) => number),
      tier: typeof tier === 'string' ? tier : '',
    };
  },
};

/** Keeps the shop's customers and the account's People the same. Checkpoints and repairs are in the settings database. */
export function createCustomerSync(
  database: OrdersDatabase,
  accountKey: string,
  { settings, apiKey }: ShopAccess,
  infobip: Infobip,
): CustomerSync {
  return createPeopleSync({
    infobip,
    source: toSource(createShopClient(settings, apiKey)),
    mapping,
    fields,
    storage: database.storageFor(accountKey, 'sync'),
    accountKey,
    // What the shop wins would have to go out.
    conflict: settings.syncDirection === 'in' ? 'infobip' : 'source',
    // The example is one process, so a run that finds a lock under this name died, and its place is taken over at once.
    owner: 'orders-example',
    batchSize: 100,
  });
}

function toSource(shop: ShopClient): Required<PeopleSource<ShopCustomer>> {
  return {
    async changes(cursor = '0', { limit, signal }) {
      const page = await shop.changes(cursor, limit, signal);
      return { records: page.customers, cursor: String(page.cursor), hasMore: page.hasMore, total: page.total };
    },
    get: (id, { signal }) => shop.customer(id, signal),
    async apply(changes, { signal }) {
      const results: ApplyResult[] = [];
      for (const change of changes) results.push(await applyOne(shop, change, signal));
      return results;
    },
  };
}

/**
 * What the shop refuses for its content is kept for repair, and what somebody changed there meanwhile is decided once more;
 * that it cannot be reached ends the run.
 */
async function applyOne(
  shop: ShopClient,
  change: RecordChange<ShopCustomer>,
  signal: AbortSignal | undefined,
): Promise<ApplyResult> {
  const { id, seen = 'none' } = change;
  try {
    if ('record' in change) await shop.putCustomer(change.record, { over: seen, signal });
    else await shop.removeCustomer(id, { over: seen, signal });
    return { id };
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    if (error.status === 412) return { id, isOutdated: true };
    if (error.status === 422) return { id, error: { code: error.status, message: error.message } };
    throw error;
  }
}
