import type { UpsertPerson } from '../../resources/people.ts';
import type { Outcomes, SyncContext } from './context.ts';
import type { OutItem } from './out.ts';
import { replaceFields, toUpsertPerson } from './values.ts';

type WriteContext<Row extends object> = Pick<SyncContext<Row>, 'options' | 'now'>;

/**
 * The calls of one batch. Each may be made twice: an upsert converges, and to delete somebody who is gone is as good.
 *
 * A partial upsert adds tags and addresses and keeps what is left out. For a person of whom something was taken away the
 * profile is read and replaced as a whole, one call each; a change that Infobip makes to it between the two is lost.
 */
export async function writePeople<Row extends object>(
  context: WriteContext<Row>,
  items: readonly OutItem[],
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<void> {
  const gone = items.filter(({ person }) => !person);
  const less = items.filter((item) => item.person && item.hasLess);
  const more = items.filter((item) => item.person && !item.hasLess);
  if (more.length > 0) await upsert(context, more, more.map(personOf), 'keep', outcomes, signal);
  if (less.length > 0) {
    const people: UpsertPerson[] = [];
    for (const item of less) people.push(await toWhole(context, item, signal));
    await upsert(context, less, people, 'clear', outcomes, signal);
  }
  if (gone.length > 0) await remove(context, gone, outcomes, signal);
}

async function upsert<Row extends object>(
  { options: { infobip, retries } }: WriteContext<Row>,
  items: readonly OutItem[],
  people: readonly UpsertPerson[],
  missing: 'keep' | 'clear',
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<void> {
  await infobip.people.upsert(people, {
    missing,
    signal,
    retries,
    keepFailures: 0,
    async onResult({ index, status }) {
      const item = items[index];
      if (!item) return;
      await outcomes.agreed(item, item.print);
      const what = status === 'CREATED' ? 'created' : status === 'UPDATED' ? 'updated' : 'unchanged';
      outcomes.counts[what] += 1;
    },
    async onFailure({ index, code, message, details }) {
      const item = items[index];
      if (item) await outcomes.failed(item, { code, message, details: details?.map(toDetail) });
    },
  });
}

async function remove<Row extends object>(
  { options: { infobip, retries } }: WriteContext<Row>,
  items: readonly OutItem[],
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<void> {
  const refused = new Set<OutItem>();
  const identities = items.map(({ id }) => ({ type: 'EXTERNAL_ID' as const, identifier: id }));
  await infobip.people.batches.delete(identities, {
    signal,
    retries,
    keepFailures: 0,
    async onFailure({ index, status, message }) {
      const item = items[index];
      // 409 is how this operation says that there is nobody.
      if (!item || status === 409 || status === 404) return;
      refused.add(item);
      await outcomes.failed(item, { code: status, message });
    },
  });
  for (const item of items) {
    if (refused.has(item)) continue;
    await outcomes.agreed(item, item.print);
    outcomes.counts.deleted += 1;
  }
}

/** @returns the profile as it is, with what is wanted in the fields that are compared. */
async function toWhole<Row extends object>(
  { options: { infobip, fields } }: WriteContext<Row>,
  { id, person }: OutItem,
  signal: AbortSignal | undefined,
): Promise<UpsertPerson> {
  const wanted = person ?? {};
  const present = await infobip.people.find({ type: 'EXTERNAL_ID', identifier: id }, { signal });
  return present ? replaceFields(toUpsertPerson(present), wanted, fields) : wanted;
}

function personOf({ person }: OutItem): UpsertPerson {
  return person ?? {};
}

function toDetail({ property, message }: { property: string; message: string }) {
  return { property, message };
}
