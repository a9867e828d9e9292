import { createOutcomes, toFailure, type Outcomes, type SyncContext, type SyncItem } from './context.ts';
import { isDeleted, type DeletedRecord, type SyncCounts } from './options.ts';
import type { UpsertPerson } from '../../resources/people.ts';
import type { Intents } from './intents.ts';
import { deletedPrint, hasLess, toUpsertPerson, type Fingerprint } from './values.ts';
import { writePeople } from './out-write.ts';

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
  const { store, now, options } = context;
  const outcomes = createOutcomes(context, 'out');
  const intents = { in: await store.intents.all('in'), out: await store.intents.all('out') };
  const items: OutItem[] = [];
  const settled = await Promise.all(records.map((record) => toItem(context, record, intents, outcomes)));
  for (const item of settled) {
    outcomes.counts.done += 1;
    if (!item) outcomes.counts.unchanged += 1;
    else if (item !== 'failed') items.push(item);
  }

  const open: OutItem[] = [];
  for (const item of items) {
    const given = [
      ...(intents.in.get(item.id) ?? []),
      ...(options.source.apply ? await store.intents.one('in', item.id) : []),
    ];
    const isEcho = given.some(({ hash }) => hash === item.print.hash);
    const present = isEcho ? await readPrint(context, item.id, signal) : undefined;
    // Infobip says what was agreed on, so this is a change of the platform, whatever it looks like.
    if (!present || present.hash === item.link?.hash) {
      open.push(item);
      continue;
    }
    // Otherwise Infobip has changed once more, and brings that itself.
    if (present.hash === item.print.hash) await outcomes.agreed(item, item.print);
    outcomes.counts.unchanged += 1;
  }

  if (open.length > 0) {
    await store.intents.set('out', slot, open);
    await writePeople({ options, now }, open, outcomes, signal);
    await store.intents.remove('out', slot);
  }
  return outcomes.counts;
}

/** `undefined` when nothing has to be written. */
async function toItem<Row extends object>(
  { options: { mapping, deletions }, store, print }: SyncContext<Row>,
  record: Row | DeletedRecord,
  intents: { in: Intents; out: Intents },
  outcomes: Outcomes,
): Promise<OutItem | 'failed' | undefined> {
  const isGone = isDeleted(record);
  const id = isGone ? record.id : mapping.idOf(record);
  const link = await store.link(id);
  if (isGone) {
    // Somebody who is unknown here may be there all the same, when a run died before it could write it down.
    if (deletions === 'ignore' || (link?.hash === deletedPrint.hash && !link.failed)) return undefined;
    return { id, link, person: undefined, print: deletedPrint, hasLess: false };
  }
  let person: UpsertPerson | undefined;
  try {
    person = mapping.toPerson(record);
  } catch (error) {
    await outcomes.failed({ id, link }, toFailure(error));
    return 'failed';
  }
  if (!person) return undefined;
  const now = await print(person);
  if (link?.hash === now.hash) {
    await outcomes.agreed({ id, link }, now);
    return undefined;
  }
  // Whatever a run that died may have written counts as there.
  const before = [...(link?.parts ?? []), ...(intents.out.get(id) ?? []).flatMap(({ parts }) => parts)];
  return { id, link, person: { ...person, externalId: id }, print: now, hasLess: hasLess(before, now.parts) };
}

/** What Infobip says at this moment. Asked only when a change looks like one that came from there. */
async function readPrint<Row extends object>(
  { options: { infobip }, print }: SyncContext<Row>,
  id: string,
  signal: AbortSignal | undefined,
): Promise<Fingerprint> {
  const present = await infobip.people.find({ type: 'EXTERNAL_ID', identifier: id }, { signal });
  return present ? await print(toUpsertPerson(present)) : deletedPrint;
}
