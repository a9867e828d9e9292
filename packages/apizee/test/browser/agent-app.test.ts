import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountAgent, type Agent, type AgentEvent, type MountAgentOptions } from '@embedworks/apizee/browser';
import { createAgentMessage, dispatchAgentMessage } from '@embedworks/apizee/testing';

/** A page of our own origin that keeps every command it is posted. */
const guestUrl = URL.createObjectURL(
  new Blob(['<script>received=[];onmessage=e=>received.push(e.data)</script>'], { type: 'text/html' }),
);
const mounted: Agent[] = [];

function mount(options: MountAgentOptions = {}) {
  const agent = mountAgent(document.body, { agentUrl: `${location.origin}/guest.html`, ...options });
  mounted.push(agent);
  const events: AgentEvent[] = [];
  agent.on('*', (event) => events.push(event));
  const say = (...types: ('ready' | 'joined' | 'left' | 'contacts' | 'subscribed_streams' | 'resize')[]) => {
    for (const type of types) dispatchAgentMessage(agent.frame, createAgentMessage(type));
  };
  const fail = (reason: string) => dispatchAgentMessage(agent.frame, createAgentMessage('error', { reason }));
  return { agent, events, say, fail };
}

/** Keeps what is posted to the frame's window, and to which origin. */
function spyOnPosts({ frame }: Agent): [unknown, unknown][] {
  const posts: [unknown, unknown][] = [];
  const remote = frame.contentWindow as Window;
  remote.postMessage = ((message: unknown, origin: unknown) =>
    posts.push([message, origin])) as typeof remote.postMessage;
  return posts;
}

const settled = async (promise: Promise<void>) =>
  Promise.race([
    promise.then(
      () => 'resolved',
      (error: { code: string }) => error.code,
    ),
    new Promise<string>((resolve) => setTimeout(() => resolve('pending'), 0)),
  ]);

afterEach(() => {
  vi.useRealTimers();
  for (const agent of mounted.splice(0)) agent.destroy();
  expect(document.querySelector('iframe')).toBeNull();
});

describe('the frame', () => {
  test('has the permissions the app needs and no inline style', () => {
    const { frame } = mount({ apiKey: 'k', conversationName: 'CASE-77', connect: false, className: 'agent' }).agent;
    expect(frame.src).toBe(`${location.origin}/guest.html?aK=k&c=false&cN=CASE-77`);
    expect(frame.allow).toBe('camera; microphone; display-capture; autoplay; encrypted-media; clipboard-write');
    expect(frame.title).toBe('Apizee');
    expect(frame.className).toBe('agent');
    expect(frame.hasAttribute('style')).toBe(false);
  });

  test('is not attached when the address is bad', () => {
    expect(() => mountAgent(document.body, { agentUrl: 'agent.html' })).toThrow('agentUrl');
  });
});

