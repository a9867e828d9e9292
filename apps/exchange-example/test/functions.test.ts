/** Calls of the app's functions as Infobip makes them, and as somebody else might. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createExchangeCall, type ExchangeCallOptions } from '@embedworks/infobip/testing';
import { accountKey, setUpExample, shopKey, type Example } from './support/example.ts';

let example: Example;

beforeAll(async () => {
  example = await setUpExample();
  const { database } = await example.start();
  await database.write(accountKey, {
    shopUrl: `${example.door.address}/shop-api`,
    currency: 'EUR',
    syncDirection: 'both',
  });
  await database.credentials.write(accountKey, 'shop API key', shopKey);
});
afterAll(() => example?.close());
beforeEach(() => example.logged.splice(0));

const signed = (path: string, input?: object | string, options: ExchangeCallOptions = {}) =>
  createExchangeCall(input, { ...options, url: `${example.door.address}${path}` });

async function call(path: string, input?: object, options?: ExchangeCallOptions) {
  const response = await fetch(await signed(path, input, options));
  return { status: response.status, body: (await response.json()) as object };
}

describe('functions', () => {
  test('find an order, with the key and the currency of the account', async () => {
    expect(await call('/exchange/orders/find', { order_id: '152512' })).toEqual({
      status: 200,
      body: { status: 'processing', total: 89.9, placed_at: '2026-11-17T16:40:00Z' },
    });
    await example.server().database.update(accountKey, (settings) => settings && { ...settings, currency: 'USD' });
    expect((await call('/exchange/orders/find', { order_id: '100045' })).body).toMatchObject({ total: 13.59 });
    await example.server().database.update(accountKey, (settings) => settings && { ...settings, currency: 'EUR' });
  });

  test('say that there is none, whatever was typed', async () => {
    for (const order_id of ['7', 'Ω\r\nX-Api-Key: other', '../plans', '%']) {
      const answer = await call('/exchange/orders/find', { order_id });
      expect(answer, order_id).toEqual({ status: 200, body: { status: 'unknown' } });
    }
  });

  test('cancel what has not left, twice as well', async () => {
    const cancel = (number: string) => call(`/exchange/orders/${number}`, undefined, { method: 'DELETE' });
    expect(await cancel('152512')).toEqual({ status: 200, body: {} });
    expect(await cancel('152512')).toEqual({ status: 200, body: {} });
    expect(await call('/exchange/orders/find', { order_id: '152512' })).toMatchObject({
      body: { status: 'cancelled' },
    });
    expect(await cancel('100045')).toEqual({ status: 409, body: { error: 'The order 100045 has left already.' } });
    expect(await cancel('1')).toEqual({ status: 404, body: { error: 'There is no order 1.' } });
  });

  test('list and change plans', async () => {
    expect(await call('/exchange/plans', undefined, { method: 'GET' })).toEqual({
      status: 200,
      body: {
        plans: [
          { id: 'basic', name: 'Basic' },
          { id: 'plus', name: 'Plus' },
        ],
      },
    });
    const note = 'Win back of Zoë';
    expect(await call('/exchange/plans/plus', { note }, { method: 'PUT' })).toEqual({
      status: 200,
      body: { id: 'plus' },
    });
    expect(await call('/exchange/plans/none', { note }, { method: 'PUT' })).toMatchObject({ status: 404 });
  });

  test('tell an account that has not configured the app so', async () => {
    const answer = await call('/exchange/orders/find', { order_id: '1' }, { accountKey: 'F'.repeat(32) });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ error: expect.stringContaining("Open the app's configuration page") as string });
  });

  test('tell that the shop refuses, and keep its address and key to themselves', async () => {
    const { credentials } = example.server().database;
    await credentials.write(accountKey, 'shop API key', 'wrong-key');
    expect(await call('/exchange/orders/find', { order_id: '1' })).toEqual({
      status: 500,
      body: { error: 'The shop answered 401.' },
    });
    expect(JSON.stringify(example.logged.map(String))).not.toMatch(/wrong-key|shop-api/);
    await credentials.write(accountKey, 'shop API key', shopKey);
  });
});

describe('calls that cannot prove themselves', () => {
  const minutes = 60_000;
  const input = '{"order_id":"100045"}';
  const path = '/exchange/orders/find';
  const without = (name: string) => async () => {
    const request = await signed(path, input);
    request.headers.delete(`X-Ib-Exchange-Req-${name}`);
    return request;
  };

  test.each<[string, () => Promise<Request>]>([
    ['tampered', async () => new Request(await signed(path, input), { body: '{"order_id":"152512"}' })],
    ['spaced anew', async () => new Request(await signed(path, input), { body: '{"order_id": "100045"}' })],
    ['late', () => signed(path, input, { timestampMs: Date.now() - 10 * minutes })],
    ['early', () => signed(path, input, { timestampMs: Date.now() + 10 * minutes })],
    ['mis-keyed', () => signed(path, input, { signingSecret: 'another-secret' })],
    ['keyed with the client secret', () => signed(path, input, { signingSecret: 'sandbox-exchange-secret' })],
    ['unsigned', without('Signature')],
    ['without a time', without('Timestamp')],
    ['without an account', without('AccountKey')],
    ['of no function', () => signed('/exchange/nothing', input, { signingSecret: 'another-secret' })],
  ])('are refused when %s, and learn nothing', async (_, make) => {
    const response = await fetch(await make());
    expect([response.status, await response.text()]).toEqual([401, '{"error":""}']);
  });

  test('are refused when replayed, after a restart too', async () => {
    const request = await signed(path, input);
    expect((await fetch(request.clone())).status).toBe(200);
    const again = await fetch(request.clone());
    expect([again.status, await again.text()]).toEqual([401, '{"error":""}']);
    await example.start();
    const later = await fetch(request);
    expect([later.status, await later.text()]).toEqual([401, '{"error":""}']);
  });
});

test("the shop asks for its own key, and so does the team's page", async () => {
  const { address } = example.door;
  expect((await fetch(`${address}/shop-api/order`, { headers: { 'X-Order-Number': '100045' } })).status).toBe(401);
  expect((await fetch(`${address}/admin`)).status).toBe(401);
  const headers = { Authorization: `Basic ${btoa('admin:password-of-admin')}` };
  const admin = await fetch(`${address}/admin`, { headers });
  expect(admin.status).toBe(200);
  expect(await admin.text()).toContain('Ann');
});
