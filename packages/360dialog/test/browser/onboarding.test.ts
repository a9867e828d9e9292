import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import {
  openOnboarding,
  resumeOnboarding,
  type Onboarding,
  type OpenOnboardingOptions,
} from '@embedworks/360dialog/browser';

const channelName = 'embedworks:360dialog:onboarding';
const opened: Onboarding[] = [];
let partners = 0;
let popup: HTMLIFrameElement;
let open: MockInstance<typeof window.open>;

/** A frame plays the popup: it has a window of its own, which messages may come from. */
beforeEach(() => {
  popup = document.body.appendChild(document.createElement('iframe'));
  vi.spyOn(popup.contentWindow as Window, 'focus').mockReturnValue();
  vi.spyOn(popup.contentWindow as Window, 'close').mockReturnValue();
  open = vi.spyOn(window, 'open').mockImplementation(() => popup.contentWindow);
});

afterEach(() => {
  vi.useRealTimers();
  for (const onboarding of opened.splice(0)) onboarding.cancel();
  popup.remove();
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
});

/** Each test has a hub of its own, because the onboarding of a hub is one for the whole page. */
function start(options: Partial<OpenOnboardingOptions> = {}) {
  const partnerId = options.partnerId ?? `Hub${(partners += 1)}PA`;
  const onboarding = openOnboarding({ partnerId, ...options });
  opened.push(onboarding);
  const state = new URL(open.mock.lastCall?.[0] as string, location.href).searchParams.get('state') ?? '';
  return { onboarding, partnerId, state };
}

/** What `postMessage` would deliver, at once and with any sender. */
function arrive(
  data: unknown,
  { source = popup.contentWindow, origin = location.origin }: { source?: Window | null; origin?: string } = {},
) {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

function broadcast(text: unknown): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(text);
  channel.close();
}

const statusSoon = (onboarding: Onboarding) =>
  new Promise((resolve) => setTimeout(() => resolve(onboarding.status), 50));

describe('opening', () => {
  test('happens in the call itself, with a random state, under a name of the hub', () => {
    const first = start({ redirectUrl: 'https://platform.example/onboarding' });
    const [url, name, features] = open.mock.lastCall ?? [];
    expect(url).toBe(
      `https://hub.360dialog.com/dashboard/app/${first.partnerId}/permissions` +
        `?redirect_url=https%3A%2F%2Fplatform.example%2Fonboarding&state=${first.state}`,
    );
    expect(first.state).toMatch(/^[0-9a-f]{32}$/);
    expect(name).toBe(`embedworks-360dialog-${first.partnerId}`);
    expect(features).toContain('popup,width=600,height=900');
    expect(start().state).not.toBe(first.state);
  });

  test('again for the same hub focuses the popup and is the same onboarding', () => {
    const { onboarding, partnerId } = start();
    expect(openOnboarding({ partnerId })).toBe(onboarding);
    expect(open).toHaveBeenCalledOnce();
    expect(popup.contentWindow?.focus).toHaveBeenCalledTimes(2);
  });

  test('nothing happens for options that cannot work', () => {
    expect(() => openOnboarding({ partnerId: 'p', redirectUrl: '/here' })).toThrow('redirectUrl');
    expect(open).not.toHaveBeenCalled();
    expect(sessionStorage.getItem(channelName)).toBeNull();
  });
});

