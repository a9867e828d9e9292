import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { momentsFrameEventGuards } from '@embedworks/contracts/infobip/message-guards';
import { createEmbeddableMessage } from '../src/embeddable-messages.ts';

test('./element and ./browser can be imported where there is no page', async () => {
  expect('HTMLElement' in globalThis).toBe(false);
  expect(Object.keys(await import('@embedworks/infobip/element')).sort()).toEqual([
    'InfobipAnswersElement',
    'InfobipConversationsElement',
    'InfobipMomentsElement',
  ]);
  expect(Object.keys(await import('@embedworks/infobip/browser')).sort()).toEqual([
    'fetchRequestUriFrom',
    'mountAnswers',
    'mountConversations',
    'mountMoments',
  ]);
});

test('. holds errors and pure helpers', async () => {
  expect(Object.keys(await import('@embedworks/infobip')).sort()).toEqual([
    'ApiCallError',
    'ConfigurationError',
    'EmbedError',
    'InfobipError',
    'IntegrationError',
    'WebhookVerificationError',
    'buildEmbeddableUrl',
    'toInfobipMessage',
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

test('the messages that are made for tests keep the contract', () => {
  for (const [type, guard] of Object.entries(momentsFrameEventGuards)) {
    const message = createEmbeddableMessage(type as 'ready');
    expect(guard(message), type).toBe(true);
    expect(message.type).toBe(type);
  }
  expect(createEmbeddableMessage('resize', { height: 300 })).toEqual({
    source: 'infobip-embeddable',
    v: 1,
    type: 'resize',
    height: 300,
  });
});
