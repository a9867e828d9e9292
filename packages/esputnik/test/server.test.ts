import { describe, expect, test, vi } from 'vitest';
import { ApiCallError, ConfigurationError } from '@embedworks/core';
import { createEsputnik, type Esputnik, type EsputnikOptions } from '@embedworks/esputnik/server';
import { apiKey, basic, contact, empty, fakeFetch, json, text, type Answer } from './fake-fetch.ts';

function setUp(routes: Record<string, Answer>, options: Partial<EsputnikOptions> = {}) {
  const fake = fakeFetch(routes);
  return { esputnik: createEsputnik({ apiKey, fetch: fake.fetch, ...options }), ...fake };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const info = { userEmail: 'api-user-1', organisationName: 'Shop', orgId: 23001 };
const infoRoute = { 'GET /api/v1/account/info': () => json(info) };

describe('the key', () => {
  test('is sent as the password of HTTP Basic', async () => {
    const { esputnik, sent } = setUp(infoRoute);
    expect(await esputnik.account.info()).toEqual(info);
    expect(sent).toMatchObject([{ origin: 'https://esputnik.com', authorization: basic }]);
  });

  test.each<[string, Partial<EsputnikOptions>, string]>([
    ['with another user name', { username: 'ira' }, 'ira:sandbox-esputnik-key'],
    ['from a vault', { apiKey: () => Promise.resolve('from-vault') }, 'user:from-vault'],
    ['with letters beyond ASCII', { apiKey: 'ключ' }, 'user:ключ'],
  ])('is sent %s', async (_, options, login) => {
    const { esputnik, sent } = setUp(infoRoute, options);
    await esputnik.account.info();
    expect(sent[0]?.authorization).toBe(`Basic ${Buffer.from(login).toString('base64')}`);
  });

  test('is fetched from the vault at each call, so that it can be changed', async () => {
    const fromVault = vi.fn().mockReturnValueOnce('old').mockReturnValueOnce('new');
    const { esputnik, sent } = setUp(infoRoute, { apiKey: fromVault });
    await esputnik.account.info();
    await esputnik.account.info();
    expect(sent.map(({ authorization }) => atob(String(authorization).slice(6)))).toEqual(['user:old', 'user:new']);
  });

  test('gives way to the token of events, and only there', async () => {
    const { esputnik, sent } = setUp(
      { ...infoRoute, 'POST /api/v2/event': () => empty(), 'POST /api/v1/past_events': () => empty() },
      { eventToken: 'event-token' },
    );
    await esputnik.account.info();
    await esputnik.events.registerV2({ eventTypeKey: 'orderShipped', params: [] });
    await esputnik.events.registerPastV1([{ eventTypeKey: 'a', params: [], occurred: '2026-01-05T10:15' }]);
    expect(sent.map(({ authorization }) => authorization)).toEqual([basic, 'Bearer event-token', 'Bearer event-token']);
  });

  test('stays away from the inbox, which has tokens of its own', async () => {
    const { esputnik, sent } = setUp({ 'GET /appinbox/v1/messages/count': () => json({ count: 3 }) });
    const init = { headers: { 'ES-TOKEN': 'token' } };
    expect((await esputnik.client.GET('/appinbox/v1/messages/count', init)).data).toEqual({ count: 3 });
    expect(sent[0]?.authorization).toBeNull();
  });

  test.each<[string, Partial<EsputnikOptions>]>([
    ['an empty key', { apiKey: '' }],
    ['a user name with a colon', { username: 'a:b' }],
  ])('is refused at once: %s', (_, options) => {
    expect(() => setUp({}, options)).toThrow(ConfigurationError);
  });
});

describe('contacts', () => {
  test('are created, read, changed, deleted, and subscribed', async () => {
    const { esputnik, sent, routesCalled } = setUp({
      'POST /api/v1/contact': () => json({ id: 501 }),
      'GET /api/v1/contact/501': () => json(contact),
      'PUT /api/v1/contact/501': () => text("Contact with id='501' has been updated"),
      'DELETE /api/v1/contact/501': () => text("Contact with id='501' has been deleted"),
      'DELETE /api/v1/contact': () => text("Contact with id='501' has been deleted"),
      'POST /api/v1/contact/subscribe': () => json({ id: 501 }),
      'GET /api/v1/contact/501/subscriptions': () => json({ subscriptions: ['news'] }),
      'PUT /api/v1/contact/501/subscriptions': () => json({ subscriptions: ['orders'] }),
    });
    const { contacts } = esputnik;
    const channels = [{ type: 'email' as const, value: 'ira@shop.example' }];
    expect(await contacts.create({ channels })).toEqual({ id: 501 });
    expect(await contacts.get(501)).toEqual(contact);
    expect(await contacts.update(501, { firstName: 'Ira' })).toBeUndefined();
    expect(await contacts.delete(501)).toBeUndefined();
    expect(await contacts.deleteByExternalCustomerId('cust-1042', { erase: true })).toBeUndefined();
    expect(await contacts.subscribe({ contact: { channels }, formType: 'footer' })).toEqual({ id: 501 });
    expect(await contacts.subscriptions(501)).toEqual(['news']);
    expect(await contacts.setSubscriptions(501, ['orders'])).toBeUndefined();
    expect(sent[0]?.body).toEqual({ channels });
    expect(sent[3]?.query).toEqual({});
    expect(sent[4]?.query).toEqual({ externalCustomerId: 'cust-1042', erase: 'true' });
    expect(sent[7]?.body).toEqual({ subscriptions: ['orders'] });
    expect(routesCalled()).toHaveLength(8);
  });

  const searching: Answer = ({ query }) => {
    const [start, rows] = [Number(query.startindex), Number(query.maxrows)];
    const page = Array.from({ length: Math.max(0, Math.min(rows, 6 - start)) }, (_, index) => ({ id: start + index }));
    return json(page, 200, { TotalCount: '5' });
  };

  test('are searched from row 1 on, and only as far as they are read', async () => {
    const { esputnik, sent } = setUp({ 'GET /api/v1/contacts': searching });
    const found = await all(esputnik.contacts.search({ firstname: 'Ira', pageSize: 2 }));
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(sent.map(({ query }) => query)).toEqual([
      { firstname: 'Ira', startindex: '1', maxrows: '2' },
      { firstname: 'Ira', startindex: '3', maxrows: '2' },
      { firstname: 'Ira', startindex: '5', maxrows: '2' },
    ]);
    for await (const { id } of esputnik.contacts.search({ pageSize: 2 })) if (id === 1) break;
    expect(sent).toHaveLength(4);
    expect(await esputnik.contacts.searchPage({ startindex: 5 })).toEqual({ contacts: [], total: 5 });
  });

  test.each([undefined, 'many'])('are searched to the short page when TotalCount is %s', async (total) => {
    const { esputnik, sent } = setUp({
      'GET /api/v1/contacts': ({ query }) =>
        json(query.startindex === '1' ? [{ id: 1 }, { id: 2 }] : [{ id: 3 }], 200, total ? { TotalCount: total } : {}),
    });
    expect(await all(esputnik.contacts.search({ pageSize: 2 }))).toHaveLength(3);
    expect(sent).toHaveLength(2);
  });
});

test('events are registered in three versions, now and in the past', async () => {
  const routes = ['v1', 'v2', 'v3'].flatMap((version) => [
    `POST /api/${version}/event`,
    `POST /api/${version}/past_events`,
  ]);
  const { esputnik, sent, routesCalled } = setUp(Object.fromEntries(routes.map((route) => [route, () => empty()])));
  const { events } = esputnik;
  const [eventTypeKey, occurred] = ['orderShipped', '2026-01-05T10:15:30'];
  const params = [{ name: 'externalCustomerId', value: 'cust-1042' }];
  expect(await events.registerV1({ eventTypeKey, params })).toBeUndefined();
  await events.registerPastV1([{ eventTypeKey, params, occurred }]);
  await events.registerV2({ eventTypeKey, params: [{ name: 'order', value: { id: 81 } }] });
  await events.registerPastV2([{ eventTypeKey, params, occurred }]);
  await events.registerV3({ eventTypeKey, params: { externalCustomerId: 'cust-1042' } });
  await events.registerPastV3([{ eventTypeKey, params: {}, occurred }]);
  expect(routesCalled()).toEqual(routes);
  expect(sent[2]?.body).toEqual({ eventTypeKey, params: [{ name: 'order', value: { id: 81 } }] });
  expect(sent[3]?.body).toEqual({ events: [{ eventTypeKey, params, occurred }] });
});

describe('messages', () => {
  const result = { id: 0, locator: 'ira@shop.example', status: 'OK', requestId: 'r-1' };

  test.each([
    ['a list', [result], [result]],
    ['one object', result, [result]],
    ['nothing', null, []],
  ])('are sent, and results that are %s are a list', async (_, results, list) => {
    const { esputnik, sent } = setUp({
      'POST /api/v1/message/77/smartsend': () => json({ id: 0, results }),
      'GET /api/v1/message/status': () => json({ results }),
    });
    const recipients = [{ contactId: 501, jsonParam: '{"orderId":"81"}' }];
    expect(await esputnik.messages.smartSend(77, { recipients })).toEqual(list);
    expect(await esputnik.messages.status(['r-1', 'r-2'])).toEqual(list);
    expect(sent[0]?.body).toEqual({ recipients });
    expect(sent[1]?.query).toEqual({ ids: 'r-1,r-2' });
  });

  test('of App Inbox are listed, read, created, changed and deleted, by language too', async () => {
    const template = { name: 'Parcel', title: 'Parcel on its way', text: '<p>Track it</p>' };
    const path = '/api/v1/messages/appinbox';
    const { esputnik, routesCalled } = setUp({
      [`GET ${path}`]: () => json([{ ...template, id: 77 }]),
      [`POST ${path}`]: () => json({ id: 77 }),
      [`GET ${path}/77`]: () => json({ ...template, id: 77 }),
      [`PUT ${path}/77`]: () => empty(),
      [`DELETE ${path}/77`]: () => text('OK'),
      [`PUT ${path}/77/uk`]: () => empty(204),
      [`DELETE ${path}/77/uk`]: () => json({}),
    });
    const { inboxTemplates } = esputnik.messages;
    expect(await inboxTemplates.list()).toEqual([{ ...template, id: 77 }]);
    expect(await inboxTemplates.create(template)).toEqual({ id: 77 });
    expect(await inboxTemplates.get(77)).toEqual({ ...template, id: 77 });
    expect(await inboxTemplates.update(77, template)).toBeUndefined();
    expect(await inboxTemplates.updateLanguage(77, 'uk', template)).toBeUndefined();
    expect(await inboxTemplates.deleteLanguage(77, 'uk')).toBeUndefined();
    expect(await inboxTemplates.delete(77)).toBeUndefined();
    expect(routesCalled()).toHaveLength(7);
  });
});

test.each([
  ['none', () => json({}), []],
  ['none, without a body', () => empty(), []],
  ['one', () => json({ failedOrders: [{ externalOrderId: '82' }] }), [{ externalOrderId: '82' }]],
] as [string, Answer, unknown[]][])('orders are added, %s refused', async (_, answer, failed) => {
  const { esputnik, sent } = setUp({ 'POST /api/v1/orders': answer });
  expect(await esputnik.orders.add([{ externalOrderId: '81', totalCost: 149 }])).toEqual(failed);
  expect(sent[0]?.body).toEqual({ orders: [{ externalOrderId: '81', totalCost: 149 }] });
});

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

test.each<[string, (esputnik: Esputnik) => Promise<unknown>]>([
  ['no order', ({ orders }) => orders.add([])],
  ['1001 orders', ({ orders }) => orders.add(times(1001, { externalOrderId: '1' }))],
  ['1001 recipients', ({ messages }) => messages.smartSend(7, { recipients: times(1001, { contactId: 1 }) })],
  [
    '501 past events',
    ({ events }) => events.registerPastV3(times(501, { eventTypeKey: 'a', params: {}, occurred: '2026-01-05' })),
  ],
])('%s are refused before they travel', async (_, call) => {
  const { esputnik, sent } = setUp({});
  await expect(call(esputnik)).rejects.toBeInstanceOf(ConfigurationError);
  expect(sent).toEqual([]);
});

test('a site is registered, and its snippet fetched as text', async () => {
  const snippet = "<script>eS('init');</script>";
  const { esputnik, sent } = setUp({
    'POST /api/v1/site/domains': () => json({ siteId: '8F41B0' }, 201),
    'GET /api/v1/site/script': () => text(snippet),
  });
  expect(await esputnik.site.registerDomain('shop.example')).toEqual({ siteId: '8F41B0' });
  expect(await esputnik.site.script()).toBe(snippet);
  expect(sent[1]).toMatchObject({ accept: 'text/plain', authorization: basic });
  expect((await esputnik.client.GET('/api/v1/site/script')).data).toBe(snippet);
});

describe('tracking', () => {
  test.each([200, 204])('goes to the tracker without the key, which answers %i', async (status) => {
    const { esputnik, sent } = setUp({ 'POST /api/v2': () => empty(status) }, { siteId: 'SITE' });
    const event = {
      name: 'ProductPage' as const,
      payload: { Product: { productKey: 'sku-7', price: '149', isInStock: '1' as const } },
      visitor: { externalCustomerId: 'cust-1042', cookies: { sc: '9D2B6F6E' } },
      occurredAt: new Date(1_767_225_600_000),
      tags: { colour: ['red'] },
    };
    expect(await esputnik.tracking.send(event)).toBeUndefined();
    expect(sent).toMatchObject([{ origin: 'https://tracker.esputnik.com', authorization: null }]);
    expect(sent[0]?.body).toEqual({
      GeneralInfo: {
        eventName: 'ProductPage',
        siteId: 'SITE',
        datetime: 1_767_225_600_000,
        externalCustomerId: 'cust-1042',
        cookies: { sc: '9D2B6F6E' },
      },
      ProductPage: event.payload,
      Tags: { colour: ['red'] },
    });
  });

  test('dates an event by the clock, and writes the number of an order twice', async () => {
    const { esputnik, sent } = setUp({ 'POST /api/v2': () => empty() }, { trackerUrl: 'http://127.0.0.1:4400/' });
    const before = Date.now();
    const PurchasedItems = { OrderNumber: '81', Products: [{ product_id: 'sku-7' }] };
    await esputnik.tracking.send({ name: 'PurchasedItems', payload: PurchasedItems, siteId: 'OTHER' });
    const body = sent[0]?.body as { GeneralInfo: { datetime: number } };
    expect(body).toMatchObject({ GeneralInfo: { siteId: 'OTHER' }, TrackedOrderId: '81', PurchasedItems });
    expect(body.GeneralInfo.datetime).toBeGreaterThanOrEqual(before);
    expect(sent[0]?.origin).toBe('http://127.0.0.1:4400');
  });

  test('links a visitor to a customer', async () => {
    const { esputnik, sent } = setUp({ 'POST /api/v2': () => empty(204) });
    const link = { externalCustomerId: 'cust-1042', webId: '9D2B6F6E', orgId: 23001 };
    await esputnik.tracking.link(link);
    expect(sent[0]?.body).toEqual(link);
  });

  test('needs a site', async () => {
    const { esputnik, sent } = setUp({});
    await expect(esputnik.tracking.send({ name: 'MainPage' })).rejects.toBeInstanceOf(ConfigurationError);
    expect(sent).toEqual([]);
  });
});

describe('an answer', () => {
  const sentence = "Contact with id='501' has been updated";
  test.each<[string, () => Response, unknown]>([
    ['a text', () => text(sentence), sentence],
    ['a text that says it is JSON', () => text(sentence, 200, { 'Content-Type': 'application/json' }), sentence],
    ['a text without a type', () => new Response(new TextEncoder().encode(sentence)), sentence],
    ['JSON', () => json({ id: 501 }), { id: 501 }],
    ['empty', () => empty(), undefined],
    ['no content', () => empty(204), undefined],
    ['a text with its length', () => text(sentence, 200, { 'Content-Length': String(sentence.length) }), sentence],
  ])('that is %s is read, where the vendor answers texts', async (_, answer, data) => {
    const { esputnik } = setUp({ 'PUT /api/v1/contact/501': answer, 'POST /api/v1/event': answer });
    const init = { params: { path: { id: 501 } }, body: { firstName: 'Ira' } };
    expect((await esputnik.client.PUT('/api/v1/contact/{id}', init)).data).toEqual(data);
    expect(await esputnik.contacts.update(501, {})).toBeUndefined();
    expect(await esputnik.events.registerV1({ eventTypeKey: 'a', params: [] })).toBeUndefined();
  });

  test.each(['<html>', '{"id":50', 'OK'])('that is %s is an error, where the vendor answers JSON', async (body) => {
    const { esputnik } = setUp({ 'GET /api/v1/contact/501': () => text(body) });
    await expect(esputnik.contacts.get(501)).rejects.toMatchObject({ code: 'malformed', status: 200 });
  });
});

describe('failures', () => {
  test.each<[string, Response, object]>([
    [
      'text',
      text('The request is not valid.', 400),
      { code: 'http', status: 400, retryable: false, message: /answered 400: The request is not valid\.$/ },
    ],
    ['JSON', json({ message: 'Domain exists' }, 400), { data: { message: 'Domain exists' }, message: /Domain exists/ }],
    ['a wrong key', json({ status: 401, error: 'Unauthorized' }, 401), { code: 'unauthorized', status: 401 }],
    ['nothing there', text('not found', 404), { code: 'http', status: 404, data: 'not found' }],
    [
      'a repeated request',
      text('Duplicated request', 409),
      { code: 'duplicate_request', status: 409, retryable: true, retryAfterMs: 60_000, data: 'Duplicated request' },
    ],
    ['a repeated request in JSON', json({ message: 'Duplicated request' }, 409), { code: 'duplicate_request' }],
    ['a repeated request as 400', text('Duplicated request', 400), { code: 'duplicate_request', status: 400 }],
    [
      'haste',
      text('Too many requests', 429, { 'Retry-After': '30' }),
      { code: 'rate_limited', status: 429, retryable: true, retryAfterMs: 30_000 },
    ],
    ['a broken vendor', new Response('<html>', { status: 502 }), { code: 'http', status: 502, message: /502$/ }],
  ])('by %s', async (_, answer, { message, ...expected }: { message?: RegExp }) => {
    const { esputnik } = setUp({ 'POST /api/v1/contact/subscribe': () => answer }, { retries: 0 });
    const failure = await esputnik.contacts.subscribe({ contact: {} }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiCallError);
    expect(failure).toMatchObject({ vendor: 'esputnik', ...expected });
    expect((failure as Error).message).toMatch(message ?? /answered/);
  });

  const calls: [string, string, (esputnik: Esputnik) => Promise<unknown>][] = [
    ['a send', 'POST /api/v1/message/7/smartsend', (e) => e.messages.smartSend(7, { recipients: [{ contactId: 1 }] })],
    ['an event', 'POST /api/v2/event', (e) => e.events.registerV2({ eventTypeKey: 'a', params: [] })],
    ['an order', 'POST /api/v1/orders', (e) => e.orders.add([{ externalOrderId: '81' }])],
    ['a contact', 'POST /api/v1/contact', (e) => e.contacts.create({ channels: [] })],
    ['a tracked event', 'POST /api/v2', (e) => e.tracking.send({ name: 'MainPage', siteId: 'S' })],
  ];
  const lost: [string, Answer][] = [
    ['503', () => text('away', 503, { 'Retry-After': '0' })],
    ['409', () => text('Duplicated request', 409)],
    ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
  ];
  test.each(calls.flatMap(([name, ...call]) => lost.map(([how, answer]) => [name, how, ...call, answer] as const)))(
    '%s is not repeated after %s',
    async (_, _how, route, call, answer) => {
      const { esputnik, sent } = setUp({ [route]: answer });
      await expect(call(esputnik)).rejects.toBeInstanceOf(ApiCallError);
      expect(sent).toHaveLength(1);
    },
  );

  test.each(calls)('%s is repeated after a 429, when Retry-After is over', async (_, route, call) => {
    vi.useFakeTimers();
    try {
      const { esputnik, sent } = setUp({
        [route]: (_request, count) => (count === 1 ? text('slow', 429, { 'Retry-After': '7' }) : json({ id: 1 })),
      });
      const answered = call(esputnik);
      await vi.advanceTimersByTimeAsync(6900);
      expect(sent).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(200);
      await answered;
      expect(sent).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a read is repeated after a 503', async () => {
    const { esputnik, sent } = setUp({
      'GET /api/v1/account/info': (_, count) => (count === 1 ? text('', 503, { 'Retry-After': '0' }) : json(info)),
    });
    expect(await esputnik.account.info()).toEqual(info);
    expect(sent).toHaveLength(2);
  });

  test('an abort ends the wait at once', async () => {
    const controller = new AbortController();
    const { esputnik } = setUp(
      { 'GET /api/v1/account/info': () => text('', 429, { 'Retry-After': '60' }) },
      { onRetry: () => controller.abort() },
    );
    const call = esputnik.account.info({ signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });
});
