import type { CallOptions } from '@embedworks/core/server';
import type { Person } from '../../resources/people.ts';
import { batchRetries, repeated } from '../../resources/people-repeat.ts';
import type { SyncContext } from './context.ts';

/** Somebody as Infobip has them at this moment. */
export type Present = PresentPerson | { deletedId: string; deletedMs: number };

export interface PresentPerson {
  person: Person;
  /** As of the moment when a list was read. */
  isListed?: true | undefined;
  /** Under which name they are among the repairs that are tried again. */
  repairId?: string | undefined;
}

/** Whom to look for. */
interface Sought {
  /** The vendor's own id, if it is known. */
  personId?: string | number | undefined;
  externalId?: string | null | undefined;
}

interface FindOptions extends CallOptions {
  /** Whether somebody waits for it, as the vendor does for the answer to an event. Default: false. */
  isUrgent?: boolean | undefined;
}

/**
 * Reads somebody at this moment. Whoever was deleted may have come again under the same external id. Unless it is urgent, it
 * is tried as often as a batch, because all machines of an account share the few calls that the vendor allows.
 */
export async function findPerson<Row extends object>(
  { options: { infobip, retries = batchRetries } }: Pick<SyncContext<Row>, 'options'>,
  { personId, externalId }: Sought,
  { signal, isUrgent = false }: FindOptions,
): Promise<Person | undefined> {
  const find = async (type: 'ID' | 'EXTERNAL_ID', identifier: string): Promise<Person | undefined> => {
    if (identifier === '') return undefined;
    const read = () => infobip.people.find({ type, identifier }, { signal });
    const operation = { method: 'GET', path: '/people/2/persons', isSafe: true, signal };
    return isUrgent ? read() : repeated(read, { ...operation, retries });
  };
  return (await find('ID', String(personId ?? ''))) ?? (await find('EXTERNAL_ID', externalId ?? ''));
}
