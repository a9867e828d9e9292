import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  mountAnswers,
  mountConversations,
  mountMoments,
  type Embeddable,
  type EmbeddableEvent,
  type FetchRequestUri,
  type MomentsMessage,
  type MountMomentsOptions,
  type RequestUriQuestion,
} from '@embedworks/infobip/browser';
import { createEmbeddableMessage, dispatchEmbeddableMessage } from '../../src/embeddable-messages.ts';

const portalBase = `${location.origin}/portal`;
const mounted: Embeddable[] = [];

// There is no portal on our own origin, so that frames stay blank and load when a test says so.
function ignoreBrowser(event: Event) {
  if (event.isTrusted && event.target instanceof HTMLIFrameElement) event.stopImmediatePropagation();
}

let links = 0;
const anySignal = expect.any(AbortSignal) as AbortSignal;
/** A link for each question. */
const fetchRequestUri = vi.fn<FetchRequestUri>();

function mount(options: MountMomentsOptions = {}) {
  const embeddable = mountMoments(document.body, { portalBase, fetchRequestUri, ...options });
  mounted.push(embeddable);
  const events: EmbeddableEvent<MomentsMessage>[] = [];
  embeddable.on('*', (event) => events.push(event));
  const { frame } = embeddable;
  const say = (...types: MomentsMessage['type'][]) => {
    for (const type of types) dispatchEmbeddableMessage(frame, createEmbeddableMessage(type));
  };
  /** As the browser does when the frame has loaded. */
  const load = () => frame.dispatchEvent(new Event('load'));
  return { embeddable, events, frame, say, load };
}

/** Mounts, and waits until the first link is in the frame. */
async function mountLinked(options: MountMomentsOptions = {}) {
  const all = mount(options);
  await turn();
  expect(all.embeddable.state).toBe('loading');
  return all;
}

/** What promises have to do by now is done. Needs no timer. */
async function turn() {
  for (let count = 0; count < 20; count += 1) await Promise.resolve();
}

/** Type and function of each listener, on whatever it is. */
function spyOnListeners(name: 'addEventListener' | 'removeEventListener'): [string, unknown][] {
  const calls: [string, unknown][] = [];
  // The runner gives the window one of its own.
  for (const target of [EventTarget.prototype, window as EventTarget]) {
    const original = target[name];
    vi.spyOn(target, name).mockImplementation(function (this: EventTarget, ...parameters: Parameters<typeof original>) {
      calls.push([parameters[0], parameters[1]]);
      Reflect.apply(original, this, parameters);
    });
  }
  return calls;
}

const failures = (events: EmbeddableEvent<MomentsMessage>[]) =>
  events.flatMap((event) => (event.type === 'failed' ? [event.error] : []));
const fakeTime = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });

beforeEach(() => {
  links = 0;
  fetchRequestUri.mockReset().mockImplementation(() => `urn:ietf:params:oauth:request_uri:${(links += 1)}`);
  document.addEventListener('load', ignoreBrowser, true);
  vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockImplementation(function (this: HTMLIFrameElement, src) {
    this.dataset.src = src;
  });
  vi.spyOn(HTMLIFrameElement.prototype, 'src', 'get').mockImplementation(function (this: HTMLIFrameElement) {
    return this.dataset.src ?? '';
  });
});

afterEach(() => {
  vi.useRealTimers();
  for (const embeddable of mounted.splice(0)) embeddable.destroy();
  vi.restoreAllMocks();
  document.removeEventListener('load', ignoreBrowser, true);
  expect(document.querySelector('iframe')).toBeNull();
});

