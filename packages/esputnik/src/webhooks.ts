import { ConfigurationError, WebhookVerificationError } from '@embedworks/core';
import { createWebhookReceiver, type WebhookHandler, type WebhookReceiverOptions } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/esputnik/rest';
import { checkWebhook, type ContractCheckOptions } from './contract-check.ts';
import { vendor } from './errors.ts';
import { createBasicCheck, type WebhookLogin } from './webhook-login.ts';

type Schemas = components['schemas'];
/** What happened to one message, as on the wire. */
export type EsputnikActivity = Schemas['Activity'];

/** A message of App Inbox with its contact, as on the wire. */
export type EsputnikInboxMessage = Schemas['PushedInboxMessage'];

/** Source: https://docs.esputnik.com/docs/webhooks-to-follow-up-activities */
const activityStatuses = [
  'SENT',
  'DELIVERED',
  'UNDELIVERED',
  'READ',
  'UNSUBSCRIBED',
  'CLICKED',
  'SPAM',
  'SUBSCRIPTION_CHANGED',
] as const;

/** `SENT` comes for mobile push only. `other` is every status the contract does not know. */
export type EsputnikActivityStatus = (typeof activityStatuses)[number] | 'other';

interface WebhookOptions extends Pick<WebhookReceiverOptions<unknown>, 'onError' | 'store'> {
  /** Bytes. Larger bodies are refused with 413. Default: 10 MiB, because a refused list holds up those behind it. */
  maxBodyBytes?: number | undefined;
  /**
   * Logins that are accepted as HTTP Basic: the one you gave the vendor, and the one before while you change it. Without
   * any, whoever knows the address may send.
   */
  logins?: readonly WebhookLogin[] | undefined;
  /** Compares what comes with the contract; `strict` refuses with 400 at the first record that differs. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}

export interface EsputnikActivityWebhookOptions extends WebhookOptions {
  /** Called for every record, in the order of the list, after the handler in `on`. */
  onEvent?: WebhookHandler<EsputnikActivity> | undefined;
  /** Handlers by status. */
  on?: { [Status in EsputnikActivityStatus]?: WebhookHandler<EsputnikActivity> } | undefined;
}

export interface EsputnikInboxWebhookOptions extends WebhookOptions {
  onEvent: WebhookHandler<EsputnikInboxMessage>;
}

/** The status to branch on; the vendor's own word stays in `activityStatus`. */
export function toActivityStatus({ activityStatus }: Pick<EsputnikActivity, 'activityStatus'>): EsputnikActivityStatus {
  return activityStatuses.find((status) => status === activityStatus) ?? 'other';
}

/** Whether the record is about App Inbox. The vendor writes the channel in several ways. */
export function isInboxActivity({ mediaType }: Pick<EsputnikActivity, 'mediaType'>): boolean {
  return mediaType.toLowerCase() === 'appinbox';
}

/**
 * A `Request → Response` handler for the activity webhook of the account's settings: records of all channels, several in
 * one delivery. The GET with which the vendor looks whether anybody is there is answered 200.
 *
 * A record with the same `iid`, status, moment and link is handled once. When a handler throws, the answer is 500, the
 * vendor sends the whole list again, and only what was not handled is handled then. Later lists wait behind it, so throw
 * for nothing that a repeat cannot cure. 200 is answered when all handlers are done.
 *
 * Sources: https://esputnik.com/support/webhooks and
 * https://docs.esputnik.com/docs/webhooks-to-follow-up-activities
 *
 * @throws {ConfigurationError} when `logins` is empty, a login in it is not usable, or there is no handler.
 */
export function createEsputnikActivityWebhook(
  options: EsputnikActivityWebhookOptions,
): (request: Request) => Promise<Response> {
  const { onEvent, on = {} } = options;
  if (!onEvent && Object.keys(on).length === 0) throw new ConfigurationError(vendor, 'Give onEvent or on.');
  const receive = createReceiver<EsputnikActivity>(options, {
    parse: toActivities,
    async idOf({ iid, activityStatus, activityDateTime, clickEventLink, ...record }) {
      // Without `iid` two contacts could look alike, so then the whole record counts.
      const subject = iid ?? (await hash(record));
      return [subject, activityStatus, activityDateTime, clickEventLink ?? ''].join(' ');
    },
    keepsContract: (activity) => checkWebhook(options.contractCheck, 'receiveActivities', [activity]),
    async handle(activity) {
      await on[toActivityStatus(activity)]?.(activity);
      await onEvent?.(activity);
    },
  });
  return async (request) => (request.method === 'GET' ? new Response(null, { status: 200 }) : receive(request));
}

