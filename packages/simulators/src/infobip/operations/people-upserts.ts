import { errorV3 } from '../people/answers.ts';
import { mergePersons, upsertPerson } from '../people/merging.ts';
import { patch, readPersonV3, replace, type PersonDraft } from '../people/person-input.ts';
import type { Saved } from '../people/persons.ts';
import type { Schemas } from '../state.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

/** Profiles of version 3, one after the other. What is wrong with one is no matter of the others. */
export const peopleUpserts = {
  async upsertPersons({ body, ...scene }) {
    return upserted(await saveAll(body.persons, (draft) => upsertPerson(scene, draft, replace)));
  },

  async patchUpsertPersons({ body, ...scene }) {
    return upserted(await saveAll(body.persons, (draft) => upsertPerson(scene, draft, patch)));
  },

  async mergePersons({ body, ...scene }) {
    const { results, errors } = await saveAll(body.persons, (draft) => mergePersons(scene, draft));
    return { status: 207, body: { results: results.map(({ id, index }) => ({ id, index })), errors } };
  },
} satisfies Partial<InfobipHandlers>;

/** What became of each, by its place in the request. */
export interface AllSaved {
  results: Schemas['UpsertResult'][];
  errors: Schemas['PeopleV3Error'][];
}

async function saveAll(
  persons: readonly (Schemas['UpsertPerson'] | Schemas['MergePerson'])[],
  save: (draft: PersonDraft) => Promise<Saved>,
): Promise<AllSaved> {
  const all: AllSaved = { results: [], errors: [] };
  for (const [index, input] of persons.entries()) {
    const saved = await save(readPersonV3(input));
    if (saved.status === 'REFUSED') all.errors.push(errorV3(index, saved.refusal));
    else all.results.push({ id: saved.row.id, index, status: saved.status });
  }
  return all;
}

/** Always 207, also when everything went well. */
function upserted(body: AllSaved): { status: 207; body: AllSaved } {
  return { status: 207, body };
}
