import { describe, expect, test, vi } from 'vitest';
import { ConfigurationError } from '@embedworks/core';
import {
  createEsputnik,
  createEsputnikActivityWebhook,
  createEsputnikInboxWebhook,
  createMemoryDeliveryStore,
  isInboxActivity,
  toActivityStatus,
  type ContractDrift,
  type EsputnikActivity,
  type EsputnikActivityWebhookOptions,
  type EsputnikInboxMessage,
} from '@embedworks/esputnik/server';
import { createActivity, createInboxMessage, createWebhookRequest } from '@embedworks/esputnik/testing';

const login = { username: 'shop', password: 'spring' };
type Login = typeof login | undefined;

function activities(options: Partial<EsputnikActivityWebhookOptions> = {}) {
  const events: EsputnikActivity[] = [];
  const errors: unknown[] = [];
  const receive = createEsputnikActivityWebhook({
    logins: [login],
    onEvent: (event) => void events.push(event),
    onError: (error) => errors.push(error),
    ...options,
  });
  const send = async (body: object | string, sentLogin: Login = login) =>
    (await receive(createWebhookRequest(body, { login: sentLogin }))).status;
  return { events, errors, receive, send };
}

describe('activities', () => {
  test('reach the handler one by one, in order, as they were sent', async () => {
    const { send, events } = activities();
    const list = [createActivity('READ', { newField: 1 }), createActivity('CLICKED'), createActivity('DELIVERED')];
    expect(await send(list)).toBe(200);
    expect(events).toEqual(list);
    expect(await send([])).toBe(200);
  });

  test('reach the handler of their status, then onEvent; unknown ones are other', async () => {
    const order: string[] = [];
    const { send } = activities({
      on: {
        READ: ({ messageName }) => void order.push(`read ${messageName}`),
        other: ({ activityStatus }) => void order.push(`other ${activityStatus}`),
      },
      onEvent: (activity) => void order.push(`any ${toActivityStatus(activity)}`),
    });
    await send([createActivity('READ'), createActivity('TELEPORTED'), createActivity('constructor')]);
    expect(order).toEqual([
      'read Parcel',
      'any READ',
      'other TELEPORTED',
      'any other',
      'other constructor',
      'any other',
    ]);
  });

  test.each(['appInbox', 'AppInbox', 'appinbox', 'APPINBOX'])('of App Inbox are known by %s', (mediaType) => {
    expect(isInboxActivity({ mediaType })).toBe(true);
    expect(isInboxActivity({ mediaType: 'email' })).toBe(false);
  });

  const read = createActivity('READ');
  test.each<[string, EsputnikActivity, number]>([
    ['the same record', { ...read }, 1],
    ['the same record with other words around it', { ...read, messageName: 'Renamed' }, 1],
    ['the same record in another order', Object.fromEntries(Object.entries(read).reverse()) as EsputnikActivity, 1],
    ['another status', createActivity('CLICKED'), 2],
    ['another moment', { ...read, activityDateTime: '2026-01-05T10:15:31' }, 2],
    ['another message', { ...read, iid: 'another' }, 2],
    ['another link', { ...read, clickEventLink: 'https://shop.example/b' }, 2],
  ])('that are %s: handled %s', async (_, other, times) => {
    const { send, events } = activities();
    expect(await send([read])).toBe(200);
    expect(await send([other])).toBe(200);
    expect(events).toHaveLength(times);
  });

  test('without an id are told apart by all they say', async () => {
    const { send, events } = activities();
    const changed = createActivity('SUBSCRIPTION_CHANGED', { iid: null });
    await send([changed, { ...changed, contactId: 502 }, Object.fromEntries(Object.entries(changed).reverse())]);
    expect(events.map(({ contactId }) => contactId)).toEqual([501, 502]);
  });

  test('come again after a failure, and only what was not handled is handled then', async () => {
    const handled: string[] = [];
    let isAway = true;
    const { send, errors } = activities({
      onEvent({ activityStatus }) {
        if (activityStatus === 'CLICKED' && isAway) throw new Error('database is away');
        handled.push(activityStatus);
      },
    });
    const list = [createActivity('DELIVERED'), createActivity('CLICKED'), createActivity('READ')];
    expect(await send(list)).toBe(500);
    expect(handled).toEqual(['DELIVERED']);
    expect(errors).toMatchObject([{ message: 'database is away' }]);
    isAway = false;
    expect(await send(list)).toBe(200);
    expect(handled).toEqual(['DELIVERED', 'CLICKED', 'READ']);
  });

  test('are answered when the handler is done, the repeat that overtakes it as well', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const onEvent = vi.fn().mockReturnValueOnce(promise).mockReturnValue(undefined);
    const { send } = activities({ onEvent });
    const answers: number[] = [];
    const sending = [send([read]), send([read])].map((answer) => answer.then((status) => void answers.push(status)));
    await expect.poll(() => onEvent.mock.calls.length).toBe(1);
    expect(answers).toEqual([]);
    reject(new Error('database is away'));
    await Promise.all(sending);
    // Told 200 before, the vendor would never send what nobody has handled.
    expect(answers.sort()).toEqual([200, 500]);
    expect(onEvent).toHaveBeenCalledTimes(2);
  });

  test('are remembered in the store of your own', async () => {
    const store = createMemoryDeliveryStore();
    const [first, second] = [activities({ store }), activities({ store })];
    await first.send([read]);
    await second.send([read, createActivity('SPAM')]);
    expect(second.events.map(({ activityStatus }) => activityStatus)).toEqual(['SPAM']);
  });

  test.each([
    '',
    'no json S3cret',
    '{}',
    'null',
    '"text"',
    '[1]',
    '[null]',
    '[{}]',
    JSON.stringify([{ activityStatus: 'READ', activityDateTime: '2026-01-05T10:15' }]),
    JSON.stringify([{ ...read, activityStatus: 7 }]),
    JSON.stringify([read, 'x']),
  ])('that are malformed are 400: %s', async (body) => {
    const { send, events, errors } = activities();
    expect(await send(body)).toBe(400);
    expect(events).toEqual([]);
    expect(errors).toMatchObject([{ vendor: 'esputnik', code: 'malformed' }]);
    expect(String(errors[0])).not.toContain('S3cret');
  });

  test('the vendor’s GET is answered, other methods are not', async () => {
    const { receive } = activities();
    const status = async (method: string) =>
      (await receive(new Request('https://platform.example/w', { method }))).status;
    expect(await Promise.all(['GET', 'PUT', 'DELETE'].map(status))).toEqual([200, 405, 405]);
  });

  test('may be many, and not without end', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => createActivity('READ', { iid: `iid-${index}` }));
    const { send, events } = activities();
    expect(await send(many)).toBe(200);
    expect(events).toHaveLength(5000);
    expect(await activities({ maxBodyBytes: 1000 }).send(many)).toBe(413);
  });

  test('are compared with the contract when asked to', async () => {
    const drifts: ContractDrift[] = [];
    const onDrift = (drift: ContractDrift) => void drifts.push(drift);
    const odd = [createActivity('READ', { contactId: { nested: true } as never })];
    const report = activities({ contractCheck: { mode: 'report', onDrift } });
    expect(await report.send([createActivity('TELEPORTED')])).toBe(200);
    expect(drifts).toEqual([]);
    expect(await report.send(odd)).toBe(200);
    expect(drifts).toMatchObject([{ operationId: 'receiveActivities', issues: [{ instancePath: '/0/contactId' }] }]);
    const strict = activities({ contractCheck: { mode: 'strict', onDrift } });
    expect(await strict.send(odd)).toBe(400);
    expect(strict.events).toEqual([]);
  });
});

