import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInfobip, type InfobipCredentials } from '@embedworks/infobip/server';
import { baseUrl, empty, fakeFetch, json, refusal, type Answer } from './fake-fetch.ts';

const read = 'GET /subscriptions/1/security/a';
const signIn = 'POST /auth/1/session';
const signOut = 'DELETE /auth/1/session';
const oauth = 'POST /auth/1/oauth2/token';
const session = { session: { username: 'ann', password: 'pass-word' } };
const oauthClient = { oauth: { clientId: 'ann', clientSecret: 'pass-word' } };

function setUp(credentials: InfobipCredentials, routes: Record<string, Answer> = {}) {
  const fake = fakeFetch({
    [read]: () => json({ authId: 'a' }),
    [signIn]: (_, count) => json({ token: `session-${count}` }),
    [signOut]: () => empty(),
    [oauth]: (_, count) => json({ access_token: `access-${count}`, expires_in: 3600, token_type: 'Bearer' }),
    ...routes,
  });
  const infobip = createInfobip({ baseUrl, credentials, fetch: fake.fetch });
  return { ...fake, infobip, call: () => infobip.subscriptions.security.get('a') };
}

const now = { 'Retry-After': '0' };

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('the four schemes', () => {
  test.each<[string, InfobipCredentials, string]>([
    ['a key', { apiKey: 'k-1' }, 'App k-1'],
    ['a key from a vault', { apiKey: () => Promise.resolve('k-2') }, 'App k-2'],
    // `ann:pass-word`, encoded without our code.
    ['a login', { username: 'ann', password: 'pass-word' }, 'Basic YW5uOnBhc3Mtd29yZA=='],
    ['a session', session, 'IBSSO session-1'],
    ['OAuth', oauthClient, 'Bearer access-1'],
    ['a token from elsewhere', given('IBSSO'), 'IBSSO given'],
    ['a token from elsewhere', given('Bearer'), 'Bearer given'],
  ])('%s', async (_, credentials, authorization) => {
    const { call, sent } = setUp(credentials);
    await call();
    expect(sent.at(-1)).toMatchObject({ authorization, redirect: 'manual' });
    expect(sent.at(-1)?.headers).not.toHaveProperty('x-embedworks-call');
  });

  test('a base URL may end with slashes', async () => {
    const { fetch, sent } = fakeFetch({ [read]: () => json({ authId: 'a' }) });
    const infobip = createInfobip({ baseUrl: `${baseUrl}//`, credentials: { apiKey: 'k' }, fetch });
    await infobip.subscriptions.security.get('a');
    expect(sent[0]?.origin).toBe(baseUrl);
  });

  test.each<[string, unknown]>([
    ['an empty key', { apiKey: '' }],
    ['a key with a line break', { apiKey: 'a\nb' }],
    ['an empty password', { username: 'ann', password: '' }],
    ['a colon in the user name', { username: 'a:b', password: 'x' }],
    ['an empty session', { session: { username: '', password: '' } }],
    ['an empty secret', { oauth: { clientId: 'a', clientSecret: '' } }],
  ])('%s is refused at once', (_, credentials) => {
    expect(() => createInfobip({ baseUrl, credentials: credentials as InfobipCredentials })).toThrow(
      expect.objectContaining({ code: 'configuration' }) as Error,
    );
  });

  test.each(['', 'api.infobip.com', 'ftp://api.infobip.com'])('so is the base URL "%s"', (wrong) => {
    expect(() => createInfobip({ baseUrl: wrong, credentials: { apiKey: 'k' } })).toThrow(/baseUrl must be/);
  });

  test('a vault that fails is named', async () => {
    const { call } = setUp({ apiKey: () => Promise.reject(new Error('sealed')) });
    await expect(call()).rejects.toMatchObject({ code: 'unauthorized', call: 'apiKey' });
  });
});

