import { describe, expect, test } from 'vitest';
import { InfobipError } from '@embedworks/infobip';
import { createInfobip } from '@embedworks/infobip/server';
import { account, empty, fakeFetch, json, refusal, text } from './fake-fetch.ts';

const xml =
  '<requestError><serviceException><messageId>UNAUTHORIZED</messageId><text>Invalid login details</text></serviceException></requestError>';
const problem = { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'Failed to read request' };

/** What reading an application ends with when the vendor answers so. */
async function errorOf(answer: () => Response | Promise<Response>): Promise<InfobipError> {
  const { fetch } = fakeFetch({ 'GET /provisioning/1/applications/a': answer });
  const error = await createInfobip({ ...account, fetch, retries: 0 })
    .applications.get('a')
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InfobipError);
  return error as InfobipError;
}

describe('every envelope becomes one error', () => {
  test.each([
    ['most', 401, refusalBody('UNAUTHORIZED', 'Unauthorized'), 'unauthorized', 'UNAUTHORIZED', 'Unauthorized'],
    ['most', 403, refusalBody('FORBIDDEN', 'Forbidden'), 'forbidden', 'FORBIDDEN', 'Forbidden'],
    ['most', 404, refusalBody('NOT_FOUND', 'Not found'), 'not_found', 'NOT_FOUND', 'Not found'],
    ['most', 409, refusalBody('CONFLICT', 'Conflict'), 'conflict', 'CONFLICT', 'Conflict'],
    [
      'a duplicate person',
      400,
      refusalBody('40001', 'Destination(email) a@b.c already exists.'),
      'conflict',
      '40001',
      'already exists',
    ],
    ['XML', 401, xml, 'unauthorized', 'UNAUTHORIZED', 'Invalid login details'],
    ['OAuth', 400, { error: 'invalid_grant' }, 'validation', undefined, 'invalid_grant'],
    ['newer products', 403, { errorCode: 'E403', description: 'No.', action: 'x' }, 'forbidden', 'E403', 'No.'],
    ['flows, text', 400, { errorCode: '400', errorMessage: 'Absent' }, 'validation', '400', 'Absent'],
    ['flows, number', 400, { errorCode: 40_006, errorMessage: 'Not in' }, 'validation', '40006', 'Not in'],
    ['flows, duplicate', 400, { errorCode: 40_002, errorMessage: 'Again' }, 'conflict', '40002', 'Again'],
    ['flows, in flow', 400, { errorCode: '40004', errorMessage: 'In flow' }, 'conflict', '40004', 'In flow'],
    ['flows, none', 404, { errorCode: '40401', errorMessage: 'No flow' }, 'not_found', '40401', 'No flow'],
    ['flows, unreadable', 400, problem, 'validation', undefined, 'Failed to read request'],
    ['People v3', 400, { code: 400_103, message: 'Malformed' }, 'validation', '400103', 'Malformed'],
    ['People v3, text', 400, { code: '400104', message: 'Missing' }, 'validation', '400104', 'Missing'],
    ['conversations', 400, { statusCode: 'ERROR', message: 'Bad id' }, 'validation', undefined, 'Bad id'],
    ['none', 418, { teapot: true }, 'validation', undefined, 'answered 418'],
    ['a page', 502, '<html>Bad gateway</html>', 'server', undefined, 'answered 502'],
    ['a text', 500, 'Oops', 'server', undefined, 'answered 500'],
    ['a number', 500, '7', 'server', undefined, 'answered 500'],
    ['null', 500, 'null', 'server', undefined, 'answered 500'],
    ['broken JSON', 400, '{"requestError":', 'validation', undefined, 'answered 400'],
    [
      'odd members',
      400,
      { requestError: 7, errors: 'x', details: {}, violations: null },
      'validation',
      undefined,
      '400',
    ],
  ] as const)('%s, %i', async (_, status, body, code, vendorCode, words) => {
    const raw = typeof body === 'string' ? body : JSON.stringify(body);
    // The type of the content says nothing that can be relied on.
    for (const type of ['application/json', 'text/plain']) {
      const error = await errorOf(() => text(raw, status, { 'Content-Type': type }));
      expect(error).toMatchObject({ vendor: 'infobip', status, code, vendorCode, raw, retryable: status >= 500 });
      expect(error.message).toContain(words);
      expect(error.call).toBe('GET /provisioning/1/applications/a');
      expect(error.data).toEqual(isJson(raw) ? JSON.parse(raw) : raw);
    }
  });

  test('an empty answer is told by its status', async () => {
    expect(await errorOf(() => empty(404))).toMatchObject({ code: 'not_found', raw: undefined, data: undefined });
  });

  test('kinds are fewer than codes', async () => {
    const lost = () => Promise.reject<Response>(new TypeError('fetch failed'));
    expect(await errorOf(lost)).toMatchObject({ code: 'network', kind: 'Network', retryable: true });
    expect(await errorOf(() => text('<p>', 200))).toMatchObject({ code: 'malformed', kind: 'Server' });
    expect(await errorOf(() => refusal(429, 'TOO_MANY_REQUESTS', 'Slow'))).toMatchObject({ kind: 'RateLimited' });
    expect(await errorOf(() => empty(503))).toMatchObject({ code: 'server', kind: 'Server', retryable: true });
  });

  test('Retry-After is kept', async () => {
    const error = await errorOf(() => refusal(429, 'TOO_MANY_REQUESTS', 'Slow', { 'Retry-After': '3' }));
    expect(error).toMatchObject({ code: 'rate_limited', retryable: true, retryAfterMs: 3000 });
  });
});

describe('fields that are wrong', () => {
  const exception = {
    messageId: 'BAD_REQUEST',
    text: 'Bad request',
    validationErrors: { persons: ['must not be empty'], odd: 'one text', empty: [] },
  };
  const events = {
    title: 'Bad',
    traceId: 't-1',
    errors: [
      { index: -1, code: 400_501, message: 'No', details: [{ property: 'x', message: 'whole' }] },
      { index: 2, code: 400_504, message: 'No', details: [{ property: 'eventId', message: 'too long' }] },
    ],
  };
  test.each([
    [{ requestError: { serviceException: exception } }, { persons: ['must not be empty'], odd: ['one text'] }],
    [{ errorCode: 'E400', violations: [{ property: 'name', violation: 'blank' }, {}] }, { name: ['blank'] }],
    [
      {
        code: 400_100,
        message: 'x',
        details: [
          { property: 'a', message: '1' },
          { property: 'a', message: '2' },
        ],
      },
      { a: ['1', '2'] },
    ],
    [events, { x: ['whole'], '[2].eventId': ['too long'] }],
  ])('are read from %j', async (body, fieldErrors) => {
    const error = await errorOf(() => json(body, 400));
    expect(error.fieldErrors).toEqual(fieldErrors);
    for (const field of Object.keys(fieldErrors)) expect(error.message).toContain(field);
  });

  test('events name the request and the first code', async () => {
    expect(await errorOf(() => json(events, 400))).toMatchObject({ requestId: 't-1', vendorCode: '400501' });
  });
});

function refusalBody(messageId: string, words: string) {
  return { requestError: { serviceException: { messageId, text: words } } };
}

function isJson(raw: string): boolean {
  try {
    JSON.parse(raw);
    return true;
  } catch {
    return false;
  }
}
