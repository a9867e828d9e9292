import { describe, expect, test } from 'vitest';
import { useDesk } from './support/esputnik-desk.ts';

const desk = useDesk();

const send = (version: number, json: object, call = {}) =>
  desk().call('POST', `/api/v${version}/event`, { json, ...call });
const lastEvent = async () => (await desk().state()).events.all().at(-1);
const byId = { name: 'contactId', value: '502' };
const byExternalId = { name: 'externalCustomerId', value: 'customer-known' };
const byEmail = { name: 'email', value: 'paging@example.com' };
const byPhone = { name: 'phone', value: '+380501112233' };
const byToken = { name: 'pushToken', value: 'sandbox-push-token' };

describe('whose event it is', () => {
  test.each([
    ['the contact id first', [byEmail, byExternalId, byId], undefined, 502],
    ['then the external id', [byPhone, byEmail, byExternalId], undefined, 501],
    ['then the e-mail', [byPhone, byEmail], undefined, 503],
    ['then the phone', [byToken, byPhone], undefined, 501],
    ['then the push token', [byToken], undefined, 501],
    ['an external id that is empty is ignored', [{ ...byExternalId, value: '' }, byEmail], undefined, 503],
    ['and so is the text null', [{ ...byExternalId, value: 'null' }, byEmail], undefined, 503],
    ['the key value when there is nothing else', [], 'rtl@example.com', 507],
    ['a number is an id as well', [{ name: 'contactId', value: 501 }], undefined, 501],
    ['nobody for an address that is unknown', [{ ...byEmail, value: 'nobody@example.com' }], undefined, undefined],
  ])('%s', async (_name, params, keyValue, contactId) => {
    const { status, body } = await send(2, { eventTypeKey: 'viewed', params, ...(keyValue ? { keyValue } : {}) });
    expect([status, body]).toEqual([200, null]);
    expect((await lastEvent())?.contactId).toBe(contactId);
  });
});

test('each version keeps its own form of parameters', async () => {
  await send(1, { eventTypeKey: 'viewed', params: [byId, { name: 'order', value: '{"id":81}' }] });
  expect(await lastEvent()).toMatchObject({ version: 1, params: [byId, { name: 'order', value: '{"id":81}' }] });
  await send(2, { eventTypeKey: 'viewed', params: [byId, { name: 'order', value: { id: 81 } }] });
  expect(await lastEvent()).toMatchObject({ version: 2, params: [byId, { name: 'order', value: { id: 81 } }] });
  await send(3, { eventTypeKey: 'viewed', params: { contactId: '502', order: '81' } });
  expect(await lastEvent()).toMatchObject({ version: 3, params: [byId, { name: 'order', value: '81' }] });
  expect((await send(1, { eventTypeKey: 'viewed', params: [byId, { name: 'order', value: { id: 81 } }] })).status).toBe(
    400,
  );
});

test('an unknown type is created on first use', async () => {
  await send(1, { eventTypeKey: 'never seen', params: [byId] });
  expect((await desk().state()).eventTypes.get('never seen')).toEqual({ eventTypeKey: 'never seen', expected: [] });
});

describe('texts of refusals', () => {
  test.each([
    [[], undefined, 'The event has no keyValue and no parameter that identifies a contact.'],
    [[byId, byId], undefined, 'The parameter contactId comes more than once.'],
    [[byId], 'sandboxValidated', 'The event parameters are not valid. Expected: [{"name":"orderId","required":true}]'],
    [
      [
        byId,
        { name: 'contactJson', value: '{"channels":[{"type":"email","value":"ira"},{"type":"sms","value":"x"}]}' },
      ],
      undefined,
      'The contact data is not valid. email, sms',
    ],
    [[byId, { name: 'contactJson', value: '{' }], undefined, 'The contact data is not valid. contactJson'],
    [[byId, { name: 'contactJson', value: '{"channels":[7]}' }], undefined, 'The contact data is not valid. channels'],
    [[byId, { name: 'text', value: 'x'.repeat(20_480) }], undefined, 'The event is larger than 20 KB.'],
  ])('%#', async (params, eventTypeKey = 'viewed', text) => {
    expect(await send(1, { eventTypeKey, params })).toMatchObject({ status: 400, body: text });
    expect(await lastEvent()).toBeUndefined();
  });

  test('with what is expected, and with good contact data, it is taken', async () => {
    const contactJson = { name: 'contactJson', value: { channels: [{ type: 'email', value: 'ira@shop.example' }] } };
    const params = [byId, { name: 'orderId', value: '81' }, contactJson];
    expect((await send(2, { eventTypeKey: 'sandboxValidated', params })).status).toBe(200);
  });
});

describe('the rule for orderShipped', () => {
  test('puts its message into the inbox at once, and says why', async () => {
    const params = [{ name: 'email', value: 'empty@example.com' }];
    await send(2, { eventTypeKey: 'orderShipped', keyValue: 'order-81', params });
    expect((await desk().inbox('empty@example.com')).body).toMatchObject({
      list: [{ title: 'Parcel on its way', newMessage: true, category: 'orders', customData: { openInNewTab: true } }],
    });
    expect(desk().notifications[0]?.payload).toMatchObject([
      { workflowId: 12, sourceEventTypeKey: 'orderShipped', sourceEventKey: 'order-81', messageId: 77 },
    ]);
  });

  test('speaks the language of the contact', async () => {
    await send(3, { eventTypeKey: 'orderShipped', params: { externalCustomerId: 'customer-rtl' } });
    expect((await desk().inbox('rtl@example.com')).body).toMatchObject({
      list: [{ title: 'الطرد في الطريق' }, {}, {}],
    });
  });

  test('does nothing for nobody, for another type, and for the past', async () => {
    await send(1, { eventTypeKey: 'orderShipped', keyValue: 'nobody@example.com', params: [] });
    await send(1, { eventTypeKey: 'viewed', params: [byId] });
    const occurred = '2026-01-05T10:15:30';
    const json = { events: [{ eventTypeKey: 'orderShipped', params: [byId], occurred }] };
    expect((await desk().call('POST', '/api/v1/past_events', { json })).status).toBe(200);
    expect(await lastEvent()).toMatchObject({ occurred, contactId: 502 });
    expect(desk().notifications).toEqual([]);
  });
});

test('past events are taken all or not at all', async () => {
  const good = { eventTypeKey: 'viewed', params: [byId], occurred: '2026-01-05' };
  const json = { events: [good, { ...good, params: [] }] };
  const { status, body } = await desk().call('POST', '/api/v2/past_events', { json });
  expect([status, body]).toEqual([
    400,
    'Event 2: The event has no keyValue and no parameter that identifies a contact.',
  ]);
  expect(await lastEvent()).toBeUndefined();
});

test('the token for events opens them, and nothing else', async () => {
  const call = { key: null, headers: { authorization: 'Bearer sandbox-esputnik-event-token' } };
  expect((await send(1, { eventTypeKey: 'viewed', params: [byId] }, call)).status).toBe(200);
  expect((await desk().call('GET', '/api/v1/account/info', call)).status).toBe(401);
});
