import { describe, expect, test } from 'vitest';
import type { PeopleMapping } from '@embedworks/infobip/exchange';
import { createFetch } from '@embedworks/simulators';
import { contactMapping, type Contact } from './support/people-platform.ts';
import { contactOf, identityOf, setUpSync } from './support/people-world.ts';

/** Each name is that of somebody whom one part of the mapping cannot cope with. */
const fragile: PeopleMapping<Contact> = {
  ...contactMapping,
  idOf({ id, name }) {
    if (name === 'no id') throw new Error('A contact without an id.');
    return name === 'empty id' ? '' : id;
  },
  toPerson(contact) {
    const person = contactMapping.toPerson(contact);
    if (contact.name === 'no address') {
      return { ...person, contactInformation: [{ type: 'EMAIL', identifier: 5 as unknown as string }] };
    }
    return contact.name === 'big' ? { ...person, customAttributes: { Tier: 5n } } : person;
  },
};

describe('out: one record that cannot be sent stops no other', () => {
  test.each([
    { name: 'broken', code: 'mapping', id: 'c-5' },
    { name: 'no address', code: 'mapping', id: 'c-5' },
    { name: 'big', code: 'mapping', id: 'c-5' },
    { name: 'no id', code: 'mapping', id: 'record-without-id' },
    { name: 'empty id', code: 'mapping', id: 'record-without-id' },
    // The vendor refuses the whole batch.
    { name: 'x'.repeat(300), code: expect.anything() as string, id: 'c-5' },
  ])('$name', async ({ name, code, id }) => {
    const { platform, createSync, atInfobip } = await setUpSync({ mapping: fragile });
    const sync = createSync();
    for (let index = 0; index < 10; index += 1) platform.put(contactOf(index, index === 5 ? { name } : {}));
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 10, created: 9, failed: 1 });
    expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 0 });
    expect(await atInfobip()).toHaveLength(9);
    expect(await sync.repairs.list()).toMatchObject([{ id, direction: 'out', code, attempts: 1 }]);
  });

  test('a deletion without an id is kept for repair', async () => {
    const { platform, createSync } = await setUpSync();
    const changes = async () => ({ records: [{ id: '', deleted: true as const }], cursor: '1', hasMore: false });
    const sync = createSync({ source: { changes } });
    expect(await sync.run()).toMatchObject({ done: 1, failed: 1 });
    expect(platform.contacts.size).toBe(0);
  });

  test('records without an id are one repair, which is not asked for again and leaves nothing when it goes', async () => {
    const { platform, sync, storage } = await setUpSync({ mapping: fragile });
    for (const town of ['Split', 'Zadar', 'Zagreb']) {
      for (const index of [1, 2]) platform.put(contactOf(index, { name: 'no id', town }));
      expect(await sync.run({ direction: 'out' })).toMatchObject({ done: 2, failed: 2 });
    }
    expect(await sync.repairs.retry()).toMatchObject({ done: 0 });
    expect(await sync.repairs.list()).toMatchObject([{ id: 'record-without-id', isUnnamed: true, code: 'mapping' }]);
    await sync.repairs.discard();
    expect(await sync.repairs.list()).toEqual([]);
    expect((await storage.getKeys()).filter((key) => /:(link|repair):/.test(key))).toEqual([]);
  });

  test('a record without an id may hold itself', async () => {
    const { createSync } = await setUpSync();
    const record: Contact & { self?: Contact } = contactOf(1, { id: '' });
    record.self = record;
    const changes = async () => ({ records: [record], cursor: '1', hasMore: false });
    expect(await createSync({ source: { changes } }).run()).toMatchObject({ failed: 1 });
  });

  test('somebody of whom nothing was heard is deleted, though the repair was discarded', async () => {
    const { platform, sync, createSync, connect, world, atInfobip } = await setUpSync();
    const simulated = createFetch(world);
    const infobip = connect(async (input, init) => {
      await simulated(input, init);
      return Response.json({ results: [] }, { status: 207 });
    });
    platform.put(contactOf(1));
    expect(await createSync({ infobip }).run({ direction: 'out' })).toMatchObject({ failed: 1 });
    await sync.repairs.discard();
    platform.remove('c-1');
    expect(await sync.run({ direction: 'out' })).toMatchObject({ deleted: 1 });
    expect(await atInfobip()).toEqual([]);
  });

  test('a repair goes when its record is nobody any more', async () => {
    const { platform, sync } = await setUpSync();
    platform.put(contactOf(1, { name: 'broken' }));
    await sync.run({ direction: 'out' });
    platform.put(contactOf(1, { name: 'nobody' }));
    expect(await sync.repairs.retry()).toMatchObject({ unchanged: 1 });
    expect(await sync.repairs.list()).toEqual([]);
  });

  test('what is refused for the account ends the run', async () => {
    const { platform, sync, world } = await setUpSync();
    platform.put(contactOf(1));
    world.faults.add({ on: 'request', vendor: 'infobip', effect: { type: 'status', status: 403 }, times: 1 });
    await expect(sync.run({ direction: 'out' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await sync.repairs.list()).toEqual([]);
  });
});

