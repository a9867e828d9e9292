import { InfobipError } from '../../errors.ts';
import type { Person } from '../../resources/people.ts';
import type { SyncContext } from './context.ts';
import { decide } from './conflict.ts';
import { toFailure } from './failures.ts';
import type { Intents } from './intents.ts';
import type { RecordChange } from './options.ts';
import type { Outcomes, SyncItem } from './outcomes.ts';
import { findPerson, toRetried, type OneCall, type Present, type PresentPerson } from './present.ts';
import { deletedPrint, type Fingerprint } from './values.ts';

/** Somebody who has to be brought to the platform. */
export interface InItem<Row extends object> extends SyncItem {
  /** The vendor's id. Absent of somebody who is gone. */
  personId: number | undefined;
  change: RecordChange<Row>;
  print: Fingerprint;
}

/** One pass over a batch, and how its calls are made. */
export interface InPass<Row extends object> extends OneCall {
  context: SyncContext<Row>;
  intents: { in: Intents; out: Intents };
  outcomes: Outcomes;
}

/** `undefined` when the platform needs not be told, or cannot be. */
export async function toInItem<Row extends object>(
  pass: InPass<Row>,
  present: Present,
): Promise<InItem<Row> | undefined> {
  const { context, outcomes } = pass;
  try {
    return await ('person' in present ? ofPerson(pass, present) : toItem(pass, present, present.deletedId, undefined));
  } catch (error) {
    const why = toFailure(error);
    const [id, personId] = 'person' in present ? nameOf(present.person) : [present.deletedId];
    await outcomes.failed({ id, link: await context.store.link(id) }, { ...why, personId });
    return undefined;
  }
}

async function ofPerson<Row extends object>(
  pass: InPass<Row>,
  present: PresentPerson,
): Promise<InItem<Row> | undefined> {
  const { context, outcomes } = pass;
  const { mapping, store } = context;
  const { person, repairId } = present;
  const record = await mapping.toRecord(person);
  if (!record) {
    if (repairId !== undefined) await store.dropRepairs(repairId);
    return void (outcomes.counts.unchanged += 1);
  }
  const id = person.externalId || (await mapping.idOf(record));
  if (!person.externalId && !(await adopt(pass, person, id))) {
    return void (outcomes.counts.unchanged += 1);
  }
  // Who was among the repairs under a name of ours has one of their own now.
  const former = repairId ?? nameOf(person)[0];
  if (former !== id) await store.dropRepairs(former);
  return toItem(pass, present, id, record);
}

async function toItem<Row extends object>(
  pass: InPass<Row>,
  present: Present,
  id: string,
  record: Row | undefined,
): Promise<InItem<Row> | undefined> {
  const { context, intents, outcomes, signal } = pass;
  const { options, mapping, store } = context;
  const { counts } = outcomes;
  const link = await store.link(id);
  const person = 'person' in present ? present.person : undefined;
  if ('person' in present && present.isListed && link?.hash === deletedPrint.hash) {
    // The list may be older than the deletion.
    const now = await findPerson(context, { personId: person?.id, externalId: id }, pass);
    return toInItem(pass, now ? { person: now } : { deletedId: id, deletedMs: context.now() });
  }
  const print = await mapping.printAtInfobip(person);
  // A list that was read before may still bring them.
  if (!record && !link) await store.setLink(id, deletedPrint);
  // Nobody knows of somebody who was never here, or what we are writing comes back.
  const isUnknown = !record && (!link || options.deletions === 'ignore');
  const isEcho = intents.out.get(id)?.some(({ hash }) => hash === print.hash) ?? false;
  if (isUnknown || isEcho) return void (counts.unchanged += 1);
  if (link?.hash === print.hash) {
    await outcomes.agreed({ id, link }, print);
    return void (counts.unchanged += 1);
  }

  const written = [...(intents.in.get(id) ?? []), ...(await store.intents.one('in', id))];
  const sent = intents.out.get(id) ?? [];
  const { source } = options;
  const seen = await source.get?.(id, { signal });
  // Without `source.get`, nobody but Infobip is known to have changed.
  const verdict = source.get ? await decide(context, seen, { link, present, print, written, sent }) : 'infobip';
  if (verdict === 'same') {
    await outcomes.agreed({ id, link }, print);
    await store.intents.removeOne('in', id);
    return void (counts.unchanged += 1);
  }
  if (verdict === 'source') {
    counts.conflicts += 1;
    // No agreement any more, and all that is on either side may have to be taken away.
    const parts = [...new Set([...(link?.parts ?? []), ...print.parts])];
    await store.setLink(id, { ...link, hash: '', parts });
    return undefined;
  }
  const change = { ...(record ? { id, record } : { id, deleted: true as const }), ...(source.get ? { seen } : {}) };
  return { id, link, personId: person?.id, print, change };
}

/**
 * Before the platform has the record: whoever looks for it by its external id shall find the person.
 * @returns whether the person is still there.
 */
async function adopt<Row extends object>(
  { context: { options }, ...call }: InPass<Row>,
  { id: personId }: Person,
  id: string,
): Promise<boolean> {
  if (personId === undefined) return true;
  const identity = { type: 'ID', identifier: String(personId) } as const;
  try {
    await options.infobip.people.patch(identity, { externalId: id }, toRetried(options, call));
    return true;
  } catch (error) {
    if (error instanceof InfobipError && error.code === 'not_found') return false;
    throw error;
  }
}

/** The external id, or a name of our own with the vendor's id. */
function nameOf({ id, externalId }: Person): readonly [name: string, personId?: number | undefined] {
  return externalId ? [externalId] : [`person-${id}`, id];
}
