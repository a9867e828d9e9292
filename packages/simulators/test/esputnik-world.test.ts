import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReplay, type Commit } from '../src/engine/world-snapshot.ts';
import { createDesk, useDesk, type Desk } from './support/esputnik-desk.ts';

const desk = useDesk();

const email = fc.constantFrom('known@example.com', 'empty@example.com', 'new@shop.example');
const step = fc.oneof(
  fc.record({ kind: fc.constant('token' as const), email }),
  fc.record({ kind: fc.constant('open' as const), email }),
  fc.record({ kind: fc.constant('contact' as const), email }),
  fc.record({ kind: fc.constant('import' as const), email }),
  fc.record({ kind: fc.constant('event' as const), email }),
  fc.record({ kind: fc.constant('delete' as const), email }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(1, 2, 3600, 90_000) }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

async function play({ call, inbox, tokenOf, world: { clock } }: Desk, each: Step): Promise<unknown> {
  if (each.kind === 'wait') return clock.advance(each.seconds * 1000);
  const channels = [{ type: 'email', value: each.email }];
  if (each.kind === 'token') return tokenOf({ email: each.email });
  if (each.kind === 'open')
    return inbox(each.email, 'POST', '/appinbox/v1/messages/status', { json: { status: 'OPENED' } });
  if (each.kind === 'contact') return call('POST', '/api/v1/contact', { json: { channels } });
  if (each.kind === 'import') return call('POST', '/api/v1/contacts', { json: { contacts: [{ channels }] } });
  if (each.kind === 'delete') return call('DELETE', '/api/v1/contact/501');
  const json = { eventTypeKey: 'orderShipped', keyValue: each.email, params: [] };
  return call('POST', '/api/v1/event', { json });
}

/** Keeps it as a document, as a file or a wire would. */
const throughJson = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

test('a restored world answers, notifies and counts as the one it was taken of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 6 }), async (before, after) => {
      const original = createDesk();
      for (const each of before) await play(original, each);
      const restored = createDesk(99);
      await restored.state();
      await restored.world.restore(throughJson(await original.world.snapshot()));
      original.notifications.splice(0);

      for (const each of after) expect(await play(restored, each)).toEqual(await play(original, each));
      for (const { clock } of [original.world, restored.world]) await clock.advance(60_000);
      expect(restored.notifications).toEqual(original.notifications);
      expect(await restored.world.snapshot()).toEqual(await original.world.snapshot());
    }),
    { numRuns: 40 },
  );
});

test('a snapshot and the commits since make the world of now', async () => {
  const { world } = desk();
  await desk().state();
  const commits: Commit[] = [];
  world.onCommit((commit) => void commits.push(throughJson(commit)));
  const replay = createReplay(throughJson(await world.snapshot()));
  for (const kind of ['event', 'import', 'open', 'delete'] as const)
    await play(desk(), { kind, email: 'known@example.com' });
  await world.clock.advance(3000);
  for (const commit of commits) replay.add(commit);
  // The clock went on after the last thing that happened.
  expect(replay.result()).toEqual({ ...(await world.snapshot()), clockMs: commits.at(-1)?.clockMs });
});

describe('world', () => {
  test('two of them do not see each other', async () => {
    const other = createDesk();
    const token = await desk().tokenOf({ email: 'known@example.com' });
    expect((await other.call('GET', '/appinbox/v1/messages/count', { token })).status).toBe(401);
    await play(desk(), { kind: 'contact', email: 'new@shop.example' });
    expect(await other.tokenOf({ email: 'new@shop.example' })).toBe('');
  });

  test('reset brings the start back, and forgets what was scheduled', async () => {
    const before = throughJson(await desk().world.snapshot());
    for (const kind of ['event', 'import', 'open'] as const) await play(desk(), { kind, email: 'known@example.com' });
    desk().settings.rateLimit = false;
    await desk().world.reset();
    desk().notifications.splice(0);
    expect(throughJson(await desk().world.snapshot())).toEqual(before);
    await desk().world.clock.advance(10_000);
    expect((await desk().state()).contacts.count()).toBe(9);
    expect(desk().notifications).toEqual([]);
  });
});

