import { badRequest, notFound } from '../refusals.ts';
import { sortBy, toPage } from '../people/paging.ts';
import { findPerson } from '../people/person-index.ts';
import { toPersonTime } from '../people/person-view.ts';
import { saveChange } from '../people/persons.ts';
import type { PeopleState, PersonRow, TagRow } from '../people/state.ts';
import type { Schemas } from '../state.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

const tagNotFound = notFound();

/** Tags, and giving them to profiles. */
export const peopleTags = {
  /** Sandbox choice: the wrapper that the other lists have. */
  listTags({ query, state: { people } }) {
    const { orderBy = 'name:asc' } = query;
    const sorted = sortBy(people.tags.all(), orderBy, valueOf);
    const { rows, paging } = toPage(sorted, query, orderBy);
    return { status: 200, body: { ...paging, tags: rows.map(toTag) } };
  },

  async createTag({ body: { name }, state: { people }, world }) {
    if (people.tags.get(name)) return badRequest({ name: ['already exists'] });
    const now = world.clock.now();
    const row = await people.tags.insert({ name, id: people.next.tagId(), createdMs: now, modifiedMs: now });
    return { status: 200, body: toTag(row) };
  },

  getTag({ path, state: { people } }) {
    const row = people.tags.get(path.name);
    return row ? { status: 200, body: toTag(row) } : tagNotFound;
  },

  /** Sandbox choice: takes it from every profile as well. */
  async deleteTag({ path: { name }, ...scene }) {
    const { people } = scene.state;
    if (!people.tags.get(name)) return tagNotFound;
    for (const person of people.persons.filter(({ tags }) => tags.includes(name))) {
      await saveChange(scene, person, { tags: without(person.tags, name) });
    }
    people.tags.delete(name);
    return { status: 200, body: undefined };
  },

  async addTagToPersons({ path: { name }, body, ...scene }) {
    if (!scene.state.people.tags.get(name)) return tagNotFound;
    for (const person of findAll(scene.state.people, body)) {
      if (!person.tags.includes(name)) await saveChange(scene, person, { tags: [...person.tags, name] });
    }
    return { status: 200, body: undefined };
  },

  async removeTagFromPersons({ path: { name }, body, ...scene }) {
    if (!scene.state.people.tags.get(name)) return tagNotFound;
    for (const person of findAll(scene.state.people, body)) {
      await saveChange(scene, person, { tags: without(person.tags, name) });
    }
    return { status: 200, body: undefined };
  },
} satisfies Partial<InfobipHandlers>;

/** Each profile once. Sandbox choice: those that are not found are passed over. */
function findAll(people: PeopleState, { people: items }: Schemas['PersonQueriesBatch']): Set<PersonRow> {
  return new Set(items.flatMap(({ query }) => findPerson(people, query) ?? []));
}

function without(tags: readonly string[], name: string): string[] {
  return tags.filter((tag) => tag !== name);
}

function toTag({ id, name, createdMs, modifiedMs }: TagRow): Schemas['Tag'] {
  return { id, name, createdAt: toPersonTime(createdMs), modifiedAt: toPersonTime(modifiedMs) };
}

function valueOf({ name, createdMs, modifiedMs }: TagRow, field: string): string | number {
  if (field === 'createdAt') return createdMs;
  return field === 'modifiedAt' ? modifiedMs : name;
}
