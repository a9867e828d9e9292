/** The host page, as a person uses it: the adapter on one origin, the hub's popup on another, the team's server behind. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { expectAccessible, launchBrowser } from './pages.ts';
import { lookOnForAWhile, pressLast } from './support/popup.ts';

const quickly = { verifiedAfterSeconds: 0.2, readyAfterSeconds: 0.2, runningAfterSeconds: 0.4, liveAfterSeconds: 0.2 };

let sandbox: Sandbox;
let browser: Browser;
let context: BrowserContext;
let problems: string[];

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, settings: { rateLimit: false, messageStatusSeconds: 0.2, ...quickly } });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

beforeEach(async () => {
  await sandbox.world.reset();
  context = await browser.newContext();
  problems = [];
  context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  context.on('weberror', (error) => problems.push(error.error().message));
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

/** Opens the page with these choices made. */
async function openHostPage(choices: Record<string, string> = {}, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${sandbox.address}/host/360dialog${query}#${new URLSearchParams(choices)}`);
  await page.getByLabel('Scenario').getByText('grant-many').waitFor({ state: 'attached' });
  return page;
}

const connectButton = (page: Page) => page.getByRole('button', { name: 'Connect WhatsApp' });
const outcomeOf = (page: Page) => page.locator('dialog360-outcome');
const timelineOf = (page: Page) => page.locator('host-timeline');

async function openPopup(page: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await connectButton(page).click();
  return opened;
}

test('a client signs up in the popup, and the team’s server sends a message that is delivered', async () => {
  const page = await openHostPage({ by: 'controller' });
  /** All that the team's server tells the page. */
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().includes('/host/')) answers.push(response.text());
  });
  const popup = await openPopup(page);
  const goOn = (name: string) => popup.getByRole('button', { name, exact: true }).click();
  await goOn('Create account');
  await goOn('Go on');
  await popup.getByLabel('Phone number').fill('+49 30 555 0199');
  await goOn('Send code');
  await pressLast(popup, 'Verify');
  await outcomeOf(page).getByText('completed', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Do all of it' }).click();
  const webhooks = page.locator('dialog360-webhooks');
  await webhooks.getByText(/delivered wamid\./).waitFor();
  await webhooks.getByText('channel_running').waitFor();
  expect(await webhooks.getByText('refused').count()).toBe(0);
  await page.getByText('"address"').first().waitFor();
  const told = (await Promise.all(answers)).join('\n');
  expect(told).toContain('[API key of channel');
  // The simulated vendor's keys begin so.
  expect(told).not.toContain('sbx-');
  expect(told).not.toContain('sandbox-360dialog');
  await expectAccessible(page);
});

describe('a scenario is chosen by the e-mail, and the page shows how it ended', () => {
  test.each([
    ['grant-one', 'completed'],
    ['grant-many', 'completed'],
    ['grant-none', 'completed'],
    ['revoke', 'completed'],
    ['redirect-encoded', 'completed'],
    ['redirect-json-quotes', 'completed'],
    ['client-exists', 'completed'],
    ['coop', 'completed'],
    ['duplicate-redirect', 'completed'],
    ['wrong-state', 'state_mismatch'],
    ['no-state', 'state_mismatch'],
  ])('%s: %s', async (scenario, ending) => {
    const page = await openHostPage({ by: 'controller', scenario });
    await openPopup(page);
    await outcomeOf(page).getByText(ending, { exact: true }).waitFor();
  });
});

