/** The whole onboarding in Chromium, over real origins, real popups and real opener policies. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../../tools/browser.ts';
import { startJourneySite, type JourneySite } from './support/journey-site.ts';

let site: JourneySite;
let browser: Browser;
let context: BrowserContext;
let problems: string[];

function launch(options: { ignoreDefaultArgs?: string[] } = {}): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: browserFlags, ...options, ...(executablePath ? { executablePath } : {}) });
}

beforeAll(async () => {
  site = await startJourneySite();
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
});

beforeEach(async () => {
  problems = [];
  context = await browser.newContext();
  context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  context.on('weberror', (error) => problems.push(error.error().message));
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

async function openHost(path = '/'): Promise<Page> {
  const host = await context.newPage();
  await host.goto(site.platform + path);
  return host;
}

async function openPopup(host: Page, partnerId: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await host.getByRole('button', { name: `Open ${partnerId}` }).click();
  const popup = await opened;
  await popup.getByRole('button', { name: 'Share' }).waitFor();
  return popup;
}

/** The client finishes, and the window must close by itself. */
async function share(popup: Page): Promise<void> {
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Share' }).click();
  await closed;
}

/** Long enough for the host to have seen the hub's page for a while, told by the host's own timers. */
const settle = (host: Page) =>
  host.evaluate(async () => {
    for (let look = 0; look < 40; look += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  });

const logOf = (page: Page) => page.locator('pre').textContent();

describe('completes', () => {
  const redirects = {
    'another page of the same origin': '',
    'the page with the button': '/',
    'another origin': 'elsewhere',
  };
  const policies = [
    ['without opener policies', 'OnePA', ''],
    ['with a policy of the host', 'OnePA', 'coop=1&'],
    ['with a policy of the hub', 'CoopPA', ''],
    ['with policies of both', 'CoopPA', 'coop=1&'],
  ] as const;
  const cases = Object.entries(redirects).flatMap(([page, at]) =>
    policies.map((policy) => [page, at, ...policy] as const),
  );

  test.each(cases)('on %s %s%s', async (_page, at, _policy, partnerId, query) => {
    const redirect =
      at === 'elsewhere' ? `${site.elsewhere}/redirect?account=42` : `${site.platform}${at || '/redirect'}`;
    const host = await openHost(`/?${query}redirect=${encodeURIComponent(redirect)}`);
    const address = host.url();
    const popup = await openPopup(host, partnerId);
    const isCut = partnerId === 'CoopPA' || query !== '';
    if (isCut) await expect.poll(() => logOf(host)).toContain(`${partnerId} out of sight`);
    await share(popup);
    await expect
      .poll(() => logOf(host))
      // Where both get through, either may be first.
      .toContain(`${partnerId} completed c1CL aaCH+bbCH by ${isCut ? 'broadcast' : ''}`);
    // The page was neither navigated nor reloaded, and nothing is left in the browser's storage.
    expect(host.url()).toBe(address);
    await expect.poll(() => host.evaluate(() => localStorage.length)).toBe(0);
    expect(await host.evaluate(() => sessionStorage.getItem('embedworks:360dialog:onboarding'))).toBe('{}');
  });
});

test('a popup on another origin completes although the platform sends a policy on its return page too', async () => {
  const host = await openHost(`/?coop=1&redirect=${encodeURIComponent(`${site.platform}/redirect?coop=1`)}`);
  await share(await openPopup(host, 'OnePA'));
  await expect.poll(() => logOf(host)).toContain('OnePA completed c1CL aaCH+bbCH by broadcast');
});

test.each(['OnePA', 'CoopPA'])('%s completes although the host page was reloaded meanwhile', async (partnerId) => {
  const host = await openHost();
  const popup = await openPopup(host, partnerId);
  await host.reload();
  await expect.poll(() => logOf(host)).toContain('redirect page: nothing');
  await share(popup);
  await expect.poll(() => logOf(host)).toContain(`${partnerId} completed c1CL aaCH+bbCH by broadcast`);
});

test('a result that comes while the host page is away waits for it', async () => {
  const host = await openHost();
  const popup = await openPopup(host, 'OnePA');
  await host.goto(`${site.hub}/away`);
  await popup.getByRole('button', { name: 'Share' }).click();
  await popup.locator('pre').getByText('redirect page: unclaimed').waitFor();
  expect(popup.isClosed()).toBe(false);
  await host.goto(site.platform);
  await expect.poll(() => logOf(host)).toContain('OnePA completed c1CL aaCH+bbCH by storage');
});

test('a popup that a phone opens in the same tab completes there', async () => {
  await context.addInitScript(() => {
    window.open = (url) => {
      location.assign(String(url));
      return window;
    };
  });
  const host = await openHost(`/?redirect=${encodeURIComponent(`${site.platform}/`)}`);
  await host.getByRole('button', { name: 'Open OnePA' }).click();
  await host.getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => logOf(host)).toContain('OnePA completed c1CL aaCH+bbCH by storage');
  expect(await logOf(host)).toContain('redirect page: here');
  // The state is used up: loading the address again gives nothing to anybody.
  await host.reload();
  await expect.poll(() => logOf(host)).toContain('redirect page: unclaimed');
  expect(await logOf(host)).not.toContain('completed');
});

test('two hubs are open side by side, and each gets its own result', async () => {
  const host = await openHost();
  const first = await openPopup(host, 'OnePA');
  const second = await openPopup(host, 'TwoPA');
  await share(second);
  await expect.poll(() => logOf(host)).toContain('TwoPA completed');
  await share(first);
  await expect.poll(() => logOf(host)).toContain('OnePA completed');
});

