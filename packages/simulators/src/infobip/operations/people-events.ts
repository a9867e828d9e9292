import { notFound } from '../refusals.ts';
import { personNotFound } from '../people/answers.ts';
import { eventsErrors, findOrCreate, recordEvent } from '../people/events.ts';
import { findPerson } from '../people/person-index.ts';
import type { Schemas } from '../state.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

/** Events of persons. */
export const peopleEvents = {
  /** All or nothing: everything is looked at before the first is taken down. */
  async sendEvents({ body, request, ...scene }) {
    const errors = eventsErrors(scene, body, request.body?.byteLength ?? 0);
    if (errors.length > 0) return { status: 400, body: toProblem(scene.world.ids.alphanumeric(16), errors) };
    for (const { identifier, occurredTime, ...event } of body) {
      const person = await findOrCreate(scene, identifier);
      if (person) await recordEvent(scene, person, event, Date.parse(occurredTime));
    }
    return { status: 202, body: undefined };
  },

  async sendEvent({ path: { personId, definitionId }, query, body, ...scene }) {
    const { people } = scene.state;
    if (!people.definitions.get(definitionId)) return notFound('Event definition not found');
    const { identifierType: type, createPerson = false } = query;
    const person = createPerson
      ? await findOrCreate(scene, { type, id: personId })
      : findPerson(people, { type, identifier: personId });
    if (!person) return personNotFound;
    const row = await recordEvent(scene, person, { definitionId, ...body }, scene.world.clock.now());
    const occurredTime = new Date(row.occurredMs).toISOString();
    const { eventId, properties } = row;
    return {
      status: 201,
      body: { eventId, definitionId: row.definitionId, occurredTime, properties, metadata: {} },
    };
  },
} satisfies Partial<InfobipHandlers>;

/** Sandbox choice: title and type. */
function toProblem(traceId: string, errors: Schemas['PeopleEventsProblem']['errors']): Schemas['PeopleEventsProblem'] {
  return { status: 400, title: 'Bad Request', type: 'about:blank', traceId, errors };
}
