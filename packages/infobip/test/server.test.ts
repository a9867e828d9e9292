import { describe, expect, test } from 'vitest';
import { createInfobip, type Infobip } from '@embedworks/infobip/server';
import { account, baseUrl, empty, fakeFetch, json, refusal, text } from './fake-fetch.ts';

const paging = (page: number, size: number, totalPages: number, totalResults: number) => ({
  page,
  size,
  totalPages,
  totalResults,
});

type Call = (infobip: Infobip) => Promise<unknown>;

const application = { applicationId: 'acme-shop', applicationName: 'Shop' };
const entity = { entityId: 'tenant-42', entityName: 'Ann’s' };
const association = {
  resourceType: 'NUMBER',
  channel: 'SMS',
  applicationId: 'acme-shop',
  entityId: null,
  resourceId: 'n-1',
} as const;
const ids = { subscriptionId: 'people-sync' };
const subscription = { ...ids, events: ['CONVERSATION_CREATED'], profile: { profileId: 'hooks-1' } } as const;
const channel = 'CUSTOMER_ENGAGEMENT';
const subscribed = '/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT';

describe('each method is one call', () => {
  test.each<[string, Call, object | undefined, Response]>([
    [
      'GET /provisioning/1/applications/acme%20shop',
      (i) => i.applications.get('acme shop'),
      undefined,
      json(application),
    ],
    [
      'POST /provisioning/1/applications',
      (i) => i.applications.create(application),
      application,
      json(application, 201),
    ],
    [
      'PUT /provisioning/1/applications/a',
      (i) => i.applications.update('a', { applicationName: 'B' }),
      { applicationName: 'B' },
      empty(204),
    ],
    ['DELETE /provisioning/1/applications/a', (i) => i.applications.delete('a'), undefined, json(application)],
    ['GET /provisioning/1/entities/e', (i) => i.entities.get('e'), undefined, json(entity)],
    ['POST /provisioning/1/entities', (i) => i.entities.create(entity), entity, json(entity, 201)],
    [
      'PUT /provisioning/1/entities/e',
      (i) => i.entities.update('e', { entityName: 'B' }),
      { entityName: 'B' },
      empty(204),
    ],
    ['DELETE /provisioning/1/entities/e', (i) => i.entities.delete('e'), undefined, empty()],
    ['POST /provisioning/1/associations', (i) => i.associations.create(association), association, empty(201)],
    ['DELETE /provisioning/1/associations', (i) => i.associations.delete(association), association, empty(204)],
    [
      'GET /provisioning/1/associations/single',
      (i) => i.associations.get({ resourceType: 'NUMBER', channel: 'SMS', applicationId: 'a', resourceId: 'n' }),
      undefined,
      json(association),
    ],
    [
      `POST ${subscribed}`,
      (i) => i.subscriptions.create(channel, { ...subscription, events: ['CONVERSATION_CREATED'] }),
      subscription,
      json(ids, 201),
    ],
    [
      `GET ${subscribed}/people-sync`,
      (i) => i.subscriptions.get(channel, 'people-sync'),
      undefined,
      json(subscription),
    ],
    [
      `PUT ${subscribed}/people-sync`,
      (i) => i.subscriptions.update(channel, 'people-sync', { events: [], profile: { profileId: 'p' } }),
      { events: [], profile: { profileId: 'p' } },
      json(ids),
    ],
    [`DELETE ${subscribed}/people-sync`, (i) => i.subscriptions.delete(channel, 'people-sync'), undefined, json(ids)],
    ['GET /subscriptions/1/profiles/p', (i) => i.subscriptions.profiles.get('p'), undefined, json({ profileId: 'p' })],
    [
      'POST /subscriptions/1/profiles',
      (i) => i.subscriptions.profiles.create({ profileId: 'p' }),
      { profileId: 'p' },
      json({ profileId: 'p' }, 201),
    ],
    [
      'PUT /subscriptions/1/profiles/p',
      (i) => i.subscriptions.profiles.update('p', { rateLimit: 5 }),
      { rateLimit: 5 },
      json({ profileId: 'p' }),
    ],
    ['DELETE /subscriptions/1/profiles/p', (i) => i.subscriptions.profiles.delete('p'), undefined, empty()],
    ['GET /subscriptions/1/security/a', (i) => i.subscriptions.security.get('a'), undefined, json({ authId: 'a' })],
    [
      'POST /subscriptions/1/security',
      (i) => i.subscriptions.security.create({ authId: 'a', type: 'BASIC' }),
      { authId: 'a', type: 'BASIC' },
      json({ authId: 'a' }, 201),
    ],
    [
      'PUT /subscriptions/1/security/a',
      (i) => i.subscriptions.security.update('a', { type: 'BASIC' }),
      { type: 'BASIC' },
      json({ authId: 'a' }),
    ],
    ['DELETE /subscriptions/1/security/a', (i) => i.subscriptions.security.delete('a'), undefined, empty()],
    ['GET /ccaas/1/conversations/c-1', (i) => i.conversations.get('c-1'), undefined, json({ id: 'c-1' })],
  ])('%s', async (route, call, body, answer) => {
    const { fetch, sent, routesCalled } = fakeFetch({ [route]: () => answer });
    await expect(call(createInfobip({ ...account, fetch }))).resolves.not.toThrow();
    expect(routesCalled()).toEqual([route]);
    expect(sent[0]).toMatchObject({ origin: baseUrl, authorization: 'App sandbox-infobip-key', body });
  });

  test('answers are handed on as they are', async () => {
    const { fetch } = fakeFetch({ 'GET /provisioning/1/entities/e': () => json({ ...entity, more: 1 }) });
    expect(await createInfobip({ ...account, fetch }).entities.get('e')).toEqual({ ...entity, more: 1 });
  });
});

