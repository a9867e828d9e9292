/** One journey through every door of the engine. Files of a static site are walked through by the stories. */
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setupServer } from 'msw/node';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFetch, createWorld, vendors } from '@embedworks/simulators';
import { handlers } from '@embedworks/simulators/msw';
import { simulateVendors } from '@embedworks/simulators/playwright';
import { startSandbox as startTestSandbox } from '@embedworks/simulators/testing';
import { startSandbox, type RunningSandbox } from '../../../tools/start-sandbox.ts';
import { walkJourney, withoutPlaceAndTime, type Step } from './support/journey.ts';
import { launchBrowser, openTeamSite, teamAddress } from './support/team-site.ts';

const cloud = 'https://cloud.apizee.com';
let sandbox: RunningSandbox;
let ownPort: number;
let expected: Step[];

beforeAll(async () => {
  ownPort = await findFreePort();
  sandbox = await startSandbox(['--port', '0', '--vendor-port', `apizee=${ownPort}`]);
  const steps = await walkJourney({ root: cloud }, createFetch(createWorld({ vendors })));
  expected = withoutPlaceAndTime(steps, cloud);
});
afterAll(() => sandbox.stop());

// The same ids come again in a world that begins anew.
beforeEach(async () => {
  await fetch(`http://127.0.0.1:${sandbox.port}/_sandbox/reset`, { method: 'POST' });
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const expectSame = (steps: readonly Step[], origin: string) =>
  expect(withoutPlaceAndTime(steps, origin)).toEqual(expected);

test('the journey is what it says', () => {
  expect(expected.map(({ name, status }) => `${name}: ${status}`)).toEqual([
    'sign in: 200',
    'create: 200',
    'read: 200',
    'close: 200',
    'open again: 409',
  ]);
  expect(expected.map(({ text }) => text).join('')).toContain('<origin>/guest/?id=');
});

describe('in Node', () => {
  test('fetch, handed to a client', async () => {
    expectSame(await walkJourney({ root: cloud }, createFetch(createWorld({ vendors }))), cloud);
  });

  test('the Vitest helper', async () => {
    await using own = await startTestSandbox();
    expectSame(await walkJourney({ root: own.baseUrls.apizee?.[0] ?? '' }, own.fetch), cloud);
  });

  test('MSW', async () => {
    const server = setupServer(...handlers('apizee'));
    server.listen({ onUnhandledFrame: 'error' });
    try {
      expectSame(await walkJourney({ root: cloud }), cloud);
    } finally {
      server.close();
    }
  });

  test("HTTP, below the vendor's prefix", async () => {
    const steps = await walkJourney({ root: `http://127.0.0.1:${sandbox.port}/apizee` });
    expectSame(steps, `http://apizee.localhost:${sandbox.port}`);
  });

  test("HTTP, at the vendor's own port", async () => {
    const root = `http://localhost:${ownPort}`;
    expectSame(await walkJourney({ root }), root);
  });

  test('HTTP, in a world of its own', async () => {
    const headers = { 'X-Embedworks-World': 'doors' };
    const steps = await walkJourney({ root: `http://127.0.0.1:${sandbox.port}/apizee`, headers });
    expectSame(steps, `http://doors.apizee.localhost:${sandbox.port}`);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test("Playwright, at the vendor's production host", async () => {
    const context = await browser.newContext();
    const escaped = await openTeamSite(context);
    const simulation = await simulateVendors(context);
    const page = await context.newPage();
    await page.goto(teamAddress);
    expectSame(await page.evaluate(walkJourney, { root: cloud }), cloud);
    expect([...escaped, ...simulation.problems]).toEqual([]);
    await simulation.dispose();
    await context.close();
  });

  test.each([
    ["HTTP, at the vendor's own origin", 'apizee.localhost'],
    ['HTTP, at the origin of a world', 'in-browser.apizee.localhost'],
  ])('%s', async (_, host) => {
    const page = await browser.newPage();
    // A page of another origin, so that CORS has its say.
    await page.goto(`http://localhost:${ownPort}/guest/`);
    const root = `http://${host}:${sandbox.port}`;
    expectSame(await page.evaluate(walkJourney, { root }), root);
    await page.close();
  });

  test('pages of a world stay in it', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).host));
    const host = `pages.apizee.localhost:${sandbox.port}`;
    await page.goto(`http://${host}/agent/?aK=sandboxApiKey&cN=CASE-77`);
    await page.locator('[data-action="guest-joins"]:enabled').click();
    expect(new Set(requests)).toEqual(new Set([host]));
    await page.close();
  });
});
