import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { browserFlags, findBrowser } from './tools/browser.ts';

/** Long, because a wait ends when its condition holds, and a slow machine is no failure. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } };

/** Packages resolve to source, so nothing needs a build to be tested. */
export const sourceConditions = ['@embedworks/source', 'module', 'import', 'default'];

/** Launches the Chromium that `tools/browser.ts` finds. */
export function chromiumProvider(extraFlags: readonly string[] = []) {
  const executablePath = findBrowser();
  return playwright({
    launchOptions: { args: [...browserFlags, ...extraFlags], ...(executablePath ? { executablePath } : {}) },
  });
}

/** A package's test projects: `test/*.test.ts` in Node, and `test/browser/*.test.ts` in Chromium where there are any. */
export function projectsOf(folder: string): TestProjectConfiguration[] {
  const name = basename(folder);
  const node: TestProjectConfiguration = {
    root: folder,
    ssr: { resolve: { conditions: ['node', ...sourceConditions] } },
    test: { ...patience, name, include: ['test/*.test.ts'], environment: 'node' },
  };
  const browser: TestProjectConfiguration = {
    root: folder,
    resolve: { conditions: ['browser', ...sourceConditions] },
    test: {
      ...patience,
      name: `${name} in Chromium`,
      globalSetup: existsSync(join(folder, 'test/browser/global-setup.ts')) ? ['test/browser/global-setup.ts'] : [],
      include: ['test/browser/*.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        provider: chromiumProvider(),
        instances: [{ browser: 'chromium' }],
        screenshotFailures: false,
      },
    },
  };
  return existsSync(join(folder, 'test/browser')) ? [node, browser] : [node];
}
