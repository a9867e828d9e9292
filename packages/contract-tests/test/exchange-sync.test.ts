import { describe, expect, test } from 'vitest';
import { contactOf, identityOf, randomOf, setUpSync } from './support/people-world.ts';

describe('out', () => {
  test('creates, changes and deletes, and says nothing twice', async () => {
    const { platform, sync, calls, atInfobip, onPlatform } = await setUpSync();
    for (let index = 0; index < 25; index += 1) platform.put(contactOf(index, { labels: ['all', `n${index}`] }));
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 25, created: 25, unchanged: 0, failed: 0 });
    expect(await atInfobip()).toEqual(onPlatform());
    expect(calls).toEqual(Array.from({ length: 3 }, () => 'PATCH /people/3/persons/upsert'));

    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 0 });
    platform.put(contactOf(1, { labels: ['all', 'n1'] }));
    platform.put(contactOf(2, { town: 'Split', labels: ['all', 'n2', 'new'] }));
    platform.remove('c-3');
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 3, unchanged: 1, updated: 1, deleted: 1 });
    expect(await atInfobip()).toEqual(onPlatform());
    expect(calls.slice(3)).toEqual(['PATCH /people/3/persons/upsert', 'DELETE /people/2/persons/batch']);
  });

  test('takes away what is gone from a record, and keeps what is none of its fields', async () => {
    const { platform, sync, vendor, atInfobip, onPlatform } = await setUpSync();
    platform.put(contactOf(1, { town: 'Split', labels: ['a', 'b'], tier: 'gold' }));
    await sync.run({ direction: 'out' });
    await vendor.patch(identityOf('c-1'), { lastName: 'Lee', customAttributes: { Score: 3 } });
    platform.put(contactOf(1, { mail: 'new@sync.test', labels: ['b'] }));
    expect(await sync.run({ direction: 'out' })).toMatchObject({ updated: 1 });
    expect(await atInfobip()).toEqual(onPlatform());
    const person = await vendor.get(identityOf('c-1'));
    expect(person).toMatchObject({ lastName: 'Lee', customAttributes: { Score: 3 }, tags: ['b'] });
  });

  test('keeps refusals for repair, and goes on', async () => {
    const { platform, sync, atInfobip, onPlatform } = await setUpSync();
    platform.put(contactOf(1));
    platform.put(contactOf(2, { mail: 'no address' }));
    platform.put(contactOf(3, { name: 'broken' }));
    platform.put(contactOf(4, { name: 'nobody' }));
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 4, created: 1, failed: 2, unchanged: 1 });
    const [second, third] = (await sync.repairs.list()).sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(second).toMatchObject({ id: 'c-2', direction: 'out', code: 400100, attempts: 1 });
    expect(second?.details?.[0]?.message).toMatch(/Email address is invalid/);
    expect(third).toMatchObject({ id: 'c-3', code: 'mapping', message: 'A contact without a name.' });

    expect(await sync.repairs.retry(['c-2'])).toMatchObject({ failed: 1 });
    expect((await sync.repairs.list()).find(({ id }) => id === 'c-2')).toMatchObject({ attempts: 2 });
    platform.put(contactOf(2));
    expect(await sync.repairs.retry()).toMatchObject({ created: 1, failed: 1 });
    expect((await sync.repairs.list()).map(({ id }) => id)).toEqual(['c-3']);
    await sync.repairs.discard(['c-3']);
    expect(await sync.repairs.list()).toEqual([]);
    platform.remove('c-3');
    platform.remove('c-4');
    await sync.run({ direction: 'out' });
    expect(await atInfobip()).toEqual(onPlatform());
  });

  test('deletes nobody when told so', async () => {
    const { platform, sync, atInfobip } = await setUpSync({ deletions: 'ignore' });
    platform.put(contactOf(1));
    await sync.run({ direction: 'out' });
    platform.remove('c-1');
    expect(await sync.run({ direction: 'out' })).toMatchObject({ unchanged: 1, deleted: 0 });
    expect(await atInfobip()).toHaveLength(1);
  });

  test('ends with the error of a call, and the next run goes on from there', async () => {
    const { platform, sync, world, atInfobip, onPlatform } = await setUpSync();
    for (let index = 0; index < 30; index += 1) platform.put(contactOf(index));
    world.faults.add({ on: 'request', vendor: 'infobip', effect: { type: 'status', status: 500 }, times: 1 });
    await expect(sync.run()).rejects.toMatchObject({ code: 'server' });
    expect(await sync.status()).toMatchObject({ state: 'failed' });
    for (const type of ['reset', 'truncate'] as const) {
      world.faults.add({ on: 'request', vendor: 'infobip', name: 'patchUpsertPersons', effect: { type }, times: 1 });
      await expect(sync.run()).rejects.toThrow();
    }
    const counts = await sync.run();
    expect(await sync.status()).toMatchObject({ state: 'done', progress: { phase: 'out' }, counts });
    expect(await atInfobip()).toEqual(onPlatform());
    expect(onPlatform()).toHaveLength(30);
  });
});