describe('the element', () => {
  test.each([
    ['another page of this origin', 'connected', ''],
    ['this page', 'here', ''],
    ['a page of another origin', 'elsewhere', ''],
    ['a page of another origin, with an opener policy', 'elsewhere', '?coop'],
  ])('completes with the redirect on %s', async (_title, redirect, query) => {
    const page = await openHostPage({ by: 'element', scenario: 'grant-one', redirect }, query);
    const popup = await openPopup(page);
    await outcomeOf(page).getByText('completed', { exact: true }).waitFor();
    await expect.poll(() => popup.isClosed()).toBe(true);
    await timelineOf(page).getByText('dialog360-opened', { exact: true }).waitFor();
  });

  test('completes on a page of 127.0.0.1 as well', async () => {
    const page = await context.newPage();
    const choices = new URLSearchParams({ by: 'element', scenario: 'grant-one', redirect: 'elsewhere' });
    await page.goto(`http://127.0.0.1:${sandbox.port}/host/360dialog#${choices}`);
    await page.getByLabel('Scenario').getByText('grant-many').waitFor({ state: 'attached' });
    await openPopup(page);
    await outcomeOf(page).getByText('completed', { exact: true }).waitFor();
  });

  test('takes up what was begun before a reload', async () => {
    const page = await openHostPage({ by: 'element' });
    const popup = await openPopup(page);
    await popup.getByRole('button', { name: 'Create account' }).waitFor();
    await page.reload();
    await page.getByText('Continue in the other window.').waitFor();
    await pressLast(popup, 'Share one number');
    await outcomeOf(page).getByText('completed', { exact: true }).waitFor();
  });

  test('opens the hub with direct payment, signed, by its newest address', async () => {
    sandbox.world.settings('360dialog').requireIoSignature = true;
    const page = await openHostPage({ partnerId: 'SandboxDirectPA', form: 'v2', signed: 'on' });
    const popup = await openPopup(page);
    await popup.getByRole('button', { name: 'Direct payment' }).waitFor();
    expect(new URL(popup.url()).pathname).toBe('/onboarding/SandboxDirectPA');
    await pressLast(popup, 'Direct payment');
    await outcomeOf(page).getByText('SandboxDirectPA').waitFor();
  });
});

test('a forged result is dropped, and the onboarding goes on', async () => {
  const page = await openHostPage({ by: 'controller' });
  const popup = await openPopup(page);
  await page.getByRole('button', { name: 'Post a forged result' }).click();
  await timelineOf(page).getByText('wrong window').waitFor();
  await page.getByText('1 wrong window').waitFor();
  await pressLast(popup, 'Share one number');
  await outcomeOf(page).getByText('completed', { exact: true }).waitFor();
});

test('a client who closes the popup has cancelled', async () => {
  const page = await openHostPage({ by: 'controller' });
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Close the window' }).waitFor();
  await lookOnForAWhile(page);
  await pressLast(popup, 'Close the window');
  await outcomeOf(page).getByText('cancelled', { exact: true }).waitFor();
});

test('the hub’s opener policy is switched on the page', async () => {
  const page = await openHostPage({ by: 'controller' });
  await page.getByRole('switch', { name: 'sent by the hub' }).check();
  await expect.poll(() => sandbox.world.settings('360dialog').openerPolicy).toBe(true);
  const popup = await openPopup(page);
  await timelineOf(page).getByText('onOutOfSight()').waitFor();
  await pressLast(popup, 'Share one number');
  await outcomeOf(page).getByText('broadcast').waitFor();
});

test('the team’s server refuses what the vendor did not sign, and says so', async () => {
  const { origin } = new URL(sandbox.address);
  const response = await fetch(`${origin}/host/360dialog/webhooks?hub=SandboxPA`, {
    method: 'POST',
    headers: { 'X-360Dialog-Signature': '0'.repeat(64) },
    body: '{"id":"ev_1","event":"channel_running","data":{"id":"p7Rw2dCH"}}',
  });
  expect(response.status).toBe(401);
  const page = await openHostPage();
  await page.locator('dialog360-webhooks').getByText('fits none of the secrets').first().waitFor();
});

test('a step that is too early ends in the vendor’s reason', async () => {
  const page = await openHostPage();
  await page.getByLabel('Channel', { exact: true }).fill('q8Sx3eCH');
  await page.getByRole('button', { name: 'Create the API key' }).click();
  await page
    .getByText(/^channel_not_running:/)
    .first()
    .waitFor();
  expect(problems.splice(0)).toEqual([expect.stringContaining('502')]);
});

describe('what it looks like', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('is accessible in %s at %i px, and nothing is cut off', async (colorScheme, width) => {
    const page = await openHostPage({ by: 'controller' });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('the redirect page says what became of the result', async () => {
    const page = await context.newPage();
    await page.goto(`${sandbox.address}/host/360dialog/connected`);
    await page.getByText('The address is no redirect of the hub').waitFor();
    await expectAccessible(page);
    await page.goto(`${sandbox.address}/host/360dialog/connected?client=c1CL&channels=[aaCH]&state=s1`);
    await page.getByText('Nobody took the result.').waitFor();
  });

  test('everything is reached by keyboard', async () => {
    const page = await openHostPage({ by: 'controller' });
    await connectButton(page).focus();
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Enter');
    const popup = await opened;
    await popup.getByRole('button', { name: 'Create account' }).waitFor();
    await page.bringToFront();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await outcomeOf(page).getByText('cancelled', { exact: true }).waitFor();
  });
});
