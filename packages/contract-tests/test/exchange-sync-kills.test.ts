import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInfobip, isPeopleEvent, type InfobipPeopleEvent } from '@embedworks/infobip/server';
import { createClock, createFetch } from '@embedworks/simulators';
import { textOf, type Contact } from './support/people-platform.ts';
import { openPlatformFile } from './support/people-platform-file.ts';
import { differences, servePeople } from './support/people-server.ts';
import { phases, type ChildOrder, type ChildWord } from './support/people-sync-orders.ts';
import { apiKey, baseUrl, contactsOf, createPeopleWorld, randomOf } from './support/people-world.ts';

const kills = 200;
const people = 20_000;
const batchSize = 50;

/** In memory where there is such a place: each person is a commit of its own, which waits for the disk. */
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'embedworks-kills-'));
const platformFile = join(folder, 'platform.sqlite');
const platform = openPlatformFile(platformFile);
const clock = createClock(Date.UTC(2026, 10, 20), true);
const world = createPeopleWorld({ clock });
const vendor = createInfobip({ baseUrl, credentials: { apiKey }, pace: false, fetch: createFetch(world) }).people;
// Each write takes a second of the vendor's time.
const server = servePeople(world, ({ method }) => (method === 'GET' ? undefined : clock.advance(1000)));
const random = randomOf(2026);
const children = new Set<ChildProcess>();

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  for await (const { id } of vendor.list()) await vendor.delete({ type: 'ID', identifier: String(id) });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  server.closeAllConnections();
  server.close();
  platform.close();
  rmSync(folder, { recursive: true, force: true });
});

test(`${kills} kills during a sync of ${people} people lose nothing and double nothing`, async () => {
  /** Who is how in the end. The platform changes those of even numbers, Infobip those of odd ones. */
  const expected = new Map<string, string | undefined>();
  const start = Array.from({ length: people }, (_, index) => contactOf(index));
  platform.change(start);
  for (const contact of start) expected.set(contact.id, textOf(contact));

  const events: InfobipPeopleEvent[] = [];
  world.onNotification(({ payload }) => {
    const event = payload as InfobipPeopleEvent;
    if (isPeopleEvent(event) && event.payload.person?.externalId?.startsWith('v-')) events.push(event);
  });

  const hits = new Map<string, number>();
  let next = startChild();
  for (let kill = 0; kill < kills; kill += 1) {
    const child = next;
    // The next one loads while this one works.
    next = startChild();
    const waiting = events.splice(0);
    const direction = kill % 3 === 0 ? 'both' : 'out';
    // Some die by themselves at a rare moment. Who never comes there is killed in the end.
    const dieIn = kill % 4 === 1 ? phases[Math.floor(kill / 4) % phases.length] : undefined;
    const words = dieIn ? 500 : 5 + Math.floor(random() * 250);
    const end = await killed(
      child,
      { ...orderOf(direction), events: waiting, dieIn, dieBefore: kill % 32 < 16 },
      words,
    );
    hits.set(end.phase, (hits.get(end.phase) ?? 0) + 1);
    // What was not answered comes again, and sometimes what was answered as well.
    events.unshift(...waiting.slice(random() < 0.2 ? 0 : end.answered));
    await changeBoth(kill, expected);
  }

  // One run to the end, and one for what the first has brought about.
  for (const direction of ['both', 'both'] as const) {
    await finished(next, { ...orderOf(direction), events: events.splice(0), once: true });
    next = startChild();
  }

  for (const phase of phases) {
    expect(hits.get(phase), `kills while ${phase}`).toBeGreaterThan(0);
  }
  expect([...hits.values()].reduce((sum, count) => sum + count, 0)).toBe(kills);

  const wanted = [...expected.values()].filter((text) => text !== undefined).sort();
  expect(differences(platform.all().map(textOf).sort(), wanted)).toEqual([]);
  expect(differences(await contactsOf(vendor.list()), wanted)).toEqual([]);
  expect(wanted.length).toBeGreaterThan(people);
  // Nobody was made twice on the way either, and nobody taken away who came back.
  expect(platform.times('created')).toBe(kills);
  expect(platform.times('deleted')).toBe(0);
}, 600_000);

function orderOf(direction: ChildOrder['direction']): ChildOrder {
  const { port } = server.address() as AddressInfo;
  const stateFile = join(folder, 'state.sqlite');
  const url = `http://127.0.0.1:${port}`;
  return { stateFile, platformFile, baseUrl: url, batchSize, direction, events: [], once: false };
}

/** Both sides go on while nobody runs. */
async function changeBoth(round: number, expected: Map<string, string | undefined>): Promise<void> {
  const changed: Contact[] = [contactOf(people + 2 * round)];
  for (let count = 0; count < 10; count += 1) {
    const index = 2 * Math.floor(random() * (people / 2));
    changed.push({ ...contactOf(index), town: `Town ${round}`, labels: [`round-${round}`] });
  }
  const gone = `c-${2 * Math.floor(random() * (people / 2))}`;
  platform.change(changed, [gone]);
  for (const contact of changed) expected.set(contact.id, textOf(contact));
  expected.set(gone, undefined);

  for (let count = 0; count < 3; count += 1) {
    const index = 1 + 2 * Math.floor(random() * (people / 2));
    const identity = { type: 'EXTERNAL_ID', identifier: `c-${index}` } as const;
    if (!(await vendor.find(identity))) continue;
    await vendor.patch(identity, { city: `City ${round}` });
    expected.set(`c-${index}`, textOf({ ...contactOf(index), town: `City ${round}` }));
    await clock.advance(1000);
  }
  await vendor.create({ externalId: `v-${round}`, firstName: `Vic ${round}` });
  expected.set(`v-${round}`, textOf({ id: `v-${round}`, name: `Vic ${round}`, changedMs: 0 }));
  await clock.advance(1000);
}

function contactOf(index: number): Contact {
  return { id: `c-${index}`, name: `Ann ${index}`, mail: `ann-${index}@sync.test`, changedMs: 0 };
}

function startChild(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'support/people-sync-child.ts'), {
    execArgv: ['--conditions=@embedworks/source', '--disable-warning=ExperimentalWarning'],
    // Compiled once: who is killed has no time for it.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // `unstorage` warns of its driver.
  child.stderr?.resume();
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Lets a child work until it has told so much, and kills it. Answers what it was at, and how many events it had taken. */
async function killed(
  child: ChildProcess,
  order: ChildOrder,
  words: number,
): Promise<{ phase: string; answered: number }> {
  const end = { phase: 'nothing', answered: 0 };
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let heard = 0;
  let isGoing = false;
  child.on('message', (word: ChildWord) => {
    if ('ready' in word) {
      isGoing = true;
      child.send(order);
    }
    if ('failed' in word) reject(new Error(word.failed));
    if ('answered' in word) end.answered = word.answered + 1;
    if ('phase' in word) {
      end.phase = word.phase;
      heard += 1;
      if (heard === words) child.kill('SIGKILL');
    }
  });
  child.once('exit', (_code, signal) => {
    if (signal === 'SIGKILL' && isGoing) resolve();
    else reject(new Error(`A child ended by itself: ${signal ?? _code}.`));
  });
  await promise;
  return end;
}

async function finished(child: ChildProcess, order: ChildOrder): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.on('message', (word: ChildWord) => {
    if ('ready' in word) child.send(order);
    if ('failed' in word) reject(new Error(word.failed));
    if ('done' in word) resolve();
  });
  child.once('exit', () => reject(new Error('The last child ended early.')));
  await promise;
  child.kill('SIGKILL');
}
