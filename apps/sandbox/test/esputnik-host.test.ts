/** A team's shop with eSputnik, as a person uses it: adapter, snippet and server against the simulated vendor. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { expectAccessible, launchBrowser } from './pages.ts';
import { openShop, visit, widgetOf, type Shop, type ShopVisit, type VisitOptions } from './support/esputnik-page.ts';

/**
 * What customers paste, as https://docs.esputnik.com/docs/configuring-app-inbox-for-websites has it.
 */
const publishedSnippet = `<script> !function (t, e, c, n) {var s = e.createElement(c); s.async = 1, s.src = 'https://statics.esputnik.com/scripts/' + n + '.js'; var r = e.scripts[0]; r.parentNode.insertBefore(s, r); var f = function () {f.c(arguments); }; f.q = []; f.c = function () {f.q.push(arguments); }; t['eS'] = t['eS'] || f; }(window, document, 'script', 'UUID'); </script><script>eS('init', {getAuthTokenCallback: () => yourImplementationOfAuthCallback(), language: 'en', });</script>`;

let sandbox: Sandbox;
let browser: Browser;
const visits: ShopVisit[] = [];
const shops: Shop[] = [];

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, settings: { rateLimit: false } });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

beforeEach(async () => {
  await sandbox.world.reset();
  // So that what the page asks is what a test asked for.
  await sandbox.world.trigger('esputnik', 'site.changed', { pollSeconds: 3600 });
});

afterEach(async () => {
  for (const { context } of visits.splice(0)) await context.close();
  for (const shop of shops.splice(0)) shop.close();
  const requests = sandbox.world.journal.entries().filter((entry) => entry.kind === 'request');
  const broken = requests.filter(
    ({ status, verdict }) => verdict.response.length > 0 || (status < 400 && verdict.request.length > 0),
  );
  expect(broken).toEqual([]);
});

async function open(visitor: string, options?: VisitOptions): Promise<ShopVisit> {
  const opened = await visit(browser, sandbox, visitor, options);
  visits.push(opened);
  return opened;
}

/** Another site of a team, with the published snippet pasted. */
async function openWithSnippet(visitor: string, options?: VisitOptions): Promise<ShopVisit> {
  const shop = await openShop(sandbox, visitor, pasteSnippet());
  shops.push(shop);
  return open(visitor, { ...options, url: shop.url });
}

const pasteSnippet = () => publishedSnippet.replace('https://statics.esputnik.com', vendorOrigin());
const vendorOrigin = () => `http://esputnik.localhost:${sandbox.port}`;
const requests = () => sandbox.world.journal.entries().filter((entry) => entry.kind === 'request');
const operations = () => requests().map(({ operationId }) => operationId);
const messages = (channel: string) =>
  sandbox.world.journal.entries().filter((entry) => entry.kind === 'message' && entry.channel === channel);

