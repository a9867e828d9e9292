/** The shop's customers and the People of the sandbox, as the configuration page and the webhook keep them the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInfobip, type Infobip } from '@embedworks/infobip/server';
import { createOrdersApp } from '../src/app.ts';
import { createShopClient, type ShopClient } from '../src/shop-client.ts';
import type { ShopCustomer } from '../src/shop-types.ts';
import type { SyncView } from '../src/sync-runs.ts';
import { accountKey, actInPortal, createShell, setUpExample, shopKey, type Example } from './support/example.ts';
import { createFrame } from './support/frame.ts';

const infobipKey = 'sandbox-infobip-key';

let example: Example;
let frame: ReturnType<typeof createFrame>;
let infobip: Infobip;
let shop: ShopClient;

beforeAll(async () => {
  example = await setUpExample();
  const { address } = example.door;
  const app = createOrdersApp(address);
  const { id: appId } = await createShell(example, { answers: app.manifestText('answers') });
  const { src } = await actInPortal<{ src: string }>(example, 'open-configuration', { appId });
  frame = createFrame(example);
  await frame.open(src);
  const settings = { shopUrl: `${address}/shop-api`, currency: 'EUR', syncDirection: 'both' } as const;
  const saved = await frame.send('/api/configuration', 'PUT', { ...settings, shopKey, infobipKey });
  expect(saved.status).toBe(200);
  infobip = createInfobip({
    baseUrl: example.options.infobipUrl,
    credentials: { apiKey: infobipKey },
    pace: false,
  });
  shop = createShopClient(settings, shopKey);
});
afterAll(() => example?.close());

const person = (externalId: string) => infobip.people.find({ type: 'EXTERNAL_ID', identifier: externalId });
const view = async () => (await (await frame.ask('/api/sync')).json()) as SyncView;

async function sync(path = '/api/sync'): Promise<SyncView> {
  expect((await frame.send(path, 'POST')).status).toBe(200);
  await expect.poll(async () => (await view()).isRunning).toBe(false);
  return view();
}

describe('a run', () => {
  test('brings both sides to the same, and tells of those who were refused', async () => {
    const contactInformation = { email: [{ address: 'finn@example.test' }] };
    await infobip.people.create({ externalId: 'crm-95', firstName: 'Finn', contactInformation });
    const { status, repairs } = await sync();
    expect(status).toMatchObject({ state: 'done', progress: { phase: 'out' } });
    expect(await person('crm-90')).toMatchObject({ firstName: 'Cleo', customAttributes: { Tier: 'plus' } });
    // Known to both already, by e-mail address: one person, who has the shop's id now.
    expect(await person('crm-81')).toMatchObject({ id: 9002, firstName: 'Ben', lastName: 'Ito' });
    expect(await shop.customer('crm-95')).toMatchObject({ firstName: 'Finn', emails: ['finn@example.test'] });
    // Of those whom the shop does not know by an id, nobody has become a customer, and nobody is there twice.
    const { customers } = await shop.changes('0', 100);
    expect(customers.map(({ id }) => id).sort()).toEqual(['crm-77', 'crm-81', 'crm-90', 'crm-95']);
    // Without a name, which the shop does not take.
    expect(repairs).toMatchObject([
      { id: 'crm-80', direction: 'in', message: expect.stringContaining('name') as string },
    ]);
  });

  test('finds nothing more to do, and leaves what no side changed', async () => {
    const { status } = await sync();
    expect(status?.progress).toMatchObject({ created: 0, updated: 0, deleted: 0 });
  });

  test('takes changes of either side to the other', async () => {
    const ann = await shop.customer('crm-77');
    await shop.putCustomer({ ...ann!, lastName: 'Leeds' });
    await infobip.people.patch({ type: 'EXTERNAL_ID', identifier: 'crm-90' }, { customAttributes: { Tier: 'gold' } });
    // The vendor tells changes in whole seconds, and the sync reads the last of them again.
    await expect
      .poll(async () => {
        await sync();
        return [(await person('crm-77'))?.lastName, (await shop.customer('crm-90'))?.tier];
      })
      .toEqual(['Leeds', 'gold']);
  });

  test('keeps all addresses and numbers of a person on both sides', async () => {
    const contactInformation = {
      email: [{ address: 'gus@example.test' }, { address: 'gus@work.test' }],
      phone: [{ number: '385921111111' }, { number: '385922222222' }],
    };
    await infobip.people.create({ externalId: 'crm-96', firstName: 'Gus', contactInformation });
    await sync();
    const [emails, phones] = [
      ['gus@example.test', 'gus@work.test'],
      ['385921111111', '385922222222'],
    ];
    expect(await shop.customer('crm-96')).toMatchObject({ emails, phones });
    await shop.putCustomer({ ...(await shop.customer('crm-96'))!, lastName: 'Ode' });
    await sync();
    const { lastName, contactInformation: contacts } = (await person('crm-96'))!;
    expect(lastName).toBe('Ode');
    expect(contacts?.email?.map(({ address }) => address).sort()).toEqual(emails);
    expect(contacts?.phone?.map(({ number }) => number).sort()).toEqual(phones);
    const headers = { Authorization: `Basic ${btoa('admin:password-of-admin')}` };
    const admin = await fetch(`${example.door.address}/admin`, { headers });
    expect(await admin.text()).toContain('gus@example.test, gus@work.test');
  });

  test('loses nothing that somebody changes in the shop while Infobip is asked', async () => {
    await infobip.people.patch({ type: 'EXTERNAL_ID', identifier: 'crm-96' }, { firstName: 'Gustav' });
    const { fetch: answer } = example.server();
    let isChanged = false;
    example.door.use(async (request) => {
      const response = await answer(request);
      const isRead = request.method === 'GET' && request.url.endsWith('/shop-api/customers/crm-96');
      if (!isRead || isChanged) return response;
      isChanged = true;
      const seen = (await response.clone().json()) as ShopCustomer;
      await shop.putCustomer({ ...seen, tier: 'vip' });
      return response;
    });
    await expect
      .poll(async () => {
        await sync();
        return (await person('crm-96'))?.customAttributes;
      })
      .toEqual({ Tier: 'vip' });
    example.door.use(answer);
    expect(isChanged).toBe(true);
    expect(await shop.customer('crm-96')).toMatchObject({ tier: 'vip' });
  });

  test('tries again whom one side refused, once that is mended', async () => {
    await infobip.people.patch({ type: 'EXTERNAL_ID', identifier: 'crm-80' }, { firstName: 'Dana' });
    const { repairs } = await sync('/api/sync/retry');
    expect(repairs).toEqual([]);
    expect(await shop.customer('crm-80')).toMatchObject({ firstName: 'Dana' });
  });

  test('two that are started at once are one', async () => {
    const answers = await Promise.all([frame.send('/api/sync', 'POST'), frame.send('/api/sync', 'POST')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await expect.poll(async () => (await view()).isRunning).toBe(false);
    expect((await view()).status?.state).toBe('done');
  });
});

test('an account that only takes has what Infobip says, whatever was changed in the shop', async () => {
  const { database } = example.server();
  await database.update(accountKey, (settings) => settings && { ...settings, syncDirection: 'in' });
  await shop.putCustomer({ ...(await shop.customer('crm-95'))!, lastName: 'Edited' });
  for (const lastName of ['First', 'Second']) {
    await infobip.people.patch({ type: 'EXTERNAL_ID', identifier: 'crm-95' }, { lastName });
    await expect
      .poll(async () => {
        await sync();
        return (await shop.customer('crm-95'))?.lastName;
      })
      .toBe(lastName);
  }
  await database.update(accountKey, (settings) => settings && { ...settings, syncDirection: 'both' });
});

describe('the webhook', () => {
  const address = () => `${example.door.address}/webhooks/people/${accountKey}`;

  test('brings a change to the shop as soon as Infobip tells of it', async () => {
    expect((await frame.send('/api/subscription', 'POST')).status).toBe(200);
    // Pressed twice.
    expect((await frame.send('/api/subscription', 'POST')).status).toBe(200);
    await infobip.people.patch({ type: 'EXTERNAL_ID', identifier: 'crm-81' }, { firstName: 'Benjamin' });
    await expect.poll(async () => (await shop.customer('crm-81'))?.firstName).toBe('Benjamin');
  });

  test('refuses what is not signed for this account', async () => {
    const body = JSON.stringify([
      { type: 'PERSON_DELETED', timestamp: '2026-11-20T00:00:00Z', payload: { person: { id: '9001' } } },
    ]);
    for (const url of [address(), `${example.door.address}/webhooks/people/unknown`]) {
      const response = await fetch(url, { method: 'POST', body, headers: { 'X-Ib-Hmac-Signature': 'AAAA' } });
      expect(response.status, url).toBe(401);
    }
    expect(await shop.customer('crm-77')).toBeDefined();
  });
});

test("the account's data is all gone after it is removed", async () => {
  const { database } = example.server();
  await database.remove(accountKey);
  expect(await database.credentials.names(accountKey)).toEqual([]);
  expect((await frame.ask('/api/configuration')).status).toBe(401);
});
