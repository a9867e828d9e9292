import { describe, expect, test } from 'vitest';
import { useDesk } from './support/esputnik-desk.ts';

const desk = useDesk();

interface Contact {
  id: number;
  firstName?: string | null;
  channels?: { type: string; value: string }[];
}
const add = async (json: object) => (await desk().call('POST', '/api/v1/contact', { json })).body as { id: number };
const get = async (id: number) => (await desk().call('GET', `/api/v1/contact/${id}`)).body as Contact;
const search = (query: Record<string, string>) => desk().call('GET', '/api/v1/contacts', { query });
const email = (value: string) => ({ type: 'email', value });
const sms = (value: string) => ({ type: 'sms', value });
const valuesOf = ({ channels = [] }: Contact) => channels.map(({ value }) => value);

describe('adding or updating', () => {
  test('a contact that is known is updated, another is new', async () => {
    const first = await add({ channels: [email('Ira@shop.example')], firstName: 'Ira' });
    const again = await add({ channels: [email('ira@SHOP.example'), sms('380501112299')], lastName: 'Bondar' });
    expect(again).toEqual(first);
    expect(await get(first.id)).toMatchObject({ firstName: 'Ira', lastName: 'Bondar', groups: [] });
    expect(valuesOf(await get(first.id))).toEqual(['ira@SHOP.example', '380501112299']);
    expect((await add({ channels: [sms('+38 050 111 22 99')] })).id).toBe(first.id);
    expect((await add({ channels: [email('oleh@shop.example')] })).id).not.toBe(first.id);
  });

  test('the external id decides before the address', async () => {
    const channels = [email('family@shop.example')];
    const [mother, father] = [
      await add({ channels, externalCustomerId: 'customer-1' }),
      await add({ channels, externalCustomerId: 'customer-2' }),
    ];
    expect(mother.id).not.toBe(father.id);
    expect(await add({ channels: [email('new@shop.example')], externalCustomerId: 'customer-1' })).toEqual(mother);
  });

  test('a contact without an external id gets the one that comes with its address', async () => {
    const first = await add({ channels: [email('ira@shop.example')] });
    expect(await add({ channels: [email('ira@shop.example')], externalCustomerId: 'customer-1' })).toEqual(first);
    expect(await get(first.id)).toMatchObject({ externalCustomerId: 'customer-1' });
  });

  test('null takes a field away, and fields of other names are forgotten', async () => {
    const { id } = await add({ channels: [email('ira@shop.example')], firstName: 'Ira', favouriteColour: 'blue' });
    expect(await get(id)).not.toHaveProperty('favouriteColour');
    await desk().call('PUT', `/api/v1/contact/${id}`, { json: { firstName: null } });
    expect((await get(id)).firstName).toBeNull();
  });

  test('additional fields are merged by their id', async () => {
    const fields = [{ id: 1, value: 'gold' }];
    const { id } = await add({ channels: [email('ira@shop.example')], fields });
    await desk().call('PUT', `/api/v1/contact/${id}`, { json: { fields: [{ id: 2, value: 'blue' }] } });
    expect(await get(id)).toMatchObject({ fields: [...fields, { id: 2, value: 'blue' }] });
  });
});

describe('texts', () => {
  test('of an update and a deletion', async () => {
    expect(await desk().call('PUT', '/api/v1/contact/501', { json: {} })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: "Contact with id='501' has been updated",
    });
    expect((await desk().call('DELETE', '/api/v1/contact/501')).body).toBe("Contact with id='501' has been deleted");
    expect(await desk().call('GET', '/api/v1/contact/501')).toMatchObject({
      status: 404,
      body: "Contact with id='501' not found",
    });
  });

  test('of what is refused', async () => {
    const json = { channels: [email('ira'), sms('seven')] };
    expect((await desk().call('POST', '/api/v1/contact', { json })).body).toBe('The contact is not valid: email, sms.');
  });
});

