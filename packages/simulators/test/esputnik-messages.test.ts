import { describe, expect, test } from 'vitest';
import { useDesk } from './support/esputnik-desk.ts';

const desk = useDesk();

interface Result {
  id: number;
  locator?: string;
  status: string;
  requestId?: string;
  message?: string;
}
const send = async (recipients: object[], id = 77) => {
  const { body } = await desk().call('POST', `/api/v1/message/${id}/smartsend`, { json: { recipients } });
  return (body as { results: Result[] }).results;
};
const statusOf = async (...ids: string[]) => {
  const { body } = await desk().call('GET', '/api/v1/message/status', { query: { ids: ids.join(',') } });
  return (body as { results: object[] }).results;
};
const template = { name: 'Sale', title: 'Sale', text: '<p>Now</p>', tags: ['offers', 'sale'], ttlHours: 2 };
const create = async (json: object) => {
  const { body } = await desk().call('POST', '/api/v1/messages/appinbox', { json });
  return (body as { id: number }).id;
};
const firstOf = async (email: string) => {
  const { body } = await desk().inbox(email);
  return (body as { list: object[] }).list[0];
};

describe('sending', () => {
  test('answers for each recipient', async () => {
    const results = await send([
      { contactId: 502 },
      { locator: 'known@example.com', jsonParam: '{"orderId":"81"}' },
      { locator: 'customer-paging' },
      { contactId: 1 },
      { locator: 'nobody' },
      { contactId: 502, jsonParam: '{' },
    ]);
    const requestId = expect.any(String) as string;
    expect(results).toEqual([
      { id: 0, status: 'OK', requestId },
      { id: 0, locator: 'known@example.com', status: 'OK', requestId },
      { id: 0, locator: 'customer-paging', status: 'OK', requestId },
      { id: 0, status: 'ERROR', message: 'The contact was not found.' },
      { id: 0, locator: 'nobody', status: 'ERROR', message: 'The locator is not valid.' },
      { id: 0, status: 'ERROR', message: 'The jsonParam is no JSON.' },
    ]);
    expect(await firstOf('empty@example.com')).toMatchObject({ title: 'Parcel on its way' });
  });

  test('a thousand at once are one list of activities', async () => {
    const results = await send(Array.from({ length: 1000 }, () => ({ contactId: 509 })));
    expect(new Set(results.map(({ requestId }) => requestId)).size).toBe(1000);
    expect(desk().notifications.map(({ payload }) => (payload as object[]).length)).toEqual([1000]);
  });

  test('the status follows the message', async () => {
    const [{ requestId = '' } = {}] = await send([{ contactId: 502 }]);
    const status = { requestId, failed: false, delivered: true };
    expect(await statusOf(requestId, 'unknown')).toEqual([{ ...status, status: 'DELIVERED' }]);
    await desk().inbox('empty@example.com', 'POST', '/appinbox/v1/messages/status', { json: { status: 'OPENED' } });
    expect(await statusOf(` ${requestId}`)).toEqual([{ ...status, status: 'READ' }]);
  });

  test.each([
    ['the one asked for', { contactId: 501, languageCode: 'uk-UA' }, 'Посилка в дорозі'],
    ['the one of the contact', { contactId: 507 }, 'الطرد في الطريق'],
    ['the one of the contact when the other is missing', { contactId: 507, languageCode: 'fr' }, 'الطرد في الطريق'],
    ['the default', { contactId: 501, languageCode: 'fr' }, 'Parcel on its way'],
  ])('the language is %s', async (_name, recipient, title) => {
    await send([recipient]);
    expect((await desk().state()).messages.all().at(-1)?.content.title).toBe(title);
  });
});

describe('prepared messages', () => {
  test('live from their creation to their deletion', async () => {
    const id = await create(template);
    const path = `/api/v1/messages/appinbox/${id}`;
    expect((await desk().call('GET', path)).body).toEqual({ id, ...template });
    expect(await desk().call('PUT', path, { json: { ...template, title: 'Bigger sale' } })).toMatchObject({
      body: null,
    });
    expect((await desk().call('GET', '/api/v1/messages/appinbox')).body).toMatchObject([
      { id: 77 },
      { id: 78 },
      { id, title: 'Bigger sale' },
    ]);
    expect(await desk().call('DELETE', path)).toMatchObject({ status: 200, body: null });
    expect((await desk().call('GET', path)).status).toBe(404);
  });

  test('bring their time to live, their first tag and their words', async () => {
    await send([{ contactId: 502 }], await create(template));
    expect(await firstOf('empty@example.com')).toMatchObject({
      title: 'Sale',
      content: '<p>Now</p>',
      category: 'offers',
    });
    await desk().world.clock.advance(2 * 3_600_000);
    expect(await firstOf('empty@example.com')).toBeUndefined();
  });

  test('have languages', async () => {
    const id = await create(template);
    const path = `/api/v1/messages/appinbox/${id}`;
    await desk().call('PUT', `${path}/uk`, { json: { ...template, title: 'Розпродаж' } });
    await desk().call('PUT', `${path}/en`, { json: { ...template, title: 'Big sale' } });
    expect((await desk().call('GET', path)).body).toMatchObject({ title: 'Big sale', languageCode: 'en' });
    const titleFor = async (languageCode: string) => {
      await send([{ contactId: 502, languageCode }], id);
      return (await desk().state()).messages.all().at(-1)?.content.title;
    };
    expect(await titleFor('uk')).toBe('Розпродаж');
    expect(await desk().call('DELETE', `${path}/uk`)).toMatchObject({ status: 200, body: null });
    expect(await titleFor('uk')).toBe('Big sale');
  });
});

describe('orders', () => {
  test('are added, updated, and refused one by one', async () => {
    const order = {
      externalOrderId: '81',
      externalCustomerId: 'customer-known',
      status: 'INITIALIZED',
      totalCost: 149,
    };
    const put = (orders: object[]) => desk().call('POST', '/api/v1/orders', { json: { orders } });
    expect((await put([order])).body).toEqual({});
    const wrong = { externalOrderId: '82', date: 'yesterday ago' };
    expect((await put([{ externalOrderId: '81', status: 'DELIVERED' }, wrong])).body).toEqual({
      failedOrders: [{ externalOrderId: '82' }],
    });
    const { orders } = await desk().state();
    expect(orders.all()).toEqual([{ externalOrderId: '81', order: { ...order, status: 'DELIVERED' }, contactId: 501 }]);
  });
});
