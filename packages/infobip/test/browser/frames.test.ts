/** Real frames of another origin, friendly and hostile. See `global-setup.ts` for what the links mean. */
import { afterEach, expect, inject, test, vi } from 'vitest';
import {
  mountMoments,
  type Embeddable,
  type EmbeddableEvent,
  type MomentsMessage,
  type MountMomentsOptions,
} from '@embedworks/infobip/browser';
import { createEmbeddableMessage } from '../../src/embeddable-messages.ts';
import type { GuestLink } from './global-setup.ts';

const portalBase = `http://127.0.0.1:${inject('guestPort')}`;
const patience = { timeout: 30_000 };
const mounted: Embeddable<MomentsMessage>[] = [];
const seen = { ready: createEmbeddableMessage('ready'), expired: createEmbeddableMessage('session.expired') };
const ids = Math.floor(Math.random() * 1e9);
let count = 0;

const toLink = (link: Omit<GuestLink, 'id'>) => JSON.stringify({ id: ids + (count += 1), ...link });

function mount(answers: Omit<GuestLink, 'id'>[], options: MountMomentsOptions = {}) {
  const fetchRequestUri = vi.fn(() => toLink(answers.shift() ?? {}));
  const embeddable = mountMoments(document.body, { portalBase, fetchRequestUri, ...options });
  mounted.push(embeddable);
  const events: EmbeddableEvent<MomentsMessage>[] = [];
  embeddable.on('*', (event) => events.push(event));
  return { embeddable, events, fetchRequestUri };
}

afterEach(() => {
  for (const embeddable of mounted.splice(0)) embeddable.destroy();
  expect(document.querySelector('iframe')).toBeNull();
});

test('a page that says nothing is shown', async () => {
  const { embeddable, events } = mount([{}]);
  await embeddable.loaded;
  expect(embeddable.state).toBe('loaded');
  expect(events).toEqual([{ type: 'loaded', reason: 'first' }]);
});

test('what a page says arrives, and changes the height', async () => {
  const { embeddable, events } = mount([{ say: [seen.ready, createEmbeddableMessage('resize', { height: 555.5 })] }]);
  await vi.waitFor(() => expect(embeddable.frame.height).toBe('556'), patience);
  expect(embeddable.state).toBe('ready');
  expect(events).toContainEqual(seen.ready);
  expect(embeddable.dropped).toMatchObject({ origin: 0, schema: 0 });
});

test('a session that expires at once is renewed, without a trace in the history', async () => {
  const before = history.length;
  const expires = { say: [seen.ready, seen.expired] };
  const { embeddable, events, fetchRequestUri } = mount([expires, expires, { say: [seen.ready] }]);
  await vi.waitFor(() => expect(fetchRequestUri).toHaveBeenCalledTimes(3), patience);
  await vi.waitFor(() => expect(embeddable.state).toBe('ready'), patience);
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ type: 'loaded', reason: 'expired' }), patience);
  expect(history.length).toBe(before);
});

test('links that always expire do not go on forever', async () => {
  const expires = { say: [seen.expired] };
  const { embeddable, events, fetchRequestUri } = mount([expires, expires, expires, expires, expires, expires]);
  await vi.waitFor(() => expect(embeddable.state).toBe('failed'), patience);
  expect(events.findLast(({ type }) => type === 'failed')).toMatchObject({ error: { code: 'expired' } });
  expect(fetchRequestUri).toHaveBeenCalledTimes(4);
  expect(embeddable.frame.isConnected).toBe(true);
});

test('a frame that was moved in the document asks for another link, because its own is used', async () => {
  const { embeddable, fetchRequestUri } = mount([{ say: [seen.ready] }, { say: [seen.ready] }]);
  await vi.waitFor(() => expect(embeddable.state).toBe('ready'), patience);
  await embeddable.loaded;
  document.body.append(document.createElement('hr'), embeddable.frame);
  await vi.waitFor(() => expect(fetchRequestUri).toHaveBeenCalledTimes(2), patience);
  await vi.waitFor(() => expect(embeddable.state).toBe('ready'), patience);
  document.querySelector('hr')?.remove();
});

test('a page that refuses to be shown is told by its silence, when asked to', async () => {
  const { embeddable, events } = mount([{ refuses: true, say: [seen.ready] }], { readyTimeoutMs: 1500 });
  await vi.waitFor(() => expect(embeddable.state).toBe('failed'), patience);
  expect(events.findLast(({ type }) => type === 'failed')).toMatchObject({ error: { code: 'timeout' } });
});

test('a page that has moved to another origin is not heard, unless told so', async () => {
  const link = { moves: true, say: [seen.expired, seen.ready] };
  const { embeddable, events, fetchRequestUri } = mount([link]);
  await vi.waitFor(() => expect(embeddable.dropped.origin).toBe(2), patience);
  expect(events.filter(({ type }) => type === 'dropped')).toHaveLength(2);
  expect(embeddable.state).toBe('loaded');
  expect(fetchRequestUri).toHaveBeenCalledOnce();
  const elsewhere = portalBase.replace('127.0.0.1', 'localhost');
  const { embeddable: trusting } = mount([{ ...link, say: [seen.ready] }], { allowedOrigins: [elsewhere] });
  await vi.waitFor(() => expect(trusting.state).toBe('ready'), patience);
});

test('a frame within the page is not heard', async () => {
  const { embeddable, events, fetchRequestUri } = mount([{ nested: true, say: [seen.ready, seen.expired] }]);
  await vi.waitFor(() => expect(embeddable.dropped.source).toBe(2), patience);
  await embeddable.loaded;
  expect(events).toEqual([{ type: 'loaded', reason: 'first' }]);
  expect(fetchRequestUri).toHaveBeenCalledOnce();
});

test('two side by side hear each their own page', async () => {
  const { embeddable: one, events: ofOne } = mount([{ say: [seen.ready] }]);
  const { embeddable: two, events: ofTwo } = mount([{ say: [createEmbeddableMessage('campaign.paused')] }]);
  await vi.waitFor(() => expect(one.state).toBe('ready'), patience);
  await vi.waitFor(() => expect(ofTwo.map(({ type }) => type)).toContain('campaign.paused'), patience);
  await two.loaded;
  expect(two.state).toBe('loaded');
  expect(ofOne.map(({ type }) => type)).not.toContain('campaign.paused');
});

test('a flood of nonsense harms nothing', async () => {
  const { ready } = seen;
  const nonsense = [1, null, [], {}, { type: {} }, { ...ready, source: 'x' }, { ...ready, type: '__proto__' }];
  const { embeddable } = mount([{ say: [...nonsense, ready] }]);
  await vi.waitFor(() => expect(embeddable.state).toBe('ready'), patience);
  // `__proto__` is a type that the contract does not know.
  expect(embeddable.dropped.schema).toBe(6);
});
