import { describe, expect, test } from 'vitest';
import {
  createDialog360,
  createDialog360Messaging,
  type ContractCheckOptions,
  type ContractDrift,
} from '@embedworks/360dialog/server';
import { fakeFetch, json, keysRoute, partnerPath, refuse, type Answer } from './fake-fetch.ts';

function setUp(answer: Answer, mode: ContractCheckOptions['mode'], route = `GET ${partnerPath}`) {
  const drifts: ContractDrift[] = [];
  const { fetch } = fakeFetch({ [route]: answer });
  const contractCheck: ContractCheckOptions = { mode, onDrift: (drift) => drifts.push(drift) };
  const hub = createDialog360({ partnerId: 'SandboxPA', credentials: { apiKey: 'k' }, fetch, contractCheck });
  return { hub, number: createDialog360Messaging({ apiKey: 'k', fetch, contractCheck }), drifts };
}

const partner = { id: 'SandboxPA' };
const drifted = { id: 7 };

describe('the contract check', () => {
  test('is silent about an answer that keeps the contract', async () => {
    const { hub, drifts } = setUp(() => json(partner), 'strict');
    expect(await hub.partner.get()).toEqual(partner);
    expect(drifts).toEqual([]);
  });

  test('reports drift and goes on', async () => {
    const { hub, drifts } = setUp(() => json(drifted), 'report');
    expect(await hub.partner.get()).toEqual(drifted);
    expect(drifts).toMatchObject([
      { operationId: 'getPartner', status: 200, issues: [{ instancePath: '/id', keyword: 'type' }] },
    ]);
  });

  test('fails the call when strict', async () => {
    const { hub, drifts } = setUp(() => json(drifted), 'strict');
    const failure = { name: 'Dialog360Error', code: 'contract_drift', status: 200 };
    await expect(hub.partner.get()).rejects.toMatchObject(failure);
    expect(drifts).toHaveLength(1);
  });

  test('does nothing when off', async () => {
    const { hub, drifts } = setUp(() => json(drifted), 'off');
    expect(await hub.partner.get()).toEqual(drifted);
    expect(drifts).toEqual([]);
  });

  test('loses no key, which is shown once', async () => {
    const { hub, drifts } = setUp(() => json({ api_key: 'S3cret', address: 7 }, 201), 'strict', keysRoute);
    const key = await hub.apiKeys.create('p7Rw2dCH');
    expect([key.reveal(), key.address]).toEqual(['S3cret', undefined]);
    expect(drifts).toMatchObject([{ operationId: 'createApiKey' }]);
    expect(JSON.stringify(drifts)).not.toContain('S3cret');
  });

  test('reports a refusal the contract does not know, and does not hide it', async () => {
    const { hub, drifts } = setUp(() => refuse(418, 'teapot'), 'strict');
    await expect(hub.partner.get()).rejects.toMatchObject({ code: 'http', status: 418 });
    expect(drifts).toMatchObject([{ operationId: 'getPartner', status: 418, issues: [{ keyword: 'status' }] }]);
  });

  test('knows the operations of a number', async () => {
    const { number, drifts } = setUp(() => json({ health_status: {} }), 'report', 'GET /health_status');
    await number.health();
    expect(drifts).toMatchObject([{ operationId: 'getHealthStatus', status: 200 }]);
  });
});
