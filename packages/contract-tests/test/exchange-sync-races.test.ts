import { describe, expect, test } from 'vitest';
import type { PeopleSource } from '@embedworks/infobip/exchange';
import type { Contact } from './support/people-platform.ts';
import { contactOf, identityOf, setUpSync, stopBeforeApply } from './support/people-world.ts';

const isPage = (request: Request) => new URL(request.url).searchParams.has('orderBy');

/** As a platform that writes whatever comes. */
function withoutComparing(source: Required<PeopleSource<Contact>>): Required<PeopleSource<Contact>> {
  return {
    ...source,
    apply: (changes, options) =>
      source.apply(
        changes.map(({ seen: _seen, ...rest }) => rest),
        options,
      ),
  };
}

describe('one object', () => {
  test('does one thing at a time', async () => {
    const { createSync, stopAfter, platform, atInfobip, onPlatform } = await setUpSync();
    const { infobip, reached, go } = stopAfter(({ method }) => method === 'PATCH');
    const sync = createSync({ infobip });
    platform.put(contactOf(1));
    const run = sync.run();
    await reached;
    for (const second of [
      () => sync.run(),
      () => sync.pull(),
      () => sync.repairs.retry(),
      () => sync.repairs.discard(),
    ]) {
      await expect(second()).rejects.toMatchObject({ code: 'busy', retryable: true });
    }
    expect(await sync.runner.lock.holder()).toBeDefined();
    go();
    await run;
    expect(await sync.runner.lock.holder()).toBeUndefined();
    await sync.run();
    expect(await atInfobip()).toEqual(onPlatform());
  });
});

describe('somebody deleted at Infobip while a pull is under way', () => {
  test.each([
    { who: 'known here', isKnown: true },
    { who: 'new', isKnown: false },
  ])('stays deleted though its page had them: $who', async ({ isKnown }) => {
    const set = await setUpSync();
    const { vendor, sync, createSync, stopAfter, deliver, platform, events } = set;
    await vendor.create({ externalId: 'v-1', firstName: 'Vic' });
    if (isKnown) await deliver();
    await vendor.patch(identityOf('v-1'), { city: 'Split' });
    events.length = 0;
    const { infobip, reached, go } = stopAfter(isPage);
    const pull = createSync({ infobip }).pull();
    await reached;
    await vendor.delete(identityOf('v-1'));
    await deliver();
    go();
    await pull;
    expect(platform.contacts.has('v-1')).toBe(false);
    await sync.run();
    await deliver();
    expect(await set.atInfobip()).toEqual([]);
    expect(set.onPlatform()).toEqual([]);
  });

  test('is taken away again when the pull brings them after that', async () => {
    const { vendor, platform, createSync, deliver } = await setUpSync();
    await vendor.create({ externalId: 'v-1', firstName: 'Vic' });
    const { source, reached, go } = stopBeforeApply(platform.source);
    const pull = createSync({ source }).pull();
    await reached;
    await vendor.delete(identityOf('v-1'));
    await deliver();
    go();
    await pull;
    expect(platform.contacts.has('v-1')).toBe(false);
  });

  test('is there again when they were made again', async () => {
    const { vendor, platform, sync, deliver } = await setUpSync();
    await vendor.create({ externalId: 'v-1', firstName: 'Vic' });
    await deliver();
    await vendor.delete(identityOf('v-1'));
    await deliver();
    await vendor.create({ externalId: 'v-1', firstName: 'Vera' });
    await sync.pull();
    expect(platform.contacts.get('v-1')).toMatchObject({ name: 'Vera' });
  });
});

test('of two events that two machines take at once, the newer state stays', async () => {
  const { vendor, platform, events, createSync, sync, deliver } = await setUpSync();
  platform.put(contactOf(1));
  await sync.run();
  await deliver();
  const plain = withoutComparing(platform.source);
  const { source, reached, go } = stopBeforeApply(plain);
  await vendor.patch(identityOf('c-1'), { city: 'first' });
  const older = createSync({ source }).receive(events.splice(0)[0]!);
  await reached;
  await vendor.patch(identityOf('c-1'), { city: 'second' });
  await createSync({ source: plain }).receive(events.splice(0)[0]!);
  go();
  await older;
  expect(platform.contacts.get('c-1')).toMatchObject({ town: 'second' });
});

describe('an edit on the platform after the sync has seen the record', () => {
  test.each([
    { conflict: 'source' as const, name: 'Edited' },
    { conflict: 'infobip' as const, name: 'Ann 0' },
  ])('is decided by the rule $conflict', async ({ conflict, name }) => {
    const { vendor, platform, sync, createSync, deliver, atInfobip, onPlatform } = await setUpSync({ conflict });
    for (const index of [0, 1]) platform.put(contactOf(index));
    await sync.run();
    await deliver();
    for (const id of ['c-0', 'c-1']) await vendor.patch(identityOf(id), { city: 'Zadar' });
    const { source, reached, go } = stopBeforeApply(platform.source);
    const run = createSync({ source }).run();
    await reached;
    platform.put(contactOf(0, { name: 'Edited' }));
    go();
    expect(await run).toMatchObject({ failed: 0, conflicts: conflict === 'source' ? 1 : 0 });
    expect(platform.contacts.get('c-0')).toMatchObject({ name });
    expect(platform.contacts.get('c-1')).toMatchObject({ town: 'Zadar' });
    await sync.run();
    expect(await atInfobip()).toEqual(onPlatform());
    expect(await sync.repairs.list()).toEqual([]);
  });

  test('is kept for repair when it never ends', async () => {
    const { vendor, platform, createSync } = await setUpSync();
    await vendor.create({ externalId: 'v-1', firstName: 'Vic' });
    const apply = async () => [{ id: 'v-1', isOutdated: true }];
    const sync = createSync({ source: { ...platform.source, apply } });
    expect(await sync.pull()).toMatchObject({ done: 1, failed: 1 });
    expect(await sync.repairs.list()).toMatchObject([{ id: 'v-1', code: 'outdated' }]);
  });
});

test('a record whose person is gone never replaces somebody who has its address', async () => {
  const { vendor, platform, sync } = await setUpSync();
  platform.put(contactOf(1, { labels: ['a', 'b'] }));
  await sync.run({ direction: 'out' });
  await vendor.delete(identityOf('c-1'));
  const guest = { firstName: 'Guest', lastName: 'Lee', preferredLanguage: 'hr', tags: ['from-chat'] };
  const email = [{ address: 'ann-1@sync.test' }];
  const { id } = await vendor.create({ ...guest, contactInformation: { email, phone: [{ number: '385911234567' }] } });
  platform.put(contactOf(1, { labels: ['a'] }));
  await sync.run({ direction: 'out' });
  expect(await vendor.get({ type: 'ID', identifier: String(id) })).toMatchObject({
    lastName: 'Lee',
    preferredLanguage: 'hr',
    tags: ['from-chat', 'a'],
    contactInformation: { email, phone: [{ number: '385911234567' }] },
  });
});
