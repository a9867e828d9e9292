import { expect, test } from 'vitest';
import { ApiCallError } from '@embedworks/core';
import { createApiClient, createContractChecker, type ContractCheckOptions } from '@embedworks/core/server';
import { brokenLogs } from './support/broken-logs.ts';

interface Paths {
  '/things': { get: { responses: { 200: { content: { 'application/json': { id: number } } } } } };
}

const refuse = Object.assign(() => false, { errors: [] });
const checker = createContractChecker({
  vendor: 'acme',
  load: async () => ({
    operations: [{ operationId: 'getThing', method: 'GET', path: '/things', responses: { 200: 'application/json' } }],
    validators: { getThing: { responses: { 200: refuse } }, receiveThing: { body: refuse, responses: {} } },
  }),
});

function callThing(options: ContractCheckOptions) {
  const client = createApiClient<Paths>({
    vendor: 'acme',
    baseUrl: 'https://api.acme.test',
    toMessage: () => undefined,
    fetch: async () => Response.json({ id: 7 }),
  });
  const middleware = checker.middleware(options);
  if (middleware) client.use(middleware);
  return client.GET('/things');
}

test.each(brokenLogs)('a log of drifts that %s changes no verdict, and leaves nothing behind', async (_, onDrift) => {
  const report = { mode: 'report', onDrift } as const;
  const strict = { mode: 'strict', onDrift } as const;
  expect((await callThing(report)).data).toEqual({ id: 7 });
  const failed: unknown = await callThing(strict).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ApiCallError);
  expect(failed).toMatchObject({ code: 'contract_drift' });
  expect(await checker.checkWebhook(report, 'receiveThing', {})).toBe(true);
  expect(await checker.checkWebhook(strict, 'receiveThing', {})).toBe(false);
});
