import { WebhookVerificationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/360dialog/rest';
import { vendor } from './errors.ts';
import { toHex } from './hmac.ts';
import { withPlainNumber } from './resources/phone-number.ts';

type Schemas = components['schemas'];

/** What the hub tells the partner. For events of channels `data` is the channel. */
export type Dialog360PartnerEvent = Schemas['KnownPartnerEvent'];

/** What a number's or an account's webhook tells: Meta's envelope, with a name of ours. */
export type Dialog360MessagingNotification = Schemas['MessagingNotification'] & { event: 'messaging_notification' };

/** An event the contract does not know. The vendor has more than could be read. */
export interface Dialog360UnknownEvent {
  event: 'unknown';
  /** The body as it came. */
  data: Record<string, unknown>;
}

/** Told apart by `event`. Phone numbers in partner events have digits only. */
export type Dialog360Event = Dialog360PartnerEvent | Dialog360MessagingNotification | Dialog360UnknownEvent;

const knownEvents: Record<Dialog360PartnerEvent['event'], true> = {
  client_created: true,
  channel_created: true,
  channel_submitted: true,
  channel_ready: true,
  channel_running: true,
  channel_live: true,
  channel_permission_granted: true,
  channel_permission_revoked: true,
  cancellation_request: true,
  cancellation_revoke: true,
  cancellation_processed: true,
  account_violation: true,
  account_restriction: true,
  template_messaging_enabled: true,
  template_messaging_disabled: true,
  waba_template_status_changed: true,
  waba_template_category_changed: true,
};

/**
 * Reads one event or a list of them, and demands only what a handler will surely read.
 * @throws {WebhookVerificationError} `malformed` when the body is neither, or the list is empty.
 */
export function toEvents(body: string): Dialog360Event[] {
  const data = parse(body);
  const events = Array.isArray(data) ? data : [data];
  if (events.length === 0) throw refusal('malformed', 'the list of events is empty.');
  return events.map(toEvent);
}

function toEvent(body: unknown): Dialog360Event {
  if (!isObject(body)) throw refusal('malformed', 'the body is no JSON object and no list of them.');
  const { event, data, object, entry } = body;
  if (typeof event === 'string') {
    if (!Object.hasOwn(knownEvents, event)) return { event: 'unknown', data: body };
    if (!isObject(data)) throw refusal('malformed', `${event} has no data.`);
    return { ...body, data: withPlainNumber(data) } as Dialog360PartnerEvent;
  }
  if (typeof object !== 'string') throw refusal('malformed', 'there is no event and no object.');
  if (object !== 'whatsapp_business_account') return { event: 'unknown', data: body };
  const isReadable =
    Array.isArray(entry) && entry.every((one: unknown) => isObject(one) && Array.isArray(one['changes']));
  if (!isReadable) throw refusal('malformed', 'an entry has no changes.');
  return { ...body, event: 'messaging_notification' } as Dialog360MessagingNotification;
}

/**
 * What makes two deliveries the same: the id of an event; ids and states of messages; else everything that is said.
 * Sources: https://docs.360dialog.com/partner/messaging/receiving-messages-via-webhook and
 * https://docs.360dialog.com/partner/integration/best-practices-for-designing-integrations/design-a-stable-webhook-receiving-endpoint
 */
export async function idOfEvent(event: Dialog360Event): Promise<string> {
  const { id } = event.event === 'unknown' ? event.data : (event as { id?: unknown });
  if (typeof id === 'string' && id !== '') return `event:${id}`;
  const said = event.event === 'messaging_notification' ? (messageIdsOf(event) ?? event) : event;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(sorted(said))));
  return `said:${toHex(digest)}`;
}

/** Message by message, because a repetition may differ in the rest. `undefined` when there is anything else in it. */
function messageIdsOf({ entry }: Dialog360MessagingNotification): string[] | undefined {
  const ids: string[] = [];
  for (const { field, value } of entry.flatMap(({ changes }) => changes)) {
    const { messages = [], statuses = [], errors = [] } = isObject(value) ? value : {};
    if (field !== 'messages' || errors.length > 0 || messages.length + statuses.length === 0) return undefined;
    ids.push(...messages.map((message) => message.id), ...statuses.map((status) => `${status.id} ${status.status}`));
  }
  return ids.length > 0 ? ids.sort() : undefined;
}

/** The channel an event is about, also of an event the contract does not know. */
export function channelIdOf(event: Dialog360Event): string | undefined {
  if (event.event === 'messaging_notification') return undefined;
  const { id } = (event.event === 'unknown' ? event.data['data'] : event.data) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

/** The operation of the contract that receives an event, e.g. `receiveChannelRunning`. */
export function operationIdOf(event: Exclude<Dialog360Event['event'], 'unknown'>): string {
  return `receive${event.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

export function refusal(code: 'signature' | 'malformed', what: string): WebhookVerificationError {
  return new WebhookVerificationError(`${vendor} webhook refused: ${what}`, { vendor, code });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Without the parser's words, which quote the body.
    throw refusal('malformed', 'the body is not JSON.');
  }
}

/** With the fields of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

function isObject<Value>(value: Value): value is Value & Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
