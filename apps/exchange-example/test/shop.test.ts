/** The shop that the example brings along, as its client sees it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createShop } from '../src/shop.ts';
import { createShopClient } from '../src/shop-client.ts';
import { openShopDatabase, type ShopDatabase } from '../src/shop-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'embedworks-shop-'));
const client = createShopClient({ shopUrl: 'https://shop.test', currency: 'EUR', syncDirection: 'both' }, 'key');
let database: ShopDatabase;

beforeAll(() => {
  database = openShopDatabase(join(folder, 'shop.sqlite'));
  const shop = createShop(database, 'key');
  vi.stubGlobal('fetch', async (request: Request) => shop.fetch(request));
});
afterAll(() => {
  vi.unstubAllGlobals();
  database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ann = { id: 'ann', firstName: 'Ann', lastName: '', emails: ['a@x.test', 'b@x.test'], phones: [], tier: '' };
const now = async () => (await client.customer('ann'))!;

test('a customer is written over the version that was seen alone', async () => {
  const outdated = { status: 412 };
  await client.putCustomer(ann, { over: 'none' });
  const seen = await now();
  await client.putCustomer({ ...ann, tier: 'gold' }, { over: seen });

  await expect(client.putCustomer({ ...ann, tier: 'plus' }, { over: seen })).rejects.toMatchObject(outdated);
  await expect(client.putCustomer({ ...ann, tier: 'plus' }, { over: 'none' })).rejects.toMatchObject(outdated);
  await expect(client.removeCustomer('ann', { over: seen })).rejects.toMatchObject(outdated);
  expect(await now()).toMatchObject({ ...ann, tier: 'gold' });

  // What is so already is in, whoever wrote it.
  await client.putCustomer({ ...ann, tier: 'gold' }, { over: seen });
  await client.removeCustomer('ann', { over: await now() });
  await client.removeCustomer('ann', { over: seen });
  await expect(client.putCustomer(ann, { over: seen })).rejects.toMatchObject(outdated);
  await client.putCustomer(ann, { over: 'none' });
  expect(await now()).toMatchObject(ann);
});

test('orders are found by any address and number of a customer', async () => {
  const known = (await client.customer('crm-81'))!;
  const contacts = { emails: [...known.emails, 'ito@x.test'], phones: ['4917012345', ...known.phones] };
  await client.putCustomer({ ...known, ...contacts });
  for (const contact of [...contacts.emails, ...contacts.phones, 'ITO@x.test']) {
    expect(await client.ordersOf(contact), contact).toMatchObject([{ number: '152498' }]);
  }
  for (const contact of ['', 'nobody@x.test']) expect(await client.ordersOf(contact)).toEqual([]);
});
