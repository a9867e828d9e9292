import { describe, expect, test } from 'vitest';
import { operations } from '@embedworks/contracts/360dialog/operations';
import type { OperationContract } from '@embedworks/contracts';
import { cases, isNotPlayed, isTriedElsewhere, ofPartner, seededPath, type Case } from './support/360dialog-cases.ts';
import { useDesk, type Desk } from './support/360dialog-desk.ts';

const desk = useDesk();

function find(operationId: string): OperationContract {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`The contract has no ${operationId}.`);
  return operation;
}

function fill(template: string, path: Record<string, string> = {}): string {
  const values: Record<string, string> = { ...seededPath, ...path };
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

async function run(current: Desk, { operationId, path, call = {}, settings }: Case) {
  const operation = find(operationId);
  const usesChannelKey = operation.security.includes('channelApiKey');
  const channelKey = usesChannelKey ? await current.createKey() : undefined;
  Object.assign(current.settings, settings);
  return current.call(operation.method, fill(operation.path, path), { channelKey, ...call });
}

describe('answers of the contract', () => {
  const titled = cases.map((each) => ({
    ...each,
    title: `${each.operationId} ${each.status}${each.because ? `: ${each.because}` : ''}`,
  }));

  test.each(titled)('$title', async (each) => {
    expect((await run(desk(), each)).status).toBe(each.status);
  });

  test.each(operations.filter(({ security }) => security.length > 0))('$operationId 401', async ({ method, path }) => {
    const headers = { authorization: 'Bearer none', 'x-api-key': 'none', 'd360-api-key': 'none' };
    expect((await desk().call(method, fill(path), { key: null, headers })).status).toBe(401);
  });

  test.each(operations.filter(({ responses, tags }) => '429' in responses && !tags.includes('Messaging')))(
    '$operationId 429',
    async ({ operationId, method, path, security }) => {
      const state = await desk().state();
      const now = desk().world.clock.now();
      const limit = /Balance$/.test(operationId) ? 'balances' : operationId === 'createApiKey' ? 'keys' : 'calls';
      state.calls.set(`${security.length > 0 ? 'SandboxPA' : 'token'} ${limit}`, Array<number>(60).fill(now));
      const answer = await desk().call(method, fill(path));
      expect(answer).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
    },
  );

  test.each(ofPartner)('%s 404 when the partner is gone', async (operationId) => {
    (await desk().state()).partners.delete('SandboxPA');
    const good = cases.find((each) => each.operationId === operationId && each.status === 200) as Case;
    expect((await run(desk(), good)).status).toBe(404);
  });

  test('every one of them is tried', () => {
    const tried = new Set([
      ...cases.map(({ operationId, status }) => `${operationId} ${status}`),
      ...operations.filter(({ security }) => security.length > 0).map(({ operationId }) => `${operationId} 401`),
    ]);
    const promised = operations.flatMap(({ operationId, responses, tags }) =>
      Object.keys(responses)
        .map(Number)
        .filter((status) => !isTriedElsewhere(operationId, status) && !isNotPlayed(operationId, status, tags))
        .map((status) => `${operationId} ${status}`),
    );
    expect(promised.filter((each) => !tried.has(each))).toEqual([]);
  });
});

describe('errors in the shape of the API that was called', () => {
  test.each([
    ['GET', '/messages', undefined],
    ['GET', '/health_status', { meta: { success: false, http_code: 401, developer_message: 'Invalid api_key' } }],
    ['GET', '/v1/configs/webhook', { meta: { success: false, httpCode: 404, developerMessage: 'Invalid api_key' } }],
    ['POST', '/waba_webhook', { error: 'Invalid api_key' }],
    ['GET', '/api/v2/partners/SandboxPA', { meta: { success: false, http_code: 401 } }],
  ])('%s %s', async (method, path, body) => {
    const answer = await desk().call(method, path, { key: null });
    expect(answer.status).toBe(body ? 401 : 405);
    expect(answer.body).toMatchObject(body ?? {});
  });

  test('a token has the error of OAuth, a message that of Meta', async () => {
    const token = await desk().call('POST', '/api/v2/token', { json: { username: 'a', password: 'b' } });
    expect(token.body).toEqual({ error: 'invalid_grant', error_description: 'Wrong username or password.' });
    const channelKey = await desk().createKey();
    const message = await desk().call('POST', '/messages', { channelKey, json: { to: '1' } });
    expect(message).toMatchObject({ status: 400, body: { error: { code: 100, type: 'OAuthException' } } });
  });
});