describe('ends as', () => {
  test('completed, by message', async () => {
    const { onboarding, partnerId, state } = start();
    arrive(`?client=c1CL&channels=[aaCH]&revoked=[ccCH]&state=${state}`);
    await expect(onboarding.outcome).resolves.toEqual({
      status: 'completed',
      partnerId,
      client: 'c1CL',
      channels: ['aaCH'],
      revoked: ['ccCH'],
      state,
      via: 'message',
    });
    expect(onboarding.status).toBe('completed');
    expect(popup.contentWindow?.close).toHaveBeenCalled();
  });

  test('completed, by broadcast', async () => {
    const { onboarding, state } = start();
    broadcast(`?client=c1CL&channels=[]&state=${state}`);
    await expect(onboarding.outcome).resolves.toMatchObject({ status: 'completed', channels: [], via: 'broadcast' });
  });

  test('blocked', async () => {
    open.mockReturnValue(null);
    const { onboarding, partnerId } = start();
    expect(onboarding.status).toBe('blocked');
    await expect(onboarding.outcome).resolves.toMatchObject({
      status: 'blocked',
      partnerId,
      error: { vendor: '360dialog', code: 'blocked', retryable: true },
    });
    expect(resumeOnboarding({ partnerId })).toBeUndefined();
  });

  test('timed out, and the state is void', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { onboarding, partnerId, state } = start({ timeoutMs: 60_000 });
    vi.advanceTimersByTime(59_999);
    expect(onboarding.status).toBe('open');
    vi.advanceTimersByTime(1);
    await expect(onboarding.outcome).resolves.toMatchObject({ status: 'timed_out', error: { code: 'timeout' } });
    localStorage.setItem(`${channelName}:${state}`, `${Date.now()}?client=c1CL&state=${state}`);
    expect(resumeOnboarding({ partnerId })).toBeUndefined();
  });

  test.each([
    ['another state', '&state=attack'],
    ['no state', ''],
  ])('failed, for a popup that comes back with %s', async (_name, state) => {
    const { onboarding } = start();
    arrive(`?client=evilCL&channels=[evilCH]${state}`);
    await expect(onboarding.outcome).resolves.toMatchObject({ status: 'failed', error: { code: 'state_mismatch' } });
  });

  test('aborted', async () => {
    const controller = new AbortController();
    const { onboarding } = start({ signal: controller.signal });
    controller.abort();
    await expect(onboarding.outcome).resolves.toMatchObject({ status: 'aborted', error: { code: 'aborted' } });
    expect(popup.contentWindow?.close).toHaveBeenCalled();
    const { onboarding: late } = start({ signal: AbortSignal.abort() });
    expect(late.status).toBe('aborted');
    expect(open).toHaveBeenCalledOnce();
  });

  test('cancelled, by the host', async () => {
    const { onboarding, partnerId } = start();
    onboarding[Symbol.dispose]();
    onboarding.cancel();
    await expect(onboarding.outcome).resolves.toEqual({ status: 'cancelled', partnerId, by: 'host' });
  });

  test('cancelled, by the client, but not before a message in flight', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const handle = { closed: false, location: { href: 'https://hub.example/' }, focus: vi.fn(), close: vi.fn() };
    open.mockReturnValue(handle as unknown as Window);
    const { onboarding } = start();
    vi.advanceTimersByTime(1000);
    handle.closed = true;
    vi.advanceTimersByTime(900);
    expect(onboarding.status).toBe('open');
    vi.advanceTimersByTime(1000);
    await expect(onboarding.outcome).resolves.toMatchObject({ status: 'cancelled', by: 'client' });
  });

  test('nothing, when the handle is cut before a page was seen', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(popup.contentWindow as Window, 'closed', 'get').mockReturnValue(true);
    const onOutOfSight = vi.fn();
    const { onboarding, state } = start({ onOutOfSight });
    expect(onboarding.isOutOfSight).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect([onboarding.status, onboarding.isOutOfSight]).toEqual(['open', true]);
    expect(onOutOfSight).toHaveBeenCalledOnce();
    broadcast(`?client=c1CL&state=${state}`);
    await expect(onboarding.outcome).resolves.toMatchObject({ status: 'completed' });
  });
});

