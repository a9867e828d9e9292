import { describe, expect, test } from 'vitest';
import {
  createInfobip,
  createInfobipFlowCallback,
  createInfobipWebhooks,
  type ContractDrift,
} from '@embedworks/infobip/server';
import { createFlowReport, createPeopleEvent, createWebhookRequest } from '@embedworks/infobip/testing';
import { account, empty, fakeFetch, json, refusal } from './fake-fetch.ts';

type Mode = 'off' | 'report' | 'strict';

function setUp(mode: Mode) {
  const drifts: ContractDrift[] = [];
  const contractCheck = { mode, onDrift: (drift: ContractDrift) => void drifts.push(drift) };
  const { fetch } = fakeFetch({
    'GET /provisioning/1/applications/right': () => json({ applicationId: 'right' }),
    'GET /provisioning/1/applications/wrong': () => json({ applicationId: 7 }),
    'GET /provisioning/1/applications/none': () => refusal(404, 'NOT_FOUND', 'Not found'),
    'GET /provisioning/1/applications/odd': () => json({ oops: true }, 403),
    'GET /moments/1/flows/1/participants/report': () => empty(404),
  });
  return { drifts, contractCheck, infobip: createInfobip({ ...account, fetch, contractCheck, pace: false }) };
}

test('what keeps the contract is left alone', async () => {
  const { drifts, infobip } = setUp('strict');
  await infobip.applications.get('right');
  await expect(infobip.applications.get('none')).rejects.toMatchObject({ code: 'not_found' });
  await expect(infobip.flows.report('1', 'o')).rejects.toMatchObject({ code: 'not_found' });
  expect(drifts).toEqual([]);
});

test('an answer that does not is told, and strictly an error', async () => {
  const tolerant = setUp('report');
  await tolerant.infobip.applications.get('wrong');
  expect(tolerant.drifts).toMatchObject([{ operationId: 'getApplication', status: 200 }]);
  const strict = setUp('strict');
  const error = strict.infobip.applications.get('wrong');
  await expect(error).rejects.toMatchObject({ code: 'contract_drift', kind: 'Server' });
});

test('a refusal keeps its own error', async () => {
  const { drifts, infobip } = setUp('strict');
  await expect(infobip.applications.get('odd')).rejects.toMatchObject({ code: 'forbidden' });
  expect(drifts).toMatchObject([{ operationId: 'getApplication', status: 403 }]);
});

describe('webhooks', () => {
  const odd = { ...createPeopleEvent('PERSON_CREATED'), payload: { personType: 'CAT' } };
  test.each<[Mode, number]>([
    ['off', 200],
    ['report', 200],
    ['strict', 400],
  ])('%s', async (mode, status) => {
    const { drifts, contractCheck } = setUp(mode);
    const receive = createInfobipWebhooks({ onEvent: () => undefined, contractCheck });
    expect((await receive(await createWebhookRequest(odd))).status).toBe(status);
    expect((await receive(await createWebhookRequest({ type: 'NEW' }))).status).toBe(200);
    const callback = createInfobipFlowCallback({ isExpected: () => true, onReport: () => undefined, contractCheck });
    expect((await callback(await createWebhookRequest(createFlowReport()))).status).toBe(200);
    const wrong = { ...createFlowReport(), callbackData: 7 };
    expect((await callback(await createWebhookRequest(wrong))).status).toBe(status);
    expect(drifts.map(({ operationId }) => operationId)).toEqual(
      mode === 'off' ? [] : ['receivePeopleEvent', 'receiveFlowReport'],
    );
  });
});
