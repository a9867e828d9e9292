import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { generateKey } from '@embedworks/infobip/exchange';
import { createPeopleEvent } from '@embedworks/infobip/testing';
import type { ExampleOptions } from '../src/options.ts';
import { createCustomerSync, type CustomerSync } from '../src/people-sync.ts';
import { createPeopleReceiver } from '../src/people-webhook.ts';
import { credentialNames, openSettings, type OrdersDatabase, type OrdersSettings } from '../src/settings.ts';

vi.mock('../src/people-sync.ts');

const settings: OrdersSettings = { shopUrl: 'https://shop.test', currency: 'EUR', syncDirection: 'both' };
const received = vi.fn();

let folder: string;
let database: OrdersDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedworks-orders-'));
  database = await openSettings(join(folder, 'settings.sqlite'), [{ id: 'test', secret: generateKey() }]);
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  received.mockReset();
  const sync = { receive: async () => void received() } as unknown as CustomerSync;
  vi.mocked(createCustomerSync).mockReset().mockReturnValue(sync);
  for (const account of ['A', 'B']) {
    await database.write(account, settings);
    for (const name of Object.values(credentialNames))
      await database.credentials.write(account, name, `key-of-${account}`);
  }
});

/** An app that has just started, and what Infobip gets for an event. */
function setUp() {
  const options = { infobipUrl: 'https://api.test', log: vi.fn() } as unknown as ExampleOptions;
  const receive = createPeopleReceiver(options, database);
  return async (account: string): Promise<number> => {
    const body = JSON.stringify(createPeopleEvent('PERSON_TAG_ADDED', { addedTag: 'vip' }));
    const signature = createHmac('sha256', `key-of-${account}`).update(body).digest('base64');
    const headers = { 'Content-Type': 'application/json', 'X-Ib-Hmac-Signature': signature };
    return (await receive(account, new Request('https://app.test', { method: 'POST', body, headers }))).status;
  };
}

test('events of an account go to one sync, where those of a person wait for each other', async () => {
  const deliver = setUp();
  expect(await Promise.all(['A', 'B', 'A', 'B'].map(deliver))).toEqual([200, 200, 200, 200]);
  expect(received).toHaveBeenCalledTimes(4);
  expect(
    vi
      .mocked(createCustomerSync)
      .mock.calls.map(([, account]) => account)
      .sort(),
  ).toEqual(['A', 'B']);
});

test.each<[string, () => Promise<unknown>]>([
  ['settings', () => database.write('A', { ...settings, syncDirection: 'in' })],
  ['key of the shop', () => database.credentials.write('A', credentialNames.shopKey, 'another')],
  ['key of Infobip', () => database.credentials.write('A', credentialNames.infobipKey, 'another')],
])('another one is made for other %s', async (_, change) => {
  const deliver = setUp();
  await deliver('A');
  await change();
  await deliver('A');
  expect(createCustomerSync).toHaveBeenCalledTimes(2);
});

test('an account that only sends takes no events', async () => {
  await database.write('A', { ...settings, syncDirection: 'out' });
  expect(await setUp()('A')).toBe(200);
  expect(received).not.toHaveBeenCalled();
});
