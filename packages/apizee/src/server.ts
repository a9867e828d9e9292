import { createApizeeTokens } from './auth.ts';
import { createApizeeClient } from './client.ts';
import type { ApizeeOptions } from './options.ts';
import { dataOf, toInit, type CallOptions } from './resources/call.ts';
import { createConferences } from './resources/conferences.ts';
import { createMedias } from './resources/medias.ts';
import { createReports } from './resources/reports.ts';
import { createSessions } from './resources/sessions.ts';
import { createTickets } from './resources/tickets.ts';
import { createUsers } from './resources/users.ts';
import { createApizeeWebhooks, type ApizeeWebhookOptions } from './webhooks.ts';

export type { ApizeeCredentials } from './auth.ts';
export type { ApizeeClient } from './client.ts';
export type { ContractCheckOptions, ContractDrift } from './contract-check.ts';
export type { ApizeeOptions } from './options.ts';
export type { CallOptions, SessionCallOptions } from './resources/call.ts';
export type { MediaFilter } from './resources/medias.ts';
export type { TicketFilter } from './resources/tickets.ts';
export {
  createApizeeWebhooks,
  type ApizeeNotification,
  type ApizeeUnknownNotification,
  type ApizeeWebhookOptions,
} from './webhooks.ts';
export { createMemoryDeliveryStore, type DeliveryStore } from '@embedworks/core/server';

/** Everything one account can do over REST. */
export type Apizee = ReturnType<typeof createApizee>;

/**
 * The Apizee REST API for one user. One token serves all calls; it is fetched at the first one and renewed when it
 * expires or is refused.
 *
 * The vendor allows 10 calls a minute per user. A refused call waits as long as `X-RateLimit-Reset` says, within
 * `totalTimeoutMs`.
 *
 * Every method takes a `signal` in its last argument and throws `ApiCallError`.
 */
export function createApizee(options: ApizeeOptions) {
  const tokens = createApizeeTokens(options);
  const client = createApizeeClient(options, tokens);
  const users = createUsers(client, tokens);

  return {
    /** The typed client, for operations without a method here. */
    client,
    tickets: createTickets(client),
    conferences: createConferences(client),
    medias: createMedias(client),
    users,
    reports: createReports(client),
    ...createSessions(options, users),
    services: {
      /** The services of the account, with the keys that `serviceKey` and `service_key` take. */
      list: async (call?: CallOptions) => (await dataOf(client.GET('/api/services', toInit(call)))).data,
    },
    conversations: {
      /** What happened in a conversation, oldest first. */
      timeline: async (id: number | string, call?: CallOptions) => {
        const init = { ...toInit(call), params: { path: { id } } };
        return (await dataOf(client.GET('/api/conversations/{id}/timeline', init))).data;
      },
    },
    /** A receiver for the vendor's webhooks with the same contract check. */
    webhooks: (webhookOptions: ApizeeWebhookOptions) =>
      createApizeeWebhooks({ contractCheck: options.contractCheck, ...webhookOptions }),
    /** Ends the access token at the vendor. The next call signs in again. */
    async revokeToken(call?: CallOptions): Promise<void> {
      const { access_token } = await dataOf(client.POST('/api/v3/token/revoke', toInit(call)));
      tokens.invalidate(access_token);
    },
  };
}
