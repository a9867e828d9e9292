import { describe, expect, test, vi } from 'vitest';
import { ApiCallError } from '@embedworks/core';
import { createApiClient, createTokenSource, type ApiClientOptions } from '@embedworks/core/server';
import { brokenLogs } from './support/broken-logs.ts';

interface Paths {
  '/things': {
    get: { responses: { 200: { content: { 'application/json': { id: number } } } } };
    post: { responses: { 200: { content: { 'application/json': { id: number } } } } };
  };
}

type Step = Response | Error | ((request: Request) => Response | Promise<Response>);

/** Answers the calls in order, and fails the test by its own error when there are more. */
function script(...steps: Step[]) {
  const requests: Request[] = [];
  const fetch = vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    const step = steps[requests.length - 1];
    if (!step) throw new Error(`There was no call ${requests.length} in the script.`);
    if (step instanceof Error) throw step;
    return typeof step === 'function' ? step(request) : step;
  });
  return { fetch, requests };
}

function clientOf(fetch: typeof globalThis.fetch, options: Partial<ApiClientOptions> = {}) {
  return createApiClient<Paths>({
    vendor: 'acme',
    baseUrl: 'https://api.acme.test/',
    fetch,
    toMessage: (data) => (data as { message?: string } | undefined)?.message,
    ...options,
  });
}

const thing = () => Response.json({ id: 7 });
const offline = () => new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });

