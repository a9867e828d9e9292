import type { Person } from '../../resources/people.ts';
import { createOutcomes, toFailure, type Outcomes, type SyncContext, type SyncItem } from './context.ts';
import { decide } from './conflict.ts';
import type { RecordChange, SyncCounts } from './options.ts';
import type { Intents } from './intents.ts';
import { deletedPrint, toUpsertPerson, type Fingerprint } from './values.ts';

/** Somebody as Infobip has them at this moment. */
export type Present = { person: Person } | { deletedId: string; deletedMs: number };

export interface InBatch {
  people: readonly Present[];
  /** Under which name it says what it is about to write: `run`, `repair`. Absent: each person has its own. */
  slot?: string | undefined;
  signal?: AbortSignal | undefined;
}

interface InItem<Row extends object> extends SyncItem {
  change: RecordChange<Row>;
  print: Fingerprint;
}

/** Brings people to the platform. Never trusts what an event says of a change, only what a profile is. */
export async function takePeople<Row extends object>(
  context: SyncContext<Row>,
  { people, slot, signal }: InBatch,
): Promise<SyncCounts> {
  const { store } = context;
  const outcomes = createOutcomes(context, 'in');
  const intents = { in: await store.intents.all('in'), out: await store.intents.all('out') };
  const open: InItem<Row>[] = [];
  for (const present of people) {
    outcomes.counts.done += 1;
    const item = await toItem(context, present, intents, outcomes, signal);
    if (item) open.push(item);
  }
  if (open.length > 0) {
    if (slot === undefined) for (const { id, print } of open) await store.intents.setOne('in', id, print);
    else await store.intents.set('in', slot, open);
    await apply(context, open, outcomes, signal);
    if (slot === undefined) for (const { id } of open) await store.intents.removeOne('in', id);
    else await store.intents.remove('in', slot);
  }
  return outcomes.counts;
}

/** `undefined` when the platform needs not be told. */
async function toItem<Row extends object>(
  context: SyncContext<Row>,
  present: Present,
  intents: { in: Intents; out: Intents },
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<InItem<Row> | undefined> {
  const { options, store, print } = context;
  const { counts } = outcomes;
  let record: Row | undefined;
  let id = 'person' in present ? present.person.externalId : present.deletedId;
  if ('person' in present) {
    try {
      record = options.mapping.toRecord?.(present.person);
      id ??= record && options.mapping.idOf(record);
    } catch (error) {
      const failedId = id ?? `person-${present.person.id}`;
      await outcomes.failed({ id: failedId, link: await store.link(failedId) }, toFailure(error));
      return undefined;
    }
    if (!record || id === undefined) return void (counts.unchanged += 1);
    await adopt(context, present.person, id, signal);
  }
  if (id === undefined) return void (counts.unchanged += 1);

  const link = await store.link(id);
  const now = 'person' in present ? await print(toUpsertPerson(present.person)) : deletedPrint;
  // Nobody knows of somebody who was never here, or what we are writing comes back.
  const isUnknown = !record && (!link || options.deletions === 'ignore');
  const isEcho = intents.out.get(id)?.some(({ hash }) => hash === now.hash) ?? false;
  if (isUnknown || isEcho) return void (counts.unchanged += 1);
  if (link?.hash === now.hash) {
    await outcomes.agreed({ id, link }, now);
    return void (counts.unchanged += 1);
  }

  const written = [...(intents.in.get(id) ?? []), ...(await store.intents.one('in', id))];
  const sent = intents.out.get(id) ?? [];
  const verdict = await decide(context, { id, link, present, print: now, written, sent }, signal);
  if (verdict === 'same') {
    await outcomes.agreed({ id, link }, now);
    await store.intents.removeOne('in', id);
    return void (counts.unchanged += 1);
  }
  if (verdict === 'source') {
    counts.conflicts += 1;
    // No agreement any more, and all that is on either side may have to be taken away.
    const parts = [...new Set([...(link?.parts ?? []), ...now.parts])];
    await store.setLink(id, { ...link, hash: '', parts });
    return undefined;
  }
  return { id, link, print: now, change: record ? { id, record } : { id, deleted: true } };
}

/** Before the platform has the record: whoever looks for it by its external id shall find the person. */
async function adopt<Row extends object>(
  { options: { infobip } }: SyncContext<Row>,
  person: Person,
  id: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (person.externalId !== undefined || person.id === undefined) return;
  await infobip.people.patch({ type: 'ID', identifier: String(person.id) }, { externalId: id }, { signal });
}

async function apply<Row extends object>(
  { options: { source }, store }: SyncContext<Row>,
  items: readonly InItem<Row>[],
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<void> {
  const results = await source.apply?.(
    items.map(({ change }) => change),
    { signal },
  );
  const errors = new Map((results ?? []).map(({ id, error }) => [id, error]));
  for (const item of items) {
    const error = errors.get(item.id);
    if (error) {
      await outcomes.failed(item, error);
      continue;
    }
    const isKnown = item.link !== undefined && item.link.hash !== deletedPrint.hash;
    outcomes.counts['deleted' in item.change ? 'deleted' : isKnown ? 'updated' : 'created'] += 1;
    await outcomes.agreed({ id: item.id, link: await store.link(item.id) }, item.print);
  }
}
