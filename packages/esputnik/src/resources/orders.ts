import type { components } from '@embedworks/contracts/esputnik/rest';
import type { EsputnikClient } from '../client.ts';
import { atMost, toInit, toList, type CallOptions } from './call.ts';

type Schemas = components['schemas'];
type FailedOrder = NonNullable<Schemas['OrdersAnswer']['failedOrders']>[number];

/** Source: https://yespo.io/support/integration-with-api */
const mostOrders = 1000;

/**
 * Orders of contacts.
 * Source: https://yespo.io/support/integration-with-api
 */
export function createOrders(client: EsputnikClient) {
  return {
    /** Adds 1 to 1000 orders, or updates those with a known `externalOrderId`. Answers the refused ones. */
    async add(orders: Schemas['Order'][], options?: CallOptions): Promise<FailedOrder[]> {
      const body = { orders: atMost(mostOrders, 'orders', orders) };
      const { data } = await client.POST('/api/v1/orders', { ...toInit(options), body });
      return toList(data?.failedOrders);
    },
  };
}
