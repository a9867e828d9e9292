import { seededIds } from '../seed-accounts.ts';
import type { Schemas } from '../state.ts';
import type { ConversationEvent, PersonEvent } from '../webhooks.ts';

const timestamp = '2026-01-05T13:47:40.032+00:00';
const person = {
  id: '9001',
  externalId: 'crm-77',
  firstName: 'Ann',
  lastName: 'Lee',
  email: ['ann@example.test'],
  phone: ['385911234567'],
};
const conversation = {
  id: seededIds.conversation,
  shortId: 'd1d1de2e',
  status: 'OPEN',
  priority: 'NORMAL',
  channel: 'SMS',
  direction: 'INBOUND',
  customer: { id: '385911234567', name: 'Ann Lee', personId: 9001 },
  tags: [],
  topic: 'Order 100045',
  summary: 'Asks where the parcel is.',
  timestamp,
} as const;

/** Examples of what is told, as the contract shows them. */
export function personPayload(type: PersonEvent['type'], payload: Record<string, unknown>): Record<string, unknown> {
  return { type, timestamp, payload: { person, invoker: { type: 'user', id: 'u-12' }, ...payload } };
}

export function conversationPayload(
  type: ConversationEvent['type'],
  payload: Record<string, unknown> = {},
): Record<string, unknown> {
  return { type, timestamp, payload: { ...conversation, ...payload } };
}

export const message = {
  id: '6b0f9c52-8a5f-4b0e-9c7a-1d2f3a4b5c6d',
  messageId: '6b0f9c52-8a5f-4b0e-9c7a-1d2f3a4b5c6d',
  channel: 'SMS',
  from: '385911234567',
  to: '447415774332',
  conversationId: seededIds.conversation,
  createdAt: timestamp,
  updatedAt: timestamp,
  content: { text: 'My parcel is late.' },
};

export const agentPayload = {
  type: 'CONVERSATION_AGENT_STATUS_CHANGED',
  timestamp,
  payload: {
    id: seededIds.agent,
    email: 'joe@example.test',
    role: 'AGENT',
    status: { id: '112f35ab-1cc3-4822-9aa2-22ee1f23112a', name: 'Available', group: 'ACTIVE' },
  },
} as const;

export const reportPayload: Schemas['FlowReport'] = {
  operationId: seededIds.operation,
  campaignId: seededIds.activeCampaign,
  callbackData: 'import-2026-01-05',
  participants: [{ identifyBy: { identifier: 'ann@example.test', type: 'EMAIL' }, status: 'ACCEPTED' }],
};

/** Whether what is told is of the kind listed: the same event, or a report. */
export function isSameKind(told: unknown, listed: object): boolean {
  const [left, right] = [told, listed].map((each) => (each as { type?: string }).type ?? 'report');
  return left === right;
}
