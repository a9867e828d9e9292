import { describe, expect, test } from 'vitest';
import { createDesk, useDesk, type Desk } from './support/esputnik-desk.ts';

const desk = useDesk();

interface Begun {
  asyncSessionId: string;
  failedContacts?: object[];
}
const email = (value: string) => ({ type: 'email', value });
const begin = async (json: object, current: Desk = desk()) => {
  current.settings.rateLimit = false;
  const { body } = await current.call('POST', '/api/v1/contacts', { json });
  return body as Begun;
};
const statusOf = async ({ asyncSessionId }: Begun, current: Desk = desk()) =>
  (await current.call('GET', `/api/v1/importstatus/${asyncSessionId}`)).body;
const finish = async (json: object) => {
  const begun = await begin(json);
  await desk().world.clock.advance(2000);
  expect(await statusOf(begun)).toEqual({ status: 'FINISHED' });
  return begun;
};
const find = async (query: Record<string, string>) =>
  (await desk().call('GET', '/api/v1/contacts', { query })).body as { id: number; groups: { name: string }[] }[];

describe('an import', () => {
  test('takes its time', async () => {
    const begun = await begin({ contacts: [{ channels: [email('ira@shop.example')] }] });
    expect(begun).toEqual({ id: 0, asyncSessionId: expect.any(String) as string });
    expect(await statusOf(begun)).toEqual({ status: 'STARTED' });
    await desk().world.clock.advance(1000);
    expect(await statusOf(begun)).toEqual({ status: 'IMPORTING' });
    expect(await find({ email: 'ira@shop.example' })).toEqual([]);
    await desk().world.clock.advance(1000);
    expect(await statusOf(begun)).toEqual({ status: 'FINISHED' });
    expect(await find({ email: 'ira@shop.example' })).toHaveLength(1);
    expect((await desk().state()).imports.get(begun.asyncSessionId)?.contacts).toEqual([]);
  });

  test('takes as long as the setting says', async () => {
    desk().settings.importSeconds = 60;
    const begun = await begin({ contacts: [{ externalCustomerId: 'customer-1' }] });
    await desk().world.clock.advance(59_999);
    expect(await statusOf(begun)).toEqual({ status: 'IMPORTING' });
    await desk().world.clock.advance(1);
    expect(await statusOf(begun)).toEqual({ status: 'FINISHED' });
  });

  test('ends in an error for a group of that name, and changes nothing', async () => {
    const json = { contacts: [{ externalCustomerId: 'customer-1' }], groupNames: ['sandbox-import-error'] };
    const begun = await begin(json);
    await desk().world.clock.advance(2000);
    expect(await statusOf(begun)).toEqual({ status: 'ERROR', description: 'The contacts could not be read.' });
    expect(await desk().tokenOf({ externalCustomerId: 'customer-1' })).toBe('');
  });

  test('ends in an error when triggered', async () => {
    const begun = await begin({ contacts: [{ externalCustomerId: 'customer-1' }] });
    await desk().world.clock.advance(1000);
    await desk().world.trigger('esputnik', 'import.failed', { description: 'No luck.' });
    expect(await statusOf(begun)).toEqual({ status: 'ERROR', description: 'No luck.' });
    await desk().world.clock.advance(10_000);
    expect(await statusOf(begun)).toEqual({ status: 'ERROR', description: 'No luck.' });
  });

  test('goes on after a restore', async () => {
    const begun = await begin({ contacts: [{ externalCustomerId: 'customer-1' }] });
    await desk().world.clock.advance(500);
    const restored = createDesk(99);
    await restored.world.restore(JSON.parse(JSON.stringify(await desk().world.snapshot())));
    await restored.world.clock.advance(500);
    expect(await statusOf(begun, restored)).toEqual({ status: 'IMPORTING' });
    await restored.world.clock.advance(1000);
    expect(await statusOf(begun, restored)).toEqual({ status: 'FINISHED' });
    expect(await restored.tokenOf({ externalCustomerId: 'customer-1' })).not.toBe('');
  });

  test('of 3000 contacts is one call', async () => {
    const contacts = Array.from({ length: 3000 }, (_, position) => ({
      channels: [email(`c${position}@shop.example`)],
    }));
    await finish({ contacts });
    await finish({ contacts });
    expect((await desk().state()).contacts.count()).toBe(3009);
  });
});

test('refused contacts are told at once, the others are imported', async () => {
  const nobody = { firstName: 'Ira' };
  const noAddress = { channels: [email('ira')] };
  const { failedContacts } = await finish({
    contacts: [nobody, noAddress, { externalCustomerId: 'customer-1' }],
  });
  expect(failedContacts).toEqual([
    { ...nobody, errorMessage: 'The contact has nothing to recognise it by.' },
    { ...noAddress, errorMessage: 'The email is not valid.' },
  ]);
  expect(await desk().tokenOf({ externalCustomerId: 'customer-1' })).not.toBe('');
});

