import { createHmac } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { ConfigurationError } from '@embedworks/core';
import {
  createDialog360Webhooks,
  createMemoryDeliveryStore,
  type ContractDrift,
  type Dialog360Event,
  type Dialog360WebhookOptions,
} from '@embedworks/360dialog/server';
import {
  createMessageStatus,
  createMessagingNotification,
  createPartnerEvent,
  createWebhookRequest,
} from '@embedworks/360dialog/testing';

function setUp(options: Partial<Dialog360WebhookOptions> = {}) {
  const events: Dialog360Event[] = [];
  const errors: unknown[] = [];
  const receive = createDialog360Webhooks({
    secrets: ['current', 'former'],
    onEvent: (event) => void events.push(event),
    onError: (error) => errors.push(error),
    ...options,
  });
  const send = async (body: object | string, secret = 'current', headers: Record<string, string> = {}) =>
    (await receive(await createWebhookRequest(body, { secret, headers }))).status;
  return { events, errors, receive, send };
}

const running = () => createPartnerEvent('channel_running');

describe('the signature', () => {
  // Made with printf '%s' "$body" | openssl dgst -sha256 -hmac platform-secret
  const body =
    '{"id":"ev_0005","event":"channel_running","data":{"id":"p7Rw2dCH","client_id":"k3VtqaCL","status":"ready"}}';
  const known = 'a70aa87954f6954c673a6064fdab4c555afd6d5eab64cfd80aa2a80f9b5d341d';
  const request = (signature: string | undefined, sent: BodyInit = body) =>
    new Request('https://platform.example/hook', {
      method: 'POST',
      headers: signature === undefined ? {} : { 'X-360dialog-Signature': signature },
      body: sent,
    });
  const signed = (bytes: Buffer | string) => createHmac('sha256', 'platform-secret').update(bytes).digest('hex');

  test.each([known, `sha256=${known}`, known.toUpperCase(), `SHA256=${known}`, ` ${known} `])(
    '%s is accepted',
    async (signature) => {
      const { receive, events } = setUp({ secrets: ['platform-secret'] });
      expect((await receive(request(signature))).status).toBe(200);
      expect(events).toHaveLength(1);
    },
  );

  test('is of the bytes as they came, not of what they mean', async () => {
    const { receive, events } = setUp({ secrets: ['platform-secret'] });
    const spaced = `  ${body.replaceAll(':', ' : ')}\n`;
    expect((await receive(request(signed(spaced), spaced))).status).toBe(200);
    const umlaut = JSON.stringify({
      id: 'u',
      event: 'client_created',
      data: { client: { id: 'c', name: 'Bäckerei 🥐' } },
    });
    expect((await receive(request(signed(umlaut), umlaut))).status).toBe(200);
    expect(events).toHaveLength(2);
  });

  test.each([
    ['none', undefined, body],
    ['an empty one', '', body],
    ['a prefix alone', 'sha256=', body],
    ['another one', signed(`${body} `), body],
    ['a shorter one', known.slice(0, -2), body],
    ['a longer one', `${known}00`, body],
    ['SHA-512', createHmac('sha512', 'platform-secret').update(body).digest('hex'), body],
    ['base64', createHmac('sha256', 'platform-secret').update(body).digest('base64'), body],
    ['one of the body written anew', known, JSON.stringify(JSON.parse(body), null, 1)],
  ])('%s is refused', async (_, signature, sent) => {
    const { receive, events, errors } = setUp({ secrets: ['platform-secret'] });
    expect((await receive(request(signature, sent))).status).toBe(401);
    expect(events).toEqual([]);
    expect(errors).toMatchObject([{ vendor: '360dialog', code: 'signature' }]);
    expect(String(errors[0])).not.toContain('platform-secret');
  });

  test('may be of any secret that is set', async () => {
    const { send, events } = setUp();
    expect([await send(running(), 'current'), await send(running(), 'former'), await send(running(), 'older')]).toEqual(
      [200, 200, 401],
    );
    expect(events).toHaveLength(2);
  });
});

