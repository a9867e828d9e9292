import { channels } from '@embedworks/contracts/apizee/channels';
import { agentAppCommands, agentAppEvents } from '@embedworks/contracts/apizee/message-validators';
import type { AgentAppEvent } from '@embedworks/contracts/apizee/messages';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAgentApp } from '../src/apizee/pages/agent/agent-app.ts';
import { createPlatform } from '../src/apizee/pages/agent/platform.ts';
import { readAgentQuery } from '../src/apizee/pages/agent/query.ts';

type Answer = Response | Error | 'never';

interface Cloud {
  session: Answer;
  invitation: Answer;
  textMessage: Answer;
}

interface Request {
  method: string;
  address: string;
  authorization: string | null;
  body: unknown;
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 8) }));
afterEach(() => void vi.useRealTimers());

const json = (status: number, body: unknown) => Response.json(body, { status });

/** The agent app with its real platform over a played cloud. */
function open(query: string, { cameraAllowed = true, storageDenied = false, ...answers }: OpenOptions = {}) {
  const cloud: Cloud = {
    session: json(200, { ccs: 'ccs.example.test', secure: true }),
    invitation: json(200, { id: 'Q7f2Kp9Zt1Lm' }),
    textMessage: json(200, { to: [] }),
    ...answers,
  };
  const events: AgentAppEvent[] = [];
  const logged: string[] = [];
  const requests: Request[] = [];

  const answer = (address: string): Answer => {
    if (address.includes('/api/v2/preferredCCS')) return cloud.session;
    return address.includes('/api/text-message') ? cloud.textMessage : cloud.invitation;
  };
  const fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET', headers, body, signal } = init;
    requests.push({
      method,
      address,
      authorization: new Headers(headers).get('authorization'),
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    });
    const reply = answer(address);
    if (reply === 'never') {
      return await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    }
    if (reply instanceof Error) throw reply;
    return reply.clone();
  };

  const app = createAgentApp({
    settings: readAgentQuery(new URLSearchParams(query)),
    cameraAllowed,
    platform: createPlatform({
      fetch,
      resolve: (address) => address,
      storage() {
        if (storageDenied) throw new DOMException('denied', 'SecurityError');
        return { getItem: () => null } as unknown as Storage;
      },
      createToken: async ({ apiKey, userAgentId }) => `jwt:${apiKey}:${userAgentId}`,
      now: Date.now,
      log: (message) => void logged.push(message),
    }),
    emit(event) {
      expect(agentAppEvents[event.type]?.(event), `${JSON.stringify(event)} against the contract`).toBe(true);
      events.push(event);
    },
    log: (level, message) => void logged.push(`${level}: ${message}`),
  });

  return {
    app,
    cloud,
    logged,
    requests,
    all: events,
    async settle(durationMs = 0) {
      await vi.advanceTimersByTimeAsync(durationMs);
    },
    /** What the app said since the last call, without `resize`. */
    said: () => events.splice(0).filter(({ type }) => type !== 'resize'),
    post(command: { type: string } & Record<string, unknown>) {
      expect(agentAppCommands[command.type]?.(command), `${command.type} against the contract`).toBe(true);
      app.receive(command);
    },
  };
}

type OpenOptions = Partial<Cloud> & { cameraAllowed?: boolean; storageDenied?: boolean };
type Opened = ReturnType<typeof open>;

async function load(query: string, options?: OpenOptions): Promise<Opened> {
  const opened = open(query, options);
  opened.app.start();
  await opened.settle();
  return opened;
}

/** Joined, with what was said until then forgotten. */
async function loadJoined(query = '', options?: OpenOptions): Promise<Opened> {
  const opened = await load(`aK=sandboxApiKey&cN=CASE-77${query}`, options);
  expect(opened.said().at(-1)).toEqual({ type: 'joined' });
  return opened;
}

const guest = { id: '884213', userData: { firstName: 'Nina', lastName: '' }, streams: 0 };
const invited = '&gN=Nina&gP=%2B33655550100';

