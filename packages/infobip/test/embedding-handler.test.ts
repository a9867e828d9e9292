import { describe, expect, test, vi } from 'vitest';
import {
  createEmbeddingHandler,
  type EmbeddingHandlerOptions,
  type EmbeddingOutcome,
} from '@embedworks/infobip/server';
import { createEmbeddingRequest } from '@embedworks/infobip/testing';
import { account, empty, fakeFetch, json, refusal, type Answer } from './fake-fetch.ts';

const par = 'POST /embeddable/1/auth/par';
const embedding = { product: 'moments', embeddingId: 4711, entityId: 'tenant-42' } as const;

function setUp(options: Partial<EmbeddingHandlerOptions> = {}, answer?: Answer) {
  const fake = fakeFetch({ [par]: answer ?? (() => json({ request_uri: 'urn:x', expires_in: 60 }, 201)) });
  const outcomes: EmbeddingOutcome[] = [];
  const errors: unknown[] = [];
  const handle = createEmbeddingHandler({
    ...account,
    fetch: fake.fetch,
    authorize: ({ headers }) => (headers.get('Cookie') === 'session=ann' ? embedding : null),
    onOutcome: (outcome) => void outcomes.push(outcome),
    onError: (error) => errors.push(error),
    ...options,
  });
  return { ...fake, handle, outcomes, errors };
}

const ann = { Cookie: 'session=ann' };

test('a signed-in visitor gets a link', async () => {
  const { handle, sent, outcomes } = setUp();
  const response = await handle(createEmbeddingRequest({ headers: ann }));
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toEqual({ requestUri: 'urn:x', expiresInSeconds: 60 });
  expect(sent[0]?.body).toMatchObject({ embedding_id: 4711, entity_id: 'tenant-42' });
  expect(outcomes).toEqual([{ kind: 'link', embedding }]);
});

test('nobody gets none, and the vendor is not asked', async () => {
  const { handle, sent, outcomes, errors } = setUp();
  const response = await handle(createEmbeddingRequest());
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([401, 'no-store']);
  expect(await response.json()).toEqual({ error: 'anonymous' });
  expect([sent, outcomes, errors]).toEqual([[], [{ kind: 'anonymous' }], []]);
});

test('what the page says of itself is never seen', async () => {
  let body: string | undefined;
  const { handle, sent } = setUp({
    authorize: async (request) => {
      body = request.bodyUsed ? undefined : await request.text();
      return embedding;
    },
  });
  const request = new Request('https://platform.example/link', {
    method: 'POST',
    headers: { Origin: 'https://platform.example' },
    body: JSON.stringify({ entityId: 'tenant-666', embeddingId: 1 }),
  });
  expect((await handle(request)).status).toBe(200);
  expect(body).toBeUndefined();
  expect(JSON.stringify(sent[0]?.body)).not.toContain('666');
});

describe('a request is refused', () => {
  const url = 'https://platform.example/link';
  const own = { Origin: 'https://platform.example', ...ann };
  test.each<[string, Request, number, string]>([
    [
      'from another origin',
      createEmbeddingRequest({ headers: ann, origin: 'https://evil.example' }),
      403,
      'origin_refused',
    ],
    ['from no page', new Request(url, { method: 'POST', headers: ann }), 403, 'origin_refused'],
    [
      'by the browser’s word',
      new Request(url, { method: 'POST', headers: { ...own, 'Sec-Fetch-Site': 'cross-site' } }),
      403,
      'origin_refused',
    ],
    ['by GET', new Request(url, { headers: own }), 405, 'method_refused'],
    [
      'with much to say',
      new Request(url, { method: 'POST', headers: own, body: 'x'.repeat(20_000) }),
      413,
      'body_refused',
    ],
  ])('%s', async (_, request, status, code) => {
    const { handle, sent, errors } = setUp();
    const response = await handle(request);
    expect([response.status, await response.json()]).toEqual([status, { error: code }]);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(errors).toMatchObject([{ code }]);
    expect(sent).toEqual([]);
  });

  test('unless its origin is named', async () => {
    const { handle } = setUp({ allowedOrigins: ['https://shop.example'] });
    const response = await handle(createEmbeddingRequest({ headers: ann, origin: 'https://shop.example' }));
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://shop.example');
    expect(response.headers.get('Vary')).toBe('Origin');
    const preflight = new Request(url, { method: 'OPTIONS', headers: { Origin: 'https://shop.example' } });
    expect((await handle(preflight)).status).toBe(204);
  });
});

describe('a failure', () => {
  test.each<[string, Answer, number, object]>([
    ['of the key', () => refusal(401, 'UNAUTHORIZED', 'No'), 502, { error: 'unauthorized' }],
    ['of a scope', () => refusal(403, 'FORBIDDEN', 'No'), 502, { error: 'forbidden' }],
    ['of the embedding', () => refusal(404, 'NOT_FOUND', 'No'), 502, { error: 'not_found' }],
    ['of the vendor', () => empty(500), 502, { error: 'server' }],
    ['of the network', () => Promise.reject(new TypeError('fetch failed')), 502, { error: 'network' }],
    ['of the answer', () => json({}), 502, { error: 'malformed' }],
    ['for haste', () => refusal(429, 'X', 'x', { 'Retry-After': '20' }), 503, { error: 'rate_limited' }],
  ])('%s', async (_, answer, status, body) => {
    const { handle, errors, outcomes } = setUp({ retries: 0 }, answer);
    const response = await handle(createEmbeddingRequest({ headers: ann }));
    expect([response.status, await response.json()]).toEqual([status, body]);
    expect(response.headers.get('Retry-After')).toBe(status === 503 ? '20' : null);
    expect(errors).toHaveLength(1);
    expect(outcomes).toEqual([]);
  });

  test('of your own says nothing to the page', async () => {
    const { handle, errors } = setUp({ authorize: () => Promise.reject(new Error('database at 10.0.0.7')) });
    const response = await handle(createEmbeddingRequest());
    expect([response.status, await response.text()]).toEqual([500, '{"error":"failed"}']);
    expect(errors).toHaveLength(1);
  });

  test('of the observer changes nothing', async () => {
    const { handle, errors } = setUp({ onOutcome: () => Promise.reject(new Error('full')) });
    expect((await handle(createEmbeddingRequest({ headers: ann }))).status).toBe(200);
    expect(errors).toHaveLength(1);
  });

  test('because the page went away is none', async () => {
    const stop = new AbortController();
    const { handle, errors, sent } = setUp({}, () => new Promise(() => undefined));
    const handling = handle(new Request(createEmbeddingRequest({ headers: ann }), { signal: stop.signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    stop.abort();
    await handling;
    expect(errors).toEqual([]);
  });
});
