import { credentialNames, type OrdersDatabase, type OrdersSettings } from './settings.ts';
import type { ShopChanges, ShopCustomer, ShopOrder } from './shop-types.ts';

/** A refusal of the shop, or that it did not answer. Its message is for people and holds nothing of the key. */
export class ShopError extends Error {
  readonly status: number;

  constructor(message: string, status = 0) {
    super(message);
    this.name = 'ShopError';
    this.status = status;
  }
}

interface WriteOptions {
  /** Writes over this state of the customer alone, `none` when there was none. Absent: whatever there is. */
  over?: ShopCustomer | 'none';
  signal?: AbortSignal | undefined;
}

export type ShopClient = ReturnType<typeof createShopClient>;

/** The shop's API for what no call of Infobip asks: the card, the configuration page and the sync of customers. */
export function createShopClient({ shopUrl, currency }: OrdersSettings, apiKey: string) {
  async function call(path: string, init: RequestInit = {}, known: readonly number[] = []): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('X-Api-Key', apiKey);
    const signal = AbortSignal.any([AbortSignal.timeout(8000), ...(init.signal ? [init.signal] : [])]);
    // A redirect would carry the key elsewhere.
    const request = new Request(shopUrl + path, { ...init, headers, signal, redirect: 'error' });
    const response = await fetch(request).catch(() => {
      init.signal?.throwIfAborted();
      throw new ShopError('The shop could not be reached.');
    });
    if (response.ok || known.includes(response.status)) return response;
    const { message } = (await response.json().catch(() => ({}))) as { message?: string };
    throw new ShopError(`The shop answered ${response.status}. ${message ?? ''}`.trim(), response.status);
  }
  const read = async <Answer>(response: Promise<Response>) => (await (await response).json()) as Answer;
  const customer = (id: string) => `/customers/${encodeURIComponent(id)}`;

  return {
    ping: (signal?: AbortSignal) => read<{ shop: string; customers: number }>(call('/ping', toInit(signal))),
    orders: () => read<ShopOrder[]>(call(`/orders?currency=${currency}`)),
    ordersOf: (contact: string) =>
      read<ShopOrder[]>(
        call(`/orders?currency=${currency}`, { headers: { 'X-Contact': encodeURIComponent(contact) } }),
      ),
    changes: (after: string, limit: number, signal?: AbortSignal) =>
      read<ShopChanges>(
        call(`/customer-changes?${new URLSearchParams({ after, limit: String(limit) })}`, toInit(signal)),
      ),
    async customer(id: string, signal?: AbortSignal): Promise<ShopCustomer | undefined> {
      const response = await call(customer(id), toInit(signal), [404]);
      return response.status === 404 ? undefined : ((await response.json()) as ShopCustomer);
    },
    /** @throws {ShopError} 412 when it is not as `over` says any more, 422 for its content. */
    async putCustomer({ id, version: _version, ...rest }: ShopCustomer, { over, signal }: WriteOptions = {}) {
      const headers = { 'Content-Type': 'application/json', ...toCondition(over) };
      await call(customer(id), { method: 'PUT', headers, body: JSON.stringify(rest), ...toInit(signal) });
    },
    /** @throws {ShopError} 412 as above. */
    async removeCustomer(id: string, { over, signal }: WriteOptions = {}) {
      await call(customer(id), { method: 'DELETE', headers: toCondition(over), ...toInit(signal) });
    },
  };
}

/** What an account has given for its shop. */
export interface ShopAccess {
  settings: OrdersSettings;
  apiKey: string;
}

/** @throws {ShopError} when the account has not configured the app yet. */
export async function shopAccessOf(database: OrdersDatabase, accountKey: string): Promise<ShopAccess> {
  const settings = await database.read(accountKey);
  const apiKey = await database.credentials.read(accountKey, credentialNames.shopKey);
  if (settings && apiKey) return { settings, apiKey };
  throw new ShopError('The app is not configured yet. Open its configuration page.', 409);
}

/** That of an account. @throws {ShopError} when it has not configured the app yet. */
export async function shopOf(database: OrdersDatabase, accountKey: string): Promise<ShopClient> {
  const { settings, apiKey } = await shopAccessOf(database, accountKey);
  return createShopClient(settings, apiKey);
}

function toCondition(over: WriteOptions['over']): Record<string, string> {
  if (over === undefined) return {};
  return over === 'none' ? { 'If-None-Match': '*' } : { 'If-Match': `"${over.version}"` };
}

function toInit(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}
