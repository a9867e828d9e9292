import { describe, expect, test } from 'vitest';
import { ApiCallError, ConfigurationError } from '@embedworks/core';
import { createDialog360, Dialog360Error, type Dialog360Options } from '@embedworks/360dialog/server';
import {
  collect,
  channelOf,
  channelPage,
  channelsRoute,
  fakeFetch,
  hang,
  issueTokens,
  json,
  partnerPath,
  refuse,
  type Answer,
} from './fake-fetch.ts';

function setUp(routes: Record<string, Answer>, options: Partial<Dialog360Options> = {}) {
  const fake = fakeFetch({ 'POST /api/v2/token': issueTokens, ...routes });
  const hub = createDialog360({
    partnerId: 'SandboxPA',
    credentials: { apiKey: 'partner-key' },
    fetch: fake.fetch,
    timeoutMs: 500,
    totalTimeoutMs: 5000,
    ...options,
  });
  return { hub, ...fake };
}

const partner = { id: 'SandboxPA', brand_name: 'Sandbox' };
const bakery = { id: 'k3VtqaCL', name: 'Bakery Demo GmbH' };

describe('the partner API key', () => {
  test('is sent in X-API-Key, and follows no redirect', async () => {
    const { hub, sent } = setUp({ [`GET ${partnerPath}`]: () => json(partner) });
    expect(await hub.partner.get()).toEqual(partner);
    expect(sent).toMatchObject([
      { url: `https://hub.360dialog.io${partnerPath}`, headers: { 'x-api-key': 'partner-key' }, redirect: 'manual' },
    ]);
    expect(sent[0]?.headers).not.toHaveProperty('authorization');
  });

  test('is not renewed when it is refused', async () => {
    const { hub, sent } = setUp({ [`GET ${partnerPath}`]: () => refuse(401, 'Missing or invalid credentials') });
    await expect(hub.partner.get()).rejects.toMatchObject({ code: 'unauthorized', status: 401 });
    expect(sent).toHaveLength(1);
  });

  test('a redirect is an error', async () => {
    const { hub, sent } = setUp({
      [`GET ${partnerPath}`]: () => new Response(null, { status: 307, headers: { Location: 'https://evil.example/' } }),
    });
    await expect(hub.partner.get()).rejects.toMatchObject({ code: 'http', status: 307 });
    expect(sent).toHaveLength(1);
  });
});

describe('a password', () => {
  const legacy = { credentials: { username: 'partner@example.test', password: 'p' } };
  const route = `GET ${partnerPath}`;

  test('signs in once for calls at the same time', async () => {
    const { hub, sent } = setUp({ [route]: () => json(partner) }, legacy);
    await Promise.all([hub.partner.get(), hub.partner.get(), hub.partner.get()]);
    const [signIn, ...calls] = sent;
    expect(signIn).toMatchObject({ path: '/api/v2/token', body: { username: 'partner@example.test', password: 'p' } });
    expect(calls.map(({ headers }) => headers['authorization'])).toEqual(Array(3).fill('Bearer access-1'));
    expect(calls[0]?.headers).not.toHaveProperty('x-api-key');
  });

  test.each([0, 2])('signs in once more after a 401, with %i retries allowed', async (retries) => {
    const answer: Answer = ({ headers }) =>
      headers['authorization'] === 'Bearer access-1' ? refuse(401, 'expired') : json(partner);
    const { hub, routesCalled } = setUp({ [route]: answer }, { ...legacy, retries });
    await hub.partner.get();
    expect(routesCalled()).toEqual(['POST /api/v2/token', route, 'POST /api/v2/token', route]);
  });

  test('gives up after the second 401', async () => {
    const { hub, sent } = setUp({ [route]: () => refuse(401, 'no') }, legacy);
    await expect(hub.partner.get()).rejects.toMatchObject({ code: 'unauthorized', call: route });
    expect(sent).toHaveLength(4);
  });

  test('a refused sign-in is not repeated', async () => {
    const refused = () => json({ error: 'invalid_grant', error_description: 'Bad credentials' }, 401);
    const { hub, sent } = setUp({ 'POST /api/v2/token': refused }, legacy);
    const failure = { code: 'unauthorized', status: 401, call: 'POST /api/v2/token' };
    await expect(hub.partner.get()).rejects.toMatchObject(failure);
    expect(sent).toHaveLength(1);
  });

  test('a token without expiry is kept until it is refused', async () => {
    const { hub, routesCalled } = setUp(
      { 'POST /api/v2/token': () => json({ access_token: 'a' }), [route]: () => json(partner) },
      legacy,
    );
    await hub.partner.get();
    await hub.partner.get();
    expect(routesCalled()).toEqual(['POST /api/v2/token', route, route]);
  });

  test('an answer without a token is malformed', async () => {
    const { hub } = setUp({ 'POST /api/v2/token': () => json({}) }, legacy);
    await expect(hub.partner.get()).rejects.toMatchObject({ code: 'malformed' });
  });

  test('a token may come from your own vault, and its failure is told', async () => {
    const getToken = async () => ({ token: 'vault', expiresAtMs: Date.now() + 1e9 });
    const { hub, sent } = setUp({ [route]: () => json(partner) }, { credentials: { getToken } });
    await hub.partner.get();
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer vault']);
    const sealed = setUp({}, { credentials: { getToken: () => Promise.reject(new Error('sealed')) } });
    await expect(sealed.hub.partner.get()).rejects.toMatchObject({ code: 'unauthorized', call: 'getToken' });
  });
});

