import { describe, expect, test } from 'vitest';
import { operations } from '@embedworks/contracts/apizee/operations';
import type { OperationContract } from '@embedworks/contracts';
import { cases, casesElsewhere, type Case } from './support/apizee-cases.ts';
import { useDesk, type Call, type Desk } from './support/apizee-desk.ts';

const desk = useDesk();

function find(operationId: string): OperationContract {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`The contract has no ${operationId}.`);
  return operation;
}

function fill(template: string, values: Record<string, string | number> = {}): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? 1));
}

/** Signs in by what the operation asks for. */
async function credentials(operation: OperationContract, current: Desk, username?: string): Promise<Call> {
  if (operation.security.length === 0) return {};
  const token = await current.signIn(username);
  return operation.security.includes('consoleCookie')
    ? { headers: { cookie: `theme=dark; apizee_session=${token}` } }
    : { token };
}

async function run(current: Desk, { operationId, path, call = {}, as, settings }: Case) {
  const operation = find(operationId);
  Object.assign(current.settings, settings);
  const username = as === 'other' ? 'agent@other.example.test' : undefined;
  const signedIn = as === 'nobody' ? {} : await credentials(operation, current, username);
  const headers = { ...signedIn.headers, ...call.headers };
  return current.call(operation.method, fill(operation.path, path), { ...signedIn, ...call, headers });
}

describe('answers of the contract', () => {
  const titled = cases.map((each) => ({
    ...each,
    title: `${each.operationId} ${each.status}${each.because ? `: ${each.because}` : ''}`,
  }));

  test.each(titled)('$title', async (each) => {
    const { status, body } = await run(desk(), each);
    expect(status).toBe(each.status);
    if (status >= 400 && find(each.operationId).responses[status] === 'application/json') {
      expect(body).toSatisfy((error: { error?: string; message?: string }) => Boolean(error.error ?? error.message));
    }
  });

  test.each(operations.filter(({ security }) => security.length > 0))(
    '$operationId 401',
    async ({ operationId, method, path }) => {
      const call = {
        query: { startTime: '2026-03-01', endTime: '2026-03-02' },
        headers: { cookie: 'apizee_session=stolen' },
      };
      const answer = await desk().call(method, fill(path), { token: 'null', ...call });
      expect(answer.status, operationId).toBe(401);
    },
  );

  test.each(operations.filter(({ responses, security }) => '429' in responses && security.length > 0))(
    '$operationId 429',
    async (operation) => {
      const signedIn = await credentials(operation, desk());
      for (let calls = 1; calls < 10; calls += 1) await desk().call('GET', '/api/services', signedIn);
      const answer = await desk().call(operation.method, fill(operation.path), signedIn);
      expect(answer).toMatchObject({
        status: 429,
        headers: { 'x-ratelimit-reset': '60', 'x-ratelimit-remaining': '0' },
      });
      expect(answer.headers).not.toHaveProperty('retry-after');
    },
  );

  test.each(['/api/v3/token', '/api/token'])('POST %s 429', async (path) => {
    const form = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };
    for (let calls = 0; calls < 10; calls += 1) await desk().call('POST', path, { form });
    expect((await desk().call('POST', path, { form })).status).toBe(429);
  });

  test('every one of them is tried', () => {
    const tried = new Set([
      ...cases.map(({ operationId, status }) => `${operationId} ${status}`),
      ...operations.filter(({ security }) => security.length > 0).map(({ operationId }) => `${operationId} 401`),
      ...operations.filter(({ responses }) => '429' in responses).map(({ operationId }) => `${operationId} 429`),
      ...casesElsewhere,
    ]);
    const promised = operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
    expect(promised.filter((each) => !tried.has(each))).toEqual([]);
  });
});
