/** Frames of a team's app on another site, which leave for the vendor on a third. See `exchange-app.ts`. */
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';

interface Said {
  frame: string;
  kind: 'load' | 'session' | 'failed' | 'configuration';
  href: string;
  [name: string]: unknown;
}

const { vendor, app } = inject('exchange');
const patience = { timeout: 30_000 };
const said: Said[] = [];
const hear = ({ data }: MessageEvent) => {
  if (typeof data === 'object' && data !== null && 'frame' in data) said.push(data as Said);
};
let frames: HTMLIFrameElement[] = [];

beforeEach(() => addEventListener('message', hear));
afterEach(() => {
  removeEventListener('message', hear);
  frames.forEach((frame) => frame.remove());
  frames = [];
  said.length = 0;
});

function open(path: string, { host = 'app.localhost', sandbox }: { host?: string; sandbox?: string } = {}) {
  const frame = document.createElement('iframe');
  const name = `n=${frames.length}&vendor=http://infobip.localhost:${vendor}`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  Object.assign(frame, { name, src: `http://${host}:${app}${path}` });
  document.body.append(frame);
  frames.push(frame);
  const of = (kind: Said['kind']) => said.filter((one) => one.frame === name && one.kind === kind);
  return { frame, of, next: (kind: Said['kind'], count = 1) => vi.waitUntil(() => of(kind)[count - 1], patience) };
}

test('a card signs in by itself, calls the API, and leaves no trace', async () => {
  const before = history.length;
  const card = open('/card?tab=2&conversationId=C%2F1&state=S-1#top');
  const session = await card.next('session');
  expect(session).toMatchObject({
    user: { username: 'agent.smith' },
    conversationId: 'C/1',
    state: 'S-1',
    answer: { ok: true },
    isSame: true,
    href: `http://app.localhost:${app}/card?tab=2&conversationId=C%2F1#top`,
  });
  expect(card.of('load')).toHaveLength(2);
  expect(history.length).toBe(before);
});

test.each([
  ['each with a state', ['S-1', 'S-2', 'S-3']],
  ['with one state', ['S', 'S', 'S']],
  ['without a state', [undefined, undefined, undefined]],
])('cards side by side sign in each in their own conversation: %s', async (_, states) => {
  const cards = states.map((state, index) => open(`/card?conversationId=C-${index}${state ? `&state=${state}` : ''}`));
  const sessions = await Promise.all(cards.map((card) => card.next('session')));
  expect(sessions.map(({ conversationId }) => conversationId)).toEqual(['C-0', 'C-1', 'C-2']);
  expect(sessions.map(({ state }) => state)).toEqual(states);
  expect(cards.map((card) => card.of('load').length)).toEqual([2, 2, 2]);
});

test('a used code in the address is asked for anew, once', async () => {
  const card = open('/card?conversationId=C-1&state=S-again');
  await card.next('session');
  const answer = card.of('load')[1]?.href ?? '';
  expect(answer).toMatch(/[?&]code=code-/);
  card.frame.src = answer;
  expect(await card.next('session', 2)).toMatchObject({ conversationId: 'C-1', state: 'S-again' });
  expect(card.of('load')).toHaveLength(4);
});

test('the code of another frame is not taken', async () => {
  const card = open('/card?conversationId=C-1&code=stolen&state=S-unknown');
  expect(await card.next('failed')).toMatchObject({
    code: 'state_mismatch',
    href: `http://app.localhost:${app}/card?conversationId=C-1`,
  });
});

test('who does not allow it is not asked again', async () => {
  const card = open('/card?conversationId=C-1&state=denied');
  expect(await card.next('failed')).toMatchObject({ code: 'access_denied' });
  expect(card.of('load')).toHaveLength(2);
});

test('a frame whose storage is denied says what to do, and does not leave', async () => {
  const card = open('/storage-denied?state=S-1', { sandbox: 'allow-scripts' });
  expect(await card.next('failed')).toMatchObject({
    code: 'storage_blocked',
    message: expect.stringContaining('Allow cookies') as string,
  });
  expect(card.of('load')).toHaveLength(1);
});

test.each(['app.localhost', '127.0.0.1'])('a server signs a frame in by cookies of %s, and out', async (host) => {
  const page = open('/configuration?tab=2&state=S-1', { host });
  expect(await page.next('configuration')).toMatchObject({
    href: `http://${host}:${app}/configuration?tab=2`,
    accountKey: 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
    status: 200,
    said: { get: 'agent.smith', post: 'agent.smith' },
    out: 204,
    gone: null,
  });
});

test('a server signs in a frame that the portal gave no state', async () => {
  const page = open('/configuration?tab=3');
  expect(await page.next('configuration')).toMatchObject({
    href: `http://app.localhost:${app}/configuration?tab=3`,
    said: { get: 'agent.smith' },
  });
});