describe('lists', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ ...bakery, id: `c${index}` }));
  /** A vendor that cuts pages to `cap`, and may not tell the total. */
  const clientsOf =
    (count: number, cap: number, withTotal: boolean): Answer =>
    ({ query }) => {
      const [offset, limit] = [Number(query['offset']), Math.min(Number(query['limit']), cap)];
      const clients = rows(count).slice(offset, offset + limit);
      return json({ count: clients.length, ...(withTotal ? { total: count } : {}), limit, offset, clients });
    };

  test.each([
    ['page by page', 5, 2, 99, true, 3],
    ['although the vendor cuts its pages', 5, 4, 2, true, 3],
    ['although the vendor cuts its pages and tells no total', 5, 4, 2, false, 3],
    ['although the last page is full and there is no total', 4, 2, 2, false, 3],
    ['when there is nothing', 0, 2, 99, true, 1],
  ])('are read %s', async (_, count, pageSize, cap, withTotal, calls) => {
    const { hub, sent } = setUp({ [`GET ${partnerPath}/clients`]: clientsOf(count, cap, withTotal) });
    const seen = await collect(hub.clients.list({ pageSize }));
    expect(seen).toEqual(rows(count));
    expect(sent).toHaveLength(calls);
  });

  test('are read only as far as the caller goes', async () => {
    const { hub, sent } = setUp({ [`GET ${partnerPath}/clients`]: clientsOf(9, 99, true) });
    for await (const { id } of hub.clients.list({ pageSize: 2 })) if (id === 'c1') break;
    expect(sent).toHaveLength(1);
  });

  test('send filters as one JSON text, and the order', async () => {
    const { hub, sent } = setUp({ [channelsRoute]: () => channelPage() });
    const filters = { client_id: 'k3VtqaCL', 'setup_info.was_in_use': false };
    await hub.channels.listPage({ filters, sort: '-created_at', limit: 10, offset: 20 });
    expect(sent[0]?.query).toEqual({
      limit: '10',
      offset: '20',
      sort: '-created_at',
      filters: '{"client_id":"k3VtqaCL","setup_info.was_in_use":false}',
    });
  });
});