describe('the widget, through the adapter', () => {
  test('shows the bell of who is signed in, and opens by keyboard', async () => {
    const { page, problems } = await open('known');
    const { bell, badge, panel, items } = widgetOf(page);
    await expect.poll(() => badge.textContent()).toBe('2');
    await page.locator('host-timeline').getByText('esputnik-token-given', { exact: true }).waitFor();
    await expectAccessible(page);

    await bell.focus();
    await page.keyboard.press('Enter');
    await items.first().waitFor();
    expect(await items.locator('h3').allTextContents()).toEqual([
      'Parcel on its way',
      'Your wish list is on sale',
      'Welcome',
    ]);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(await bell.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
  });

  test.each([
    ['empty', '', 0],
    ['paging', '20', 10],
    ['busy', '99+', 10],
  ])('of the visitor %s has the badge "%s" and %i messages', async (visitor, count, shown) => {
    const { page, problems } = await open(visitor);
    const { bell, badge, items, empty } = widgetOf(page);
    await bell.waitFor();
    await expect.poll(() => badge.textContent()).toBe(count);
    expect(await badge.isVisible()).toBe(shown > 0);
    await bell.click();
    await (shown === 0 ? empty : items.first()).waitFor();
    expect(await items.count()).toBe(shown);
    expect(problems).toEqual([]);
  });

  test('goes on to the last page', async () => {
    const { page } = await open('paging');
    const { bell, items, more } = widgetOf(page);
    await bell.click();
    for (const count of [10, 20, 25]) {
      await expect.poll(() => items.count()).toBe(count);
      if (count < 25) await more.click();
    }
    await expect.poll(() => more.isVisible()).toBe(false);
  });

  test('is from right to left in Arabic', async () => {
    const { page } = await open('rtl');
    const { bell, panel, items } = widgetOf(page);
    await bell.click();
    await items.first().waitFor();
    expect(await panel.getAttribute('dir')).toBe('rtl');
    expect(await panel.getAttribute('lang')).toBe('ar');
  });

  test.each([
    ['unknown', 1],
    ['anonymous', 0],
  ])('is not there for the visitor %s, for whom the vendor is asked %i times', async (visitor, asked) => {
    const { page, problems } = await open(visitor);
    await page.locator('host-timeline').getByText('esputnik-token-empty', { exact: true }).waitFor();
    expect(await widgetOf(page).bell.count()).toBe(0);
    expect(operations().filter((name) => name === 'getAuthToken')).toHaveLength(asked);
    expect(operations()).not.toContain('getInboxMessagesCount');
    expect(problems).toEqual([]);
  });

  test('follows who signs in', async () => {
    const { page } = await open('known');
    const { badge, bell } = widgetOf(page);
    await expect.poll(() => badge.textContent()).toBe('2');
    await page.getByLabel('Signed in to the shop').selectOption('busy');
    await expect.poll(() => badge.textContent()).toBe('99+');
    await page.getByLabel('Signed in to the shop').selectOption('anonymous');
    await page.locator('host-timeline').getByText('esputnik-token-empty', { exact: true }).waitFor();
    expect(await bell.count()).toBe(0);
  });

  test('has other settings as soon as the page is loaded anew', async () => {
    const { page } = await open('paging');
    const { bell, items } = widgetOf(page);
    await page.getByLabel('Messages a page').fill('4');
    await page.getByLabel('Position').selectOption('beforebegin');
    await page.getByRole('button', { name: 'Set up and load the page anew' }).click();
    await page.locator('[data-es-bell] + esputnik-inbox').waitFor({ state: 'attached' });
    await bell.click();
    await expect.poll(() => items.count()).toBe(4);
  });
});

describe('the published snippet', () => {
  test('works as it is pasted, with only the host of the script pointed at the sandbox', async () => {
    const { page, problems } = await openWithSnippet('known');
    const { bell, badge, items } = widgetOf(page);
    await expect.poll(() => badge.textContent()).toBe('2');
    await bell.click();
    await expect.poll(() => items.count()).toBe(3);
    expect(messages('webScript')).toMatchObject([{ name: 'init', verdict: { request: [] } }]);
    expect(messages('loaderQueue')).toMatchObject([{ verdict: { request: [] } }]);
    expect(problems).toEqual([]);
  });

  test('works in a page that lets nothing inline run but by its hash', async () => {
    const { page, problems } = await open('known', { url: `${sandbox.address}/host/esputnik/snippet` });
    await expect.poll(() => widgetOf(page).badge.textContent()).toBe('2');
    const served = await (await fetch(`${sandbox.address}/host/esputnik/snippet`)).text();
    expect(served).toContain(pasteSnippet());
    await expectAccessible(page);
    // The policy is there: another inline script does not run.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ranInline = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'ranInline' in globalThis)).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Content Security Policy');
  });

  test('is shown in a frame of the host page, for the same visitor', async () => {
    const { page, problems } = await open('busy');
    await page.getByRole('tab', { name: 'Snippet' }).click();
    await expect.poll(() => widgetOf(page.frameLocator('iframe')).badge.textContent()).toBe('99+');
    await expectAccessible(page);
    expect(problems).toEqual([]);
  });
});

describe('an inbox of the team’s own', () => {
  test('50 requests started at once with one token all succeed in order, in one chain', async () => {
    const { page, problems } = await open('known');
    await widgetOf(page).bell.waitFor();
    const hops: { sent: string | undefined; next: Promise<string | undefined> }[] = [];
    page.on('request', (request) => {
      if (request.method() === 'OPTIONS' || !request.url().includes('/appinbox/')) return;
      const next = request.response().then((response) => response?.headers()['es-token']);
      hops.push({ sent: request.headers()['es-token'], next });
    });
    const panel = await openInbox(page);
    await expect.poll(() => panel.locator('article').count()).toBe(3);
    const before = requests().length;
    await page.getByRole('button', { name: '50 requests at once' }).click();
    await expect.poll(() => panel.locator('[data-crowd]').textContent()).toBe('50 of 50 answered, in order');

    // On the wire every request carries what the answer before it brought, from the first to the last.
    expect(hops.length).toBeGreaterThanOrEqual(52);
    const brought = await Promise.all(hops.map(({ next }) => next));
    expect(hops.slice(1).map(({ sent }) => sent)).toEqual(brought.slice(0, -1));
    expect(new Set(hops.map(({ sent }) => sent)).size).toBe(hops.length);
    expect(hops.every(({ sent }) => sent)).toBe(true);

    // In the journal they stand one after the other, with no token asked for between them and none refused.
    const crowd = requests().slice(before);
    expect(crowd.length).toBeGreaterThanOrEqual(50);
    expect(new Set(crowd.map(({ operationId, status }) => `${operationId} ${status}`))).toEqual(
      new Set(['getInboxMessagesCount 200']),
    );
    // One for the widget, one for the inbox.
    expect(operations().filter((name) => name === 'getAuthToken')).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  test('pages, filters and marks as opened', async () => {
    const { page, problems } = await open('paging');
    const panel = await openInbox(page);
    const articles = panel.locator('article');
    const unread = panel.locator('[data-count]');
    await expect.poll(() => unread.textContent()).toBe('20');
    for (const count of [10, 20, 25]) {
      await expect.poll(() => articles.count()).toBe(count);
      if (count < 25) await panel.getByRole('button', { name: 'More', exact: true }).click();
    }
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Mark as opened: Message 25 of 25' }).click();
    await expect.poll(() => unread.textContent()).toBe('19');
    await panel.getByLabel('Unread only').check();
    await expect.poll(() => articles.first().locator('h3').textContent()).toBe('Message 24 of 25');
    await panel.getByRole('button', { name: 'Mark all as opened' }).click();
    await expect.poll(() => articles.count()).toBe(0);
    await expect.poll(() => unread.textContent()).toBe('0');
    await panel.getByRole('button', { name: 'Close the inbox' }).click();
    expect(problems).toEqual([]);
  });

  test('says that nobody is signed in', async () => {
    const { page } = await open('anonymous');
    const panel = await openInbox(page);
    await panel.getByText('anonymous:').first().waitFor();
  });
});

describe('HTML of messages', () => {
  test.each([
    ['the adapter', () => open('hostile', { unprotected: true })],
    ['the snippet', () => openWithSnippet('hostile', { unprotected: true })],
  ])('never executes in the widget of %s', async (_, openHostile) => {
    const { page, problems } = await openHostile();
    const { bell, items } = widgetOf(page);
    await bell.click();
    await expect.poll(() => items.count()).toBe(3);
    await expectHarmless(page, '[data-es-item]');
    expect(problems).toEqual([]);
  });

  test('never executes in the team’s own inbox', async () => {
    const { page, problems } = await open('hostile', { unprotected: true });
    const panel = await openInbox(page);
    await expect.poll(() => panel.locator('article').count()).toBe(3);
    await expectHarmless(page, 'article');
    expect(problems).toEqual([]);
  });

  test('would execute in a page that inserts it as it is', async () => {
    const { page } = await open('hostile', { url: 'about:blank' });
    const rows = await rowsOf<{ content: { content?: string } }>('messages');
    const texts = rows.map(({ content }) => content.content ?? '').filter((text) => text.includes('hacked'));
    expect(texts).toHaveLength(3);
    await page.evaluate((html) => (document.body.innerHTML = html), texts.join(''));
    await expect.poll(() => isHacked(page)).toBe(true);
  });
});

describe('the team’s server', () => {
  test('ships an order, whose message comes to the inbox and whose webhooks come back', async () => {
    const { page, problems } = await open('known');
    const { bell, items } = widgetOf(page);
    await bell.waitFor();
    await page.getByRole('tab', { name: 'Tracking and events' }).click();
    await page.getByRole('button', { name: 'Listen' }).click();
    const card = page.locator('esputnik-webhooks-card');
    await card.getByText('/host/esputnik/webhooks').first().waitFor();
    const heard = await card.locator('li').count();
    await page.getByRole('button', { name: 'Ship the order' }).click();
    await expect.poll(() => card.locator('li').count()).toBe(heard + 2);
    const lines = (await card.locator('li').allTextContents()).slice(0, 2).join('\n');
    expect(lines).toContain('DELIVERED App Inbox, contact customer-known');
    expect(lines).toContain('message “Parcel on its way” for customer-known');
    await expectAccessible(page);
    await bell.click();
    await expect.poll(() => items.count()).toBe(4);
    expect(await items.first().locator('h3').textContent()).toBe('Parcel on its way');
    expect(problems).toEqual([]);
  });

  test('and the page report what a visitor does', async () => {
    const { page, problems } = await open('known');
    await widgetOf(page).bell.waitFor();
    await page.getByRole('tab', { name: 'Tracking and events' }).click();
    await page.getByRole('button', { name: 'Report a product page' }).click();
    await expect.poll(trackedEvents).toEqual(['PageView', 'ProductPage']);
    await page.getByRole('button', { name: 'Look at a product' }).click();
    await expect.poll(trackedEvents).toEqual(['PageView', 'ProductPage', 'ProductPage']);
    await page.getByRole('button', { name: 'Put it in the cart' }).click();
    await expect.poll(trackedEvents).toEqual(['PageView', 'ProductPage', 'ProductPage', 'StatusCart']);
    expect(problems).toEqual([]);
  });

  test('imports customers in batches and tells the page how far it is', async () => {
    const { page, problems } = await open('anonymous');
    await page.getByRole('tab', { name: 'Contacts' }).click();
    await expectAccessible(page);
    await page.getByLabel('How many').fill('6001');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const panel = page.locator('esputnik-contacts-panel');
    const state = panel.locator('[data-state]');
    await panel.getByText('batch 1:').first().waitFor();
    await expect.poll(() => state.textContent()).toBe('finished, 6001 sent, 0 refused');
    expect(operations().filter((name) => name === 'bulkUpdateContacts')).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  test('stops an import when the page does', async () => {
    await fetch(`${sandbox.address}/_sandbox/vendors/esputnik/settings`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ importSeconds: 3600 }),
    });
    const { page } = await open('anonymous');
    await page.getByRole('tab', { name: 'Contacts' }).click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const panel = page.locator('esputnik-contacts-panel');
    await panel.getByText('batch 1: STARTED').first().waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect.poll(() => panel.locator('[data-state]').textContent()).toBe('stopped after 3000');
    const questionsWithin = async (milliseconds: number) => {
      const before = requests().length;
      await wait(milliseconds);
      return requests().length - before;
    };
    // The server asks twice a second while it is at it.
    await expect.poll(() => questionsWithin(1500)).toBe(0);
    expect(operations().filter((name) => name === 'bulkUpdateContacts')).toHaveLength(1);
  });

  const post = (name: string, headers: Record<string, string>, body: unknown = {}) =>
    fetch(`${sandbox.address}/host/esputnik/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  test('gives the token of the session, whatever the page says', async () => {
    const someoneElse = { email: 'known@example.com', externalCustomerId: 'customer-known' };
    const headers = { Origin: sandbox.address };
    const anonymous = await post('token', headers, someoneElse);
    expect([anonymous.status, await anonymous.json()]).toEqual([200, { token: '' }]);
    const forged = await post('token', { ...headers, Cookie: 'esputnik-visitor=nobody' }, someoneElse);
    expect(await forged.json()).toEqual({ token: '' });
    const known = await post('token', { ...headers, Cookie: 'other=1; esputnik-visitor=known' });
    expect(((await known.json()) as { token: string }).token).not.toBe('');
    expect(known.headers.get('cache-control')).toBe('no-store');
  });

  test('refuses a page of another origin', async () => {
    const headers = { Cookie: 'esputnik-visitor=known', Origin: 'http://evil.test' };
    expect((await post('token', headers)).status).toBe(403);
  });

  test.each([
    ['an activity', [{ mediaType: 'appInbox', activityStatus: 'READ', activityDateTime: '2026-01-05T10:15:30' }]],
    ['a message', { id: 'a-1', externalCustomerId: 'customer-known', title: 'Forged' }],
  ])('refuses %s without the login', async (_, body) => {
    expect((await post('webhooks', {}, body)).status).toBe(401);
    const { received } = (await (await post('received', {})).json()) as { received: { what: string }[] };
    expect(received[0]?.what).toBe('refused');
  });

  test.each([
    ['sign-in', { id: 'stranger' }, 400],
    ['ship-order', {}, 401],
    ['track', {}, 401],
    ['import-customers', { count: 0 }, 400],
    ['import-customers', { count: 1e9 }, 400],
    ['nonsense', {}, 404],
  ])('refuses %s with %o by %i', async (name, body, status) => {
    expect((await post(name, {}, body)).status).toBe(status);
  });
});

async function openInbox(page: Page) {
  await page.getByRole('tab', { name: 'Own inbox' }).click();
  await page.getByRole('button', { name: 'Open the inbox' }).click();
  return page.locator('esputnik-inbox-panel');
}

async function rowsOf<Row>(collection: string): Promise<Row[]> {
  const collections = await sandbox.world.collections('esputnik');
  return (collections[collection]?.all() ?? []) as Row[];
}

const trackedEvents = async () =>
  (await rowsOf<{ eventName: string }>('trackedEvents')).map(({ eventName }) => eventName);

const isHacked = (page: Page) => page.evaluate(() => 'hacked' in globalThis);

/** Nothing of the messages can run: not by itself, and not by a click on anything in them. */
async function expectHarmless(page: Page, selector: string): Promise<void> {
  const messages = page.locator(selector);
  const forbidden = 'script, style, iframe, svg, math, form, input, object, embed, link, [srcdoc], [target="_top"]';
  expect(await messages.locator(forbidden).count()).toBe(0);
  const attributes = await messages
    .locator('*')
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']),
      ),
    );
  expect(attributes.filter(([name]) => name?.startsWith('on'))).toEqual([]);
  const addresses = attributes.filter(([name]) => name === 'href' || name === 'src').map(([, value]) => value);
  expect(addresses).toEqual(['https://shop.example/']);

  await page.context().route('https://shop.example/**', (route) => route.fulfill({ status: 204 }));
  for (const element of await messages.locator('*').all()) await element.dispatchEvent('click');
  expect(await isHacked(page)).toBe(false);
}