/** How each situation of the contract comes about; what is said in it is what the contract lists. */
const situations: Record<SequenceId, () => Promise<AgentAppEvent[]>> = {
  'load-without-key': async () => (await load('cN=CASE-77')).said(),
  'load-connect-off': async () => (await load('aK=sandboxApiKey&cN=CASE-77&c=false')).said(),
  'load-key-refused': async () =>
    (await load('aK=badApiKey&cN=CASE-77', { session: json(403, { error: 'refused' }) })).said(),
  async 'load-cloud-unreachable'() {
    const { settle, said, requests } = await load('aK=sandboxApiKey&cN=CASE-77', {
      session: new TypeError('fetch failed'),
    });
    await settle(17 * 60_000);
    expect(requests).toHaveLength(100);
    return said();
  },
  'load-and-join': async () => (await load('aK=sandboxApiKey&cN=CASE-77')).said(),
  'load-join-off': async () => (await load('aK=sandboxApiKey&cN=CASE-77&j=false')).said(),
  async 'guest-enters'() {
    const { app, said } = await loadJoined();
    app.conversation.put(guest);
    return said();
  },
  'leave-while-joined': () => after({ type: 'leave' }),
  'join-after-leave': () => after({ type: 'join' }, { type: 'leave' }),
  'join-while-joined': () => after({ type: 'join' }),
  'leave-while-not-joined': () => after({ type: 'leave' }, { type: 'leave' }),
  'conversation-renamed-while-joined': () => after({ type: 'conversation', name: 'CASE-78' }),
  'conversation-cleared-while-joined': () => after({ type: 'conversation' }),
  'disconnect-with-camera': () => after({ type: 'disconnect' }),
  async 'disconnect-without-camera'() {
    const { app, post, said } = await loadJoined();
    app.switchCamera(false);
    post({ type: 'disconnect' });
    return said();
  },
  'connect-after-disconnect': () => after({ type: 'connect' }, { type: 'disconnect' }),
  'user-data-while-joined': () => after({ type: 'user_data', data: { userId: '5121', firstName: 'Zoé' } }),
  'configuration-while-joined': () => after({ type: 'configuration', data: { logLevel: 'debug' } }),
  async 'copy-pressed'() {
    const { app, said } = await loadJoined(invited);
    app.form.copyLink(() => {});
    return said();
  },
  async 'send-accepted'() {
    const { app, said } = await loadJoined(invited);
    await app.form.sendLink();
    return said();
  },
  async 'send-refused'() {
    const { app, said } = await loadJoined(invited, { textMessage: json(402, { error: 'no credits' }) });
    await app.form.sendLink();
    return said();
  },
  async 'invitation-service-down'() {
    const { post, settle, said } = await loadJoined('', { invitation: json(503, {}) });
    post({ type: 'guest_data', data: { name: 'Nina' } });
    await settle();
    return said();
  },
  async 'invitation-service-late'() {
    const { post, settle, said, all } = await loadJoined('', { invitation: 'never' });
    post({ type: 'guest_data', data: { name: 'Nina' } });
    await settle(9_999);
    expect(all.filter(({ type }) => type !== 'resize')).toEqual([]);
    await settle(1);
    return said();
  },
  'load-camera-denied': async () => (await load('aK=sandboxApiKey&cN=CASE-77', { cameraAllowed: false })).said(),
};

type SequenceId = (typeof channels.agentApp.sequences)[number]['id'];

async function after(
  command: { type: string } & Record<string, unknown>,
  ...before: { type: string }[]
): Promise<AgentAppEvent[]> {
  const { post, settle, said } = await loadJoined();
  for (const earlier of before) post(earlier);
  await settle();
  said();
  post(command);
  await settle();
  return said();
}

describe('sequences of the contract', () => {
  it.each(channels.agentApp.sequences)('$id: $situation', async ({ id, emits }) => {
    const said = await situations[id]();
    expect(said.map(toEmission)).toEqual(emits);
  });
});

/** A message as the contract's sequences write it. */
function toEmission(event: AgentAppEvent) {
  const message = channels.agentApp.messages.find(({ name }) => name === event.type)?.key;
  if ('length' in event) return { message, length: event.length };
  if (!('reason' in event)) return { message };
  // What follows the colon is whatever the service said.
  return { message, reason: event.reason.replace(/^(Failed to create short link): .+$/u, '$1') };
}

