/** The whole way through the portal, in Chromium, as a developer, a designer and an agent go it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createInfobip, type Infobip } from '@embedworks/infobip/server';
import { createOrdersApp } from '../src/app.ts';
import { expectAccessible, launchBrowser } from './support/browser.ts';
import { accountKey, setUpExample, shopKey, type Example } from './support/example.ts';

const ann = 9001;

let example: Example;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];
let infobip: Infobip;

beforeAll(async () => {
  example = await setUpExample();
  browser = await launchBrowser();
  // High enough for all steps of a bot: what Playwright scrolls while it drags, it takes hold of elsewhere.
  context = await browser.newContext({ viewport: { width: 1280, height: 2600 } });
  page = await context.newPage();
  problems = [];
  page.on('console', (message) => {
    // That somebody is not among the People is an answer, and the browser logs it.
    const isLookup = message.location().url.startsWith(`${example.options.infobipPageUrl}/people/2/persons?`);
    if (message.type() === 'error' && !isLookup) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  infobip = createInfobip({
    baseUrl: example.options.infobipUrl,
    credentials: { apiKey: 'sandbox-infobip-key' },
    pace: false,
  });
  await page.goto(`${example.options.portalOrigin}/portal`);
});

afterAll(async () => {
  await browser?.close();
  await example?.close();
});

afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
  expect(example.logged.splice(0)).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const title = () => page.locator('#view-title').textContent();
const notice = () => page.getByRole('status').first().textContent();
const step = (number: number) => page.locator('article.step').nth(number - 1);
const field = (inside: Locator, label: RegExp | string) =>
  inside.getByLabel(label).and(inside.locator('input, select, textarea'));

async function go(section: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Portal' }).getByRole('link', { name: section, exact: true }).click();
  await expect.poll(title).toBe(section);
}

/** The app in its frame, once its own script has drawn it. */
async function frameOf(path: string): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().startsWith(`${example.door.address}${path}`));
  await expect
    .poll(() =>
      find()
        ?.locator('main:not([aria-busy])')
        .count()
        .catch(() => 0),
    )
    .toBe(1);
  return find() as Frame;
}

/** Drags something from the palette to the end of the steps. */
async function drop(item: string): Promise<void> {
  const before = await page.locator('article.step').count();
  await page.locator('.palette li').filter({ hasText: item }).dragTo(page.locator('[data-gap=end]'));
  await expect.poll(() => page.locator('article.step').count()).toBe(before + 1);
}

async function addName(kind: string, name: string): Promise<void> {
  await page.getByLabel(`New ${kind}`, { exact: true }).fill(name);
  await button(`Add the ${kind}`).click();
}

describe('a developer', () => {
  test('makes the app from its manifests, and gives the app its secrets', async () => {
    await go('Publish');
    await link('Create an app').click();
    await page.getByLabel('App name').fill('Orders by hand');
    const app = createOrdersApp(example.door.address);
    const products = { Conversations: 'conversations', Answers: 'answers', Flow: 'flow' } as const;
    for (const product of Object.values(products)) {
      await page.locator(`#works-with-${product}`).check();
      await page.locator(`#manifest-${product}`).fill(app.manifestText(product));
      await expect.poll(() => page.locator(`#manifest-${product}-verdict`).textContent()).toContain('Nothing is known');
    }
    await page.getByLabel('Settings URL').fill(`${example.door.address}/configuration`);
    await page.getByLabel('Redirect URL').fill(`${example.door.address}/`);
    await button('Save').click();
    await expect.poll(notice).toBe('Orders by hand is saved.');

    const secret = (name: string) => page.locator(`[data-secret="${name}"]`).innerText();
    await link('View ID of Orders by hand').click();
    await button('Show the client secret').click();
    const [clientId, clientSecret] = [await secret('Client ID'), await secret('Client secret')];
    await link('All apps').click();
    await link('Edit Orders by hand').click();
    await button('Show the signing secret').click();
    await example.start({ clientId, clientSecret, signingSecrets: [await secret('Signing secret')] });
    expect(example.options.signingSecrets).not.toEqual(['sandbox-signing-secret']);
    await go('Publish');
    await button('List Orders by hand in the marketplace').click();
    await page.locator('[data-app]').filter({ hasText: 'Orders by hand' }).getByText('In the marketplace').waitFor();
  });
});

