import { badFields } from './contact-changes.ts';
import { findByIdentity, findContacts, getContact } from './contacts.ts';
import { sendMessages } from './inbox.ts';
import type { ContactRow, EsputnikState, EventRow, Schemas } from './state.ts';
import { getTemplate, toNewMessage } from './templates.ts';
import { given } from './values.ts';
import type { EsputnikWorld } from './vendor-types.ts';

/** An event of any version, with its parameters as a list. */
export interface NewEvent {
  version: 1 | 2 | 3;
  eventTypeKey: string;
  keyValue?: string | undefined;
  params: EventRow['params'];
  /** Of a past event. */
  occurred?: string | undefined;
}

/** Source: https://docs.esputnik.com/docs/validating-event-parameters */
const maximumBytes = 20 * 1024;
/** In the documented order of priority. How a push token is called there is not documented. Sandbox choice: `pushToken`. */
const identifiers = ['contactId', 'externalCustomerId', 'email', 'phone', 'pushToken'];

export function toNewEvent(
  version: 1 | 2 | 3,
  event: (Schemas['EventV1'] | Schemas['EventV2'] | Schemas['EventV3']) & { occurred?: string },
): NewEvent {
  const { eventTypeKey, keyValue, params, occurred } = event;
  const list = Array.isArray(params)
    ? params.map(({ name, value }) => ({ name, value }))
    : Object.entries(params).map(([name, value]) => ({ name, value }));
  return { version, eventTypeKey, keyValue, params: list, occurred };
}

/**
 * Why an event is refused, beside what the contract's schema says, or `undefined`.
 * @param bytes Size of its body.
 */
export function eventProblem({ eventTypes }: EsputnikState, event: NewEvent, bytes: number): string | undefined {
  const { params, keyValue, eventTypeKey, occurred } = event;
  if (bytes > maximumBytes) return 'The event is larger than 20 KB.';
  const names = params.map(({ name }) => name);
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice !== undefined) return `The parameter ${twice} comes more than once.`;
  if (occurred !== undefined && Number.isNaN(Date.parse(occurred))) return 'The moment in occurred is not valid.';
  if (!keyValue && !identifiers.some((name) => identifierOf(event, name) !== undefined)) {
    return 'The event has no keyValue and no parameter that identifies a contact.';
  }
  const expected = eventTypes.get(eventTypeKey)?.expected ?? [];
  if (expected.some(({ name, required }) => required && !names.includes(name))) {
    return `The event parameters are not valid. Expected: ${JSON.stringify(expected)}`;
  }
  const bad = badContactJson(params.find(({ name }) => name === 'contactJson')?.value);
  return bad.length > 0 ? `The contact data is not valid. ${bad.join(', ')}` : undefined;
}

/** Keeps the event, and sends what the rule for its type says. A past event is history, which starts nothing. */
export async function registerEvent(state: EsputnikState, world: EsputnikWorld, event: NewEvent): Promise<EventRow> {
  const { eventTypeKey, version, params, keyValue, occurred } = event;
  if (!state.eventTypes.get(eventTypeKey)) await state.eventTypes.put({ eventTypeKey, expected: [] });
  const contact = findContactOf(state, event);
  const row = await state.events.insert({
    id: state.next.eventId(),
    version,
    eventTypeKey,
    params,
    registeredMs: world.clock.now(),
    ...given({ keyValue, occurred, contactId: contact?.id }),
  });
  const rule = occurred === undefined ? state.rules.get(eventTypeKey) : undefined;
  const template = rule && getTemplate(state, rule.messageId);
  if (!contact || !template) return row;
  const source = { eventTypeKey, workflowId: rule.workflowId, ...given({ eventKey: keyValue }) };
  await sendMessages(state, world, [toNewMessage(template, contact, source)]);
  return row;
}

/**
 * By the parameters in their order of priority. Sandbox choice: without a match there, the key value is tried as external
 * id, e-mail and phone.
 */
function findContactOf(state: EsputnikState, event: NewEvent): ContactRow | undefined {
  const contactId = identifierOf(event, 'contactId');
  const byId = contactId === undefined ? undefined : getContact(state, contactId);
  if (byId) return byId;
  const [externalCustomerId, email, phone, pushToken] = identifiers.slice(1).map((name) => identifierOf(event, name));
  const byIdentity = findByIdentity(state, { externalCustomerId, email, phone });
  if (byIdentity) return byIdentity;
  for (const by of ['mobilepush', 'webpush'] as const) {
    const [row] = pushToken === undefined ? [] : findContacts(state, { by, value: pushToken });
    if (row) return row;
  }
  const { keyValue } = event;
  return findByIdentity(state, { externalCustomerId: keyValue, email: keyValue, phone: keyValue });
}

/** An external id that is empty or the text `null` is ignored, as the vendor says; so is any other that is empty. */
function identifierOf({ params }: NewEvent, name: string): string | undefined {
  const value = params.find((parameter) => parameter.name === name)?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  return text === '' || (name === 'externalCustomerId' && text === 'null') ? undefined : text;
}

/** Names of the bad fields of a contact that an event brings, as an object or as text. */
function badContactJson(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  try {
    const contact: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    if (typeof contact !== 'object' || contact === null || Array.isArray(contact)) return ['contactJson'];
    const { channels = [] } = contact as { channels?: unknown };
    if (!Array.isArray(channels)) return ['channels'];
    if (!channels.every(isChannel)) return ['channels'];
    return badFields({ channels });
  } catch {
    return ['contactJson'];
  }
}

function isChannel(value: unknown): value is Schemas['Channel'] {
  const { type, value: address } = (value ?? {}) as { type?: unknown; value?: unknown };
  return typeof type === 'string' && typeof address === 'string';
}
