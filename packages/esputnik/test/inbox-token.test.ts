import { describe, expect, test, vi } from 'vitest';
import { ConfigurationError } from '@embedworks/core';
import {
  createEsputnik,
  createInboxTokenHandler,
  type InboxContact,
  type InboxTokenHandlerOptions,
  type InboxTokenOutcome,
} from '@embedworks/esputnik/server';
import { createInboxTokenRequest } from '@embedworks/esputnik/testing';
import { apiKey, basic, fakeFetch, json, text, type Answer } from './fake-fetch.ts';

const path = '/v1/auth/contact/token';
const route = `POST ${path}`;
const sessions: Record<string, InboxContact> = { 'session=ira': { externalCustomerId: 'cust-1042' } };

function setUp(answer: Answer = () => json({ token: 'token-1' }), options: Partial<InboxTokenHandlerOptions> = {}) {
  const outcomes: InboxTokenOutcome[] = [];
  const errors: unknown[] = [];
  const fake = fakeFetch({ [route]: answer, [`POST /api${path}`]: answer });
  const identify = vi.fn<InboxTokenHandlerOptions['identify']>(({ headers }) => sessions[headers.get('Cookie') ?? '']);
  const handler = createInboxTokenHandler({
    apiKey,
    fetch: fake.fetch,
    identify,
    onOutcome: (outcome) => void outcomes.push(outcome),
    onError: (error) => errors.push(error),
    ...options,
  });
  const ask = (headers: Record<string, string> = { Cookie: 'session=ira' }, origin?: string) =>
    handler(createInboxTokenRequest({ headers, origin }));
  return { handler, ask, outcomes, errors, identify, ...fake };
}

describe('the token handler', () => {
  test('answers the token of who is signed in', async () => {
    const { ask, outcomes, sent } = setUp();
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([200, { token: 'token-1' }]);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(sent).toMatchObject([{ origin: 'https://esputnik.com', path, authorization: basic }]);
    expect(sent[0]?.body).toEqual({ externalCustomerId: 'cust-1042' });
    expect(outcomes).toEqual([{ kind: 'token', contact: { externalCustomerId: 'cust-1042' } }]);
  });

  test('never takes the identity from the body', async () => {
    const readBody = vi.fn();
    const { handler, sent } = setUp(undefined, {
      async identify(request) {
        await request.json().then(readBody, () => undefined);
        return sessions[request.headers.get('Cookie') ?? ''];
      },
    });
    const body = JSON.stringify({ externalCustomerId: 'cust-victim', email: 'victim@shop.example' });
    const headers = { Origin: 'https://platform.example', 'Content-Type': 'application/json' };
    const init = { method: 'POST', body };
    const url = 'https://platform.example/inbox-token?externalCustomerId=cust-victim';
    const anonymous = await handler(new Request(url, { ...init, headers }));
    expect(await anonymous.json()).toEqual({ token: '' });
    await handler(new Request(url, { ...init, headers: { ...headers, Cookie: 'session=ira' } }));
    expect(sent.map((request) => request.body)).toEqual([{ externalCustomerId: 'cust-1042' }]);
    expect(readBody).not.toHaveBeenCalled();
  });

  test.each<[string, InboxContact | null | undefined]>([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['empty fields', { externalCustomerId: '', email: null, phone: undefined }],
  ])('asks the vendor nothing when identify answers %s', async (_, contact) => {
    const { ask, outcomes, sent } = setUp(undefined, { identify: () => contact });
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([200, { token: '' }]);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(outcomes).toEqual([{ kind: 'anonymous' }]);
    expect(sent).toEqual([]);
  });

  test('sends only the three fields, and only those that are filled', async () => {
    const { ask, sent } = setUp(undefined, {
      identify: () => ({ email: 'ira@shop.example', phone: '', externalCustomerId: null, cookie: 'x' }) as InboxContact,
    });
    await ask();
    expect(sent[0]?.body).toEqual({ email: 'ira@shop.example' });
  });

  test('tells an unknown contact apart, and answers an empty token', async () => {
    const { ask, outcomes } = setUp(() => json({ token: '' }));
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([200, { token: '' }]);
    expect(outcomes).toEqual([{ kind: 'unknown-contact', contact: { externalCustomerId: 'cust-1042' } }]);
  });

  test('asks at the other address when told to', async () => {
    const { ask, sent } = setUp(undefined, { tokenPath: `/api${path}`, baseUrl: 'http://127.0.0.1:4400/' });
    await ask();
    expect(sent).toMatchObject([{ origin: 'http://127.0.0.1:4400', path: `/api${path}` }]);
  });

  test('answers even when the observer fails', async () => {
    const failure = new Error('log is full');
    const { ask, errors } = setUp(undefined, { onOutcome: () => Promise.reject(failure) });
    expect(await (await ask()).json()).toEqual({ token: 'token-1' });
    expect(errors).toEqual([failure]);
  });
});

