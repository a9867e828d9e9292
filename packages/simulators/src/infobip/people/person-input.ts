import type { components } from '@embedworks/contracts/infobip/rest';
import { isSameContact } from './identities.ts';
import type { Contact, ContactType, PersonFields, PersonRow } from './state.ts';
import { textFields } from './text-fields.ts';

type Schemas = components['schemas'];
type ContactV3 = NonNullable<Schemas['MergePerson']['contactInformation']>[number];

/** What a request says of a profile, whichever version it is written in. What is `undefined` was left out. */
export interface PersonDraft {
  fields: PersonFields;
  tags?: string[] | undefined;
  customAttributes?: Record<string, unknown> | undefined;
  contacts?: Contact[] | undefined;
  /** How the request calls a place in `contacts`, for messages. */
  contactPath(position: number): string;
}

/** Of version 2: contact information by channel, phone numbers and e-mail addresses only. */
export function readPerson(input: Schemas['PersonInput']): PersonDraft {
  const { tags, customAttributes, contactInformation } = input;
  return {
    fields: pick(input, textFields),
    tags,
    customAttributes,
    ...readContactInformation(contactInformation),
  };
}

/** Contacts of version 2. */
export function readContactInformation(
  input: Schemas['ContactInformationInput'] | undefined,
): Pick<PersonDraft, 'contacts' | 'contactPath'> {
  const phones = input?.phone ?? [];
  const contacts = [
    ...phones.map(({ number }) => ({ type: 'PHONE' as const, identifier: number })),
    ...(input?.email ?? []).map(({ address }) => ({ type: 'EMAIL' as const, identifier: address })),
  ];
  return {
    contacts: input && contacts,
    contactPath: (position) =>
      position < phones.length
        ? `contactInformation.phone[${position}].number`
        : `contactInformation.email[${position - phones.length}].address`,
  };
}

/** Of version 3: contact information is a flat list. */
export function readPersonV3(input: Schemas['UpsertPerson'] | Schemas['MergePerson']): PersonDraft {
  const { tags, customAttributes, contactInformation } = input;
  return {
    fields: pick(input, [...textFields, 'nickName']),
    tags,
    customAttributes,
    contacts: contactInformation?.map((contact: ContactV3) => readContact(contact)),
    contactPath: (position) => `contactInformation[${position}].identifier`,
  };
}

/** What is no channel is refused by its checks. */
function readContact({ type, identifier, sender, primary }: ContactV3): Contact {
  return {
    type: type as ContactType,
    identifier,
    ...(sender === undefined ? {} : { sender }),
    ...(primary === undefined ? {} : { primary }),
  };
}

export type PersonValues = Pick<PersonRow, 'fields' | 'tags' | 'customAttributes' | 'contacts'>;

const nothing: PersonValues = { fields: {}, tags: [], customAttributes: {}, contacts: [] };

/** What a new profile has. */
export function create(draft: PersonDraft): PersonValues {
  return patch(nothing, { ...draft, fields: { type: 'CUSTOMER', ...draft.fields } });
}

/**
 * Clears whatever was left out. Channels other than phone and e-mail are read only, so they stay. Version 2 does not know
 * the nickname, which is cleared all the same.
 */
export function replace(before: PersonValues, draft: PersonDraft): PersonValues {
  const others = before.contacts.filter(({ type }) => type !== 'PHONE' && type !== 'EMAIL');
  const after = create(draft);
  return { ...after, contacts: [...after.contacts, ...others] };
}

/** Keeps what was left out, and appends tags and contacts. */
export function patch(before: PersonValues, draft: PersonDraft): PersonValues {
  return {
    fields: { ...before.fields, ...draft.fields },
    tags: draft.tags ? [...new Set([...before.tags, ...draft.tags])] : before.tags,
    customAttributes: draft.customAttributes
      ? withoutNull({ ...before.customAttributes, ...draft.customAttributes })
      : before.customAttributes,
    contacts: draft.contacts ? addContacts(before.contacts, draft.contacts) : before.contacts,
  };
}

/** One that is there already stays as it is, but for whether it is the primary one. */
export function addContacts(before: readonly Contact[], added: readonly Contact[]): Contact[] {
  let after = [...before];
  for (const contact of added) {
    const position = after.findIndex((each) => isSameContact(each, contact));
    if (contact.primary) {
      after = after.map((each) => (each.type === contact.type && each.primary ? { ...each, primary: false } : each));
    }
    const there = after[position];
    if (!there) after.push(contact);
    else if (contact.primary !== undefined) after[position] = { ...there, primary: contact.primary };
  }
  return after;
}

/** Sandbox choice: null takes an attribute away. */
function withoutNull(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function pick<Input extends PersonFields>(input: Input, names: readonly (keyof PersonFields)[]): PersonFields {
  return Object.fromEntries(names.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]));
}
