import { ConfigurationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/infobip/rest';
import { vendor } from '../errors.ts';

type PersonQuery = components['schemas']['PersonQuery'];

/** Identifiers that name one person in the whole account. */
type OwnIdentifierType = 'ID' | 'EXTERNAL_ID' | 'PHONE' | 'EMAIL';
/** Identifiers of a channel, which name one person for one sender. */
type ChannelIdentifierType = Exclude<PersonQuery['type'], OwnIdentifierType>;

/**
 * One person by one identifier. `externalId` is the key of your own system.
 *
 * In a channel `sender` says which of your senders the identifier belongs to. The vendor's own samples of `FACEBOOK` leave
 * it out, so it is not asked for here.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export type PersonIdentity =
  | { type: OwnIdentifierType; identifier: string; sender?: never }
  | { type: ChannelIdentifierType; identifier: string; sender?: string };

const ownTypes: ReadonlySet<string> = new Set<OwnIdentifierType>(['ID', 'EXTERNAL_ID', 'PHONE', 'EMAIL']);

/**
 * The identity as the vendor reads it. Checked, because a list is what the same address answers without one, and a call
 * meant for one person must never become a call about all.
 * @throws {ConfigurationError} when it names nobody, or has a sender where the vendor forbids one.
 */
export function toPersonQuery({ type, identifier, sender }: PersonIdentity): PersonQuery {
  if (!type || typeof identifier !== 'string' || identifier.trim() === '') {
    throw new ConfigurationError(
      vendor,
      `A person is named by a type and an identifier, not by ${JSON.stringify(type)} and ${JSON.stringify(identifier)}.`,
    );
  }
  if (sender !== undefined && ownTypes.has(type)) {
    throw new ConfigurationError(vendor, `An identifier of the type ${type} has no sender.`);
  }
  return { type, identifier, ...(sender === undefined ? {} : { sender }) };
}

/** The same for the same person, also when an answer has the identifier in another form. */
export function toIdentityKey({ type, identifier, sender = '' }: PersonQuery): string {
  return JSON.stringify([type, identifier.trim().replace(/^\+/, '').toLowerCase(), sender]);
}

/**
 * `..` and the like in a path would call another operation.
 * @throws {ConfigurationError} when `value` cannot stand in a path.
 */
export function toPathPart(name: string, value: string): string {
  if (typeof value === 'string' && !/^\.{0,2}$/.test(value)) return value;
  throw new ConfigurationError(vendor, `${name} must be a name or an id, not ${JSON.stringify(value)}.`);
}