describe('channels', () => {
  test('have plain numbers, however they come', async () => {
    const other = channelOf('running', { id: 'skds23Ga', setup_info: { phone_number: '+49 30 901820' } });
    const none = channelOf('running', { id: 'x', setup_info: null });
    const { hub } = setUp({ [channelsRoute]: () => channelPage(other, none) });
    const numbers = [];
    for await (const { setup_info } of hub.channels.list()) numbers.push(setup_info?.phone_number);
    expect(numbers).toEqual(['4930901820', undefined]);
  });

  test('are found by id, whatever the filter let through', async () => {
    const { hub, sent } = setUp({
      [channelsRoute]: () => channelPage(channelOf('running', { id: 'other' }), channelOf('running')),
    });
    expect(await hub.channels.find('p7Rw2dCH')).toMatchObject({ id: 'p7Rw2dCH' });
    expect(await hub.channels.find('unknownCH')).toBeUndefined();
    expect(sent[0]?.query).toEqual({ filters: '{"id":"p7Rw2dCH"}' });
  });

  test('are cancelled and restored', async () => {
    const control = `${partnerPath}/clients/k3VtqaCL/channels/p7Rw2dCH/control`;
    const { hub, sent } = setUp({
      [`POST ${control}/cancellation_request`]: () => json(channelOf('running')),
      [`POST ${control}/reactivate`]: () => json(channelOf('running')),
    });
    await hub.channels.requestCancellation('k3VtqaCL', 'p7Rw2dCH');
    await hub.channels.revokeCancellation('k3VtqaCL', 'p7Rw2dCH');
    await hub.channels.reactivate('k3VtqaCL', 'p7Rw2dCH');
    expect(sent.map(({ body }) => body)).toEqual([{ enabled: true }, { enabled: false }, {}]);
  });
});

test('the partner, its webhook, clients, balances and templates', async () => {
  const templates = `${partnerPath}/waba_accounts/h2QeWA/waba_templates`;
  const template = { id: 't/1', name: 'order_ready' };
  const { hub, sent } = setUp({
    [`PATCH ${partnerPath}`]: () => json(partner),
    [`GET ${partnerPath}/webhook_url`]: () => json({ webhook_url: null }),
    [`POST ${partnerPath}/webhook_url`]: () => json(partner),
    [`GET ${partnerPath}/balance`]: () => json([{ currency: 'usd', total: 0 }]),
    [`GET ${partnerPath}/clients`]: () => json({ total: 1, clients: [bakery] }),
    [`PATCH ${partnerPath}/clients/k3VtqaCL`]: () => json(bakery),
    [`GET ${partnerPath}/clients/k3VtqaCL/shared_client_numbers`]: () =>
      json({ shared_client_numbers: [{ channel_id: 'p7Rw2dCH', phone_number: '+4930901820', shared: true }] }),
    [`GET ${partnerPath}/clients/k3VtqaCL/info/balance`]: () => json({ balance: 1, currency: 'eur' }),
    [`GET ${partnerPath}/clients/k3VtqaCL/channels/p7Rw2dCH/info/balance`]: () => json({ balance: 2, currency: 'eur' }),
    [`GET ${templates}`]: () => json({ total: 1, waba_templates: [template] }),
    [`POST ${templates}`]: () => json(template, 201),
    [`DELETE ${templates}/t%2F1`]: () => json({ meta: { success: true } }),
  });
  const redirect = { partner_redirect_url: 'https://platform.example/onboarding' };
  expect(await hub.partner.update(redirect)).toEqual(partner);
  expect(await hub.partner.webhook.get()).toBeNull();
  const webhook = { webhook_url: 'https://platform.example/hook', headers: { 'X-Partner-Auth': 's' } };
  expect(await hub.partner.webhook.set(webhook)).toBeUndefined();
  expect(await hub.balance.ofPartner()).toEqual([{ currency: 'usd', total: 0 }]);
  expect(await hub.clients.find('k3VtqaCL')).toEqual(bakery);
  expect(await hub.clients.find('other')).toBeUndefined();
  expect(await hub.clients.update('k3VtqaCL', { max_channels: 5 })).toEqual(bakery);
  const [shared] = await hub.clients.sharedNumbers('k3VtqaCL');
  expect(shared).toEqual({ channel_id: 'p7Rw2dCH', phone_number: '4930901820', shared: true });
  const period = { start_date: 1_772_400_000, end_date: 1_772_500_000, granularity: 'month' };
  expect(await hub.balance.ofClient('k3VtqaCL', period)).toEqual({ balance: 1, currency: 'eur' });
  expect(sent.at(-1)?.query).toEqual({ start_date: '1772400000', end_date: '1772500000', granularity: 'month' });
  expect(await hub.balance.ofChannel('k3VtqaCL', 'p7Rw2dCH')).toEqual({ balance: 2, currency: 'eur' });
  expect(await collect(hub.templates.list('h2QeWA'))).toEqual([template]);
  const input = {
    name: 'n',
    category: 'UTILITY' as const,
    language: 'de',
    components: [{ type: 'BUTTONS', buttons: [] }],
  };
  expect(await hub.templates.create('h2QeWA', input)).toEqual(template);
  expect(sent.at(-1)?.body).toEqual(input);
  expect(await hub.templates.delete('h2QeWA', 't/1')).toBeUndefined();
  expect(sent.filter(({ method }) => method === 'PATCH' || method === 'POST').map(({ body }) => body)).toEqual([
    redirect,
    webhook,
    { max_channels: 5 },
    input,
  ]);
});

