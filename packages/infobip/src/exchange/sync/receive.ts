import type { InfobipPeopleEvent } from '../../webhook-events.ts';
import { createQueue } from '../settings/queue-per-key.ts';
import type { SyncContext } from './context.ts';
import { takePeople } from './in.ts';
import { noCounts, type SyncCounts } from './options.ts';
import { findPerson, type Present } from './present.ts';

/**
 * Takes events of the People webhook. An event only says whom to look at: the profile is read, so events may come late,
 * twice and in any order. Events of one person wait for each other in this object; of two that are taken at once
 * elsewhere, each looks again after it has written.
 */
export function createReceive<Row extends object>(context: SyncContext<Row>) {
  const inTurn = createQueue();

  async function look(event: InfobipPeopleEvent, signal: AbortSignal | undefined): Promise<Present | undefined> {
    const { id: personId, externalId } = event.payload.person ?? {};
    const person = await findPerson(context, { personId, externalId }, { signal, isUrgent: true });
    if (person) return { person };
    if (event.type !== 'PERSON_DELETED' || !externalId) return undefined;
    return { deletedId: externalId, deletedMs: Date.parse(event.timestamp) || 0 };
  }

  async function take(event: InfobipPeopleEvent, signal: AbortSignal | undefined): Promise<SyncCounts> {
    const present = await look(event, signal);
    if (!present) return noCounts();
    return takePeople(context, { people: [present], signal });
  }

  /** @throws when the person could not be read or the platform failed; the vendor then delivers the event again. */
  return async (event: InfobipPeopleEvent, signal?: AbortSignal): Promise<SyncCounts> => {
    const personId = event.payload.person?.id;
    if (!event.type.startsWith('PERSON_') || !personId) return noCounts();
    return inTurn(personId, () => take(event, signal));
  };
}
