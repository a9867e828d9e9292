import type { SyncContext } from './context.ts';
import type { Link } from './store.ts';
import type { Present } from './present.ts';
import { deletedPrint, type Fingerprint } from './values.ts';

export interface Change {
  /** On what both sides last agreed. */
  link: Link | undefined;
  /** As Infobip has it now. */
  present: Present;
  print: Fingerprint;
  /** What runs that died may have given to the platform. */
  written: readonly Fingerprint[];
  /** What runs that died may have sent to Infobip. */
  sent: readonly Fingerprint[];
}

/** Who says how a person is that changed at Infobip. `same` when the platform says the same already. */
type Verdict = 'infobip' | 'source' | 'same';

/** By the record that the platform has now, if it has one. */
export async function decide<Row extends object>(
  { options, mapping }: Pick<SyncContext<Row>, 'options' | 'mapping'>,
  record: Row | undefined,
  { link, present, print: now, written, sent }: Change,
): Promise<Verdict> {
  const { conflict = 'source' } = options;
  const person = record && (await mapping.toPerson(record));
  // A record that is nobody's profile is none of ours to change.
  if (record && !person) return 'source';
  const own = person ? await mapping.print(person) : deletedPrint;
  if (own.hash === now.hash) return 'same';
  const agreed = link ?? deletedPrint;
  // What the platform says reached Infobip before the run died: some of it is there now. So Infobip changed it after that.
  const hasArrived = sent.some(
    ({ hash, parts }) =>
      hash === own.hash && parts.some((part) => !agreed.parts.includes(part) && now.parts.includes(part)),
  );
  const isOwn = agreed.hash !== own.hash && !hasArrived && !written.some(({ hash }) => hash === own.hash);
  if (!isOwn || conflict === 'infobip') return 'infobip';
  if (conflict === 'source' || !record) return 'source';
  return modifiedMsOf(present) > (await mapping.modifiedMs(record)) ? 'infobip' : 'source';
}

/** The vendor's times of profiles are whole seconds without a zone, read as UTC. */
function modifiedMsOf(present: Present): number {
  if ('deletedMs' in present) return present.deletedMs;
  return Date.parse(`${present.person.modifiedAt ?? ''}Z`) || 0;
}