describe('the frame', () => {
  test('has what the page needs and no inline style', async () => {
    const { frame } = await mountLinked({ className: 'moments' });
    expect(frame.src).toBe(
      `${portalBase}/embeddable/moments?request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1`,
    );
    expect(frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    );
    expect([frame.allow, frame.referrerPolicy]).toEqual(['clipboard-write', 'strict-origin-when-cross-origin']);
    expect([frame.title, frame.className, frame.width, frame.height]).toEqual([
      'Infobip Moments',
      'moments',
      '100%',
      '720',
    ]);
    expect(frame.hasAttribute('style')).toBe(false);
  });

  test('takes the vendor’s real values as options', async () => {
    const { frame } = await mountLinked({
      portalBase: 'https://portal-eu.example/x/',
      path: 'wizard?lang=fr',
      paramName: 'par',
      sandbox: false,
      allow: 'fullscreen',
      title: 'Campaigns',
    });
    expect(frame.src).toBe(
      'https://portal-eu.example/x/wizard?lang=fr&par=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1',
    );
    expect([frame.hasAttribute('sandbox'), frame.allow, frame.title]).toEqual([false, 'fullscreen', 'Campaigns']);
  });

  test('of Answers and Conversations has their own address', async () => {
    const answers = mountAnswers(document.body, { portalBase, fetchRequestUri });
    const conversations = mountConversations(document.body, {
      portalBase,
      fetchRequestUri,
      senders: [{ number: '447860099299', channel: 'WHATSAPP' }],
      destinations: [{ number: '385911234567', label: 'Ann' }],
    });
    mounted.push(answers, conversations);
    await turn();
    expect([answers.frame.title, new URL(answers.frame.src).pathname]).toEqual([
      'Infobip Answers',
      '/portal/embeddable/answers',
    ]);
    const { pathname, searchParams } = new URL(conversations.frame.src);
    expect(pathname).toBe('/portal/embeddable/conversations');
    expect(JSON.parse(searchParams.get('senders') ?? '')).toEqual([{ number: '447860099299', channel: 'WHATSAPP' }]);
    dispatchEmbeddableMessage(answers.frame, createEmbeddableMessage('campaign.paused'));
    const unknown = vi.fn();
    answers.on('unknown', unknown);
    dispatchEmbeddableMessage(answers.frame, createEmbeddableMessage('campaign.paused'));
    expect(unknown).toHaveBeenCalledOnce();
  });

  test.each<[string, MountMomentsOptions]>([
    ['portalBase', { portalBase: 'portal.infobip.com' }],
    ['paramName', { paramName: '' }],
    ['minHeightPx', { minHeightPx: 500, maxHeightPx: 400 }],
    ['fetchRequestUri or requestUriUrl', { fetchRequestUri: undefined }],
  ])('is not attached, and no link is asked for, when options cannot work: %s', (message, options) => {
    expect(() => mount(options)).toThrow(message);
    expect(document.querySelector('iframe')).toBeNull();
    expect(fetchRequestUri).not.toHaveBeenCalled();
  });
});