describe('limits', () => {
  const account = (key?: string) => desk().call('GET', '/api/v1/account/info', { key });
  const count = async (times: number, status = 200) => {
    for (let calls = 0; calls < times; calls += 1) expect((await account()).status).toBe(status);
  };

  test('a bucket fills up again over virtual time', async () => {
    await count(200);
    await count(1, 429);
    await desk().world.clock.advance(5);
    await count(1);
    await count(1, 429);
    await desk().world.clock.advance(60_000);
    await count(200);
    await count(1, 429);
  });

  test('each key has its own, pages have none, and the setting takes them all away', async () => {
    const token = await desk().tokenOf({ email: 'known@example.com' });
    await count(199);
    await count(1, 429);
    expect((await account('sandbox-esputnik-events-key')).status).toBe(200);
    expect((await desk().call('GET', '/appinbox/v1/messages/count', { token })).status).toBe(200);
    desk().settings.rateLimit = false;
    await count(300);
  });

  test('a bulk call waits for a second, and leaves the others alone', async () => {
    const bulk = async () => {
      const json = { contacts: [{ externalCustomerId: 'customer-1' }] };
      return (await desk().call('POST', '/api/v1/contacts', { json })).status;
    };
    expect([await bulk(), await bulk()]).toEqual([200, 429]);
    await count(1);
    await desk().world.clock.advance(999);
    expect(await bulk()).toBe(429);
    await desk().world.clock.advance(1);
    expect(await bulk()).toBe(200);
  });
});

describe('repeated requests', () => {
  const add = (json: object, path = '/api/v1/contact') => desk().call('POST', path, { json });
  const ira = { channels: [{ type: 'email', value: 'ira@shop.example' }] };

  test('are taken unless the setting refuses them', async () => {
    expect([(await add(ira)).status, (await add(ira)).status]).toEqual([200, 200]);
  });

  test('are refused for a minute, byte for byte, path by path and key by key', async () => {
    desk().settings.refuseRepeats = true;
    expect((await add(ira)).status).toBe(200);
    expect((await add(ira, '/api/v1/contact/')).status).toBe(409);
    expect((await add({ ...ira, firstName: 'Ira' })).status).toBe(200);
    const upsert = await desk().call('POST', '/api/v1/contact', { json: ira, key: 'sandbox-esputnik-upsert-key' });
    expect(upsert.status).toBe(200);
    await desk().world.clock.advance(59_999);
    expect((await add(ira)).status).toBe(409);
    await desk().world.clock.advance(1);
    expect((await add(ira)).status).toBe(200);
  });
});

describe('rights', () => {
  const calls = [
    ['GET', '/api/v1/account/info'],
    ['POST', '/v1/auth/contact/token'],
    ['GET', '/api/v1/contact/501'],
    ['POST', '/api/v1/contact'],
    ['POST', '/api/v1/event'],
    ['POST', '/api/v3/event'],
    ['GET', '/api/v1/messages/appinbox'],
    ['POST', '/api/v1/orders'],
    ['GET', '/api/v1/site/script'],
  ] as const;
  test.each([
    ['sandbox-esputnik-key', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['sandbox-esputnik-events-key', [0, 4, 5]],
    ['sandbox-esputnik-contacts-key', [0, 1, 2, 3, 4, 5]],
    ['sandbox-esputnik-upsert-key', [0, 3, 4, 5]],
    ['sandbox-esputnik-messages-key', [0, 6]],
  ])('of %s', async (key, allowed) => {
    const statuses = [];
    for (const [method, path] of calls) statuses.push((await desk().call(method, path, { key })).status);
    expect(statuses.map((status) => status !== 403)).toEqual(calls.map((_, position) => allowed.includes(position)));
  });
});
