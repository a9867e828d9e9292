import { badRequest, notFound } from '../refusals.ts';
import { itemProblem, objectSchemaProblem } from '../people/attribute-values.ts';
import { choosePerson } from '../people/chosen.ts';
import { sortBy, toPage } from '../people/paging.ts';
import { toPersonTime } from '../people/person-view.ts';
import { saveChange } from '../people/persons.ts';
import type { AttributeRow } from '../people/state.ts';
import type { Schemas } from '../state.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

const attributeNotFound = notFound();

/** Custom attributes, which must be defined before a profile can have them. */
export const peopleAttributes = {
  listCustomAttributes({ query, state: { people } }) {
    const { orderBy = 'name:asc' } = query;
    const sorted = sortBy(people.attributes.all(), orderBy, valueOf);
    const { rows, paging } = toPage(sorted, query, orderBy);
    return { status: 200, body: { ...paging, customAttributes: rows.map(toAttribute) } };
  },

  async createCustomAttribute({ body, state: { people }, world }) {
    const { name, dataType, objectSchema } = body;
    if (people.attributes.get(name)) return badRequest({ name: ['already exists'] });
    const problem = objectSchemaProblem(dataType, objectSchema);
    if (problem !== undefined) return badRequest({ objectSchema: [problem] });
    const now = world.clock.now();
    const schema = objectSchema ? { objectSchema } : {};
    const row = await people.attributes.insert({ name, dataType, ...schema, createdMs: now, modifiedMs: now });
    return { status: 200, body: toAttribute(row) };
  },

  getCustomAttribute({ path, state: { people } }) {
    const row = people.attributes.get(path.name);
    return row ? { status: 200, body: toAttribute(row) } : attributeNotFound;
  },

  /** Sandbox choice: takes it from every profile as well. */
  async deleteCustomAttribute({ path: { name }, ...scene }) {
    const { people } = scene.state;
    if (!people.attributes.get(name)) return attributeNotFound;
    for (const person of people.persons.filter(({ customAttributes }) => Object.hasOwn(customAttributes, name))) {
      const others = Object.entries(person.customAttributes).filter(([each]) => each !== name);
      await saveChange(scene, person, { customAttributes: Object.fromEntries(others) });
    }
    people.attributes.delete(name);
    return { status: 200, body: undefined };
  },

  async appendCustomAttribute({ path: { name }, query, body, ...scene }) {
    const { people } = scene.state;
    const attribute = people.attributes.get(name);
    if (!attribute) return attributeNotFound;
    const { person, refusal } = choosePerson(people, query);
    if (refusal) return refusal;
    if (attribute.dataType !== 'LIST_OF_OBJECTS') return badRequest({ name: ['must be a LIST_OF_OBJECTS'] });
    const problem = itemProblem(attribute, body);
    if (problem !== undefined) return badRequest({ [name]: [problem] });
    const before = (person.customAttributes[name] ?? []) as Schemas['ListItem'][];
    const list = [...before, body];
    await saveChange(scene, person, { customAttributes: { ...person.customAttributes, [name]: list } });
    return { status: 200, body: list };
  },
} satisfies Partial<InfobipHandlers>;

function toAttribute({ createdMs, modifiedMs, ...attribute }: AttributeRow): Schemas['CustomAttribute'] {
  return { ...attribute, createdAt: toPersonTime(createdMs), modifiedAt: toPersonTime(modifiedMs) };
}

function valueOf({ name, createdMs, modifiedMs }: AttributeRow, field: string): string | number {
  if (field === 'createdAt') return createdMs;
  return field === 'modifiedAt' ? modifiedMs : name;
}