describe('an administrator', () => {
  test('adds the app, is led to its configuration, and is signed in there', async () => {
    await go('Marketplace');
    await button('Add Orders by hand').click();
    const frame = await frameOf('/configuration');
    expect(await frame.locator('[data-user]').textContent()).toBe(`Signed in as agent.smith, account ${accountKey}`);
    await expectAccessible(frame);
  });

  test('tests the connection and saves the settings', async () => {
    const frame = await frameOf('/configuration');
    const outcome = () => frame.locator('[data-outcome]').textContent();
    await frame.getByLabel('Shop API key').fill(shopKey);
    await frame.getByRole('button', { name: 'Test connection' }).click();
    await expect.poll(outcome).toBe('The shop Acme answers. It has 3 customers.');
    await frame.getByLabel('Currency').selectOption('USD');
    await frame.getByRole('button', { name: 'Save' }).click();
    await expect.poll(outcome).toBe('The settings are saved.');
    expect(await frame.getByLabel('Shop API key').inputValue()).toBe('');
    expect(await frame.locator('#shop-key-state').textContent()).toContain('It is set.');
    expect(await frame.content()).not.toContain(shopKey);

    const { database } = example.server();
    expect(await database.read(accountKey)).toMatchObject({ currency: 'USD', syncDirection: 'both' });
    expect(await database.credentials.read(accountKey, 'shop API key')).toBe(shopKey);
  });

  test('syncs people, and sees whom the shop refuses', async () => {
    const frame = await frameOf('/configuration');
    await frame.getByRole('button', { name: 'Sync now' }).click();
    await frame.locator('[data-sync=done]').waitFor();
    expect(await frame.locator('[data-repair]').allInnerTexts()).toEqual([expect.stringContaining('crm-80') as string]);
    const cleo = await infobip.people.get({ type: 'EXTERNAL_ID', identifier: 'crm-90' });
    expect(cleo).toMatchObject({ firstName: 'Cleo', customAttributes: { Tier: 'plus' } });
    await expectAccessible(frame);
  });

  test('leaves no secret in the database file', async () => {
    const { clientSecret, signingSecrets } = example.options;
    const cookies = await context.cookies(example.door.address);
    const tokens = (await example.sandbox.world.collections('infobip'))['exchangeTokens']?.all() as unknown as {
      token: string;
    }[];
    const secrets = [
      shopKey,
      clientSecret,
      ...signingSecrets,
      ...tokens.map(({ token }) => token),
      ...cookies.map(({ value }) => value),
    ];
    const files = (await readdir(example.folder)).filter((name) => name.startsWith('settings'));
    expect([files.length > 0, cookies.length > 0, tokens.length > 1]).toEqual([true, true, true]);
    for (const name of files) {
      const content = await readFile(join(example.folder, name), 'latin1');
      expect(secrets.filter((secret) => content.includes(secret))).toEqual([]);
    }
  });
});

describe('an agent', () => {
  const card = () => frameOf('/card');

  test('sees the card signed in, with the customer of the conversation', async () => {
    await go('Conversations');
    await page.getByRole('link', { name: /Ann Lee/ }).click();
    const frame = await card();
    expect(await frame.locator('[data-agent]').textContent()).toBe('Agent agent.smith');
    expect(await frame.locator('[data-customer]').textContent()).toBe('Ann Lee');
    expect(await frame.locator('[data-order]').count()).toBe(2);
    expect(await frame.locator('[data-order="100045"]').innerText()).toMatch(/shipped\s+\$13\.59/);
    // Nothing of the sign-in is left in the address.
    const query = new URL(frame.url()).searchParams;
    expect([query.has('code'), query.has('state')]).toEqual([false, false]);
    await expectAccessible(frame);
  });

  test('sees another customer beside another conversation, and all orders on the full page', async () => {
    await page.getByRole('link', { name: /Cleo Roux/ }).click();
    await expect.poll(title).toContain('Cleo Roux');
    await expect
      .poll(async () =>
        (await card())
          .locator('[data-order]')
          .allInnerTexts()
          .catch(() => []),
      )
      .toEqual([expect.stringContaining('152377') as string]);
    await button('Orders: full page').click();
    const frame = await frameOf('/orders');
    expect(await frame.locator('[data-order]').count()).toBe(4);
  });
});