describe('a header of your own', () => {
  const header = { name: 'X-Partner-Auth', values: ['new', 'old'] };

  test.each([
    ['right, with the signature', 'current', { 'X-Partner-Auth': 'new' }, 200],
    ['the other value', 'current', { 'X-Partner-Auth': 'old' }, 200],
    ['right, without the signature', 'guess', { 'X-Partner-Auth': 'new' }, 401],
    ['wrong', 'current', { 'X-Partner-Auth': 'NEW' }, 401],
    ['missing', 'current', {}, 401],
  ])('%s', async (_, secret, headers, status) => {
    const { send } = setUp({ header });
    expect(await send(running(), secret, headers as Record<string, string>)).toBe(status);
  });

  test('may be all there is', async () => {
    const { receive } = setUp({ secrets: undefined, header });
    const deliver = async (headers: Record<string, string>) =>
      (await receive(await createWebhookRequest(createMessagingNotification(), { headers }))).status;
    expect([await deliver({ 'X-Partner-Auth': 'old' }), await deliver({})]).toEqual([200, 401]);
  });
});

describe('an event', () => {
  test('reaches its handler, then onEvent, as it was sent but with a plain number', async () => {
    const order: unknown[] = [];
    const { send } = setUp({
      on: {
        channel_created: ({ data }) => void order.push(data.setup_info?.phone_number),
        channel_running: () => void order.push('running'),
      },
      onEvent: (event) => void order.push(event),
    });
    const data = { setup_info: { phone_number: '+49 30 901820', phone_name: 'Bakery' } };
    const event = createPartnerEvent('channel_created', data);
    expect(await send(event)).toBe(200);
    const plain = {
      ...event,
      data: { ...event.data, setup_info: { phone_number: '4930901820', phone_name: 'Bakery' } },
    };
    expect(order).toEqual(['4930901820', plain]);
  });

  test('of a violation has a plain number too', async () => {
    const { send, events } = setUp();
    await send(createPartnerEvent('account_violation', { phone_number: '+4930901820' }));
    expect(events).toMatchObject([{ data: { phone_number: '4930901820', violation_type: 'SPAM' } }]);
  });

  test.each([
    { id: 'e1', event: 'something_new', data: { id: 'p7Rw2dCH' } },
    { id: 'e2', event: 'something_new' },
    { event: 'constructor', data: {} },
    { event: 'unknown', data: {} },
    { object: 'page', entry: [] },
  ])('the contract does not know passes through: %j', async (body) => {
    const unknown = vi.fn();
    const { send, events } = setUp({ on: { unknown } });
    expect(await send(body)).toBe(200);
    expect(events).toEqual([{ event: 'unknown', data: body }]);
    expect(unknown).toHaveBeenCalledOnce();
  });

  test('may come in a list, in order', async () => {
    const { send, events } = setUp();
    const list = [createPartnerEvent('channel_ready'), { event: 'something_new' }, running()];
    expect(await send(list)).toBe(200);
    expect(events.map(({ event }) => event)).toEqual(['channel_ready', 'unknown', 'channel_running']);
  });

  test('of messaging keeps Meta’s envelope', async () => {
    const { send, events } = setUp({
      on: { messaging_notification: ({ entry }) => void expect(entry[0]?.changes[0]?.value.messages).toHaveLength(1) },
    });
    const notification = createMessagingNotification();
    expect(await send(notification)).toBe(200);
    expect(events).toEqual([{ ...notification, event: 'messaging_notification' }]);
  });

  test.each([
    'no json S3cret',
    '[]',
    'null',
    '"text"',
    '7',
    '{}',
    '[[]]',
    '{"event":1,"data":{}}',
    '{"event":"channel_running"}',
    '{"event":"channel_running","data":null}',
    '{"event":"channel_running","data":[]}',
    '[{"event":"something_new"},null]',
    '{"object":"whatsapp_business_account"}',
    '{"object":"whatsapp_business_account","entry":[{}]}',
  ])('is refused when malformed: %s', async (body) => {
    const { send, events, errors } = setUp();
    expect(await send(body)).toBe(400);
    expect(events).toEqual([]);
    expect(errors).toMatchObject([{ code: 'malformed' }]);
    expect(String(errors[0])).not.toContain('S3cret');
  });
});

