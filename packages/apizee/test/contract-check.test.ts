import { describe, expect, test } from 'vitest';
import { createApizee, type ContractCheckOptions, type ContractDrift } from '@embedworks/apizee/server';
import { fakeFetch, issueTokens, json, ticket, type Answer } from './fake-fetch.ts';

function setUp(answer: Answer, mode: ContractCheckOptions['mode'], route = 'GET /api/v3/tickets/7') {
  const drifts: ContractDrift[] = [];
  const { fetch } = fakeFetch({ 'POST /api/v3/token': issueTokens, [route]: answer });
  const apizee = createApizee({
    tokens: { username: 'u', password: 'p' },
    fetch,
    contractCheck: { mode, onDrift: (drift) => drifts.push(drift) },
  });
  return { apizee, drifts };
}

const drifted = { ...ticket, state: 'teleported' };

describe('the contract check', () => {
  test('is silent about an answer that keeps the contract', async () => {
    const { apizee, drifts } = setUp(() => json(ticket), 'strict');
    expect(await apizee.tickets.get(7)).toEqual(ticket);
    expect(drifts).toEqual([]);
  });

  test('reports drift and goes on', async () => {
    const { apizee, drifts } = setUp(() => json(drifted), 'report');
    expect(await apizee.tickets.get(7)).toEqual(drifted);
    expect(drifts).toMatchObject([
      { operationId: 'getTicket', status: 200, issues: [{ instancePath: '/state', keyword: 'enum' }] },
    ]);
  });

  test('fails the call when strict', async () => {
    const { apizee, drifts } = setUp(() => json(drifted), 'strict');
    await expect(apizee.tickets.get(7)).rejects.toMatchObject({ code: 'contract_drift', status: 200 });
    expect(drifts).toHaveLength(1);
  });

  test('does nothing when off', async () => {
    const { apizee, drifts } = setUp(() => json(drifted), 'off');
    expect(await apizee.tickets.get(7)).toEqual(drifted);
    expect(drifts).toEqual([]);
  });

  test('reports a refusal the contract does not know, and does not hide it', async () => {
    const { apizee, drifts } = setUp(() => json({ error: 'teapot' }, 418), 'strict');
    await expect(apizee.tickets.get(7)).rejects.toMatchObject({ code: 'http', status: 418 });
    expect(drifts).toMatchObject([{ operationId: 'getTicket', status: 418, issues: [{ keyword: 'status' }] }]);
  });

  test('reports the body of a refusal', async () => {
    const { apizee, drifts } = setUp(() => json({ reason: 'gone' }, 404), 'report');
    await expect(apizee.tickets.get(7)).rejects.toMatchObject({ status: 404 });
    expect(drifts).toMatchObject([{ operationId: 'getTicket', status: 404 }]);
  });

  test('knows the invitation service', async () => {
    const { apizee, drifts } = setUp(() => json({ data: {} }), 'report', 'GET /invitations/x');
    await apizee.invitations.read('x');
    expect(drifts).toMatchObject([{ operationId: 'readInvitation', status: 200 }]);
  });
});
