import type { components } from '@embedworks/contracts/esputnik/rest';
import type { EsputnikClient } from '../client.ts';
import { atMost, done, toInit, type CallOptions } from './call.ts';

type Schemas = components['schemas'];

/** Source: https://docs.esputnik.com/docs/sending-past-events */
const mostPastEvents = 500;

/**
 * Events, which start workflows. Version 2 takes nested JSON and is documented best; version 1 wants nested JSON escaped
 * in a string; version 3 has an object of parameters, known from one public call.
 *
 * Without `keyValue`, one parameter must name the contact: `contactId`, `externalCustomerId`, `email`, `phone` or a push
 * token. A body may have 20 KB. Registering is never repeated but after a 429, because it starts workflows again.
 *
 * Sources: https://docs.yespo.io/docs/how-use-v1event-api-resource,
 * https://docs.esputnik.com/docs/validating-event-parameters and https://docs.esputnik.com/docs/sending-past-events
 */
export function createEvents(client: EsputnikClient) {
  const past = <Event>(events: Event[]) => ({ events: atMost(mostPastEvents, 'events', events) });

  return {
    registerV1: (event: Schemas['EventV1'], options?: CallOptions) =>
      done(client.POST('/api/v1/event', { ...toInit(options), body: event })),
    registerV2: (event: Schemas['EventV2'], options?: CallOptions) =>
      done(client.POST('/api/v2/event', { ...toInit(options), body: event })),
    registerV3: (event: Schemas['EventV3'], options?: CallOptions) =>
      done(client.POST('/api/v3/event', { ...toInit(options), body: event })),
    /** Events that happened earlier, 500 at most, each with the moment it `occurred`. */
    registerPastV1: async (events: Schemas['PastEventsV1']['events'], options?: CallOptions) =>
      done(client.POST('/api/v1/past_events', { ...toInit(options), body: past(events) })),
    /** As `registerPastV1`, in the form of version 2. */
    registerPastV2: async (events: Schemas['PastEventsV2']['events'], options?: CallOptions) =>
      done(client.POST('/api/v2/past_events', { ...toInit(options), body: past(events) })),
    /** As `registerPastV1`, in the form of version 3. */
    registerPastV3: async (events: Schemas['PastEventsV3']['events'], options?: CallOptions) =>
      done(client.POST('/api/v3/past_events', { ...toInit(options), body: past(events) })),
  };
}
