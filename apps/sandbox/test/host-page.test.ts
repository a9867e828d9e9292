/** The whole line, as a person uses it: our adapter on one origin, the simulated vendor on another. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { expectAccessible, launchBrowser, openPage } from './pages.ts';

let sandbox: Sandbox;
let browser: Browser;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, settings: { rateLimit: false } });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

test('an agent is mounted, meets a guest, and is unmounted', async () => {
  const { page, problems } = await openPage(browser, `${sandbox.address}/host/apizee`);
  const timeline = page.locator('host-timeline');
  const said = (name: string) => timeline.getByText(name, { exact: true }).first();

  await page.getByRole('button', { name: 'Mount', exact: true }).click();
  const frame = page.frameLocator('iframe');
  await said('joined').waitFor();
  expect(new URL((await page.locator('iframe').getAttribute('src')) ?? '').origin).toBe(
    `http://apizee.localhost:${sandbox.port}`,
  );

  await frame.getByRole('button', { name: 'Guest joins', exact: true }).click();
  await said('contacts').waitFor();
  await frame.getByRole('button', { name: 'Guest shares camera', exact: true }).click();
  await frame.getByRole('button', { name: 'Snapshot arrives', exact: true }).click();
  await said('snapshot').waitFor();

  await page.locator('apizee-agent-controls').getByRole('button', { name: 'leave', exact: true }).click();
  await said('left').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Unmount' }).click();
  expect(await page.locator('iframe').count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});

test('a refused key and a silent cloud end in errors that are told apart', async () => {
  const { page } = await openPage(browser, `${sandbox.address}/host/apizee`);
  for (const [key, outcome] of [
    ['badApiKey', 'refused'],
    ['slowApiKey', 'timeout'],
  ] as const) {
    await page.getByLabel('API key').selectOption(key);
    await page.getByLabel('Connect within').fill('1500');
    await page.getByRole('button', { name: 'Mount', exact: true }).click();
    await page.locator('apizee-agent-panel').getByText(outcome).first().waitFor();
    await page.getByRole('button', { name: 'Unmount' }).click();
  }
  await page.close();
});

test('the loader script signs in through the team’s own backend and raises its events', async () => {
  const { page, problems } = await openPage(browser, `${sandbox.address}/host/apizee`);
  await page.getByRole('tab', { name: 'Loader script' }).click();
  await page.getByRole('button', { name: 'Sign in and load' }).click();
  await page.locator('host-timeline').getByText('init', { exact: true }).first().waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await page.close();
});

test('every exchange of these journeys kept to the contract', () => {
  const broken = sandbox.world.journal.entries().filter((entry) => {
    const refused = entry.kind === 'request' && entry.status >= 400;
    return !refused && entry.verdict.request.length + entry.verdict.response.length > 0;
  });
  expect(broken).toEqual([]);
  expect(sandbox.world.journal.entries().length).toBeGreaterThan(5);
});