describe('who may ask', () => {
  const allowedOrigins = ['https://shop.example'];
  const page = 'https://platform.example';
  test.each<[string, Record<string, string>, number]>([
    ['a page of the same origin', { Origin: page }, 200],
    ['the same, by Sec-Fetch-Site', { 'Sec-Fetch-Site': 'same-origin' }, 200],
    [
      'the same, behind a proxy that changes the host',
      { Origin: 'https://www.x', 'Sec-Fetch-Site': 'same-origin' },
      200,
    ],
    ['a page of an allowed origin', { Origin: 'https://shop.example', 'Sec-Fetch-Site': 'cross-site' }, 200],
    ['a page of another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a page of the same site', { Origin: 'https://blog.platform.example', 'Sec-Fetch-Site': 'same-site' }, 403],
    ['another origin that claims little', { Origin: 'https://evil.example' }, 403],
    ['an origin that only begins alike', { Origin: 'https://shop.example.evil.example' }, 403],
    ['another scheme', { Origin: 'http://platform.example' }, 403],
    ['a frame without an origin', { Origin: 'null' }, 403],
    ['the same origin by word, another site by fact', { Origin: page, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['an address typed by hand', { 'Sec-Fetch-Site': 'none' }, 403],
    ['nobody', {}, 403],
  ])('%s: %o', async (_, headers, status) => {
    const { handler, identify, sent, errors } = setUp(undefined, { allowedOrigins });
    const response = await handler(new Request(`${page}/inbox-token`, { method: 'POST', headers }));
    expect(response.status).toBe(status);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    if (status === 200) return;
    expect(await response.text()).toBe('');
    expect(identify).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
    expect(errors).toMatchObject([{ vendor: 'esputnik', code: 'origin_refused' }]);
    expect(String(errors[0])).toContain('allowed: the same origin, https://shop.example');
  });

  test('an allowed origin may read the answer, and asks first', async () => {
    const { handler, identify } = setUp(undefined, { allowedOrigins });
    const headers = { Origin: 'https://shop.example', 'Access-Control-Request-Headers': 'content-type,x-csrf' };
    const preflight = await handler(new Request(`${page}/inbox-token`, { method: 'OPTIONS', headers }));
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': 'https://shop.example',
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type,x-csrf',
      vary: 'Origin',
    });
    expect(identify).not.toHaveBeenCalled();
    const response = await handler(new Request(`${page}/inbox-token`, { method: 'POST', headers }));
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://shop.example');
  });

  test('another origin gets no CORS header', async () => {
    const { ask } = setUp(undefined, { allowedOrigins });
    const response = await ask({}, 'https://evil.example');
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([403, null]);
    expect(response.headers.get('Vary')).toBe('Origin');
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('nobody with %s', async (method) => {
    const { handler, sent } = setUp();
    const response = await handler(new Request(`${page}/inbox-token`, { method, headers: { Origin: page } }));
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'POST']);
    expect(sent).toEqual([]);
  });

  test('nobody with a long body', async () => {
    const { handler, identify } = setUp();
    const init = { method: 'POST', headers: { Origin: page }, body: 'x'.repeat(16_385) };
    expect((await handler(new Request(`${page}/inbox-token`, init))).status).toBe(413);
    expect(identify).not.toHaveBeenCalled();
    const short = { ...init, body: 'x'.repeat(16_384) };
    expect((await handler(new Request(`${page}/inbox-token`, short))).status).toBe(200);
  });
});

