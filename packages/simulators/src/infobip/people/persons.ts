import { tellPersonEvent } from '../webhooks.ts';
import type { InfobipState } from '../state.ts';
import type { InfobipWorld, Principal } from '../vendor-types.ts';
import { isEqual } from './is-equal.ts';
import { draftProblems, valuesRefusal, type Refusal } from './person-checks.ts';
import { changesOf, type PersonChange, type Source } from './person-events.ts';
import { create, type PersonDraft, type PersonValues } from './person-input.ts';
import { toPersonOfEvent } from './person-view.ts';
import type { PersonRow } from './state.ts';

/** Where something happens to profiles, and who does it. The context of every handler is one. */
export interface Scene {
  state: InfobipState;
  world: InfobipWorld;
  /** Nobody for what the platform does by itself. */
  principal?: Principal;
  /** What it was done with. Default: `API`. */
  source?: Source['source'];
}

export type Saved =
  { status: 'CREATED' | 'UPDATED' | 'NOT_MODIFIED'; row: PersonRow } | { status: 'REFUSED'; refusal: Refusal };

export async function createPerson(scene: Scene, draft: PersonDraft): Promise<Saved> {
  const { people } = scene.state;
  const values = create(draft);
  const refusal = refusalOf(scene, draft, values, []);
  if (refusal) return { status: 'REFUSED', refusal };
  const now = scene.world.clock.now();
  const { source: origin } = sourceOf(scene);
  const row = await people.persons.insert({
    id: people.next.personId(),
    ...values,
    origin,
    modifiedFrom: origin,
    createdMs: now,
    modifiedMs: now,
  });
  await keepTags(scene, row.tags);
  // Sandbox choice: its contacts and tags are not told one by one.
  tell(scene, row, {
    type: 'PERSON_CREATED',
    payload: { personType: row.fields.type ?? 'CUSTOMER', ...sourceOf(scene) },
  });
  return { status: 'CREATED', row };
}

/** @param change `replace` or `patch`. */
export async function changePerson(
  scene: Scene,
  before: PersonRow,
  draft: PersonDraft,
  change: (before: PersonValues, draft: PersonDraft) => PersonValues,
): Promise<Saved> {
  const values = change(before, draft);
  const refusal = refusalOf(scene, draft, values, [before.id]);
  if (refusal) return { status: 'REFUSED', refusal };
  return saveChange(scene, before, values);
}

/** Saves what has been checked, and tells of every difference. */
export async function saveChange(scene: Scene, before: PersonRow, values: Partial<PersonValues>): Promise<Saved> {
  const after = { ...valuesOf(before), ...values };
  if (isEqual(valuesOf(before), after)) return { status: 'NOT_MODIFIED', row: before };
  const row = await updateRow(scene, before, after);
  for (const each of changesOf(before, row, sourceOf(scene))) tell(scene, row, each);
  return { status: 'UPDATED', row };
}

/** Saves without telling. */
export async function updateRow(scene: Scene, before: PersonRow, values: PersonValues): Promise<PersonRow> {
  const more = { modifiedFrom: sourceOf(scene).source, modifiedMs: scene.world.clock.now() };
  const row = await scene.state.people.persons.put({ ...before, ...values, ...more });
  await keepTags(scene, row.tags);
  return row;
}

export function deletePerson(scene: Scene, row: PersonRow): void {
  scene.state.people.persons.delete(row.id);
  const { source } = sourceOf(scene);
  tell(scene, row, { type: 'PERSON_DELETED', payload: { personType: row.fields.type ?? 'CUSTOMER', source } });
}

/** What is wrong with the request, or with the profile as it would be. */
export function refusalOf(
  { state: { people } }: Scene,
  draft: PersonDraft,
  values: PersonValues,
  own: readonly number[],
): Refusal | undefined {
  const problems = draftProblems(people, draft);
  return problems.length > 0 ? { kind: 'invalid', problems } : valuesRefusal(people, values, own);
}

/** Tells the customer of something that happened to a profile. */
export function tell(scene: Scene, row: PersonRow, { type, payload }: PersonChange): void {
  const { world, state, principal } = scene;
  const invoker = principal ? { type: principal.type, id: principal.id } : { type: 'system' as const };
  const about = { person: toPersonOfEvent(row), invoker };
  tellPersonEvent(world, state, { type, payload: { ...about, ...payload } });
}

/** What changes by the API has the key or the user as its source. */
export function sourceOf({ principal, source = 'API' }: Scene): Source {
  return { source, ...(principal ? { sourceId: principal.id } : {}) };
}

export function valuesOf({ fields, tags, customAttributes, contacts }: PersonValues): PersonValues {
  return { fields, tags, customAttributes, contacts };
}

/** Sandbox choice: a tag comes into being when a profile first has it. */
async function keepTags({ state: { people }, world }: Scene, names: readonly string[]): Promise<void> {
  const now = world.clock.now();
  for (const name of names) {
    if (people.tags.get(name)) continue;
    await people.tags.insert({ name, id: people.next.tagId(), createdMs: now, modifiedMs: now });
  }
}
