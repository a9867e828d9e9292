import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('./element and ./browser can be imported where there is no page', async () => {
  expect('HTMLElement' in globalThis).toBe(false);
  const { Dialog360ConnectElement } = await import('@embedworks/360dialog/element');
  expect(Dialog360ConnectElement).toBeTypeOf('function');
  expect(Object.keys(await import('@embedworks/360dialog/browser')).sort()).toEqual([
    'completeOnboarding',
    'openOnboarding',
    'resumeOnboarding',
  ]);
});

test('. holds errors and pure helpers', async () => {
  expect(Object.keys(await import('@embedworks/360dialog')).sort()).toEqual([
    'ApiCallError',
    'ConfigurationError',
    'Dialog360Error',
    'EmbedError',
    'IntegrationError',
    'WebhookVerificationError',
    'buildOnboardingUrl',
    'parseOnboardingRedirect',
    'toDialog360Message',
  ]);
});

test('./server in a browser bundle says what to do', async () => {
  const { exports, sideEffects } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: { './server': Record<string, string> & { '@embedworks/source': Record<string, string> } };
    sideEffects: string[];
  };
  const { '@embedworks/source': source, ...built } = exports['./server'];
  expect(Object.keys(source)).toEqual(['workerd', 'worker', 'browser', 'default']);
  expect(Object.keys(built)).toEqual(['types', 'workerd', 'worker', 'browser', 'default']);
  expect(source.browser).toBe('./src/server-in-browser.ts');
  expect(sideEffects).toContain(source.browser);
  await expect(import('../src/server-in-browser.ts')).rejects.toThrow(/must not run in a browser.*\/browser/s);
});
