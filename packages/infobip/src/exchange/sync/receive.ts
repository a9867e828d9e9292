import type { Person } from '../../resources/people.ts';
import type { InfobipPeopleEvent } from '../../webhook-events.ts';
import { createQueue } from '../settings/queue-per-key.ts';
import type { SyncContext } from './context.ts';
import { takePeople, type Present } from './in.ts';
import { noCounts, type SyncCounts } from './options.ts';

/**
 * Takes events of the People webhook. An event only says whom to look at: the profile is read, so events may come late,
 * twice and in any order. Events of one person wait for each other in this process.
 */
export function createReceive<Row extends object>(context: SyncContext<Row>) {
  const { infobip } = context.options;
  const inTurn = createQueue();

  async function look(event: InfobipPeopleEvent, signal: AbortSignal | undefined): Promise<Present | undefined> {
    const { id = '', externalId } = event.payload.person ?? {};
    const find = async (type: 'ID' | 'EXTERNAL_ID', identifier: string | undefined): Promise<Person | undefined> =>
      identifier ? infobip.people.find({ type, identifier }, { signal }) : undefined;
    // Somebody who was deleted may have come again under the same external id.
    const person = (await find('ID', id)) ?? (await find('EXTERNAL_ID', externalId));
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
