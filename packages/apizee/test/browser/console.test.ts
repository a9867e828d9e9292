import { expect, test } from 'vitest';
import { mountConsole } from '@embedworks/apizee/browser';

const good = { consoleHost: location.origin, path: '/console' };

test('the console is mounted and removed', () => {
  const mounted = mountConsole(document.body, { ...good, query: { id: '7' }, height: '400' });
  expect(mounted.frame.src).toBe(`${location.origin}/console?id=7`);
  expect(mounted.frame.allow).toBe('camera; microphone; display-capture; autoplay; clipboard-write');
  expect(mounted.frame.height).toBe('400');
  mounted.destroy();
  mounted.destroy();
  expect(document.querySelector('iframe')).toBeNull();
});

test('a missing prerequisite is explained before anything is attached', () => {
  expect(() => mountConsole(document.body, { consoleHost: 'cloud.apizee.com' })).toThrow('CNAME');
  expect(document.querySelector('iframe')).toBeNull();
});

test('a signal removes it', () => {
  const controller = new AbortController();
  mountConsole(document.body, { ...good, signal: controller.signal });
  expect(document.querySelectorAll('iframe')).toHaveLength(1);
  controller.abort();
  expect(document.querySelector('iframe')).toBeNull();
  mountConsole(document.body, { ...good, signal: AbortSignal.abort() });
  expect(document.querySelector('iframe')).toBeNull();
});
