import { describe, expect, test } from 'vitest';
import type { InfobipPeopleEvent } from '@embedworks/infobip/server';
import { createFetch } from '@embedworks/simulators';
import { createPeopleSync } from '@embedworks/infobip/exchange';
import { contactMapping, syncFields, type Contact } from './support/people-platform.ts';
import { contactOf, identityOf, setUpSync, type Wish } from './support/people-world.ts';

type Way = 'run' | 'events';

/**
 * A process that dies after its nth write: to its storage, to Infobip, to the platform, or the answer to an event. To die
 * before the next one is the same: what is only read between the two leaves nothing behind.
 */
function createLife(deathAt: number) {
  let writes = 0;
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw new Error('died');
  };
  const around =
    (counts: 0 | 1) =>
    <Input extends unknown[], Output>(effect: (...input: Input) => Promise<Output>) =>
    async (...input: Input): Promise<Output> => {
      if (isDead) die();
      writes += counts;
      const isLast = counts === 1 && writes === deathAt;
      const output = await effect(...input);
      return isLast || isDead ? die() : output;
    };
  return { hasDied: () => isDead, reading: around(0), writing: around(1) };
}

/** The same sync in a process with that life. */
function createMortal(set: Awaited<ReturnType<typeof setUpSync>>, life: ReturnType<typeof createLife>, wish: Wish) {
  const { storage, platform, world } = set;
  const { source } = platform;
  const simulated = createFetch(world);
  const [read, write] = [life.reading(simulated), life.writing(simulated)];
  return createPeopleSync<Contact>({
    infobip: set.connect(async (input, init) => {
      const request = new Request(input, init);
      return request.method === 'GET' ? read(request) : write(request);
    }),
    source: {
      changes: life.reading(source.changes),
      apply: life.writing(source.apply),
      get: life.reading(source.get),
    },
    mapping: contactMapping,
    fields: syncFields,
    batchSize: 3,
    retries: 0,
    owner: 'one',
    ...wish,
    storage: {
      getItem: life.reading(storage.getItem),
      setItem: life.writing(storage.setItem),
      removeItem: life.writing(storage.removeItem),
      getKeys: life.reading(storage.getKeys),
    } as typeof storage,
  });
}

/**
 * Changes of one side that the other does not touch, so that there is one right end, whatever the rule. Somebody of each
 * side is refused in the first round, and taken in the second; somebody who was refused before is taken in both. Somebody
 * who was deleted before is there again in the first round, and deleted once more in the second.
 */
async function change({ platform, vendor }: Awaited<ReturnType<typeof setUpSync>>, round: '1' | '2') {
  const isRefused = round === '1';
  platform.put(contactOf(4, { town: round, mail: isRefused ? 'no address' : 'ann-4@sync.test' }));
  if (isRefused) platform.refused.set('c-5', 'Not now.');
  else platform.refused.clear();
  await vendor.patch(identityOf('c-5'), { city: round });
  platform.put(contactOf(30, { id: 'refused-before', town: round }));
  if (round === '1') platform.put(contactOf(31, { id: 'again' }));
  else platform.remove('again');
  for (const index of [0, 1]) platform.put(contactOf(index, { town: round, labels: [`ours-${round}`] }));
  for (const index of [2, 3]) await vendor.patch(identityOf(`c-${index}`), { city: round, tags: [`theirs-${round}`] });
  platform.put(contactOf(10, { id: `new-${round}`, mail: `new-${round}@sync.test` }));
  await vendor.create({ externalId: `v-${round}`, firstName: 'Vic' });
  await vendor.create({ firstName: `Kim ${round}`, contactInformation: { email: [{ address: `${round}@kim.test` }] } });
  platform.remove(`gone-${round}`);
  await vendor.delete(identityOf(`lost-${round}`));
}

/** @returns whether it died before it was ready. */
async function live(deathAt: number, way: Way, wish: Wish): Promise<boolean> {
  const set = await setUpSync({ batchSize: 3, owner: 'one', ...wish });
  const { platform, sync } = set;
  for (const index of [0, 1, 2, 3, 4, 5]) platform.put(contactOf(index, { town: 'start', labels: ['start'] }));
  for (const [index, id] of ['gone-1', 'gone-2', 'lost-1', 'lost-2'].entries()) {
    platform.put(contactOf(20 + index, { id }));
  }
  platform.put(contactOf(30, { id: 'refused-before', mail: 'no address' }));
  platform.put(contactOf(31, { id: 'again' }));
  await sync.run();
  platform.remove('again');
  await sync.run();
  await set.deliver();

  await change(set, '1');
  const life = createLife(deathAt);
  const mortal = createMortal(set, life, wish);
  // Answered with 200, an event is gone. Otherwise it comes again.
  const unanswered: InfobipPeopleEvent[] = [];
  const answer = life.writing(async () => undefined);
  const attempt = async () => {
    while (way === 'events' && set.events.length > 0) {
      const event = set.events.shift() as InfobipPeopleEvent;
      const isTaken = await mortal.receive(event).then(
        () => true,
        () => false,
      );
      if (isTaken) await answer();
      else unanswered.push(event);
    }
    await mortal.run({ direction: way === 'events' ? 'out' : 'both' });
  };
  await attempt().catch((error: unknown) => {
    if (!life.hasDied()) throw error;
  });

  // While nobody runs, both sides go on, also with those who were under way.
  await change(set, '2');
  set.events.unshift(...unanswered);
  for (const round of ['first', 'second']) {
    if (way === 'events' || round === 'second') await set.deliver();
    await set.createSync().run({ direction: way === 'events' ? 'out' : 'both' });
  }
  await set.deliver();

  const about = `after write ${deathAt}`;
  expect(await set.atInfobip(), about).toEqual(set.onPlatform());
  expect(set.onPlatform(), about).toHaveLength(7 + 2 + 2 + 2);
  for (const index of [0, 1]) {
    expect(platform.contacts.get(`c-${index}`), about).toMatchObject({ town: '2', labels: ['ours-2'] });
  }
  for (const index of [2, 3]) {
    const labels = ['start', 'theirs-1', 'theirs-2'];
    expect(platform.contacts.get(`c-${index}`), about).toMatchObject({ town: '2', labels });
  }
  for (const id of ['gone-1', 'gone-2', 'lost-1', 'lost-2', 'again'])
    expect(platform.contacts.has(id), about).toBe(false);
  for (const id of ['c-4', 'c-5', 'refused-before']) {
    expect(platform.contacts.get(id), about).toMatchObject({ town: '2' });
  }
  expect(await sync.repairs.list(), about).toEqual([]);

  // At rest: nothing of what was left behind moves anything.
  const { applied } = platform.counts;
  set.calls.length = 0;
  await set.createSync().run();
  expect(platform.counts.applied, about).toBe(applied);
  expect(
    set.calls.filter((call) => !call.startsWith('GET')),
    about,
  ).toEqual([]);
  return life.hasDied();
}

describe.each<{ way: Way; conflict: 'source' | 'infobip' }>([
  { way: 'run', conflict: 'source' },
  { way: 'run', conflict: 'infobip' },
  { way: 'events', conflict: 'source' },
  { way: 'events', conflict: 'infobip' },
])('a sync by $way under the rule $conflict', ({ way, conflict }) => {
  test('ends right after whichever of its writes it dies', async () => {
    let deathAt = 1;
    while (await live(deathAt, way, { conflict })) deathAt += 1;
    // It did die often.
    expect(deathAt).toBeGreaterThan(40);
  }, 120_000);
});
