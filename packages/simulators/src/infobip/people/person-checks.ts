import { attributeProblem, isDate } from './attribute-values.ts';
import { contactProblem, identitiesOf, isSameContact, type Identity } from './identities.ts';
import { findPerson } from './person-index.ts';
import type { PersonDraft, PersonValues } from './person-input.ts';
import type { ContactType, PeopleState } from './state.ts';

/** Why a profile cannot be as a request wants it. */
export type Refusal =
  | { kind: 'invalid'; problems: Problem[] }
  /** An identity belongs to another profile. */
  | { kind: 'taken'; identity: Identity };

export interface Problem {
  /** Below the profile, e.g. `contactInformation[0].identifier`. */
  property: string;
  message: string;
}

/** Source: https://github.com/api-evangelist/infobip, `infobip-people-openapi.json`. */
const mostContacts = 100;
const longestTag = 256;

/** What is wrong with a request by itself. */
export function draftProblems(state: PeopleState, draft: PersonDraft): Problem[] {
  const { fields, tags = [], customAttributes = {}, contacts = [] } = draft;
  const problems: Problem[] = [];
  if (fields.birthDate !== undefined && !isDate(fields.birthDate)) {
    problems.push({ property: 'birthDate', message: 'Date is invalid' });
  }
  for (const [position, { type, identifier }] of contacts.entries()) {
    const message = contactProblem(type, identifier);
    if (message !== undefined) problems.push({ property: draft.contactPath(position), message });
  }
  for (const [position, tag] of tags.entries()) {
    if (tag.length >= 1 && tag.length <= longestTag) continue;
    problems.push({ property: `tags[${position}]`, message: `size must be between 1 and ${longestTag}` });
  }
  for (const [name, value] of Object.entries(customAttributes)) {
    const message = attributeProblem(state, name, value);
    if (message !== undefined) problems.push({ property: `customAttributes.${name}`, message });
  }
  return problems;
}

/**
 * What is wrong with a profile as it would be.
 * @param own Ids of the profiles it comes from, whose identities it may have.
 */
export function valuesRefusal(state: PeopleState, values: PersonValues, own: readonly number[]): Refusal | undefined {
  const { fields, contacts } = values;
  const count = (type: ContactType) => contacts.filter((contact) => contact.type === type).length;
  const [phones, emails] = [count('PHONE'), count('EMAIL')];
  if (!fields.externalId && phones + emails === 0) {
    const message = 'A phone number, an email address or an external id is required';
    return { kind: 'invalid', problems: [{ property: 'contactInformation', message }] };
  }
  if (phones > mostContacts || emails > mostContacts) {
    const message = `size must be between 0 and ${mostContacts}`;
    return { kind: 'invalid', problems: [{ property: 'contactInformation', message }] };
  }
  for (const identity of identitiesOf(values)) {
    const owner = findPerson(state, identity);
    if (owner && !own.includes(owner.id) && isTakenBy(owner, identity)) return { kind: 'taken', identity };
  }
  return undefined;
}

/** An address without a sender is another one than the same with a sender. */
function isTakenBy(owner: PersonValues, identity: Identity): boolean {
  if (identity.type === 'EXTERNAL_ID' || identity.type === 'ID' || identity.type === 'KAKAO_TALK') return true;
  const { type, identifier, sender } = identity;
  const contact = { type, identifier, ...(sender === undefined ? {} : { sender }) };
  return owner.contacts.some((each) => isSameContact(each, contact));
}

/** Text of the sort the vendor's samples have. Sandbox choice: the words for an external id. */
export function takenText({ type, identifier }: Identity): string {
  const name = type === 'EXTERNAL_ID' ? 'ExternalId' : `Destination(${type.toLowerCase()})`;
  return `${name} ${identifier} already exists.`;
}
