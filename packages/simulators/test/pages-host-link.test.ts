import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FaultEffect } from '../src/engine/faults.ts';
import type { MessageReport } from '../src/engine/page-link.ts';
import { createHostLink, type HostLinkOptions } from '../src/apizee/pages/agent/host-link.ts';
import { createCallbackLane } from '../src/apizee/pages/loader-agent/callback-lane.ts';
import { createLoadAgent } from '../src/apizee/pages/loader-agent/load-agent.ts';
import { createMessageLane } from '../src/pages/message-lane.ts';
import { createPageLink, type PageLink } from '../src/pages/page-link.ts';
import { readPageScenarios } from '../src/pages/page-scenarios.ts';
import { createVendorRoot } from '../src/apizee/pages/shared/vendor-root.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Effects = Record<string, FaultEffect[]>;
const settle = (durationMs = 0) => vi.advanceTimersByTimeAsync(durationMs);

interface Opening extends Partial<HostLinkOptions> {
  /** By name of the message. */
  effects?: Effects;
  href?: string;
  alone?: boolean;
}

/** The agent page's way to its host, in a frame. */
function open({ effects = {}, href = 'http://apizee.localhost:4400/agent/', alone = false, ...options }: Opening = {}) {
  const posted: { message: unknown; targetOrigin: string }[] = [];
  const reports: MessageReport[] = [];
  const left: string[] = [];
  const heard: unknown[] = [];
  const notes: string[] = [];
  const parent = {
    postMessage: (message: unknown, targetOrigin: string) => void posted.push({ message, targetOrigin }),
  };
  const window = Object.assign(new EventTarget(), {
    parent,
    location: { href, replace: (address: string) => void left.push(address) },
  });
  if (alone) window.parent = Object.assign(window, parent);
  const link = createHostLink({
    window: window as unknown as Window,
    strictOrigin: false,
    scenarios: [],
    link: {
      async report(report) {
        reports.push(report);
        return (effects[report.name] ?? []).filter(({ type }) => report.plays?.includes(type));
      },
    },
    intercept: () => false,
    onCommand: (data) => void heard.push(data),
    onNote: (text) => void notes.push(text),
    ...options,
  });
  return {
    reports,
    left,
    heard,
    notes,
    posted,
    said: () => posted.map(({ message }) => message),
    send: link.send,
    /** A message arrives, by default from the host. */
    post(data: unknown, source: unknown = parent) {
      window.dispatchEvent(Object.assign(new Event('message'), { data, source }));
    },
    async ready() {
      link.send({ type: 'ready' });
      await settle();
      posted.length = reports.length = 0;
    },
    window,
  };
}

const joined = { type: 'joined' } as const;
const left = { type: 'left' } as const;
const contacts = { type: 'contacts', length: 2 } as const;