describe('a link', () => {
  test('is asked for once, and may be the answer of the handler as it came', async () => {
    fetchRequestUri.mockImplementation(async () => ({ requestUri: 'urn:a b', expiresInSeconds: 60 }));
    const { frame, embeddable, load, events } = await mountLinked();
    expect(frame.src).toContain('request_uri=urn%3Aa%20b');
    load();
    await embeddable.loaded;
    expect(events).toEqual([{ type: 'loaded', reason: 'first' }]);
    expect(fetchRequestUri).toHaveBeenCalledExactlyOnceWith({ reason: 'first', signal: anySignal });
  });

  test.each<[string, unknown]>([
    ['empty', ''],
    ['blank', '  '],
    ['nothing', undefined],
    ['null', null],
    ['a number', 4711],
    ['another object', { request_uri: 'urn:a' }],
  ])('that cannot be used is refused: %s', async (_, answer) => {
    fetchRequestUri.mockImplementation(() => answer as string);
    const { embeddable, frame, events } = mount();
    await turn();
    expect(embeddable.state).toBe('failed');
    expect(frame.src).toBe('about:blank');
    expect(failures(events)).toMatchObject([{ vendor: 'infobip', code: 'callback_failed', retryable: false }]);
    await expect(embeddable.loaded).rejects.toMatchObject({ message: 'infobip: asking for a link brought none.' });
    expect(fetchRequestUri).toHaveBeenCalledOnce();
  });

  test('that could not be had is never asked for again by itself', async () => {
    fakeTime();
    const cause = new Error('offline');
    fetchRequestUri.mockRejectedValueOnce(cause).mockImplementationOnce(() => {
      throw cause;
    });
    const { embeddable, events, load } = mount();
    await turn();
    expect(embeddable.state).toBe('failed');
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(fetchRequestUri).toHaveBeenCalledOnce();
    embeddable.renew();
    await turn();
    expect(failures(events)).toMatchObject([
      { code: 'callback_failed', retryable: true, cause },
      { code: 'callback_failed', retryable: true, cause },
    ]);
    embeddable.renew();
    await turn();
    load();
    expect(embeddable.state).toBe('loaded');
    expect(fetchRequestUri.mock.calls.map(([{ reason }]) => reason)).toEqual(['first', 'first', 'first']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that was loaded already is not loaded again', async () => {
    fetchRequestUri.mockImplementation(() => 'urn:cached');
    const { embeddable, events, frame, load, say } = await mountLinked();
    load();
    const before = frame.contentWindow;
    say('session.expired');
    await turn();
    expect(embeddable.state).toBe('failed');
    expect(frame.contentWindow === before).toBe(true);
    const [error] = failures(events);
    expect(error?.message).toMatch(/the same one again/);
    expect(error?.message).not.toContain('urn:cached');
    expect(fetchRequestUri).toHaveBeenCalledTimes(2);
  });

  test('is never logged', async () => {
    const spies = (['debug', 'info', 'log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const { events, load, say } = await mountLinked({ readyTimeoutMs: 1 });
    load();
    say('session.expired', 'error');
    fetchRequestUri.mockImplementation(() => 'urn:ietf:params:oauth:request_uri:1');
    await turn();
    await vi.waitFor(() => expect(failures(events)).not.toEqual([]));
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(failures(events).map(String).join() + JSON.stringify(events)).not.toContain('request_uri');
  });
});

describe('requestUriUrl', () => {
  test('is asked with POST and reads the link', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ requestUri: 'urn:a' }));
    const { frame } = mount({ fetchRequestUri: undefined, requestUriUrl: '/embedding/moments' });
    await vi.waitFor(() => expect(frame.src).toContain('urn%3Aa'));
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/embedding/moments', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: anySignal,
    });
  });

  test.each<[number, boolean]>([
    [401, false],
    [403, false],
    [429, true],
    [503, true],
  ])('that answers %i fails, retryable: %s', async (status, retryable) => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status }));
    const { events } = mount({ fetchRequestUri: undefined, requestUriUrl: '/embedding/moments' });
    await vi.waitFor(() => expect(failures(events)).toMatchObject([{ code: 'callback_failed', retryable }]));
    expect(failures(events)[0]?.message).toBe(`infobip: asking for a link answered ${status}.`);
  });

  test.each<[string, boolean]>([
    ['forbidden', false],
    ['not_found', false],
    ['validation', false],
    ['server', true],
    ['timeout', true],
    ['whatever it is', true],
  ])('that answers 502 because of %s fails, retryable: %s', async (error, retryable) => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ error }, { status: 502 }));
    const { events } = mount({ fetchRequestUri: undefined, requestUriUrl: '/embedding/moments' });
    await vi.waitFor(() => expect(failures(events)).toMatchObject([{ code: 'callback_failed', retryable }]));
    const said = retryable ? '502' : `502, ${error}`;
    expect(failures(events)[0]?.message).toBe(`infobip: asking for a link answered ${said}.`);
  });

  test('that answers a page of signing in fails', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<!doctype html>'));
    const { events } = mount({ fetchRequestUri: undefined, requestUriUrl: '/embedding/moments' });
    await vi.waitFor(() => expect(failures(events)).toMatchObject([{ code: 'callback_failed' }]));
  });
});

