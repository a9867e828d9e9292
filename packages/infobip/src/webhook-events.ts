import type { components } from '@embedworks/contracts/infobip/rest';
import { sha256, toHex } from './bytes.ts';
import { refusal } from './webhook-proof.ts';

type Schemas = components['schemas'];

/** What happened to a profile, as on the wire. `person.id` is text here and a number in the API. */
export type InfobipPeopleEvent = Schemas['PeopleEvent'];

/** What happened in a conversation, as on the wire. */
export type InfobipConversationEvent = Schemas['ConversationEvent'];

/** An event the contract does not know, such as those of other channels. */
export interface InfobipUnknownEvent {
  type: 'unknown';
  /** The body as it came. */
  data: Record<string, unknown>;
}

/** Told apart by `type`. */
export type InfobipEvent = InfobipPeopleEvent | InfobipConversationEvent | InfobipUnknownEvent;

/** The event that has this type among others. */
export type EventOfType<Event extends { type: string }, Type> = Event extends unknown
  ? Type extends Event['type']
    ? Event & { type: Type }
    : never
  : never;

const peopleTypes: Record<InfobipPeopleEvent['type'], true> = {
  PERSON_CREATED: true,
  PERSON_DELETED: true,
  PERSON_MERGED: true,
  PERSON_ATTRIBUTE_CHANGED: true,
  PERSON_CONTACT_INFORMATION_CREATED: true,
  PERSON_CONTACT_INFORMATION_UPDATED: true,
  PERSON_CONTACT_INFORMATION_DELETED: true,
  PERSON_TAG_ADDED: true,
  PERSON_TAG_DELETED: true,
  PEOPLE_CUSTOM_AND_TEMPLATE_EVENTS: true,
  WEB_SDK_SESSION_STARTED: true,
  WEB_SDK_SESSION_ENDED: true,
  WEB_SDK_PAGE_VIEW: true,
  MOBILE_APP_PERSONALIZE: true,
  MOBILE_APP_DEPERSONALIZE: true,
  MOBILE_APP_INSTALL: true,
  MOBILE_APP_UNINSTALL: true,
  MOBILE_APP_APP_LAUNCH: true,
};

const conversationTypes: Record<InfobipConversationEvent['type'], true> = {
  CONVERSATION_CREATED: true,
  CONVERSATION_STATUS_UPDATED: true,
  CONVERSATION_ASSIGNMENT_UPDATED: true,
  CONVERSATION_PRIORITY_UPDATED: true,
  CONVERSATION_QUEUE_UPDATED: true,
  CONVERSATION_FORM_UPDATED: true,
  CONVERSATION_FORM_FIELD_UPDATED: true,
  CONVERSATION_SLA_POLICY_UPDATED: true,
  CONVERSATION_CUSTOMER_UPDATED: true,
  CONVERSATION_SUMMARY_UPDATED: true,
  CONVERSATION_TOPIC_UPDATED: true,
  CONVERSATION_TAG_ADDED: true,
  CONVERSATION_TAG_REMOVED: true,
  CONVERSATION_NOTE_ADDED: true,
  CONVERSATION_NOTE_UPDATED: true,
  CONVERSATION_NOTE_REMOVED: true,
  CONVERSATION_DELETED: true,
  INBOUND_MESSAGE: true,
  OUTBOUND_MESSAGE: true,
  INBOUND_MESSAGE_UPDATED: true,
  INBOUND_MESSAGE_DELETED: true,
  CONVERSATION_MESSAGE_UPDATED: true,
  CONVERSATION_AGENT_STATUS_CHANGED: true,
};

export function isPeopleEvent(event: InfobipEvent): event is InfobipPeopleEvent {
  return Object.hasOwn(peopleTypes, event.type);
}

export function isConversationEvent(event: InfobipEvent): event is InfobipConversationEvent {
  return Object.hasOwn(conversationTypes, event.type);
}

/**
 * Reads one event, or the list that a profile with a `maxBucketSize` may send, and demands only what a handler will
 * surely read.
 *
 * @throws {WebhookVerificationError} `malformed` when the body is neither, or the list is empty.
 */
export function toEvents(body: string): InfobipEvent[] {
  const data = parse(body);
  const events = Array.isArray(data) ? data : [data];
  if (events.length === 0) throw refusal('malformed', 'the list of events is empty.');
  return events.map(toEvent);
}

function toEvent(body: unknown): InfobipEvent {
  if (!isObject(body)) throw refusal('malformed', 'the body is no JSON object and no list of them.');
  const event = body as unknown as InfobipEvent;
  const isKnown = typeof body['type'] === 'string' && (isPeopleEvent(event) || isConversationEvent(event));
  if (!isKnown) return { type: 'unknown', data: body };
  if (typeof body['timestamp'] !== 'string' || !isObject(body['payload'])) {
    throw refusal('malformed', `${event.type} has no timestamp or no payload.`);
  }
  return event;
}

/**
 * What makes two deliveries the same. No event has an id: what happened to a profile is known by type, moment, person and
 * what changed; everything else by all that is said.
 * Source: `infobip-common-assets-openapi.json` of https://github.com/api-evangelist/infobip
 */
export async function idOfEvent(event: InfobipEvent): Promise<string> {
  if (isPeopleEvent(event)) {
    const changed = changeOf(event);
    const personId = event.payload.person?.id;
    if (changed !== undefined && personId) return JSON.stringify([event.type, event.timestamp, personId, ...changed]);
  }
  return `said:${await digest(event)}`;
}

/** `undefined` where more than one change can have the same words. */
function changeOf(event: InfobipPeopleEvent): unknown[] | undefined {
  switch (event.type) {
    case 'PERSON_CREATED':
    case 'PERSON_DELETED':
    case 'PERSON_MERGED':
      return [];
    case 'PERSON_ATTRIBUTE_CHANGED':
      return [event.payload.attributeName];
    case 'PERSON_TAG_ADDED':
      return [event.payload.addedTag];
    case 'PERSON_TAG_DELETED':
      return [event.payload.removedTag];
    default:
      return undefined;
  }
}

/** The fields of every object in one order give the same text in any. */
export async function digest(value: unknown): Promise<string> {
  return toHex(await sha256(JSON.stringify(sorted(value))));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Without the parser's words, which quote the body.
    throw refusal('malformed', 'the body is not JSON.');
  }
}

function isObject<Value>(value: Value): value is Value & Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
