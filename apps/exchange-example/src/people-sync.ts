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
import { ShopError, shopOf, type ShopClient } from './shop-client.ts';
import type { ShopCustomer } from './shop-types.ts';

export type CustomerSync = PeopleSync<ShopCustomer>;

/** What is compared, so what is kept the same. */
const fields: readonly SyncField[] = ['firstName', 'lastName', 'contactInformation', 'customAttributes.Tier'];

/** A customer is a person: the two ways have to agree, or the sides never rest. */
const mapping: PeopleMapping<ShopCustomer> = {
  idOf: ({ id }) => id,
  toPerson: ({ firstName, lastName, email, phone, tier }) => ({
    ...(firstName ? { firstName } : {}),
    ...(lastName ? { lastName } : {}),
    ...(tier ? { customAttributes: { Tier: tier } } : {}),
    contactInformation: [
      ...(phone ? [{ type: 'PHONE' as const, identifier: phone }] : []),
      ...(email ? [{ type: 'EMAIL' as const, identifier: email }] : []),
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
      email: contactInformation?.email?.[0]?.address ?? '',
      phone: contactInformation?.phone?.[0]?.number ?? '',
      tier: typeof tier === 'string' ? tier : '',
    };
  },
};

/** Keeps the shop's customers and the account's People the same. Checkpoints and repairs are in the settings database. */
export async function createCustomerSync(
  database: OrdersDatabase,
  accountKey: string,
  infobip: Infobip,
): Promise<CustomerSync> {
  return createPeopleSync({
    infobip,
    source: toSource(await shopOf(database, accountKey)),
    mapping,
    fields,
    storage: database.storageFor(accountKey, 'sync'),
    accountKey,
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

/** What the shop refuses for its content is kept for repair; that it cannot be reached ends the run. */
async function applyOne(
  shop: ShopClient,
  change: RecordChange<ShopCustomer>,
  signal: AbortSignal | undefined,
): Promise<ApplyResult> {
  try {
    if ('record' in change) await shop.putCustomer(change.record, signal);
    else await shop.removeCustomer(change.id, signal);
    return { id: change.id };
  } catch (error) {
    if (!(error instanceof ShopError) || error.status !== 422) throw error;
    return { id: change.id, error: { code: error.status, message: error.message } };
  }
}
