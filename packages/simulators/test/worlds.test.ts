import { describe, expect, test, vi } from 'vitest';
import { createClock, createWorld, createWorlds, defaultWorldName, type World } from '@embedworks/simulators';
import { apizee } from '../src/apizee/index.ts';

const startMs = Date.UTC(2026, 2, 2, 8);
const create = () => createWorld({ vendors: [apizee], clock: createClock(startMs, true) });

describe('names', () => {
  test.each(['a', 'my-world', '0', 'x'.repeat(40)])('"%s" is one', (name) => {
    const worlds = createWorlds({ create });
    expect(worlds.get(name)).toBe(worlds.get(name));
    expect(worlds.list()).toEqual([name]);
  });

  test.each(['', 'My-World', 'a b', 'a.b', 'é', '../a', 'x'.repeat(41), 'a\n'])('"%s" is none', (name) => {
    const worlds = createWorlds({ create });
    expect(() => worlds.get(name)).toThrow(/is no name for a world: 1 to 40 of a to z/);
    expect(worlds.list()).toEqual([]);
  });
});

describe('the number of worlds', () => {
  test('over the limit the one unused for longest ends, and never the default one', () => {
    const ended: World[] = [];
    const worlds = createWorlds({ create, limit: 3 });
    worlds.onEnd((world) => void ended.push(world));
    const first = worlds.get(defaultWorldName);
    const [a, b] = [worlds.get('a'), worlds.get('b')];
    worlds.get('c');
    worlds.get('a');
    worlds.get('d');
    expect(ended).toEqual([b]);
    expect(worlds.list()).toEqual([defaultWorldName, 'c', 'a', 'd']);
    expect(worlds.get('a')).toBe(a);
    expect(worlds.get(defaultWorldName)).toBe(first);
    expect(worlds.get('b')).not.toBe(b);
  });

  test('an ended world runs nothing any more, and its name starts afresh', async () => {
    const worlds = createWorlds({ create });
    const before = worlds.get('a');
    const task = vi.fn();
    before.clock.schedule(1000, task);
    expect(worlds.remove('a')).toBe(true);
    expect(worlds.remove('a')).toBe(false);
    await before.clock.advance(2000);
    expect(task).not.toHaveBeenCalled();
    expect(worlds.get('a')).not.toBe(before);
  });

  test('ten thousand names leave a thousand worlds', () => {
    const worlds = createWorlds({ create });
    for (let number = 0; number < 10_000; number += 1) worlds.get(`world-${number}`);
    expect(worlds.list()).toHaveLength(1000);
  });
});

/** A small generator of its own, so that the plan of a world does not depend on anything that runs. */
function createDice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state % sides;
  };
}

interface Tenant {
  world: World;
  said: string[];
  token: string;
  tickets: number[];
}

async function call(tenant: Tenant, method: string, path: string, json?: unknown): Promise<unknown> {
  const answer = await tenant.world.handle('apizee', {
    method,
    path,
    search: '',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tenant.token}` },
    body: json === undefined ? undefined : new TextEncoder().encode(JSON.stringify(json)),
    origin: 'https://cloud.apizee.com',
  });
  tenant.said.push(`${method} ${path} ${answer.status} ${String(answer.body)}`);
  return answer.status < 300 && answer.body !== null ? JSON.parse(String(answer.body)) : undefined;
}

const credentials = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };

async function signIn(tenant: Tenant): Promise<void> {
  const answer = await call(tenant, 'POST', '/api/v3/token', credentials);
  // Refused by the rate limit, it goes on with the token it has.
  if (answer) tenant.token = (answer as { access_token: string }).access_token;
}

/** One step of a world's plan. What it does depends on the plan and on what this world said before, and on nothing else. */
async function step(tenant: Tenant, roll: (sides: number) => number): Promise<void> {
  const ticket = tenant.tickets[roll(Math.max(tenant.tickets.length, 1))] ?? 90417;
  const kind = roll(10);
  if (kind === 0) await signIn(tenant);
  else if (kind <= 3) {
    const phone = `+3365555${String(1000 + roll(9000))}`;
    const answer = await call(tenant, 'POST', '/api/v3/tickets', { phone, reference: `CASE-${roll(1000)}` });
    if (answer) tenant.tickets.push((answer as { id: number }).id);
  } else if (kind <= 5) await call(tenant, 'GET', `/api/v3/tickets/${ticket}`);
  else if (kind === 6) await call(tenant, 'PUT', `/api/v3/tickets/${ticket}`, { state: 'closed' });
  else if (kind === 7) await call(tenant, 'GET', '/api/v3/tickets');
  else if (kind === 8) await tenant.world.clock.advance(roll(120_000));
  else if (roll(8) === 0) {
    await tenant.world.reset();
    tenant.world.settings('apizee').rateLimit = roll(2) === 0;
    tenant.tickets = [];
    await signIn(tenant);
  } else
    tenant.world.faults.add({
      on: 'request',
      name: 'getTicket',
      effect: { type: 'status', status: 500 + roll(5) },
      probability: 0.5,
      times: 1 + roll(3),
    });
}

async function open(world: World, rateLimit: boolean): Promise<Tenant> {
  const tenant: Tenant = { world, said: [], token: '', tickets: [] };
  world.settings('apizee').rateLimit = rateLimit;
  await signIn(tenant);
  return tenant;
}

test('20 worlds driven at once answer byte for byte what each answers alone', async () => {
  const [count, steps] = [20, 120];
  const worlds = createWorlds({ create });
  const together = await Promise.all(
    Array.from({ length: count }, (_, number) => open(worlds.get(`world-${number}`), number % 4 === 0)),
  );
  const plans = together.map((_, number) => createDice(number + 1));
  const order = createDice(99);
  // Which world goes on when, and what of it runs while another one waits, is left to chance.
  const left = together.map(() => steps);
  const queues: Promise<void>[] = together.map(() => Promise.resolve());
  for (let started = 0; started < count * steps; started += 1) {
    let number = order(count);
    while (left[number] === 0) number = (number + 1) % count;
    left[number] = (left[number] ?? 0) - 1;
    const [tenant, plan] = [together[number] as Tenant, plans[number] as (sides: number) => number];
    queues[number] = (queues[number] as Promise<void>).then(() => step(tenant, plan));
    if (order(4) === 0) await queues[order(count)];
  }
  await Promise.all(queues);

  for (const [number, tenant] of together.entries()) {
    const alone = await open(create(), number % 4 === 0);
    const plan = createDice(number + 1);
    for (let taken = 0; taken < steps; taken += 1) await step(alone, plan);
    expect(tenant.said).toEqual(alone.said);
    expect(tenant.world.journal.entries().length).toBe(alone.world.journal.entries().length);
    expect(tenant.world.faults.list()).toEqual(alone.world.faults.list());
  }
  // Plans that did the same, or that were all refused, would prove nothing.
  expect(together.flatMap(({ said }) => said.filter((line) => / 200 /.test(line))).length).toBeGreaterThan(count * 40);
  expect(new Set(together.map(({ said }) => said.join('\n'))).size).toBe(count);
});
