import type { components } from '@embedworks/contracts/360dialog/rest';
import { hmacHex } from './hmac.ts';

export { createIoSignature, type IoSignature, type IoSignatureOptions } from './io-signature.ts';

type Schemas = components['schemas'];
type PartnerEvent = Schemas['KnownPartnerEvent'];
type PartnerEventOf<Name extends PartnerEvent['event']> = Extract<PartnerEvent, { event: Name }>;
type Notification = Schemas['MessagingNotification'];
type Change = Schemas['MessagingChange'];

const channel = { id: 'p7Rw2dCH', client_id: 'k3VtqaCL', status: 'ready' };
const violation = { phone_number: '4930901820', violation_type: 'SPAM' };
const template = { id: 'tpl_aaa', external_id: '1786649272200000', name: 'order_ready', language: 'de' };

const partnerEvents: { [Name in PartnerEvent['event']]: PartnerEventOf<Name>['data'] } = {
  client_created: { client: { id: 'k3VtqaCL', name: 'Bakery Demo GmbH' } },
  channel_created: {
    ...channel,
    status: 'created',
    account_mode: 'sandbox',
    setup_info: { phone_number: '4930901820', phone_name: 'Bakery Demo' },
    integration: { enabled: false, app_id: null, state: 'pending' },
  },
  channel_submitted: { ...channel, status: 'created' },
  channel_ready: { ...channel, integration: { enabled: true, state: 'pending' } },
  channel_running: { ...channel, integration: { enabled: true, app_id: '104148', state: 'running' } },
  channel_live: { ...channel, account_mode: 'live' },
  channel_permission_granted: { ...channel, setup_info: { phone_number: '4930901820' } },
  channel_permission_revoked: channel,
  cancellation_request: { ...channel, cancelled_at: '2026-04-01T08:00:00Z' },
  cancellation_revoke: { ...channel, cancelled_at: null },
  cancellation_processed: {
    ...channel,
    terminated_at: '2026-04-30T22:00:00Z',
    integration: { enabled: false, state: 'stopped' },
  },
  account_violation: violation,
  account_restriction: violation,
  template_messaging_enabled: { id: channel.id, client_id: channel.client_id },
  template_messaging_disabled: { id: channel.id, client_id: channel.client_id },
  waba_template_status_changed: { id: '204416668297000', template: { ...template, new_status: 'APPROVED' } },
  waba_template_category_changed: { id: '204416668297000', template: { ...template, new_category: 'MARKETING' } },
};

let eventCount = 0;

/**
 * An event as the hub sends it, e.g. `createPartnerEvent('channel_running', { id: channelId })`.
 * Every one has an id of its own, so that none is taken for a repetition; give `id` to make one.
 */
export function createPartnerEvent<Name extends PartnerEvent['event']>(
  event: Name,
  data: Partial<PartnerEventOf<Name>['data']> = {},
  id = `ev_test_${(eventCount += 1)}`,
): PartnerEventOf<Name> {
  return { id, event, data: { ...structuredClone(partnerEvents[event]), ...data } } as unknown as PartnerEventOf<Name>;
}

/** A notification as a number's webhook receives it. Default: the text `Hi`. */
export function createMessagingNotification(
  value: Change = {
    contacts: [{ profile: { name: 'Ana' }, wa_id: '491510000001' }],
    messages: [{ from: '491510000001', id: 'wamid.IN1', timestamp: '1772442000', type: 'text', text: { body: 'Hi' } }],
  },
): Notification {
  const metadata = { display_phone_number: '4930901820', phone_number_id: '109876543210987' };
  const change = { messaging_product: 'whatsapp', metadata, ...value };
  const entry = { id: '204416668297000', changes: [{ field: 'messages', value: change }] };
  return { object: 'whatsapp_business_account', entry: [entry] };
}

/** A notification that a sent message moved on, e.g. `createMessageStatus(sent.id, 'delivered')`. */
export function createMessageStatus(
  messageId: string,
  status: string,
  fields: Omit<Schemas['MessageStatus'], 'id' | 'status'> = {},
): Notification {
  const moment = { timestamp: '1772442000', recipient_id: '491510000001' };
  return createMessagingNotification({ statuses: [{ ...moment, ...fields, id: messageId, status }] });
}

export interface WebhookRequestOptions {
  /** Platform secret that signs. Absent: there is no signature. */
  secret?: string | undefined;
  /** More headers, e.g. the one you registered with the URL. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Default: `https://platform.example/webhooks/360dialog`. */
  url?: string | undefined;
}

/** The signed request that carries an event or a list of them. A text is sent as it is, to try out broken bodies. */
export async function createWebhookRequest(
  event: object | string,
  options: WebhookRequestOptions = {},
): Promise<Request> {
  const { secret, headers, url = 'https://platform.example/webhooks/360dialog' } = options;
  const body = new TextEncoder().encode(typeof event === 'string' ? event : JSON.stringify(event));
  const signature = secret === undefined ? {} : { 'x-360dialog-signature': await hmacHex('SHA-256', secret, body) };
  return new Request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...signature, ...headers },
    body,
  });
}
