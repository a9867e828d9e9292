import { describe, expect, test } from 'vitest';
import { ApiCallError } from '@embedworks/apizee';
import { createApizee, type ApizeeOptions } from '@embedworks/apizee/server';
import { currentUser, fakeFetch, issueTokens, json, ticket, type Answer } from './fake-fetch.ts';

function setUp(routes: Record<string, Answer>, options: Partial<ApizeeOptions> = {}) {
  const fake = fakeFetch({
    'POST /api/v3/token': issueTokens,
    'GET /api/v2/users/me': () => json(currentUser),
    ...routes,
  });
  const apizee = createApizee({
    tokens: { username: 'agent@example.test', password: 'p' },
    fetch: fake.fetch,
    timeoutMs: 500,
    totalTimeoutMs: 5000,
    ...options,
  });
  return { apizee, ...fake };
}

describe('tickets', () => {
  test('are created with a JSON body and a bearer token', async () => {
    const { apizee, sent } = setUp({ 'POST /api/v3/tickets': () => json(ticket) });
    const created = await apizee.tickets.create({ phone: '+33655550100', invite: true, reference: 'CASE-77' });
    expect(created).toEqual(ticket);
    expect(sent[1]).toEqual({
      method: 'POST',
      path: '/api/v3/tickets',
      query: {},
      authorization: 'Bearer access-1',
      body: { phone: '+33655550100', invite: true, reference: 'CASE-77' },
    });
  });

  test('are listed page by page, and only as far as they are read', async () => {
    const { apizee, sent } = setUp({
      'GET /api/v3/tickets': ({ query }) => {
        const [offset, limit] = [Number(query.offset), Number(query.limit)];
        const data = Array.from({ length: Math.min(limit, 5 - offset) }, (_, index) => ({
          ...ticket,
          id: offset + index,
        }));
        return json({ data, total: 5, offset, limit });
      },
    });
    const ids: number[] = [];
    for await (const { id } of apizee.tickets.list({ reference: 'CASE-77', pageSize: 2 })) ids.push(id);
    expect(ids).toEqual([0, 1, 2, 3, 4]);
    expect(sent.slice(1).map(({ query }) => query)).toEqual([
      { reference: 'CASE-77', offset: '0', limit: '2' },
      { reference: 'CASE-77', offset: '2', limit: '2' },
      { reference: 'CASE-77', offset: '4', limit: '2' },
    ]);
    for await (const { id } of apizee.tickets.list({ pageSize: 2 })) if (id === 1) break;
    expect(sent).toHaveLength(5);
  });

  test('are read, changed, closed and deleted', async () => {
    const page = { data: [], total: 0, offset: 0, limit: 10 };
    const { apizee, sent } = setUp({
      'GET /api/v3/tickets': () => json(page),
      'GET /api/v3/tickets/7': () => json(ticket),
      'PUT /api/v3/tickets/7': () => json(ticket),
      'DELETE /api/v3/tickets/7': () => new Response(null, { status: 204 }),
      'GET /api/v3/tickets/7/medias': () => json({ ...page, data: [{ id: 1 }] }),
      'GET /api/v3/tickets/7/events': () => json({ ...page, data: [{ id: 'e' }], total: 1 }),
    });
    expect(await apizee.tickets.listPage({ state: 'closed' })).toEqual(page);
    expect(await apizee.tickets.get(7)).toEqual(ticket);
    await apizee.tickets.update(7, { description: 'd' });
    await apizee.tickets.close(7);
    expect(await apizee.tickets.delete(7)).toBeUndefined();
    expect(await apizee.tickets.medias(7)).toEqual([{ id: 1 }]);
    const events = [];
    for await (const event of apizee.tickets.events(7)) events.push(event);
    expect(events).toEqual([{ id: 'e' }]);
    expect(sent.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      { description: 'd' },
      { state: 'closed' },
    ]);
  });
});

