import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright';
import { toLoadAgentUser } from '@embedworks/apizee';
import { createApizee } from '@embedworks/apizee/server';
import { createFetch } from '@embedworks/simulators';
import { simulateVendors, vendorFixtures, type VendorSimulation } from '@embedworks/simulators/playwright';
import { launchBrowser, openTeamSite, teamAddress } from './support/team-site.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let simulation: VendorSimulation;
let escaped: string[];
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  escaped = await openTeamSite(context);
  simulation = await simulateVendors(context);
  errors = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  page = await context.newPage();
  await page.goto(teamAddress);
  await page.waitForFunction(() => 'openAgent' in globalThis);
});

afterEach(async () => {
  await simulation.dispose();
  await simulation.dispose();
  await context.close();
});

const heard = () => page.evaluate(() => window.heard);

describe("a team's production build", () => {
  afterEach(() => {
    expect(escaped).toEqual([]);
    expect(errors).toEqual([]);
    expect(simulation.problems).toEqual([]);
  });

  test('mounts the agent app from its production address, and a guest joins', async () => {
    await page.evaluate(() => window.openAgent());
    await expect.poll(() => page.evaluate(() => window.agent.state)).toBe('joined');
    expect(page.frames().map((frame) => new URL(frame.url()).origin)).toEqual([
      'https://team.example.test',
      'https://app.apizee.com',
    ]);
    await page.frameLocator('iframe').locator('[data-action="guest-joins"]').click();
    await expect.poll(heard).toContain('contacts');
    const requests = simulation.world.journal.entries().filter(({ kind }) => kind === 'request');
    expect(requests.flatMap(({ verdict }) => verdict.response)).toEqual([]);
  });

  test("loads the vendor's script from its production address", async () => {
    const server = createApizee({
      fetch: createFetch(simulation.world),
      tokens: { username: 'agent@example.test', password: 'sandbox-password' },
    });
    const user = toLoadAgentUser(await server.users.me());
    await page.evaluate((who) => window.openLoader(who), user);
    expect(await heard()).toContain('init');
  });

  test('opens the page of a guest in a window of its own', async () => {
    const server = createApizee({
      fetch: createFetch(simulation.world),
      tokens: { username: 'agent@example.test', password: 'sandbox-password' },
    });
    const { urls } = await server.tickets.create({ phone: '+33655550100' });
    const link = urls?.requestor ?? '';
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((address) => void window.open(address), link),
    ]);
    await popup.locator('button').first().waitFor();
    expect(popup.url()).toBe(link);
  });
});

test("a host of the vendor's that is not simulated is refused, and told", async () => {
  const outcome = await page.evaluate(() =>
    fetch('https://metrics.apizee.com/collect').then(
      () => 'answered',
      () => 'failed',
    ),
  );
  expect(outcome).toBe('failed');
  expect(simulation.problems).toEqual([
    'GET https://metrics.apizee.com/collect: no vendor of this world answers at https://metrics.apizee.com.',
  ]);
  expect(escaped).toEqual([]);
});

test('so is a socket to one', async () => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new WebSocket('wss://ccs.apizee.com/socket').addEventListener('close', () => resolve());
      }),
  );
  expect(simulation.problems).toEqual(['WebSocket wss://ccs.apizee.com/socket: no vendor of this world takes one.']);
});

test('faults reach the page: a status, a broken connection', async () => {
  const read = () =>
    page.evaluate(() =>
      fetch('https://cloud.apizee.com/api/services').then(
        ({ status }) => status,
        () => 0,
      ),
    );
  simulation.world.faults.add({ on: 'request', effect: { type: 'status', status: 503 }, times: 1 });
  expect(await read()).toBe(503);
  const headers = { 'x-note': 'a\r\nb: c' };
  simulation.world.faults.add({ on: 'request', effect: { type: 'status', status: 200, headers }, times: 1 });
  expect(await read()).toBe(500);
  simulation.world.faults.add({ on: 'request', effect: { type: 'status', status: 42 }, times: 1 });
  expect(await read()).toBe(500);
  simulation.world.faults.add({ on: 'request', effect: { type: 'reset' }, times: 1 });
  expect(await read()).toBe(0);
  expect(await read()).toBe(401);
});

test('the fixture gives a world to each test and fails the one that called a host that is not simulated', async () => {
  const [fixture, { auto }] = vendorFixtures.simulation;
  expect(auto).toBe(true);
  const own = await browser.newContext();
  const worlds: unknown[] = [];
  await fixture({ context: own }, async ({ world }) => void worlds.push(world));
  await expect(
    fixture({ context: own }, async ({ world }) => {
      worlds.push(world);
      const tab = await own.newPage();
      await tab.goto('https://nowhere.apizee.com/').catch(() => undefined);
    }),
  ).rejects.toThrow('GET https://nowhere.apizee.com/: no vendor of this world answers');
  expect(new Set(worlds).size).toBe(2);
  await own.close();
});
