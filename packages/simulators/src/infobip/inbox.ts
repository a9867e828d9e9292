import type { InboxConversation, InboxMessage } from './page-action-types.ts';
import type { ConversationRow, InfobipState, MessageRow } from './state.ts';
import { seededIds } from './seed-accounts.ts';
import { toIsoTime } from './values.ts';
import type { InfobipWorld } from './vendor-types.ts';
import { tellConversationEvent, type ConversationEvent } from './webhooks.ts';

type Message = MessageRow['message'];

/** The agent of the sandbox, who has every conversation. */
const agent = { id: seededIds.agent, name: 'Joe', email: 'joe@example.test', role: 'AGENT' } as const;

/** Adds what was said, and tells of it. */
export async function addMessage(
  state: InfobipState,
  world: InfobipWorld,
  row: ConversationRow,
  { direction, text }: { direction: 'INBOUND' | 'OUTBOUND'; text: string },
): Promise<Message> {
  const moment = toIsoTime(world.clock.now());
  const isOurs = direction === 'OUTBOUND';
  const { customer, channel, customerAddress, ownAddress } = row;
  const [from, to] = isOurs ? [ownAddress, customerAddress] : [customerAddress, ownAddress];
  const mail = channel === 'EMAIL' ? { sender: from, senderName: isOurs ? agent.name : customer } : {};
  const message: Message = {
    id: world.ids.uuid(),
    channel,
    from,
    to,
    direction,
    conversationId: row.id,
    ...(isOurs ? { authorId: agent.id } : {}),
    authorType: isOurs ? 'AGENT' : 'CUSTOMER',
    createdAt: moment,
    updatedAt: moment,
    contentType: channel === 'EMAIL' ? 'EMAIL' : 'TEXT',
    content: { text, ...mail },
  };
  await state.messages.insert({ id: message.id, conversationId: row.id, message });
  const saved = await changeConversation(state, world, row, {});
  tellMessage(world, state, isOurs ? 'OUTBOUND_MESSAGE' : 'INBOUND_MESSAGE', saved, message);
  return message;
}

/** Changes a conversation without telling. */
export async function changeConversation(
  state: InfobipState,
  world: InfobipWorld,
  row: ConversationRow,
  change: Partial<ConversationRow['conversation']>,
): Promise<ConversationRow> {
  const conversation = { ...row.conversation, ...change, updatedAt: toIsoTime(world.clock.now()) };
  return (await state.conversations.update(row.id, { conversation })) ?? row;
}

export function tellMessage(
  world: InfobipWorld,
  state: InfobipState,
  type: Extract<ConversationEvent, { payload: { message?: unknown } }>['type'],
  row: ConversationRow,
  message: Message,
): void {
  const { id, channel, from, to, conversationId, createdAt, updatedAt, content } = message;
  const told = { id, messageId: id, channel, from, to, conversationId, createdAt, updatedAt, content };
  const direction = message.direction ?? 'INBOUND';
  const payload = { ...toPayload(world, state, row, direction), message: withoutUndefined(told) };
  tellConversationEvent(world, state, { type, payload } as ConversationEvent, row);
}

/** A conversation as its events show it. */
export function toPayload(
  world: InfobipWorld,
  state: InfobipState,
  { id, customer, channel, customerAddress, tags, conversation }: ConversationRow,
  direction: 'INBOUND' | 'OUTBOUND' = 'INBOUND',
) {
  const person = state.people.persons.find(({ contacts }) =>
    contacts.some(({ identifier }) => identifier === customerAddress),
  );
  const { status, priority = 'NORMAL', queueId, topic, summary } = conversation;
  return {
    id,
    shortId: id.slice(0, 8),
    status,
    queue: queueId ? { id: queueId, name: 'Orders' } : null,
    priority,
    channel,
    direction,
    assignee: conversation.agentId ? { ...agent, id: conversation.agentId } : null,
    customer: { id: customerAddress, name: customer, ...(person ? { personId: person.id } : {}) },
    tags,
    invoker:
      direction === 'OUTBOUND'
        ? { type: 'AGENT' as const, id: agent.id, name: agent.name }
        : { type: 'SYSTEM' as const },
    topic: topic ?? null,
    summary: summary ?? null,
    timestamp: toIsoTime(world.clock.now()),
  };
}

export function toInboxConversation(state: InfobipState, row: ConversationRow): InboxConversation {
  const { id, customer, channel, conversation } = row;
  const { topic, status, updatedAt } = conversation;
  const newest = state.messages.filter(({ conversationId }) => conversationId === id).at(-1);
  return {
    id,
    topic: topic ?? '',
    customer,
    channel,
    status,
    updatedAt,
    preview: newest ? textOf(newest.message) : '',
  };
}

export function toInboxMessage(message: Message): InboxMessage {
  const { id, direction = 'INBOUND', authorType = 'CUSTOMER', createdAt } = message;
  return { id, direction, authorType, text: textOf(message), createdAt };
}

function textOf({ content }: Message): string {
  return typeof content?.text === 'string' ? content.text : '';
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;
}
