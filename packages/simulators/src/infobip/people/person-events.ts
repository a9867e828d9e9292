import type { components } from '@embedworks/contracts/infobip/rest';
import { channels } from './channels.ts';
import { isSameContact } from './identities.ts';
import { isEqual } from './is-equal.ts';
import type { PersonValues } from './person-input.ts';
import type { Contact } from './state.ts';

type Schemas = components['schemas'];

/** Where a change comes from, as events tell it. */
export interface Source {
  source: Schemas['PersonOrigin'];
  sourceId?: string;
}

type Payload<Event extends { payload: unknown }> = Omit<Event['payload'] & object, 'person' | 'invoker'>;

/** What changed, before it is said whose profile it is and who did it. */
export type PersonChange =
  | { type: 'PERSON_CREATED'; payload: Payload<Schemas['PersonCreatedEvent']> }
  | { type: 'PERSON_DELETED'; payload: Payload<Schemas['PersonDeletedEvent']> }
  | { type: 'PERSON_MERGED'; payload: Payload<Schemas['PersonMergedEvent']> }
  | { type: 'PERSON_ATTRIBUTE_CHANGED'; payload: Payload<Schemas['PersonAttributeChangedEvent']> }
  | { type: Schemas['PersonContactChangedEvent']['type']; payload: Payload<Schemas['PersonContactChangedEvent']> }
  | { type: 'PERSON_CONTACT_INFORMATION_UPDATED'; payload: Payload<Schemas['PersonContactUpdatedEvent']> }
  | { type: 'PERSON_TAG_ADDED'; payload: Payload<Schemas['PersonTagAddedEvent']> }
  | { type: 'PERSON_TAG_DELETED'; payload: Payload<Schemas['PersonTagDeletedEvent']> }
  | { type: 'PEOPLE_CUSTOM_AND_TEMPLATE_EVENTS'; payload: Payload<Schemas['PersonCustomEvent']> };

/** One event for each thing that is not what it was. */
export function changesOf(before: PersonValues, after: PersonValues, source: Source): PersonChange[] {
  return [
    ...attributeChanges({ ...before.fields }, { ...after.fields }, source),
    // Sandbox choice: all of them are tracked, which at the vendor is switched on in its web interface.
    ...attributeChanges(before.customAttributes, after.customAttributes, source),
    ...contactChanges(before.contacts, after.contacts, source),
    ...after.tags
      .filter((tag) => !before.tags.includes(tag))
      .map((addedTag) => ({ type: 'PERSON_TAG_ADDED' as const, payload: { addedTag, ...source } })),
    ...before.tags
      .filter((tag) => !after.tags.includes(tag))
      .map((removedTag) => ({ type: 'PERSON_TAG_DELETED' as const, payload: { removedTag, ...source } })),
  ];
}

type Values = Readonly<Record<string, unknown>>;

/** A value that is missing is left out. */
function attributeChanges(before: Values, after: Values, source: Source): PersonChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !isEqual(before[name], after[name]))
    .map((attributeName) => {
      const [from, to] = [before[attributeName], after[attributeName]];
      const values = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      return { type: 'PERSON_ATTRIBUTE_CHANGED', payload: { attributeName, ...values, ...source } };
    });
}

/** Sandbox choice: one that went and one of the same channel that came are an update. */
function contactChanges(before: readonly Contact[], after: readonly Contact[], source: Source): PersonChange[] {
  const came = after.filter((contact) => !before.some((each) => isSameContact(each, contact)));
  const gone = before.filter((contact) => !after.some((each) => isSameContact(each, contact)));
  const changes: PersonChange[] = [];
  for (const contact of gone) {
    const position = came.findIndex(({ type }) => type === contact.type);
    const [next] = position === -1 ? [] : came.splice(position, 1);
    changes.push(
      ...(next
        ? updated(contact, channels[contact.type].member, contact.identifier, next.identifier, source)
        : moved('PERSON_CONTACT_INFORMATION_DELETED', contact, source)),
    );
  }
  for (const contact of came) changes.push(...moved('PERSON_CONTACT_INFORMATION_CREATED', contact, source));
  for (const contact of after) {
    const there = before.find((each) => isSameContact(each, contact));
    if (!there) continue;
    if (there.identifier !== contact.identifier) {
      changes.push(...updated(contact, channels[contact.type].member, there.identifier, contact.identifier, source));
    }
    const [from, to] = [String(there.primary ?? false), String(contact.primary ?? false)];
    if (from !== to) changes.push(...updated(contact, 'preferred', from, to, source));
  }
  return changes;
}

function moved(type: Schemas['PersonContactChangedEvent']['type'], contact: Contact, source: Source): PersonChange[] {
  const inEvents = channels[contact.type].inEvents;
  if (!inEvents) return [];
  const application = contact.sender === undefined ? {} : { appId: contact.sender };
  const preferred = String(contact.primary ?? false);
  const channelData = { type: inEvents, ...source, value: contact.identifier, ...application, preferred };
  return [{ type, payload: { channelData } }];
}

function updated({ type }: Contact, property: string, from: string, to: string, source: Source): PersonChange[] {
  const inEvents = channels[type].inEvents;
  if (!inEvents) return [];
  const channelData = { type: inEvents, ...source, property, from, to };
  return [{ type: 'PERSON_CONTACT_INFORMATION_UPDATED', payload: { channelData } }];
}
