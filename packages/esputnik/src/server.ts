import { createEsputnikClient } from './client.ts';
import {
  createInboxTokenHandler,
  getInboxToken,
  type InboxContact,
  type InboxTokenHandlerOptions,
} from './inbox-token.ts';
import type { EsputnikOptions } from './options.ts';
import { createAccount } from './resources/account.ts';
import type { CallOptions } from './resources/call.ts';
import { createContacts } from './resources/contacts.ts';
import { createEvents } from './resources/events.ts';
import { createMessages } from './resources/messages.ts';
import { createOrders } from './resources/orders.ts';
import { createSite } from './resources/site.ts';
import { createTracking } from './tracking-server.ts';
import {
  createEsputnikActivityWebhook,
  createEsputnikInboxWebhook,
  type EsputnikActivityWebhookOptions,
  type EsputnikInboxWebhookOptions,
} from './webhooks.ts';

export type { EsputnikClient } from './client.ts';
export type { ContractCheckOptions, ContractDrift } from './contract-check.ts';
export {
  createInboxTokenHandler,
  type InboxContact,
  type InboxToken,
  type InboxTokenHandlerOptions,
  type InboxTokenOutcome,
} from './inbox-token.ts';
export type { EsputnikOptions } from './options.ts';
export type {
  BulkBatch,
  BulkOptions,
  BulkProgress,
  BulkResult,
  BulkRules,
  ImportStatus,
  WaitForImportOptions,
} from './resources/bulk.ts';
export type { CallOptions } from './resources/call.ts';
export type { Contact, ContactFilter, ContactInput, DeleteOptions, NewContact } from './resources/contacts.ts';
export type { TrackedEventName } from './tracking.ts';
export type { ServerEvent, ServerPayload, ServerVisitor } from './tracking-server.ts';
export type { WebhookLogin } from './webhook-login.ts';
export {
  createEsputnikActivityWebhook,
  createEsputnikInboxWebhook,
  isInboxActivity,
  toActivityStatus,
  type EsputnikActivity,
  type EsputnikActivityStatus,
  type EsputnikActivityWebhookOptions,
  type EsputnikInboxMessage,
  type EsputnikInboxWebhookOptions,
} from './webhooks.ts';
export { createMemoryDeliveryStore, type DeliveryStore } from '@embedworks/core/server';

/** Everything one account can do over REST. */
export type Esputnik = ReturnType<typeof createEsputnik>;

/**
 * The eSputnik REST API for one account. Nothing is sent until the first call.
 *
 * What only reads, replaces or deletes is repeated after lost and failed answers; what adds, sends or registers only
 * after a 429, and then as late as `Retry-After` says. The same request within a minute is refused by the vendor with
 * `duplicate_request`.
 *
 * Every method takes a `signal` in its last argument and throws `ApiCallError`.
 *
 * @throws {ConfigurationError} when the key is empty.
 */
export function createEsputnik(options: EsputnikOptions) {
  const client = createEsputnikClient(options);
  const { contractCheck } = options;

  return {
    /** The typed client, for operations without a method here. */
    client,
    account: createAccount(client),
    contacts: createContacts(client, options),
    events: createEvents(client),
    messages: createMessages(client),
    orders: createOrders(client),
    site: createSite(client),
    tracking: createTracking(options),
    inboxTokens: {
      /** The token of one contact for its page. It is a secret of that contact and good for one request. */
      get: (contact: InboxContact, call?: CallOptions) => getInboxToken(client, contact, options, call),
    },
    /** A handler for your token address with the same key and options. */
    inboxTokenHandler: (handler: Omit<InboxTokenHandlerOptions, keyof EsputnikOptions>) =>
      createInboxTokenHandler({ ...options, ...handler }),
    webhooks: {
      /** A receiver for activities with the same contract check. */
      activities: (webhook: EsputnikActivityWebhookOptions) =>
        createEsputnikActivityWebhook({ contractCheck, ...webhook }),
      /** A receiver for App Inbox messages with the same contract check. */
      inboxMessages: (webhook: EsputnikInboxWebhookOptions) =>
        createEsputnikInboxWebhook({ contractCheck, ...webhook }),
    },
  };
}