const waitForEver = { timeoutMs: 600_000, totalTimeoutMs: 600_000 };

describe('failures', () => {
  test.each<[string, Answer, number, string | null]>([
    ['a wrong key', () => json({ status: 401, error: 'Unauthorized' }, 401), 502, null],
    ['a bad request', () => text('At least one field is required.', 400), 502, null],
    ['a broken vendor', () => text('away', 500), 502, null],
    ['an unreachable vendor', () => Promise.reject(new TypeError('fetch failed')), 502, null],
    ['haste', () => text('Too many requests', 429, { 'Retry-After': '17' }), 503, '17'],
    ['haste without a word', () => text('Too many requests', 429), 503, '1'],
    ['an answer without a token', () => json({}), 502, null],
    ['an empty answer', () => new Response(null), 502, null],
    ['a token that is none', () => json({ token: 7 }), 502, null],
    ['a page', () => text('<html>'), 502, null],
  ])('of the vendor: %s', async (_, answer, status, retryAfter) => {
    const { ask, errors, outcomes } = setUp(answer, { retries: 0 });
    const response = await ask();
    expect([response.status, await response.text()]).toEqual([status, '']);
    expect(response.headers.get('Retry-After')).toBe(retryAfter);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(errors).toMatchObject([{ vendor: 'esputnik' }]);
    expect(outcomes).toEqual([]);
  });

  test('of your session function are 500, and never a token', async () => {
    const failure = new Error('session store is away');
    const { ask, errors, sent } = setUp(undefined, { identify: () => Promise.reject(failure) });
    expect((await ask()).status).toBe(500);
    expect(errors).toEqual([failure]);
    expect(sent).toEqual([]);
  });

  test('end when the page goes away, and nobody is told', async () => {
    const controller = new AbortController();
    const { handler, errors, sent } = setUp(() => new Promise(() => undefined), waitForEver);
    const request = createInboxTokenRequest({ headers: { Cookie: 'session=ira' } });
    const answer = handler(new Request(request, { signal: controller.signal }));
    await expect.poll(() => sent.length).toBe(1);
    controller.abort();
    expect((await answer).status).toBe(502);
    expect(errors).toEqual([]);
  });

  test('are given up in seven seconds, because a page waits eight', async () => {
    vi.useFakeTimers();
    try {
      const { ask, errors } = setUp(() => new Promise(() => undefined), { timeoutMs: 60_000 });
      const answer = ask();
      await vi.advanceTimersByTimeAsync(7000);
      expect((await answer).status).toBe(502);
      expect(errors).toMatchObject([{ code: 'timeout' }]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('of configuration are told at once', () => {
    expect(() => setUp(undefined, { apiKey: '' })).toThrow(ConfigurationError);
  });
});

describe('createEsputnik', () => {
  test('gives tokens as a typed result, not as a text to pass on', async () => {
    const { fetch } = fakeFetch({ [route]: (_, count) => json({ token: count === 1 ? 'token-1' : '' }) });
    const { inboxTokens } = createEsputnik({ apiKey, fetch });
    expect(await inboxTokens.get({ email: 'ira@shop.example' })).toEqual({ kind: 'token', token: 'token-1' });
    expect(await inboxTokens.get({ email: 'nobody@shop.example' })).toEqual({ kind: 'unknown-contact' });
  });

  test('makes a handler with its own key', async () => {
    const { fetch, sent } = fakeFetch({ [route]: () => json({ token: 'token-1' }) });
    const handler = createEsputnik({ apiKey, fetch }).inboxTokenHandler({
      identify: () => ({ phone: '380501112233' }),
    });
    expect(await (await handler(createInboxTokenRequest())).json()).toEqual({ token: 'token-1' });
    expect(sent).toMatchObject([{ authorization: basic, body: { phone: '380501112233' } }]);
  });
});
