import type { components } from '@embedworks/contracts/infobip/rest';
import { contactProblem } from './identities.ts';
import { findPerson } from './person-index.ts';
import { createPerson, tell, type Scene } from './persons.ts';
import type { PeopleState, PersonEventRow, PersonRow } from './state.ts';

type Schemas = components['schemas'];
export type EventItem = Schemas['EventsInput'][number];
export type EventsError = Schemas['PeopleEventsProblem']['errors'][number];

/** Source: https://github.com/api-evangelist/infobip, `infobip-people-openapi.json`. */
export const mostBytesOfAll = 15_728_640;
const mostBytesOfOne = 512_000;
const oldestMs = 30 * 24 * 60 * 60 * 1000;

/** Types whose profile is made when there is none. */
const makesPerson: readonly Schemas['PersonIdentifierType'][] = ['PHONE', 'EMAIL', 'EXTERNAL_ID'];

/** Events of the platform's own. Sandbox choice: those that webhooks tell of, which no definition can be called. */
const internal = /^(WEB_SDK|MOBILE_APP|PERSON)_/;

/**
 * Why nothing of a batch is taken; empty when all is well. Sandbox choice: the words, that a body too large has the code
 * of too many, and that properties are not held against the fields of the definition.
 */
export function eventsErrors(
  { state: { people }, world }: Scene,
  items: readonly EventItem[],
  bytes: number,
): EventsError[] {
  if (bytes > mostBytesOfAll) {
    return [{ index: -1, code: 400503, message: `Request body is larger than ${mostBytesOfAll} bytes` }];
  }
  const errors: EventsError[] = [];
  for (const [index, item] of items.entries()) {
    const error = itemError(people, item, world.clock.now());
    if (error) errors.push(toError(index, error));
  }
  return errors;
}

interface ItemError {
  code: number;
  message: string;
  /** Of the item, with what is wrong with it. */
  property?: string;
}

function itemError(people: PeopleState, item: EventItem, now: number): ItemError | undefined {
  const { definitionId, identifier, occurredTime } = item;
  const invalid = (property: string, message: string) => ({ code: 400504, property, message });
  if (isLarge(item)) return invalid('properties', `Event is larger than ${mostBytesOfOne} bytes`);
  if (internal.test(definitionId)) return { code: 400506, message: 'Event is internal' };
  if (!people.definitions.get(definitionId)) return invalid('definitionId', 'Event definition does not exist');
  const occurredMs = Date.parse(occurredTime);
  if (Number.isNaN(occurredMs)) return invalid('occurredTime', 'Date and time is invalid');
  if (occurredMs < now - oldestMs) return invalid('occurredTime', 'Must not be older than 30 days');
  const { type, id, sender } = identifier;
  if (findPerson(people, { type, identifier: id, sender })) return undefined;
  if (!makesPerson.includes(type)) return { code: 400505, message: 'Person is not found' };
  const message = newPersonProblem(type, id);
  return message === undefined ? undefined : invalid('identifier.id', message);
}

function toError(index: number, { code, message, property }: ItemError): EventsError {
  if (property === undefined) return { index, code, message };
  return { index, code, message: 'Event is invalid', details: [{ property: `[${index}].${property}`, message }] };
}

/** Sandbox choice: as compact JSON. */
function isLarge(item: EventItem): boolean {
  return new TextEncoder().encode(JSON.stringify(item)).byteLength > mostBytesOfOne;
}

function newPersonProblem(type: Schemas['PersonIdentifierType'], identifier: string): string | undefined {
  if (type === 'PHONE' || type === 'EMAIL') return contactProblem(type, identifier);
  return identifier.length <= 256 ? undefined : 'size must be between 0 and 256';
}

/** Whose event it is. One who is not known is made, of type CUSTOMER, where the identifier says enough. */
export async function findOrCreate(
  scene: Scene,
  { type, id, sender }: EventItem['identifier'],
): Promise<PersonRow | undefined> {
  const known = findPerson(scene.state.people, { type, identifier: id, sender });
  if (known || newPersonProblem(type, id) !== undefined) return known;
  const contactPath = () => 'identifier.id';
  if (type === 'EXTERNAL_ID') return saved(scene, { fields: { externalId: id }, contactPath });
  if (type !== 'PHONE' && type !== 'EMAIL') return undefined;
  return saved(scene, { fields: {}, contacts: [{ type, identifier: id }], contactPath });
}

async function saved(scene: Scene, draft: Parameters<typeof createPerson>[1]): Promise<PersonRow | undefined> {
  const result = await createPerson(scene, draft);
  return result.status === 'REFUSED' ? undefined : result.row;
}

/** Takes an event down and tells of it, unless its id came before. A moment in the future counts as now. */
export async function recordEvent(
  scene: Scene,
  person: PersonRow,
  event: { definitionId: string; eventId?: string | undefined; properties?: Record<string, unknown> | undefined },
  occurredMs: number,
): Promise<PersonEventRow> {
  const { state, world } = scene;
  const { definitionId, eventId = world.ids.uuid(), properties = {} } = event;
  const before = state.people.events.get(eventId);
  if (before) return before;
  const row = await state.people.events.insert({
    eventId,
    definitionId,
    personId: person.id,
    occurredMs: Math.min(occurredMs, world.clock.now()),
    properties,
  });
  tell(scene, person, {
    type: 'PEOPLE_CUSTOM_AND_TEMPLATE_EVENTS',
    payload: { definitionId, customData: properties },
  });
  return row;
}
