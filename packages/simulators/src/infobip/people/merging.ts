import { identitiesOf } from './identities.ts';
import { patch, type PersonDraft, type PersonValues } from './person-input.ts';
import { addContacts } from './person-input.ts';
import { findPerson } from './person-index.ts';
import {
  changePerson,
  createPerson,
  refusalOf,
  sourceOf,
  tell,
  updateRow,
  valuesOf,
  type Saved,
  type Scene,
} from './persons.ts';
import type { PeopleState, PersonRow } from './state.ts';

/** The profile that an upsert is about: by external id, e-mail address, phone number. Sandbox choice: in this order. */
export function findMatch(people: PeopleState, { fields, contacts = [] }: PersonDraft): PersonRow | undefined {
  const identities = identitiesOf({ fields, contacts });
  for (const type of ['EXTERNAL_ID', 'EMAIL', 'PHONE']) {
    for (const identity of identities) {
      const row = identity.type === type ? findPerson(people, identity) : undefined;
      if (row) return row;
    }
  }
  return undefined;
}

/** @param change `replace` for a full one, `patch` for a partial one. */
export function upsertPerson(
  scene: Scene,
  draft: PersonDraft,
  change: (before: PersonValues, draft: PersonDraft) => PersonValues,
): Promise<Saved> {
  const before = findMatch(scene.state.people, draft);
  return before ? changePerson(scene, before, draft, change) : createPerson(scene, draft);
}

/**
 * Makes one profile of all that have any of these identities; what the request says wins, and identities that are all new
 * make a new profile. Sandbox choice: the profile with the external id of the request stays, otherwise the oldest; of the
 * others it takes what it does not have. Outside of a request, to be called in turn: see `turns.ts`.
 */
export async function mergePersons(scene: Scene, draft: PersonDraft): Promise<Saved> {
  const { people } = scene.state;
  const [survivor, ...others] = findAll(people, draft);
  if (!survivor) return createPerson(scene, draft);
  if (others.length === 0) return changePerson(scene, survivor, draft, patch);
  const united = others.reduce<PersonValues>(unite, valuesOf(survivor));
  const values = patch(united, draft);
  const refusal = refusalOf(
    scene,
    draft,
    values,
    [survivor, ...others].map(({ id }) => id),
  );
  if (refusal) return { status: 'REFUSED', refusal };
  // They go first, so that no identity belongs to two at any time.
  for (const { id } of others) people.persons.delete(id);
  const row = await updateRow(scene, survivor, values);
  await moveEvents(people, others, row);
  // The ids of those that went are not told.
  tell(scene, row, { type: 'PERSON_MERGED', payload: sourceOf(scene) });
  return { status: 'UPDATED', row };
}

/** The one that stays first, the others from old to new. */
function findAll(people: PeopleState, { fields, contacts = [] }: PersonDraft): PersonRow[] {
  const found = identitiesOf({ fields, contacts }).flatMap((identity) => findPerson(people, identity) ?? []);
  const byAge = [...new Set(found)].sort((one, other) => one.createdMs - other.createdMs || one.id - other.id);
  const stays = byAge.find((row) => fields.externalId !== undefined && row.fields.externalId === fields.externalId);
  return stays ? [stays, ...byAge.filter((row) => row !== stays)] : byAge;
}

function unite(one: PersonValues, other: PersonValues): PersonValues {
  return {
    fields: { ...other.fields, ...one.fields },
    tags: [...new Set([...one.tags, ...other.tags])],
    customAttributes: { ...other.customAttributes, ...one.customAttributes },
    contacts: addContacts(
      one.contacts,
      other.contacts.map(({ primary: _lost, ...contact }) => contact),
    ),
  };
}

async function moveEvents({ events }: PeopleState, from: readonly PersonRow[], to: PersonRow): Promise<void> {
  const ids = from.map(({ id }) => id);
  for (const { eventId } of events.filter(({ personId }) => ids.includes(personId))) {
    await events.update(eventId, { personId: to.id });
  }
}
