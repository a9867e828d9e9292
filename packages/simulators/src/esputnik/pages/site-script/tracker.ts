import type { components } from '@embedworks/contracts/esputnik/rest';
import { isObject } from './init-form.ts';

type TrackerEvent = components['schemas']['TrackerEvent'];
type GeneralInfo = TrackerEvent['GeneralInfo'];

export interface TrackerOptions {
  /** With a trailing slash. */
  trackerHref: string;
  siteId: string;
  /** The visitor's id. */
  visitorId: string;
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init: RequestInit): Promise<unknown>;
  now(): number;
}

export interface Tracker {
  /** An event in the browser's form, e.g. `{ ProductPage: { productKey } }`. */
  track(name: string, payload: unknown): void;
  /** An event in the nested form of REST. */
  trackNested(name: string, payload: unknown): void;
}

/**
 * Sends the page's events.
 * Sandbox choice: the script's own requests are not documented, so it speaks the documented REST form.
 * Source: https://docs.yespo.io/docs/how-set-web-tracking-sending-events-java-scipt-request
 */
export function createTracker({ trackerHref, siteId, visitorId, fetch, now }: TrackerOptions): Tracker {
  /** What a page said of its visitor goes with later events too. */
  let remembered: Partial<GeneralInfo> = {};

  function send(name: string, payload: unknown, event: Record<string, unknown>) {
    const { GeneralInfo: said } = toObject(payload);
    remembered = { ...remembered, ...toVisitor(said) };
    const own = name === 'CustomerData' ? toVisitor(toObject(payload).CustomerData) : {};
    const body: TrackerEvent = {
      ...event,
      GeneralInfo: { ...remembered, ...own, eventName: name, siteId, datetime: now(), cookies: { sc: visitorId } },
    };
    // Nothing answers a page's event, so nobody hears of one that is lost.
    fetch(`${trackerHref}api/v2`, {
      method: 'POST',
      credentials: 'omit',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => {});
  }

  return {
    track: (name, payload) => send(name, payload, toNestedForm(name, toObject(payload))),
    trackNested: (name, payload) => send(name, payload, toObject(payload)),
  };
}

/** Source of the nested forms: https://github.com/Yespo-CDP/yespo-woocommerce */
function toNestedForm(name: string, payload: Record<string, unknown>): Record<string, unknown> {
  const own = payload[name];
  if (name === 'CustomerData') return {};
  if (name === 'ProductPage') return { ProductPage: { Product: toProduct(own) } };
  if (name === 'StatusCart') return { StatusCart: { GUID: payload.GUID, Products: toList(own).map(toCartProduct) } };
  if (name === 'PurchasedItems') {
    const { OrderNumber, GUID } = payload;
    return { TrackedOrderId: OrderNumber, PurchasedItems: { OrderNumber, GUID, Products: toList(own).map(toBought) } };
  }
  // Two ways to write it are documented.
  if (name === 'ProductImpressions')
    return { ProductImpressions: own ?? { ProductImpression: payload.ProductImpression } };
  return { [name]: own ?? {} };
}

function toProduct(value: unknown): Record<string, unknown> {
  const { productKey, ...rest } = toObject(value);
  return { ...rest, productKey: toText(productKey) };
}

function toCartProduct(item: unknown): Record<string, unknown> {
  const { currency, ...product } = toProduct(item);
  return { ...product, price_currency_code: currency };
}

function toBought(item: unknown): Record<string, unknown> {
  const { productKey, price, quantity, ...rest } = toProduct(item);
  return { ...rest, product_id: productKey, unit_price: price, quantity };
}

function toVisitor(value: unknown): Partial<GeneralInfo> {
  const { externalCustomerId, user_email, user_phone, user_name, user_es_contact_id } = toObject(value);
  const said = { externalCustomerId, user_email, user_phone, user_name, user_es_contact_id };
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, each]) => each !== undefined && each !== null)
      .map(([name, each]) => [name, toText(each)]),
  );
}

/** Numbers too stand as text in the vendor's examples. */
function toText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function toObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
