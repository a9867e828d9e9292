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

test('a call shows in the journal at once, with its verdict, and a reset clears it', async () => {
  const { page, problems } = await openPage(browser, `${sandbox.address}/#/journal`);
  await call('/apizee/api/v3/tickets');
  await call('/apizee/api/v3/tikets');
  await page.getByRole('row', { name: /listTickets.*Request breaks contract/ }).waitFor();
  await page.getByRole('row', { name: /tikets.*Unknown operation/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /reset/i }).click();
  await page.getByRole('row', { name: /listTickets/ }).waitFor({ state: 'detached' });
  expect(sandbox.world.journal.entries()).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(['/', '/#/apizee', '/#/journal', '/host/apizee'])(
    '%s is accessible at phone width, and does not overflow',
    async (path) => {
      const { page, problems } = await openPage(browser, sandbox.address + path);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.locator('h1').first().waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(problems).toEqual([]);
      await page.close();
    },
  );
});

test('a setting is switched', async () => {
  const { page } = await openPage(browser, `${sandbox.address}/#/apizee`);
  await page.getByRole('switch', { name: 'Rate limit' }).first().click();
  await expect.poll(() => sandbox.world.settings('apizee').rateLimit).toBe(false);
  await page.close();
});
