import { ConfigurationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/esputnik/rest';
import { createTrackerClient } from './client.ts';
import { vendor } from './errors.ts';
import type { EsputnikOptions } from './options.ts';
import { done, toInit, type CallOptions } from './resources/call.ts';
import type { TrackedEventName } from './tracking.ts';

type Schemas = components['schemas'];
type GeneralInfo = Schemas['TrackerGeneralInfo'];

/** Who did it: what you know of the visitor. `cookies.sc` is the visitor's id of the web script. */
export type ServerVisitor = Omit<GeneralInfo, 'eventName' | 'siteId' | 'datetime'>;

type KnownPayloads = Pick<Schemas['TrackerEvent'], 'ProductPage' | 'StatusCart' | 'PurchasedItems'>;

/** The payload in the form of servers, which is not that of the page. Forms nobody has described are open. */
export type ServerPayload<Name extends TrackedEventName> = Name extends keyof KnownPayloads
  ? NonNullable<KnownPayloads[Name]>
  : Record<string, unknown>;

export interface ServerEvent<Name extends TrackedEventName> {
  name: Name;
  /** Left out where the event says it all, as `MainPage` does. */
  payload?: ServerPayload<Name> | undefined;
  visitor?: ServerVisitor | undefined;
  /** Default: now. */
  occurredAt?: Date | undefined;
  /** Values by the tag's name. */
  tags?: Schemas['TrackerEvent']['Tags'] | undefined;
  /** Default: `siteId` of the account's options. */
  siteId?: string | undefined;
}

/**
 * What visitors do, told by a server. The tracker asks for no proof, so the key is not sent to it.
 *
 * Sources: https://docs.reteno.com/docs/how-to-transfer-website-behavior-data-through-rest-api and
 * https://github.com/Yespo-CDP/yespo-woocommerce
 */
export function createTracking(options: EsputnikOptions) {
  const client = createTrackerClient(options);
  const post = (body: Schemas['TrackerInput'], call?: CallOptions) =>
    done(client.POST('/api/v2', { ...toInit(call), body }));

  return {
    /**
     * Sends one event. A cart is sent whole each time, with a fresh `GUID`, and with no product when it was emptied; a
     * purchase carries the `GUID` of the last cart.
     *
     * @throws {ConfigurationError} when neither the event nor the options name the site.
     */
    // Async, so that a missing site rejects like everything else.
    send: async <Name extends TrackedEventName>(event: ServerEvent<Name>, call?: CallOptions): Promise<void> =>
      post(toTrackerEvent(event, event.siteId ?? options.siteId), call),
    /** Says that a visitor of the web script is a customer. `orgId` is that of `account.info()`. */
    link: (link: Schemas['TrackerLink'], call?: CallOptions) => post(link, call),
  };
}

function toTrackerEvent<Name extends TrackedEventName>(
  { name, payload, visitor, occurredAt, tags }: ServerEvent<Name>,
  siteId: string | undefined,
): Schemas['TrackerEvent'] {
  if (!siteId) throw new ConfigurationError(vendor, 'Tracking needs the siteId, in the options or in the event.');
  const datetime = occurredAt?.getTime() ?? Date.now();
  return {
    GeneralInfo: { ...visitor, eventName: name, siteId, datetime },
    ...(payload ? { [name]: payload } : {}),
    // The vendor's plugin writes the number of an order twice.
    ...(payload && 'OrderNumber' in payload ? { TrackedOrderId: payload.OrderNumber } : {}),
    ...(tags ? { Tags: tags } : {}),
  } as Schemas['TrackerEvent'];
}