describe('lists', () => {
  const rows = (...values: number[]) => values.map((value) => ({ applicationId: `a${value}` }));
  const list = '/provisioning/1/applications';

  test('are read page by page from 0', async () => {
    const { fetch, sent } = fakeFetch({
      [`GET ${list}`]: ({ query }) =>
        query['page'] === '0'
          ? json({ results: rows(1, 2), paging: paging(0, 2, 2, 3) })
          : json({ results: rows(3), paging: paging(1, 2, 2, 3) }),
    });
    const { applications } = createInfobip({ ...account, fetch, pace: false });
    expect(await collect(applications.list({ pageSize: 2 }))).toEqual(rows(1, 2, 3));
    expect(sent.map(({ query }) => query)).toEqual([
      { page: '0', size: '2' },
      { page: '1', size: '2' },
    ]);
  });

  test('end at a short page when nobody counts, and also when pages are cut', async () => {
    const uncounted = fakeFetch({
      [`GET ${list}`]: ({ query }) => json({ results: query['page'] === '0' ? rows(1, 2) : rows(3) }),
    });
    const first = createInfobip({ ...account, fetch: uncounted.fetch, pace: false }).applications;
    expect(await collect(first.list({ pageSize: 2 }))).toHaveLength(3);
    const cut = fakeFetch({
      [`GET ${list}`]: ({ query }) =>
        json({ results: rows(Number(query['page'])), paging: paging(Number(query['page']), 1, 3, 3) }),
    });
    const second = createInfobip({ ...account, fetch: cut.fetch, pace: false }).applications;
    expect(await collect(second.list({ pageSize: 1000 }))).toEqual(rows(0, 1, 2));
  });

  test('are read no further than needed', async () => {
    const { fetch, sent } = fakeFetch({
      [`GET ${list}`]: () => json({ results: rows(1, 2), paging: paging(0, 2, 50, 100) }),
    });
    for await (const row of createInfobip({ ...account, fetch }).applications.list({ pageSize: 2 })) {
      if (row.applicationId === 'a2') break;
    }
    expect(sent).toHaveLength(1);
  });

  test.each<[string, (infobip: Infobip) => AsyncIterable<unknown>, Record<string, string>]>([
    ['/provisioning/1/entities', (i) => i.entities.list(), { page: '0', size: '1000' }],
    [
      '/provisioning/1/associations',
      (i) => i.associations.list({ channel: 'SMS' }),
      { page: '0', size: '1000', channel: 'SMS' },
    ],
    [subscribed, (i) => i.subscriptions.list(channel, { entityId: 't' }), { page: '0', size: '100', entityId: 't' }],
    ['/subscriptions/1/profiles', (i) => i.subscriptions.profiles.list(), { page: '0', size: '100' }],
    ['/subscriptions/1/security', (i) => i.subscriptions.security.list({ pageSize: 5 }), { page: '0', size: '5' }],
  ])('%s', async (path, walk, query) => {
    const { fetch, sent } = fakeFetch({ [`GET ${path}`]: () => json({ results: [{}], paging: paging(0, 1, 1, 1) }) });
    expect(await collect(walk(createInfobip({ ...account, fetch })))).toHaveLength(1);
    expect(sent[0]?.query).toEqual(query);
  });

  test('of messages begin where they are told to', async () => {
    const { fetch, sent } = fakeFetch({
      'GET /ccaas/1/conversations/c/messages': (_, count) =>
        json({ messages: count === 1 ? [{ id: 'a' }, { id: 'b' }] : [{ id: 'c' }], pagination: { totalItems: 3 } }),
    });
    const { conversations } = createInfobip({ ...account, fetch });
    const filter = { pageSize: 2, firstPage: 1, direction: 'INBOUND', orderBy: 'id:asc' } as const;
    expect(await collect(conversations.messages('c', filter))).toHaveLength(3);
    expect(sent.map(({ query }) => query['page'])).toEqual(['1', '2']);
    expect(sent[0]?.query).toEqual({ page: '1', limit: '2', direction: 'INBOUND', orderBy: 'id:asc' });
  });
});

describe('what is repeated', () => {
  const now = { 'Retry-After': '0' };
  test.each<[string, Call, number, number]>([
    ['GET /provisioning/1/entities/e', (i) => i.entities.get('e'), 503, 2],
    ['PUT /provisioning/1/entities/e', (i) => i.entities.update('e', {}), 503, 2],
    ['DELETE /provisioning/1/entities/e', (i) => i.entities.delete('e'), 503, 2],
    ['POST /provisioning/1/entities', (i) => i.entities.create(entity), 503, 1],
    ['POST /provisioning/1/entities', (i) => i.entities.create(entity), 429, 2],
    ['GET /provisioning/1/entities/e', (i) => i.entities.get('e'), 404, 1],
  ])('%s %o after %i', async (route, call, status, times) => {
    const { fetch, sent } = fakeFetch({
      [route]: (_, count) => (count === 1 ? refusal(status, 'X', 'x', now) : json(entity)),
    });
    const outcome = call(createInfobip({ ...account, fetch, pace: false }));
    await (times === 2 ? outcome : expect(outcome).rejects.toMatchObject({ status }));
    expect(sent).toHaveLength(times);
  });

  test('a redirect is not followed', async () => {
    const { fetch } = fakeFetch({
      'GET /provisioning/1/entities/e': () => text('', 307, { Location: 'https://evil.example' }),
    });
    const error = createInfobip({ ...account, fetch, retries: 0 }).entities.get('e');
    await expect(error).rejects.toMatchObject({ code: 'server', status: 307 });
  });
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
