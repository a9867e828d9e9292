import { TriggerRefusal, type Trigger, type TriggerResult } from '../../engine/triggers.ts';
import { openMessages, sendMessages, type NewMessage } from '../inbox.ts';
import type { EsputnikState } from '../state.ts';
import { defaultTtlHours, getTemplate, toNewMessage } from '../templates.ts';
import { given } from '../values.ts';
import type { EsputnikWorld } from '../vendor-types.ts';
import { toActivity } from '../webhooks.ts';
import { inboxActivity, pushedMessage } from './payloads.ts';
import { contactParameter, listSome, messageParameters, pickContact, pickMessage, type Context } from './pick.ts';
import { readFlag, readNumber, readText } from '../../engine/trigger-input.ts';

const words = [
  contactParameter,
  { name: 'title', description: 'Its title. Default: Sent by the sandbox.', example: 'Parcel on its way' },
  { name: 'content', description: 'Its text, as HTML.', example: '<p>Track it <b>here</b></p>' },
  { name: 'link', description: 'Where a click leads.', example: 'https://shop.example/orders/81' },
  { name: 'image', description: 'Address of its picture.', example: 'https://cdn.shop.example/p.png' },
  { name: 'category', description: 'Its category.', example: 'orders' },
  { name: 'openInNewTab', description: 'Whether the link opens in a new tab.', example: true },
  { name: 'ttlHours', description: `How long it is shown. Default: ${defaultTtlHours}.`, example: 24 },
];

/** What happens to messages of App Inbox. */
export const inboxMessages: Record<string, Trigger<EsputnikState, EsputnikWorld>> = {
  'message.arrived': {
    description: 'A message with words of its own arrives, and is pushed to the customer.',
    parameters: words,
    payload: pushedMessage,
    run: (context) => send(context, readMessage(context)),
  },
  'message.delivered': {
    description: 'A prepared message arrives, and the customer is told of the delivery.',
    parameters: [
      contactParameter,
      { name: 'messageId', description: 'Id of the prepared message. Default: the first.', example: 78 },
    ],
    payload: inboxActivity('DELIVERED'),
    run: (context) => send(context, readPrepared(context)),
  },
  'message.read': {
    description: 'The contact opens a message.',
    parameters: messageParameters,
    payload: inboxActivity('READ'),
    async run(context) {
      const row = pickMessage(context, 'be opened', ({ status }) => status === 'UNOPENED');
      await openMessages(context.state, context.world, row.contactId, [row.id]);
      return { summary: `Message ${row.content.title} was opened.`, id: row.id };
    },
  },
  'message.clicked': {
    description: 'The contact follows a link of a message.',
    parameters: [
      ...messageParameters,
      { name: 'link', description: 'Which. Default: that of the message.', example: 'https://shop.example/orders/81' },
    ],
    payload: inboxActivity('CLICKED', { clickEventLink: 'https://shop.example/orders/81' }),
    async run(context) {
      const { state, world, overrides } = context;
      const row = pickMessage(context, 'be clicked');
      const clickEventLink = readText(overrides, 'link') ?? row.content.link ?? 'https://shop.example/';
      world.notify('activities', [toActivity(state, world, row, 'CLICKED', { clickEventLink })]);
      return { summary: `${clickEventLink} in message ${row.content.title} was clicked.`, id: row.id };
    },
  },
  'message.expired': {
    description: 'The time of a message is over. It is not shown any more, and nobody is told.',
    parameters: messageParameters,
    payload: {},
    async run(context) {
      const row = pickMessage(context, 'expire');
      await context.state.messages.update(row.id, { expiresMs: context.world.clock.now() });
      return { summary: `Message ${row.content.title} has expired.`, id: row.id };
    },
  },
};

async function send({ state, world }: Context, message: NewMessage): Promise<TriggerResult> {
  const [row] = await sendMessages(state, world, [message]);
  const summary = `Message ${message.content.title} is in the inbox of contact ${message.contact.id}.`;
  return row ? { summary, id: row.id } : { summary };
}

function readMessage(context: Context): NewMessage {
  const { overrides } = context;
  const title = readText(overrides, 'title') ?? 'Sent by the sandbox';
  const content = readText(overrides, 'content') ?? '<p>Nothing to do.</p>';
  const openInNewTab = readFlag(overrides, 'openInNewTab');
  const more = {
    link: readText(overrides, 'link'),
    image: readText(overrides, 'image'),
    category: readText(overrides, 'category'),
    customData: openInNewTab === undefined ? undefined : { openInNewTab },
  };
  return {
    contact: pickContact(context),
    content: { title, content, ...given(more) },
    ttlHours: readNumber(overrides, 'ttlHours', (hours) => hours > 0) ?? defaultTtlHours,
    source: { messageId: 0, messageName: title, tags: [], languageCode: 'en' },
  };
}

function readPrepared(context: Context): NewMessage {
  const { state, overrides } = context;
  const id = readText(overrides, 'messageId');
  const row = id === undefined ? state.templates.all()[0] : getTemplate(state, id);
  if (row) return toNewMessage(row, pickContact(context));
  const known = listSome(state.templates.all().map((each) => `${each.id} (${each.template.name})`));
  throw new TriggerRefusal(`There is no prepared message ${id ?? ''}. There are: ${known}.`, { unknown: true });
}
