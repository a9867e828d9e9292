import type { SyncContext } from './context.ts';
import type { Link } from './store.ts';
import type { Present } from './in.ts';
import { deletedPrint, type Fingerprint } from './values.ts';

export interface Change {
  id: string;
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

/**
 * Who says how a person is that changed at Infobip. `same` when the platform says the same already. Asks the platform for
 * its record; without `source.get` nobody but Infobip changed.
 */
export async function decide<Row extends object>(
  { options, print }: SyncContext<Row>,
  { id, link, present, print: now, written, sent }: Change,
  signal: AbortSignal | undefined,
): Promise<'infobip' | 'source' | 'same'> {
  const { source, mapping, conflict = 'source' } = options;
  if (!source.get) return 'infobip';
  const record = await source.get(id, { signal });
  const person = record && mapping.toPerson(record);
  // A record that is nobody's profile is none of ours to change.
  if (record && !person) return 'source';
  const own = person ? await print(person) : deletedPrint;
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
  return modifiedMsOf(present) > Number(mapping.modifiedMs?.(record)) ? 'infobip' : 'source';
}

/** The vendor's times of profiles are whole seconds without a zone, read as UTC. */
function modifiedMsOf(present: Present): number {
  if ('deletedMs' in present) return present.deletedMs;
  return Date.parse(`${present.person.modifiedAt ?? ''}Z`) || 0;
}
