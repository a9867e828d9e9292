import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Frame } from 'playwright';
import { expect } from 'vitest';
import { browserFlags, findBrowser } from '../../../../tools/browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The Chromium that `npm test` found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) });
}

/** What axe has to say of a page in its frame. */
export async function expectAccessible(frame: Frame): Promise<void> {
  // Playwright evaluates beside the page's Content Security Policy, which would refuse a script tag.
  await frame.evaluate(await readFile(axePath, 'utf8'));
  const violations = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const result = await axe.run({ resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations).toEqual([]);
}
