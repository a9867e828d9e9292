import { expect, test } from 'vitest';
import { directKey, useDesk } from './support/360dialog-desk.ts';

const desk = useDesk();

interface Key {
  id: string;
  address: string;
  app_id: string;
  api_key: string;
}

const path = '/channels/p7Rw2dCH/api_keys';
const health = (channelKey: string) => desk().call('GET', '/health_status', { channelKey });

test('a key works until the next one is made, and is shown once', async () => {
  const first = (await desk().partner('POST', path, { json: {} })).body as Key;
  expect(first).toMatchObject({ address: 'http://127.0.0.1:4400/360dialog', app_id: '104148' });
  expect((await health(first.api_key)).status).toBe(200);
  const second = (await desk().partner('POST', path)).body as Key;
  expect(second.api_key).not.toBe(first.api_key);
  expect((await health(first.api_key)).status).toBe(401);
  expect((await health(second.api_key)).status).toBe(200);
  const { body } = await desk().partner('GET', path);
  expect(body).toEqual({ api_keys: [{ id: second.id, address: second.address, app_id: '104148' }] });
});

test('the secret is not kept, only its hash', async () => {
  const secret = await desk().createKey();
  expect(JSON.stringify(await desk().world.snapshot())).not.toContain(secret);
});

test('two keys made at once leave one that works', async () => {
  const made = await Promise.all([desk().createKey(), desk().createKey()]);
  const statuses = await Promise.all(made.map(async (key) => (await health(key)).status));
  expect(statuses.toSorted()).toEqual([200, 401]);
});

test.each([
  ['q8Sx3eCH', 400, 'channel_not_running'],
  ['v5Xc8kCH', 400, 'channel_not_running'],
  ['x7Ze1mCH', 400, 'channel_not_running'],
  ['r9Ty4fCH', 403, 'permission_missing'],
])('no key for %s: %i %s', async (id, status, code) => {
  const answer = await desk().partner('POST', `/channels/${id}/api_keys`);
  expect(answer).toMatchObject({ status, body: { meta: { success: false, http_code: status, error_data: { code } } } });
});

test('a foreign and an unknown channel are not found, a foreign partner is forbidden', async () => {
  expect((await desk().partner('POST', '/channels/t3Va6hCH/api_keys')).status).toBe(404);
  expect((await desk().partner('POST', '/channels/none/api_keys')).status).toBe(404);
  const foreign = await desk().partner('POST', path, { key: directKey });
  expect(foreign).toMatchObject({
    status: 403,
    body: { meta: { developer_message: 'Permission denied for partner SandboxPA' } },
  });
});

test('a permission that is taken back kills the keys; given again, they stay dead', async () => {
  const key = await desk().createKey();
  await desk().world.trigger('360dialog', 'channel.permissionRevoked', { id: 'p7Rw2dCH' });
  expect((await health(key)).status).toBe(401);
  expect((await desk().partner('GET', path)).status).toBe(403);
  expect((await desk().partner('DELETE', path)).status).toBe(403);
  await desk().world.trigger('360dialog', 'channel.permissionGranted', { id: 'p7Rw2dCH' });
  expect((await health(key)).status).toBe(401);
  expect((await desk().partner('GET', path)).body).toEqual({ api_keys: [] });
});

test('deleted keys are dead', async () => {
  const key = await desk().createKey();
  expect(await desk().partner('DELETE', path)).toMatchObject({ status: 200, body: { meta: { success: true } } });
  expect((await health(key)).status).toBe(401);
});

test('the answer can have the shape of the list', async () => {
  desk().settings.keyAnsweredAsList = true;
  const { body } = await desk().partner('POST', path);
  expect((body as { api_keys: Key[] }).api_keys[0]?.api_key).toMatch(/^sbx-/);
});

test.each([
  ['http://360dialog.localhost:4400', '127.0.0.1:4400', 'http://127.0.0.1:4400/360dialog'],
  ['http://360dialog.localhost:4400', '360dialog.localhost:4400', 'http://127.0.0.1:4400/360dialog'],
  ['http://mine.360dialog.localhost:4400', '127.0.0.1:4400', 'http://127.0.0.1:4400/360dialog'],
  ['http://mine.360dialog.localhost:4400', 'mine.360dialog.localhost:4400', 'http://mine.360dialog.localhost:4400'],
  ['http://localhost:8082', '127.0.0.1:8082', 'http://localhost:8082'],
  ['https://hub.360dialog.io', 'hub.360dialog.io', 'https://waba-v2.360dialog.io'],
  ['http://localhost:6006/360dialog', 'localhost:6006', 'http://localhost:6006/360dialog'],
])('called at %s as %s the key has the address %s', async (origin, host, address) => {
  const { body } = await desk().partner('POST', path, { origin, headers: { host } });
  expect((body as Key).address).toBe(address);
});

test('a partner key opens no messaging, a channel key no hub', async () => {
  const channelKey = await desk().createKey();
  expect((await health('sandbox-360dialog-key')).status).toBe(401);
  expect((await desk().partner('GET', '', { channelKey })).status).toBe(401);
  expect((await desk().partner('GET', '', { channelKey: 'sandbox-360dialog-key' })).status).toBe(401);
  desk().settings.partnerKeyInChannelHeader = true;
  expect((await desk().partner('GET', '', { channelKey: 'sandbox-360dialog-key' })).status).toBe(200);
});

test('a token lives for an hour', async () => {
  const json = { username: 'partner@example.test', password: 'sandbox-password' };
  const { body } = await desk().call('POST', '/api/v2/token', { key: null, json });
  const { access_token, token_type, expires_in } = body as Record<string, string>;
  expect([token_type, expires_in]).toEqual(['bearer', 3600]);
  const headers = { authorization: `Bearer ${access_token}` };
  expect((await desk().partner('GET', '', { key: null, headers })).status).toBe(200);
  await desk().world.clock.advance(3_600_000);
  expect((await desk().partner('GET', '', { key: null, headers })).status).toBe(401);
});

test('signing in can be switched off', async () => {
  desk().settings.tokenSignIn = false;
  const json = { username: 'partner@example.test', password: 'sandbox-password' };
  expect((await desk().call('POST', '/api/v2/token', { key: null, json })).status).toBe(401);
});

test.each([
  ['POST', path, 5],
  ['GET', '/balance', 5],
  ['GET', '', 60],
] as const)('%s %s is limited within 30 seconds', async (method, of, calls) => {
  for (let count = 0; count < calls; count += 1) expect((await desk().partner(method, of)).status).toBeLessThan(300);
  await desk().world.clock.advance(10_500);
  const refused = await desk().partner(method, of);
  expect(refused).toMatchObject({
    status: 429,
    headers: { 'retry-after': '20' },
    body: { meta: { success: false, http_code: 429 } },
  });
  await desk().world.clock.advance(19_500);
  expect((await desk().partner(method, of)).status).toBeLessThan(300);
});

test('balances, keys and partners count apart, and the limit can be switched off', async () => {
  for (let count = 0; count < 5; count += 1) await desk().partner('GET', '/balance');
  expect((await desk().partner('GET', '/clients/k3VtqaCL/info/balance')).status).toBe(429);
  expect((await desk().partner('POST', path)).status).toBe(201);
  expect((await desk().partner('GET', '')).status).toBe(200);
  const direct = await desk().call('GET', '/api/v2/partners/SandboxDirectPA/balance', { key: directKey });
  expect(direct.status).toBe(200);
  desk().settings.rateLimit = false;
  expect((await desk().partner('GET', '/balance')).status).toBe(200);
});
