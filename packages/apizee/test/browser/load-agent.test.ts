import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadAgent, type LoadAgentEvent, type LoadAgentOptions } from '@embedworks/apizee/browser';

type Callback = (...args: unknown[]) => void;
const page = globalThis as { loadAgent?: (...args: unknown[]) => void };
const user = { id: 5121, token: 'user-token', nickname: 'Zoé' };
let callback: Callback;
let calls: unknown[][];

/** Stands for the vendor's script. `init` comes in a later task. */
function defineVendor(start: (callback: Callback) => void = (call) => setTimeout(() => call({}, 'init'))) {
  calls = [];
  page.loadAgent = (...args) => {
    calls.push(args);
    callback = args[3] as Callback;
    start(callback);
  };
}

async function load(options: Partial<LoadAgentOptions> = {}) {
  const events: LoadAgentEvent[] = [];
  const agent = await loadAgent({ apiKey: 'k', user, onEvent: (event) => events.push(event), ...options });
  return { agent, events };
}

beforeEach(() => defineVendor());
afterEach(() => {
  delete page.loadAgent;
  expect(document.querySelector('script[src*=loaderAgent]')).toBeNull();
});

describe('loadAgent', () => {
  test('calls the vendor’s function and resolves at init', async () => {
    const { events } = await load({
      serverDomainRoot: 'https://cloud.example',
      useFrame: true,
      params: { culture: 'fr' },
    });
    expect(calls).toEqual([['https://cloud.example/', 'k', user, expect.any(Function), true, { culture: 'fr' }]]);
    expect(events).toEqual([{ type: 'init' }]);
  });

  test('has defaults', async () => {
    await load();
    expect(calls).toEqual([['https://cloud.apizee.com/', 'k', user, expect.any(Function), false, {}]]);
  });

  test('passes events on, with and without the first argument', async () => {
    const { agent, events } = await load();
    const minimized: number[] = [];
    agent.on('minimize', ({ params }) => minimized.push(params));
    const message = { nickname: 'Nina', destId: 7, message: 'hi', html: '<b>hi</b>' };
    callback({}, 'minimize', 7);
    callback('minimize', 8);
    callback({}, 'showNewMessage', message);
    callback({}, 'putInFrame');
    expect(minimized).toEqual([7, 8]);
    expect(events.slice(1)).toEqual([
      { type: 'minimize', params: 7 },
      { type: 'minimize', params: 8 },
      { type: 'showNewMessage', params: message },
      { type: 'putInFrame', params: undefined },
    ]);
  });

  test('turns a Date into text and a jQuery object into elements', async () => {
    const { events } = await load();
    const presence = { eventType: 'updatePresence', connectedUsersList: ['1'], state: 'online' };
    callback({}, 'updatePresence', { ...presence, time: new Date(0) });
    callback({}, 'openComBox', { 0: document.body, length: 1, get: () => document.body });
    expect(events.slice(1)).toEqual([
      { type: 'updatePresence', params: { ...presence, time: '1970-01-01T00:00:00.000Z' } },
      { type: 'openComBox', box: [document.body] },
    ]);
  });

  test('tells unknown and malformed events apart', async () => {
    const { events } = await load();
    callback({}, 'recordingStarted', { id: 1 });
    callback({}, 'constructor', 1);
    callback({}, 'minimize', 'seven');
    callback({}, 'updatePresence', { time: new Date(NaN) });
    callback({}, 42);
    callback();
    expect(events.slice(1).map(({ type }) => type)).toEqual([
      'unknown',
      'unknown',
      'dropped',
      'dropped',
      'dropped',
      'dropped',
    ]);
  });

  test('stops passing events on', async () => {
    const { agent, events } = await load();
    agent.destroy();
    agent.destroy();
    callback({}, 'minimize', 7);
    expect(events).toHaveLength(1);
  });
});

describe('loadAgent fails', () => {
  test('when init does not come', async () => {
    defineVendor(() => undefined);
    await expect(load({ timeoutMs: 30 })).rejects.toMatchObject({ code: 'timeout', retryable: true });
    expect(() => callback({}, 'init')).not.toThrow();
  });

  test('when the script cannot be loaded', async () => {
    delete page.loadAgent;
    const serverDomainRoot = 'http://127.0.0.1:1/';
    await expect(load({ serverDomainRoot })).rejects.toMatchObject({ vendor: 'apizee', code: 'script_failed' });
  });

  test('when the script throws', async () => {
    defineVendor(() => {
      throw new TypeError('userInfos');
    });
    await expect(load()).rejects.toMatchObject({ code: 'script_failed', message: 'Apizee agent: userInfos' });
  });

  test('when it is aborted, without calling the vendor', async () => {
    await expect(load({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted', retryable: false });
    expect(calls).toEqual([]);
    defineVendor(() => undefined);
    const controller = new AbortController();
    const loading = load({ signal: controller.signal });
    controller.abort();
    await expect(loading).rejects.toMatchObject({ code: 'aborted' });
  });

  test('and says nothing of the token', async () => {
    defineVendor(() => undefined);
    const error: unknown = await load({ timeoutMs: 10 }).catch((reason: unknown) => reason);
    expect(String(error) + JSON.stringify(error)).not.toContain(user.token);
  });

  test('and leaves no timer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    defineVendor((call) => call({}, 'init'));
    await load();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
