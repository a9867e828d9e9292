import { expect, test } from 'vitest';
import { validators } from '@embedworks/contracts/esputnik/validators';
import {
  createActivity,
  createInboxMessage,
  createInboxTokenRequest,
  createWebhookRequest,
} from '@embedworks/esputnik/testing';

test('what ./testing makes keeps the contract', () => {
  const activities = validators.receiveActivities?.body;
  for (const status of ['SENT', 'DELIVERED', 'UNDELIVERED', 'READ', 'UNSUBSCRIBED', 'CLICKED', 'SPAM', 'TELEPORTED']) {
    expect(activities?.([createActivity(status)]), status).toBe(true);
  }
  expect(validators.receiveInboxMessage?.body?.(createInboxMessage())).toBe(true);
});

test('fields of your own replace the ready ones', () => {
  expect(createActivity('CLICKED', { contactId: 7, activityStatus: 'READ' })).toMatchObject({
    activityStatus: 'CLICKED',
    contactId: 7,
    messageName: 'Parcel',
  });
  expect(createInboxMessage({ title: 'Hello' })).toMatchObject({ title: 'Hello', externalCustomerId: 'cust-1042' });
});

test('requests are as the vendor and a page make them', async () => {
  const login = { username: 'shop', password: 'spring' };
  const webhook = createWebhookRequest([createActivity('READ')], { login });
  expect([webhook.method, webhook.url]).toEqual(['POST', 'https://platform.example/webhooks/esputnik']);
  expect(Object.fromEntries(webhook.headers)).toEqual({
    authorization: 'Basic c2hvcDpzcHJpbmc=',
    'content-type': 'application/json',
  });
  expect(await webhook.json()).toEqual([createActivity('READ')]);
  expect(await createWebhookRequest('{').text()).toBe('{');
  expect(createWebhookRequest({}).headers.has('Authorization')).toBe(false);

  const asked = createInboxTokenRequest({ url: 'https://shop.example/t', headers: { Cookie: 'session=ira' } });
  expect([asked.method, Object.fromEntries(asked.headers)]).toEqual([
    'POST',
    { cookie: 'session=ira', origin: 'https://shop.example' },
  ]);
  expect(createInboxTokenRequest({ origin: 'https://evil.example' }).headers.get('Origin')).toBe(
    'https://evil.example',
  );
});
