import { expect, test } from 'vitest';
import { validators } from '@embedworks/contracts/360dialog/validators';
import {
  createMessageStatus,
  createMessagingNotification,
  createPartnerEvent,
  createWebhookRequest,
} from '@embedworks/360dialog/testing';

const receivers = Object.entries(validators).flatMap(([operationId, { body }]) => {
  const name = /^receive(?!PartnerEvent|MessagingNotification)(\w+)/.exec(operationId)?.[1];
  const event = name?.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase();
  return event ? [[event, body] as const] : [];
});

test.each(receivers)('the factory of %s keeps the contract', (event, validate) => {
  const made = createPartnerEvent(event as 'channel_running');
  expect(made.event).toBe(event);
  expect(validate?.(made)).toBe(true);
});

test('there is a factory for every event', () => expect(receivers).toHaveLength(17));

test('events have ids of their own, and take yours', () => {
  const ids = Array.from({ length: 3 }, () => createPartnerEvent('channel_live').id);
  expect(new Set(ids).size).toBe(3);
  const event = createPartnerEvent('channel_live', { status: 'modified' }, 'ev_7');
  expect(event).toMatchObject({ id: 'ev_7', data: { id: 'p7Rw2dCH', status: 'modified' } });
});

test('notifications keep the contract', () => {
  const validate = validators['receiveMessagingNotification']?.body;
  expect(validate?.(createMessagingNotification())).toBe(true);
  expect(validate?.(createMessageStatus('wamid.1', 'failed', { errors: [{ code: 131_047 }] }))).toBe(true);
});

test('a request without a secret is not signed, and a text is sent as it is', async () => {
  const request = await createWebhookRequest('no json', { headers: { 'X-Partner-Auth': 'a' } });
  expect(request.headers.has('x-360dialog-signature')).toBe(false);
  expect(request.headers.get('x-partner-auth')).toBe('a');
  expect(await request.text()).toBe('no json');
});
