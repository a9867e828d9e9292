import { loadAgentCallbackEvents } from '@embedworks/contracts/apizee/message-validators';
import { describe, expect, it, vi } from 'vitest';
import { createAgentApp } from '../src/apizee/pages/agent/agent-app.ts';
import { createMessageLog } from '../src/apizee/pages/agent/message-log.ts';
import { toInvitation } from '../src/apizee/pages/agent/invitation.ts';
import { readAgentQuery } from '../src/apizee/pages/agent/query.ts';
import { createAgentRooms } from '../src/apizee/pages/agent/rooms.ts';
import { createGuestApp } from '../src/apizee/pages/guest/guest-app.ts';
import type { ComBox } from '../src/apizee/pages/loader-agent/com-boxes.ts';
import { controlEvents } from '../src/apizee/pages/loader-agent/control-events.ts';
import { createLoadAgent } from '../src/apizee/pages/loader-agent/load-agent.ts';
import type { PageLink } from '../src/pages/page-link.ts';
import { createVendorRoot } from '../src/apizee/pages/shared/vendor-root.ts';

it('keeps pictures out of the log', () => {
  const log = createMessageLog(() => 0);
  log.add('to host', { type: 'snapshot', dataUrl: `data:image/png;base64,${'A'.repeat(10_000)}` });
  expect(log.entries[0]?.title).toBe('snapshot');
  expect(log.entries[0]?.detail.length).toBeLessThan(200);
});

describe('agent and guest pages', () => {
  async function meet(conversation: string, { byPort }: { byPort: boolean }) {
    const said: string[] = [];
    const settings = readAgentQuery(new URLSearchParams({ aK: 'sandboxApiKey', cN: conversation, aN: 'Zoé' }));
    const app = createAgentApp({
      settings,
      cameraAllowed: true,
      platform: {
        openSession: async () => ({ token: 'jwt', userId: '100200' }),
        createInvitation: async () => 'Q7f2Kp9Zt1Lm',
        sendTextMessage: async () => {},
      },
      emit(event) {
        if (event.type !== 'resize') said.push('length' in event ? `${event.type} ${event.length}` : event.type);
      },
      log: () => {},
      onChange: () => rooms.follow(),
    });
    const rooms = createAgentRooms(app);
    app.start();
    await vi.waitFor(() => expect(app.conversation.joined).toBe(true), 30_000);
    said.length = 0;

    const opener = { postMessage: (_: unknown, __: string, [port]: MessagePort[]) => port && rooms.attach(port) };
    const guest = createGuestApp({
      invitation: toInvitation({ ...settings, guestName: 'Nina', facingMode: 'user' }),
      opener: byPort ? (opener as unknown as Window) : null,
      origin: 'http://apizee.localhost:4400',
      takePicture: () => 'data:image/png;base64,iVBORw0KGgo=',
      onChange: () => {},
    });
    return { app, guest, said };
  }

  it.each([{ byPort: false }, { byPort: true }])('see each other, and once only, by port: $byPort', async (ways) => {
    const { app, guest, said } = await meet(`CASE-${ways.byPort}`, ways);
    guest.join();
    await vi.waitFor(() => expect(guest.agent).toBe('Zoé'), 30_000);
    guest.toggleSharing();
    guest.sendSnapshot();
    await vi.waitFor(() => expect(said).toContain('snapshot'), 30_000);
    guest.leave();
    await vi.waitFor(() => expect(app.conversation.guests).toEqual([]), 30_000);
    expect(said).toEqual(['contacts 1', 'subscribed_streams 1', 'snapshot', 'contacts 0', 'subscribed_streams 0']);
  });

  it('find each other again after the agent was away', async () => {
    const { app, guest, said } = await meet('CASE-away', { byPort: false });
    guest.join();
    await vi.waitFor(() => expect(said).toEqual(['contacts 1']), 30_000);
    app.receive({ type: 'conversation', name: 'CASE-other' });
    await vi.waitFor(() => expect(guest.agent).toBeUndefined(), 30_000);
    app.receive({ type: 'conversation', name: 'CASE-away' });
    await vi.waitFor(() => expect(guest.agent).toBe('Zoé'), 30_000);
    await vi.waitFor(() =>
      expect(said.slice(1)).toEqual(['left', 'contacts 0', 'joined', 'left', 'contacts 0', 'joined', 'contacts 1']),
    );
  });
});

describe('loader script', () => {
  const untouchable = new Proxy({} as Document, {
    get(_, name) {
      throw new Error(`document.${String(name)} was touched`);
    },
  });
  const root = createVendorRoot('http://apizee.localhost:4400/agent/loaderAgent.js');
  const link: PageLink = { report: async () => [] };
  const user = { id: 5121, token: 'unknown', nickname: 'Zoé' };

  it.each([
    ['serverDomainRoot', []],
    ['apiCCkey', ['https://cloud.apizee.com/']],
    ['userInfos', ['https://cloud.apizee.com/', 'sandboxApiKey']],
  ])('throws a TypeError without %s', (name, callArguments) => {
    const fetch = vi.fn<() => Promise<Response>>();
    const loadAgent = createLoadAgent({ document: untouchable, root, link, fetch, log: () => {} });
    const call = () => Reflect.apply(loadAgent, undefined, callArguments) as unknown;
    expect(call).toThrow(TypeError);
    expect(call).toThrow(name);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<Response>]>([
    ['the token is unknown', async () => Response.json({ error: 'not valid' }, { status: 401 })],
    ['the platform cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
  ])('logs and leaves the page alone when %s', async (_, answer) => {
    const fetch = vi.fn<(address: string, init?: RequestInit) => Promise<Response>>(answer);
    const log = vi.fn();
    const callback = vi.fn();
    createLoadAgent({ document: untouchable, root, link, fetch, log })(
      'https://cloud.apizee.com/',
      'sandboxApiKey',
      user,
      callback,
    );
    await vi.waitFor(() => expect(log).toHaveBeenCalledWith(expect.stringContaining('not known')), 30_000);
    expect(callback).not.toHaveBeenCalled();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('http://apizee.localhost:4400/api/v2/users/me', {
      headers: { authorization: 'Bearer unknown' },
    });
  });

  it('raises every event but init from the controls', () => {
    const types = new Set(controlEvents.map(({ type }) => type));
    expect([...types, 'init'].sort()).toEqual(Object.values(callbackEventNames).sort());
  });

  it('tells of presence with a Date, as the platform’s SDK does', () => {
    const raised: [string, unknown][] = [];
    const boxes = { last: undefined, create: () => ({}) as ComBox, destroy: () => {} };
    for (const { type, raise } of controlEvents) {
      if (type === 'updatePresence') raise(boxes, (name, params) => raised.push([name, params]));
    }
    expect(raised).toEqual(
      ['online', 'offline'].map((state) => [
        'updatePresence',
        { eventType: 'updatePresence', time: expect.any(Date) as Date, connectedUsersList: ['884213'], state },
      ]),
    );
  });
});

const callbackEventNames = Object.keys(loadAgentCallbackEvents);
