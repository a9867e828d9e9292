import { describe, expect, test } from 'vitest';
import { operations } from '@embedworks/contracts/infobip/operations';
import type { OperationContract } from '@embedworks/contracts';
import { limitOf } from '../src/infobip/limits.ts';
import { scopesFor } from '../src/infobip/scopes.ts';
import { cases, isNeverAnswered, isTriedElsewhere, seededPath, type Case } from './support/infobip-cases.ts';
import { useDesk, type Desk } from './support/infobip-desk.ts';

const desk = useDesk();
const own = operations.filter(({ path }) => !path.startsWith('/people'));
const secured = operations.filter(({ security }) => security.length > 0);

function find(operationId: string): OperationContract {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`The contract has no ${operationId}.`);
  return operation;
}

function fill(template: string, path: Record<string, string> = {}): string {
  const values: Record<string, string> = { ...seededPath, ...path };
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '1');
}

async function run(current: Desk, { operationId, path, call, settings, before = [] }: Case) {
  Object.assign(current.settings, settings);
  for (const each of before) {
    expect((await current.call(each.method, each.path, each.call)).status).toBeLessThan(300);
  }
  const operation = find(operationId);
  return current.call(operation.method, fill(operation.path, path), call);
}

describe('answers of the contract', () => {
  const titled = cases.map((each) => ({
    ...each,
    title: `${each.operationId} ${each.status}${each.because ? `: ${each.because}` : ''}`,
  }));

  test.each(titled)('$title', async (each) => {
    expect((await run(desk(), each)).status).toBe(each.status);
  });

  test('every one of them is tried', () => {
    const tried = new Set(cases.map(({ operationId, status }) => `${operationId} ${status}`));
    const promised = own.flatMap(({ operationId, responses }) =>
      Object.keys(responses)
        .map(Number)
        .filter((status) => !isTriedElsewhere(operationId, status) && !isNeverAnswered(operationId, status))
        .map((status) => `${operationId} ${status}`),
    );
    expect(promised.filter((each) => !tried.has(each))).toEqual([]);
  });

  test.each(secured)('$operationId 401', async ({ method, path }) => {
    for (const authorization of [
      'App none',
      'App sandbox-infobip-expired-key',
      'IBSSO none',
      'Bearer none',
      'Basic x',
    ]) {
      const answer = await desk().call(method, fill(path), { key: null, headers: { authorization } });
      expect(answer).toMatchObject({
        status: 401,
        body: { requestError: { serviceException: { messageId: 'UNAUTHORIZED' } } },
      });
    }
  });

  test.each(secured.filter((operation) => scopesFor(operation).length > 0))(
    '$operationId 403',
    async ({ method, path }) => {
      const state = await desk().state();
      await state.keys.update('sandbox-infobip-people-key', { scopes: ['flow:control'] });
      const answer = await desk().call(method, fill(path), { key: 'sandbox-infobip-people-key' });
      expect(answer).toMatchObject({
        status: 403,
        body: { requestError: { serviceException: { messageId: 'FORBIDDEN' } } },
      });
    },
  );
});

describe('rates', () => {
  test.each(operations.filter((operation) => limitOf(operation) && operation.operationId !== 'destroySession'))(
    '$operationId 429 for the account as a whole, until the next second',
    async (operation) => {
      const { method, path, operationId } = operation;
      const limit = limitOf(operation);
      if (!limit) throw new Error('No limit.');
      const send = async (key: string | null) => (await desk().call(method, fill(path), { key })).status;
      const state = await desk().state();
      const windowMs = Math.floor(desk().world.clock.now() / limit.windowMs) * limit.windowMs;
      state.calls.set(operationId, { windowMs, calls: limit.calls });
      expect(await send('sandbox-infobip-key')).toBe(429);
      desk().settings.rateLimit = false;
      expect(await send('sandbox-infobip-key')).not.toBe(429);
      desk().settings.rateLimit = true;
      await desk().world.clock.advance(limit.windowMs);
      expect(await send('sandbox-infobip-key')).not.toBe(429);
    },
  );

  test('five a second, whoever calls, and Retry-After', async () => {
    const keys = ['sandbox-infobip-key', 'sandbox-infobip-people-key', 'sandbox-infobip-reading-key'];
    const answers = [];
    for (let call = 0; call < 6; call += 1) {
      answers.push(await desk().call('GET', '/people/2/tags', { key: keys[call % 3] ?? null }));
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.at(-1)).toMatchObject({
      headers: { 'retry-after': '1' },
      body: { requestError: { serviceException: { messageId: 'TOO_MANY_REQUESTS', text: 'Too many requests' } } },
    });
    // Another operation has a window of its own.
    expect((await desk().call('GET', '/people/2/customAttributes')).status).toBe(200);
  });
});

describe('envelopes', () => {
  const participants = '/moments/1/flows/200000000000001/participants';
  test.each([
    [
      'POST',
      participants,
      '{',
      { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'Failed to read request' },
    ],
    ['POST', participants, '{}', { errorCode: '400', errorMessage: 'Mandatory fields are absent: [participants]' }],
    [
      'POST',
      participants,
      '{"participants":[]}',
      { errorCode: '400', errorMessage: 'Number of participants must be between 1 and 1000. Received: 0' },
    ],
    [
      'POST',
      participants,
      '{"participants":[{"identifyBy":{"identifier":"a","type":"PIGEON"}}]}',
      {
        errorCode: '400',
        errorMessage: 'Field participants.[0].identifyBy.type must not be null or unsupported value',
      },
    ],
    ['PUT', '/people/3/persons/upsert', '{', { code: 400103, message: 'Malformed JSON body, wrong syntax' }],
    [
      'PUT',
      '/people/3/persons/upsert',
      '{}',
      {
        code: 400104,
        message: "Missing required property 'persons'",
        details: [{ property: 'persons', message: 'Required, but value is missing' }],
      },
    ],
    [
      'POST',
      '/provisioning/1/applications',
      '{}',
      {
        requestError: {
          serviceException: {
            messageId: 'BAD_REQUEST',
            text: 'Bad request',
            validationErrors: { applicationId: ['must not be null'] },
          },
        },
      },
    ],
  ])('%s %s %s', async (method, path, text, body) => {
    expect(await desk().call(method, path, { text })).toMatchObject({ status: 400, body });
  });

  test('events in a problem document, by index', async () => {
    const event = { definitionId: 'a', occurredTime: '2026-03-01T00:00:00Z', identifier: { id: '1', type: 'PHONE' } };
    const { body } = await desk().call('POST', '/people/3/events', { json: [event, { definitionId: 'a' }] });
    expect(body).toMatchObject({ status: 400, errors: [{ index: 1, code: 400504 }] });
    const empty = await desk().call('POST', '/people/3/events', { json: [] });
    expect(empty.body).toMatchObject({ errors: [{ index: -1, code: 400502 }] });
  });

  test('a token has the deprecated `error` beside', async () => {
    const { body } = await desk().call('POST', '/auth/1/oauth2/token', { key: null });
    expect(body).toMatchObject({
      error: 'invalid_request',
      requestError: { serviceException: { messageId: 'BAD_REQUEST' } },
    });
  });
});

test('one official SDK ends its paths with a slash', async () => {
  expect((await desk().call('GET', '/people/2/tags/')).status).toBe(200);
});
