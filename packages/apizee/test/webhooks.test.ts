import { describe, expect, test, vi } from 'vitest';
import { ConfigurationError } from '@embedworks/apizee';
import {
  createApizeeWebhooks,
  type ApizeeNotification,
  type ApizeeWebhookOptions,
  type ContractDrift,
} from '@embedworks/apizee/server';
import { createNotification, createWebhookRequest } from '@embedworks/apizee/testing';

const secretHeader = 'X-Webhook-Secret';

function setUp(options: Partial<ApizeeWebhookOptions> = {}) {
  const events: ApizeeNotification[] = [];
  const errors: unknown[] = [];
  const receive = createApizeeWebhooks({
    secretHeader,
    secrets: ['current', 'former'],
    onEvent: (event) => void events.push(event),
    onError: (error) => errors.push(error),
    ...options,
  });
  const send = async (body: object | string, secret: string | undefined = 'current') =>
    (await receive(createWebhookRequest(body, { secretHeader, secret }))).status;
  return { events, errors, receive, send };
}

describe('a webhook', () => {
  test('reaches the handler as it was sent', async () => {
    const { send, events } = setUp();
    const notification = createNotification('ticket', { props: { state: 'closed', 'geoloc.lat': 48.1 } });
    expect(await send(notification)).toBe(200);
    expect(events).toEqual([notification]);
  });

  test('is accepted with every secret that is set', async () => {
    const { send, events } = setUp();
    expect(await send(createNotification('ticket'), 'current')).toBe(200);
    expect(await send(createNotification('media'), 'former')).toBe(200);
    expect(events).toHaveLength(2);
  });

  test.each(['', 'curren', 'current2', 'CURRENT', 'current,former'])(
    'is refused with the secret %j',
    async (secret) => {
      const { send, events, errors } = setUp();
      expect(await send(createNotification('ticket'), secret)).toBe(401);
      expect(events).toEqual([]);
      expect(errors).toMatchObject([{ vendor: 'apizee', code: 'signature' }]);
      expect(String(errors[0])).not.toMatch(/current|former/i);
    },
  );

  test('is refused without the header', async () => {
    const { receive, events } = setUp();
    expect((await receive(createWebhookRequest(createNotification('ticket'), { secretHeader }))).status).toBe(401);
    expect(events).toEqual([]);
  });

  test('reaches the handler of its object, then onEvent', async () => {
    const order: string[] = [];
    const { send } = setUp({
      on: {
        media: ({ props }) => void order.push(`media ${props.media_type}`),
        ticket: () => void order.push('ticket'),
      },
      onEvent: ({ object }) => void order.push(`any ${object}`),
    });
    await send(createNotification('media'));
    expect(order).toEqual(['media snapshot', 'any media']);
  });

  test('about an object the contract does not know passes through', async () => {
    const unknown = vi.fn();
    const { send, events } = setUp({ on: { unknown } });
    const body = { event: 'create', time: 1772438400, object: 'hologram', objectId: 1 };
    expect(await send(body)).toBe(200);
    expect(events).toEqual([{ object: 'unknown', data: body }]);
    expect(unknown).toHaveBeenCalledOnce();
    expect(await send({ ...body, object: 'constructor' })).toBe(200);
    expect(await send({ ...body, object: 'unknown' })).toBe(200);
    expect(unknown).toHaveBeenCalledTimes(3);
  });

  test('is handled once, however often and in whatever field order it comes', async () => {
    const { send, events } = setUp();
    const { event, time, object, objectId, props } = createNotification('ticket');
    expect(await send({ event, time, object, objectId, props })).toBe(200);
    expect(await send({ props, objectId, object, time, event })).toBe(200);
    expect(events).toHaveLength(1);
    expect(await send({ event, time: time + 1, object, objectId, props })).toBe(200);
    expect(events).toHaveLength(2);
  });

  test('is handled again after its handler failed', async () => {
    const onEvent = vi.fn().mockRejectedValueOnce(new Error('database down')).mockResolvedValue(undefined);
    const { send } = setUp({ onEvent });
    expect(await send(createNotification('ticket'))).toBe(500);
    expect(await send(createNotification('ticket'))).toBe(200);
    expect(onEvent).toHaveBeenCalledTimes(2);
  });

  test.each([
    'no json S3cret',
    '[]',
    'null',
    '"text"',
    '{}',
    JSON.stringify({ event: 'create', object: 'ticket' }),
    JSON.stringify({ event: 'create', object: 'ticket', objectId: 1, props: null }),
    JSON.stringify({ event: 1, object: 'ticket', objectId: 1, props: {} }),
  ])('is refused when malformed: %s', async (body) => {
    const { send, events, errors } = setUp();
    expect(await send(body)).toBe(400);
    expect(events).toEqual([]);
    expect(errors).toMatchObject([{ code: 'malformed' }]);
    expect(String(errors[0])).not.toContain('S3cret');
  });

  test('is compared with the contract when asked to', async () => {
    const drifts: ContractDrift[] = [];
    const onDrift = (drift: ContractDrift) => void drifts.push(drift);
    const odd = { ...createNotification('ticket'), event: 'exploded' };
    const report = setUp({ contractCheck: { mode: 'report', onDrift } });
    expect(await report.send(createNotification('conversationevent'))).toBe(200);
    expect(drifts).toEqual([]);
    expect(await report.send(odd)).toBe(200);
    expect(drifts).toMatchObject([{ operationId: 'receiveNotification' }]);
    const strict = setUp({ contractCheck: { mode: 'strict', onDrift } });
    expect(await strict.send(odd)).toBe(400);
    expect(strict.events).toEqual([]);
    expect(await strict.send({ ...odd, object: 'hologram' })).toBe(200);
  });
});

test.each<[string, Partial<ApizeeWebhookOptions>]>([
  ['no secret', { secrets: [] }],
  ['an empty secret', { secrets: ['a', ''] }],
  ['no header', { secretHeader: '' }],
  ['a header that is none', { secretHeader: 'X Secret' }],
  ['no handler', { onEvent: undefined, on: {} }],
])('the receiver is refused with %s', (_, options) => {
  expect(() => setUp(options)).toThrow(ConfigurationError);
});