describe('in: one person who cannot be taken stops no other', () => {
  test.each(['run', 'events'])('whose record cannot be mapped when a conflict is decided: %s', async (way) => {
    const { platform, sync, vendor, deliver } = await setUpSync();
    platform.put(contactOf(1));
    await sync.run();
    await deliver();
    platform.put(contactOf(1, { name: 'broken' }));
    await vendor.patch(identityOf('c-1'), { city: 'Zadar' });
    await vendor.create({ externalId: 'v-9', firstName: 'Vic' });
    if (way === 'events') await deliver();
    else await sync.pull();
    expect(platform.contacts.has('v-9')).toBe(true);
    expect(await sync.repairs.list()).toMatchObject([{ id: 'c-1', direction: 'in', code: 'mapping' }]);
  });

  /** Whose records go by their address. */
  const byAddress: PeopleMapping<Contact> = {
    ...contactMapping,
    toRecord(person) {
      const contact = contactMapping.toRecord?.(person);
      return contact && { ...contact, id: person.externalId ?? contact.mail ?? '' };
    },
  };

  test('whose external id somebody else has', async () => {
    const { sync, vendor, platform } = await setUpSync({ mapping: byAddress, fields: ['firstName'] });
    await vendor.create({ firstName: 'A', contactInformation: { email: [{ address: 'a@x.test' }] } });
    await sync.pull();
    // A moves to another address, and somebody else gets the old one.
    await vendor.contactInformation.replace(identityOf('a@x.test'), { email: [{ address: 'new@x.test' }] });
    const { id } = await vendor.create({ firstName: 'B', contactInformation: { email: [{ address: 'a@x.test' }] } });
    await vendor.create({ externalId: 'later', firstName: 'Later' });
    await sync.pull();
    expect(platform.contacts.has('later')).toBe(true);
    expect(await sync.repairs.list()).toMatchObject([{ id: `person-${id}`, personId: id, direction: 'in' }]);
    expect(await sync.repairs.retry()).toMatchObject({ failed: 1 });
    expect(await sync.repairs.list()).toMatchObject([{ id: `person-${id}`, attempts: 2 }]);
  });

  test('who has no external id yet, and is found by a retry', async () => {
    let isBroken = true;
    const toRecord: typeof contactMapping.toRecord = (person) => {
      if (isBroken) throw new Error('Not now.');
      return contactMapping.toRecord?.(person);
    };
    const { sync, vendor, platform, calls } = await setUpSync({ mapping: { ...contactMapping, toRecord } });
    const { id } = await vendor.create({
      firstName: 'Kim',
      contactInformation: { email: [{ address: 'k@x.test' }] },
    });
    await sync.pull();
    expect(await sync.repairs.list()).toMatchObject([{ id: `person-${id}`, personId: id, message: 'Not now.' }]);
    isBroken = false;
    expect(await sync.repairs.retry()).toMatchObject({ created: 1 });
    expect(await sync.repairs.list()).toEqual([]);
    expect(platform.contacts.get(`infobip-${id}`)).toMatchObject({ name: 'Kim' });
    calls.length = 0;
    await sync.run();
    expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
  });

  test('who is gone by the time of a retry', async () => {
    const toRecord = () => {
      throw new Error('Never.');
    };
    const { sync, vendor } = await setUpSync({ mapping: { ...contactMapping, toRecord } });
    const email = [{ address: 'k@x.test' }];
    const { id } = await vendor.create({ firstName: 'Kim', contactInformation: { email } });
    await sync.pull();
    await vendor.delete({ type: 'ID', identifier: String(id) });
    await sync.repairs.retry();
    expect(await sync.repairs.list()).toEqual([]);
  });
});

test('an external id that is null is none', async () => {
  const { createSync, connect, vendor, world, platform } = await setUpSync();
  const { id } = await vendor.create({ firstName: 'K', contactInformation: { email: [{ address: 'k@x.test' }] } });
  const simulated = createFetch(world);
  const infobip = connect(async (input, init) => {
    const answer = await simulated(input, init);
    return new Response((await answer.text()).replaceAll(`"id":${id},`, `"id":${id},"externalId":null,`), answer);
  });
  await createSync({ infobip }).pull();
  expect(await vendor.find(identityOf(`infobip-${id}`))).toMatchObject({ id });
  expect([...platform.contacts.keys()]).toEqual([`infobip-${id}`]);
});
