import { badRequest, conflict, notFound } from '../refusals.ts';
import { extend, FieldsError } from '../people/definitions.ts';
import type { DefinitionRow } from '../people/state.ts';
import type { Schemas } from '../state.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

const definitionNotFound = notFound('Event definition not found');

/** What events can be. */
export const peopleDefinitions = {
  listEventDefinitions({ query: { offset = 0, limit = 20 }, state: { people } }) {
    return { status: 200, body: people.definitions.all().slice(offset, offset + limit) };
  },

  async createEventDefinition({ body, state: { people } }) {
    const { definitionId } = body;
    // The vendor's pattern lets it through, but no address could ever name it.
    if (definitionId === '') return badRequest({ definitionId: ['must not be empty'] });
    if (people.definitions.get(definitionId)) return conflict(`Event definition ${definitionId} already exists.`);
    const row = extended({ definitionId }, body);
    if (row instanceof FieldsError) return badRequest({ fields: [row.message] });
    return { status: 201, body: await people.definitions.insert(row) };
  },

  getEventDefinition({ path, state: { people } }) {
    const row = people.definitions.get(path.definitionId);
    return row ? { status: 200, body: row } : definitionNotFound;
  },

  async updateEventDefinition({ path, body, state: { people } }) {
    const before = people.definitions.get(path.definitionId);
    if (!before) return definitionNotFound;
    const row = extended(before, body);
    if (row instanceof FieldsError) return badRequest({ fields: [row.message] });
    return { status: 200, body: await people.definitions.put(row) };
  },
} satisfies Partial<InfobipHandlers>;

function extended(before: DefinitionRow, added: Schemas['EventDefinitionUpdate']): DefinitionRow | FieldsError {
  try {
    return extend(before, added);
  } catch (error) {
    if (error instanceof FieldsError) return error;
    throw error;
  }
}