describe('refused at once', () => {
  test.each<[string, Partial<Dialog360Options>]>([
    ['no partner', { partnerId: '' }],
    ['a partner that is a path', { partnerId: '..' }],
    ['no key', { credentials: { apiKey: '' } }],
    ['a key that is no header', { credentials: { apiKey: 'S3cret\nline' } }],
    ['no password', { credentials: { username: 'u', password: '' } }],
    ['no URL', { baseUrl: 'hub.360dialog.io' }],
    ['a URL that is not of the web', { baseUrl: 'file:///etc' }],
  ])('%s', (_, options) => {
    expect(() => setUp({}, options)).toThrow(ConfigurationError);
    expect(() => setUp({}, options)).not.toThrow(/S3cret/);
  });

  test.each(['', '.', '..'])('the id %j, which a forged redirect may bring', async (id) => {
    const { hub, sent } = setUp({});
    const calls = [
      hub.apiKeys.create(id),
      hub.apiKeys.delete(id),
      hub.clients.update(id, {}),
      hub.channels.requestCancellation('k3VtqaCL', id),
      hub.balance.ofClient(id),
      hub.templates.delete('h2QeWA', id),
    ];
    for (const call of calls) await expect(call).rejects.toBeInstanceOf(ConfigurationError);
    expect(sent).toEqual([]);
  });
});

describe('failures', () => {
  test('carry the vendor’s words', async () => {
    const { hub } = setUp({ [`GET ${partnerPath}`]: () => refuse(403, 'Permission denied for partner SandboxPA') });
    const failure = hub.partner.get();
    await expect(failure).rejects.toBeInstanceOf(Dialog360Error);
    await expect(failure).rejects.toBeInstanceOf(ApiCallError);
    await expect(failure).rejects.toMatchObject({
      vendor: '360dialog',
      code: 'forbidden',
      status: 403,
      retryable: false,
      call: `GET ${partnerPath}`,
      message: `360dialog: GET ${partnerPath} answered 403: Permission denied for partner SandboxPA`,
    });
  });

  test('by haste wait as long as Retry-After says, and reads are repeated', async () => {
    const told: string[] = [];
    const { hub, sent } = setUp(
      {
        [`GET ${partnerPath}`]: (_, count) =>
          count === 1 ? json({}, 429, { 'Retry-After': '0' }) : count === 2 ? json({}, 503) : json(partner),
      },
      { onRetry: ({ error }) => told.push((error as Dialog360Error).code) },
    );
    expect(await hub.partner.get()).toEqual(partner);
    expect(sent).toHaveLength(3);
    expect(told).toEqual(['rate_limited', 'http']);
  });

  test('are Dialog360Errors, whatever happened', async () => {
    const { hub } = setUp(
      { [`GET ${partnerPath}`]: () => new Response('<html>'), [channelsRoute]: hang },
      { retries: 0 },
    );
    await expect(hub.partner.get()).rejects.toMatchObject({ name: 'Dialog360Error', code: 'malformed' });
    await expect(hub.channels.listPage()).rejects.toMatchObject({ name: 'Dialog360Error', code: 'timeout' });
    const aborted = hub.channels.listPage({}, { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ name: 'Dialog360Error', code: 'aborted' });
  });
});