describe('a session', () => {
  test('is made once for many calls', async () => {
    const { call, routesCalled, sent } = setUp(session);
    await Promise.all([call(), call(), call()]);
    expect(routesCalled()).toEqual([signIn, read, read, read]);
    expect(sent[0]).toMatchObject({ authorization: null, body: { username: 'ann', password: 'pass-word' } });
  });

  test('is destroyed before the next is made, when its hour is nearly over', async () => {
    const { call, routesCalled, sent } = setUp(session);
    await call();
    vi.setSystemTime(Date.now() + 59.5 * 60_000);
    await Promise.all([call(), call()]);
    expect(routesCalled()).toEqual([signIn, read, signOut, signIn, read, read]);
    expect(sent[2]?.authorization).toBe('IBSSO session-1');
    expect(sent[5]?.authorization).toBe('IBSSO session-2');
  });

  test('that the vendor ended is made anew, once for all refused calls', async () => {
    const { call, routesCalled } = setUp(session, {
      [read]: ({ authorization }) =>
        authorization === 'IBSSO session-1' ? refusal(401, 'UNAUTHORIZED', 'No') : json({ authId: 'a' }),
      [signOut]: () => refusal(401, 'UNAUTHORIZED', 'No'),
    });
    await Promise.all([call(), call()]);
    expect(routesCalled().filter((route) => route === signIn)).toHaveLength(2);
  });

  test('that is refused twice is an error', async () => {
    const { call } = setUp(session, { [read]: () => refusal(401, 'UNAUTHORIZED', 'No') });
    await expect(call()).rejects.toMatchObject({ code: 'unauthorized', status: 401 });
  });

  test('is destroyed once, and another begins with the next call', async () => {
    const { call, infobip, routesCalled } = setUp(session);
    await infobip.session.destroy();
    expect(routesCalled()).toEqual([]);
    await call();
    await Promise.all([infobip.session.destroy(), infobip.session.destroy()]);
    await infobip.session.destroy();
    expect(routesCalled()).toEqual([signIn, read, signOut]);
    await call();
    expect(routesCalled()).toEqual([signIn, read, signOut, signIn, read]);
  });

  test('that is just being made is destroyed too', async () => {
    const { call, infobip, routesCalled } = setUp(session);
    const calling = call();
    await vi.waitFor(() => expect(routesCalled()).toContain(signIn));
    await infobip.session.destroy();
    await calling;
    expect(routesCalled()).toContain(signOut);
  });

  test.each([401, 500])('that cannot be destroyed: %i', async (status) => {
    const { call, infobip } = setUp(session, { [signOut]: () => json({}, status, now) });
    await call();
    const leaving = infobip.session.destroy();
    // Over already is as good as ended.
    if (status === 401) await expect(leaving).resolves.toBeUndefined();
    else await expect(leaving).rejects.toMatchObject({ code: 'server', call: 'DELETE /auth/1/session' });
  });

  test('may be bound to no address', async () => {
    const { call, sent } = setUp({ session: { ...session.session, unsafe: true } });
    await call();
    expect(sent[0]?.body).toMatchObject({ unsafe: true });
  });
});

describe('OAuth', () => {
  test('sends a form, and nothing in the address', async () => {
    const { call, sent } = setUp(oauthClient);
    await call();
    expect(sent[0]).toMatchObject({ query: {}, authorization: null });
    expect(sent[0]?.headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(sent[0]?.body as string))).toEqual({
      client_id: 'ann',
      client_secret: 'pass-word',
      grant_type: 'client_credentials',
    });
  });

  test('renews a token before it expires', async () => {
    const { call, routesCalled } = setUp(oauthClient);
    await call();
    vi.setSystemTime(Date.now() + 3_550_000);
    await call();
    expect(routesCalled()).toEqual([oauth, read, oauth, read]);
  });
});

describe('a sign-in that fails', () => {
  test.each<[string, InfobipCredentials, string, () => Response, object]>([
    ['is refused', session, signIn, () => refusal(401, 'UNAUTHORIZED', 'pass-word is wrong'), { code: 'unauthorized' }],
    ['is refused', oauthClient, oauth, () => json({ error: 'pass-word' }, 400), { code: 'validation', status: 400 }],
    ['answers no token', session, signIn, () => json({}), { code: 'malformed' }],
    ['answers what cannot be sent', session, signIn, () => json({ token: 'a\nb' }), { code: 'malformed' }],
    ['answers no token', oauthClient, oauth, () => json({ expires_in: 1 }), { code: 'malformed' }],
  ])('%s', async (_, credentials, route, answer, expected) => {
    const { call } = setUp(credentials, { [route]: answer });
    const error = await call().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(expected);
    expect(JSON.stringify(error) + String(error)).not.toContain('pass-word');
  });
});

function given(scheme: 'IBSSO' | 'Bearer'): InfobipCredentials {
  return { scheme, getToken: () => Promise.resolve({ token: 'given', expiresAtMs: Infinity }) };
}
