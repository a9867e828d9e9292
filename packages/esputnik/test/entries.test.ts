import { expect, test } from 'vitest';
import { channels } from '@embedworks/contracts/esputnik/channels';

test('the entries for pages can be imported where there is no page', async () => {
  expect('HTMLElement' in globalThis).toBe(false);
  const { EsputnikInboxElement } = await import('@embedworks/esputnik/element');
  expect(EsputnikInboxElement).toBeTypeOf('function');
  expect(Object.keys(await import('@embedworks/esputnik/browser')).sort()).toEqual([
    'fetchTokenFrom',
    'loadSiteScript',
    'sendEvent',
    'sendEventWithTags',
    'sendPageView',
    'sendStatusCart',
  ]);
  const { createInboxClient } = await import('../src/inbox.ts');
  createInboxClient({ getToken: async () => '' }).destroy();
  expect('eS' in globalThis).toBe(false);
});

test('what cannot be cleaned is refused, not passed on', async () => {
  const { toSafeHtml } = await import('@embedworks/esputnik/html');
  expect(() => toSafeHtml('<b>x</b>')).toThrow(expect.objectContaining({ code: 'configuration' }) as Error);
});

test('the index needs no page', async () => {
  const { buildScriptUrl, toInboxLanguage } = await import('@embedworks/esputnik');
  const siteId = '8F41B0C2D3E4F5A60718293A4B5C6D7E';
  expect(buildScriptUrl({ siteId })).toBe(`https://statics.esputnik.com/scripts/${siteId}.js`);
  expect(buildScriptUrl({ siteId, scriptUrl: 'https://cdn.esputnik.com/' })).toBe(
    `https://cdn.esputnik.com/scripts/${siteId}.js`,
  );
  expect(['en', 'EN', 'en-US', 'uk_UA', ' ru '].map(toInboxLanguage)).toEqual(['en', 'en', 'en', 'uk', 'ru']);
  for (const language of ['', 'e', 'eng', 'english', '12']) {
    expect(() => toInboxLanguage(language)).toThrow(expect.objectContaining({ code: 'configuration' }) as Error);
  }
  for (const wrong of ['', '../x', 'a/b', 'a?b', 'a#b']) expect(() => buildScriptUrl({ siteId: wrong })).toThrow();
});

test('the default host of the script is one of the contract', async () => {
  const { buildScriptUrl } = await import('@embedworks/esputnik');
  expect(buildScriptUrl({ siteId: 'SITE' })).toBe(channels.webScript.address.replace('{siteId}', 'SITE'));
});
