/** Faults of messages, through the real adapter, across real origins. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { launchBrowser, openPage } from './pages.ts';

let sandbox: Sandbox;
let browser: Browser;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, settings: { rateLimit: false } });
  browser = await launchBrowser();
});

beforeEach(() => sandbox.world.reset());

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

async function mount(): Promise<Page> {
  const { page } = await openPage(browser, `${sandbox.address}/host/apizee`);
  await page.getByRole('button', { name: 'Mount', exact: true }).click();
  return page;
}

const heard = async (page: Page) =>
  (await page.locator('host-timeline li').allInnerTexts())
    .filter((text) => text.includes('received'))
    .map((text) => /received\s+(\S+)/.exec(text)?.[1])
    .toReversed();

const strike = (name: string, type: 'lost' | 'duplicate' | 'reorder' | 'malformed' | 'wrong-origin') => {
  const effect = type === 'duplicate' ? { type, times: 2 } : { type };
  sandbox.world.faults.add({ vendor: 'apizee', on: 'message', name, effect, times: 1 });
};

test('the journal holds both directions', async () => {
  const page = await mount();
  await expect.poll(() => heard(page)).toContain('joined');
  await page.locator('apizee-agent-controls').getByRole('button', { name: 'leave', exact: true }).click();
  await expect.poll(() => heard(page)).toContain('left');
  const messages = sandbox.world.journal.entries().filter((entry) => entry.kind === 'message');
  expect(messages.map(({ direction, name }) => `${direction} ${name}`)).toEqual(
    expect.arrayContaining([
      'guest-to-host ready',
      'guest-to-host joined',
      'host-to-guest leave',
      'guest-to-host left',
    ]),
  );
  expect(messages.flatMap(({ verdict }) => verdict.request)).toEqual([]);
  await page.close();
});

test('a lost message is not heard', async () => {
  strike('subscribed_streams', 'lost');
  const page = await mount();
  await expect.poll(() => heard(page)).toContain('joined');
  expect(await heard(page)).not.toContain('subscribed_streams');
  await page.close();
});

test('a doubled message is heard twice', async () => {
  strike('joined', 'duplicate');
  const page = await mount();
  await expect.poll(async () => (await heard(page)).filter((name) => name === 'joined').length).toBe(2);
  await page.close();
});

test('a swapped message comes after the next one', async () => {
  strike('subscribed_streams', 'reorder');
  const page = await mount();
  await expect.poll(async () => (await heard(page)).slice(-2)).toEqual(['joined', 'subscribed_streams']);
  await page.close();
});

test.each([
  ['malformed', 'subscribed_streams', /1 not in the contract/],
  ['wrong-origin', 'joined', /1 wrong origin/],
] as const)('a message that is %s is dropped and counted', async (type, name, count) => {
  strike(name, type);
  const page = await mount();
  await expect.poll(() => page.locator('apizee-agent-panel dl').innerText()).toMatch(count);
  expect(await heard(page)).not.toContain(name);
  await page.close();
});