describe('the login', () => {
  const next = { username: 'shop', password: 'autumn' };
  const basicOf = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

  test.each([
    ['the current one', basicOf('shop:spring')],
    ['the next one', basicOf('shop:autumn')],
    ['in another case', basicOf('shop:spring').replace('Basic', 'basic')],
  ])('is accepted: %s', async (_, authorization) => {
    const { receive, events } = activities({ logins: [next, login] });
    const headers = { Authorization: authorization };
    const request = new Request(createWebhookRequest([createActivity('READ')]), { headers });
    expect((await receive(request)).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  test.each<[string, string | undefined]>([
    ['none', undefined],
    ['an empty one', ''],
    ['another password', basicOf('shop:sprin')],
    ['a password that begins alike', basicOf('shop:spring2')],
    ['another name', basicOf('Shop:spring')],
    ['no colon', basicOf('shopspring')],
    ['not encoded', 'Basic shop:spring'],
    ['another scheme', basicOf('shop:spring').replace('Basic', 'Bearer')],
    ['both', basicOf('shop:spring') + basicOf('shop:autumn')],
  ])('is refused with 401: %s', async (_, authorization) => {
    const { receive, events, errors } = activities({ logins: [login, next] });
    const headers = authorization === undefined ? {} : { Authorization: authorization };
    const response = await receive(new Request('https://platform.example/w', { method: 'POST', body: '[]', headers }));
    expect([response.status, await response.text()]).toEqual([401, '']);
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Basic /);
    expect(events).toEqual([]);
    expect(errors).toMatchObject([{ code: 'signature' }]);
    expect(String(errors[0])).not.toMatch(/spring|autumn|c3ByaW5n/);
  });

  test('is checked before the body is read as anything', async () => {
    const { send } = activities();
    expect(await send('no json', { username: 'x', password: 'y' })).toBe(401);
  });

  test('may hold letters beyond ASCII', async () => {
    const { receive, events } = activities({ logins: [{ username: 'крамниця', password: 'весна' }] });
    const request = createWebhookRequest([createActivity('READ')]);
    request.headers.set('Authorization', basicOf('крамниця:весна'));
    expect((await receive(request)).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  test('may be left out', async () => {
    const { receive, events } = activities({ logins: undefined });
    expect((await receive(createWebhookRequest([createActivity('READ')]))).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  test.each<[string, EsputnikActivityWebhookOptions['logins']]>([
    ['no login in the list', []],
    ['an empty password', [{ username: 'shop', password: '' }]],
    ['a user name with a colon', [login, { username: 'a:b', password: 'c' }]],
  ])('is refused at once with %s', (_, logins) => {
    expect(() => activities({ logins })).toThrow(ConfigurationError);
    expect(() => createEsputnikInboxWebhook({ logins, onEvent: () => undefined })).toThrow(ConfigurationError);
  });
});

test('the activity receiver is refused without a handler', () => {
  expect(() => createEsputnikActivityWebhook({ on: {} })).toThrow(ConfigurationError);
});

describe('inbox messages', () => {
  function messages(onEvent?: () => Promise<void> | void) {
    const events: EsputnikInboxMessage[] = [];
    const errors: unknown[] = [];
    const receive = createEsputnikInboxWebhook({
      logins: [login],
      onEvent: async (message) => {
        await onEvent?.();
        events.push(message);
      },
      onError: (error) => errors.push(error),
    });
    const send = async (body: object | string, sentLogin: Login = login) =>
      (await receive(createWebhookRequest(body, { login: sentLogin }))).status;
    return { events, errors, receive, send };
  }

  test('reach the handler as they were sent, once', async () => {
    const { send, events } = messages();
    const message = createInboxMessage({ customData: { orderId: '81' }, content: null });
    expect([await send(message), await send(message)]).toEqual([200, 200]);
    expect(await send({ ...message, id: 'another' })).toBe(200);
    expect(await send({ ...message, externalCustomerId: 'cust-7' })).toBe(200);
    expect(events.map(({ id, externalCustomerId }) => [id, externalCustomerId])).toEqual([
      [message.id, 'cust-1042'],
      ['another', 'cust-1042'],
      [message.id, 'cust-7'],
    ]);
    expect(events[0]).toEqual(message);
  });

  test('come again after 500 and 401, which the vendor repeats', async () => {
    const onEvent = vi.fn().mockRejectedValueOnce(new Error('database is away')).mockResolvedValue(undefined);
    const { send, events } = messages(onEvent);
    expect(await send(createInboxMessage(), { username: 'shop', password: 'guess' })).toBe(401);
    expect(await send(createInboxMessage())).toBe(500);
    expect(await send(createInboxMessage())).toBe(200);
    expect(events).toHaveLength(1);
  });

  test.each(['{', '[]', 'null', '7', '{}', JSON.stringify({ ...createInboxMessage(), externalCustomerId: undefined })])(
    'that are malformed are 400, which the vendor does not repeat: %s',
    async (body) => {
      const { send, events, errors } = messages();
      expect(await send(body)).toBe(400);
      expect(events).toEqual([]);
      expect(errors).toMatchObject([{ code: 'malformed' }]);
    },
  );

  test('are never probed with GET', async () => {
    const { receive } = messages();
    expect((await receive(new Request('https://platform.example/w'))).status).toBe(405);
  });
});

test('createEsputnik hands its contract check to both receivers', async () => {
  const drifts: ContractDrift[] = [];
  const { webhooks } = createEsputnik({
    apiKey: 'k',
    contractCheck: { mode: 'report', onDrift: (drift) => drifts.push(drift) },
  });
  const activity = createActivity('READ', { contactId: {} as never });
  await webhooks.activities({ onEvent: () => undefined })(createWebhookRequest([activity]));
  const message = createInboxMessage({ createdDate: 'yesterday' as never });
  await webhooks.inboxMessages({ onEvent: () => undefined })(createWebhookRequest(message));
  expect(drifts.map(({ operationId }) => operationId)).toEqual(['receiveActivities', 'receiveInboxMessage']);
});
