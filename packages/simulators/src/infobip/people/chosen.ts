import { badRequest } from '../refusals.ts';
import { personNotFound } from './answers.ts';
import { toIdentity, type IdentityQuery } from './identities.ts';
import { findPerson } from './person-index.ts';
import type { PeopleState, PersonRow } from './state.ts';

/** The refusal of a query that names nobody as it must. Sandbox choice: the words. */
export const identityMissing = badRequest({
  identifier: ['type and identifier, email, phone or externalId is required'],
});

type Chosen =
  | { person: PersonRow; refusal?: undefined }
  | { person?: undefined; refusal: typeof identityMissing | typeof personNotFound };

/** The profile that a query must name. */
export function choosePerson(people: PeopleState, query: IdentityQuery): Chosen {
  const identity = toIdentity(query);
  if (identity === undefined || identity === 'incomplete') return { refusal: identityMissing };
  const person = findPerson(people, identity);
  return person ? { person } : { refusal: personNotFound };
}
