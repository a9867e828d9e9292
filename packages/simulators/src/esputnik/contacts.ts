import type { Table } from '../engine/table.ts';
import type { ContactRow, EsputnikState, Schemas } from './state.ts';
import { createTableIndex, type TableIndex } from './table-index.ts';
import { digitsOf } from './values.ts';

type Channel = Schemas['Channel'];

/** One thing that tells a contact: a channel's address, an id, or the value of an additional field. */
export type Identifier =
  | { by: 'externalCustomerId' | 'email' | 'phone' | 'mobilepush' | 'webpush'; value: string }
  | { by: 'field'; id: number; value: string };

const indexes = new WeakMap<Table<ContactRow>, TableIndex<ContactRow>>();

/** Contacts with this identifier, oldest first. Addresses count in any case, numbers by their digits. */
export function findContacts({ contacts }: EsputnikState, identifier: Identifier, withDeleted = false): ContactRow[] {
  const index = indexes.get(contacts) ?? createTableIndex(contacts, wordsOf);
  indexes.set(contacts, index);
  const rows = index.find(wordOf(identifier));
  return withDeleted ? rows : rows.filter(({ deleted }) => !deleted);
}

/** A contact that is not deleted. An id that is no number is nobody's. */
export function getContact({ contacts }: EsputnikState, id: string | number): ContactRow | undefined {
  const row = contacts.get(id);
  return row?.deleted ? undefined : row;
}

/**
 * The first identifier that is present and matches decides. Sandbox choice: external id, e-mail, phone; for events the
 * same order is documented.
 */
export function findByIdentity(
  state: EsputnikState,
  identity: { externalCustomerId?: unknown; email?: unknown; phone?: unknown },
): ContactRow | undefined {
  for (const by of ['externalCustomerId', 'email', 'phone'] as const) {
    const value = identity[by];
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') continue;
    const [row] = findContacts(state, { by, value: String(value) });
    if (row) return row;
  }
  return undefined;
}

export function emailOf({ contact }: ContactRow): string | undefined {
  return channelOf(contact, 'email');
}

export function channelOf({ channels = [] }: Schemas['ContactFields'], type: Channel['type']): string | undefined {
  return channels.find((channel) => channel.type === type)?.value;
}

/** A contact as it is answered, with its segments. */
export function toContact({ groups }: EsputnikState, { id, contact, groupIds }: ContactRow): Schemas['Contact'] {
  return { id, ...contact, groups: groupIds.flatMap((groupId) => groups.get(groupId) ?? []) };
}

function wordsOf({ contact }: ContactRow): string[] {
  const { externalCustomerId, channels = [], fields = [] } = contact;
  return [
    ...(externalCustomerId ? [wordOf({ by: 'externalCustomerId', value: externalCustomerId })] : []),
    ...channels.map(({ type, value }) => wordOf({ by: identifierOf(type), value })),
    ...fields.flatMap(({ id, value }) => (value ? [wordOf({ by: 'field', id, value })] : [])),
  ];
}

function wordOf(identifier: Identifier): string {
  const { by, value } = identifier;
  if (by === 'field') return `field ${identifier.id} ${value}`;
  if (by === 'email') return `email ${value.trim().toLowerCase()}`;
  return by === 'phone' ? `phone ${digitsOf(value)}` : `${by} ${value}`;
}

/** Numbers are numbers, whichever service they are for. */
function identifierOf(type: Channel['type']): 'email' | 'phone' | 'mobilepush' | 'webpush' {
  return type === 'sms' || type === 'viber' ? 'phone' : type;
}
