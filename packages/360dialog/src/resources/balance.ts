import type { operations } from '@embedworks/contracts/360dialog/rest';
import type { Dialog360Client } from '../client.ts';
import { dataOf, toInit, toPathId, type CallOptions } from './call.ts';

/** `start_date` and `end_date` in unix seconds; `granularity`, e.g. `month`. */
export type Dialog360BalanceQuery = NonNullable<operations['getClientBalance']['parameters']['query']>;

/**
 * Money. The vendor allows 5 of these calls in 30 seconds.
 * Source: https://docs.360dialog.com/partner/partner-api/api-reference
 */
export function createBalance(client: Dialog360Client, partnerId: string) {
  const partnerPath = '/api/v2/partners/{partner_id}';
  const clientPath = `${partnerPath}/clients/{client_id}` as const;

  return {
    /** One row per currency. */
    ofPartner: (options?: CallOptions) =>
      dataOf(client.GET(`${partnerPath}/balance`, { ...toInit(options), params: { path: { partner_id: partnerId } } })),
    ofClient: async (clientId: string, query: Dialog360BalanceQuery = {}, options?: CallOptions) => {
      const path = { partner_id: partnerId, client_id: toPathId('clientId', clientId) };
      return dataOf(client.GET(`${clientPath}/info/balance`, { ...toInit(options), params: { path, query } }));
    },
    ofChannel: async (clientId: string, channelId: string, options?: CallOptions) => {
      const path = {
        partner_id: partnerId,
        client_id: toPathId('clientId', clientId),
        channel_id: toPathId('channelId', channelId),
      };
      const init = { ...toInit(options), params: { path } };
      return dataOf(client.GET(`${clientPath}/channels/{channel_id}/info/balance`, init));
    },
  };
}
