import type { WebhookTarget } from '../engine/webhooks.ts';
import { toChannel } from './channel-view.ts';
import type { Address, ChannelRow, Dialog360State, PartnerRow, Schemas } from './state.ts';
import type { Dialog360World } from './vendor-types.ts';

type KnownEvent = Schemas['KnownPartnerEvent'];
export type EventName = KnownEvent['event'];
export type EventData<Name extends EventName> = Extract<KnownEvent, { event: Name }>['data'];
/** The events that carry a channel. */
export type ChannelEventName = {
  [Name in EventName]: EventData<Name> extends { id: string } ? Name : never;
}[EventName] &
  (`channel_${string}` | `cancellation_${string}`);

/** Told to the hub's webhook address, or to the sandbox's own target while it has none. */
export function notifyPartner<Name extends EventName>(
  state: Dialog360State,
  world: Dialog360World,
  partnerId: string,
  event: Name,
  data: EventData<Name>,
): void {
  notify(state, world, partnerId, event, { id: state.next.eventId(), event, data });
}

export function notifyChannel(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
  event: ChannelEventName,
): void {
  notifyPartner(state, world, row.partnerId, event, toChannel(state, row));
}

/** An event that the contract has no name for. */
export function notifyUnknown(
  state: Dialog360State,
  world: Dialog360World,
  partnerId: string,
  event: string,
  data: Record<string, unknown>,
): void {
  notify(state, world, partnerId, 'partner_event', { id: state.next.eventId(), event, data });
}

/** Told to the number's webhook address, else to that of its WABA, else to the sandbox's own target. */
export function notifyNumber(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
  change: Schemas['MessagingChange'],
): void {
  const waba = state.wabas.get(row.wabaId);
  const { external_id: phoneNumberId, setup_info } = row.channel;
  const payload: Schemas['MessagingNotification'] = {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: waba?.account.external_id ?? '',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: setup_info.phone_number, phone_number_id: phoneNumberId ?? '' },
              ...change,
            },
          },
        ],
      },
    ],
  };
  const partner = state.partners.get(row.partnerId);
  world.notify('messaging_notification', payload, toTarget(row.webhook ?? waba?.webhook, partner, world));
}

function notify(
  state: Dialog360State,
  world: Dialog360World,
  partnerId: string,
  webhook: string,
  payload: Schemas['PartnerEvent'],
): void {
  const partner = state.partners.get(partnerId);
  const url = partner?.partner.webhook_url;
  const target = toTarget(url ? { url, headers: partner.webhookHeaders } : null, partner, world);
  // A list has no webhook of its own in the contract.
  if (world.settings.eventsAsList) world.notify('partner_event', [payload], target);
  else world.notify(webhook, payload, target);
}

function toTarget(
  address: Address | null | undefined,
  partner: PartnerRow | undefined,
  { settings }: Dialog360World,
): WebhookTarget | undefined {
  if (!address || !partner) return undefined;
  const { platformSecret } = partner;
  return { ...address, secret: settings.badSignatures ? `not ${platformSecret}` : platformSecret };
}
