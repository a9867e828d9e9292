import type { Trigger, TriggerParameter } from '../../engine/triggers.ts';
import type { EsputnikState, Schemas } from '../state.ts';
import { changeSubscriptions } from '../subscription-life.ts';
import type { EsputnikWorld } from '../vendor-types.ts';
import { toContactActivity } from '../webhooks.ts';
import { contactActivity } from './payloads.ts';
import { contactParameter, pickContact, type Context } from './pick.ts';
import { readChoice, readFlag, readText } from '../../engine/trigger-input.ts';

type MediaType = Schemas['Channel']['type'];
type More = Partial<Schemas['Activity']>;

const mediaTypes = ['email', 'sms', 'viber', 'mobilepush', 'webpush'] as const satisfies readonly MediaType[];

interface PlayedStatus {
  name: string;
  status: string;
  happens: string;
  /** Where the vendor has the status in one channel only. */
  only?: MediaType;
  parameters?: readonly TriggerParameter[];
  /** Members that belong to the status, as listed. */
  more?: More;
  read?(context: Context): More;
}

/** Source: https://esputnik.com/support/webhooks */
const statuses: readonly PlayedStatus[] = [
  { name: 'channel.sent', status: 'SENT', happens: 'A mobile push is sent', only: 'mobilepush' },
  { name: 'channel.delivered', status: 'DELIVERED', happens: 'A message is delivered' },
  {
    name: 'channel.undelivered',
    status: 'UNDELIVERED',
    happens: 'A message is not delivered',
    parameters: [
      { name: 'hardBounce', description: 'Whether for good. Default: true.', example: true },
      { name: 'description', description: 'Why.', example: 'The mailbox does not exist.' },
    ],
    more: { hardBounce: true, statusDescription: 'The mailbox does not exist.' },
    read: ({ overrides }) => ({
      hardBounce: readFlag(overrides, 'hardBounce') ?? true,
      statusDescription: readText(overrides, 'description') ?? 'The mailbox does not exist.',
    }),
  },
  { name: 'channel.read', status: 'READ', happens: 'A message is read' },
  {
    name: 'channel.clicked',
    status: 'CLICKED',
    happens: 'A link of a message is followed',
    parameters: [{ name: 'link', description: 'Which.', example: 'https://shop.example/' }],
    more: { clickEventLink: 'https://shop.example/' },
    read: ({ overrides }) => ({ clickEventLink: readText(overrides, 'link') ?? 'https://shop.example/' }),
  },
  { name: 'channel.unsubscribed', status: 'UNSUBSCRIBED', happens: 'The contact unsubscribes' },
  { name: 'channel.spam', status: 'SPAM', happens: 'The contact reports spam', only: 'email' },
];

/** What happens to contacts in other channels, of which the sandbox sends nothing itself. */
export const contactActivities: Record<string, Trigger<EsputnikState, EsputnikWorld>> = {
  ...Object.fromEntries(statuses.map((status) => [status.name, toTrigger(status)])),
  'channel.subscriptions': {
    description: 'The contact chooses other subscription categories.',
    parameters: [
      contactParameter,
      {
        name: 'subscriptions',
        description: 'Keys, comma-separated. Default: news and orders, or none.',
        example: 'orders',
      },
    ],
    payload: contactActivity('email', 'SUBSCRIPTION_CHANGED', { subscriptions: ['news', 'orders'] }),
    async run(context) {
      const { state, world, overrides } = context;
      const row = pickContact(context);
      const other = row.subscriptions.length === 2 ? '' : 'news,orders';
      const keys = (readText(overrides, 'subscriptions') ?? other).split(',').map((key) => key.trim());
      const subscriptions = keys.filter(Boolean);
      await changeSubscriptions(state, world, row, subscriptions);
      return { summary: `Contact ${row.id} is subscribed to ${subscriptions.join(', ') || 'nothing'}.`, id: row.id };
    },
  },
};

function toTrigger(played: PlayedStatus): Trigger<EsputnikState, EsputnikWorld> {
  const { status, happens, only, parameters = [], more = {}, read } = played;
  const channel: TriggerParameter = {
    name: 'mediaType',
    description: `Which channel: ${mediaTypes.join(', ')}. Default: email.`,
    example: 'email',
  };
  return {
    description: `${happens}.${only ? '' : ' In another channel than App Inbox.'}`,
    parameters: [contactParameter, ...(only ? [] : [channel]), ...parameters],
    payload: contactActivity(only ?? 'email', status, more),
    async run(context) {
      const { world, overrides } = context;
      const row = pickContact(context);
      const mediaType = only ?? readChoice(overrides, 'mediaType', mediaTypes) ?? 'email';
      world.notify('activities', [toContactActivity(world, row, mediaType, status, read?.(context) ?? {})]);
      return { summary: `The customer is told of ${status} for contact ${row.id} by ${mediaType}.`, id: row.id };
    },
  };
}
