import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright';
import { expect } from 'vitest';
import { browserFlags, findBrowser } from '../../../tools/browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The Chromium that `npm test` found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) });
}

/** A page that fails its test by any error on its console. */
export async function openPage(browser: Browser, url: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url);
  return { page, problems };
}

/** What axe has to say of the page, its frames left out. */
export async function expectAccessible(page: Page): Promise<void> {
  // Playwright evaluates beside the page's Content Security Policy, which would refuse a script tag.
  await page.evaluate(await import('node:fs/promises').then(({ readFile }) => readFile(axePath, 'utf8')));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const result = await axe.run({ exclude: ['iframe'] }, { resultTypes: ['violations'], iframes: false });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations).toEqual([]);
}
