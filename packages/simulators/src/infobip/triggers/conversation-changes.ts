import { changeConversation } from '../inbox.ts';
import { seededIds } from '../seed-accounts.ts';
import type { ConversationRow } from '../state.ts';
import { toIsoTime } from '../values.ts';
import { tellChange } from './conversations.ts';
import { conversationPayload } from './payloads.ts';
import { pickConversation, type Context, type InfobipTriggers } from './pick.ts';
import { readChoice, readText } from '../../engine/trigger-input.ts';

type Change = Partial<ConversationRow['conversation']>;
type Name = Parameters<typeof tellChange>[2];

interface Definition {
  type: Name;
  description: string;
  /** What can be said of it: name, default. */
  parameter?: readonly [name: string, preset: string, description: string];
  /** What the conversation is afterwards. Absent: the API shows nothing of it. */
  change?(context: Context, value: string): Change;
}

const statuses = ['OPEN', 'WAITING', 'SOLVED', 'CLOSED'] as const;
const priorities = ['URGENT', 'HIGH', 'NORMAL', 'LOW'] as const;

/** Everything that happens to a conversation as it stands. */
const definitions: Readonly<Record<string, Definition>> = {
  'conversation.statusUpdated': {
    type: 'CONVERSATION_STATUS_UPDATED',
    description: 'A conversation is opened, set aside, solved or closed.',
    parameter: ['status', 'SOLVED', `One of ${statuses.join(', ')}.`],
    change({ world, overrides }) {
      const status = readChoice(overrides, 'status', statuses) ?? 'SOLVED';
      return { status, closedAt: status === 'CLOSED' ? toIsoTime(world.clock.now()) : null };
    },
  },
  'conversation.assignmentUpdated': {
    type: 'CONVERSATION_ASSIGNMENT_UPDATED',
    description: 'Another agent has a conversation.',
    parameter: ['agentId', seededIds.agent, 'Id of the agent.'],
    change: (_context, agentId) => ({ agentId }),
  },
  'conversation.priorityUpdated': {
    type: 'CONVERSATION_PRIORITY_UPDATED',
    description: 'A conversation becomes more or less urgent.',
    parameter: ['priority', 'URGENT', `One of ${priorities.join(', ')}.`],
    change: ({ overrides }) => ({ priority: readChoice(overrides, 'priority', priorities) ?? 'URGENT' }),
  },
  'conversation.queueUpdated': {
    type: 'CONVERSATION_QUEUE_UPDATED',
    description: 'A conversation goes into another queue.',
    parameter: ['queueId', seededIds.queue, 'Id of the queue.'],
    change: (_context, queueId) => ({ queueId }),
  },
  'conversation.topicUpdated': {
    type: 'CONVERSATION_TOPIC_UPDATED',
    description: 'A conversation gets another topic.',
    parameter: ['topic', 'Refund', 'The topic.'],
    change: (_context, topic) => ({ topic }),
  },
  'conversation.summaryUpdated': {
    type: 'CONVERSATION_SUMMARY_UPDATED',
    description: 'A conversation gets another summary.',
    parameter: ['summary', 'Wants a refund.', 'The summary.'],
    change: (_context, summary) => ({ summary }),
  },
  'conversation.formUpdated': { type: 'CONVERSATION_FORM_UPDATED', description: 'Another form is filled in.' },
  'conversation.formFieldUpdated': {
    type: 'CONVERSATION_FORM_FIELD_UPDATED',
    description: 'A field of the form is filled in.',
  },
  'conversation.slaPolicyUpdated': { type: 'CONVERSATION_SLA_POLICY_UPDATED', description: 'Another policy applies.' },
  'conversation.customerUpdated': {
    type: 'CONVERSATION_CUSTOMER_UPDATED',
    description: 'A conversation belongs to another profile.',
  },
  'conversation.noteAdded': { type: 'CONVERSATION_NOTE_ADDED', description: 'The agent adds a note.' },
  'conversation.noteUpdated': { type: 'CONVERSATION_NOTE_UPDATED', description: 'The agent changes a note.' },
  'conversation.noteRemoved': { type: 'CONVERSATION_NOTE_REMOVED', description: 'The agent removes a note.' },
};

const conversationParameter = {
  name: 'id',
  description: 'Id of the conversation. Default: the first.',
  example: seededIds.conversation,
};

export const conversationChanges: InfobipTriggers = {
  ...Object.fromEntries(
    Object.entries(definitions).map(([name, { type, description, parameter, change }]) => [
      name,
      {
        description,
        parameters: [
          conversationParameter,
          ...(parameter
            ? [{ name: parameter[0], description: `${parameter[2]} Default: ${parameter[1]}`, example: parameter[1] }]
            : []),
        ],
        payload: conversationPayload(type),
        async run(context: Context) {
          const { state, world, overrides } = context;
          const row = pickConversation(context);
          const value = (parameter && readText(overrides, parameter[0])) ?? parameter?.[1] ?? '';
          const saved = await changeConversation(state, world, row, change?.(context, value) ?? {});
          tellChange(world, state, type, saved);
          return { summary: `Conversation ${row.id}: ${type}.`, id: row.id };
        },
      },
    ]),
  ),
  'conversation.tagAdded': tagged('CONVERSATION_TAG_ADDED', 'gets a tag', (tags, tag) => [...new Set([...tags, tag])]),
  'conversation.tagRemoved': tagged('CONVERSATION_TAG_REMOVED', 'loses a tag', (tags, tag) =>
    tags.filter((each) => each !== tag),
  ),
};

function tagged(
  type: 'CONVERSATION_TAG_ADDED' | 'CONVERSATION_TAG_REMOVED',
  words: string,
  change: (tags: readonly string[], tag: string) => string[],
): InfobipTriggers[string] {
  return {
    description: `A conversation ${words}.`,
    parameters: [conversationParameter, { name: 'tag', description: 'Default: refund', example: 'refund' }],
    payload: conversationPayload(type),
    async run(context) {
      const { state, world, overrides } = context;
      const row = pickConversation(context);
      const tags = change(row.tags, readText(overrides, 'tag') ?? 'refund');
      const touched = await changeConversation(state, world, row, {});
      tellChange(world, state, type, (await state.conversations.update(row.id, { tags })) ?? touched);
      return { summary: `Conversation ${row.id} ${words}.`, id: row.id };
    },
  };
}