describe('what the agent app says', () => {
  it('goes to the parent with any target origin, once the world knows', async () => {
    const { send, posted, reports } = open();
    send({ type: 'ready' });
    await settle();
    expect(posted).toEqual([{ message: { type: 'ready' }, targetOrigin: '*' }]);
    expect(reports).toMatchObject([
      { channel: 'agentApp', direction: 'guest-to-host', name: 'ready', payload: { type: 'ready' } },
    ]);
  });

  it.each<[string, FaultEffect[], unknown[]]>([
    ['lost', [{ type: 'lost' }], [contacts, left]],
    ['duplicate', [{ type: 'duplicate', times: 3 }], [contacts, joined, joined, joined, left]],
    ['reorder', [{ type: 'reorder' }], [contacts, left, joined]],
    ['malformed without fields', [{ type: 'malformed' }], [contacts, {}, left]],
    ['several', [{ type: 'duplicate', times: 2 }, { type: 'reorder' }], [contacts, left, joined, joined]],
  ])('can be %s', async (_, effects, expected) => {
    const { send, said, notes } = open({ effects: { joined: effects } });
    for (const event of [contacts, joined, left]) send(event);
    await settle();
    expect(said()).toEqual(expected);
    expect(notes).toEqual(effects.map(({ type }) => `joined: ${type}`));
  });

  it('can be malformed: only its type is left', async () => {
    const { send, said } = open({ effects: { contacts: [{ type: 'malformed' }] } });
    send(contacts);
    await settle();
    expect(said()).toEqual([{ type: 'contacts' }]);
  });

  it('can be late, and what follows waits', async () => {
    const { send, said } = open({ effects: { joined: [{ type: 'late', ms: 2000 }] } });
    for (const event of [contacts, joined, left]) send(event);
    await settle(1999);
    expect(said()).toEqual([contacts]);
    await settle(1);
    expect(said()).toEqual([contacts, joined, left]);
  });

  it('is held for a second at most when nothing follows', async () => {
    const { send, said } = open({ effects: { joined: [{ type: 'reorder' }] } });
    send(joined);
    await settle(999);
    expect(said()).toEqual([]);
    await settle(1);
    expect(said()).toEqual([joined]);
  });

  it('changes places in pairs when everything is reordered', async () => {
    const effects = { joined: [{ type: 'reorder' }], left: [{ type: 'reorder' }] } satisfies Effects;
    const { send, said } = open({ effects });
    for (const event of [joined, left, joined, left]) send(event);
    await settle();
    expect(said()).toEqual([left, joined, left, joined]);
  });

  it('can come from another origin, after which the app is gone', async () => {
    const {
      send,
      said,
      left: addresses,
      post,
      heard,
      ready,
      reports,
    } = open({ effects: { contacts: [{ type: 'wrong-origin' }] } });
    await ready();
    for (const event of [joined, contacts, left]) send(event);
    await settle();
    post({ type: 'leave' });
    await settle();
    expect(said()).toEqual([joined]);
    expect(reports.map(({ name }) => name)).not.toContain('left');
    expect(heard).toEqual([]);
    expect(addresses).toEqual([
      `http://elsewhere.localhost:4400/_page/post#${encodeURIComponent(JSON.stringify(contacts))}`,
    ]);
  });

  it.each<[string, Opening]>([
    ['there is none', { href: 'http://localhost:6006/vendor/apizee/agent/' }],
    ['nobody embeds it', { alone: true }],
  ])('does not come from another origin where %s, and the world is told so', async (_, options) => {
    const {
      send,
      said,
      left: addresses,
      reports,
    } = open({ effects: { joined: [{ type: 'wrong-origin' }] }, ...options });
    send(joined);
    await settle();
    expect(said()).toEqual([joined]);
    expect(addresses).toEqual([]);
    expect(reports[0]?.plays).not.toContain('wrong-origin');
  });

  it('suffers what the page’s own address asks for, and the world is told so', async () => {
    const { send, said, reports } = open({
      scenarios: readPageScenarios('message-lost:joined,message-duplicated:left'),
    });
    for (const event of [contacts, joined, left]) send(event);
    await settle();
    expect(said()).toEqual([contacts, left, left]);
    expect(reports.map(({ faults }) => faults)).toEqual([[], ['lost'], ['duplicate']]);
  });
});

describe('what comes from the host', () => {
  const leave = { type: 'leave' };

  it.each([
    { strictOrigin: false, from: 'its parent', count: 1 },
    { strictOrigin: false, from: 'a sibling', count: 1 },
    { strictOrigin: true, from: 'its parent', count: 1 },
    { strictOrigin: true, from: 'a sibling', count: 0 },
  ])('is heard $count times from $from when strict is $strictOrigin', async ({ strictOrigin, from, count }) => {
    const { ready, post, heard, reports } = open({ strictOrigin });
    await ready();
    if (from === 'its parent') post(leave);
    else post(leave, {});
    await settle();
    expect(heard).toHaveLength(count);
    expect(reports).toMatchObject([{ direction: 'host-to-guest', name: 'leave', payload: leave }]);
    expect(reports[0]?.outcome).toBe(count === 0 ? 'dropped' : undefined);
  });

  it('is dropped before ready, and the world is told why', async () => {
    const { ready, post, heard, reports, notes } = open();
    post(leave);
    await settle();
    expect(heard).toEqual([]);
    expect(reports).toMatchObject([
      { name: 'leave', outcome: 'dropped', reason: expect.stringContaining('before ready') as string },
    ]);
    expect(notes).toEqual([expect.stringContaining('leave was dropped')]);
    await ready();
    post(leave);
    await settle();
    expect(heard).toEqual([leave]);
  });

  it('is heard after a ready that was lost on its way', async () => {
    const { ready, post, heard } = open({ effects: { ready: [{ type: 'lost' }] } });
    await ready();
    post(leave);
    await settle();
    expect(heard).toEqual([leave]);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'leave'],
    ['a list', [leave]],
    ['a type that is no text', { type: 7 }],
  ])('is told of and handed on when it is %s', async (_, data) => {
    const { ready, post, heard, reports } = open();
    await ready();
    post(data);
    await settle();
    expect(heard).toEqual([data]);
    expect(reports).toMatchObject([{ name: '', payload: data }]);
  });

  it('can be lost, come twice, or come without its fields', async () => {
    const effects = {
      leave: [{ type: 'lost' }],
      join: [{ type: 'duplicate', times: 2 }],
      guest_data: [{ type: 'malformed' }],
    } satisfies Effects;
    const { ready, post, heard, reports } = open({ effects });
    await ready();
    for (const command of [leave, { type: 'join' }, { type: 'guest_data', data: {} }]) post(command);
    await settle();
    expect(heard).toEqual([{ type: 'join' }, { type: 'join' }, { type: 'guest_data' }]);
    expect(reports[0]?.plays).not.toContain('wrong-origin');
  });

  it('is left to others when it is not the host’s', () => {
    const { post, reports, heard } = open({ intercept: () => true });
    post(leave);
    expect([reports, heard]).toEqual([[], []]);
  });

  it('is not told of when a page alone in its tab hears itself', () => {
    const { window, post, reports, heard } = open({ alone: true });
    post(joined, window);
    expect(heard).toEqual([joined]);
    expect(reports).toEqual([]);
  });
});

