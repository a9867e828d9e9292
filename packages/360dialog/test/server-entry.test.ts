import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as server from '@embedworks/360dialog/server';

test('./server offers this', () => {
  expect(Object.keys(server).sort()).toEqual([
    'Dialog360ApiKey',
    'Dialog360Error',
    'createDialog360',
    'createDialog360Messaging',
    'createDialog360Webhooks',
    'createIoSignature',
    'createMemoryDeliveryStore',
    'isRunning',
  ]);
});

test('./server in a browser bundle says what to do', async () => {
  const { exports, sideEffects } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: { './server': { browser: string; '@embedworks/source': { browser: string } } };
    sideEffects: string[];
  };
  const { '@embedworks/source': source, browser } = exports['./server'];
  expect([source.browser, browser]).toEqual(['./src/server-in-browser.ts', './dist/server-in-browser.js']);
  expect(sideEffects).toEqual(expect.arrayContaining([source.browser, browser]));
  await expect(import('../src/server-in-browser.ts')).rejects.toThrow(/must not run in a browser.*\/browser/s);
});