describe('messages', () => {
  test('arrive in order with the wire’s spelling, also before ready', () => {
    const { agent, events, say } = mount();
    const lengths: number[] = [];
    agent.on('contacts', ({ length }) => lengths.push(length));
    say('contacts', 'resize', 'ready');
    expect(events.map(({ type }) => type)).toEqual(['contacts', 'resize', 'ready']);
    expect(lengths).toEqual([1]);
  });

  test('of an unknown type are passed on as such', () => {
    const { agent, events } = mount();
    dispatchAgentMessage(agent.frame, { type: 'timeline' });
    expect(events).toEqual([{ type: 'unknown', data: { type: 'timeline' } }]);
  });

  test('are refused and counted by source, origin and schema', () => {
    const { agent, events } = mount();
    window.dispatchEvent(
      new MessageEvent('message', { data: { type: 'ready' }, origin: location.origin, source: window }),
    );
    dispatchAgentMessage(agent.frame, createAgentMessage('snapshot'), 'https://evil.example');
    dispatchAgentMessage(agent.frame, { type: 'contacts', length: 'many' } as { type: string });
    dispatchAgentMessage(agent.frame, null as unknown as { type: string });
    expect(agent.dropped).toEqual({ source: 1, origin: 1, schema: 2 });
    expect(events).toEqual([
      { type: 'dropped', reason: 'origin', origin: 'https://evil.example' },
      { type: 'dropped', reason: 'schema', origin: location.origin, data: { type: 'contacts', length: 'many' } },
      { type: 'dropped', reason: 'schema', origin: location.origin, data: null },
    ]);
    expect(agent.state).toBe('loading');
  });

  test('stop for a listener whose signal is aborted', () => {
    const { agent, say } = mount();
    const controller = new AbortController();
    const listener = vi.fn();
    agent.on('contacts', listener, { signal: controller.signal });
    say('contacts');
    controller.abort();
    say('contacts');
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('commands', () => {
  test('wait for ready and go in order to the exact origin', () => {
    const { agent, say } = mount();
    const posts = spyOnPosts(agent);
    agent.configure({ apiRtc: { apiKey: 'k' } });
    agent.setUser({ firstName: 'Zoé' });
    agent.setConversation('CASE-77');
    agent.setGuest({ name: 'Nina', phone: '+33655550100' });
    agent.connect();
    agent.join();
    say('contacts');
    expect(posts).toEqual([]);
    say('ready');
    agent.setGuest({ name: 'Bob' });
    agent.setConversation();
    agent.leave();
    agent.disconnect();
    expect(posts.every(([, origin]) => origin === location.origin)).toBe(true);
    expect(posts.map(([message]) => message)).toEqual([
      { type: 'configuration', data: { apiRtc: { apiKey: 'k' } } },
      { type: 'user_data', data: { firstName: 'Zoé' } },
      { type: 'conversation', name: 'CASE-77' },
      { type: 'guest_data', data: { name: 'Nina', phone: '+33655550100' } },
      { type: 'connect' },
      { type: 'join' },
      { type: 'guest_data', data: { name: 'Bob', phone: '' } },
      { type: 'conversation', name: '' },
      { type: 'leave' },
      { type: 'disconnect' },
    ]);
  });

  test('really arrive in the frame', async () => {
    const frameDone = Promise.withResolvers<void>();
    const { agent, say } = mount();
    agent.frame.src = guestUrl;
    agent.frame.addEventListener('load', () => frameDone.resolve());
    await frameDone.promise;
    say('ready');
    agent.join();
    const guest = agent.frame.contentWindow as unknown as { received: unknown[] };
    await vi.waitFor(() => expect(guest.received).toEqual([{ type: 'join' }]), 30_000);
  });
});

describe('the state', () => {
  test('follows what the app says', () => {
    const { agent, say } = mount();
    const states: string[] = [agent.state];
    for (const type of ['contacts', 'ready', 'subscribed_streams', 'joined', 'subscribed_streams', 'left'] as const) {
      say(type);
      states.push(agent.state);
    }
    expect(states).toEqual(['loading', 'loading', 'ready', 'connected', 'joined', 'joined', 'connected']);
    agent.disconnect();
    expect(agent.state).toBe('ready');
  });

  test('recovers from a failure', () => {
    const { agent, say, fail } = mount();
    say('ready');
    fail('ApiRTC session failed');
    expect(agent.state).toBe('failed');
    say('joined');
    expect(agent.state).toBe('joined');
  });
});

describe('ready and connected', () => {
  test.each(['subscribed_streams', 'joined'] as const)('resolve at ready and %s', async (type) => {
    const { agent, say } = mount();
    say('contacts');
    expect(await settled(agent.ready)).toBe('pending');
    say('ready');
    expect(await settled(agent.ready)).toBe('resolved');
    expect(await settled(agent.connected)).toBe('pending');
    say(type);
    expect(await settled(agent.connected)).toBe('resolved');
  });

  test.each([
    ['ApiRTC session failed', 'refused'],
    ['Permission denied', 'permission_denied'],
    ['The request is not allowed by the user agent', 'permission_denied'],
    ['Requested device not found', 'pending'],
  ])('"%s" makes connected %s', async (reason, outcome) => {
    const { agent, say, fail } = mount();
    say('ready');
    fail(reason);
    expect(await settled(agent.connected)).toBe(outcome);
    expect(await settled(agent.ready)).toBe('resolved');
    expect(document.querySelector('iframe')).toBe(agent.frame);
  });

  test('an error after connecting changes neither promise nor state', async () => {
    const { agent, say, fail } = mount();
    say('ready', 'subscribed_streams');
    fail('Permission denied');
    expect(await settled(agent.connected)).toBe('resolved');
    expect(agent.state).toBe('connected');
  });

  test('time out each on their own', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { agent, say } = mount({ readyTimeoutMs: 500, connectTimeoutMs: 100 });
    vi.advanceTimersByTime(100);
    await expect(agent.connected).rejects.toMatchObject({
      vendor: 'apizee',
      code: 'timeout',
      retryable: true,
      message: 'Apizee agent: not connected within 100 ms.',
    });
    say('ready');
    await expect(agent.ready).resolves.toBeUndefined();
    const { agent: silent } = mount({ readyTimeoutMs: 50 });
    vi.advanceTimersByTime(50);
    await expect(silent.ready).rejects.toMatchObject({ code: 'timeout' });
    await expect(silent.connected).rejects.toMatchObject({ message: 'Apizee agent: not ready within 50 ms.' });
  });

  test('the time to connect is counted from connect() when the app does not connect by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { agent, say } = mount({ connect: false, connectTimeoutMs: 100 });
    say('ready');
    vi.advanceTimersByTime(10_000);
    expect(agent.state).toBe('ready');
    agent.connect();
    vi.advanceTimersByTime(99);
    expect(agent.state).toBe('ready');
    vi.advanceTimersByTime(1);
    await expect(agent.connected).rejects.toMatchObject({ code: 'timeout' });
    expect(agent.state).toBe('failed');
  });

  test('nothing is late once connected', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { agent, say } = mount();
    say('ready', 'joined');
    expect(vi.getTimerCount()).toBe(0);
    agent.connect();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('destroy()', () => {
  test('leaves nothing behind and may be called twice', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const { agent, events } = mount();
    const { frame } = agent;
    agent.destroy();
    agent.destroy();
    expect(agent.state).toBe('destroyed');
    expect(frame.isConnected).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    const listeners = (spy: typeof added | typeof removed) =>
      spy.mock.calls.map(([type, listener]) => [type, listener]);
    expect(listeners(added)).toHaveLength(1);
    expect(listeners(removed)).toEqual(listeners(added));
    window.dispatchEvent(new MessageEvent('message', { data: { type: 'ready' }, origin: location.origin }));
    agent.connect();
    expect(vi.getTimerCount()).toBe(0);
    expect(events).toEqual([]);
    await expect(agent.ready).rejects.toMatchObject({ code: 'destroyed' });
    await expect(agent.connected).rejects.toMatchObject({ code: 'destroyed' });
    vi.restoreAllMocks();
  });

  test('happens by using and by signal', async () => {
    const { agent } = mount();
    agent[Symbol.dispose]();
    expect(agent.state).toBe('destroyed');
    const controller = new AbortController();
    const { agent: other } = mount({ signal: controller.signal });
    controller.abort();
    expect(other.state).toBe('destroyed');
    await expect(other.connected).rejects.toMatchObject({ code: 'aborted', retryable: false });
    const { agent: late } = mount({ signal: AbortSignal.abort() });
    expect(late.state).toBe('destroyed');
    await expect(late.ready).rejects.toMatchObject({ code: 'aborted' });
  });

  test('causes no unhandled rejection', async () => {
    const unhandled = vi.fn();
    window.addEventListener('unhandledrejection', unhandled);
    mount().agent.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    window.removeEventListener('unhandledrejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
