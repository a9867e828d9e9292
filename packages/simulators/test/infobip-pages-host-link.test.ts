import { describe, expect, it, vi } from 'vitest';
import type { FaultEffect } from '../src/engine/faults.ts';
import type { MessageReport } from '../src/engine/page-link.ts';
import { createPortalActions } from '../src/infobip/pages/embeddable/actions.ts';
import { createHostLink } from '../src/infobip/pages/embeddable/host-link.ts';
import { readPageScenarios } from '../src/pages/page-scenarios.ts';

interface Opening {
  referrer?: string;
  alone?: boolean;
  href?: string;
  /** Of every message. */
  effects?: FaultEffect[];
  scenario?: string;
}

function open(opening: Opening = {}) {
  const { referrer = 'https://shop.example/campaigns?id=7', alone = false, effects = [], scenario = null } = opening;
  const { href = 'http://infobip.localhost:4400/embeddable/moments' } = opening;
  const posted: { message: unknown; targetOrigin: string }[] = [];
  const reports: MessageReport[] = [];
  const left: string[] = [];
  const notes: string[] = [];
  const parent = {
    postMessage: (message: unknown, targetOrigin: string) => void posted.push({ message, targetOrigin }),
  };
  const window = { parent, location: { href, replace: (address: string) => void left.push(address) } };
  if (alone) Object.assign(window, { parent: window });
  const host = createHostLink({
    window: window as unknown as Window,
    product: 'moments',
    referrer,
    link: {
      async report(report) {
        reports.push(report);
        return effects.filter(({ type }) => report.plays?.includes(type));
      },
    },
    scenarios: readPageScenarios(scenario),
    onNote: (text) => void notes.push(text),
  });
  return { host, posted, reports, left, notes };
}

describe('the way to the host', () => {
  it('goes to its exact origin', async () => {
    const { host, posted, reports } = open();
    host.tell({ type: 'resize', height: 840 });
    const message = { source: 'infobip-embeddable', v: 1, type: 'resize', height: 840 };
    await vi.waitFor(() => expect(posted).toEqual([{ message, targetOrigin: 'https://shop.example' }]));
    expect(reports).toMatchObject([
      { channel: 'momentsFrame', direction: 'guest-to-host', name: 'resize', payload: message },
    ]);
  });

  it.each<[string, Opening]>([
    ['a host that hides its origin', { referrer: '' }],
    ['a host without an origin', { referrer: 'about:srcdoc' }],
    ['a page alone in its tab', { alone: true }],
  ])('leads nowhere for %s, and the world hears of nothing', async (_, opening) => {
    const { host, posted, reports } = open(opening);
    expect(host.hostOrigin).toBeUndefined();
    host.tell({ type: 'ready' });
    await Promise.resolve();
    expect({ posted, reports }).toEqual({ posted: [], reports: [] });
  });

  it('keeps the order of what is said, whatever the world takes its time for', async () => {
    const { host, posted } = open();
    host.tell({ type: 'ready', embeddingId: 4711 });
    host.tell({ type: 'campaign.paused', campaignId: 1 });
    host.tell({ type: 'session.expired' });
    await vi.waitFor(() => expect(posted).toHaveLength(3));
    expect(posted.map(({ message }) => (message as { type: string }).type)).toEqual([
      'ready',
      'campaign.paused',
      'session.expired',
    ]);
  });
});

describe('a fault', () => {
  it.each<[string, Parameters<ReturnType<typeof open>['host']['tell']>[0], object]>([
    ['the fields', { type: 'resize', height: 1 }, { source: 'infobip-embeddable', v: 1, type: 'resize' }],
    [
      'the reason',
      { type: 'error', code: 'E403', description: 'No.' },
      { source: 'infobip-embeddable', v: 1, type: 'error' },
    ],
    ['the type, where no field is asked for', { type: 'session.expired' }, { source: 'infobip-embeddable', v: 1 }],
    [
      'the type of ready, whose field is optional',
      { type: 'ready', embeddingId: 1 },
      { source: 'infobip-embeddable', v: 1 },
    ],
  ])('takes away %s', async (_, news, message) => {
    const { host, posted, notes } = open({ effects: [{ type: 'malformed' }] });
    host.tell(news);
    await vi.waitFor(() => expect(posted).toEqual([{ message, targetOrigin: 'https://shop.example' }]));
    expect(notes).toEqual([`${news.type}: malformed`]);
  });

  it('that the address asks for strikes by itself', async () => {
    const { host, posted, reports } = open({ scenario: 'message-duplicated:ready' });
    host.tell({ type: 'ready' });
    await vi.waitFor(() => expect(posted).toHaveLength(2));
    expect(reports).toMatchObject([{ faults: ['duplicate'] }]);
  });

  it('sends a message from another origin where there is one, and the frame is gone', async () => {
    const { host, posted, left } = open({ effects: [{ type: 'wrong-origin' }] });
    host.tell({ type: 'ready' });
    host.tell({ type: 'resize', height: 1 });
    await vi.waitFor(() => expect(left).toHaveLength(1));
    expect(left[0]).toMatch(/^http:\/\/elsewhere\.localhost:4400\/_page\/post#.*ready/u);
    expect(posted).toEqual([]);
  });

  it('of another origin is not played where there is none', async () => {
    const { host, posted } = open({
      effects: [{ type: 'wrong-origin' }],
      href: 'https://docs.example/vendor/infobip/',
    });
    host.tell({ type: 'ready' });
    await vi.waitFor(() => expect(posted).toHaveLength(1));
  });
});

describe('what a page asks of its portal', () => {
  const actions = (answer: () => Promise<Response>) => {
    const fetch = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(answer);
    return { fetch, act: createPortalActions({ rootHref: 'https://docs.example/vendor/infobip/', fetch }) };
  };

  it('goes below its root, as JSON', async () => {
    const { act, fetch } = actions(() => Promise.resolve(Response.json({ alive: true, expiresInSeconds: 5 })));
    expect(await act('check-session', { session: 's' })).toEqual({ alive: true, expiresInSeconds: 5 });
    expect(fetch.mock.calls[0]?.[0]).toBe('https://docs.example/vendor/infobip/_page/actions/check-session');
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"session":"s"}', keepalive: false });
  });

  it.each([
    ['a refusal', () => Response.json({ error: 'No.', code: 'forbidden' }, { status: 422 }), 'forbidden', 'No.'],
    ['no JSON', () => new Response('<html>', { status: 502 }), 'no-answer', 'The portal answered 502. Try again.'],
    ['another answer', () => Response.json(null, { status: 500 }), 'no-answer', 'The portal answered 500. Try again.'],
  ])('fails with %s', async (_, answer, code, message) => {
    const { act } = actions(() => Promise.resolve(answer()));
    await expect(act('list-bots', { session: 's' })).rejects.toMatchObject({ name: 'ActionRefusal', code, message });
  });

  it('fails where nobody answers', async () => {
    const { act } = actions(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(act('list-bots', { session: 's' })).rejects.toMatchObject({ code: 'no-answer' });
  });
});