describe('a repetition', () => {
  const change = (value: object) => createMessagingNotification(value);
  const anonymous = { event: 'channel_live', data: { id: 'p7Rw2dCH', modified_at: '2026-03-02T09:21:40Z' } };
  const status = { recipient_id: '491510000001', timestamp: '1772442000' };

  test.each<[string, object, object]>([
    [
      'by id, whatever else it says',
      createPartnerEvent('channel_live', {}, 'ev_7'),
      createPartnerEvent('channel_live', { status: 'x' }, 'ev_7'),
    ],
    [
      'without an id, in any order of fields',
      anonymous,
      { data: { modified_at: '2026-03-02T09:21:40Z', id: 'p7Rw2dCH' }, event: 'channel_live' },
    ],
    ['of an unknown event by id', { event: 'new', id: 'e' }, { event: 'new', id: 'e', data: { attempt: 2 } }],
    [
      'of a status by message and status',
      createMessageStatus('wamid.1', 'read', status),
      createMessageStatus('wamid.1', 'read', { ...status, timestamp: '1772442009' }),
    ],
    [
      'of a message by its id',
      createMessagingNotification(),
      change({ messages: [{ id: 'wamid.IN1', type: 'text' }] }),
    ],
  ])('is told %s', async (_, first, second) => {
    const { send, events } = setUp();
    expect([await send(first), await send(second)]).toEqual([200, 200]);
    expect(events).toHaveLength(1);
  });

  test.each<[string, object, object]>([
    ['another id', createPartnerEvent('channel_live', {}, 'ev_7'), createPartnerEvent('channel_live', {}, 'ev_8')],
    [
      'no id, and another time',
      anonymous,
      { ...anonymous, data: { ...anonymous.data, modified_at: '2026-03-02T09:30:00Z' } },
    ],
    ['another status', createMessageStatus('wamid.1', 'sent'), createMessageStatus('wamid.1', 'read')],
    [
      'one message more',
      createMessagingNotification(),
      change({
        messages: [
          { id: 'wamid.IN1', type: 'text' },
          { id: 'wamid.IN2', type: 'text' },
        ],
      }),
    ],
    ['other errors', change({ errors: [{ code: 1 }] }), change({ errors: [{ code: 2 }] })],
    [
      'a message and a status of one id',
      change({ messages: [{ id: 'a', type: 'text' }] }),
      createMessageStatus('a', 'read'),
    ],
  ])('is not %s', async (_, first, second) => {
    const { send, events } = setUp();
    expect([await send(first), await send(second)]).toEqual([200, 200]);
    expect(events).toHaveLength(2);
  });

  test('in a list that is sent again is left out, the rest is not', async () => {
    const onEvent = vi
      .fn()
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValue(undefined);
    const { send } = setUp({ onEvent });
    const list = [createPartnerEvent('channel_ready'), running()];
    expect([await send(list), await send(list)]).toEqual([500, 200]);
    expect(onEvent.mock.calls.map(([event]) => (event as Dialog360Event).event)).toEqual([
      'channel_ready',
      'channel_running',
      'channel_running',
    ]);
  });

  test('at another hub is none, although they share a store', async () => {
    const store = createMemoryDeliveryStore();
    const [first, second] = [setUp({ store, partnerId: 'EuroPA' }), setUp({ store, partnerId: 'DollarPA' })];
    const event = running();
    await first.send(event);
    await second.send(event);
    await second.send(event);
    expect([first.events.length, second.events.length]).toEqual([1, 1]);
  });
});

