import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createClock, createFetch, createWorld, vendors, type World } from '../src/index.ts';

const startMs = 1_767_225_600_000;
const credentials = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };
const cloud = 'https://cloud.apizee.com/api/v3';

const newWorld = (options = {}) =>
  createWorld({ vendors, clock: createClock(startMs, true), startingSettings: { rateLimit: false }, ...options });

async function signIn(world: World) {
  const fetch = createFetch(world);
  const json = { 'content-type': 'application/json' };
  const answer = await fetch(`${cloud}/token`, { method: 'POST', headers: json, body: JSON.stringify(credentials) });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const call = async (method: string, path: string, body?: object) => {
    const headers = { ...json, authorization: `Bearer ${token}` };
    const response = await fetch(cloud + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    return { status: response.status, body: (await response.json()) as { id: number; state: string } };
  };
  return { token, call };
}

let world: World;
beforeEach(() => {
  world = newWorld();
});

describe('a snapshot', () => {
  test('is restored with its tokens, ids, settings, faults, targets and time', async () => {
    const { call } = await signIn(world);
    await call('POST', '/tickets', { phone: '+33655550100' });
    world.settings('apizee').pagesMissing = true;
    world.faults.add({
      vendor: 'apizee',
      on: 'request',
      name: 'listServices',
      effect: { type: 'status', status: 503 },
    });
    world.webhooks.setTarget('apizee', { url: 'http://127.0.0.1:9/hook', headers: { 'X-Secret': 's' } });
    await world.clock.advance(1000);
    const snapshot = JSON.parse(JSON.stringify(await world.snapshot())) as unknown;
    world.webhooks.setTarget('apizee', undefined);
    const then = await call('POST', '/tickets', { phone: '+33655550101' });

    await world.restore(snapshot);
    expect(world.clock.now()).toBe(startMs + 1000);
    expect(world.settings('apizee').pagesMissing).toBe(true);
    expect(world.faults.list()).toMatchObject([{ name: 'listServices' }]);
    expect(world.webhooks.target('apizee')).toEqual({ url: 'http://127.0.0.1:9/hook', headers: { 'X-Secret': 's' } });
    world.webhooks.setTarget('apizee', undefined);
    expect(await call('POST', '/tickets', { phone: '+33655550101' })).toEqual(then);
  });

  test('keeps what was going to happen', async () => {
    const { call } = await signIn(world);
    const { body } = await call('POST', '/tickets', { phone: '+33655550100', duration: 10 });
    const snapshot = await world.snapshot();
    await world.restore(snapshot);
    await world.clock.advance(11 * 60_000);
    expect((await call('GET', `/tickets/${body.id}`)).body.state).toBe('expired');
  });

  test.each([
    ['no snapshot at all', {}, 'version'],
    ['another version', { version: 2 }, 'version 2'],
    ['an unknown vendor', { version: 1, clockMs: 0, frozen: true, vendors: { acme: {} } }, 'acme'],
    [
      'an unknown collection',
      {
        version: 1,
        clockMs: 0,
        frozen: true,
        vendors: {
          apizee: { settings: {}, ids: 1, state: { version: 1, collections: { cats: { key: 'id', rows: [] } } } },
        },
      },
      'cats',
    ],
  ])('refuses %s, and nothing has changed', async (_, snapshot, words) => {
    const { call } = await signIn(world);
    await expect(world.restore(snapshot)).rejects.toThrow(words);
    expect((await call('GET', '/tickets')).status).toBe(200);
  });
});

describe('a commit', () => {
  test('tells what an exchange changed, before its answer leaves', async () => {
    await world.state('apizee');
    const commits = vi.fn();
    const stop = world.onCommit(commits);
    await signIn(world);
    const [commit] = commits.mock.calls.at(-1) as [{ vendor: string; changes: { table?: string; op?: string }[] }];
    expect(commit.vendor).toBe('apizee');
    expect(commit.changes).toContainEqual(expect.objectContaining({ table: 'tokens', op: 'put' }));
    stop();
    const told = commits.mock.calls.length;
    await signIn(world);
    expect(commits).toHaveBeenCalledTimes(told);
  });

  test('does not hold what happened while nobody listened', async () => {
    await world.state('apizee');
    world.onCommit(() => undefined)();
    const { call } = await signIn(world);
    await call('POST', '/tickets', { phone: '+33655550100', reference: 'unheard' });
    const commits = vi.fn();
    world.onCommit(commits);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await call('POST', '/tickets', { phone: '+33655550100', reference: 'heard' });
    const told = JSON.stringify(commits.mock.calls);
    expect(told).toContain('"heard"');
    expect(told).not.toContain('unheard');
  });

  test('tells what the clock did', async () => {
    const { call } = await signIn(world);
    await call('POST', '/tickets', { phone: '+33655550100', duration: 10 });
    const commits = vi.fn();
    world.onCommit(commits);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await world.clock.advance(11 * 60_000);
    expect(JSON.stringify(commits.mock.calls)).toContain('expired');
  });
});

describe('webhooks', () => {
  test('nobody listens to stand in the journal all the same', async () => {
    const { call } = await signIn(world);
    await call('POST', '/tickets', { phone: '+33655550100' });
    expect(world.journal.entries().filter(({ kind }) => kind === 'webhook')).not.toHaveLength(0);
    expect(world.webhooks.deliveries()).toEqual([]);
  });

  test('are sent to the target, with an entry for each attempt', async () => {
    const send = vi.fn(async (request: Request) => {
      expect(request.headers.get('x-webhook-secret')).toBe('spring');
      return new Response(null, { status: 204 });
    });
    world = newWorld({ send });
    world.webhooks.setTarget('apizee', { url: 'http://127.0.0.1:9/hook', headers: { 'X-Webhook-Secret': 'spring' } });
    await world.trigger('apizee', 'ticket.closed', { id: 90417 });
    await world.webhooks.settled();
    expect(send).toHaveBeenCalled();
    const attempts = world.journal.entries().filter((entry) => entry.kind === 'webhook');
    expect(attempts).toHaveLength(send.mock.calls.length);
    expect(attempts.every((entry) => entry.status === 204 && entry.verdict.request.length === 0)).toBe(true);
  });

  test('go to this machine only, unless another host is allowed', async () => {
    const send = vi.fn(async () => new Response());
    for (const [allowedHosts, calls] of [
      [[], 0],
      [['hooks.example.test'], 1],
    ] as const) {
      send.mockClear();
      world = newWorld({ send, allowedHosts });
      world.webhooks.setTarget('apizee', { url: 'https://hooks.example.test/apizee', headers: {} });
      await world.trigger('apizee', 'media.deleted');
      await world.webhooks.settled();
      expect(send.mock.calls.length > 0).toBe(calls > 0);
    }
  });
});

test('a reset in the middle of the start leaves no orphan behind', async () => {
  const told = vi.fn();
  world.onNotification(told);
  world.settings('apizee');
  await world.reset();
  await world.clock.advance(3_600_000);
  expect(told).not.toHaveBeenCalled();
});

test('a reset begins again, and listeners are waited for', async () => {
  const { call } = await signIn(world);
  await call('DELETE', '/tickets/90417').catch(() => undefined);
  let waited = false;
  world.onReset(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    waited = true;
  });
  await world.reset();
  expect(waited).toBe(true);
  expect((await call('GET', '/tickets')).status).toBe(401);
  const again = await signIn(world);
  expect((await again.call('GET', '/tickets/90417')).status).toBe(200);
});
