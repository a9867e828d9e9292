import type { CallOptions } from '@embedworks/core/server';
import type { Person, RetriedCallOptions } from '../../resources/people.ts';
import { batchRetries } from '../../resources/people-repeat.ts';
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

/** A call about one person. */
export interface OneCall extends CallOptions {
  /** Whether somebody waits for it, as the vendor does for the answer to an event. Default: false. */
  isUrgent?: boolean | undefined;
}

/** Reads somebody at this moment. Whoever was deleted may have come again under the same external id. */
export async function findPerson<Row extends object>(
  { options }: Pick<SyncContext<Row>, 'options'>,
  { personId, externalId }: Sought,
  call: OneCall,
): Promise<Person | undefined> {
  const find = async (type: 'ID' | 'EXTERNAL_ID', identifier: string): Promise<Person | undefined> =>
    identifier === '' ? undefined : options.infobip.people.find({ type, identifier }, toRetried(options, call));
  return (await find('ID', String(personId ?? ''))) ?? (await find('EXTERNAL_ID', externalId ?? ''));
}

/**
 * Unless it is urgent, a call about one person is tried as often as a batch, because all machines of an account share the
 * few calls that the vendor allows.
 */
export function toRetried(
  { retries = batchRetries }: { retries?: number | undefined },
  { signal, isUrgent = false }: OneCall,
): RetriedCallOptions {
  return isUrgent ? { signal } : { signal, retries };
}
