import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  loadSiteScript,
  type LoadSiteScriptOptions,
  type SiteScript,
  type SiteScriptEvent,
} from '@embedworks/esputnik/browser';
import { blockedUrl, initCalls, inboxOptions, page, resetPage, scriptUrlOf, siteId, tags } from './site-page.ts';

const callback = expect.any(Function) as () => Promise<string>;
const loaded: SiteScript[] = [];
const unhandled = vi.fn();

async function load(options: Partial<LoadSiteScriptOptions> = {}) {
  const events: SiteScriptEvent[] = [];
  const script = await loadSiteScript({
    siteId,
    scriptUrl: scriptUrlOf(),
    language: 'en',
    getToken: async () => 't1',
    onEvent: (event) => events.push(event),
    ...options,
  });
  loaded.push(script);
  return { script, events };
}

beforeEach(() => {
  resetPage();
  unhandled.mockReset();
  window.addEventListener('unhandledrejection', unhandled);
});

afterEach(() => {
  for (const script of loaded.splice(0)) script.destroy();
  window.removeEventListener('unhandledrejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  resetPage();
});

describe('loadSiteScript', () => {
  test('calls init with flags and options', async () => {
    await load({ tracking: false, recommendations: true });
    expect(page.calls).toEqual([
      ['init', { TRACKING: false, RECOMS: true, APP_INBOX: true }, { getAuthTokenCallback: callback, language: 'en' }],
    ]);
  });

  test('or with options alone', async () => {
    await load({ initForm: 'A' });
    expect(page.calls).toEqual([['init', { getAuthTokenCallback: callback, language: 'en' }]]);
  });

  test.each([
    ['EN', 'en'],
    ['en-US', 'en'],
    ['uk_UA', 'uk'],
  ])('takes the language %s as %s', async (language, expected) => {
    await load({ language });
    expect(inboxOptions().language).toBe(expected);
  });

  test('takes the page’s language, and the browser’s where that is of no use', async () => {
    document.documentElement.lang = 'uk-UA';
    await load({ language: undefined });
    expect(inboxOptions().language).toBe('uk');
    resetPage();
    document.documentElement.lang = 'zxx';
    await load({ language: undefined });
    expect(inboxOptions().language).toBe(navigator.language.slice(0, 2));
  });

  test('puts the script before the first one, with the nonce', async () => {
    const [first] = document.scripts;
    await load({ nonce: 'n0nce' });
    const [tag] = tags();
    expect([tag?.nonce, tag?.async, tag?.nextElementSibling === first]).toEqual(['n0nce', true, true]);
  });

  test('puts it into the head of a page without scripts', async () => {
    const others = [...document.scripts].map((element) => ({
      element,
      parent: element.parentNode,
      next: element.nextSibling,
    }));
    for (const { element } of others) element.remove();
    const loading = load();
    const parent = tags()[0]?.parentNode;
    for (const { element, parent, next } of others.reverse()) parent?.insertBefore(element, next);
    await loading;
    expect(parent).toBe(document.head);
  });

  test('queues as the vendor’s stub does: Arguments within Arguments', async () => {
    const loading = load();
    const entry = page.eS?.q?.[0] as ArrayLike<ArrayLike<unknown>>;
    expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
    expect(Object.prototype.toString.call(entry[0])).toBe('[object Arguments]');
    expect([entry.length, entry[0]?.length, entry[0]?.[0]]).toEqual([1, 3, 'init']);
    const { eS } = page;
    await loading;
    eS?.('sendEvent', 'MainPage');
    expect(page.calls?.at(-1)).toEqual(['sendEvent', 'MainPage']);
  });

  test('keeps a stub that exists, and what it holds', async () => {
    const flat = Object.assign((...args: unknown[]) => void flat.q.push(args), { q: [] as unknown[] });
    page.eS = flat;
    flat('sendEvent', 'MainPage');
    await load();
    expect(page.eS).toBe(flat);
    expect(page.calls?.map(([command]) => command)).toEqual(['sendEvent', 'init']);
  });

  test('is not misled by an element of that name', async () => {
    const clobber = document.createElement('div');
    clobber.id = 'eS';
    document.body.append(clobber);
    await load();
    clobber.remove();
    expect(initCalls()).toHaveLength(1);
  });

  test('uses the tag and the script that are there', async () => {
    await load();
    resetPage();
    const tag = document.createElement('script');
    tag.src = `${scriptUrlOf('setTimeout(() => { eS.q.length = 0; }, 30)')}/scripts/${siteId}.js`;
    page.eS = Object.assign((...args: unknown[]) => void page.eS?.q?.push(args), { q: [] as unknown[] });
    document.head.append(tag);
    await load({ scriptUrl: blockedUrl });
    expect(tags()).toEqual([tag]);
    resetPage();
    const live = vi.fn();
    page.eS = live;
    await load({ scriptUrl: blockedUrl });
    expect(live).toHaveBeenCalledOnce();
    expect(tags()).toEqual([]);
  });

  test('knows a script that takes over in another way', async () => {
    await load({ scriptUrl: scriptUrlOf('window.eS = () => {};') });
    resetPage();
    await load({ scriptUrl: scriptUrlOf('window._esConfig = {};') });
    resetPage();
    await load({ scriptUrl: scriptUrlOf('setTimeout(() => { window.eS.c = () => {}; }, 50)') });
    expect(tags()).toHaveLength(1);
  });
});

describe('init happens once', () => {
  test('however many call at once', async () => {
    const scriptUrl = scriptUrlOf();
    await Promise.all([load({ scriptUrl }), load({ scriptUrl }), load({ scriptUrl })]);
    expect(initCalls()).toHaveLength(1);
    expect(tags()).toHaveLength(1);
  });

  test('also after destroy, as a framework that mounts twice does it', async () => {
    const { script } = await load({ getToken: async () => 'first' });
    script.destroy();
    await load({ getToken: async () => 'second' });
    expect(initCalls()).toHaveLength(1);
    expect(await inboxOptions().getAuthTokenCallback()).toBe('second');
  });

  test('also by two copies of this module', async () => {
    const again = '../../src/site-script.ts?again';
    const copy = (await import(/* @vite-ignore */ again)) as { loadSiteScript: typeof loadSiteScript };
    expect(copy.loadSiteScript).not.toBe(loadSiteScript);
    await load();
    loaded.push(await copy.loadSiteScript({ siteId, language: 'en', getToken: async () => 't2' }));
    expect(initCalls()).toHaveLength(1);
  });

  test('and other settings are refused', async () => {
    await load();
    for (const options of [{ language: 'uk' }, { initForm: 'A' }, { siteId: 'OTHER' }, { tracking: false }] as const) {
      await expect(load(options)).rejects.toMatchObject({ name: 'EmbedError', code: 'already_initialised' });
    }
    expect([initCalls().length, tags().length]).toEqual([1, 1]);
  });

  test.each(['nested', 'flat'])('and a page that did it by itself is left alone, %s', async (kind) => {
    const call = ['init', {}];
    page.eS = Object.assign(() => undefined, { q: [kind === 'nested' ? [call] : call] });
    await expect(load()).rejects.toMatchObject({ code: 'already_initialised', vendor: 'esputnik' });
    page.eS = () => undefined;
    page._esConfig = { orgId: 1 };
    await expect(load()).rejects.toMatchObject({ code: 'already_initialised' });
    expect(tags()).toEqual([]);
  });
});

describe('the token callback', () => {
  test('shares the call under way, and asks again later', async () => {
    const getToken = vi.fn(async () => 't');
    const { events } = await load({ getToken });
    const { getAuthTokenCallback } = inboxOptions();
    expect(await Promise.all([getAuthTokenCallback(), getAuthTokenCallback(), getAuthTokenCallback()])).toEqual([
      't',
      't',
      't',
    ]);
    expect(getToken).toHaveBeenCalledOnce();
    await getAuthTokenCallback();
    expect(getToken).toHaveBeenCalledTimes(2);
    expect(events).toEqual([{ type: 'token_given' }, { type: 'token_given' }]);
  });

  test.each<[string, () => unknown, string]>([
    ['an empty string', async () => '', 'token_empty'],
    ['null', async () => null, 'token_empty'],
    ['an object', async () => ({ token: 't' }), 'token_empty'],
    ['a rejection', () => Promise.reject(new Error('signed out')), 'callback_failed'],
    [
      'a throw',
      () => {
        throw new Error('broken');
      },
      'callback_failed',
    ],
    ['silence', () => new Promise(() => undefined), 'callback_failed'],
  ])('takes %s as nobody signed in', async (_, getToken, type) => {
    const { events } = await load({ getToken: getToken as () => Promise<string>, callbackTimeoutMs: 20 });
    expect(await inboxOptions().getAuthTokenCallback()).toBe('');
    expect(events.map((event) => event.type)).toEqual([type]);
    const [event] = events;
    if (event?.type === 'callback_failed') expect(event.error).toMatchObject({ vendor: 'esputnik', code: type });
  });

  test('asks the token address, with POST', async () => {
    const requests: [string, RequestInit][] = [];
    const answers = [
      Response.json({ token: 'from-server' }),
      new Response(null, { status: 401 }),
      new Response(null, { status: 502 }),
    ];
    const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      requests.push([url as string, init as RequestInit]);
      return answers.shift() as Response;
    });
    const { events } = await load({ getToken: undefined, tokenUrl: '/inbox-token' });
    const { getAuthTokenCallback } = inboxOptions();
    const given = [await getAuthTokenCallback(), await getAuthTokenCallback(), await getAuthTokenCallback()];
    spy.mockRestore();
    expect(given).toEqual(['from-server', '', '']);
    expect(requests[0]).toMatchObject(['/inbox-token', { method: 'POST', credentials: 'same-origin' }]);
    expect(events.map(({ type }) => type)).toEqual(['token_given', 'token_empty', 'callback_failed']);
    expect(JSON.stringify(events)).not.toContain('from-server');
  });

  test('answers with nothing after destroy, also while it is asked', async () => {
    let asked: AbortSignal | undefined;
    const { script, events } = await load({
      getToken: ({ signal }) => {
        asked = signal;
        return new Promise(() => undefined);
      },
    });
    const pending = inboxOptions().getAuthTokenCallback();
    await expect.poll(() => asked).toBeDefined();
    script.destroy();
    script.destroy();
    expect(await pending).toBe('');
    expect(asked?.aborted).toBe(true);
    expect(await inboxOptions().getAuthTokenCallback()).toBe('');
    expect(events).toEqual([]);
  });

  test('asks the next caller when the first leaves while being asked', async () => {
    const scriptUrl = scriptUrlOf();
    const first = await load({ scriptUrl, getToken: () => new Promise(() => undefined) });
    await load({ scriptUrl, getToken: async () => 'second' });
    const pending = inboxOptions().getAuthTokenCallback();
    first.script.destroy();
    expect(await pending).toBe('second');
  });

  test('tells who listens', async () => {
    const { script } = await load();
    const given = vi.fn();
    script.on('token_given', given);
    await inboxOptions().getAuthTokenCallback();
    expect(given).toHaveBeenCalledOnce();
  });
});

