import type { SyncContext } from './context.ts';
import { toFailure } from './failures.ts';
import type { Intents } from './intents.ts';
import { isDeleted, type DeletedRecord, type SyncCounts } from './options.ts';
import { createOutcomes, type Outcomes, type SyncItem } from './outcomes.ts';
import { writePeople } from './out-write.ts';
import { findPerson } from './present.ts';
import type { UpsertPerson } from '../../resources/people.ts';
import { deletedPrint, hasLess, type Fingerprint } from './values.ts';

export interface OutBatch<Row> {
  /** Records of different people. */
  records: readonly (Row | DeletedRecord)[];
  /** Under which name it says what it is about to write: `run`, `repair`, `batch-0` … A batch tried again keeps it. */
  slot: string;
  signal?: AbortSignal | undefined;
}

/** Somebody who has to be written. */
export interface OutItem extends SyncItem {
  /** `undefined` to delete. */
  person: UpsertPerson | undefined;
  print: Fingerprint;
  /** Less is left of the profile than was there. */
  hasLess: boolean;
}

/** Brings records of the platform to Infobip. @throws when a call as a whole failed; some of the batch may be in then. */
export async function sendRecords<Row extends object>(
  context: SyncContext<Row>,
  { records, slot, signal }: OutBatch<Row>,
): Promise<SyncCounts> {
  const { store } = context;
  const outcomes = createOutcomes(context, 'out');
  const intents = { in: await store.intents.all('in'), out: await store.intents.all('out') };
  const settled = await Promise.all(records.map((record) => toItem(context, record, intents.out, outcomes)));
  outcomes.counts.done += records.length;

  const items: OutItem[] = [];
  for (const item of settled) {
    if (item && !(await isFromInfobip(context, item, intents.in, outcomes, signal))) items.push(item);
  }
  if (items.length > 0) {
    await store.intents.set('out', slot, items);
    await writePeople(context, items, outcomes, signal);
    await store.intents.remove('out', slot);
  }
  return outcomes.counts;
}

/** `undefined` when nothing has to be written, or cannot be. */
async function toItem<Row extends object>(
  context: SyncContext<Row>,
  record: Row | DeletedRecord,
  sent: Intents,
  outcomes: Outcomes,
): Promise<OutItem | undefined> {
  const { mapping, store } = context;
  let known: SyncItem | undefined;
  try {
    const id = await mapping.idOf(record);
    known = { id, link: await store.link(id) };
    const item = isDeleted(record)
      ? ofDeleted(context, known, sent)
      : await ofRecord(context, known, record, sent, outcomes);
    if (!item) outcomes.counts.unchanged += 1;
    return item;
  } catch (error) {
    const why = toFailure(error);
    if (known) await outcomes.failed(known, why);
    else await outcomes.failedUnnamed(why);
    return undefined;
  }
}

function ofDeleted<Row extends object>(
  { options }: SyncContext<Row>,
  { id, link }: SyncItem,
  sent: Intents,
): OutItem | undefined {
  // Somebody who is unknown here, or known as deleted, may be there all the same: a run died before it could write it down.
  const isGone = link?.hash === deletedPrint.hash && !link.failed && !sent.has(id);
  if (options.deletions === 'ignore' || isGone) return undefined;
  return { id, link, person: undefined, print: deletedPrint, hasLess: false };
}

async function ofRecord<Row extends object>(
  { mapping, store }: SyncContext<Row>,
  { id, link }: SyncItem,
  record: Row,
  sent: Intents,
  outcomes: Outcomes,
): Promise<OutItem | undefined> {
  const person = await mapping.toPerson(record);
  if (!person) {
    if (link?.failed) await store.dropRepairs(id);
    return undefined;
  }
  const print = await mapping.print(person);
  if (link?.hash === print.hash) {
    await outcomes.agreed({ id, link }, print);
    return undefined;
  }
  // Whatever a run that died may have written counts as there.
  const before = [...(link?.parts ?? []), ...(sent.get(id) ?? []).flatMap(({ parts }) => parts)];
  return { id, link, person: { ...person, externalId: id }, print, hasLess: hasLess(before, print.parts) };
}

/** Whether Infobip has to say how somebody is, whose record says what Infobip has given to the platform. */
async function isFromInfobip<Row extends object>(
  context: SyncContext<Row>,
  item: OutItem,
  given: Intents,
  outcomes: Outcomes,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { options, store, mapping } = context;
  const { id, link, print } = item;
  const prints = [...(given.get(id) ?? []), ...(options.source.apply ? await store.intents.one('in', id) : [])];
  if (!prints.some(({ hash }) => hash === print.hash)) return false;
  const present = await mapping.printAtInfobip(await findPerson(context, { externalId: id }, { signal }));
  // Infobip says what was agreed on, so this is a change of the platform, whatever it looks like.
  if (present.hash === link?.hash) return false;
  // Otherwise Infobip has changed once more, and brings that itself.
  if (present.hash === print.hash) await outcomes.agreed(item, print);
  outcomes.counts.unchanged += 1;
  return true;
}