describe('at load', () => {
  it('says contacts, resize and ready, in this order and before it listens', () => {
    const { app, all } = open('aK=sandboxApiKey');
    app.start();
    expect(all.map(({ type }) => type)).toEqual(['contacts', 'resize', 'ready']);
  });

  it('asks the cloud of the address for the key, percent-encoded', async () => {
    const { requests } = await load('aK=a%26b&cU=https://cloud.example');
    expect(requests[0]?.address).toBe('https://cloud.example/api/v2/preferredCCS?apiKey=a%26b');
  });

  it('waits 200 ms longer before every attempt', async () => {
    const { requests, settle } = await load('aK=sandboxApiKey', { session: new TypeError('fetch failed') });
    for (const [waitMs, attempts] of [
      [199, 1],
      [1, 2],
      [399, 2],
      [1, 3],
      [600, 4],
    ] as const) {
      await settle(waitMs);
      expect(requests).toHaveLength(attempts);
    }
  });

  it('joins once the cloud is back', async () => {
    const { cloud, settle, said } = await load('aK=sandboxApiKey&cN=CASE-77', {
      session: new TypeError('fetch failed'),
    });
    cloud.session = json(200, { ccs: 'ccs.example.test', secure: true });
    await settle(200);
    expect(said().at(-1)).toEqual({ type: 'joined' });
  });

  it.each<[string, OpenOptions]>([
    ['the cloud never answers', { session: 'never' }],
    ['storage is denied', { storageDenied: true }],
    ['the cloud answers 500', { session: json(500, {}) }],
    ['the cloud answers 403 without JSON', { session: new Response('Forbidden', { status: 403 }) }],
  ])('is silent after ready when %s', async (_, options) => {
    const { settle, said } = await load('aK=sandboxApiKey&cN=CASE-77', options);
    await settle(20 * 60_000);
    expect(said().map(({ type }) => type)).toEqual(['contacts', 'ready']);
  });
});

