import { personSaved } from '../people/answers.ts';
import { choosePerson } from '../people/chosen.ts';
import { isSameContact } from '../people/identities.ts';
import { addContacts, readContactInformation, type PersonDraft, type PersonValues } from '../people/person-input.ts';
import { changePerson } from '../people/persons.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

type Change = (before: PersonValues, draft: PersonDraft) => PersonValues;

/** Phone numbers and e-mail addresses of one profile. Other channels are read only. */
export const peopleContacts = {
  replaceContactInformation: (context) => change(context, replaceContacts),
  addContactInformation: (context) =>
    change(context, (before, { contacts = [] }) => ({ ...before, contacts: addContacts(before.contacts, contacts) })),
  removeContactInformation: (context) => change(context, removeContacts),
} satisfies Partial<InfobipHandlers>;

async function change(
  { body, query, ...scene }: Parameters<InfobipHandlers['replaceContactInformation']>[0],
  how: Change,
): Promise<ReturnType<typeof personSaved> | NonNullable<ReturnType<typeof choosePerson>['refusal']>> {
  const { person, refusal } = choosePerson(scene.state.people, query);
  if (refusal) return refusal;
  const draft = { fields: {}, ...readContactInformation(body.contactInformation) };
  return personSaved(await changePerson(scene, person, draft, how));
}

function replaceContacts(before: PersonValues, { contacts = [] }: PersonDraft): PersonValues {
  const others = before.contacts.filter(({ type }) => type !== 'PHONE' && type !== 'EMAIL');
  return { ...before, contacts: [...addContacts([], contacts), ...others] };
}

/** What is not there need not be removed. */
function removeContacts(before: PersonValues, { contacts = [] }: PersonDraft): PersonValues {
  const stays = before.contacts.filter((contact) => !contacts.some((each) => isSameContact(each, contact)));
  return { ...before, contacts: stays };
}
