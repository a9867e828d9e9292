import { describe, expect, test } from 'vitest';
import { createEsputnik, type ContractCheckOptions, type ContractDrift } from '@embedworks/esputnik/server';
import { apiKey, contact, empty, fakeFetch, json, text, type Answer } from './fake-fetch.ts';

function setUp(answer: Answer, mode: ContractCheckOptions['mode'], route = 'GET /api/v1/contact/501') {
  const drifts: ContractDrift[] = [];
  const { fetch } = fakeFetch({ [route]: answer });
  const contractCheck = { mode, onDrift: (drift: ContractDrift) => drifts.push(drift) };
  return { esputnik: createEsputnik({ apiKey, fetch, contractCheck, retries: 0 }), drifts };
}

const drifted = { ...contact, channels: [{ type: 'pigeon', value: 'coo' }] };

describe('the contract check', () => {
  test('is silent about an answer that keeps the contract', async () => {
    const { esputnik, drifts } = setUp(() => json(contact), 'strict');
    expect(await esputnik.contacts.get(501)).toEqual(contact);
    expect(drifts).toEqual([]);
  });

  test('reports drift and goes on', async () => {
    const { esputnik, drifts } = setUp(() => json(drifted), 'report');
    expect(await esputnik.contacts.get(501)).toEqual(drifted);
    expect(drifts).toMatchObject([
      { operationId: 'getContact', status: 200, issues: [{ instancePath: '/channels/0/type', keyword: 'enum' }] },
    ]);
    expect(JSON.stringify(drifts)).not.toContain('coo');
  });

  test('fails the call when strict', async () => {
    const { esputnik, drifts } = setUp(() => json(drifted), 'strict');
    await expect(esputnik.contacts.get(501)).rejects.toMatchObject({ code: 'contract_drift', status: 200 });
    expect(drifts).toHaveLength(1);
  });

  test('does nothing when off', async () => {
    const { esputnik, drifts } = setUp(() => json(drifted), 'off');
    expect(await esputnik.contacts.get(501)).toEqual(drifted);
    expect(drifts).toEqual([]);
  });

  test.each([
    ['a text', () => text("Contact with id='501' has been updated")],
    ['nothing', () => empty()],
  ])('takes %s where the vendor answers texts', async (_, answer) => {
    const { esputnik, drifts } = setUp(answer, 'strict', 'PUT /api/v1/contact/501');
    expect(await esputnik.contacts.update(501, {})).toBeUndefined();
    expect(drifts).toEqual([]);
  });

  test.each([
    ['a text', () => text('Duplicated request', 409), 0],
    ['JSON', () => json({ message: 'Duplicated request' }, 409), 0],
    ['other JSON', () => json({ reason: 'again' }, 409), 1],
  ])('takes a refusal that is %s', async (_, answer, count) => {
    const { esputnik, drifts } = setUp(answer, 'report', 'POST /api/v1/contact/subscribe');
    await expect(esputnik.contacts.subscribe({ contact: {} })).rejects.toMatchObject({ code: 'duplicate_request' });
    expect(drifts).toHaveLength(count);
  });

  test('reports a refusal the contract does not know, and does not hide it', async () => {
    const { esputnik, drifts } = setUp(() => json({ error: 'teapot' }, 418), 'strict');
    await expect(esputnik.contacts.get(501)).rejects.toMatchObject({ code: 'http', status: 418 });
    expect(drifts).toMatchObject([{ operationId: 'getContact', status: 418, issues: [{ keyword: 'status' }] }]);
  });

  test('knows the tracker', async () => {
    const { esputnik, drifts } = setUp(() => empty(202), 'report', 'POST /api/v2');
    await esputnik.tracking.send({ name: 'MainPage', siteId: 'S' });
    expect(drifts).toMatchObject([{ operationId: 'trackEvent', status: 202 }]);
  });
});
