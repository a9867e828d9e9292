import type { Schemas } from '../state.ts';
import type { EventData, EventName } from '../webhooks.ts';

/** Examples of what is told, as the contract shows them. */
export function eventPayload<Name extends EventName>(event: Name, data: EventData<Name>): Record<string, unknown> {
  return { id: 'ev_0001', event, data };
}

const channel = {
  id: 'p7Rw2dCH',
  client_id: 'k3VtqaCL',
  status: 'ready',
  account_mode: 'live',
  client: { id: 'k3VtqaCL', name: 'Bakery Demo GmbH' },
  setup_info: { phone_number: '4930901820', phone_name: 'Bakery Demo' },
  waba_account: { id: 'h2QeWA', fb_account_status: 'verified' },
  integration: { enabled: true, app_id: '104148', state: 'running' },
};

export function channelPayload(
  event: Extract<EventName, `channel_${string}` | `cancellation_${string}`>,
  facts: Partial<Schemas['Channel']> = {},
): Record<string, unknown> {
  return { id: 'ev_0001', event, data: { ...channel, ...facts } };
}

export function templatePayload(
  event: 'waba_template_status_changed' | 'waba_template_category_changed',
  change: Partial<Schemas['TemplateEventData']['template']>,
): Record<string, unknown> {
  const template = { id: 'tpl_aaa', external_id: '1786649272200000', name: 'order_ready', language: 'de', ...change };
  return eventPayload(event, { id: '204416668297000', template });
}

export function messagingPayload(change: Schemas['MessagingChange']): Record<string, unknown> {
  const metadata = { display_phone_number: '4930901820', phone_number_id: '109876543210987' };
  const value = { messaging_product: 'whatsapp', metadata, ...change };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '204416668297000', changes: [{ field: 'messages', value }] }],
  };
}

/** Whether what is told is of the kind listed: the same event, or the same part of a number's notification. */
export function isSameKind(told: unknown, listed: object): boolean {
  const [left, right] = [kindOf(told), kindOf(listed)];
  return left !== undefined && left === right;
}

interface Told {
  event?: string;
  entry?: { changes: { value: Schemas['MessagingChange'] }[] }[];
}

function kindOf(payload: unknown): string | undefined {
  const { event, entry } = payload as Told;
  if (event !== undefined) return event;
  const value = entry?.[0]?.changes[0]?.value;
  const [status] = value?.statuses ?? [];
  if (status) return `status ${status.status}`;
  if (value?.messages) return 'messages';
  return value?.errors ? 'errors' : undefined;
}