describe('commands', () => {
  it.each<[string, unknown, string[]]>([
    ['null', null, ['error: A message without data.']],
    ['nothing', undefined, ['error: A message without data.']],
    ['text', 'join', ['warn: A message of an unknown type.']],
    ['a list', [{ type: 'leave' }], ['warn: A message of an unknown type.']],
    ['no type', { name: 'CASE-78' }, ['warn: A message of an unknown type.']],
    ['an unknown type', { type: 'hang_up' }, ['warn: A message of an unknown type.']],
    ['a type that every object has', { type: 'constructor' }, ['warn: A message of an unknown type.']],
    ['noise of development tools', { type: 'webPackWarnings', data: [] }, []],
  ])('%s changes nothing', async (_, data, expected) => {
    const { app, said, logged } = await loadJoined();
    app.receive(data);
    expect(said()).toEqual([]);
    expect(logged).toEqual(expected);
  });

  it('takes a key from a configuration that comes later', async () => {
    const { post, settle, said } = await load('cN=CASE-77');
    said();
    post({ type: 'configuration', data: { apiRtc: { apiKey: 'sandboxApiKey' } } });
    await settle();
    expect(said().map(({ type }) => type)).toEqual(['subscribed_streams', 'joined']);
  });

  it('merges a configuration deeply', async () => {
    const { app, post } = await load('aK=sandboxApiKey&cU=https://cloud.example');
    post({ type: 'configuration', data: { apiRtc: { apiKey: 'other' }, guestUrl: 'https://guest.example/' } });
    expect(app.state.configuration).toMatchObject({
      apiRtc: { apiKey: 'other', cloudUrl: 'https://cloud.example' },
      guestUrl: 'https://guest.example/',
      installationId: 'APZ_AGENT_',
    });
  });

  it('does not let a configuration reach the prototype of objects', async () => {
    const { app } = await load('aK=sandboxApiKey');
    app.receive(
      JSON.parse(
        '{"type":"configuration","data":{"__proto__":{"polluted":true},"apiRtc":{"__proto__":{"polluted":true}}}}',
      ),
    );
    expect(app.state.configuration).not.toHaveProperty('polluted');
    expect(app.state.configuration.apiRtc).not.toHaveProperty('polluted');
  });

  it('registers with the user id of the latest user data', async () => {
    const { app, post, settle, requests } = await loadJoined(`${invited}&uId=100200`);
    expect(requests.at(-1)?.authorization).toBe('Bearer jwt:sandboxApiKey:100200');
    post({ type: 'user_data', data: { userId: '5121' } });
    await settle();
    expect(app.state.userData).toEqual({ userId: '5121' });
    expect(requests.at(-1)?.authorization).toBe('Bearer jwt:sandboxApiKey:5121');
  });

  it('remembers the wish to join across disconnect and connect', async () => {
    const { post, settle, said } = await loadJoined();
    for (const type of ['leave', 'disconnect', 'connect']) post({ type });
    await settle();
    expect(said().map(({ type }) => type)).toEqual(['left', 'warning', 'warning', 'subscribed_streams']);
    post({ type: 'join' });
    expect(said()).toEqual([{ type: 'joined' }]);
  });

  it('remembers a join that comes before there is a session', async () => {
    const { post, settle, said } = await load('aK=sandboxApiKey&c=false&j=false');
    said();
    for (const command of [{ type: 'join' }, { type: 'conversation', name: 'CASE-77' }, { type: 'connect' }])
      post(command);
    await settle();
    expect(said().map(({ type }) => type)).toEqual(['subscribed_streams', 'joined']);
  });

  it('gives up a session that is still opening when told to disconnect', async () => {
    const { app, post, settle, said } = await load('aK=slowApiKey&cN=CASE-77', { session: 'never' });
    expect(app.state.connection).toBe('connecting');
    post({ type: 'disconnect' });
    await settle();
    expect(app.state.connection).toBe('off');
    expect(said().map(({ type }) => type)).toEqual(['contacts', 'ready']);
  });

  it('ignores a repeated connect, and a conversation of the same name', async () => {
    const { post, settle, said, requests } = await loadJoined();
    post({ type: 'connect' });
    post({ type: 'conversation', name: 'CASE-77' });
    await settle();
    expect(said()).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});

describe('guests', () => {
  it('tells of streams, of snapshots and of leaving', async () => {
    const { app, said } = await loadJoined();
    app.conversation.put(guest);
    app.conversation.put({ ...guest, streams: 1 });
    app.conversation.snapshot(guest.id, 'data:image/png;base64,iVBORw0KGgo=');
    app.conversation.remove(guest.id);
    expect(said()).toEqual([
      { type: 'contacts', length: 1 },
      { type: 'subscribed_streams', length: 1 },
      {
        type: 'snapshot',
        contact: { id: '884213', userData: { firstName: 'Nina', lastName: '' } },
        dataUrl: 'data:image/png;base64,iVBORw0KGgo=',
      },
      { type: 'contacts', length: 0 },
      { type: 'subscribed_streams', length: 0 },
    ]);
  });

  it('are not seen before the agent has joined, and are there afterwards', async () => {
    const { app, post, said } = await load('aK=sandboxApiKey&cN=CASE-77&j=false');
    said();
    app.conversation.put({ ...guest, streams: 1 });
    app.conversation.snapshot(guest.id, 'data:,');
    expect(said()).toEqual([]);
    post({ type: 'join' });
    expect(said()).toEqual([
      { type: 'joined' },
      { type: 'contacts', length: 1 },
      { type: 'subscribed_streams', length: 1 },
    ]);
  });

  it('stay behind when the conversation changes', async () => {
    const { app, post, said } = await loadJoined();
    app.conversation.put({ ...guest, streams: 1 });
    said();
    post({ type: 'conversation', name: 'CASE-78' });
    expect(said().map(toEmission)).toEqual([
      { message: 'left' },
      { message: 'contacts', length: 0 },
      { message: 'subscribedStreams', length: 0 },
      { message: 'joined' },
    ]);
  });
});