describe('calls', () => {
  test('answer the typed data', async () => {
    const { fetch, requests } = script(thing());
    const { data } = await clientOf(fetch).GET('/things');
    expect(data).toEqual({ id: 7 });
    expect(requests[0]?.url).toBe('https://api.acme.test/things');
  });

  test('use the fetch of the moment, so that one replaced later is seen', async () => {
    const client = createApiClient<Paths>({
      vendor: 'acme',
      baseUrl: 'https://api.acme.test',
      toMessage: () => undefined,
    });
    vi.stubGlobal('fetch', script(thing()).fetch);
    try {
      expect((await client.GET('/things')).data).toEqual({ id: 7 });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('retries', () => {
  test.each([
    ['a GET after 503', 'GET', new Response(null, { status: 503 })],
    ['a GET after 429', 'GET', new Response(null, { status: 429, headers: { 'X-RateLimit-Reset': '0' } })],
    [
      'a POST after 429, which did nothing',
      'POST',
      new Response(null, { status: 429, headers: { 'Retry-After': '0' } }),
    ],
    ['a GET after a lost connection', 'GET', offline()],
  ] as const)('%s', async (_, method, first) => {
    const { fetch, requests } = script(first, thing());
    const client = clientOf(fetch);
    const { data } = await (method === 'GET' ? client.GET('/things') : client.POST('/things'));
    expect(data).toEqual({ id: 7 });
    expect(requests).toHaveLength(2);
  });

  test.each([
    ['a POST after 503, which may have done its work', 'POST', new Response(null, { status: 503 })],
    ['a POST after a lost connection', 'POST', offline()],
    ['a GET after 404', 'GET', new Response(null, { status: 404 })],
  ] as const)('not %s', async (_, method, first) => {
    const { fetch, requests } = script(first, thing());
    const client = clientOf(fetch);
    await expect(method === 'GET' ? client.GET('/things') : client.POST('/things')).rejects.toThrow(ApiCallError);
    expect(requests).toHaveLength(1);
  });

  test('wait as long as X-RateLimit-Reset says', async () => {
    const limited = new Response(null, { status: 429, headers: { 'X-RateLimit-Reset': '1' } });
    const startedAt = performance.now();
    await clientOf(script(limited, thing()).fetch).GET('/things');
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(990);
  });

  test('stop when the attempts are used up, with the last answer', async () => {
    const down = () => new Response(null, { status: 500, headers: { 'Retry-After': '0' } });
    const { fetch, requests } = script(down(), down(), down());
    await expect(clientOf(fetch).GET('/things')).rejects.toMatchObject({ status: 500, retryable: true });
    expect(requests).toHaveLength(3);
  });

  test('are not begun when the vendor asks for more time than the whole call has', async () => {
    const limited = new Response(null, { status: 429, headers: { 'Retry-After': '3600' } });
    const { fetch, requests } = script(limited, thing());
    await expect(clientOf(fetch).GET('/things')).rejects.toMatchObject({
      code: 'rate_limited',
      retryable: true,
      retryAfterMs: 3_600_000,
    });
    expect(requests).toHaveLength(1);
  });

  test.each(brokenLogs)('are made also when the log of them %s, and leave nothing behind', async (_, onRetry) => {
    const { fetch, requests } = script(offline(), thing());
    expect((await clientOf(fetch, { onRetry }).GET('/things')).data).toEqual({ id: 7 });
    expect(requests).toHaveLength(2);
  });

  test('end at once when the caller aborts the wait', async () => {
    const controller = new AbortController();
    const limited = () => new Response(null, { status: 429, headers: { 'Retry-After': '30' } });
    const { fetch, requests } = script(limited, thing());
    const call = clientOf(fetch, { onRetry: () => undefined }).GET('/things', { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(call).rejects.toMatchObject({ code: 'aborted', retryable: false });
    expect(requests).toHaveLength(1);
  });
});

describe('errors', () => {
  test.each([
    [401, 'unauthorized', false],
    [429, 'rate_limited', true],
    [404, 'http', false],
    [502, 'http', true],
  ])('%i is %s, retryable: %s', async (status, code, retryable) => {
    const { fetch } = script(Response.json({ message: 'Because.' }, { status, headers: { 'X-Request-Id': 'r-1' } }));
    const call = clientOf(fetch, { retries: 0, requestIdHeader: 'X-Request-Id' }).GET('/things');
    await expect(call).rejects.toMatchObject({
      name: 'ApiCallError',
      message: `acme: GET /things answered ${status}: Because.`,
      vendor: 'acme',
      requestId: 'r-1',
      data: { message: 'Because.' },
      status,
      code,
      retryable,
    });
  });

  test.each([
    [503, { 'Retry-After': '2' }, 2000],
    [503, {}, undefined],
    [503, { 'Retry-After': 'soon' }, undefined],
    [404, { 'X-RateLimit-Reset': '9' }, undefined],
  ])('%i with %o asks to wait %s ms', async (status, headers: Record<string, string>, retryAfterMs) => {
    const { fetch } = script(new Response(null, { status, headers }));
    await expect(clientOf(fetch, { retries: 0 }).GET('/things')).rejects.toMatchObject({ status, retryAfterMs });
  });

  test('an answer that is not as documented still tells its status', async () => {
    const { fetch } = script(new Response('<html>gateway</html>', { status: 404 }));
    await expect(clientOf(fetch).GET('/things')).rejects.toMatchObject({
      message: 'acme: GET /things answered 404',
      status: 404,
    });
  });

  test('no answer in time', async () => {
    const never = (request: Request) =>
      new Promise<Response>((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
      );
    const call = clientOf(script(never).fetch, { timeoutMs: 20, retries: 0 }).GET('/things');
    await expect(call).rejects.toMatchObject({ code: 'timeout', retryable: true });
  });

  test("the caller's own time limit is an abort", async () => {
    const never = (request: Request) =>
      new Promise<Response>((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
      );
    const call = clientOf(script(never).fetch).GET('/things', { signal: AbortSignal.timeout(20) });
    await expect(call).rejects.toMatchObject({ code: 'aborted', retryable: false });
  });

  test('no connection', async () => {
    const call = clientOf(script(offline()).fetch, { retries: 0 }).GET('/things');
    await expect(call).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('ECONNREFUSED') as string,
    });
  });
});

describe("a vendor's own errors", () => {
  class AcmeError extends ApiCallError {}
  const toError: NonNullable<ApiClientOptions['toError']> = ({ message, code }, { method, path }) =>
    new AcmeError(message, { vendor: 'acme', code: `${code} of ${method} ${path}` });

  test.each<[string, Step, string]>([
    ['a refusal', Response.json({}, { status: 404 }), 'http'],
    ['no connection', offline(), 'network'],
    ['no JSON', new Response('<html>', { headers: { 'content-type': 'application/json' } }), 'malformed'],
  ])('take the place of ours after %s', async (_, step, code) => {
    const error: unknown = await clientOf(script(step).fetch, { retries: 0, toError })
      .GET('/things')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AcmeError);
    expect(error).toMatchObject({ code: `${code} of GET /things` });
  });

  test('take the place of ours after an abort, and in what onRetry is told', async () => {
    const told: unknown[] = [];
    const { fetch } = script(new Response(null, { status: 429, headers: { 'Retry-After': '60' } }));
    const controller = new AbortController();
    const client = clientOf(fetch, { toError, onRetry: ({ error }) => told.push(error) });
    const call = client.GET('/things', { signal: controller.signal });
    await expect.poll(() => fetch.mock.calls.length).toBe(1);
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: 'aborted of GET /things' });

    const retried = clientOf(script(offline(), thing()).fetch, { toError, onRetry: ({ error }) => told.push(error) });
    await retried.GET('/things');
    expect(told).toMatchObject([{ code: 'network of GET /things' }]);
  });
});

describe('tokens', () => {
  const issue = (token: string) => ({ token, expiresAtMs: Date.now() + 3_600_000 });

  test('a refused token is renewed once, for all calls that wait', async () => {
    const fetchToken = vi.fn().mockResolvedValueOnce(issue('old')).mockResolvedValue(issue('new'));
    const fetch = vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
      const fresh = new Request(input, init).headers.get('Authorization') === 'Bearer new';
      return fresh ? thing() : new Response(null, { status: 401 });
    });
    const client = clientOf(fetch, { tokens: createTokenSource({ fetchToken }) });
    const answers = await Promise.all([client.GET('/things'), client.GET('/things'), client.POST('/things')]);
    expect(answers.map(({ data }) => data)).toEqual([{ id: 7 }, { id: 7 }, { id: 7 }]);
    expect(fetchToken).toHaveBeenCalledTimes(2);
  });

  test('a token refused twice is an error without the token in it', async () => {
    const fetchToken = vi.fn().mockResolvedValue(issue('sesame'));
    const { fetch, requests } = script(...Array.from({ length: 2 }, () => new Response(null, { status: 401 })));
    const error: unknown = await clientOf(fetch, { tokens: createTokenSource({ fetchToken }) })
      .GET('/things')
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'unauthorized' });
    expect(requests).toHaveLength(2);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('sesame');
  });
});