describe('the IO signature', () => {
  test('is fetched while the popup is open and blank', async () => {
    const replace = vi.fn();
    const handle = { closed: false, focus: vi.fn(), close: vi.fn(), location: { href: 'about:blank', replace } };
    open.mockReturnValue(handle as unknown as Window);
    const answer = Promise.withResolvers<{ ioSignature: string; ioTimestamp: string }>();
    const { onboarding } = start({ ioSignature: () => answer.promise });
    expect(open.mock.lastCall?.[0]).toBe('about:blank');
    answer.resolve({ ioSignature: 'abc', ioTimestamp: '1772442000' });
    await expect.poll(() => replace.mock.calls.length).toBe(1);
    expect(replace.mock.calls[0]?.[0]).toMatch(/state=[0-9a-f]{32}&io_signature=abc&io_timestamp=1772442000$/);
    expect(onboarding.status).toBe('open');
  });

  test('that cannot be fetched fails', async () => {
    const { onboarding } = start({ ioSignature: () => Promise.reject(new Error('no session')) });
    await expect(onboarding.outcome).resolves.toMatchObject({
      status: 'failed',
      error: { code: 'signature_failed', cause: new Error('no session') },
    });
    expect(popup.contentWindow?.close).toHaveBeenCalled();
  });

  test('for a popup that was closed meanwhile is cancelled', async () => {
    open.mockReturnValue({ closed: true, focus: vi.fn(), close: vi.fn() } as unknown as Window);
    const { onboarding } = start({ ioSignature: async () => ({ ioSignature: 'abc', ioTimestamp: '1' }) });
    await expect(onboarding.outcome).resolves.toMatchObject({ status: 'cancelled', by: 'client' });
  });
});

describe('resumeOnboarding', () => {
  const flow = (partnerId: string, changes: object = {}) => ({
    partnerId,
    startedMs: Date.now(),
    deadlineMs: Date.now() + 60_000,
    ...changes,
  });
  const begin = (flows: Record<string, object>) => sessionStorage.setItem(channelName, JSON.stringify(flows));
  const keep = (state: string, query = `?client=c1CL&state=${state}`) =>
    localStorage.setItem(`${channelName}:${state}`, Date.now() + query);

  function resume(partnerId: string): Onboarding | undefined {
    const onboarding = resumeOnboarding({ partnerId });
    if (onboarding) opened.push(onboarding);
    return onboarding;
  }

  test('takes what was kept, once', async () => {
    begin({ s1: flow('onePA'), s2: flow('twoPA') });
    keep('s1');
    await expect(resume('onePA')?.outcome).resolves.toMatchObject({ status: 'completed', via: 'storage' });
    expect(localStorage).toHaveLength(0);
    keep('s1');
    expect(resume('onePA')).toBeUndefined();
    expect(resume('twoPA')?.isOutOfSight).toBe(true);
  });

  test('waits for a broadcast', async () => {
    begin({ s1: flow('onePA') });
    const onboarding = resume('onePA');
    broadcast('?client=c1CL&state=s1');
    await expect(onboarding?.outcome).resolves.toMatchObject({ status: 'completed', partnerId: 'onePA' });
  });

  test.each<[string, Record<string, object>]>([
    ['what another hub began', { s1: flow('twoPA') }],
    ['what has expired', { s1: flow('onePA', { deadlineMs: Date.now() - 1 }) }],
    ['what was closed', { s1: flow('onePA', { isClosed: true }) }],
  ])('waits not for %s', (_name, flows) => {
    begin(flows);
    expect(resume('onePA')).toBeUndefined();
  });

  test('of two onboardings of a hub takes only the one whose time is not over', async () => {
    begin({ s1: flow('onePA', { deadlineMs: Date.now() + 2000 }), s2: flow('onePA') });
    const onboarding = resume('onePA') as Onboarding;
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3000);
    broadcast('?client=c1CL&state=s1');
    await expect.poll(() => onboarding.dropped.state).toBe(1);
    broadcast('?client=c2CL&state=s2');
    await expect(onboarding.outcome).resolves.toMatchObject({ status: 'completed', client: 'c2CL' });
  });

  test('takes a late result of what was closed', async () => {
    begin({ s1: flow('onePA', { isClosed: true }) });
    keep('s1');
    await expect(resume('onePA')?.outcome).resolves.toMatchObject({ status: 'completed' });
  });

  test.each(['?client=c1CL&state=other', 'garbage', '{}'])('does not take %j for a result', async (query) => {
    begin({ s1: flow('onePA') });
    keep('s1', query);
    expect(await statusSoon(resume('onePA') as Onboarding)).toBe('open');
  });

  test.each(['garbage', 'null', '[]', '{"s1":null}', '{"s1":{"deadlineMs":"soon"}}'])(
    'bears %s in the storage',
    (text) => {
      sessionStorage.setItem(channelName, text);
      expect(resume('onePA')).toBeUndefined();
    },
  );
});

