import type { components } from '@embedworks/contracts/esputnik/messages';
import { siteFunction } from './site-script-stub.ts';

type Schemas = components['schemas'];

/** The events of the contract that say what they carry. */
type TrackedEvent =
  | Schemas['PageViewTracked']
  | Schemas['ProductPageTracked']
  | Schemas['CategoryPageTracked']
  | Schemas['StatusCartTracked']
  | Schemas['PurchasedItemsTracked']
  | Schemas['CustomerDataTracked']
  | Schemas['AddToWishlistTracked']
  | Schemas['SearchRequestTracked']
  | Schemas['PageKindTracked']
  | {
      name: Schemas['ProductImpressionsTracked']['name'];
      payload: { ProductImpressions: { ProductImpression: Schemas['TrackedImpressions'] } } & WithVisitor;
    };

interface WithVisitor {
  /** Who the visitor is. Remembered by the script, and added to later events. */
  GeneralInfo?: Schemas['TrackedVisitor'];
}

export type TrackedEventName = TrackedEvent['name'];

type EventOf<Name, Event = TrackedEvent> = Event extends { name: infer Names }
  ? Name extends Names
    ? Event
    : never
  : never;

/** What an event carries, in the vendor's own spelling. */
export type TrackedPayload<Name extends TrackedEventName> = EventOf<Name>['payload'];

/**
 * Reports what the visitor does. Before the script has loaded, and before `init`, it waits in the script's queue; in a
 * page without the script it waits for ever. Nothing answers.
 *
 * Source: https://docs.yespo.io/docs/how-set-web-tracking-sending-events-java-scipt-request
 */
export function sendEvent<Name extends TrackedEventName>(
  name: Name,
  ...[payload]: undefined extends TrackedPayload<Name>
    ? [payload?: TrackedPayload<Name>]
    : [payload: TrackedPayload<Name>]
): void {
  siteFunction()('sendEvent', name, ...(payload === undefined ? [] : [payload]));
}

/**
 * Reports what the visitor does, in the nested form of the vendor's REST tracking and with tags.
 *
 * Source: https://docs.yespo.io/docs/how-set-web-tracking-sending-events-java-scipt-request
 */
export function sendEventWithTags(
  name: TrackedEventName | (string & {}),
  payload: Schemas['SendEventWithTagsCommand']['payload'] & Record<string, unknown>,
): void {
  siteFunction()('sendEventWithTags', name, payload);
}

/**
 * Reports a route change of a single-page app. The script reports the first page by itself, so leave that one out.
 *
 * Source: https://docs.yespo.io/docs/how-set-web-tracking-sending-events-java-scipt-request
 */
export function sendPageView(options: WithVisitor = {}): void {
  sendEvent('PageView', { PageView: {}, ...options });
}

/**
 * Reports the whole cart as it now is; an empty list when it was emptied.
 *
 * Each state of the cart has a fresh GUID. Keep it until the purchase, which may be on a later page:
 * `sendEvent('PurchasedItems', { PurchasedItems, OrderNumber, GUID })`. A one-click purchase has none.
 *
 * Source: https://docs.yespo.io/docs/how-set-web-tracking-sending-events-java-scipt-request
 *
 * @returns the GUID. Making one needs a secure context (https).
 */
export function sendStatusCart(items: readonly Schemas['TrackedCartItem'][], options: WithVisitor = {}): string {
  const GUID = crypto.randomUUID();
  sendEvent('StatusCart', { StatusCart: [...items], GUID, ...options });
  return GUID;
}
