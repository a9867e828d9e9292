import { ConfigurationError, WebhookVerificationError } from '@embedworks/core';
import {
  createWebhookReceiver,
  equalInConstantTime,
  type WebhookHandler,
  type WebhookReceiverOptions,
} from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/apizee/rest';
import { checkWebhook, type ContractCheckOptions } from './contract-check.ts';
import { vendor } from './errors.ts';

type Schemas = components['schemas'];
type KnownNotification = Exclude<Schemas['Notification'], Schemas['SmsMessageNotification']>;

/** A notification about an object the contract does not know. */
export interface ApizeeUnknownNotification {
  object: 'unknown';
  /** The body as it came. */
  data: Record<string, unknown>;
}

/** What the vendor sends, as on the wire; told apart by `object`. */
export type ApizeeNotification =
  | KnownNotification
  // The vendor does not show these props.
  | (Omit<Schemas['SmsMessageNotification'], 'props'> & { props: Record<string, unknown> })
  | ApizeeUnknownNotification;

export interface ApizeeWebhookOptions extends Pick<
  WebhookReceiverOptions<ApizeeNotification>,
  'onError' | 'store' | 'maxBodyBytes'
> {
  /** Name of the custom header that you set in the console, e.g. `X-Webhook-Secret`. */
  secretHeader: string;
  /** Values that are accepted in it. Several, so that they can be rotated. */
  secrets: readonly string[];
  /** Called for every notification, after the handler in `on`. */
  onEvent?: WebhookHandler<ApizeeNotification> | undefined;
  /** Handlers by object. */
  on?:
    | { [Name in ApizeeNotification['object']]?: WebhookHandler<Extract<ApizeeNotification, { object: Name }>> }
    | undefined;
  /** Compares known notifications with the contract; `strict` refuses with 400. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}

/**
 * A `Request → Response` handler for the vendor's webhooks.
 *
 * The vendor documents no signature. A secret in a custom header is the only proof of the sender, so take webhooks over
 * HTTPS alone. Retries and order are not documented either: a notification with the same fields is handled once.
 *
 * Source: https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/webhooks
 *
 * @throws {ConfigurationError} when there is no header name, no secret, an empty secret or no handler.
 */
export function createApizeeWebhooks(options: ApizeeWebhookOptions): (request: Request) => Promise<Response> {
  const { secretHeader, secrets, onEvent, on = {}, contractCheck, ...receiver } = options;
  if (!/^[\w-]+$/.test(secretHeader)) throw new ConfigurationError(vendor, 'secretHeader must name a header.');
  if (secrets.length === 0 || secrets.includes('')) {
    throw new ConfigurationError(vendor, 'secrets must hold at least one text, and none that is empty.');
  }
  if (!onEvent && Object.keys(on).length === 0) throw new ConfigurationError(vendor, 'Give onEvent or on.');

  return createWebhookReceiver<ApizeeNotification>({
    ...receiver,
    vendor,
    async verify(request) {
      const sent = request.headers.get(secretHeader);
      if (sent === null) throw refusal('signature', `header ${secretHeader} is missing.`);
      // All of them, so that the duration does not tell which one matched.
      const matches = await Promise.all(secrets.map((secret) => equalInConstantTime(sent, secret)));
      if (!matches.includes(true)) throw refusal('signature', `header ${secretHeader} holds none of the secrets.`);
    },
    parse: toNotification,
    idOf: (event) => hash(event.object === 'unknown' ? event.data : event),
    async onEvent(event) {
      if (event.object !== 'unknown' && !(await checkWebhook(contractCheck, 'receiveNotification', event))) {
        throw refusal('malformed', `a notification on ${event.object} is not as the contract says.`);
      }
      await (on[event.object] as WebhookHandler<ApizeeNotification> | undefined)?.(event);
      await onEvent?.(event);
    },
  });
}

const knownObjects: Record<Exclude<ApizeeNotification['object'], 'unknown'>, true> = {
  ticket: true,
  media: true,
  conversation: true,
  smsmessage: true,
  conversationevent: true,
};

/** Demands only what a handler will surely read. */
function toNotification(body: string): ApizeeNotification {
  const data = parseObject(body);
  const { event, object, objectId, props } = data;
  if (typeof event !== 'string' || typeof object !== 'string') throw refusal('malformed', 'no event or no object.');
  if (!Object.hasOwn(knownObjects, object)) return { object: 'unknown', data };
  const hasId = typeof objectId === 'string' || typeof objectId === 'number';
  if (!hasId || typeof props !== 'object' || props === null) throw refusal('malformed', 'no objectId or no props.');
  return data as unknown as ApizeeNotification;
}

function parseObject(body: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(body);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch {
    // Refused below, without the parser's words, which quote the body.
  }
  throw refusal('malformed', 'the body is not a JSON object.');
}

/** The vendor gives deliveries no id, so what they say is their id. */
async function hash(fields: object): Promise<string> {
  const { event, time, object, objectId, props } = fields as Record<string, unknown>;
  const text = JSON.stringify([event, time, object, objectId, props]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function refusal(code: 'signature' | 'malformed', what: string): WebhookVerificationError {
  return new WebhookVerificationError(`${vendor} webhook refused: ${what}`, { vendor, code });
}