describe('tokens', () => {
  const me = { 'GET /api/services': () => json({ data: [] }) };

  test('are fetched once for calls at the same time', async () => {
    const { apizee, sent } = setUp(me);
    await Promise.all([apizee.services.list(), apizee.services.list(), apizee.services.list()]);
    expect(sent.filter(({ path }) => path === '/api/v3/token')).toEqual([
      expect.objectContaining({
        authorization: null,
        body: { grant_type: 'password', username: 'agent@example.test', password: 'p' },
      }),
    ]);
  });

  test('are fetched with a JWT', async () => {
    const { apizee, sent } = setUp(me, { tokens: { assertion: async () => 'jwt' } });
    await apizee.services.list();
    expect(sent[0]?.body).toEqual({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: 'jwt' });
  });

  test('come from your own vault, once per life', async () => {
    let count = 0;
    const getToken = async () => ({ token: `vault-${(count += 1)}`, expiresAtMs: Date.now() + 1e9 });
    const { apizee, sent } = setUp(me, { tokens: { getToken } });
    await apizee.services.list();
    await apizee.services.list();
    expect(sent.map(({ authorization }) => authorization)).toEqual(['Bearer vault-1', 'Bearer vault-1']);
  });

  test.each([0, 2])('are renewed once after a 401, with %i retries allowed', async (retries) => {
    const { apizee, sent } = setUp(
      {
        'POST /api/v3/tickets': ({ authorization }) =>
          authorization === 'Bearer access-1' ? json({ error: 'expired' }, 401) : json(ticket),
      },
      { retries },
    );
    await apizee.tickets.create({ email: 'nina@example.test' });
    expect(sent.map(({ path }) => path)).toEqual([
      '/api/v3/token',
      '/api/v3/tickets',
      '/api/v3/token',
      '/api/v3/tickets',
    ]);
    expect(sent[3]?.body).toEqual({ email: 'nina@example.test' });
  });

  test('are not renewed twice', async () => {
    const { apizee, sent } = setUp({ 'GET /api/services': () => json({ error: 'no' }, 401) });
    await expect(apizee.services.list()).rejects.toMatchObject({ code: 'unauthorized', status: 401 });
    expect(sent).toHaveLength(4);
  });

  test('are revoked, and the next call signs in again', async () => {
    const { apizee, sent } = setUp({
      ...me,
      'POST /api/v3/token/revoke': ({ authorization }) =>
        json({ access_token: authorization?.slice('Bearer '.length) }),
    });
    await apizee.revokeToken();
    await apizee.services.list();
    expect(sent.at(-1)?.authorization).toBe('Bearer access-2');
  });
});

describe('users', () => {
  test('me is asked once per token', async () => {
    const { apizee, routesCalled } = setUp({
      'GET /api/services': ({ authorization }) =>
        authorization === 'Bearer access-1' ? json({ error: 'expired' }, 401) : json({ data: [] }),
    });
    const [first] = await Promise.all([apizee.users.me(), apizee.users.me()]);
    expect(first).toEqual(currentUser);
    const asked = () => routesCalled().filter((route) => route === 'GET /api/v2/users/me').length;
    expect(asked()).toBe(1);
    await apizee.services.list();
    await apizee.users.me();
    await apizee.users.me();
    expect(asked()).toBe(2);
  });

  test('me is asked again after a failure', async () => {
    const { apizee } = setUp({
      'GET /api/v2/users/me': (_, count) => (count === 1 ? json({ error: 'no' }, 403) : json(currentUser)),
    });
    await expect(apizee.users.me()).rejects.toMatchObject({ status: 403 });
    expect(await apizee.users.me()).toEqual(currentUser);
  });

  test('one caller’s abort leaves the others alone', async () => {
    const { apizee } = setUp({});
    const controller = new AbortController();
    const aborted = apizee.users.me({ signal: controller.signal });
    const other = apizee.users.me();
    controller.abort();
    await expect(aborted).rejects.toMatchObject({ vendor: 'apizee', code: 'aborted' });
    expect(await other).toEqual(currentUser);
  });

  test('of an enterprise are listed', async () => {
    const { apizee } = setUp({
      'GET /api/v3/enterprises/301/users': () => json({ data: [{ userId: 1, username: 'u' }] }),
    });
    expect(await apizee.users.list(301)).toEqual([{ userId: 1, username: 'u' }]);
  });
});

describe('session calls', () => {
  const data = {
    cloudUrl: 'https://cloud.example',
    apiKey: 'k',
    conversation: { name: 'CASE-77' },
    user: { firstName: 'Nina', lastName: '' },
    streams: [{ type: 'user-media' as const }],
  };
  const routes: Record<string, Answer> = {
    'POST /invitations': () => json({ id: 'Q7f2Kp9Zt1Lm' }),
    'GET /invitations/Q7f2Kp9Zt1Lm': () => json({ data }),
    'POST /api/text-message': () => json({}),
  };

  test('use the user token by default', async () => {
    const { apizee, sent } = setUp(routes);
    expect(await apizee.invitations.create(data)).toEqual({ id: 'Q7f2Kp9Zt1Lm' });
    await apizee.textMessages.send({ to: ['+33655550100'], body: 'link' });
    expect(sent.at(-2)).toMatchObject({ path: '/invitations', authorization: 'Bearer user-token', body: { data } });
    expect(sent.at(-1)).toMatchObject({
      authorization: 'Bearer user-token',
      body: { to: ['+33655550100'], body: 'link' },
    });
  });

  test('use the session token they are given, and sign nobody in', async () => {
    const { apizee, sent } = setUp(routes);
    await apizee.invitations.create(data, { sessionToken: 'jwt' });
    await apizee.textMessages.send({ to: ['+33655550100'], body: 'link' }, { sessionToken: 'jwt' });
    expect(sent.map(({ authorization }) => authorization)).toEqual(['Bearer jwt', 'Bearer jwt']);
  });

  test('renew a user token that is refused', async () => {
    const { apizee, sent } = setUp({
      ...routes,
      'GET /api/v2/users/me': (_, count) => json({ ...currentUser, token: `user-${count}` }),
      'POST /api/text-message': ({ authorization }) =>
        authorization === 'Bearer user-1' ? json({ error: 'expired' }, 401) : json({}),
    });
    await apizee.textMessages.send({ to: ['+33655550100'], body: 'link' });
    expect(sent.at(-1)?.authorization).toBe('Bearer user-2');
  });

  test('read an invitation with no token, at the address that is set', async () => {
    const { apizee, sent } = setUp(
      { 'GET /apizee/invitations/Q7f2Kp9Zt1Lm': () => json({ data }) },
      { invitationServiceUrl: 'http://127.0.0.1:4400/apizee/invitations/' },
    );
    expect(await apizee.invitations.read('Q7f2Kp9Zt1Lm')).toEqual(data);
    expect(sent).toEqual([expect.objectContaining({ authorization: null })]);
  });
});

