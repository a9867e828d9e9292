import { mayBe, merge, mergeChannels } from './contact-changes.ts';
import { findContacts, type Identifier } from './contacts.ts';
import type { ContactRow, EsputnikState, ImportRow, Schemas } from './state.ts';

type ContactFields = Schemas['ContactFields'];
type ContactInput = Schemas['ContactInput'];
type Options = ImportRow['options'];

/**
 * The contact that an imported one is, deleted ones included. The external id has precedence over `dedupeOn`; with another
 * external id it is a new contact.
 * Source: https://docs.yespo.io/docs/api-methods-adding-contacts
 */
export function findImported(state: EsputnikState, input: ContactInput, options: Options): ContactRow | undefined {
  const { externalCustomerId } = input;
  if (externalCustomerId) {
    const row = prefer(findContacts(state, { by: 'externalCustomerId', value: externalCustomerId }, true));
    if (row) return row;
  }
  if (options.dedupeOn === 'id') return input.id === undefined ? undefined : state.contacts.get(input.id);
  const rows = identifiersOf(input, options).flatMap((identifier) => findContacts(state, identifier, true));
  return prefer(rows.filter((row) => mayBe(row, externalCustomerId)));
}

/** Whether there is something that tells this contact from others. */
export function hasIdentity(state: EsputnikState, input: ContactInput, options: Options): boolean {
  if (options.dedupeOn === 'id') return input.id !== undefined && state.contacts.get(input.id) !== undefined;
  return Boolean(input.externalCustomerId) || identifiersOf(input, options).length > 0;
}

/**
 * Only the named fields change, and those of them that are missing become null. Without names it is all fields. Sandbox
 * choice: a name is that of a member, of a part of the address, or of a type of channel; channels that are not given stay.
 */
export function overwrite(before: ContactFields, input: ContactFields, options: Options): ContactFields {
  const { contactFields, customFieldsIDs } = options;
  const isNamed = (name: string) => contactFields === undefined || contactFields.includes(name);
  const given = { ...input };
  delete given.fields;
  delete given.channels;
  delete given.address;
  const cleared = Object.fromEntries(clearable.filter(isNamed).map((name) => [name, null]));
  const changed = Object.fromEntries(Object.entries(given).filter(([name]) => isNamed(name)));
  const after = merge(before, { ...cleared, ...changed });
  after.address = overwriteAddress(before.address, input.address, isNamed);
  const channels = (input.channels ?? []).filter(({ type }) => isNamed('channels') || isNamed(type));
  after.channels = mergeChannels(before.channels, channels);
  const named = contactFields === undefined ? input.fields?.map(({ id }) => id) : undefined;
  return merge(after, { fields: overwriteFields(input.fields, customFieldsIDs ?? named ?? []) });
}

const clearable = ['firstName', 'lastName', 'languageCode', 'timeZone', 'addressBookId', 'contactKey'];
const addressParts = ['region', 'town', 'address', 'postcode', 'countryCode'] as const;

function overwriteAddress(
  before: ContactFields['address'],
  given: ContactFields['address'],
  isNamed: (name: string) => boolean,
): NonNullable<ContactFields['address']> | null {
  const after = { ...before };
  for (const part of addressParts.filter(isNamed)) after[part] = given?.[part] ?? null;
  return Object.values(after).some(Boolean) ? after : null;
}

function overwriteFields(given: ContactFields['fields'] = [], ids: readonly number[]) {
  return ids.map((id) => ({ id, value: given.find((field) => field.id === id)?.value ?? null }));
}

/** Sandbox choice: without `dedupeOn` it is e-mail or number. */
function identifiersOf(input: ContactInput, { dedupeOn = 'email_or_sms', fieldId }: Options): Identifier[] {
  const of = (by: 'email' | 'phone' | 'mobilepush' | 'webpush', type: Schemas['Channel']['type']) =>
    (input.channels ?? []).filter((channel) => channel.type === type).map(({ value }) => ({ by, value }));
  if (dedupeOn === 'email') return of('email', 'email');
  if (dedupeOn === 'sms') return of('phone', 'sms');
  if (dedupeOn === 'push') return of('mobilepush', 'mobilepush');
  if (dedupeOn === 'webpush') return of('webpush', 'webpush');
  if (dedupeOn === 'email_or_sms') return [...of('email', 'email'), ...of('phone', 'sms')];
  if (dedupeOn !== 'fieldId' || fieldId === undefined) return [];
  return (input.fields ?? []).flatMap(({ id, value }) => (id === fieldId && value ? [{ by: 'field', id, value }] : []));
}

function prefer(rows: readonly ContactRow[]): ContactRow | undefined {
  return rows.find(({ deleted }) => !deleted) ?? rows[0];
}