describe('a designer of bots', () => {
  const say = async (text: string) => {
    await page.getByLabel('What the customer says').fill(text);
    await button('Say').click();
  };
  const lines = () => page.locator('[role=log] li p:last-child').allInnerTexts();

  test('drops the block into a bot, and chats with it', async () => {
    await go('Answers');
    await link('New bot').click();
    await page.getByLabel('Name of the bot').fill('Where is it');
    for (const name of ['number', 'state', 'sum']) await addName('attribute', name);
    for (const item of ['Question', 'findOrder', 'Message', 'End']) await drop(item);
    await field(step(1), 'Question').fill('Which order?');
    await field(step(1), 'Store the answer in').selectOption('number');
    await field(step(2), /^Order number/).fill('{{number}}');
    await field(step(2), /^Store Status in/).selectOption('state');
    await field(step(2), /^Store Total in/).selectOption('sum');
    await field(step(3), 'Text').fill('Order {{number}} is {{state}}: {{sum}}.');
    await button('Save').click();
    await button('Start a chat').click();
    await say('152512');
    await expect.poll(lines).toContain('Order 152512 is processing: 97.72.');
  });

  const faults = {
    tampered: 'Changed after they were signed',
    replayed: 'Twice, the same to the byte',
    late: 'Signed ten minutes ago',
    early: 'Signed ten minutes ahead',
    unsigned: 'Without a signature',
    'wrong-secret': 'Signed with another secret',
    reserialised: 'Spaced anew after they were signed',
  } as const;

  test.each(Object.entries(faults))(
    'sees a call refused that was %s: 401, and nobody learns why',
    async (fault, label) => {
      await page.getByLabel('Send calls to the app').selectOption(fault);
      await page.getByRole('button', { name: /^Start a/ }).click();
      await say('100045');
      await expect.poll(lines).toContain('100045');
      await page.locator('[data-chat]').waitFor();

      await go('Run log');
      const row = page.locator('tr[data-run]').filter({ hasText: label }).first();
      expect(await row.getAttribute('data-outcome')).toBe('failure');
      expect(await row.locator('td.number').first().innerText()).toBe('401');
      await row.getByRole('link').click();
      expect(await page.locator('[data-body=answer]').innerText()).toBe('{"error":""}');
      await go('Answers');
      await link('Edit Where is it').click();
    },
  );
});

describe('a designer of journeys', () => {
  test('drops the element into a journey, and sees the person change', async () => {
    await go('Flow');
    await link('New journey').click();
    await page.getByLabel('Name of the journey').fill('Upgrade');
    await addName('variable', 'reason');
    await drop('Change plan');
    const plan = field(step(1), /^Plan ID/);
    await expect
      .poll(() => plan.locator('option').allTextContents())
      .toEqual(expect.arrayContaining(['Basic', 'Plus']));
    await plan.selectOption('plus');
    await field(step(1), /^Note/).fill('For {{person.firstName}}: {{flow.reason}}');
    await field(step(1), /^Store Plan ID in/).fill('person.custom.Tier');
    await button('Save').click();
    const run = page.getByRole('form', { name: 'Run' });
    await run.getByLabel('Person').selectOption(String(ann));
    await run.locator('#run-variable-0').fill('loyalty');
    await run.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('[data-run-state=completed]').waitFor();
    expect(await page.locator('pre.profile').innerText()).toContain('"Tier": "plus"');

    const person = await infobip.people.get({ type: 'ID', identifier: String(ann) });
    expect(person.customAttributes).toMatchObject({ Tier: 'plus' });
  });
});

describe('the administrator again', () => {
  test('syncs people, whose change is in the database of the shop then', async () => {
    await go('Marketplace');
    await link('My Apps').click();
    await link('Open Orders by hand').click();
    const frame = await frameOf('/configuration');
    await frame.getByRole('button', { name: 'Sync now' }).click();
    await frame.locator('[data-sync=done]').waitFor();

    const team = await browser.newContext({ httpCredentials: { username: 'admin', password: 'password-of-admin' } });
    const admin = await team.newPage();
    await admin.goto(`${example.door.address}/admin`);
    const rowsOf = (table: string) => admin.getByRole('table', { name: table }).locator('tbody tr').allInnerTexts();
    expect(await rowsOf('Customers')).toContainEqual(expect.stringMatching(/crm-77\s+Ann\s+Lee.*plus/));
    expect(await rowsOf('Plan changes')).toEqual([expect.stringMatching(/plus\s+For Ann: loyalty/)]);
    expect(await rowsOf('Accounts')).toEqual([expect.stringContaining('shop API key')]);
    expect(await admin.content()).not.toContain(shopKey);
    await team.close();
  });
});