describe('messages', () => {
  test('arrive in order with the wire’s spelling', async () => {
    const { embeddable, events, say } = await mountLinked();
    const campaigns: number[] = [];
    embeddable.on('campaign.activated', ({ campaignId }) => campaigns.push(campaignId));
    say('ready', 'resize', 'campaign.activated', 'campaign.updated', 'campaign.paused', 'campaign.deleted');
    expect(events).toEqual([
      createEmbeddableMessage('ready'),
      createEmbeddableMessage('resize'),
      createEmbeddableMessage('campaign.activated'),
      createEmbeddableMessage('campaign.updated'),
      createEmbeddableMessage('campaign.paused'),
      createEmbeddableMessage('campaign.deleted'),
    ]);
    expect(campaigns).toEqual([200000000000001]);
  });

  test('of a type unknown to the contract are passed on, those of strangers are not', async () => {
    const { embeddable, events, frame } = await mountLinked();
    const news = { source: 'infobip-embeddable', v: 1, type: 'campaign.cloned' };
    const strangers = [
      { type: 'webpackOk' },
      { ...news, v: 2 },
      { ...news, source: 'else' },
      { ...news, type: 'ready', v: 2 },
      { type: 'constructor' },
    ];
    dispatchEmbeddableMessage(frame, news);
    for (const stranger of strangers) dispatchEmbeddableMessage(frame, stranger);
    expect(events[0]).toEqual({ type: 'unknown', data: news });
    expect(events.slice(1)).toEqual(
      strangers.map((data) => ({ type: 'dropped', reason: 'schema', origin: location.origin, data })),
    );
    expect(embeddable.dropped.schema).toBe(5);
    expect(embeddable.state).toBe('loading');
  });

  test('are refused and counted by source, origin and schema', async () => {
    const { embeddable, events, frame } = await mountLinked();
    const ready = createEmbeddableMessage('ready');
    window.dispatchEvent(new MessageEvent('message', { data: ready, origin: location.origin, source: window }));
    window.dispatchEvent(new MessageEvent('message', { data: ready, origin: location.origin }));
    for (const origin of ['https://portal.infobip.com.evil.example', 'null', ''])
      dispatchEmbeddableMessage(frame, ready, origin);
    const bad = [null, 'ready', { ...createEmbeddableMessage('resize'), height: 'tall' }, { ...ready, type: 7 }];
    for (const data of bad) dispatchEmbeddableMessage(frame, data as { type: string }, location.origin);
    expect(embeddable.dropped).toEqual({ source: 2, origin: 3, schema: 4 });
    expect(events.slice(0, 3).every((event) => event.type === 'dropped' && !('data' in event))).toBe(true);
    expect(embeddable.state).toBe('loading');
  });

  test('are taken from further origins when told so', async () => {
    const { embeddable, frame } = await mountLinked({ allowedOrigins: ['https://portal-ny2.example'] });
    dispatchEmbeddableMessage(frame, createEmbeddableMessage('ready'), 'https://portal-ny2.example');
    expect(embeddable.state).toBe('ready');
  });
});

describe('the height', () => {
  test.each<[number, string]>([
    [839.2, '840'],
    [0, '240'],
    [1e9, '4000'],
    [Infinity, '4000'],
  ])('%d becomes %s', async (height, expected) => {
    const { frame } = await mountLinked();
    dispatchEmbeddableMessage(frame, createEmbeddableMessage('resize', { height }));
    expect(frame.height).toBe(expected);
  });

  test('stays when there is none or it is below nothing', async () => {
    const { embeddable, frame } = await mountLinked();
    for (const height of [NaN, -1]) dispatchEmbeddableMessage(frame, createEmbeddableMessage('resize', { height }));
    expect([frame.height, embeddable.dropped.schema]).toEqual(['720', 2]);
  });

  test('has limits of your own, or is yours alone', async () => {
    const { frame } = await mountLinked({ minHeightPx: 300, maxHeightPx: 300 });
    dispatchEmbeddableMessage(frame, createEmbeddableMessage('resize'));
    expect(frame.height).toBe('300');
    const { frame: fixed, events } = await mountLinked({ resize: false, height: '50%' });
    dispatchEmbeddableMessage(fixed, createEmbeddableMessage('resize'));
    expect([fixed.height, events.map(({ type }) => type)]).toEqual(['50%', ['resize']]);
  });
});

