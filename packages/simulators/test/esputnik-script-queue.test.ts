import { runInNewContext } from 'node:vm';
import { channels } from '@embedworks/contracts/esputnik/channels';
import { describe, expect, test, vi } from 'vitest';
import { takeOver, unwrap, type EsFunction, type EsWindow } from '../src/esputnik/pages/site-script/queue.ts';

/** As it is published. https://docs.esputnik.com/docs/configuring-app-inbox-for-websites */
const publishedLoader =
  "!function (t, e, c, n) {var s = e.createElement(c); s.async = 1, s.src = 'https://statics.esputnik.com/scripts/' + n + '.js'; var r = e.scripts[0]; r.parentNode.insertBefore(s, r); var f = function () {f.c(arguments); }; f.q = []; f.c = function () {f.q.push(arguments); }; t['eS'] = t['eS'] || f; }(window, document, 'script', 'UUID');";

/** Like the one of the vendor's theme script. https://github.com/Yespo-CDP/yespo-shopify */
const flatStub =
  'window.eS = window.eS || function () { window.eS.q.push(arguments); }; window.eS.q = window.eS.q || [];';

function runInline(script: string, window: EsWindow = {}) {
  const document = { createElement: () => ({}), scripts: [{ parentNode: { insertBefore: () => {} } }] };
  runInNewContext(script, { window, document });
  return { window, eS: window.eS as EsFunction };
}

function listen(window: EsWindow, onCall: (call: readonly unknown[]) => void = () => {}) {
  const calls: (readonly unknown[])[] = [];
  const entries: (readonly unknown[])[] = [];
  const logError = vi.fn();
  const isFirst = takeOver(window, {
    onEntry: (entry) => entries.push(entry),
    onCall(call) {
      calls.push(call);
      onCall(call);
    },
    logError,
  });
  return { calls, entries, logError, isFirst };
}

describe('taking over', () => {
  test.each([
    ['the published loader', publishedLoader],
    ['a flat stub', flatStub],
  ])('%s: replays in order, then hears every call at once', (_, script) => {
    const { window, eS } = runInline(script);
    eS('init', { a: 1 });
    eS('sendEvent', 'PageView');
    const { calls } = listen(window);
    expect(calls).toEqual([
      ['init', { a: 1 }],
      ['sendEvent', 'PageView'],
    ]);
    // A reference taken before the script had loaded.
    eS('init');
    expect(calls.at(-1)).toEqual(['init']);
    expect(window.eS).toBe(eS);
    expect(eS.q).toHaveLength(0);
  });

  test('the published loader leaves a nested queue', () => {
    const { window, eS } = runInline(publishedLoader);
    eS('init', { a: 1 });
    const { entries } = listen(window);
    expect(entries).toHaveLength(1);
    expect(Array.from(entries[0]?.[0] as ArrayLike<unknown>)).toEqual(['init', { a: 1 }]);
  });

  test('one page may mix both', () => {
    const { window, eS } = runInline(publishedLoader);
    eS('sendEvent', 'MainPage');
    eS.q?.push(['init', {}]);
    const { calls } = listen(window);
    eS.q?.push(['sendEvent', 'NotFound']);
    expect(calls.map(([command]) => command)).toEqual(['sendEvent', 'init', 'sendEvent']);
  });

  test('a loader that runs twice keeps the first function', () => {
    const { window, eS } = runInline(publishedLoader);
    eS('init');
    runInline(publishedLoader, window);
    expect(window.eS).toBe(eS);
    const first = listen(window);
    expect(first.isFirst).toBe(true);
    const second = listen(window);
    expect(second.isFirst).toBe(false);
    eS('sendEvent', 'MainPage');
    expect(first.calls).toHaveLength(2);
    expect(second.calls).toEqual([]);
  });

  test('a page without a loader gets the function', () => {
    for (const eS of [undefined, { id: 'an element of that id' }]) {
      const window: EsWindow = { eS };
      const { calls } = listen(window);
      (window.eS as EsFunction)('init', 1);
      expect(calls).toEqual([['init', 1]]);
    }
  });

  test('a command that fails does not stop the next, now or later', () => {
    const { window, eS } = runInline(publishedLoader);
    eS('bad');
    eS('init');
    eS.q?.push(null);
    const { calls, logError } = listen(window, ([command]) => {
      if (command === 'bad') throw new Error('on purpose');
    });
    expect(calls).toEqual([['bad'], ['init'], [null]]);
    expect(() => eS('bad')).not.toThrow();
    expect(logError).toHaveBeenCalledTimes(2);
  });

  test('a command may queue another', () => {
    const { window, eS } = runInline(publishedLoader);
    eS('init');
    const { calls } = listen(window, ([command]) => command === 'init' && eS('sendEvent', 'MainPage'));
    expect(calls).toEqual([['init'], ['sendEvent', 'MainPage']]);
  });
});

test.each(channels.loaderQueue.messages[0].examples.map(({ entry }) => [JSON.stringify(entry), entry] as const))(
  'unwraps %s',
  (_, entry) => {
    const command = unwrap(entry)[0];
    expect(['init', 'sendEvent']).toContain(command);
  },
);
