import { describe, expect, test } from 'vitest';
import { useDesk } from './support/infobip-desk.ts';
import {
  authorize,
  confidentialQuery,
  login,
  openCard,
  publicQuery,
  redirectUri,
  registered,
  roots,
} from './support/infobip-exchange-sign-in.ts';

const desk = useDesk();
const searchOf = (query: Record<string, string>) => `?${new URLSearchParams(query).toString()}`;

describe.each(roots)('%s/authorize', (root) => {
  test('leads back at once who is known by the state of the frame', async () => {
    const state = (await openCard(desk())).get('state') ?? '';
    const { status, headers } = await authorize(desk(), { ...publicQuery, state }, root);
    expect(status).toBe(302);
    const location = new URL(headers.location ?? '');
    expect(location.origin + location.pathname).toBe('http://localhost:4410/card');
    expect(Object.fromEntries(location.searchParams)).toEqual({
      conversationId: 'c-1',
      code: expect.stringMatching(/^\w{40}$/) as string,
      state,
    });
  });

  test('shows the login page to everybody else, and its script is found from there', async () => {
    for (const query of [publicQuery, { ...publicQuery, state: 'made-up' }]) {
      const { status, body, headers } = await authorize(desk(), query, root);
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      const [, source = ''] = /src="([^"]+)"/.exec(String(body)) ?? [];
      expect(new URL(source, `http://infobip.localhost:4400${root}/authorize`).pathname).toBe('/_assets/sign-in.js');
    }
  });

  test('refuses with a page, and leads nowhere', async () => {
    const { status, body, headers } = await authorize(desk(), { ...publicQuery, client_id: 'none' }, root);
    expect([status, headers.location]).toEqual([400, undefined]);
    expect(body).toContain('There is no app with this client_id.');
  });
});

test.each([
  ['the registered address', registered],
  ['another path of it', 'http://localhost:4410/configuration'],
  ['a path with two slashes, as the demo writes it', 'http://localhost:4410//'],
  ['a query', 'http://localhost:4410/card?a=1'],
])('takes %s', async (_, uri) => {
  expect((await authorize(desk(), { ...publicQuery, redirect_uri: uri })).status).toBe(200);
});

test.each([
  ['another host', { redirect_uri: 'http://localhost.evil.test:4410/card' }],
  ['another port', { redirect_uri: 'http://localhost:4411/card' }],
  ['another scheme', { redirect_uri: 'https://localhost:4410/card' }],
  ['a host behind what looks like the app', { redirect_uri: 'http://localhost:4410@evil.test/' }],
  ['no address', { redirect_uri: 'card' }],
  ['a space before it', { redirect_uri: ' http://localhost:4410/card' }],
  ['what a browser reads as a path', { redirect_uri: 'http:/localhost:4410/card' }],
  ['a script', { redirect_uri: 'javascript:alert(1)' }],
  ['another response_type', { response_type: 'token' }],
  ['a plain challenge', { code_challenge_method: 'plain' }],
])('refuses %s', async (_, change) => {
  expect((await authorize(desk(), { ...publicQuery, ...change })).status).toBe(400);
});

test('takes no address of an app that has registered none, and below a path only what is there', async () => {
  const { apps } = await desk().state();
  await apps.update('app-1', { redirectUrl: 'http://localhost:4410/app' });
  expect((await authorize(desk(), publicQuery)).status).toBe(400);
  expect((await authorize(desk(), { ...publicQuery, redirect_uri: 'http://localhost:4410/app/card' })).status).toBe(
    200,
  );
  const open = await desk().ask('create-app', { name: 'Open', worksWith: [], manifests: {} });
  const { status, body } = await authorize(desk(), { ...publicQuery, client_id: open.clientId });
  expect(status).toBe(400);
  expect(body).toContain('Open has no Redirect URL: its developer sets it under Publish.');
});