describe('deleting', () => {
  test('an erased contact takes its messages along, a deleted one keeps them', async () => {
    const query = { erase: 'true' };
    await desk().call('DELETE', '/api/v1/contact/503', { query });
    await desk().call('DELETE', '/api/v1/contact', { query: { externalCustomerId: 'customer-busy' } });
    const { contacts, messages } = await desk().state();
    expect(contacts.get(503)).toBeUndefined();
    expect(contacts.get(506)).toMatchObject({ deleted: true });
    expect(messages.filter(({ contactId }) => contactId === 503)).toEqual([]);
    expect(messages.filter(({ contactId }) => contactId === 506)).toHaveLength(120);
  });
});

describe('searching', () => {
  test('counts rows from 1 and tells how many there are', async () => {
    const all = await search({});
    expect(all.headers.totalcount).toBe('9');
    const two = await search({ startindex: '3', maxrows: '2' });
    expect(two.headers.totalcount).toBe('9');
    expect(two.body).toEqual((all.body as Contact[]).slice(2, 4));
    expect((await search({ startindex: '10' })).body).toEqual([]);
  });

  test.each([
    [{ email: 'KNOWN@example.com' }, [501]],
    [{ sms: '+38 050 111 22 33' }, [501]],
    [{ email: 'known@example.com', sms: '1234567' }, []],
    [{ firstname: 'Petra' }, [503]],
    [{ lastname: 'Example', firstname: 'Emil' }, [502]],
    [{ email: 'nobody@example.com' }, []],
  ])('%j', async (query, ids) => {
    const { body, headers } = await search(query);
    expect((body as Contact[]).map(({ id }) => id)).toEqual(ids);
    expect(headers.totalcount).toBe(String(ids.length));
  });

  test('finds contacts by what was changed by hand, and not by what was', async () => {
    const { contacts } = await desk().state();
    await contacts.update(501, { contact: { channels: [{ type: 'email', value: 'other@example.com' }] } });
    expect((await search({ email: 'known@example.com' })).body).toEqual([]);
    expect((await search({ email: 'other@example.com' })).body).toMatchObject([{ id: 501 }]);
  });
});

describe('subscribing', () => {
  const subscribe = (json: object) => desk().call('POST', '/api/v1/contact/subscribe', { json });

  test('adds a contact with segments and categories, and emits an event', async () => {
    const contact = { channels: [email('ira@shop.example')] };
    const json = { contact, groups: ['Shop', 'News'], subscriptions: ['news'], formType: 'footer' };
    const { id } = (await subscribe(json)).body as { id: number };
    expect(await get(id)).toMatchObject({
      groups: [
        { id: 3, name: 'Shop' },
        { name: 'News', type: 'Static' },
      ],
    });
    expect((await desk().call('GET', `/api/v1/contact/${id}/subscriptions`)).body).toEqual({ subscriptions: ['news'] });
    expect((await desk().state()).events.all()).toMatchObject([
      { eventTypeKey: 'subscribeFromApi-footer', contactId: id },
    ]);
  });

  test('updates a contact but for the channels it has', async () => {
    const contact = {
      externalCustomerId: 'customer-known',
      firstName: 'Iryna',
      channels: [email('other@example.com'), { type: 'webpush', value: 'token' }],
    };
    expect((await subscribe({ contact, subscriptions: ['orders'] })).body).toEqual({ id: 501 });
    expect(valuesOf(await get(501))).toEqual(['known@example.com', '380501112233', 'sandbox-push-token', 'token']);
    expect(await get(501)).toMatchObject({ firstName: 'Iryna' });
    expect((await desk().state()).events.all()).toMatchObject([{ eventTypeKey: 'subscribeUpdateFromApi' }]);
    expect(desk().notifications.map(({ payload }) => payload)).toMatchObject([
      [{ activityStatus: 'SUBSCRIPTION_CHANGED', contactId: 501, subscriptions: ['news', 'orders'] }],
    ]);
  });

  test('the same categories again are no change', async () => {
    const put = (subscriptions: string[]) =>
      desk().call('PUT', '/api/v1/contact/501/subscriptions', { json: { subscriptions } });
    expect((await put(['orders', 'news'])).body).toEqual({ subscriptions: ['orders', 'news'] });
    await put(['news', 'orders']);
    expect(desk().notifications).toHaveLength(1);
  });
});