describe('an expired session', () => {
  test('is renewed in place', async () => {
    const { embeddable, events, frame, load, say } = await mountLinked();
    load();
    say('ready', 'resize');
    const former = frame.contentWindow;
    const next = document.body.appendChild(document.createElement('p'));
    frame.focus();
    say('session.expired');
    expect(embeddable.state).toBe('asking');
    expect(frame.contentWindow === former).toBe(true);
    await turn();
    expect(embeddable.state).toBe('loading');
    expect(frame.src).toContain('request_uri%3A2');
    expect(frame.contentWindow === former).toBe(false);
    expect([frame.nextSibling, frame.height, document.activeElement]).toEqual([next, '840', frame]);
    load();
    say('ready');
    expect(embeddable.state).toBe('ready');
    expect(events.filter(({ type }) => type === 'loaded')).toEqual([
      { type: 'loaded', reason: 'first' },
      { type: 'loaded', reason: 'expired' },
    ]);
    expect(fetchRequestUri.mock.calls.map(([{ reason }]) => reason)).toEqual(['first', 'expired']);
    expect(document.querySelectorAll('iframe')).toHaveLength(1);
    next.remove();
  });

  test('told many times is renewed once', async () => {
    const answer = Promise.withResolvers<string>();
    const { embeddable, frame, load, say } = await mountLinked();
    load();
    fetchRequestUri.mockReturnValueOnce(answer.promise);
    say('session.expired', 'session.expired');
    embeddable.renew();
    await turn();
    // What the former page still says while the link is asked for changes nothing.
    say('session.expired', 'ready', 'error');
    expect(embeddable.state).toBe('asking');
    load();
    const former = frame.contentWindow;
    answer.resolve('urn:second');
    await turn();
    expect(fetchRequestUri).toHaveBeenCalledTimes(2);
    window.dispatchEvent(
      new MessageEvent('message', {
        data: createEmbeddableMessage('session.expired'),
        origin: location.origin,
        source: former,
      }),
    );
    await turn();
    expect(fetchRequestUri).toHaveBeenCalledTimes(2);
    expect(embeddable.dropped.source).toBe(1);
  });

  test('is renewed so many times a minute, then told', async () => {
    fakeTime();
    const { embeddable, events, load, say } = await mountLinked();
    async function expire() {
      load();
      say('session.expired');
      await turn();
    }
    for (let count = 0; count < 3; count += 1) {
      await expire();
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(fetchRequestUri).toHaveBeenCalledTimes(4);
    await expire();
    expect(fetchRequestUri).toHaveBeenCalledTimes(4);
    expect(failures(events)).toMatchObject([{ vendor: 'infobip', code: 'expired', retryable: true }]);
    expect([embeddable.state, vi.getTimerCount()]).toEqual(['failed', 0]);
    expect(embeddable.frame.isConnected).toBe(true);
    // A person may always.
    embeddable.renew();
    await turn();
    expect(fetchRequestUri).toHaveBeenCalledTimes(5);
    // The first is more than a minute ago.
    await vi.advanceTimersByTimeAsync(30_001);
    await expire();
    expect(fetchRequestUri).toHaveBeenCalledTimes(6);
    await expire();
    expect(fetchRequestUri).toHaveBeenCalledTimes(6);
  });

  test('is yours alone when no renewals are allowed', async () => {
    const { embeddable, say } = await mountLinked({ maxRenewalsPerMinute: 0 });
    say('session.expired');
    await turn();
    expect([embeddable.state, fetchRequestUri.mock.calls.length]).toEqual(['failed', 1]);
    embeddable.renew();
    expect(fetchRequestUri).toHaveBeenLastCalledWith(expect.objectContaining({ reason: 'expired' }));
  });
});

describe('what is refused', () => {
  test.each<[string, boolean]>([
    ['E400', false],
    ['E403', false],
    ['E404', false],
    ['E429', true],
    ['E500', true],
    ['portal-busy', false],
  ])('%s before ready is a failure, retryable: %s', async (code, retryable) => {
    const { embeddable, events, frame, load, say } = await mountLinked();
    const message = createEmbeddableMessage('error', { code, description: 'No.' });
    dispatchEmbeddableMessage(frame, message);
    await expect(embeddable.loaded).rejects.toMatchObject({ code: 'refused', retryable, cause: message });
    expect(failures(events)[0]?.message).toBe(`Infobip moments: ${code} No.`);
    load();
    expect([embeddable.state, frame.isConnected]).toEqual(['failed', true]);
    // The end user tried again in the frame.
    say('ready');
    expect(embeddable.state).toBe('ready');
  });

  test('after ready is between the end user and the page', async () => {
    const { embeddable, events, say } = await mountLinked();
    say('ready', 'error');
    expect(embeddable.state).toBe('ready');
    expect(events.map(({ type }) => type)).toEqual(['ready', 'error']);
  });
});

describe('renew()', () => {
  test.each(['error', 'session.expired'] as const)('in a listener of %s asks once', async (type) => {
    const { embeddable, events, say } = await mountLinked();
    embeddable.on(type, () => embeddable.renew());
    say(type);
    expect(embeddable.state).toBe('asking');
    await turn();
    expect([embeddable.state, fetchRequestUri.mock.calls.length]).toEqual(['loading', 2]);
    expect(failures(events)).toEqual([]);
  });
});

describe('time', () => {
  test('limits the question, and a late link is not loaded', async () => {
    fakeTime();
    const answer = Promise.withResolvers<string>();
    fetchRequestUri.mockReturnValueOnce(answer.promise);
    const { embeddable, events, frame } = mount({ timeoutMs: 500 });
    const { signal } = fetchRequestUri.mock.calls[0]?.[0] as RequestUriQuestion;
    await vi.advanceTimersByTimeAsync(499);
    expect([embeddable.state, signal.aborted]).toEqual(['asking', false]);
    await vi.advanceTimersByTimeAsync(1);
    expect([embeddable.state, signal.aborted]).toEqual(['failed', true]);
    expect(failures(events)).toMatchObject([
      { code: 'timeout', retryable: true, message: 'Infobip moments: not loaded within 500 ms.' },
    ]);
    await expect(embeddable.loaded).rejects.toMatchObject({ code: 'timeout' });
    answer.resolve('urn:late');
    await turn();
    expect([embeddable.state, frame.src]).toEqual(['failed', 'about:blank']);
    embeddable.on('failed', () => embeddable.renew());
    embeddable.renew();
    await turn();
    expect(embeddable.state).toBe('loading');
  });

  test('may be renewed by a listener that hears of it', async () => {
    fakeTime();
    fetchRequestUri.mockReturnValueOnce(new Promise(() => {}));
    const { embeddable } = mount({ timeoutMs: 500 });
    embeddable.on('failed', () => embeddable.renew());
    await vi.advanceTimersByTimeAsync(500);
    expect([embeddable.state, fetchRequestUri.mock.calls.length]).toEqual(['loading', 2]);
  });

  test('of loading is told, and the frame stays and may still load', async () => {
    fakeTime();
    const { embeddable, events, frame, load } = await mountLinked({ timeoutMs: 500 });
    await vi.advanceTimersByTimeAsync(500);
    expect(failures(events)).toMatchObject([{ code: 'timeout' }]);
    expect([embeddable.state, frame.isConnected]).toEqual(['failed', true]);
    load();
    expect(embeddable.state).toBe('loaded');
    expect(events.at(-1)).toEqual({ type: 'loaded', reason: 'first' });
  });

  test('does not matter to a page that loaded in silence', async () => {
    fakeTime();
    const { embeddable, events, load } = await mountLinked();
    load();
    await expect(embeddable.loaded).resolves.toBeUndefined();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect([embeddable.state, vi.getTimerCount()]).toEqual(['loaded', 0]);
    expect(events).toEqual([{ type: 'loaded', reason: 'first' }]);
  });

  test('limits silence only when told so', async () => {
    fakeTime();
    const { embeddable, events, load, say } = await mountLinked({ readyTimeoutMs: 1000 });
    load();
    await vi.advanceTimersByTimeAsync(1000);
    expect(failures(events)).toMatchObject([
      { code: 'timeout', message: 'Infobip moments: not ready within 1000 ms.' },
    ]);
    await expect(embeddable.loaded).resolves.toBeUndefined();
    say('ready');
    expect(embeddable.state).toBe('ready');
    const { embeddable: quick, say: sayQuick } = await mountLinked({ readyTimeoutMs: 1000 });
    sayQuick('ready');
    expect([quick.state, vi.getTimerCount()]).toEqual(['ready', 0]);
    await expect(quick.loaded).resolves.toBeUndefined();
  });
});

describe('destroy()', () => {
  test('leaves nothing behind and may be called twice', async () => {
    fakeTime();
    const added = spyOnListeners('addEventListener');
    const removed = spyOnListeners('removeEventListener');
    const { signal } = new AbortController();
    const { embeddable, events, frame, say } = await mountLinked({ signal, readyTimeoutMs: 500 });
    say('session.expired');
    const question = fetchRequestUri.mock.calls.at(-1)?.[0];
    embeddable.destroy();
    embeddable.destroy();
    expect(embeddable.state).toBe('destroyed');
    expect(frame.isConnected).toBe(false);
    expect(question?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(new Set(added.map(([type]) => type))).toEqual(new Set(['message', 'load', 'abort']));
    for (const entry of added) expect(removed).toContainEqual(entry);
    await turn();
    embeddable.renew();
    await turn();
    expect(fetchRequestUri).toHaveBeenCalledTimes(2);
    expect([vi.getTimerCount(), frame.isConnected]).toEqual([0, false]);
    expect(events.map(({ type }) => type)).toEqual(['session.expired']);
    await expect(embeddable.loaded).rejects.toMatchObject({ code: 'destroyed', retryable: false });
  });

  test('happens by using and by signal', async () => {
    const { embeddable } = mount();
    embeddable[Symbol.dispose]();
    expect(embeddable.state).toBe('destroyed');
    const controller = new AbortController();
    const { embeddable: other } = mount({ signal: controller.signal });
    controller.abort();
    await expect(other.loaded).rejects.toMatchObject({ code: 'aborted' });
    fetchRequestUri.mockClear();
    const { embeddable: late } = mount({ signal: AbortSignal.abort() });
    expect(late.state).toBe('destroyed');
    expect(fetchRequestUri).not.toHaveBeenCalled();
  });

  test('may happen in any listener', async () => {
    for (const type of ['session.expired', 'error', 'ready'] as const) {
      fetchRequestUri.mockClear();
      const { embeddable, events, say } = await mountLinked();
      embeddable.on(type, () => embeddable.destroy());
      say(type);
      await turn();
      expect([embeddable.state, fetchRequestUri.mock.calls.length]).toEqual(['destroyed', 1]);
      expect(failures(events)).toEqual([]);
    }
  });

  test('causes no unhandled rejection', async () => {
    const unhandled = vi.fn();
    window.addEventListener('unhandledrejection', unhandled);
    fetchRequestUri.mockRejectedValue(new Error('offline'));
    mount();
    mount().embeddable.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    window.removeEventListener('unhandledrejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
