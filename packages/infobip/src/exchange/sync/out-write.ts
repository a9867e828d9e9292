import type { UpsertPerson } from '../../resources/people.ts';
import type { SyncContext } from './context.ts';
import { toFailure } from './failures.ts';
import type { OutItem } from './out.ts';
import type { Outcomes } from './outcomes.ts';
import { findPerson } from './present.ts';
import { replaceFields, toUpsertPerson } from './values.ts';

/** Somebody, as they are to be sent. */
interface Sent {
  item: OutItem;
  person: UpsertPerson;
}

/** Reading them takes some seconds, in which Infobip may change the first of them. */
const mostReplaced = 20;

/**
 * The calls of one batch. Each may be made twice: an upsert converges, and to delete somebody who is gone is as good.
 *
 * A partial upsert adds tags and addresses and keeps what is left out. For a person of whom something was taken away the
 * profile is read and replaced as a whole, some at a time; a change that Infobip makes to it between the two is lost.
 */
export async function writePeople<Row extends object>(
  context: SyncContext<Row>,
  items: readonly OutItem[],
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<void> {
  const more: Sent[] = [];
  const less: Sent[] = [];
  for (const item of items) if (item.person) (item.hasLess ? less : more).push({ item, person: item.person });
  while (less.length > 0) {
    const whole: Sent[] = [];
    for (const sent of less.splice(0, mostReplaced)) {
      const person = await toWhole(context, sent, signal);
      if (person) whole.push({ ...sent, person });
      // By its addresses the vendor would find somebody else, whose profile must not be replaced.
      else more.push(sent);
    }
    await upsert(context, whole, 'clear', outcomes, signal);
  }
  await upsert(context, more, 'keep', outcomes, signal);
  await remove(
    context,
    items.filter(({ person }) => !person),
    outcomes,
    signal,
  );
}

/** @returns the profile as it is, with what is wanted in the fields that are compared. `undefined`: there is none. */
async function toWhole<Row extends object>(
  context: SyncContext<Row>,
  { item: { id }, person }: Sent,
  signal: AbortSignal | undefined,
): Promise<UpsertPerson | undefined> {
  const present = await findPerson(context, { externalId: id }, { signal });
  return present && replaceFields(toUpsertPerson(present), person, context.options.fields);
}

function upsert<Row extends object>(
  { options: { infobip, retries } }: SyncContext<Row>,
  people: readonly Sent[],
  missing: 'keep' | 'clear',
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<void> {
  return inParts(people, outcomes, async (part) => {
    await infobip.people.upsert(
      part.map(({ person }) => person),
      {
        missing,
        signal,
        retries,
        keepFailures: 0,
        async onResult({ index, status }) {
          const item = part[index]?.item;
          if (!item) return;
          await outcomes.agreed(item, item.print);
          const what = status === 'CREATED' ? 'created' : status === 'UPDATED' ? 'updated' : 'unchanged';
          outcomes.counts[what] += 1;
        },
        async onFailure({ index, code, message, details }) {
          const item = part[index]?.item;
          if (item) await outcomes.failed(item, { code, message, details: details?.map(toDetail) });
        },
      },
    );
  });
}

async function remove<Row extends object>(
  { options: { infobip, retries } }: SyncContext<Row>,
  items: readonly OutItem[],
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<void> {
  const people = items.map((item) => ({ item }));
  await inParts(people, outcomes, async (part) => {
    const refused = new Set<OutItem>();
    const identities = part.map(({ item }) => ({ type: 'EXTERNAL_ID' as const, identifier: item.id }));
    await infobip.people.batches.delete(identities, {
      signal,
      retries,
      keepFailures: 0,
      async onFailure({ index, status, message }) {
        const item = part[index]?.item;
        // 409 is how this operation says that there is nobody.
        if (!item || status === 409 || status === 404) return;
        refused.add(item);
        await outcomes.failed(item, { code: status, message });
      },
    });
    for (const { item } of part) {
      if (refused.has(item)) continue;
      await outcomes.agreed(item, item.print);
      outcomes.counts.deleted += 1;
    }
  });
}

/** A call that is refused as a whole is made for each half, until whoever it is refused for is alone. */
async function inParts<One extends { item: OutItem }>(
  people: readonly One[],
  outcomes: Outcomes,
  send: (part: readonly One[]) => Promise<void>,
): Promise<void> {
  const [first] = people;
  if (!first) return;
  try {
    await send(people);
  } catch (error) {
    const why = toFailure(error);
    if (people.length === 1) return outcomes.failed(first.item, why);
    const middle = Math.ceil(people.length / 2);
    for (const part of [people.slice(0, middle), people.slice(middle)]) await inParts(part, outcomes, send);
  }
}

function toDetail({ property, message }: { property: string; message: string }) {
  return { property, message };
}
