import type { Schemas } from './state.ts';
import type { ConversationEvent, PersonEvent } from './webhooks.ts';

/** All that can be told of a profile. */
export const personEventTypes = [
  'PERSON_CREATED',
  'PERSON_DELETED',
  'PERSON_MERGED',
  'PERSON_ATTRIBUTE_CHANGED',
  'PERSON_CONTACT_INFORMATION_CREATED',
  'PERSON_CONTACT_INFORMATION_DELETED',
  'PERSON_CONTACT_INFORMATION_UPDATED',
  'PERSON_TAG_ADDED',
  'PERSON_TAG_DELETED',
  'PEOPLE_CUSTOM_AND_TEMPLATE_EVENTS',
  'WEB_SDK_SESSION_STARTED',
  'WEB_SDK_SESSION_ENDED',
  'WEB_SDK_PAGE_VIEW',
  'MOBILE_APP_PERSONALIZE',
  'MOBILE_APP_DEPERSONALIZE',
  'MOBILE_APP_INSTALL',
  'MOBILE_APP_UNINSTALL',
  'MOBILE_APP_APP_LAUNCH',
] as const satisfies readonly PersonEvent['type'][];

/**
 * What is delivered of a conversation, by the name one subscribes to where it has another. Which of them a name brings is
 * not documented. Sandbox choice: as the names suggest; a message of the agent's is new like one of the customer's.
 */
const subscribable: Partial<Record<ConversationEvent['type'], Schemas['ConversationSubscriptionEvent']>> = {
  INBOUND_MESSAGE: 'CONVERSATION_MESSAGE_RECEIVED',
  OUTBOUND_MESSAGE: 'CONVERSATION_MESSAGE_RECEIVED',
  INBOUND_MESSAGE_UPDATED: 'CONVERSATION_MESSAGE_UPDATED',
  INBOUND_MESSAGE_DELETED: 'CONVERSATION_MESSAGE_DELETED',
};

export const conversationChangeTypes = [
  'CONVERSATION_CREATED',
  'CONVERSATION_STATUS_UPDATED',
  'CONVERSATION_ASSIGNMENT_UPDATED',
  'CONVERSATION_PRIORITY_UPDATED',
  'CONVERSATION_QUEUE_UPDATED',
  'CONVERSATION_FORM_UPDATED',
  'CONVERSATION_FORM_FIELD_UPDATED',
  'CONVERSATION_SLA_POLICY_UPDATED',
  'CONVERSATION_CUSTOMER_UPDATED',
  'CONVERSATION_SUMMARY_UPDATED',
  'CONVERSATION_TOPIC_UPDATED',
  'CONVERSATION_TAG_ADDED',
  'CONVERSATION_TAG_REMOVED',
  'CONVERSATION_NOTE_ADDED',
  'CONVERSATION_NOTE_UPDATED',
  'CONVERSATION_NOTE_REMOVED',
  'CONVERSATION_DELETED',
] as const satisfies readonly ConversationEvent['type'][];

const conversationNames: readonly string[] = [
  ...conversationChangeTypes,
  'CONVERSATION_MESSAGE_RECEIVED',
  'CONVERSATION_MESSAGE_UPDATED',
  'CONVERSATION_MESSAGE_DELETED',
  'CONVERSATION_AGENT_STATUS_CHANGED',
  'INBOUND_MESSAGE',
  'OUTBOUND_MESSAGE',
  'INBOUND_MESSAGE_UPDATED',
  'INBOUND_MESSAGE_DELETED',
];

/** The names that bring a delivered event. Sandbox choice: its own name does too. */
export function subscribableNames(type: ConversationEvent['type']): string[] {
  const other = subscribable[type];
  return other ? [type, other] : [type];
}

/**
 * Events that a channel does not have are ignored. Of the channels other than these two the simulator plays no events, so
 * it keeps whatever is asked for. Sandbox choice: `CUSTOMER_ENGAGEMENT` has the events of People too.
 */
export function keepKnownEvents(
  channel: Schemas['SubscriptionChannel'],
  events: Schemas['SubscriptionEvents'],
): Schemas['SubscriptionEvents'] {
  const known: readonly string[] =
    channel === 'CUSTOMER_ENGAGEMENT' ? [...conversationNames, ...personEventTypes] : conversationNames;
  if (channel !== 'CUSTOMER_ENGAGEMENT' && channel !== 'AGENT_OS') return events;
  return events.filter((event) => typeof event === 'string' && known.includes(event));
}