describe('in', () => {
  test('by pulling: everybody, also those of one second, then only who changed', async () => {
    const { platform, sync, vendor, atInfobip, onPlatform } = await setUpSync({ overlapSeconds: 0 });
    // Far more in one second than a page holds.
    await vendor.upsert(
      Array.from({ length: 95 }, (_, index) => ({ externalId: `v-${index}`, firstName: `Vic ${index}` })),
    );
    expect(await sync.pull()).toMatchObject({ created: 95, failed: 0 });
    expect(onPlatform()).toEqual(await atInfobip());
    await vendor.patch(identityOf('v-7'), { city: 'Zagreb', tags: ['vip'] });
    expect(await sync.pull()).toMatchObject({ updated: 1, created: 0 });
    expect(platform.contacts.get('v-7')).toMatchObject({ town: 'Zagreb', labels: ['vip'] });
    expect(platform.counts).toEqual({ applied: 96, created: 95 });
  });

  test('by events: late, twice and in any order', async () => {
    const { sync, vendor, events, deliver, atInfobip, onPlatform, platform } = await setUpSync();
    for (let index = 0; index < 8; index += 1) {
      await vendor.create({ externalId: `v-${index}`, firstName: 'Vic', contactInformation: { email: [] } });
      await vendor.patch(identityOf(`v-${index}`), { city: 'Split' });
      await vendor.patch(identityOf(`v-${index}`), { city: 'Zagreb', tags: ['x'] });
    }
    await vendor.delete(identityOf('v-3'));
    const again = [...events];
    await deliver((all) => all.reverse().flatMap((event) => [event, event]));
    expect(onPlatform()).toEqual(await atInfobip());
    expect(onPlatform()).toHaveLength(7);
    expect(platform.counts).toEqual({ applied: 7, created: 7 });
    for (const event of again) await sync.receive(event);
    expect(platform.counts).toEqual({ applied: 7, created: 7 });

    await vendor.delete(identityOf('v-4'));
    await deliver();
    expect(platform.contacts.has('v-4')).toBe(false);
    expect(onPlatform()).toEqual(await atInfobip());
  });

  test('gives people without an external id the one of their record', async () => {
    const { sync, vendor, deliver, onPlatform, atInfobip, calls } = await setUpSync();
    const { id } = await vendor.create({
      firstName: 'Kim',
      contactInformation: { email: [{ address: 'kim@s.test' }] },
    });
    await deliver();
    expect((await vendor.find(identityOf(`infobip-${id}`)))?.id).toBe(id);
    expect(onPlatform()).toHaveLength(1);
    calls.length = 0;
    await sync.run();
    expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
    expect(onPlatform()).toEqual(await atInfobip());
  });

  test('keeps what the platform refuses for repair', async () => {
    const { sync, vendor, deliver, platform } = await setUpSync();
    platform.refused.set('v-1', 'No more contacts in your plan.');
    await vendor.create({ externalId: 'v-1', firstName: 'Vic' });
    await deliver();
    const [repair] = await sync.repairs.list();
    expect(repair).toMatchObject({ id: 'v-1', direction: 'in', code: 'refused', attempts: 1 });
    expect(repair?.message).toBe('No more contacts in your plan.');
    platform.refused.clear();
    expect(await sync.repairs.retry()).toMatchObject({ created: 1, failed: 0 });
    expect(await sync.repairs.list()).toEqual([]);
    expect(platform.contacts.get('v-1')).toMatchObject({ name: 'Vic' });
  });
});

