import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInvitationForm } from '../src/apizee/pages/agent/invitation-form.ts';
import { toInvitation, toLongLink, toShortLink } from '../src/apizee/pages/agent/invitation.ts';
import type { AgentPlatform } from '../src/apizee/pages/agent/platform-contract.ts';
import { readAgentQuery } from '../src/apizee/pages/agent/query.ts';
import { readInvitation } from '../src/apizee/pages/guest/invitation-source.ts';

const configure = (query = '') => readAgentQuery(new URLSearchParams(query)).configuration;
const invitation = (guestName: string, audio = true) =>
  toInvitation({
    configuration: configure('aK=sandboxApiKey'),
    conversationName: 'CASE-77',
    guestName,
    audio,
    facingMode: 'user',
  });

describe('short links', () => {
  it.each([
    ['the default of the platform', '', 'https://app.apizee.com/guest/?id=Q7f2Kp9Zt1Lm'],
    ['a guest page of one’s own', 'gU=https://guest.example/', 'https://guest.example/?i=Q7f2Kp9Zt1Lm'],
    ['a guest page with a query', 'gU=https://guest.example/?x=1', 'https://guest.example/?x=1?i=Q7f2Kp9Zt1Lm'],
    ['another log level', 'lL=debug', 'https://app.apizee.com/guest/?id=Q7f2Kp9Zt1Lm&lL=debug'],
    ['an unknown log level', 'lL=loud', 'https://app.apizee.com/guest/?id=Q7f2Kp9Zt1Lm&lL=info'],
    [
      'LogRocket and what encodeURI changes',
      'gU=https://guest.example/a b&lRAppID=desk/é',
      'https://guest.example/a%20b?i=Q7f2Kp9Zt1Lm&lRAppID=desk/%C3%A9',
    ],
  ])('with %s', (_, query, link) => {
    expect(toShortLink(configure(query), 'Q7f2Kp9Zt1Lm')).toBe(link);
  });
});

describe('long links', () => {
  it.each([
    ['the default', '', 'https://app.apizee.com/guest/'],
    ['a guest page of one’s own', 'gU=https://guest.example/', 'https://guest.example/'],
    ['a guest page with a query', 'gU=https://guest.example/?x=1', 'https://guest.example/?x=1'],
  ])('hold the invitation, not percent-encoded: %s', (_, query, start) => {
    const link = toLongLink(configure(query), invitation('Zoé'));
    expect(link.slice(0, start.length + 3)).toBe(`${start}?i=`);
    expect(JSON.parse(atob(link.slice(start.length + 3)))).toEqual(invitation('Zoé'));
  });

  it('cannot be made for a name beyond Latin-1', () => {
    expect(() => toLongLink(configure(), invitation('Łuk'))).toThrow(/Invalid character/u);
  });
});

it('limits the guest to video when the agent has no audio', () => {
  expect(invitation('Nina', false).streams).toEqual([
    {
      type: 'user-media',
      constraints: { audio: false, video: { facingMode: 'user' } },
      publishOptions: { videoOnly: true },
    },
  ]);
});

