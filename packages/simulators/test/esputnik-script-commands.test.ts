import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { createCommands } from '../src/esputnik/pages/site-script/commands.ts';
import { readInit } from '../src/esputnik/pages/site-script/init-form.ts';
import { readLanguage } from '../src/esputnik/pages/site-script/language.ts';
import { createReports, toReportable } from '../src/esputnik/pages/site-script/reports.ts';
import { chooseWording, texts } from '../src/esputnik/pages/site-script/texts.ts';
import type { MessageReport } from '../src/engine/page-link.ts';

const getAuthTokenCallback = async () => 'token';
const options = { getAuthTokenCallback, language: 'uk' };

describe('init', () => {
  test.each<[string, unknown[], boolean]>([
    ['one object', [options], true],
    ['flags, then options', [{ TRACKING: false, RECOMS: true, APP_INBOX: true }, options], true],
    ['flags without APP_INBOX, then options', [{ TRACKING: false }, options], true],
    ['one object with everything', [{ APP_INBOX: true, ...options }], true],
    ['APP_INBOX off, then options', [{ APP_INBOX: false }, options], false],
    ['APP_INBOX off in one object', [{ APP_INBOX: false, ...options }], false],
    ['nothing', [], false],
    ['null', [null, null], false],
    ['flags for tracking', [{ TRACKING: false, RECOMS: true }], false],
  ])('%s', (_, [first, second], isOn) => {
    const init = readInit(first, second);
    expect(init.inbox !== undefined).toBe(isOn);
    expect(init.problem).toBeUndefined();
    if (isOn) expect(init.inbox?.language).toBe('uk');
  });

  test.each<[string, unknown[]]>([
    ['APP_INBOX without a callback', [{ APP_INBOX: true }]],
    ['APP_INBOX with a language alone', [{ APP_INBOX: true }, { language: 'uk' }]],
    ['a callback that is no function', [{ getAuthTokenCallback: 'token', language: 'uk' }]],
  ])('%s is an error, and App Inbox stays off', (_, [first, second]) => {
    expect(readInit(first, second)).toMatchObject({
      problem: expect.stringContaining('getAuthTokenCallback') as string,
    });
    expect(readInit(first, second).inbox).toBeUndefined();
  });
});

test.each<[unknown, string | undefined]>([
  ['en', 'en'],
  ['en-US', 'en'],
  ['uk_UA', 'uk'],
  ['EN', 'en'],
  ['english', undefined],
  ['e', undefined],
  ['', undefined],
  [undefined, undefined],
  [7, undefined],
])('language %s is read as %s', (value, expected) => {
  expect(readLanguage(value)).toBe(expected);
});

describe('wording', () => {
  test.each([
    [['uk', 'en'], 'uk', 'ltr'],
    [['ar', 'en'], 'ar', 'rtl'],
    [['fr', 'uk'], 'uk', 'ltr'],
    [[undefined, 'constructor'], 'en', 'ltr'],
  ] as const)('of %s is %s, %s', (languages, language, direction) => {
    expect(chooseWording(...languages)).toMatchObject({ language, direction });
  });

  test('says everything in every language', () => {
    const names = Object.keys(texts.en ?? {});
    for (const wording of Object.values(texts)) {
      expect(Object.keys(wording)).toEqual(names);
      expect(wording.bellUnread).toContain('{count}');
    }
  });
});

describe('commands', () => {
  function listen() {
    const said: string[] = [];
    const tell = vi.fn(async () => []);
    const warn = vi.fn();
    const logError = vi.fn();
    const obey = createCommands({
      tell,
      warn,
      logError,
      onInit: ({ inbox }) => said.push(`init ${inbox ? 'inbox' : ''}`),
      onEvent: (name) => said.push(`event ${name}`),
      onEventWithTags: (name) => said.push(`tags ${name}`),
      onRecommendations: () => said.push('recommendations'),
    });
    return { obey, said, tell, warn, logError };
  }

  test('wait for init, then keep their order', () => {
    const { obey, said, tell } = listen();
    obey(['sendEvent', 'MainPage']);
    obey(['getRecommendations', { variantId: 'block-1' }, () => {}]);
    expect(said).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
    obey(['init', options]);
    obey(['sendEventWithTags', 'ProductPage', {}]);
    expect(said).toEqual(['init inbox', 'event MainPage', 'recommendations', 'tags ProductPage']);
    expect(tell.mock.calls.map((call: unknown[]) => call[0])).toEqual([
      'init',
      'sendEvent',
      'getRecommendations',
      'sendEventWithTags',
    ]);
  });

  test('a second init is ignored with one warning', () => {
    const { obey, said, warn, tell } = listen();
    obey(['init', options]);
    obey(['init', options]);
    expect(said).toHaveLength(1);
    expect(warn).toHaveBeenCalledOnce();
    expect(tell).toHaveBeenLastCalledWith('init', expect.anything(), expect.stringContaining('ignored'));
  });

  test.each([[['dance']], [['constructor']], [[7]], [[]]])('%j is no command', (call) => {
    const { obey, said, warn, tell } = listen();
    obey(call);
    obey(['init']);
    expect(said).toEqual(['init ']);
    expect(warn).toHaveBeenCalledOnce();
    expect(tell).toHaveBeenCalledWith(String(call[0]), expect.anything(), expect.stringContaining('no command'));
  });

  test('one that is bad does not stop those that waited behind it', () => {
    const { obey, said, logError } = listen();
    obey(['sendEvent']);
    obey(['sendEvent', 'MainPage']);
    obey(['init', { APP_INBOX: true }]);
    expect(said).toEqual(['init ', 'event MainPage']);
    expect(logError.mock.calls.map(([message]) => message as string)).toEqual([
      expect.stringContaining('getAuthTokenCallback'),
      'A command of eS failed.',
    ]);
  });
});

describe('reports', () => {
  test('have words for what JSON has not', () => {
    const holdsItself: { self?: unknown } = {};
    holdsItself.self = holdsItself;
    // What the published loader queues.
    const call = runInNewContext("(function () { return arguments; })('init', 1)") as unknown;
    expect(toReportable({ entry: call })).toEqual({ entry: ['init', 1] });
    expect(toReportable({ f: getAuthTokenCallback, e: new Error('gone'), n: null })).toEqual({
      f: '(function)',
      e: 'gone',
      n: null,
    });
    expect(JSON.stringify(toReportable(holdsItself))).toContain('too deeply');
  });

  test('name channel and direction, and the faults that can be played', async () => {
    const told: MessageReport[] = [];
    const reports = createReports({
      report: async (report) => {
        told.push(report);
        return [];
      },
    });
    await reports.tokenRequest('getAuthTokenCallback', {});
    await reports.command('init', { command: 'init' }, 'too late');
    expect(told).toEqual([
      {
        channel: 'tokenCallback',
        direction: 'guest-to-host',
        name: 'getAuthTokenCallback',
        payload: {},
        plays: ['lost', 'late', 'duplicate'],
      },
      {
        channel: 'webScript',
        direction: 'host-to-guest',
        name: 'init',
        payload: { command: 'init' },
        plays: [],
        outcome: 'dropped',
        reason: 'too late',
      },
    ]);
  });
});
