import { batchFailure, noMatch } from '../people/answers.ts';
import { findPerson } from '../people/person-index.ts';
import { patch, readPerson } from '../people/person-input.ts';
import { changePerson, createPerson, deletePerson } from '../people/persons.ts';
import type { Schemas } from '../state.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

const unmatched = { status: 409, errors: [{ message: noMatch }] };

/** Many profiles at once, one after the other; the answers list failures only. */
export const peopleBatches = {
  async createPersonsBatch({ body, ...scene }) {
    const results: Schemas['CreateBatchAnswer']['results'] = [];
    for (const [index, input] of body.people.entries()) {
      const saved = await createPerson(scene, readPerson(input));
      if (saved.status === 'REFUSED') results.push({ index, ...batchFailure(saved.refusal) });
    }
    return { status: statusOf(results), body: { results } };
  },

  async patchPersonsBatch({ body, ...scene }) {
    const results: Schemas['UpdateBatchAnswer']['results'] = [];
    for (const { query, update } of body.people) {
      const person = findPerson(scene.state.people, query);
      const saved = person && (await changePerson(scene, person, readPerson(update), patch));
      if (!saved) results.push({ query, isModified: false, ...unmatched });
      else if (saved.status === 'REFUSED') results.push({ query, isModified: false, ...batchFailure(saved.refusal) });
    }
    return { status: statusOf(results), body: { results } };
  },

  deletePersonsBatch({ body, ...scene }) {
    const results: Schemas['DeleteBatchAnswer']['results'] = [];
    for (const { query } of body.people) {
      const person = findPerson(scene.state.people, query);
      if (person) deletePerson(scene, person);
      else results.push({ query, ...unmatched });
    }
    return { status: statusOf(results), body: { results } };
  },
} satisfies Partial<InfobipHandlers>;

/** Both are documented. Sandbox choice: which is when. */
function statusOf(failures: readonly unknown[]): 200 | 207 {
  return failures.length === 0 ? 200 : 207;
}
