import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineProject } from 'vitest/config';
import { chromiumProvider } from '../../vitest.shared.ts';

export default defineProject({
  plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook') })],
  test: {
    name: 'stories in Chromium',
    testTimeout: 120_000,
    browser: {
      enabled: true,
      headless: true,
      provider: chromiumProvider(),
      instances: [{ browser: 'chromium' }],
      screenshotFailures: false,
    },
    // One after the other: a service worker asks the first visible page for the answer to a vendor's page.
    fileParallelism: false,
  },
});
