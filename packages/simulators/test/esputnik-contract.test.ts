import { describe, expect, test } from 'vitest';
import { operations } from '@embedworks/contracts/esputnik/operations';
import type { OperationContract } from '@embedworks/contracts';
import { cases, casesElsewhere, type Case } from './support/esputnik-cases.ts';
import { useDesk, type Answer, type Desk } from './support/esputnik-desk.ts';

const desk = useDesk();
const withKey = operations.filter(({ security }) => security.includes('apiKey'));
const withToken = operations.filter(({ security }) => security.includes('contactToken'));

function find(operationId: string): OperationContract {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`The contract has no ${operationId}.`);
  return operation;
}

function fill(template: string, values: Record<string, string | number> = {}): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? 1));
}

async function run(current: Desk, { operationId, path, call = {}, settings, twice }: Case): Promise<Answer> {
  const { method, path: template } = find(operationId);
  Object.assign(current.settings, settings);
  if (twice) expect((await current.call(method, fill(template, path), call)).status).toBe(200);
  return current.call(method, fill(template, path), call);
}

describe('answers of the contract', () => {
  const titled = cases.map((each) => ({
    ...each,
    title: `${each.operationId} ${each.status}${each.because ? `: ${each.because}` : ''}`,
  }));

  test.each(titled)('$title', async (each) => {
    const { status, body, headers } = await run(desk(), each);
    expect(status).toBe(each.status);
    if (status < 400) return;
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(body).toMatch(/\S/);
  });

  test.each(withKey)('$operationId 401', async ({ method, path }) => {
    for (const key of [null, '', 'stolen', 'sandbox-esputnik-disabled-key', 'sandbox-esputnik-event-token']) {
      const { status, body, headers } = await desk().call(method, fill(path), { key });
      expect(status, String(key)).toBe(401);
      expect(headers['www-authenticate']).toBe('Basic realm="eSputnik"');
      expect(body).toEqual({
        timestamp: '2026-03-02T08:00:00.000Z',
        status: 401,
        error: 'Unauthorized',
        path: fill(path),
      });
    }
  });

  test.each(withToken)('$operationId 401', async ({ method, path }) => {
    for (const token of ['', 'stolen']) {
      const { status, headers } = await desk().call(method, path, { token });
      expect(status).toBe(401);
      expect(headers).not.toHaveProperty('www-authenticate');
      expect(headers).not.toHaveProperty('es-token');
    }
  });

  test.each(withKey.filter(({ operationId }) => operationId !== 'bulkUpdateContacts'))(
    '$operationId 429',
    async ({ method, path }) => {
      for (let calls = 0; calls < 200; calls += 1) await desk().call('GET', '/api/v1/account/info');
      const answer = await desk().call(method, fill(path));
      expect(answer).toMatchObject({ status: 429, body: 'Too many requests', headers: { 'retry-after': '1' } });
    },
  );

  test('bulkUpdateContacts 429 and 409', async () => {
    const json = { contacts: [{ externalCustomerId: 'customer-1' }] };
    const call = () => desk().call('POST', '/api/v1/contacts', { json });
    expect((await call()).status).toBe(200);
    expect(await call()).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    Object.assign(desk().settings, { rateLimit: false, refuseRepeats: true });
    expect((await call()).status).toBe(200);
    expect(await call()).toMatchObject({ status: 409, body: 'Duplicated request' });
  });

  test.each(operations.filter(({ responses }) => '405' in responses))('$operationId 405', async ({ path }) => {
    const answer = await desk().call('PATCH', path);
    expect(answer).toMatchObject({ status: 405, body: 'Method not allowed' });
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
  });

  test('every one of them is tried', () => {
    const tried = new Set([
      ...cases.map(({ operationId, status }) => `${operationId} ${status}`),
      ...operations.filter(({ security }) => security.length > 0).map(({ operationId }) => `${operationId} 401`),
      ...withKey.map(({ operationId }) => `${operationId} 429`),
      ...casesElsewhere,
    ]);
    const promised = operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
    expect(promised.filter((each) => !tried.has(each))).toEqual([]);
  });
});

test('every path may end with a slash', async () => {
  for (const { method, path } of operations) {
    const filled = fill(path, { script: 'UUID.js' });
    const plain = await desk().call(method, filled, { key: null });
    expect((await desk().call(method, `${filled}/`, { key: null })).status, path).toBe(plain.status);
  }
});