test('a second click on the same hub brings the popup to the front instead of opening another', async () => {
  const host = await openHost();
  const popup = await openPopup(host, 'OnePA');
  await host.getByRole('button', { name: 'Open OnePA' }).click();
  expect(context.pages()).toHaveLength(2);
  await share(popup);
  await expect.poll(() => logOf(host)).toContain('OnePA completed');
});

test('a popup that the client closes is cancelled', async () => {
  const host = await openHost();
  const popup = await openPopup(host, 'OnePA');
  await settle(host);
  await popup.close();
  await expect.poll(() => logOf(host)).toContain('OnePA cancelled client');
  await host.reload();
  await expect.poll(() => logOf(host)).toContain('redirect page: nothing');
  expect(await logOf(host)).not.toContain('OnePA');
});

test('a popup behind an opener policy is not called cancelled when the client closes it, because nobody can know', async () => {
  const host = await openHost();
  const popup = await openPopup(host, 'CoopPA');
  await popup.close();
  await host.waitForTimeout(2500);
  expect(await logOf(host)).toContain('CoopPA out of sight');
  expect(await logOf(host)).not.toContain('CoopPA cancelled');
  await share(await openPopup(host, 'CoopPA'));
  await expect.poll(() => logOf(host)).toContain('CoopPA completed');
});

test('a page of the hub that cuts the handle half way reads as cancelled, but the result is not lost', async () => {
  const host = await openHost();
  const popup = await openPopup(host, 'OnePA');
  await settle(host);
  await popup.getByRole('link', { name: 'Cut the handle' }).click();
  await expect.poll(() => logOf(host)).toContain('OnePA cancelled client');
  await popup.getByRole('button', { name: 'Share' }).click();
  await popup.locator('pre').getByText('redirect page: unclaimed').waitFor();
  await host.reload();
  await expect.poll(() => logOf(host)).toContain('OnePA completed c1CL aaCH+bbCH by storage');
});

test('outside a click Chromium blocks the popup, and that is told', async () => {
  await using strict = await launch({ ignoreDefaultArgs: ['--disable-popup-blocking'] });
  const page = await strict.newPage();
  await page.goto(`${site.platform}/?auto`);
  await expect.poll(() => logOf(page)).toContain('OnePA blocked blocked');
});

test('the element works by keyboard, under a strict content policy, and gets the focus back', async () => {
  const host = await openHost();
  const button = host.locator('dialog360-connect').getByRole('button', { name: 'Connect WhatsApp' });
  for (const [act, outcome] of [
    ['close', 'Cancelled.'],
    ['share', 'Connected.'],
  ] as const) {
    await button.focus();
    const opened = context.waitForEvent('page');
    await host.keyboard.press('Enter');
    const popup = await opened;
    await host.getByText('Continue in the window that has opened.').waitFor();
    await popup.getByRole('button', { name: 'Share' }).waitFor();
    await settle(host);
    if (act === 'share') await share(popup);
    else await popup.close();
    await host.getByRole('status').filter({ hasText: outcome }).waitFor();
    expect(await host.evaluate(() => document.activeElement?.localName)).toBe('dialog360-connect');
  }
  expect(await logOf(host)).toMatch(/element cancelled\n(.*\n)*element completed/);
});

test('the element takes up what was begun before a reload, and can cancel it', async () => {
  const host = await openHost();
  const opened = context.waitForEvent('page');
  await host.locator('dialog360-connect').getByRole('button', { name: 'Connect WhatsApp' }).click();
  const popup = await opened;
  await host.reload();
  await host.getByText('Continue in the other window.').waitFor();
  await host.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => logOf(host)).toContain('element cancelled');
  await expect(host.getByRole('button', { name: 'Cancel' }).count()).resolves.toBe(0);
  await popup.close();
});

describe('faults of the vendor’s button 1.0.2 and of its sample', () => {
  const redirect = () => `${site.platform}/redirect?client=c1CL&channels=[aaCH]&state=s1`;

  /** Opens an address from a page of a stranger, which keeps what it is posted. */
  async function openFromStranger(url: string): Promise<{ stranger: Page; opened: Page }> {
    const stranger = await context.newPage();
    await stranger.goto(`${site.elsewhere}/plain`);
    const popup = context.waitForEvent('page');
    await stranger.evaluate((address) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Object.assign(window, { heard });
      window.open(address);
    }, url);
    return { stranger, opened: await popup };
  }

  test('posting to *: a stranger that opens the redirect page hears nothing', async () => {
    const { stranger, opened } = await openFromStranger(redirect());
    await opened.locator('pre').getByText('redirect page: unclaimed').waitFor();
    expect(await stranger.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  });

  test.each([
    ['no parameters', '/redirect'],
    ['an error', '/redirect?error=access_denied'],
    ['channels but no client', '/redirect?channels=[aaCH]&state=s1'],
    ['the page with the button', '/'],
  ])('closing every page that has an opener: %s stays open', async (_name, path) => {
    const host = await openHost('/plain');
    const opening = context.waitForEvent('page');
    await host.evaluate((address) => void window.open(address), site.platform + path);
    const opened = await opening;
    await opened.locator('pre').getByText('redirect page: nothing').waitFor();
    await opened.waitForTimeout(200);
    expect(opened.isClosed()).toBe(false);
  });
});