test('media are listed, changed, deleted and downloaded', async () => {
  const media = { id: 1, media_type: 'snapshot', status: 'completed', date: '2026-03-02T08:00:00+00:00' };
  const bytes = new Uint8Array([0x89, 0x50, 0xff, 0x00]);
  const { apizee } = setUp({
    'GET /api/v3/medias': () => json({ data: [media], total: 1, offset: 0, limit: 50 }),
    'GET /api/v3/medias/1': () => json(media),
    'PUT /api/v3/medias/1': ({ body }) => json({ ...media, ...(body as object) }),
    'DELETE /api/v3/medias/1': () => json(media),
    'GET /api/v3/medias/1/download': () => new Response(bytes, { headers: { 'Content-Type': 'image/png' } }),
    'GET /api/v3/medias/2/download': () => new Response(null, { status: 204 }),
  });
  const listed = [];
  for await (const item of apizee.medias.list({ search: 'x' })) listed.push(item);
  expect(listed).toEqual([media]);
  expect(await apizee.medias.get(1)).toEqual(media);
  expect(await apizee.medias.update(1, { title: 't' })).toEqual({ ...media, title: 't' });
  expect(await apizee.medias.delete(1)).toEqual(media);
  const file = await apizee.medias.download(1);
  expect(file && new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect(await apizee.medias.download(2)).toBeUndefined();
});

test('conferences, reports, services and timelines', async () => {
  const { apizee, sent } = setUp({
    'POST /api/v3/conferences': () => json({ id: 3 }),
    'GET /api/v3/enterprises/301/tickets/report': () => json({ total: 2 }),
    'GET /api/v3/enterprises/301/statistics': () => json({ users: 1 }),
    'GET /api/services': () => json({ data: [{ type: 'chatbox', key: 'k', name: 'n' }] }),
    'GET /api/conversations/c/timeline': () => json({ data: [{ id: 'e' }] }),
  });
  expect(await apizee.conferences.create({ participants: 'nina@example.test' })).toEqual({ id: 3 });
  const period = { startTime: '2026-03-01', endTime: '2026-03-02' };
  expect(await apizee.reports.tickets(301, period)).toEqual({ total: 2 });
  expect(sent.at(-1)?.query).toEqual(period);
  expect(await apizee.reports.statistics(301)).toEqual({ users: 1 });
  expect(await apizee.services.list()).toEqual([{ type: 'chatbox', key: 'k', name: 'n' }]);
  expect(await apizee.conversations.timeline('c')).toEqual([{ id: 'e' }]);
});

describe('failures', () => {
  test('carry the vendor’s words', async () => {
    const body = { code: 10, message: 'The phone field is invalid.', details: 'Parameter phone' };
    const { apizee } = setUp({ 'POST /api/v3/tickets': () => json(body, 400) });
    const failure = apizee.tickets.create({ phone: '1' });
    await expect(failure).rejects.toBeInstanceOf(ApiCallError);
    await expect(failure).rejects.toMatchObject({
      vendor: 'apizee',
      code: 'http',
      status: 400,
      retryable: false,
      data: body,
      message: 'apizee: POST /api/v3/tickets answered 400: The phone field is invalid. (Parameter phone)',
    });
  });

  test('by haste wait as long as X-RateLimit-Reset says', async () => {
    const waits: number[] = [];
    const { apizee, sent } = setUp(
      {
        'POST /api/v3/tickets': (_, count) =>
          count === 1 ? json({ error: 'Too many requests' }, 429, { 'X-RateLimit-Reset': '1' }) : json(ticket),
      },
      { onRetry: ({ attempt }) => waits.push(attempt) },
    );
    const started = Date.now();
    await apizee.tickets.create({ phone: '+33655550100' });
    expect(Date.now() - started).toBeGreaterThanOrEqual(950);
    expect(waits).toEqual([1]);
    expect(sent).toHaveLength(3);
  });

  test('of a creation are not repeated blindly', async () => {
    const { apizee, sent } = setUp({ 'POST /api/v3/tickets': () => json({ error: 'oops' }, 503) });
    await expect(apizee.tickets.create({ phone: '+33655550100' })).rejects.toMatchObject({ status: 503 });
    expect(sent).toHaveLength(2);
  });

  test('by abort end at once', async () => {
    const { apizee } = setUp({
      'GET /api/services': () => json({ error: 'Too many requests' }, 429, { 'X-RateLimit-Reset': '4' }),
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await expect(apizee.services.list({ signal: controller.signal })).rejects.toMatchObject({ code: 'aborted' });
  });
});