describe('invitation form', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function fill(createInvitation: AgentPlatform['createInvitation'] = async () => 'Q7f2Kp9Zt1Lm') {
    const create = vi.fn(createInvitation);
    const events: unknown[] = [];
    const failures: string[] = [];
    const form = createInvitationForm({
      guestData: { name: 'Nina', phone: '+33655550100' },
      platform: { createInvitation: create, sendTextMessage: async () => {}, openSession: async () => session },
      context: () => ({ session, configuration: configure(), conversationName: 'CASE-77', audio: true }),
      resolveLink: (link) => link.replace('https://app.apizee.com', 'http://apizee.localhost:4400'),
      emit: (event) => void (event.type === 'resize' || events.push(event)),
      log: (_, message) => void failures.push(message),
      onChange: () => {},
    });
    const names = () => create.mock.calls.map(([request]) => request.invitation.user.firstName);
    return { form, events, failures, names };
  }
  const session = { token: 'jwt', userId: '100200' };

  it('gives the link in its one form to the form, the clipboard and the host', async () => {
    const { form, events } = fill();
    form.renewLink();
    await vi.advanceTimersByTimeAsync(0);
    const link = 'http://apizee.localhost:4400/guest/?id=Q7f2Kp9Zt1Lm';
    const write = vi.fn();
    form.copyLink(write);
    expect(form.state.link).toBe(link);
    expect(write).toHaveBeenCalledExactlyOnceWith(link);
    expect(events).toEqual([{ type: 'link_copied', name: 'Nina', link }]);
  });

  it('tells nothing of a copy where there is no clipboard', async () => {
    const { form, events } = fill();
    form.renewLink();
    await vi.advanceTimersByTimeAsync(0);
    const noClipboard = () => {
      throw new TypeError('navigator.clipboard is undefined');
    };
    expect(() => form.copyLink(noClipboard)).toThrow(TypeError);
    expect(events).toEqual([]);
  });

  it('asks for a link 500 ms after the last key', async () => {
    const { form, names } = fill();
    form.typeName('O');
    await vi.advanceTimersByTimeAsync(499);
    form.typeName('Om');
    await vi.advanceTimersByTimeAsync(499);
    expect(names()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(names()).toEqual(['Om']);
  });

  it('drops the answer for an earlier name', async () => {
    const answers: ((id: string) => void)[] = [];
    const { form } = fill(() => new Promise((resolve) => answers.push(resolve)));
    form.renewLink();
    form.replaceGuestData({ name: 'Omar' });
    answers[1]?.('SecondSecond');
    answers[0]?.('FirstFirstFi');
    await vi.advanceTimersByTimeAsync(0);
    expect(form.state.link).toContain('SecondSecond');
  });

  it('still shows a phone number that new guest data no longer hold, and cannot send', async () => {
    const { form } = fill();
    form.replaceGuestData({ name: 'Omar' });
    await vi.advanceTimersByTimeAsync(0);
    expect(form.state).toMatchObject({
      guestData: { name: 'Omar' },
      shown: { name: 'Omar', phone: '+33655550100' },
      canSend: false,
    });
    expect(form.state.link).toBeDefined();
    form.typePhone('+33655550102');
    expect(form.state.canSend).toBe(true);
  });

  it('has no link at all when a name beyond Latin-1 meets a failing service', async () => {
    const { form, events, failures } = fill(async () => {
      throw new Error('received 503');
    });
    form.replaceGuestData({ name: 'Łuk', phone: '+33655550100' });
    await vi.advanceTimersByTimeAsync(0);
    expect(events).toEqual([{ type: 'warning', reason: 'Failed to create short link: received 503' }]);
    expect(failures).toEqual(['No invitation link.']);
    expect(form.state).toMatchObject({ link: undefined, canSend: false });
  });
});

describe('guest page', () => {
  const read = (query: string, answer: () => Promise<Response>) => {
    const fetch = vi.fn<(address: string, init?: RequestInit) => Promise<Response>>(answer);
    const result = readInvitation(new URLSearchParams(query), {
      fetch,
      serviceUrl: 'https://is.apizee.com/invitations',
    });
    return { fetch, result };
  };
  const stored = async () => Response.json({ data: invitation('Nina') });

  it.each(['id=Q7f2Kp9Zt1Lm', 'i=Q7f2Kp9Zt1Lm'])(
    'asks the service for %s, without a token worth the name',
    async (query) => {
      const { fetch, result } = read(query, stored);
      expect(await result).toEqual({ kind: 'found', invitation: invitation('Nina') });
      expect(fetch).toHaveBeenCalledExactlyOnceWith('https://is.apizee.com/invitations/Q7f2Kp9Zt1Lm', {
        headers: { authorization: 'Bearer undefined' },
      });
    },
  );

  it('reads a long link by itself', async () => {
    const link = new URL(toLongLink(configure(), invitation('Nina')));
    const { fetch, result } = read(link.search, stored);
    expect(await result).toEqual({ kind: 'found', invitation: invitation('Nina') });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['an id with a dash', 'i=Q7f2-p9Zt1Lm', 'broken'],
    ['an id with an underscore', 'i=Q7f2_p9Zt1Lm', 'broken'],
    ['an id of a length that base64 cannot have', 'i=Q7f2K', 'broken'],
    ['JSON that is no invitation', `i=${btoa('{"x":1}')}`, 'broken'],
    ['nothing', '', 'blank'],
  ])('takes %s for %s without asking', async (_, query, kind) => {
    const { fetch, result } = read(query, stored);
    expect((await result).kind).toBe(kind);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<Response>]>([
    ['404', async () => Response.json({ error: 'no such invitation' }, { status: 404 })],
    ['201, because exactly 200 is expected', async () => Response.json({ data: invitation('Nina') }, { status: 201 })],
    ['nothing', () => Promise.reject(new TypeError('fetch failed'))],
  ])('stays blank when the service answers %s', async (_, answer) => {
    expect((await read('id=Q7f2Kp9Zt1Lm', answer).result).kind).toBe('blank');
  });
});
