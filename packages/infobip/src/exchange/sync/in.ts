import type { SyncContext } from './context.ts';
import { toInItem, type InItem } from './in-item.ts';
import { addCounts, noCounts, type SyncCounts } from './options.ts';
import { createOutcomes, type Outcomes } from './outcomes.ts';
import { findPerson, type Present } from './present.ts';
import { deletedPrint } from './values.ts';

export interface InBatch {
  people: readonly Present[];
  /** Under which name it says what it is about to write: `run`, `repair`. Absent for an event: each person has its own. */
  slot?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** Whoever changes more often meanwhile has more events to come. */
const mostPasses = 5;

/**
 * Brings people to the platform. Never trusts what an event says of a change, only what a profile is. Whoever may have
 * changed while it was written is read once more, until what was written is what is there.
 */
export async function takePeople<Row extends object>(
  context: SyncContext<Row>,
  { people, slot, signal }: InBatch,
): Promise<SyncCounts> {
  const counts = noCounts();
  let open = people;
  for (let pass = 1; open.length > 0; pass += 1) {
    const outcomes = createOutcomes(context, 'in');
    const isLast = pass === mostPasses;
    const unsure = await takeOnce(context, { people: open, slot, signal }, outcomes, isLast);
    // Whoever is looked at again is still one.
    addCounts(counts, pass === 1 ? outcomes.counts : { ...outcomes.counts, done: 0, unchanged: 0 });
    open = isLast ? [] : await readAgain(context, unsure, { slot, signal });
  }
  return counts;
}

async function readAgain<Row extends object>(
  context: SyncContext<Row>,
  items: readonly InItem<Row>[],
  { slot, signal }: Omit<InBatch, 'people'>,
): Promise<Present[]> {
  const people: Present[] = [];
  for (const { id, personId } of items) {
    const sought = { personId, externalId: id };
    const person = await findPerson(context, sought, { signal, isUrgent: slot === undefined });
    people.push(person ? { person } : { deletedId: id, deletedMs: context.now() });
  }
  return people;
}

/** @returns those who may be otherwise by now. */
async function takeOnce<Row extends object>(
  context: SyncContext<Row>,
  { people, slot, signal }: InBatch,
  outcomes: Outcomes,
  isLast: boolean,
): Promise<InItem<Row>[]> {
  const { intents } = context.store;
  const known = { in: await intents.all('in'), out: await intents.all('out') };
  const pass = { context, outcomes, intents: known, signal, isUrgent: slot === undefined };
  const items: InItem<Row>[] = [];
  for (const present of people) {
    outcomes.counts.done += 1;
    const item = await toInItem(pass, present);
    if (item) items.push(item);
  }
  if (items.length === 0) return [];
  if (slot === undefined) for (const { id, print } of items) await intents.setOne('in', id, print);
  else await intents.set('in', slot, items);
  const applied = await apply(context, items, outcomes, isLast, signal);
  if (slot === undefined) for (const { id } of items) await intents.removeOne('in', id);
  else await intents.remove('in', slot);
  // An event that is older than one that was taken meanwhile does not know of it.
  return applied.filter(({ isOutdated, isOvertaken }) => isOutdated || isOvertaken || slot === undefined);
}

interface AppliedItem<Row extends object> extends InItem<Row> {
  /** The platform has another record than the one that was seen. */
  isOutdated: boolean;
  /** Somebody else has brought this person meanwhile, and ours may be the older state. */
  isOvertaken: boolean;
}

/** @returns all but those who were refused. */
async function apply<Row extends object>(
  { options: { source }, store }: SyncContext<Row>,
  items: readonly InItem<Row>[],
  outcomes: Outcomes,
  isLast: boolean,
  signal: AbortSignal | undefined,
): Promise<AppliedItem<Row>[]> {
  const results = await source.apply?.(
    items.map(({ change }) => change),
    { signal },
  );
  const resultOf = new Map((results ?? []).map((result) => [result.id, result]));
  const applied: AppliedItem<Row>[] = [];
  for (const item of items) {
    const { id, change, print } = item;
    const { error, isOutdated = false } = resultOf.get(id) ?? { id };
    const link = await store.link(id);
    if (error || (isOutdated && isLast)) {
      await outcomes.failed({ id, link }, error ?? alwaysOutdated);
      continue;
    }
    applied.push({ ...item, isOutdated, isOvertaken: link?.hash !== item.link?.hash });
    if (isOutdated) continue;
    const isKnown = item.link !== undefined && item.link.hash !== deletedPrint.hash;
    outcomes.counts['deleted' in change ? 'deleted' : isKnown ? 'updated' : 'created'] += 1;
    await outcomes.agreed({ id, link }, print);
  }
  return applied;
}

const alwaysOutdated = { code: 'outdated', message: 'Each time it was written, the record had changed once more.' };