test('says which address was given, and which is registered, as text', async () => {
  const { body } = await authorize(desk(), { ...publicQuery, redirect_uri: 'http://localhost:4411/?a=1&b=<b>' });
  expect(body).toContain(
    'The redirect_uri http://localhost:4411/?a=1&amp;b=&lt;b> does not begin with http://localhost:4410/, the Redirect URL of Orders',
  );
});

test('says S256, nothing of it, and no challenge at all', async () => {
  expect((await authorize(desk(), { ...publicQuery, code_challenge_method: 'S256' })).status).toBe(200);
  expect((await authorize(desk(), confidentialQuery)).status).toBe(200);
});

test('what the demo of the vendor appends survives letter by letter', async () => {
  const uri = 'http://localhost:4410/?=conversationId=d1d1de2e';
  const { location } = await desk().ask('sign-in-to-app', {
    search: searchOf({ ...publicQuery, redirect_uri: uri, state: 's p' }),
    ...login,
  });
  expect(location).toMatch(/^http:\/\/localhost:4410\/\?=conversationId=d1d1de2e&code=\w{40}&state=s\+p$/);
});

test.each([
  ['http://localhost:4410/', /^http:\/\/localhost:4410\/\?code=\w+$/],
  ['http://localhost:4410/card?', /^http:\/\/localhost:4410\/card\?code=\w+$/],
  ['http://localhost:4410/card?a=1#top', /^http:\/\/localhost:4410\/card\?a=1&code=\w+#top$/],
  ['http://localhost:4410/Zoë\n', /^http:\/\/localhost:4410\/Zo%C3%AB%0A\?code=\w+$/],
])('%j gets its code in the query', async (uri, expected) => {
  const search = searchOf({ ...publicQuery, redirect_uri: uri });
  expect((await desk().ask('sign-in-to-app', { search, ...login })).location).toMatch(expected);
});

test('a state is of its app, and ends', async () => {
  const state = (await openCard(desk())).get('state') ?? '';
  const other = await desk().ask('create-app', {
    name: 'Other',
    worksWith: [],
    manifests: {},
    redirectUrl: registered,
  });
  expect((await authorize(desk(), { ...publicQuery, client_id: other.clientId, state })).status).toBe(200);
  await desk().world.clock.advance(3_599_999);
  expect((await authorize(desk(), { ...publicQuery, state })).status).toBe(302);
  await desk().world.clock.advance(1);
  expect((await authorize(desk(), { ...publicQuery, state })).status).toBe(200);
});

describe('the login page', () => {
  test('signs in by name or e-mail', async () => {
    const search = searchOf({ ...publicQuery, state: 'from-elsewhere' });
    for (const username of ['agent.smith', ' Agent.Smith@example.test']) {
      const { location } = await desk().ask('sign-in-to-app', { search, username, password: login.password });
      const query = new URL(location).searchParams;
      expect([query.get('code')?.length, query.get('state')]).toEqual([40, 'from-elsewhere']);
    }
  });

  test.each([
    ['wrong-login', searchOf(publicQuery), { username: 'agent.smith', password: 'no' }],
    ['wrong-login', searchOf(publicQuery), { username: 'nobody', password: '' }],
    ['invalid-input', searchOf({ ...publicQuery, client_id: 'none' }), login],
    ['invalid-input', '', login],
  ])('answers %s to %s with %o', async (code, search, given) => {
    expect((await desk().ask('sign-in-to-app', { search, ...given })).code).toBe(code);
    expect((await desk().state()).exchangeCodes.count()).toBe(0);
  });

  test('leads back with an error who does not allow it', async () => {
    const { location } = await desk().ask('refuse-app', { search: searchOf({ ...publicQuery, state: 's' }) });
    expect(location).toBe(`${redirectUri}&error=access_denied&state=s`);
    expect((await desk().ask('refuse-app', { search: '?client_id=none' })).code).toBe('invalid-input');
  });
});

test('the portal is a page', async () => {
  const { status, body } = await desk().call('GET', '/portal', { key: null });
  expect([status, body]).toEqual([200, expect.stringContaining('_assets/portal.js') as string]);
});
