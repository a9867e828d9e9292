import { ConfigurationError } from '@embedworks/core';
import { createDialog360Tokens } from './auth.ts';
import { createPartnerClient } from './client.ts';
import { vendor } from './errors.ts';
import { createIoSignature, type IoSignature } from './io-signature.ts';
import { createDialog360Messaging, type Dialog360Messaging } from './messaging.ts';
import type { Dialog360Options } from './options.ts';
import { Dialog360ApiKey } from './resources/api-key.ts';
import { createApiKeys } from './resources/api-keys.ts';
import { createBalance } from './resources/balance.ts';
import { toPathId } from './resources/call.ts';
import { createChannels } from './resources/channels.ts';
import { createClients } from './resources/clients.ts';
import { createEvents } from './resources/events.ts';
import { createPartner } from './resources/partner.ts';
import { createTemplates } from './resources/templates.ts';
import { createWaitUntilRunning } from './resources/wait-until-running.ts';
import { createDialog360Webhooks, type Dialog360WebhookOptions, type Dialog360Webhooks } from './webhooks.ts';

export type { Dialog360Credentials } from './auth.ts';
export type { Dialog360Client, Dialog360MessagingClient } from './client.ts';
export type { ContractCheckOptions, ContractDrift } from './contract-check.ts';
export { Dialog360Error, type Dialog360ErrorCode, type Dialog360ErrorOptions } from './errors.ts';
export { createIoSignature, type IoSignature, type IoSignatureOptions } from './io-signature.ts';
export {
  createDialog360Messaging,
  type Dialog360Message,
  type Dialog360Messaging,
  type Dialog360SentMessage,
} from './messaging.ts';
export type { Dialog360MessagingOptions, Dialog360Options } from './options.ts';
export { Dialog360ApiKey } from './resources/api-key.ts';
export type { CreateApiKeyOptions } from './resources/api-keys.ts';
export type { Dialog360BalanceQuery } from './resources/balance.ts';
export type { CallOptions } from './resources/call.ts';
export { isRunning, type Dialog360Channel } from './resources/channels.ts';
export type { Dialog360Events } from './resources/events.ts';
export type { Dialog360Filter, Dialog360Filters, Dialog360ListQuery, Dialog360PageQuery } from './resources/list.ts';
export type { Dialog360TemplateComponent, Dialog360TemplateInput } from './resources/templates.ts';
export type { WaitUntilRunningOptions } from './resources/wait-until-running.ts';
export type {
  Dialog360Event,
  Dialog360MessagingNotification,
  Dialog360PartnerEvent,
  Dialog360UnknownEvent,
} from './webhook-events.ts';
export { createDialog360Webhooks, type Dialog360WebhookOptions, type Dialog360Webhooks } from './webhooks.ts';
export { createMemoryDeliveryStore, type DeliveryStore } from '@embedworks/core/server';

/** Everything one hub can do. */
export type Dialog360 = ReturnType<typeof createDialog360>;

/** A key as `apiKeys.create` made it, or as you stored it. */
export type Dialog360StoredKey = Dialog360ApiKey | { apiKey: string; address?: string | undefined };

/**
 * The Partner API of one hub. A partner with several hubs makes one client for each, and gives each a webhook URL of its
 * own: no event names its hub.
 *
 * Balances are limited to 5 calls in 30 seconds, and one client in production met 429 everywhere. A refused call waits as
 * long as `Retry-After` says, within `totalTimeoutMs`.
 *
 * Every method takes a `signal` in its last argument and throws `Dialog360Error`.
 *
 * @throws {ConfigurationError} when an id, a credential or an address cannot be used.
 */
export function createDialog360(options: Dialog360Options) {
  const { partnerId, messagingUrl, platformSecrets, contractCheck, fetch, timeoutMs, totalTimeoutMs } = options;
  toPathId('partnerId', partnerId);
  const client = createPartnerClient(options, createDialog360Tokens(options));
  const channels = createChannels(client, partnerId);
  const events = createEvents();

  return {
    /** The typed client, for operations without a method here. */
    client,
    partner: createPartner(client, partnerId),
    clients: createClients(client, partnerId),
    channels,
    apiKeys: createApiKeys(client, partnerId),
    templates: createTemplates(client, partnerId),
    balance: createBalance(client, partnerId),
    /** Waits until a channel runs, by `webhooks()` of this client and by asking now and then. */
    waitUntilRunning: createWaitUntilRunning(channels, events),
    /** The Messaging API of a number, at the address that came with its key. */
    startMessaging(key: Dialog360StoredKey): Dialog360Messaging {
      const apiKey = key instanceof Dialog360ApiKey ? key.reveal() : key.apiKey;
      const address = key.address ?? messagingUrl;
      const { retries, onRetry } = options;
      const transport = { fetch, timeoutMs, totalTimeoutMs, retries, onRetry };
      return createDialog360Messaging({ ...transport, apiKey, address, contractCheck });
    },
    /** Signs one onboarding with the first of `platformSecrets`. Make one for every click. */
    async signOnboarding(): Promise<IoSignature> {
      const [platformSecret] = platformSecrets ?? [];
      if (!platformSecret) throw new ConfigurationError(vendor, 'signOnboarding needs platformSecrets.');
      return createIoSignature({ partnerId, platformSecret });
    },
    /** A receiver for the webhooks of this hub, which `waitUntilRunning` listens to. */
    webhooks(webhookOptions: Dialog360WebhookOptions): Dialog360Webhooks {
      const ours = { partnerId, contractCheck, secrets: platformSecrets };
      const receive = createDialog360Webhooks({ ...ours, ...webhookOptions });
      receive.events.on(events.emit);
      return receive;
    },
  };
}
