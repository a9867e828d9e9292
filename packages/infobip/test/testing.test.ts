import { describe, expect, test } from 'vitest';
import { validators } from '@embedworks/contracts/infobip/validators';
import {
  createConversationEvent,
  createEmbeddingRequest,
  createFlowReport,
  createPeopleEvent,
  createWebhookRequest,
  createExchangeCall,
} from '@embedworks/infobip/testing';

describe('what the factories make keeps the contract', () => {
  test.each([
    ['receivePeopleEvent', createPeopleEvent('PERSON_CREATED', { personType: 'LEAD' })],
    ['receivePeopleEvent', createPeopleEvent('PERSON_ATTRIBUTE_CHANGED', { attributeName: 'city', to: 'Zagreb' })],
    ['receivePeopleEvent', createPeopleEvent('PERSON_TAG_ADDED', { addedTag: 'vip' })],
    ['receiveConversationEvent', createConversationEvent('CONVERSATION_CREATED')],
    ['receiveConversationEvent', createConversationEvent('INBOUND_MESSAGE', { message: { id: 'm-1' } })],
    ['receiveConversationEvent', createConversationEvent('CONVERSATION_AGENT_STATUS_CHANGED')],
    ['receiveFlowReport', createFlowReport()],
  ])('%s', (operationId, body) => {
    const validate = validators[operationId]?.body;
    expect([validate?.(body), validate?.errors ?? []]).toEqual([true, []]);
  });
});

test('a request carries what it is given', async () => {
  const request = await createWebhookRequest('{', {
    login: { username: 'a', password: 'b' },
    headers: { 'X-Tenant': '42' },
    hmac: { secret: 's', header: 'X-Mine', encoding: 'hex', hash: 'SHA-1' },
  });
  expect(request.method).toBe('POST');
  expect(await request.clone().text()).toBe('{');
  expect(Object.fromEntries(request.headers)).toMatchObject({
    authorization: 'Basic YTpi',
    'x-tenant': '42',
    'x-mine': expect.stringMatching(/^[0-9a-f]{40}$/) as string,
  });
});

describe('a call of an Exchange app', () => {
  const timestampMs = 1767225600000;

  test.each([
    [{ order_id: '152512' }, '2215fd6a686421ff8568a6e3e1d2ad5eeca49015e9835cf88a5b24524e0c87a3'],
    [undefined, 'efbf331c6362f6e3a1fa114e35c8d2e8f434851ba08d86a1db8049bbccee4a22'],
    ['{"name":"Zoë","n":1}', 'ec8d056b28a079ffaa297de5f27ea3ca4e100339c71857b1c2dfa36e96c70546'],
  ])('%j is signed as the vendor signs', async (input, signature) => {
    const request = await createExchangeCall(input, { timestampMs });
    expect(request.headers.get('X-Ib-Exchange-Req-Signature')).toBe(signature);
    expect(request.headers.get('X-Ib-Exchange-Req-Timestamp')).toBe('1767225600000');
    expect(await request.text()).toBe(typeof input === 'object' ? JSON.stringify(input) : (input ?? ''));
  });

  test('carries what it is given', async () => {
    const request = await createExchangeCall(undefined, {
      ...{ method: 'DELETE', url: 'https://mine.example/orders/7', accountKey: 'A7' },
      headers: { 'X-Ib-Exchange-Req-Signature': 'none' },
    });
    expect([request.method, request.url]).toEqual(['DELETE', 'https://mine.example/orders/7']);
    expect(Object.fromEntries(request.headers)).toMatchObject({
      'x-ib-exchange-req-accountkey': 'A7',
      'x-ib-exchange-req-signature': 'none',
    });
  });
});

test('a page asks from its own origin', () => {
  const request = createEmbeddingRequest({ headers: { Cookie: 'session=ann' } });
  expect([request.method, request.headers.get('Origin')]).toEqual(['POST', 'https://platform.example']);
});
