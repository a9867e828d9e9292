import { describe, expect, test, vi } from 'vitest';
import { createInfobip, type Embedding, type InfobipCredentials } from '@embedworks/infobip/server';
import { account, baseUrl, fakeFetch, json, refusal, type Answer } from './fake-fetch.ts';

const par = 'POST /embeddable/1/auth/par';
const link = { request_uri: 'urn:ietf:params:oauth:request_uri:6esc', expires_in: 60 };

function setUp(answer: Answer = () => json(link, 201)) {
  const fake = fakeFetch({ [par]: answer });
  return { ...fake, infobip: createInfobip({ ...account, fetch: fake.fetch, retries: 0 }) };
}

describe('a link', () => {
  test.each<[string, Embedding, object]>([
    [
      'Moments',
      { product: 'moments', embeddingId: 4711 },
      { embedding_id: 4711, scopes: ['flow:manage', 'flow:read', 'flow:use'] },
    ],
    [
      'Moments with X',
      { product: 'moments', embeddingId: '4711', applicationId: 'acme-shop', entityId: 'tenant-42' },
      {
        embedding_id: '4711',
        scopes: ['flow:manage', 'flow:read', 'flow:use'],
        application_id: 'acme-shop',
        entity_id: 'tenant-42',
      },
    ],
    [
      'Moments, to look at',
      { product: 'moments', embeddingId: 1, scopes: ['flow:read'] },
      { embedding_id: 1, scopes: ['flow:read'] },
    ],
    ['Answers', { product: 'answers' }, { scopes: ['answers:manage', 'voice-message:manage'] }],
    [
      'Conversations',
      { product: 'conversations', scopes: ['conversations:read'], applicationId: '' },
      { scopes: ['conversations:read'] },
    ],
  ])('for %s', async (_, embedding, body) => {
    const { infobip, sent } = setUp();
    expect(await infobip.embeddables.start(embedding)).toEqual({ requestUri: link.request_uri, expiresInSeconds: 60 });
    expect(sent).toMatchObject([{ origin: baseUrl, authorization: 'App sandbox-infobip-key', body }]);
    expect(sent[0]?.body).toEqual(body);
  });

  test.each([200, 201, 202])('comes with %i', async (status) => {
    const { infobip } = setUp(() => json({ request_uri: 'urn:x' }, status));
    expect(await infobip.embeddables.start({ product: 'answers' })).toEqual({
      requestUri: 'urn:x',
      expiresInSeconds: 60,
    });
  });

  test.each([[{}], [{ request_uri: '' }], [{ request_uri: 7 }], [null]])('is not in %j', async (answer) => {
    const { infobip } = setUp(() => json(answer));
    await expect(infobip.embeddables.start({ product: 'answers' })).rejects.toMatchObject({ code: 'malformed' });
  });

  test.each([
    [403, 'forbidden'],
    [404, 'not_found'],
    [400, 'validation'],
  ])('that is refused with %i is %s, and is not asked for again', async (status, code) => {
    const { infobip, sent } = setUp(() => refusal(status, 'X', 'no'));
    await expect(infobip.embeddables.start({ product: 'answers' })).rejects.toMatchObject({ code });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, Embedding]>([
    ['no embedding', { product: 'moments', embeddingId: '' }],
    ['no scopes', { product: 'conversations', scopes: [] }],
    ['no scopes', { product: 'answers', scopes: [] }],
  ])('with %s is not asked for', async (_, embedding) => {
    const { infobip, sent } = setUp();
    await expect(infobip.embeddables.start(embedding)).rejects.toMatchObject({ code: 'configuration' });
    expect(sent).toEqual([]);
  });

  test.each<InfobipCredentials>([{ username: 'a', password: 'b' }, { oauth: { clientId: 'a', clientSecret: 'b' } }])(
    'needs a key: %j',
    async (credentials) => {
      const fetch = vi.fn<typeof globalThis.fetch>();
      const infobip = createInfobip({ baseUrl, credentials, fetch });
      await expect(infobip.embeddables.start({ product: 'answers' })).rejects.toThrow(/API key/);
      expect(() => infobip.embeddingHandler({ authorize: () => null })).toThrow(/API key/);
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});
