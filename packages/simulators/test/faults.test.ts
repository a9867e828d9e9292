import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClock, createFetch, createWorld, vendors, type World } from '../src/index.ts';
import { drawLatencyMs } from '../src/engine/faults.ts';
import { createIds } from '../src/engine/ids.ts';
import { faultScenarios, scenarioHeader } from '../src/engine/scenarios.ts';

const startMs = 1_767_225_600_000;
let world: World;
let fetch: typeof globalThis.fetch;

beforeEach(() => {
  world = createWorld({ vendors, clock: createClock(startMs, true) });
  fetch = createFetch(world);
});

afterEach(() => world.clock.clear());

const invitation = 'https://is.apizee.com/invitations/Q7f2Kp9Zt1Lm';
const on = { vendor: 'apizee', on: 'request' } as const;
const lastFaults = () => world.journal.entries().at(-1)?.faults;

describe('a request', () => {
  test.each([
    [{ type: 'status', status: 503 }, 503],
    [{ type: 'status', status: 418, body: { error: 'teapot' }, headers: { 'x-made': 'up' } }, 418],
    [{ type: 'rate-limit', retryAfterSeconds: 7 }, 429],
  ] as const)('gets %j', async (effect, status) => {
    world.faults.add({ ...on, effect });
    const response = await fetch(invitation);
    expect(response.status).toBe(status);
    expect(lastFaults()).toEqual([effect.type]);
    if (effect.type === 'rate-limit') expect(response.headers.get('retry-after')).toBe('7');
    if ('body' in effect) expect([await response.json(), response.headers.get('x-made')]).toEqual([effect.body, 'up']);
  });

  test('has done nothing when a fault answered in its place', async () => {
    const count = async () => (await world.collections('apizee')).invitations?.count();
    const before = await count();
    world.faults.add({ ...on, effect: { type: 'status', status: 500 } });
    await fetch('https://is.apizee.com/invitations', { method: 'POST', body: '{}' });
    expect(await count()).toBe(before);
  });

  test('waits on the virtual clock', async () => {
    world.faults.add({ ...on, effect: { type: 'latency', distribution: 'fixed', ms: 60_000 } });
    const answered = vi.fn();
    const call = fetch(invitation).then(answered);
    await world.clock.advance(59_999);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answered).not.toHaveBeenCalled();
    await world.clock.advance(1);
    await call;
    expect(answered).toHaveBeenCalled();
  });

  test('that waits is let go by a reset', async () => {
    world.faults.add({ ...on, effect: { type: 'latency', distribution: 'fixed', ms: 60_000 } });
    const call = fetch(invitation);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await world.reset();
    expect((await call).status).toBeGreaterThan(0);
  });

  test('loses its connection', async () => {
    world.faults.add({ ...on, effect: { type: 'reset' } });
    await expect(fetch(invitation)).rejects.toThrow('fetch failed');
    expect(lastFaults()).toEqual(['reset']);
  });

  test('loses its connection in the middle of the body', async () => {
    world.faults.add({ ...on, effect: { type: 'truncate' } });
    const response = await fetch('https://cloud.apizee.com/api/v2/preferredCCS?apiKey=sandboxApiKey');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  test('hears nothing until it gives up', async () => {
    world.faults.add({ ...on, effect: { type: 'silence' } });
    await expect(fetch(invitation, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('a rule', () => {
  const status = async () => (await fetch(invitation)).status;
  const effect = { type: 'status', status: 503 } as const;

  test('counts down', async () => {
    world.faults.add({ ...on, effect, times: 2 });
    expect([await status(), await status(), await status()]).toEqual([503, 503, 404]);
    expect(world.faults.list()).toEqual([]);
  });

  test('strikes only the operation, vendor and subject it names', async () => {
    world.faults.add({ ...on, name: 'createInvitation', effect });
    world.faults.add({ ...on, vendor: 'acme', effect });
    world.faults.add({ vendor: 'apizee', on: 'webhook', effect: { type: 'lost' } });
    expect(await status()).toBe(404);
  });

  test('with a probability strikes as often as that, and the same for the same seed', async () => {
    const strikes = async () => {
      const own = createWorld({ vendors, seed: 7, clock: createClock(startMs, true) });
      own.faults.add({ ...on, effect, probability: 0.3 });
      const ownFetch = createFetch(own);
      const statuses = [];
      for (let call = 0; call < 300; call += 1) statuses.push((await ownFetch(invitation)).status);
      return statuses;
    };
    const first = await strikes();
    const share = first.filter((each) => each === 503).length / first.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
    expect(await strikes()).toEqual(first);
  });

  test('is removed alone or with all others', async () => {
    const { id } = world.faults.add({ ...on, effect });
    expect([world.faults.remove(id), world.faults.remove(id)]).toEqual([true, false]);
    world.faults.add({ ...on, effect });
    world.faults.clear();
    expect(await status()).toBe(404);
  });
});

test.each(faultScenarios.filter((scenario) => scenario.on === 'request' && scenario.effect.type !== 'latency'))(
  'the header asks for $id, for one request alone',
  async ({ id, effect }) => {
    const call = fetch(invitation, { headers: { [scenarioHeader]: id }, signal: AbortSignal.timeout(50) });
    const outcome = await call.then(
      ({ status }) => status,
      () => 'no answer',
    );
    if (effect.type === 'status') expect(outcome).toBe(effect.status);
    expect(lastFaults()).toEqual([effect.type]);
    expect((await fetch(invitation)).status).toBe(404);
    expect(lastFaults()).toEqual([]);
  },
);

test('a caller who gives up on silence is let go, though memory was tidied up meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const tidyUp = runInNewContext('gc') as () => void;
  const caller = new AbortController();
  const call = fetch(invitation, { headers: { [scenarioHeader]: 'silent' }, signal: caller.signal });
  await vi.waitFor(() => expect(lastFaults()).toEqual(['silence']));
  for (let round = 0; round < 3; round += 1) {
    tidyUp();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  caller.abort(new Error('enough'));
  await expect(call).rejects.toThrow('enough');
});

test('latencies are drawn as their names say', () => {
  const ids = createIds(3);
  const random = () => ids.integer(0, 2 ** 32 - 1) / 2 ** 32;
  const draw = (effect: Parameters<typeof drawLatencyMs>[0]) =>
    Array.from({ length: 2000 }, () => drawLatencyMs(effect, random)).sort((left, right) => left - right);
  const even = draw({ type: 'latency', distribution: 'uniform', minMs: 100, maxMs: 200 });
  expect(even[0]).toBeGreaterThanOrEqual(100);
  expect(even.at(-1)).toBeLessThan(200);
  const skewed = draw({ type: 'latency', distribution: 'lognormal', medianMs: 300, sigma: 1 });
  expect(skewed[1000]).toBeGreaterThan(240);
  expect(skewed[1000]).toBeLessThan(370);
  expect(skewed[1950]).toBeGreaterThan(1000);
});

test('the documentation lists every scenario with its effect', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/faults.md'), 'utf8');
  for (const { id, effect } of faultScenarios) {
    expect(page).toContain(`\`${id}\``);
    expect(page).toContain(JSON.stringify(effect));
  }
});
