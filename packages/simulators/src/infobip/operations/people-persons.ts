import { badRequest } from '../refusals.ts';
import { personNotFound, personSaved } from '../people/answers.ts';
import { choosePerson, identityMissing } from '../people/chosen.ts';
import { FilterError, readFilter } from '../people/filter.ts';
import { toIdentity } from '../people/identities.ts';
import { sortBy, toPage } from '../people/paging.ts';
import { findPerson } from '../people/person-index.ts';
import { patch, readPerson, replace } from '../people/person-input.ts';
import { toPerson } from '../people/person-view.ts';
import { changePerson, createPerson, deletePerson } from '../people/persons.ts';
import type { PersonRow } from '../people/state.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

/** Single profiles and their list, version 2. Source: https://github.com/api-evangelist/infobip, `openapi/_original/infobip-people-openapi.json` */
export const peoplePersons = {
  /** An identity of either style is answered with the bare profile, none with a page. */
  listPersons({ query, state: { people } }) {
    const identity = toIdentity(query);
    if (identity === 'incomplete') return identityMissing;
    if (identity) {
      const person = findPerson(people, identity);
      return person ? { status: 200, body: toPerson(person) } : personNotFound;
    }
    const { filter, orderBy = 'createdAt:asc' } = query;
    try {
      const passes = filter === undefined ? undefined : readFilter(filter);
      const found = passes ? people.persons.filter((row) => passes(toPerson(row))) : people.persons.all();
      const { rows, paging } = toPage(sortBy(found, orderBy, valueOf), query, orderBy);
      return { status: 200, body: { ...paging, persons: rows.map(toPerson) } };
    } catch (error) {
      if (error instanceof FilterError) return badRequest({ filter: [error.message] });
      throw error;
    }
  },

  async createPerson({ body, ...scene }) {
    return personSaved(await createPerson(scene, readPerson(body)));
  },

  async replacePerson({ body, query, ...scene }) {
    const { person, refusal } = choosePerson(scene.state.people, query);
    return refusal ?? personSaved(await changePerson(scene, person, readPerson(body), replace));
  },

  async patchPerson({ body, query, ...scene }) {
    const { person, refusal } = choosePerson(scene.state.people, query);
    return refusal ?? personSaved(await changePerson(scene, person, readPerson(body), patch));
  },

  deletePerson({ query, ...scene }) {
    const { person, refusal } = choosePerson(scene.state.people, query);
    if (refusal) return refusal;
    deletePerson(scene, person);
    return { status: 200, body: undefined };
  },

  /** Identities without a profile are left out. */
  matchPersons({ body, state: { people } }) {
    const matches = body.identities.flatMap((identity) => {
      const person = findPerson(people, identity);
      return person ? [{ personId: person.id, ...identity }] : [];
    });
    return { status: 200, body: { matches } };
  },
} satisfies Partial<InfobipHandlers>;

function valueOf({ fields, createdMs, modifiedMs }: PersonRow, field: string): string | number | undefined {
  if (field === 'createdAt') return createdMs;
  if (field === 'modifiedAt') return modifiedMs;
  return field === 'firstName' ? fields.firstName : fields.lastName;
}
