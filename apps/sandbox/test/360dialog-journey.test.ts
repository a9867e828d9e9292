/** A team's production build against the running sandbox: from the click to a message that was delivered. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { launchBrowser } from './pages.ts';
import { buildTeamPage, startTeamSite, type TeamPageBuild, type TeamSite } from './support/360dialog-team-site.ts';
import { lookOnForAWhile, pressLast } from './support/popup.ts';

/** The life of a channel is played in a second. */
const quickly = { verifiedAfterSeconds: 0.2, readyAfterSeconds: 0.2, runningAfterSeconds: 0.4, liveAfterSeconds: 0.2 };

let sandbox: Sandbox;
let browser: Browser;
let built: TeamPageBuild;
let site: TeamSite;
let context: BrowserContext;
let problems: string[];
/** All that the team's server tells its pages. */
let answers: Promise<string>[];

beforeAll(async () => {
  built = await buildTeamPage();
  sandbox = await createSandbox({
    port: 0,
    settings: { rateLimit: false, messageStatusSeconds: 0.2, ...quickly },
  });
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

beforeEach(async () => {
  await sandbox.world.reset();
  site = await startTeamSite({ vendorUrl: `http://127.0.0.1:${sandbox.port}/360dialog`, script: built.script });
  await site.register();
  context = await browser.newContext();
  problems = [];
  answers = [];
  context.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().startsWith(site.origin)) answers.push(response.text());
  });
  context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  context.on('weberror', (error) => problems.push(error.error().message));
});

afterEach(async () => {
  await context.close();
  await site[Symbol.asyncDispose]();
  expect(problems).toEqual([]);
  expect(site.problems).toEqual([]);
});

test('the page is built from the published files', () => {
  expect(built.inputs).toContain('packages/360dialog/dist/browser.js');
  expect(built.inputs.filter((path) => /^packages\/[^/]+\/src\//.test(path))).toEqual([]);
});

describe('from the click to a delivered message', () => {
  const redirects = ['the same origin', 'another origin'] as const;
  const policies = [
    ['no opener policy', { host: false, hub: false }],
    ['the policy of the hub', { host: false, hub: true }],
    ['the policy of the host', { host: true, hub: false }],
    ['the policy of both', { host: true, hub: true }],
  ] as const;
  const cases = redirects.flatMap((redirect) => policies.map(([name, policy]) => [redirect, name, policy] as const));

  test.each(cases)('redirect page on %s, %s', async (redirect, _name, { host, hub }) => {
    site.hasOpenerPolicy = host;
    sandbox.world.settings('360dialog').openerPolicy = hub;
    const page = await openTeamPage({ redirect: redirect === 'the same origin' ? site.origin : site.otherOrigin });
    const address = page.url();

    const popup = await openPopup(page);
    if (host || hub) await page.getByText('out of sight').waitFor();
    await signUp(popup);

    await page.getByText(/^sent wamid\./).waitFor();
    await expectDelivered(await sentMessage(page));
    expect(page.url()).toBe(address);
    expect(partnerEvents()).toEqual(
      expect.arrayContaining(['client_created', 'channel_created', 'channel_permission_granted', 'channel_running']),
    );
    expect(site.keys).toHaveLength(1);
    const told = (await Promise.all(answers)).join('\n');
    expect(told).toContain('wamid.');
    expect(told).not.toContain(site.keys[0]);
    expectToKeepToTheContract();
  });

  test('a hub that demands a signature gets one for the click', async () => {
    sandbox.world.settings('360dialog').requireIoSignature = true;
    const page = await openTeamPage({ redirect: site.origin, signed: '' });
    await signUp(await openPopup(page));
    await page.getByText(/^sent wamid\./).waitFor();
    await expectDelivered(await sentMessage(page));
  });

  test('and without one it shows why, and does not come back', async () => {
    sandbox.world.settings('360dialog').requireIoSignature = true;
    const page = await openTeamPage({ redirect: site.origin });
    const popup = await openPopup(page);
    await popup.getByText('This hub demands a signature, and there is none.').first().waitFor();
    await lookOnForAWhile(page);
    await popup.close();
    await page.getByText('cancelled').waitFor();
    // The answer itself is 403, which Chromium writes to the console.
    expect(problems.splice(0)).toEqual([expect.stringContaining('403')]);
  });
});

async function openTeamPage({ redirect, ...more }: { redirect: string; signed?: string }): Promise<Page> {
  const page = await context.newPage();
  const hub = `http://360dialog.localhost:${sandbox.port}`;
  // With a query of its own, which must survive.
  const query = new URLSearchParams({ hub, redirect: `${redirect}/connected?account=42`, ...more });
  await page.goto(`${site.origin}/?${query}`);
  return page;
}

async function openPopup(page: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Connect WhatsApp' }).click();
  const popup = await opened;
  await popup.getByRole('heading').first().waitFor();
  return popup;
}

/** A new client signs up, adds a number, and permits it thereby. */
async function signUp(popup: Page): Promise<void> {
  const goOn = (name: string) => popup.getByRole('button', { name, exact: true }).click();
  await popup.getByLabel('Company').fill('Boat Rental Demo');
  await popup.getByLabel('E-mail').fill('owner@boats.example');
  await goOn('Create account');
  await goOn('Go on');
  await popup.getByLabel('Phone number').fill('+49 30 555 0199');
  await goOn('Send code');
  await pressLast(popup, 'Verify');
}

async function sentMessage(page: Page): Promise<string> {
  return ((await page.getByRole('status').textContent()) ?? '').replace('sent ', '');
}

async function expectDelivered(messageId: string): Promise<void> {
  await expect.poll(() => statusesOf(messageId)).toEqual(expect.arrayContaining(['sent', 'delivered']));
}

function statusesOf(messageId: string): string[] {
  return site.events
    .flatMap((event) => (event.event === 'messaging_notification' ? event.entry : []))
    .flatMap(({ changes }) => changes)
    .flatMap(({ value }) => value.statuses ?? [])
    .filter(({ id }) => id === messageId)
    .map(({ status }) => status);
}

function partnerEvents(): string[] {
  return site.events.map(({ event }) => event);
}

function expectToKeepToTheContract(): void {
  const entries = sandbox.world.journal.entries();
  expect(entries.filter(({ verdict }) => verdict.request.length + verdict.response.length > 0)).toEqual([]);
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['request', 'message', 'webhook']));
}