describe('loading fails', () => {
  test('when the script is blocked, and the page goes on', async () => {
    await expect(load({ scriptUrl: blockedUrl })).rejects.toMatchObject({ code: 'script_failed', retryable: true });
    expect(tags()).toEqual([]);
    expect(() => page.eS?.('sendEvent', 'MainPage')).not.toThrow();
    await load();
    expect(page.calls?.map(([command]) => command)).toEqual(['init', 'sendEvent']);
  });

  test('when the script does not take over in time, and a late one gets no token', async () => {
    const scriptUrl = scriptUrlOf('');
    await expect(load({ scriptUrl, timeoutMs: 40 })).rejects.toMatchObject({ code: 'timeout', retryable: true });
    const entry = page.eS?.q?.[0] as [['init', object, { getAuthTokenCallback(): Promise<string> }]];
    expect(await entry[0][2].getAuthTokenCallback()).toBe('');
    expect(tags()).toHaveLength(1);
  });

  test('when it is aborted, before without a trace', async () => {
    await expect(load({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    expect([page.eS, tags()]).toEqual([undefined, []]);
    const controller = new AbortController();
    const loading = load({ signal: controller.signal });
    controller.abort();
    await expect(loading).rejects.toMatchObject({ code: 'aborted', retryable: false });
  });

  test('when init throws in a script that was there', async () => {
    page.eS = () => {
      throw new TypeError('vendor');
    };
    await expect(load()).rejects.toMatchObject({ code: 'script_failed', cause: { message: 'vendor' } });
  });

  test.each<[string, Partial<LoadSiteScriptOptions>]>([
    ['a site id that is a path', { siteId: '../evil' }],
    ['no way to tokens', { getToken: undefined }],
    ['a language that is none', { language: 'english' }],
    ['flags in form A', { initForm: 'A', tracking: false }],
  ])('at once for %s', async (_, options) => {
    await expect(load(options)).rejects.toMatchObject({ name: 'ConfigurationError', code: 'configuration' });
    expect([page.eS, tags()]).toEqual([undefined, []]);
  });

  test('and leaves no timer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    try {
      await expect(load({ scriptUrl: blockedUrl })).rejects.toThrow();
      resetPage();
      const { script } = await load();
      await inboxOptions().getAuthTokenCallback();
      script.destroy();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('and a signal destroys what was loaded', async () => {
    const controller = new AbortController();
    await load({ signal: controller.signal });
    controller.abort();
    expect(await inboxOptions().getAuthTokenCallback()).toBe('');
  });
});
