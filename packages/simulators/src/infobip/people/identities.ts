import type { Contact, IdentifierType, PersonRow } from './state.ts';

/** One thing that tells a profile. */
export interface Identity {
  /** One more than profiles can have: KAKAO_TALK, which can be asked for. */
  type: IdentifierType | 'KAKAO_TALK';
  identifier: string;
  sender?: string | undefined;
}

/** What the query of an operation can name a profile by, in the newer and the older style. */
export interface IdentityQuery {
  type?: IdentifierType | undefined;
  identifier?: string | undefined;
  sender?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  externalId?: string | undefined;
}

const olderNames = { email: 'EMAIL', phone: 'PHONE', externalId: 'EXTERNAL_ID' } as const;

/**
 * Whom a query names; `incomplete` for half of an identity, `undefined` for nobody. The newer style decides before the
 * older one, of which the first in the address counts.
 * Source: https://dev-old.infobip.com/people/person-profile
 */
export function toIdentity(query: IdentityQuery): Identity | 'incomplete' | undefined {
  const { type, identifier, sender } = query;
  if (type !== undefined && identifier !== undefined) return { type, identifier, sender };
  if (type !== undefined || identifier !== undefined) return 'incomplete';
  for (const name of Object.keys(query)) {
    if (!isOlderName(name)) continue;
    const value = query[name];
    if (value !== undefined) return { type: olderNames[name], identifier: value };
  }
  return undefined;
}

function isOlderName(name: string): name is keyof typeof olderNames {
  return name in olderNames;
}

/** Types whose `sender` says nothing. The contract neither demands it of the others nor refuses it here. */
export function hasSender(type: Identity['type']): boolean {
  return !['ID', 'EXTERNAL_ID', 'PHONE', 'EMAIL'].includes(type);
}

/** What an identity is found by. Sandbox choice: addresses count in any case, numbers by their digits. */
export function wordOf({ type, identifier }: Pick<Identity, 'type' | 'identifier'>): string {
  if (type === 'EMAIL') return `EMAIL ${identifier.trim().toLowerCase()}`;
  return type === 'PHONE' ? `PHONE ${identifier.replaceAll(/\D/g, '')}` : `${type} ${identifier}`;
}

/** Whether a profile, found by the word, is the one. Sandbox choice: without a sender any will do. */
export function isMeant({ contacts }: PersonRow, identity: Identity): boolean {
  if (identity.sender === undefined || !hasSender(identity.type)) return true;
  const word = wordOf(identity);
  return contacts.some((contact) => contact.sender === identity.sender && wordOf(contact) === word);
}

/** Whether two addresses are one. */
export function isSameContact(one: Contact, other: Contact): boolean {
  return (
    one.type === other.type &&
    wordOf(one) === wordOf(other) &&
    (!hasSender(one.type) || (one.sender ?? '') === (other.sender ?? ''))
  );
}

/** Every identity of a profile but its id. */
export function identitiesOf({ fields, contacts }: Pick<PersonRow, 'fields' | 'contacts'>): Identity[] {
  const { externalId } = fields;
  return [...(externalId ? [{ type: 'EXTERNAL_ID' as const, identifier: externalId }] : []), ...contacts];
}

/** Contact data are checked for form only. Sandbox choice: which form that is. An id is no address of any channel. */
export function contactProblem(type: IdentifierType, identifier: string): string | undefined {
  if (type === 'ID' || type === 'EXTERNAL_ID') return 'Type is invalid';
  if (type === 'PHONE' && !isPhone(identifier)) return 'Phone number is invalid';
  if (type === 'EMAIL' && !isEmail(identifier)) return 'Email address is invalid';
  return undefined;
}

/** 4 to 15 digits with or without `+`, once spaces, dots, dashes and brackets are taken away. */
function isPhone(text: string): boolean {
  return text.length <= 50 && /^\+?[0-9]{4,15}$/.test(text.replaceAll(/[ .()-]/g, ''));
}

function isEmail(text: string): boolean {
  return text.length <= 255 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(text);
}