describe('the answer', () => {
  test('waits for the handler, and says so when it fails', async () => {
    const onEvent = vi.fn().mockRejectedValueOnce(new Error('database is away')).mockResolvedValue(undefined);
    const { send, errors } = setUp({ onEvent });
    const event = running();
    expect([await send(event), await send(event), await send(event)]).toEqual([500, 200, 200]);
    expect(onEvent).toHaveBeenCalledTimes(2);
    expect(errors).toEqual([new Error('database is away')]);
  });

  test('is 503 when the handler takes too long, and the handler still runs once', async () => {
    const done = Promise.withResolvers<void>();
    const onEvent = vi.fn(() => done.promise);
    const { send } = setUp({ onEvent, answerWithinMs: 30 });
    const event = running();
    expect([await send(event), await send(event)]).toEqual([503, 503]);
    done.resolve();
    expect(await send(event)).toBe(200);
    expect(onEvent).toHaveBeenCalledTimes(1);
  });

  test('does not wait for handlers once the event is saved', async () => {
    const done = Promise.withResolvers<void>();
    const order: string[] = [];
    const { send } = setUp({
      save: () => void order.push('saved'),
      onEvent: async () => {
        await done.promise;
        order.push('handled');
      },
    });
    order.push(`answered ${await send(running())}`);
    done.resolve();
    await expect.poll(() => order).toEqual(['saved', 'answered 200', 'handled']);
  });

  test('is 500 when the event could not be saved, and no handler runs', async () => {
    const save = vi.fn().mockRejectedValueOnce(new Error('database is away')).mockResolvedValue(undefined);
    const { send, events } = setUp({ save });
    const event = running();
    expect(await send(event)).toBe(500);
    expect(events).toEqual([]);
    expect(await send(event)).toBe(200);
    expect(events).toHaveLength(1);
  });

  test('is 200 although a handler fails after the event was saved, and the failure is told', async () => {
    const { send, errors } = setUp({ save: () => undefined, onEvent: () => Promise.reject(new Error('oops')) });
    expect(await send(running())).toBe(200);
    await expect.poll(() => errors).toEqual([new Error('oops')]);
  });

  test('keeps a worker alive until the handlers are done', async () => {
    const done = Promise.withResolvers<void>();
    let isOver = false;
    const { receive } = setUp({ save: () => undefined, onEvent: () => done.promise });
    const context = {
      waitUntil(work: Promise<unknown>) {
        expect(this).toBe(context);
        void work.then(() => (isOver = true));
      },
    };
    const request = await createWebhookRequest(running(), { secret: 'current' });
    expect((await receive(request, context)).status).toBe(200);
    expect(isOver).toBe(false);
    done.resolve();
    await expect.poll(() => isOver).toBe(true);
  });

  test('leaves the context of a framework alone', async () => {
    const { receive } = setUp();
    const context = { params: {} } as { waitUntil?: unknown };
    expect((await receive(await createWebhookRequest(running(), { secret: 'current' }), context)).status).toBe(200);
  });
});

test('listeners hear what was proven, whatever one of them throws', async () => {
  const { receive, send } = setUp();
  const heard: string[] = [];
  receive.events.on(() => {
    throw new Error('listener');
  });
  const stop = receive.events.on(({ event }) => void heard.push(event));
  expect(await send(running())).toBe(200);
  await send(running(), 'guess');
  stop();
  await send(running());
  expect(heard).toEqual(['channel_running']);
});

test('events are compared with the contract when asked to', async () => {
  const drifts: ContractDrift[] = [];
  const onDrift = (drift: ContractDrift) => void drifts.push(drift);
  const odd = { ...createPartnerEvent('account_violation'), data: { violation_type: 'SPAM' } };
  const report = setUp({ contractCheck: { mode: 'report', onDrift } });
  expect([await report.send(running()), await report.send(createMessagingNotification())]).toEqual([200, 200]);
  expect(drifts).toEqual([]);
  expect(await report.send(odd)).toBe(200);
  expect(drifts).toMatchObject([{ operationId: 'receiveAccountViolation' }]);
  const strict = setUp({ contractCheck: { mode: 'strict', onDrift } });
  expect(await strict.send(odd)).toBe(400);
  expect(strict.events).toEqual([]);
  expect(await strict.send({ ...odd, event: 'something_new' })).toBe(200);
});

test.each<[string, Partial<Dialog360WebhookOptions>]>([
  ['nothing to prove the sender', { secrets: undefined }],
  ['no secret', { secrets: [] }],
  ['an empty secret', { secrets: ['a', ''] }],
  ['no header', { header: { name: '', values: ['a'] } }],
  ['a header that is none', { header: { name: 'X Partner', values: ['a'] } }],
  ['no value', { header: { name: 'X-Partner-Auth', values: [] } }],
  ['an empty value', { header: { name: 'X-Partner-Auth', values: [''] } }],
  ['no handler', { onEvent: undefined, on: {} }],
])('the receiver is refused with %s', (_, options) => {
  expect(() => setUp(options)).toThrow(ConfigurationError);
});