describe('both', () => {
  test.each([true, false])('an echo moves nothing, on either side, with source.get: %s', async (hasGet) => {
    const set = await setUpSync();
    const { vendor, platform, events, calls, atInfobip, onPlatform, createSync } = set;
    const { changes, apply } = platform.source;
    const sync = hasGet ? set.sync : createSync({ source: { changes, apply } });
    const deliver = async () => {
      for (const event of events.splice(0)) await sync.receive(event);
    };
    platform.put(contactOf(1, { labels: ['b', 'a'], tier: 'gold' }));
    await vendor.create({ externalId: 'v-1', firstName: 'Vic', tags: ['z', 'y'] });
    await deliver();
    await sync.run();
    await deliver();
    expect(onPlatform()).toEqual(await atInfobip());
    const writes = () => calls.filter((call) => !call.startsWith('GET')).length + platform.counts.applied;
    const before = writes();
    for (let round = 0; round < 5; round += 1) {
      await deliver();
      await sync.run();
    }
    expect(writes()).toBe(before);
    expect(platform.counts).toEqual({ applied: 1, created: 1 });
  });

  test('a change back to what it was is a change', async () => {
    const { sync, vendor, platform, deliver, atInfobip, onPlatform } = await setUpSync();
    platform.put(contactOf(1, { town: 'Split' }));
    await sync.run();
    await deliver();
    for (const town of ['Zagreb', 'Split', 'Zagreb', 'Split']) {
      await vendor.patch(identityOf('c-1'), { city: town });
      await deliver();
      expect(platform.contacts.get('c-1')?.town).toBe(town);
      platform.put(contactOf(1, { town: `${town} 2` }));
      await sync.run();
      await deliver();
      expect((await vendor.get(identityOf('c-1'))).city).toBe(`${town} 2`);
      platform.put(contactOf(1, { town }));
      await sync.run();
      await deliver();
      expect(await atInfobip()).toEqual(onPlatform());
    }
  });

  test.each([
    { conflict: 'source' as const, changedMs: 0, winner: 'Ours' },
    { conflict: 'infobip' as const, changedMs: Date.UTC(2100, 0), winner: 'Theirs' },
    { conflict: 'newest' as const, changedMs: 0, winner: 'Theirs' },
    { conflict: 'newest' as const, changedMs: Date.UTC(2100, 0), winner: 'Ours' },
  ])('a conflict under the rule $conflict is won by: $winner', async ({ conflict, changedMs, winner }) => {
    for (const by of ['run', 'event'] as const) {
      const { sync, vendor, platform, deliver, atInfobip, onPlatform } = await setUpSync({ conflict });
      platform.put(contactOf(1, { labels: ['common'] }));
      await sync.run();
      await deliver();
      await vendor.patch(identityOf('c-1'), { firstName: 'Theirs', tags: ['theirs'] });
      platform.put(contactOf(1, { name: 'Ours', labels: ['common'], changedMs }));
      if (by === 'event') await deliver();
      await sync.run();
      await deliver();
      await sync.run();
      expect(platform.contacts.get('c-1')).toMatchObject({
        name: winner,
        labels: winner === 'Ours' ? ['common'] : ['common', 'theirs'],
      });
      expect(await atInfobip()).toEqual(onPlatform());
    }
  });

  test('deleted here and changed there: the rule says whether it comes back', async () => {
    for (const conflict of ['source', 'infobip'] as const) {
      const { sync, vendor, platform, deliver, atInfobip, onPlatform } = await setUpSync({ conflict });
      platform.put(contactOf(1));
      await sync.run();
      await deliver();
      platform.remove('c-1');
      await vendor.patch(identityOf('c-1'), { city: 'Zagreb' });
      await sync.run();
      await deliver();
      await sync.run();
      expect(platform.contacts.size).toBe(conflict === 'source' ? 0 : 1);
      expect(await atInfobip()).toEqual(onPlatform());
    }
  });

  test.each([
    { seed: 11, conflict: 'source' as const },
    { seed: 12, conflict: 'infobip' as const },
    { seed: 13, conflict: 'newest' as const },
  ])('random changes on both sides, with faults, end the same: $conflict', async ({ seed, conflict }) => {
    const { sync, vendor, platform, deliver, world, atInfobip, onPlatform } = await setUpSync({ conflict });
    const random = randomOf(seed);
    const run = async () => {
      for (let runs = 0; ; runs += 1) {
        expect(runs).toBeLessThan(100);
        const ended = await sync.run().then(
          () => true,
          () => false,
        );
        if (ended) return;
      }
    };
    for (const effect of [{ type: 'reset' }, { type: 'truncate' }, { type: 'status', status: 500 }] as const) {
      world.faults.add({ on: 'request', vendor: 'infobip', name: 'patchUpsertPersons', effect, probability: 0.2 });
    }
    for (let round = 0; round < 20; round += 1) {
      for (let index = 0; index < 6; index += 1) {
        const which = Math.floor(random() * 40);
        if (random() < 0.15) platform.remove(`c-${which}`);
        else platform.put(contactOf(which, { town: `T${Math.floor(random() * 3)}`, labels: [`l${round % 4}`] }));
        const other = `c-${Math.floor(random() * 40)}`;
        const there = await vendor.find(identityOf(other));
        if (there && random() < 0.5) await vendor.patch(identityOf(other), { city: `V${Math.floor(random() * 3)}` });
        else if (there && random() < 0.2) await vendor.delete(identityOf(other));
        else if (!there) await vendor.create({ externalId: other, firstName: `Vic ${round}` });
      }
      if (random() < 0.5) await deliver((all) => all.sort(() => random() - 0.5));
      await run();
    }
    for (let round = 0; round < 3; round += 1) {
      await deliver();
      await run();
    }
    expect(await atInfobip()).toEqual(onPlatform());
    expect(onPlatform().length).toBeGreaterThan(20);
  });
});

describe('the lock', () => {
  test('keeps two runs apart, and a new run under the old name goes on', async () => {
    let now = 1_000_000;
    const set = await setUpSync({ owner: 'one', leaseMs: 1000, now: () => now });
    const two = set.createSync({ owner: 'two' });
    set.platform.put(contactOf(1));
    const ended = set.sync.run({
      async onProgress() {
        await expect(two.run()).rejects.toMatchObject({ code: 'busy', retryable: true });
        // As if it died here.
        throw new Error('died');
      },
    });
    await expect(ended).rejects.toThrow('died');
    await set.sync.runner.lock.hold('one');
    await expect(two.run()).rejects.toMatchObject({ code: 'busy' });
    await set.createSync({ owner: 'one' }).run();
    await set.sync.runner.lock.hold('one');
    now += 1001;
    await two.run();
    expect(await set.atInfobip()).toEqual(set.onPlatform());
  });
});
