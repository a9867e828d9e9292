import { timingSafeEqual } from 'node:crypto';
import { Hono, type HonoRequest } from 'hono';
import type { ShopDatabase, StoredOrder } from './shop-database.ts';
import type { ShopCustomer, ShopOrder } from './shop-types.ts';

/** Euros in one unit. */
const rates: Readonly<Record<string, number>> = { EUR: 1, USD: 0.92, GBP: 1.16 };

/**
 * The platform that the app connects to: somebody else's API, with a key in a header and words of its own. It runs in the
 * same process so that the example needs nothing else; the app reaches it by HTTP, with the key that an account has given.
 */
export function createShop(database: ShopDatabase, apiKey: string): Hono {
  const shop = new Hono();

  shop.use(async ({ req, json }, next) => (isKey(req.header('x-api-key'), apiKey) ? next() : json(refusal, 401)));

  shop.get('/ping', ({ json }) => json({ shop: 'Acme', customers: database.customers().length }));
  shop.get('/order', ({ req, json }) => {
    const order = database.order(numberIn(req.header('x-order-number')));
    return order ? json(toOrder(order, req.query('currency'))) : json({ message: 'No such order.' }, 404);
  });
  shop.delete('/order', ({ req, json, body }) => {
    const order = database.order(numberIn(req.header('x-order-number')));
    if (!order) return json({ message: 'No such order.' }, 404);
    if (order.state !== 'processing' && order.state !== 'cancelled') return json({ message: 'It has left.' }, 409);
    database.putOrder({ ...order, state: 'cancelled' });
    return body(null, 204);
  });
  /** Of one customer by `X-Contact`, a phone number or an e-mail address; without it those of all. */
  shop.get('/orders', ({ req, json }) => {
    const contact = req.header('x-contact');
    const orders = contact === undefined ? database.orders() : database.ordersOf(decodeURIComponent(contact));
    return json(orders.map((order) => toOrder(order, req.query('currency'))));
  });

  shop.get('/plans', ({ json }) => json(database.plans()));
  shop.put('/plan', async ({ req, json, body }) => {
    const code = numberIn(req.header('x-plan-code'));
    if (!database.plans().some((plan) => plan.code === code)) return json({ message: 'No such plan.' }, 404);
    const { note = '' } = await req.json<{ note?: string }>();
    database.notePlanChange(code, note);
    return body(null, 204);
  });

  shop.get('/customer-changes', ({ req, json }) =>
    json(database.changes(Number(req.query('after') ?? 0), Number(req.query('limit') ?? 100))),
  );
  shop.get('/customers/:id', ({ req, json }) => {
    const customer = database.customer(req.param('id'));
    return customer ? json(customer) : json({ message: 'No such customer.' }, 404);
  });
  shop.put('/customers/:id', async ({ req, json, body }) => {
    const customer = { ...(await req.json<ShopCustomer>()), id: req.param('id') };
    if (!customer.firstName && !customer.lastName) return json({ message: 'A customer needs a name.' }, 422);
    return database.putCustomer(customer, seenIn(req)) ? body(null, 204) : json(outdated, 412);
  });
  shop.delete('/customers/:id', ({ req, json, body }) =>
    database.removeCustomer(req.param('id'), seenIn(req)) ? body(null, 204) : json(outdated, 412),
  );
  return shop;
}

const refusal = { message: 'X-Api-Key is missing or wrong.' };
const outdated = { message: 'The customer has another version by now.' };

/** Over which version may be written, as HTTP says it: 0 for none, `undefined` for any. */
function seenIn(req: HonoRequest): number | undefined {
  if (req.header('if-none-match') === '*') return 0;
  const tag = req.header('if-match');
  // What is no version of ours is never the present one.
  return tag === undefined ? undefined : Number(/^"(\d+)"$/.exec(tag)?.[1] ?? -1);
}

/** Header values are ASCII, so what else a person typed comes encoded. */
function numberIn(header = ''): string {
  return decodeURIComponent(header);
}

function toOrder({ totalCents, ...order }: StoredOrder, currency = 'EUR'): ShopOrder {
  return { ...order, currency, total: Math.round(totalCents / (rates[currency] ?? 1)) / 100 };
}

function isKey(given: string | undefined, apiKey: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(apiKey)];
  return one.length === other.length && timingSafeEqual(one, other);
}
