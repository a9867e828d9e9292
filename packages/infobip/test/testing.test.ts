import { describe, expect, test } from 'vitest';
import { validators } from '@embedworks/contracts/infobip/validators';
import {
  createConversationEvent,
  createEmbeddingRequest,
  createFlowReport,
  createPeopleEvent,
  createWebhookRequest,
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

test('a page asks from its own origin', () => {
  const request = createEmbeddingRequest({ headers: { Cookie: 'session=ann' } });
  expect([request.method, request.headers.get('Origin')]).toEqual(['POST', 'https://platform.example']);
});
