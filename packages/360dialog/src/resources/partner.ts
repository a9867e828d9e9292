import type { components } from '@embedworks/contracts/360dialog/rest';
import type { Dialog360Client } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

type Schemas = components['schemas'];

/**
 * The hub itself.
 * Sources: https://docs.360dialog.com/partner/partner-api/api-reference/partner-management and
 * https://docs.360dialog.com/partner/partner-api/api-reference/webhook-management
 */
export function createPartner(client: Dialog360Client, partnerId: string) {
  const path = '/api/v2/partners/{partner_id}';
  const params = { path: { partner_id: partnerId } };

  return {
    get: (options?: CallOptions) => dataOf(client.GET(path, { ...toInit(options), params })),
    /** Changes settings, e.g. `partner_redirect_url`, to which popups without a `redirect_url` return. */
    update: (input: Schemas['PartnerUpdate'], options?: CallOptions) =>
      dataOf(client.PATCH(path, { ...toInit(options), params, body: input })),
    webhook: {
      /** Where partner events go; `null` when nothing was set. */
      get: async (options?: CallOptions): Promise<string | null> =>
        (await dataOf(client.GET(`${path}/webhook_url`, { ...toInit(options), params }))).webhook_url,
      /**
       * Sets where partner events go. `headers` are sent along with each; their name in the call is not documented.
       * The webhook of a number is another one, see `startMessaging`.
       */
      async set(input: Schemas['PartnerWebhookInput'], options?: CallOptions): Promise<void> {
        await client.POST(`${path}/webhook_url`, { ...toInit(options), params, body: input });
      },
    },
  };
}