describe('leaves nothing behind', () => {
  test('after any ending: no listener, timer, channel or state', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const closed = vi.spyOn(BroadcastChannel.prototype, 'close');
    const signal = new AbortController().signal;
    const signalRemoved = vi.spyOn(signal, 'removeEventListener');
    const { onboarding, state } = start({ signal });
    expect(vi.getTimerCount()).toBe(2);
    arrive(`?client=c1CL&state=${state}`);
    await onboarding.outcome;
    const listeners = (spy: typeof added | typeof removed) =>
      spy.mock.calls.map(([type, listener]) => [type, listener]);
    expect(listeners(added)).toHaveLength(1);
    expect(listeners(removed)).toEqual(listeners(added));
    expect(signalRemoved).toHaveBeenCalledOnce();
    // Its own, and the one that says the result was taken.
    expect(closed).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
    expect(sessionStorage.getItem(channelName)).toBe('{}');
  });
});

describe('faults of the vendor’s button 1.0.2 and of its sample', () => {
  const own = '?client=evilCL&channels=[evilCH]';

  test('one leaked listener per click', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    for (let click = 0; click < 3; click += 1) start().onboarding.cancel();
    expect(added).toHaveBeenCalledTimes(3);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });

  test('navigating to any text that arrives', async () => {
    const address = location.href;
    const { onboarding } = start();
    for (const text of ['setImmediate$0.1$7', '?a=1', own]) arrive(text, { source: window });
    arrive('setImmediate$0.1$7');
    expect(await statusSoon(onboarding)).toBe('open');
    expect(location.href).toBe(address);
    expect(onboarding.dropped).toEqual({ source: 3, origin: 0, schema: 1, state: 0 });
  });

  test('taking a result from a frame of our own origin', async () => {
    const { onboarding, state } = start();
    const frame = document.body.appendChild(document.createElement('iframe'));
    arrive(`${own}&state=${state}`, { source: frame.contentWindow });
    arrive(`${own}&state=${state}`, { source: null });
    frame.remove();
    expect(await statusSoon(onboarding)).toBe('open');
    expect(onboarding.dropped.source).toBe(2);
  });

  test.each(['https://hub.360dialog.com', 'null', `${location.origin}.evil.example`])(
    'taking a result from origin %s',
    async (origin) => {
      const { onboarding, state } = start();
      arrive(`${own}&state=${state}`, { origin });
      expect(await statusSoon(onboarding)).toBe('open');
      expect(onboarding.dropped.origin).toBe(1);
    },
  );

  test.each<[string, unknown]>([
    ['an object', { client: 'c1CL' }],
    ['null', null],
    ['no question mark', 'client=c1CL'],
    ['no client', '?channels=[aaCH]'],
    ['an error', '?error=access_denied'],
  ])('taking %s for a result', async (_name, data) => {
    const { onboarding } = start();
    arrive(data);
    expect(await statusSoon(onboarding)).toBe('open');
    expect(onboarding.dropped.schema).toBe(1);
  });

  test('not comparing the state: a broadcast for somebody else is ignored', async () => {
    const { onboarding } = start();
    broadcast(`${own}&state=other`);
    broadcast(own);
    await expect.poll(() => onboarding.dropped).toEqual({ source: 0, origin: 0, schema: 1, state: 1 });
    expect(onboarding.status).toBe('open');
  });

  test('taking a state twice', async () => {
    const { onboarding, state, partnerId } = start();
    arrive(`?client=c1CL&state=${state}`);
    arrive(`${own}&state=${state}`);
    broadcast(`${own}&state=${state}`);
    await expect(onboarding.outcome).resolves.toMatchObject({ client: 'c1CL' });
    expect(resumeOnboarding({ partnerId })).toBeUndefined();
  });
});
