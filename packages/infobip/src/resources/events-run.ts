import type { TransportOptions } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { InfobipError } from '../errors.ts';
import { toInit } from './call.ts';
import { bytesOf, eventLimits, inSizedBatches, type Sized } from './events-split.ts';
import { toPersonQuery, type PersonIdentity } from './people-identity.ts';
import { batchRetries, forBatches, repeated } from './people-repeat.ts';
import { runBatches, type BatchFailure, type RunOptions, type RunResult, type Source } from './people-run.ts';

type Schemas = components['schemas'];
type EventOnWire = Schemas['EventsInput'][number];

/** Something that a person did. */
export interface NewEvent {
  /** Which kind of event, by the id of its definition. */
  definitionId: string;
  /** Who. A phone number, e-mail address or external id that is not known makes a profile. */
  person: PersonIdentity;
  /** At most 30 days ago; the future counts as now. Default: the moment it is read from the source. */
  occurredTime?: Date | string;
  /** Values by the fields of the definition. */
  properties?: Schemas['EventProperties'];
  /**
   * Your own id, 1 to 36 of `A-Z a-z 0-9 _ -`. One that comes again counts once. Default: a new one, which makes repeats
   * within a run safe. Give your own to make a second run safe as well.
   */
  eventId?: string;
}

export interface SendEventsOptions extends RunOptions<NewEvent> {
  /** Events in one call, 5000 at most. Fewer when they are big. Default: 5000. */
  batchSize?: number | undefined;
}

export const newEventId = () => crypto.randomUUID();

const path = '/people/3/events';
const operation = { method: 'POST', path };
/** The vendor takes all or nothing. So often what it names is taken out and the rest sent again. */
const mostRounds = 20;

/**
 * Sends events in batches that keep the vendor's three limits. A batch is taken whole or not at all: events that the
 * vendor refuses are left out as failures, and the rest is sent again. What failed or was lost is repeated; ids make every
 * event count once.
 *
 * @throws {InfobipError} as every call, when a batch as a whole is refused or its attempts are used up.
 */
export function createEventsRun(account: InfobipClient, options: TransportOptions) {
  const client = forBatches(account, options);
  const { onRetry } = options;
  return async (source: Source<NewEvent>, wish: SendEventsOptions = {}): Promise<RunResult<NewEvent>> => {
    const { retries = batchRetries, ...run } = wish;
    const { batchSize = eventLimits.events, signal } = run;
    const items = Math.min(Math.max(Math.trunc(batchSize), 1), eventLimits.events);
    // Made once, so that a repeated event has the id and the time it had.
    let prepared: Sized<EventOnWire>[] = [];

    async function* batches(events: Source<NewEvent>): AsyncGenerator<NewEvent[], void, undefined> {
      const limits = { items, bytes: eventLimits.bytesPerCall, signal };
      for await (const batch of inSizedBatches(withWire(events), limits)) {
        prepared = batch.map(({ item, bytes }) => ({ item: item.wire, bytes }));
        yield batch.map(({ item }) => item.event);
      }
    }

    const send = async () => {
      const failures: BatchFailure[] = [];
      let places = [...prepared.keys()].filter((index) => {
        const { bytes } = prepared[index] as Sized<EventOnWire>;
        if (bytes <= eventLimits.bytesPerEvent) return true;
        const message = `The event has ${bytes} bytes, the vendor takes ${eventLimits.bytesPerEvent}.`;
        failures.push({ index, code: 'too_large', message });
        return false;
      });
      for (let round = 1; places.length > 0; round += 1) {
        const body = places.map((index) => (prepared[index] as Sized<EventOnWire>).item);
        try {
          await repeated(() => client.POST(path, { ...toInit({ signal }), body, parseAs: 'text' }), {
            ...operation,
            retries,
            isSafe: true,
            onRetry,
            signal,
          });
          break;
        } catch (error) {
          const refused = toRefused(error, places);
          if (refused.length === 0 || round > mostRounds) throw error;
          failures.push(...refused);
          const gone = new Set(refused.map(({ index }) => index));
          places = places.filter((index) => !gone.has(index));
        }
      }
      return failures.sort((one, other) => one.index - other.index);
    };
    return runBatches({ operation, source, batches, send }, run);
  };
}

interface WithWire {
  event: NewEvent;
  wire: EventOnWire;
}

async function* withWire(events: Source<NewEvent>): AsyncGenerator<Sized<WithWire>, void, undefined> {
  for await (const event of events) {
    const wire = toWire(event);
    yield { item: { event, wire }, bytes: bytesOf(wire) };
  }
}

function toWire({
  definitionId,
  person,
  occurredTime = new Date(),
  properties,
  eventId = newEventId(),
}: NewEvent): EventOnWire {
  const { type, identifier: id, sender } = toPersonQuery(person);
  return {
    definitionId,
    occurredTime: typeof occurredTime === 'string' ? occurredTime : occurredTime.toISOString(),
    identifier: { id, type, ...(sender === undefined ? {} : { sender }) },
    ...(properties ? { properties } : {}),
    eventId,
  };
}

/** The events that a refusal names. None when it is about the whole request, whose index is -1. */
function toRefused(error: unknown, places: number[]): BatchFailure[] {
  if (!(error instanceof InfobipError) || error.status !== 400) return [];
  const { errors } = (error.data ?? {}) as Partial<Schemas['PeopleEventsProblem']>;
  if (!Array.isArray(errors)) return [];
  const refused = new Map<number, BatchFailure>();
  for (const { index: place, code, message, details } of errors) {
    const index = places[place];
    if (index === undefined || refused.has(index)) continue;
    refused.set(index, { index, code, message, ...(details ? { details } : {}) });
  }
  return [...refused.values()];
}
