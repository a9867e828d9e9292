import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agentAppEventGuards } from '@embedworks/contracts/apizee/message-guards';
import { validators } from '@embedworks/contracts/apizee/validators';
import * as testing from '@embedworks/apizee/testing';

test('./element and ./browser can be imported where there is no page', async () => {
  expect('HTMLElement' in globalThis).toBe(false);
  const { ApizeeAgentElement } = await import('@embedworks/apizee/element');
  expect(ApizeeAgentElement).toBeTypeOf('function');
  expect(Object.keys(await import('@embedworks/apizee/browser')).sort()).toEqual([
    'loadAgent',
    'mountAgent',
    'mountConsole',
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

test('what ./testing makes keeps the contract', () => {
  const { body } = validators.receiveNotification ?? {};
  for (const object of ['ticket', 'media', 'conversation', 'smsmessage', 'conversationevent'] as const) {
    expect(body?.(testing.createNotification(object)), object).toBe(true);
  }
  for (const [type, guard] of Object.entries(agentAppEventGuards)) {
    const message = testing.createAgentMessage(type as 'ready');
    expect(guard(message), type).toBe(true);
    expect(message.type).toBe(type);
  }
  expect(testing.createAgentMessage('contacts', { length: 3 })).toEqual({ type: 'contacts', length: 3 });
});
