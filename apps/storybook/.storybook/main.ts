import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/html-vite';
import { mergeConfig } from 'vite';
import { docsData } from './docs-data.ts';
import { vendorPages } from './vendor-pages.ts';

const config: StorybookConfig = {
  framework: '@storybook/html-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // First, because the checks after a story run in reverse order and this one takes the embed away.
  previewAnnotations: (others = []) => [join(import.meta.dirname, 'nothing-left.ts'), ...others],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Packages resolve to source, so nothing needs a build to be shown.
      resolve: { conditions: ['@embedworks/source', 'module', 'browser', 'development|production'] },
      // Found only when a story that needs it is opened, and then the page would reload in the middle of a test.
      optimizeDeps: { include: ['@embedworks/esputnik > dompurify'] },
      plugins: [docsData(), vendorPages(join(import.meta.dirname, '../out/public'))],
      build: { chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
