import { findContacts } from './contacts.ts';
import type { ContactRow, EsputnikState, Schemas } from './state.ts';
import { isEmail, isPhone } from './values.ts';

type ContactFields = Schemas['ContactFields'];
type Channel = Schemas['Channel'];

/** Members that are kept. Others are not refused, and forgotten. */
const fieldNames = [
  'firstName',
  'lastName',
  'channels',
  'externalCustomerId',
  'address',
  'fields',
  'addressBookId',
  'contactKey',
  'ordersInfo',
  'languageCode',
  'timeZone',
] as const satisfies readonly (keyof ContactFields)[];

/** Names of what is wrong with a contact. The vendor documents that bad fields are named, not which are bad. */
export function badFields({ channels = [] }: ContactFields): string[] {
  const bad = channels.filter(({ type, value }) => !isAddress(type, value)).map(({ type }) => type);
  return [...new Set(bad)];
}

/** The contact that `input` is about: by its external id, otherwise by an address of a contact that has no other external id. */
export function findMatch(state: EsputnikState, { externalCustomerId, channels = [] }: ContactFields) {
  if (externalCustomerId) {
    const [row] = findContacts(state, { by: 'externalCustomerId', value: externalCustomerId });
    if (row) return row;
  }
  for (const by of ['email', 'phone'] as const) {
    const own = channels.filter(({ type }) => (by === 'email' ? type === 'email' : type === 'sms'));
    for (const { value } of own) {
      const row = findContacts(state, { by, value }).find((each) => mayBe(each, externalCustomerId));
      if (row) return row;
    }
  }
  return undefined;
}

/** Equal addresses with different external ids are different contacts. */
export function mayBe({ contact }: ContactRow, externalCustomerId: string | null | undefined): boolean {
  return !externalCustomerId || !contact.externalCustomerId || contact.externalCustomerId === externalCustomerId;
}

/** What was given replaces what was there; null takes it away. Channels are replaced type by type. */
export function merge(before: ContactFields, input: ContactFields): ContactFields {
  const after: ContactFields = { ...before, ...pickFields(input) };
  if (input.channels) after.channels = mergeChannels(before.channels, input.channels);
  if (input.fields) after.fields = mergeFields(before.fields, input.fields);
  return after;
}

/** As `merge`, but channels of a type that is there already stay as they are. */
export function mergeKeepingChannels(before: ContactFields, input: ContactFields): ContactFields {
  const isThere = (type: Channel['type']) => before.channels?.some((channel) => channel.type === type);
  const added = (input.channels ?? []).filter(({ type }) => !isThere(type));
  return merge(before, { ...input, channels: added });
}

export function addContactRow(
  state: EsputnikState,
  contact: ContactFields,
  more: Partial<Pick<ContactRow, 'groupIds' | 'subscriptions'>> = {},
): Promise<ContactRow> {
  const row = { id: state.next.contactId(), deleted: false, contact: pickFields(contact), groupIds: [] };
  return state.contacts.insert({ ...row, subscriptions: [], ...more });
}

/** Ids of the segments with these names; one that is new is created. */
export async function groupIdsOf(state: EsputnikState, names: readonly string[]): Promise<number[]> {
  const ids = [];
  for (const name of new Set(names)) {
    const known = state.groups.find((group) => group.name === name);
    ids.push((known ?? (await state.groups.insert({ id: state.next.groupId(), name, type: 'Static' }))).id);
  }
  return ids;
}

function pickFields(input: ContactFields): ContactFields {
  return Object.fromEntries(fieldNames.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]));
}

export function mergeChannels(before: readonly Channel[] = [], given: readonly Channel[]): Channel[] {
  const types = new Set(given.map(({ type }) => type));
  return [...before.filter(({ type }) => !types.has(type)), ...given];
}

function mergeFields(before: ContactFields['fields'] = [], given: NonNullable<ContactFields['fields']>) {
  const ids = new Set(given.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...given];
}

function isAddress(type: Channel['type'], value: string): boolean {
  if (type === 'email') return isEmail(value);
  return type === 'sms' || type === 'viber' ? isPhone(value) : value !== '';
}
