import { paginate, type TransportOptions } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';
import { createEventsRun, newEventId } from './events-run.ts';
import { toPathPart, toPersonQuery, type PersonIdentity } from './people-identity.ts';
import { repeated, withoutRetries } from './people-repeat.ts';

export type { NewEvent, SendEventsOptions } from './events-run.ts';

type Schemas = components['schemas'];
export type EventDefinition = Schemas['EventDefinition'];
export type EventDefinitionUpdate = Schemas['EventDefinitionUpdate'];

export interface SendEventOptions extends CallOptions {
  /** Your own id of the event, 1 to 36 of `A-Z a-z 0-9 _ -`. One that comes again counts once. Default: a new one. */
  eventId?: string | undefined;
  /** Makes a profile when there is none. Default: false. */
  createPerson?: boolean | undefined;
}

/**
 * What people did, and which events there are.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export function createEvents(client: InfobipClient, options: TransportOptions) {
  const { onRetry, retries = 2 } = options;
  const once = withoutRetries(client);
  const definitions = '/peopleevents/2/definitions';
  const single = '/peopleevents/2/persons/{personId}/definitions/{definitionId}/events';
  const withId = (definitionId: string, call?: CallOptions) => ({
    ...toInit(call),
    params: { path: { definitionId: toPathPart('An event definition', definitionId) } },
  });

  return {
    /** Any number of events, for any number of people. */
    send: createEventsRun(client, options),
    /**
     * One event of one person, now. 250 calls a second. It is repeated when its answer is lost, because its id makes it
     * count once.
     */
    sendOne: (
      person: PersonIdentity & { sender?: never },
      definitionId: string,
      properties: Schemas['EventProperties'] = {},
      { eventId = newEventId(), createPerson, ...call }: SendEventOptions = {},
    ): Promise<Schemas['Event']> => {
      const { identifier, type: identifierType } = toPersonQuery(person);
      const init = {
        ...toInit(call),
        params: {
          path: {
            personId: toPathPart('A person', identifier),
            definitionId: toPathPart('An event definition', definitionId),
          },
          query: { identifierType, ...(createPerson === undefined ? {} : { createPerson }) },
        },
        body: { eventId, properties },
      };
      return repeated(() => dataOf(once.POST(single, init)), {
        method: 'POST',
        path: single,
        retries,
        isSafe: true,
        onRetry,
        signal: call.signal,
      });
    },
    definitions: {
      /**
       * All definitions, fetched page by page as they are read. The vendor names neither a total nor the most rows of a
       * page, so it ends with an empty page.
       */
      list: ({ pageSize = 100 }: { pageSize?: number } = {}, call?: CallOptions) =>
        paginate(async (offset, limit) => {
          const params = { query: { offset, limit } };
          const items = await dataOf(client.GET(definitions, { ...toInit(call), params }));
          return { items, total: Infinity };
        }, pageSize),
      get: (definitionId: string, call?: CallOptions) =>
        dataOf(client.GET(`${definitions}/{definitionId}`, withId(definitionId, call))),
      /** The id has at most 36 letters and digits. */
      create: (definition: EventDefinition, call?: CallOptions) =>
        dataOf(client.POST(definitions, { ...toInit(call), body: definition })),
      /** Adds to a definition. Nothing can be taken away. */
      update: (definitionId: string, update: EventDefinitionUpdate, call?: CallOptions) =>
        dataOf(client.POST(`${definitions}/{definitionId}`, { ...withId(definitionId, call), body: update })),
    },
  };
}
