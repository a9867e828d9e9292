import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { directKey, useDesk, type Received } from './support/360dialog-desk.ts';

const desk = useDesk();

const url = 'http://127.0.0.1:3000/hooks/360dialog';

async function listen(headers?: Record<string, string>) {
  await desk().partner('POST', '/webhook_url', { json: { webhook_url: url, ...(headers ? { headers } : {}) } });
}

async function trigger(name: string, overrides: Record<string, unknown> = {}) {
  const result = await desk().world.trigger('360dialog', name, overrides);
  await desk().world.webhooks.settled();
  return result;
}

/** Moves on and waits for what is on its way. */
async function advance(durationMs: number) {
  await desk().world.clock.advance(durationMs);
  await desk().world.webhooks.settled();
}

const sign = (secret: string, { text }: Received) => createHmac('sha256', secret).update(text).digest('hex');
const last = () => desk().received.at(-1) as Received;

test('a partner event goes to the hub’s address, with its headers and signed as bare hex', async () => {
  await listen({ 'X-Partner-Auth': 'spring' });
  await trigger('channel.permissionRevoked', { id: 'p7Rw2dCH' });
  expect(last().url).toBe(url);
  expect(last().headers.get('x-partner-auth')).toBe('spring');
  expect(last().headers.get('x-360dialog-signature')).toBe(sign('sandbox-360dialog-secret', last()));
  expect(JSON.parse(last().text)).toMatchObject({
    id: expect.stringMatching(/^ev_/) as string,
    event: 'channel_permission_revoked',
    data: { id: 'p7Rw2dCH', client_id: 'k3VtqaCL', status: 'ready', client: { id: 'k3VtqaCL' } },
  });
});

test('every event has an id of its own', async () => {
  await listen();
  await trigger('event.unknown');
  await trigger('event.unknown');
  const ids = desk().received.map(({ text }) => (JSON.parse(text) as { id: string }).id);
  expect(new Set(ids).size).toBe(2);
});

test('each hub has its own address and secret', async () => {
  await listen();
  const path = '/api/v2/partners/SandboxDirectPA/webhook_url';
  await desk().call('POST', path, { key: directKey, json: { webhook_url: `${url}/direct` } });
  await trigger('channel.permissionRevoked', { id: 't3Va6hCH' });
  expect(desk().received.map((each) => each.url)).toEqual([`${url}/direct`]);
  expect(last().headers.get('x-360dialog-signature')).toBe(sign('sandbox-360dialog-direct-secret', last()));
});

test('while a hub has no address, the sandbox’s own target hears of it, signed for the first hub', async () => {
  desk().world.webhooks.setTarget('360dialog', { url: 'http://127.0.0.1:3000/sandbox', headers: { a: 'b' } });
  await trigger('client.created');
  expect(last().url).toBe('http://127.0.0.1:3000/sandbox');
  expect(last().headers.get('x-360dialog-signature')).toBe(sign('sandbox-360dialog-secret', last()));
  await listen();
  await trigger('client.created');
  expect(last().url).toBe(url);
});

test('only 200 will do; three more attempts after 1, 5 and 30 seconds, each signed', async () => {
  await listen();
  desk().answers.push(500, 204, 302, 404);
  await trigger('client.created');
  expect(desk().received).toHaveLength(1);
  for (const [seconds, attempts] of [
    [1, 2],
    [5, 3],
    [30, 4],
    [86_400, 4],
  ] as const) {
    await advance(seconds * 1000);
    expect(desk().received).toHaveLength(attempts);
  }
  expect(desk().world.webhooks.deliveries()).toMatchObject([{ state: 'failed' }]);
  expect(new Set(desk().received.map(({ text }) => text)).size).toBe(1);
  for (const each of desk().received) {
    expect(each.headers.get('x-360dialog-signature')).toBe(sign('sandbox-360dialog-secret', each));
  }
});

test('a number’s webhook goes before that of its WABA, and is repeated for seven days', async () => {
  const channelKey = await desk().createKey();
  const set = (path: string, json: object) => desk().call('POST', path, { channelKey, json });
  await set('/waba_webhook', { url: `${url}/waba` });
  await trigger('message.received', { id: 'p7Rw2dCH' });
  expect(last().url).toBe(`${url}/waba`);
  await set('/v1/configs/webhook', { url: `${url}/number`, headers: { Authorization: 'Bearer spring' } });
  await trigger('message.received', { id: 'p7Rw2dCH' });
  expect([last().url, last().headers.get('authorization')]).toEqual([`${url}/number`, 'Bearer spring']);
  expect(last().headers.get('x-360dialog-signature')).toBe(sign('sandbox-360dialog-secret', last()));
  expect((await desk().call('GET', '/v1/configs/webhook', { channelKey })).body).toEqual({
    url: `${url}/number`,
    headers: { Authorization: 'Bearer spring' },
  });

  desk().answers.push(...Array<number>(100).fill(500));
  await trigger('message.received', { id: 'p7Rw2dCH' });
  const before = desk().received.length;
  await advance(8 * 86_400_000);
  const { attempts, createdMs, state } = desk().world.webhooks.deliveries().at(-1) ?? {};
  expect(state).toBe('failed');
  expect(attempts?.length).toBeGreaterThan(10);
  expect(desk().received.length - before).toBe((attempts?.length ?? 0) - 1);
  const lastMs = attempts?.at(-1)?.atMs ?? 0;
  const days = (lastMs - (createdMs ?? 0)) / 86_400_000;
  expect(days).toBeGreaterThan(6);
  expect(days).toBeLessThanOrEqual(7);
});

test('one address can be set for all numbers of a WABA', async () => {
  const channelKey = await desk().createKey();
  await desk().call('POST', '/v1/configs/webhook', { channelKey, json: { url: `${url}/number` } });
  await desk().call('POST', '/waba_webhook', { channelKey, json: { url: `${url}/waba`, override_all: true } });
  await trigger('message.received', { id: 'p7Rw2dCH' });
  await trigger('message.received', { id: 'r9Ty4fCH' });
  await trigger('message.received', { id: 'u4Wb7jCH' });
  expect(desk().received.map((each) => each.url)).toEqual([`${url}/waba`, `${url}/waba`]);
  expect((await desk().call('GET', '/v1/configs/webhook', { channelKey })).body).toEqual({});
});

test('an address that is not of this machine gets nothing', async () => {
  await desk().partner('POST', '/webhook_url', { json: { webhook_url: 'https://partner.example/hooks' } });
  await trigger('client.created');
  expect(desk().received).toEqual([]);
  expect(desk().world.webhooks.deliveries()).toMatchObject([{ state: 'failed' }]);
});

test('signatures can be wrong, and events can come as a list', async () => {
  await listen();
  desk().settings.badSignatures = true;
  await trigger('client.created');
  expect(last().headers.get('x-360dialog-signature')).not.toBe(sign('sandbox-360dialog-secret', last()));
  desk().settings.badSignatures = false;
  desk().settings.eventsAsList = true;
  await trigger('client.created');
  expect(JSON.parse(last().text)).toMatchObject([{ event: 'client_created' }]);
  expect(last().headers.get('x-360dialog-signature')).toBe(sign('sandbox-360dialog-secret', last()));
});
