import { expect, test } from 'vitest';
import { tenantKey, useDesk } from './support/infobip-desk.ts';

const desk = useDesk();

/** One request a second is what these addresses take. */
async function list(what: 'applications' | 'entities', key?: string): Promise<string[]> {
  await desk().world.clock.advance(1000);
  const { body } = await desk().call('GET', `/provisioning/1/${what}`, { key });
  const { results } = body as { results: { applicationId?: string; entityId?: string }[] };
  return results.map(({ applicationId, entityId }) => applicationId ?? entityId ?? '');
}

test('a linked key sees its pair alone', async () => {
  expect(await list('applications')).toEqual(['default', 'acme-shop']);
  expect(await list('applications', tenantKey)).toEqual(['acme-shop']);
  expect(await list('entities')).toEqual(['tenant-42', 'tenant-43']);
  expect(await list('entities', tenantKey)).toEqual(['tenant-42']);
  expect((await desk().call('GET', '/provisioning/1/entities/tenant-43', { key: tenantKey })).status).toBe(404);
});

test.each([['/provisioning/1/entities/tenant-42'], ['/provisioning/1/applications/acme-shop']])(
  'what is linked falls to the application default when %s is deleted',
  async (path) => {
    const { campaigns, conversations, associations, subscriptions } = await desk().state();
    const webhook = { notifyUrl: 'http://127.0.0.1:1/', contentType: 'application/json' };
    await desk().call('POST', '/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT', {
      key: tenantKey,
      json: { subscriptionId: 'linked', events: [], profile: { profileId: 'p', webhook } },
    });
    expect((await desk().call('DELETE', path)).status).toBe(200);
    const released = { applicationId: 'default', entityId: null };
    expect(campaigns.get(200_000_000_000_003)).toMatchObject(released);
    expect(conversations.get('e2e2ef3f-e9ed-4be8-a81f-bddb1146f2ae')).toMatchObject(released);
    expect(associations.all()[0]?.association).toMatchObject(released);
    expect(subscriptions.all()[0]?.subscription.criteria).toEqual([{ applicationId: 'default' }]);
    // Without X nothing was linked.
    expect(campaigns.get(200_000_000_000_001)).toMatchObject({ applicationId: null, entityId: null });
  },
);

test('pages count from 0', async () => {
  for (let number = 0; number < 4; number += 1) {
    await desk().world.clock.advance(1000);
    await desk().call('POST', '/provisioning/1/entities', { json: { entityId: `e-${number}` } });
  }
  const { body } = await desk().call('GET', '/provisioning/1/entities', { query: { page: '1', size: '4' } });
  expect(body).toEqual({
    results: [{ entityId: 'e-2' }, { entityId: 'e-3' }],
    paging: { page: 1, size: 4, totalPages: 2, totalResults: 6 },
  });
});

test('a session ends when it is destroyed or after an hour, and then there may be another', async () => {
  const json = { username: 'sandbox-user', password: 'sandbox-password' };
  const signIn = async () => {
    const { body } = await desk().call('POST', '/auth/1/session', { key: null, json });
    return `IBSSO ${(body as { token?: string }).token ?? 'none'}`;
  };
  const use = async (method: string, path: string, authorization: string) =>
    (await desk().call(method, path, { key: null, headers: { authorization } })).status;
  const first = await signIn();
  expect(await signIn()).toBe('IBSSO none');
  expect(await use('GET', '/people/2/tags', first)).toBe(200);
  expect(await use('DELETE', '/auth/1/session', first)).toBe(200);
  expect(await use('GET', '/people/2/tags', first)).toBe(401);
  const second = await signIn();
  await desk().world.clock.advance(60 * 60 * 1000);
  expect(await use('GET', '/people/2/tags', second)).toBe(401);
  expect(await signIn()).not.toBe('IBSSO none');
  expect(await use('GET', '/people/2/tags', `Basic ${btoa('sandbox-user:sandbox-password')}`)).toBe(200);
  expect(await use('GET', '/people/2/tags', `Basic ${btoa('sandbox-user:no')}`)).toBe(401);
});

test('an access token lives as long as it says', async () => {
  const query = { client_id: 'sandbox-user', client_secret: 'sandbox-password', grant_type: 'client_credentials' };
  const { body } = await desk().call('POST', '/auth/1/oauth2/token', { key: null, query });
  const { access_token: token, expires_in: seconds } = body as { access_token: string; expires_in: number };
  const use = async () =>
    (await desk().call('GET', '/people/2/tags', { key: null, headers: { authorization: `Bearer ${token}` } })).status;
  await desk().world.clock.advance(seconds * 1000 - 1);
  expect(await use()).toBe(200);
  await desk().world.clock.advance(1);
  expect(await use()).toBe(401);
});
