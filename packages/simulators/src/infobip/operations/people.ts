import type { InfobipState } from '../state.ts';
import type { InfobipHandlers } from '../vendor-types.ts';
import { inTurn } from '../people/turns.ts';
import { peopleAttributes } from './people-attributes.ts';
import { peopleBatches } from './people-batches.ts';
import { peopleContacts } from './people-contacts.ts';
import { peopleDefinitions } from './people-definitions.ts';
import { peopleEvents } from './people-events.ts';
import { peoplePersons } from './people-persons.ts';
import { peopleTags } from './people-tags.ts';
import { peopleUpserts } from './people-upserts.ts';

/** Every operation of People. One request is answered after the other, so none meets half of another's batch. */
export const peopleHandlers = takingTurns({
  ...peoplePersons,
  ...peopleContacts,
  ...peopleBatches,
  ...peopleUpserts,
  ...peopleTags,
  ...peopleAttributes,
  ...peopleEvents,
  ...peopleDefinitions,
} satisfies Partial<InfobipHandlers>);

type AnyHandler = (context: { state: InfobipState }) => unknown;

function takingTurns<Own extends object>(handlers: Own): Own {
  const entries = Object.entries(handlers as Record<string, AnyHandler>);
  const inTurns = entries.map(([operationId, handler]): [string, AnyHandler] => [
    operationId,
    (context) => inTurn(context.state.people, () => handler(context)),
  ]);
  return Object.fromEntries(inTurns) as Own;
}