describe('a lane', () => {
  it('keeps the order whatever the latency of each answer', async () => {
    const delivered: number[] = [];
    const lane = createMessageLane<number>({
      ask: (delayMs) => new Promise((resolve) => setTimeout(() => resolve([]), delayMs)),
      deliver: (message) => void delivered.push(message),
      malform: (message) => message,
    });
    const delays = [40, 5, 90, 0, 30, 10, 70];
    for (const delayMs of delays) lane.pass(delayMs);
    await settle(39);
    expect(delivered).toEqual([]);
    await settle(300);
    expect(delivered).toEqual(delays);
  });

  it('goes on after a listener that throws, whose error is the page’s', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const delivered: number[] = [];
    const lane = createMessageLane<number>({
      ask: async () => [],
      deliver(message) {
        if (message === 1) throw new Error('host');
        delivered.push(message);
      },
      malform: (message) => message,
    });
    for (const message of [1, 2]) lane.pass(message);
    await settle();
    expect(delivered).toEqual([2]);
    expect(reportError).toHaveBeenCalledExactlyOnceWith(new Error('host'));
  });

  it('says nothing once it is closed, not even what it holds', async () => {
    const deliver = vi.fn();
    const lane = createMessageLane<string>({
      ask: async (name) => (name === 'held' ? [{ type: 'reorder' }] : [{ type: 'late', ms: 100 }]),
      deliver,
      malform: (message) => message,
    });
    for (const message of ['held', 'late', 'next']) lane.pass(message);
    await settle(50);
    lane.close();
    lane.pass('after');
    await settle(5000);
    expect(deliver).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('page link', () => {
  const report: MessageReport = { channel: 'agentApp', direction: 'guest-to-host', name: 'joined', payload: joined };
  type Fetch = (address: string, init: RequestInit) => Promise<Response>;

  function connect(fetch: Fetch, timeoutMs = 500) {
    const spy = vi.fn<Fetch>(fetch);
    return {
      spy,
      link: createPageLink({ rootHref: 'http://apizee.localhost:4400/', fetch: spy, now: Date.now, timeoutMs }),
    };
  }
  const answer = (effects: unknown) => async () => Response.json({ effects });

  it('asks below the vendor’s root, without a preflight', async () => {
    const { spy, link } = connect(answer([{ type: 'lost' }]));
    expect(await link.report(report)).toEqual([{ type: 'lost' }]);
    const [address, init] = spy.mock.calls[0] ?? [];
    expect(address).toBe('http://apizee.localhost:4400/_page/messages');
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', body: JSON.stringify(report) });
    expect(init?.headers).toBeUndefined();
  });

  it('asks one after the other', async () => {
    const delays = [30, 0, 10];
    const seen: string[] = [];
    const { link } = connect(async (_, { body }) => {
      await new Promise((resolve) => setTimeout(resolve, delays.shift()));
      seen.push((JSON.parse(body as string) as MessageReport).name);
      return Response.json({ effects: [] });
    });
    for (const name of ['contacts', 'resize', 'ready']) void link.report({ ...report, name });
    await settle(100);
    expect(seen).toEqual(['contacts', 'resize', 'ready']);
  });

  it.each([404, 405, 501])('asks no more after a %i, because this door serves the pages alone', async (status) => {
    const { spy, link } = connect(async () => new Response(null, { status }));
    expect(await link.report(report)).toEqual([]);
    await settle(60_000);
    expect(await link.report(report)).toEqual([]);
    expect(spy).toHaveBeenCalledOnce();
  });

  it.each<[string, Fetch]>([
    ['the world is down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the answer is a page', async () => new Response('<!doctype html>')],
    ['the answer is null', async () => Response.json(null)],
  ])('answers nothing when %s, and rests', async (_, fetch) => {
    const { spy, link } = connect(fetch);
    expect(await link.report(report)).toEqual([]);
    expect(await link.report(report)).toEqual([]);
    expect(spy).toHaveBeenCalledOnce();
    await settle(2000);
    await link.report(report);
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it.each<[string, Fetch]>([
    ['effects that are no list', answer('lost')],
    ['a refusal', async () => Response.json({ error: 'too large' }, { status: 413 })],
  ])('answers nothing for %s, and goes on asking', async (_, fetch) => {
    const { spy, link } = connect(fetch);
    expect(await link.report(report)).toEqual([]);
    await link.report(report);
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('gives up quickly on a world that is silent, for all that waits', async () => {
    vi.useRealTimers();
    const never: Fetch = (_, { signal }) =>
      new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    const { spy, link } = connect(never, 20);
    const startedMs = performance.now();
    expect(await Promise.all([1, 2, 3].map(() => link.report(report)))).toEqual([[], [], []]);
    expect(performance.now() - startedMs).toBeLessThan(1000);
    expect(spy).toHaveBeenCalledOnce();
  });

  it('cuts pictures, and survives what JSON does not know', async () => {
    const { spy, link } = connect(answer([]));
    await link.report({ ...report, payload: { dataUrl: `data:image/png;base64,${'A'.repeat(10_000)}` } });
    const circular: { self?: unknown } = {};
    circular.self = circular;
    await link.report({ ...report, payload: circular });
    const bodies = spy.mock.calls.map(([, { body }]) => body as string);
    expect(bodies[0]?.length).toBeLessThan(300);
    expect(bodies[1]).toContain('cannot be written as JSON');
  });
});

describe('loader script', () => {
  const untouched = {} as Document;
  const root = createVendorRoot('http://apizee.localhost:4400/agent/loaderAgent.js');

  it('tells the world of a call, and of what it lacks', () => {
    const reports: MessageReport[] = [];
    const link: PageLink = {
      async report(report) {
        reports.push(report);
        return [];
      },
    };
    const fetch = () => new Promise<never>(() => {});
    const loadAgent = createLoadAgent({ document: untouched, root, link, fetch, log: () => {} });
    loadAgent('https://cloud.apizee.com/', 'sandboxApiKey', { id: 5121, token: 't', nickname: 'Zoé' });
    expect(() => Reflect.apply(loadAgent, undefined, ['https://cloud.apizee.com/']) as unknown).toThrow(TypeError);
    expect(reports).toMatchObject([
      { channel: 'loadAgent', direction: 'host-to-guest', payload: { apiCCkey: 'sandboxApiKey' }, plays: [] },
      { name: 'loadAgent', outcome: 'dropped', reason: expect.stringContaining('apiCCkey') as string },
    ]);
  });

  it('calls back in order, with the faults of the world', async () => {
    const effects: Effects = {
      init: [{ type: 'late', ms: 100 }],
      minimize: [{ type: 'duplicate', times: 2 }],
      maximize: [{ type: 'lost' }],
      sendMessage: [{ type: 'malformed' }],
      showNewMessage: [{ type: 'reorder' }],
    };
    const reports: MessageReport[] = [];
    const link: PageLink = {
      async report(report) {
        reports.push(report);
        return effects[report.name] ?? [];
      },
    };
    const called: unknown[] = [];
    const lane = createCallbackLane(link, (type, params) => void called.push([type, params]));
    const time = new Date(0);
    for (const [type, params] of [
      ['init'],
      ['minimize', 7],
      ['maximize', 7],
      ['sendMessage', { destId: 7, message: 'Hello' }],
      ['showNewMessage', { destId: 7 }],
      ['updatePresence', { time }],
    ] as const) {
      lane.pass({ type, params });
    }
    await settle(99);
    expect(called).toEqual([]);
    await settle(1);
    expect(called).toEqual([
      ['init', undefined],
      ['minimize', 7],
      ['minimize', 7],
      ['sendMessage', undefined],
      ['updatePresence', { time }],
      ['showNewMessage', { destId: 7 }],
    ]);
    expect(reports[1]).toMatchObject({
      channel: 'loadAgentCallback',
      direction: 'guest-to-host',
      name: 'minimize',
      payload: { type: 'minimize', params: 7 },
    });
  });
});

describe('scenarios of a page', () => {
  it('are those for messages, each on one message or on all', () => {
    const read = readPageScenarios(' message-lost:joined , message-late, server-error, dance');
    expect(read.map(({ scenario, name }) => [scenario.id, name])).toEqual([
      ['message-lost', 'joined'],
      ['message-late', undefined],
    ]);
    expect(readPageScenarios(null)).toEqual([]);
  });
});