/**
 * A `Request → Response` handler for App Inbox messages, which the vendor's support sends to an address you give it. Only
 * contacts with an `externalCustomerId` have them. `content` is HTML with personal data in it: sanitise it.
 *
 * A message with the same id is handled once. A body that is no message is answered 400, which the vendor does not
 * repeat; 401 and 500 it does.
 *
 * Sources: https://yespo.io/support/receiving-app-inbox-messages-to-a-webhook and
 * https://docs.reteno.com/docs/receiving-app-inbox-messages-to-a-webhook
 *
 * @throws {ConfigurationError} when `logins` is empty, or a login in it is not usable.
 */
export function createEsputnikInboxWebhook(
  options: EsputnikInboxWebhookOptions,
): (request: Request) => Promise<Response> {
  return createReceiver<EsputnikInboxMessage>(options, {
    parse: toInboxMessage,
    idOf: ({ id, externalCustomerId }) => `${id} ${externalCustomerId}`,
    keepsContract: (message) => checkWebhook(options.contractCheck, 'receiveInboxMessage', message),
    handle: (message) => options.onEvent(message),
  });
}

interface ReceiverParts<Event> {
  /** @throws {WebhookVerificationError} when the body holds no event at all. */
  parse(data: unknown): Event | Event[];
  idOf(event: Event): Promise<string> | string;
  keepsContract(event: Event): Promise<boolean>;
  handle: WebhookHandler<Event>;
}

function createReceiver<Event>(options: WebhookOptions, parts: ReceiverParts<Event>) {
  const { logins, onError, store, maxBodyBytes = 10_485_760 } = options;
  const receive = createWebhookReceiver<Event>({
    vendor,
    onError,
    store,
    maxBodyBytes,
    verify: createBasicCheck(logins),
    parse: (body) => parts.parse(parseJson(body)),
    idOf: async (event) => `${vendor}:${await parts.idOf(event)}`,
    async onEvent(event) {
      if (!(await parts.keepsContract(event))) throw refusal('malformed', 'the body is not as the contract says.');
      await parts.handle(event);
    },
  });

  return async (request: Request): Promise<Response> => {
    const response = await receive(request);
    if (response.status === 401) response.headers.set('WWW-Authenticate', 'Basic realm="webhooks", charset="UTF-8"');
    return response;
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    // Without the parser's words, which quote the body.
    throw refusal('malformed', 'the body is not JSON.');
  }
}

/** Demands only what a handler will surely read. */
function toActivities(data: unknown): EsputnikActivity[] {
  if (!Array.isArray(data)) throw refusal('malformed', 'the body is not a list.');
  return data.map((record: unknown) => {
    if (hasTexts(record, 'activityStatus', 'activityDateTime', 'mediaType')) return record;
    throw refusal('malformed', 'a record has no activityStatus, no activityDateTime or no mediaType.');
  });
}

function toInboxMessage(data: unknown): EsputnikInboxMessage {
  if (hasTexts(data, 'id', 'externalCustomerId', 'title')) return data as unknown as EsputnikInboxMessage;
  throw refusal('malformed', 'the message has no id, no externalCustomerId or no title.');
}

function hasTexts<Name extends string>(data: unknown, ...names: Name[]): data is Record<Name, string> {
  if (typeof data !== 'object' || data === null) return false;
  return names.every((name) => typeof (data as Record<string, unknown>)[name] === 'string');
}

/** The same fields in any order give the same text. */
async function hash(record: object): Promise<string> {
  const fields = Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(fields)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function refusal(code: 'malformed', what: string): WebhookVerificationError {
  return new WebhookVerificationError(`${vendor} webhook refused: ${what}`, { vendor, code });
}
