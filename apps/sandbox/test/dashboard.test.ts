import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { expectAccessible, launchBrowser, openPage } from './pages.ts';

let sandbox: Sandbox;
let browser: Browser;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

const call = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${sandbox.port}${path}`, init);

const put = (path: string, body: object) =>
  call(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

test('a call shows in the journal at once, with its verdict, and a reset clears it', async () => {
  const { page, problems } = await openPage(browser, `${sandbox.address}/#/journal`);
  await call('/apizee/api/v3/tickets');
  await call('/apizee/api/v3/tikets');
  await page.getByRole('row', { name: /Request.*listTickets.*Request breaks contract/ }).waitFor();
  await page.getByRole('row', { name: /tikets.*Unknown operation/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /reset/i }).click();
  await page.getByRole('row', { name: /listTickets/ }).waitFor({ state: 'detached' });
  expect(sandbox.world.journal.entries()).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  // Each with words that show when the view has loaded.
  test.each([
    ['/', 'Holds'],
    ['/#/apizee', 'Last in the journal'],
    ['/#/journal', 'Fault: status'],
    ['/#/journal/:row', 'Copy as curl'],
    ['/#/triggers', 'ticket.created'],
    ['/#/triggers/apizee/ticket.created', 'What it is about.'],
    ['/#/faults', 'Every message is lost'],
    ['/#/webhooks', 'Stop sending'],
    ['/#/webhooks/delivery-1', 'Resend'],
    ['/#/state', 'Tickets'],
    ['/#/state/apizee/tickets', '90417'],
    ['/#/state/apizee/tickets/90417', 'Delete'],
    ['/#/clock', 'Resume'],
    ['/host/apizee', 'Apizee'],
  ])('%s is accessible at phone width, and does not overflow', async (path, words) => {
    await sandbox.world.reset();
    await call('/apizee/api/v3/tickets', { headers: { 'x-embedworks-scenario': 'server-error' } });
    await call('/_sandbox/scenarios/message-lost', { method: 'POST' });
    await put('/_sandbox/snapshots/before', {});
    await put('/_sandbox/clock', { frozen: true });
    await put('/_sandbox/webhooks/apizee', { url: `http://127.0.0.1:${sandbox.port}/nobody` });
    await call('/_sandbox/triggers/apizee/ticket.created', { method: 'POST' });
    // Rows are numbered on over a reset.
    const row = sandbox.world.journal.entries().find(({ kind }) => kind === 'request')?.id;
    const { page, problems } = await openPage(browser, 'about:blank');
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(sandbox.address + path.replace(':row', String(row)));
    await page.getByText(words).filter({ visible: true }).first().waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(problems).toEqual([]);
    await page.close();
  });
});

test('a setting is switched', async () => {
  const { page } = await openPage(browser, `${sandbox.address}/#/apizee`);
  await page.getByRole('switch', { name: 'Rate limit' }).first().click();
  await expect.poll(() => sandbox.world.settings('apizee').rateLimit).toBe(false);
  await page.close();
});

test('every view follows the world that is chosen', async () => {
  await sandbox.world.reset();
  sandbox.worlds.get('spring').clock.freeze();
  const { page, problems } = await openPage(browser, `${sandbox.address}/#/journal`);
  await page.getByRole('combobox', { name: 'World' }).selectOption('spring');
  await page.waitForURL(/\?world=spring#\/journal/);
  await page.getByText('Frozen').waitFor();
  await call('/apizee/api/v3/tickets');
  await call('/apizee/api/services', { headers: { 'x-embedworks-world': 'spring' } });
  await page.getByRole('row', { name: /listServices/ }).waitFor();
  expect(await page.getByRole('row', { name: /listTickets/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Faults' }).click();
  await page.getByRole('button', { name: 'Play slow' }).click();
  await expect.poll(() => sandbox.worlds.get('spring').faults.list().length).toBe(1);
  expect(sandbox.world.faults.list()).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});
