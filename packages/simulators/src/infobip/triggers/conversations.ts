import { addMessage, changeConversation, tellMessage, toPayload } from '../inbox.ts';
import { seededIds } from '../seed-accounts.ts';
import type { ConversationRow, InfobipState } from '../state.ts';
import { toIsoTime } from '../values.ts';
import type { InfobipWorld } from '../vendor-types.ts';
import { tellConversationEvent, type ConversationEvent } from '../webhooks.ts';
import { agentPayload, conversationPayload, message } from './payloads.ts';
import { pickConversation, pickMessage, type InfobipTriggers } from './pick.ts';
import { readChoice, readText } from '../../engine/trigger-input.ts';

const conversationParameter = {
  name: 'id',
  description: 'Id of the conversation. Default: the first.',
  example: seededIds.conversation,
};
const messageParameter = {
  name: 'id',
  description: 'Id of the message. Default: the newest of a customer.',
  example: 'd1d1de2e-0000-4000-8000-000000000001',
};
const textParameter = (preset: string) => ({ name: 'text', description: `Default: ${preset}`, example: preset });

/** What customers and agents write, and what agents do. */
export const messageChanges: InfobipTriggers = {
  'message.received': said('INBOUND', 'A customer writes.', 'Is anybody there?'),
  'message.sent': said('OUTBOUND', 'The agent writes.', 'How can I help?'),
  'message.updated': rewritten('INBOUND_MESSAGE_UPDATED', 'A customer changes a message.'),
  'conversation.messageUpdated': rewritten('CONVERSATION_MESSAGE_UPDATED', 'A message is changed, by whomever.'),
  'message.deleted': {
    description: 'A customer deletes a message.',
    parameters: [messageParameter],
    payload: conversationPayload('INBOUND_MESSAGE_DELETED', { message }),
    async run(context) {
      const { state, world } = context;
      const row = pickMessage(context);
      const conversation = await touch(state, world, row.conversationId);
      state.messages.delete(row.id);
      if (conversation) tellMessage(world, state, 'INBOUND_MESSAGE_DELETED', conversation, row.message);
      return { summary: `Message ${row.id} is deleted.`, id: row.id };
    },
  },
  'agent.statusChanged': {
    description: 'The agent goes, or comes back.',
    parameters: [
      {
        name: 'group',
        description: 'ACTIVE, BUSY, INVISIBLE or AWAY. Default: ACTIVE.',
        example: 'AWAY',
      },
    ],
    payload: agentPayload,
    async run({ state, world, overrides }) {
      const group = readChoice(overrides, 'group', ['ACTIVE', 'BUSY', 'INVISIBLE', 'AWAY']) ?? 'ACTIVE';
      const status = { ...agentPayload.payload.status, name: group === 'ACTIVE' ? 'Available' : 'Away', group };
      const { id, email, role } = agentPayload.payload;
      const invoker = { type: 'AGENT' as const, id, name: 'Joe' };
      const payload = { id, email, role, status, invoker };
      tellConversationEvent(world, state, { type: 'CONVERSATION_AGENT_STATUS_CHANGED', payload });
      return { summary: `The agent is ${group}.`, id };
    },
  },
  'conversation.created': {
    description: 'Somebody new writes.',
    parameters: [
      { name: 'customer', description: 'Name of the customer. Default: Dora Novak.', example: 'Dora Novak' },
      { name: 'topic', description: 'Default: New question.', example: 'New question' },
    ],
    payload: conversationPayload('CONVERSATION_CREATED'),
    async run({ state, world, overrides }) {
      const id = world.ids.uuid();
      const moment = toIsoTime(world.clock.now());
      const row = await state.conversations.insert({
        id,
        customer: readText(overrides, 'customer') ?? 'Dora Novak',
        channel: 'SMS',
        customerAddress: `38591${world.ids.integer(1_000_000, 9_999_999)}`,
        ownAddress: '447415774332',
        tags: [],
        applicationId: null,
        entityId: null,
        conversation: {
          id,
          topic: readText(overrides, 'topic') ?? 'New question',
          summary: null,
          status: 'OPEN',
          priority: 'NORMAL',
          queueId: seededIds.queue,
          agentId: null,
          createdAt: moment,
          updatedAt: moment,
          closedAt: null,
        },
      });
      tellChange(world, state, 'CONVERSATION_CREATED', row);
      return { summary: `${row.customer} began a conversation.`, id };
    },
  },
  'conversation.deleted': {
    description: 'A conversation is deleted, with its messages.',
    parameters: [conversationParameter],
    payload: conversationPayload('CONVERSATION_DELETED'),
    async run(context) {
      const { state, world } = context;
      const row = pickConversation(context);
      for (const { id } of state.messages.filter((each) => each.conversationId === row.id)) state.messages.delete(id);
      state.conversations.delete(row.id);
      tellChange(world, state, 'CONVERSATION_DELETED', row);
      return { summary: `Conversation ${row.id} is deleted.`, id: row.id };
    },
  },
};

type ChangeType = Extract<ConversationEvent['type'], `CONVERSATION_${string}`>;

export function tellChange(world: InfobipWorld, state: InfobipState, type: ChangeType, row: ConversationRow): void {
  tellConversationEvent(world, state, { type, payload: toPayload(world, state, row) } as ConversationEvent, row);
}

function said(direction: 'INBOUND' | 'OUTBOUND', description: string, preset: string): InfobipTriggers[string] {
  return {
    description,
    parameters: [conversationParameter, textParameter(preset)],
    payload: conversationPayload(`${direction}_MESSAGE`, { direction, message }),
    async run(context) {
      const { state, world, overrides } = context;
      const row = pickConversation(context);
      const { id } = await addMessage(state, world, row, { direction, text: readText(overrides, 'text') ?? preset });
      return { summary: `${direction === 'INBOUND' ? row.customer : 'The agent'} wrote.`, id };
    },
  };
}

function rewritten(
  type: 'INBOUND_MESSAGE_UPDATED' | 'CONVERSATION_MESSAGE_UPDATED',
  description: string,
): InfobipTriggers[string] {
  const preset = 'What I meant was something else.';
  return {
    description,
    parameters: [messageParameter, textParameter(preset)],
    payload: conversationPayload(type, { message }),
    async run(context) {
      const { state, world, overrides } = context;
      const { id, conversationId, message: before } = pickMessage(context);
      const conversation = await touch(state, world, conversationId);
      const content = { ...before.content, text: readText(overrides, 'text') ?? preset };
      const changed = { ...before, content, updatedAt: toIsoTime(world.clock.now()) };
      await state.messages.update(id, { message: changed });
      if (conversation) tellMessage(world, state, type, conversation, changed);
      return { summary: `Message ${id} is changed.`, id };
    },
  };
}

async function touch(state: InfobipState, world: InfobipWorld, id: string): Promise<ConversationRow | undefined> {
  const row = state.conversations.get(id);
  return row && changeConversation(state, world, row, {});
}
