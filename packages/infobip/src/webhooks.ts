import { ConfigurationError } from '@embedworks/core';
import { createWebhookReceiver, type WebhookHandler, type WebhookReceiverOptions } from '@embedworks/core/server';
import { checkWebhook, type ContractCheckOptions } from './contract-check.ts';
import { vendor } from './errors.ts';
import {
  idOfEvent,
  isConversationEvent,
  isPeopleEvent,
  toEvents,
  type EventOfType,
  type InfobipEvent,
} from './webhook-events.ts';
import { createProof, refusal, type WebhookProofs } from './webhook-proof.ts';

export interface InfobipWebhookOptions
  extends WebhookProofs, Pick<WebhookReceiverOptions<InfobipEvent>, 'onError' | 'store' | 'maxBodyBytes'> {
  /** Keeps the events of several accounts apart in a store they share. No event names its account. */
  account?: string | undefined;
  /** Called for every event, after the handler in `on`. */
  onEvent?: WebhookHandler<InfobipEvent> | undefined;
  /** Handlers by type; `unknown` is every type the contract does not know. */
  on?: { [Type in InfobipEvent['type']]?: WebhookHandler<EventOfType<InfobipEvent, Type>> } | undefined;
  /** Compares known events with the contract; `strict` refuses with 400. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}

/**
 * A `Request → Response` handler for subscriptions: what happens to profiles and in conversations.
 *
 * The vendor repeats a delivery that is not answered as it wants, on a schedule it does not publish, and no event has an
 * id; see `README.md` for what counts as the same. 200 is answered when all handlers are done; when one throws, 500, and
 * the event is handled anew when it comes again. Changes that your own calls made come back with `source` `API`.
 *
 * Sources: `infobip-common-assets-openapi.json` and `infobip-subscriptions-api-openapi.json` of
 * https://github.com/api-evangelist/infobip
 *
 * @throws {ConfigurationError} when a proof cannot be used, or there is no handler.
 */
export function createInfobipWebhooks(options: InfobipWebhookOptions): (request: Request) => Promise<Response> {
  const { account = '', onEvent, on = {}, store, maxBodyBytes, onError, contractCheck } = options;
  if (!onEvent && Object.keys(on).length === 0) throw new ConfigurationError(vendor, 'Give onEvent or on.');

  const receive = createWebhookReceiver<InfobipEvent>({
    vendor,
    store,
    maxBodyBytes,
    onError,
    verify: createProof(options),
    parse: toEvents,
    idOf: async (event) => `${vendor}:${account}:${await idOfEvent(event)}`,
    async onEvent(event) {
      await checkContract(contractCheck, event);
      await (on[event.type] as WebhookHandler<InfobipEvent> | undefined)?.(event);
      await onEvent?.(event);
    },
  });

  return async (request) => {
    const response = await receive(request);
    if (response.status === 401 && options.logins) {
      response.headers.set('WWW-Authenticate', 'Basic realm="webhooks", charset="UTF-8"');
    }
    return response;
  };
}

async function checkContract(contractCheck: ContractCheckOptions | undefined, event: InfobipEvent): Promise<void> {
  const isKnown = isPeopleEvent(event) || isConversationEvent(event);
  const operationId = isConversationEvent(event) ? 'receiveConversationEvent' : 'receivePeopleEvent';
  if (!isKnown || (await checkWebhook(contractCheck, operationId, event))) return;
  throw refusal('malformed', `${event.type} is not as the contract says.`);
}