describe('recognising', () => {
  test.each([
    ['email', { channels: [email('Known@example.com')] }],
    ['sms', { channels: [{ type: 'sms', value: '+380 50 111 22 33' }] }],
    ['push', { channels: [{ type: 'mobilepush', value: 'sandbox-push-token' }] }],
    ['email_or_sms', { channels: [email('x@example.com'), { type: 'sms', value: '380501112233' }] }],
    ['id', { id: 501 }],
    ['externalCustomerId', { externalCustomerId: 'customer-known' }],
    ['id', { externalCustomerId: 'customer-known', id: 502 }],
  ])('by %s', async (dedupeOn, contact) => {
    await finish({ contacts: [{ ...contact, lastName: 'Imported' }], dedupeOn });
    const { contacts } = await desk().state();
    expect(contacts.filter((row) => row.contact.lastName === 'Imported').map(({ id }) => id)).toEqual([501]);
    expect(contacts.count()).toBe(9);
  });

  test('by an additional field', async () => {
    const fields = [{ id: 7, value: 'gold-1' }];
    await desk().call('PUT', '/api/v1/contact/502', { json: { fields } });
    await finish({ contacts: [{ fields, lastName: 'Imported' }], dedupeOn: 'fieldId', fieldId: 7 });
    expect((await desk().state()).contacts.get(502)?.contact.lastName).toBe('Imported');
  });

  test('another external id makes a new contact of the same address', async () => {
    await finish({
      contacts: [{ externalCustomerId: 'customer-1', channels: [email('known@example.com')] }],
      dedupeOn: 'email',
    });
    expect(await find({ email: 'known@example.com' })).toHaveLength(2);
  });

  test('an id that nobody has is refused', async () => {
    expect((await begin({ contacts: [{ id: 1 }], dedupeOn: 'id' })).failedContacts).toHaveLength(1);
  });
});

describe('overwriting', () => {
  const contactOf = async (id: number) => (await desk().state()).contacts.get(id)?.contact;

  test('without names all fields are overwritten, and missing ones become null', async () => {
    await desk().call('PUT', '/api/v1/contact/501', { json: { address: { town: 'Kyiv' } } });
    await finish({ contacts: [{ externalCustomerId: 'customer-known', firstName: 'Iryna' }] });
    expect(await contactOf(501)).toMatchObject({
      firstName: 'Iryna',
      lastName: null,
      languageCode: null,
      address: null,
      channels: [{ value: 'known@example.com' }, {}, {}],
    });
  });

  test('with names only those are', async () => {
    await desk().call('PUT', '/api/v1/contact/501', { json: { address: { town: 'Kyiv', region: 'Kyiv' } } });
    const contact = {
      externalCustomerId: 'customer-known',
      firstName: 'Iryna',
      lastName: 'No',
      address: { town: 'Lviv' },
    };
    await finish({ contacts: [contact], contactFields: ['firstName', 'town'] });
    expect(await contactOf(501)).toMatchObject({
      firstName: 'Iryna',
      lastName: 'Example',
      languageCode: 'en',
      address: { town: 'Lviv', region: 'Kyiv' },
    });
  });

  test('additional fields by their ids', async () => {
    const fields = [
      { id: 1, value: 'gold' },
      { id: 2, value: 'blue' },
    ];
    await desk().call('PUT', '/api/v1/contact/501', { json: { fields } });
    const contact = { externalCustomerId: 'customer-known', fields: [{ id: 2, value: 'red' }] };
    await finish({ contacts: [contact], customFieldsIDs: [1] });
    expect((await contactOf(501))?.fields).toEqual([
      { id: 2, value: 'blue' },
      { id: 1, value: null },
    ]);
  });
});

describe('beside the contacts', () => {
  test('segments are joined and left', async () => {
    const contacts = [{ externalCustomerId: 'customer-known' }];
    await finish({ contacts, groupNames: ['VIP'], groupNamesExclude: ['Shop'] });
    expect((await find({ email: 'known@example.com' }))[0]?.groups.map(({ name }) => name)).toEqual(['VIP']);
  });

  test('a deleted contact comes back when it is asked for', async () => {
    const contacts = [{ externalCustomerId: 'customer-known', firstName: 'Back' }];
    await desk().call('DELETE', '/api/v1/contact/501');
    await finish({ contacts });
    expect(await find({ email: 'known@example.com' })).toEqual([]);
    await finish({ contacts, restoreDeleted: true });
    expect(await find({ email: 'known@example.com' })).toMatchObject([{ id: 501, firstName: 'Back' }]);
  });

  test('an event is emitted for each new contact, and may start a rule', async () => {
    const contacts = [{ externalCustomerId: 'customer-known' }, { channels: [email('ira@shop.example')] }];
    await finish({ contacts, eventKeyForNewContacts: 'orderShipped' });
    const [{ id } = { id: 0 }] = await find({ email: 'ira@shop.example' });
    expect((await desk().state()).events.all()).toMatchObject([{ eventTypeKey: 'orderShipped', contactId: id }]);
    expect((await desk().inbox('ira@shop.example')).body).toMatchObject({ list: [{ title: 'Parcel on its way' }] });
  });
});
