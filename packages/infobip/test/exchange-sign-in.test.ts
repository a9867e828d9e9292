import { inspect } from 'node:util';
import { createStorage, type Driver } from 'unstorage';
import memoryDriver from 'unstorage/drivers/memory';
import { describe, expect, test, vi } from 'vitest';
import { createKeyring } from '../src/exchange/settings/keyring.ts';
import { createAppSettings } from '../src/exchange/settings/settings.ts';
import type { ExchangeSignInOptions } from '../src/exchange/sign-in/options.ts';
import { createExchangeSignIn } from '../src/exchange/sign-in/sign-in.ts';
import {
  accountKey,
  clientId,
  clientSecret,
  createFakeVendor,
  type FakeVendorOptions,
} from './support/exchange-vendor.ts';

const baseUrl = 'https://acme.api.infobip.test';
const redirectUri = 'https://app.example/auth/callback';
const page = 'https://app.example/configuration?tab=2&conversationId=C-1&state=S-1';
const keys = [{ id: 'test', secret: new Uint8Array(32).fill(7) }];

/** A browser, as far as cookies go. */
class Browser {
  readonly jar = new Map<string, string>();
  readonly set: string[] = [];

  request(url: string, init: RequestInit = {}): Request {
    const headers = new Headers(init.headers);
    const cookies = [...this.jar].map(([name, value]) => `${name}=${value}`);
    if (cookies.length > 0) headers.set('Cookie', cookies.join('; '));
    return new Request(url, { ...init, headers });
  }

  take(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      this.set.push(cookie);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (cookie.includes('Max-Age=0;')) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return response;
  }
}

function setup(vendorOptions: FakeVendorOptions = {}, options: Partial<ExchangeSignInOptions> = {}) {
  const clock = { nowMs: Date.now() };
  const now = () => clock.nowMs;
  const vendor = createFakeVendor({ now, ...vendorOptions });
  const storage = createStorage();
  const errors: unknown[] = [];
  const all: ExchangeSignInOptions = {
    ...{ baseUrl, clientId, clientSecret, redirectUri, storage, now },
    keyring: createKeyring(keys),
    fetch: vendor.fetch,
    onSignedIn: ({ returnTo }) => Response.redirect(returnTo, 303),
    onError: (error) => errors.push(error),
    wait: async () => undefined,
    ...options,
  };
  const signIn = createExchangeSignIn(all);
  const browser = new Browser();

  /** Follows the frame until it stays. */
  async function visit(url: string, at = signIn): Promise<Response> {
    let response = browser.take(await at.start(browser.request(url)));
    for (let steps = 0; steps < 10; steps += 1) {
      const location = response.headers.get('Location');
      if (!location?.startsWith(baseUrl)) return response;
      response = browser.take(await at.handler(browser.request(vendor.authorize(location))));
    }
    throw new Error('The frame goes on forever.');
  }
  async function signedIn() {
    await visit(page);
    const session = await signIn.session(browser.request('https://app.example/api'));
    if (!session) throw new Error('Nobody is signed in.');
    return session;
  }
  return { clock, vendor, storage, errors, signIn, browser, visit, signedIn, options: all };
}

/** All that a logger could print of it. */
const printed = (value: unknown) => inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value);

describe('the way there', () => {
  test('asks as a confidential client: no challenge, the state of the portal, the conversation in the address', async () => {
    const { signIn, browser } = setup();
    const response = browser.take(await signIn.start(browser.request(page)));
    expect(response.status).toBe(302);
    const asked = new URL(response.headers.get('Location') ?? '');
    expect(asked.origin + asked.pathname).toBe(`${baseUrl}/exchange/1/oauth/authorize`);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: expect.stringMatching(
        /^https:\/\/app\.example\/auth\/callback\?conversationId=C-1&signInFlow=[\w-]{22}$/,
      ) as string,
      scope: 'conversations',
      state: 'S-1',
    });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
  });

  test('binds the browser by a cookie that a frame keeps and that tells nothing', async () => {
    const { signIn, browser } = setup();
    browser.take(await signIn.start(browser.request(page)));
    expect(browser.set).toHaveLength(1);
    expect(browser.set[0]).toMatch(
      /^__Host-infobip-exchange-flow-[\w-]{22}=v1\.[\w.-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=None; Partitioned$/,
    );
    expect(browser.set[0]).not.toContain('S-1');
  });

  test.each(['http://localhost:4410/', 'http://app.localhost:4410/', 'http://127.0.0.1:4410/', 'http://[::1]:4410/'])(
    'over %s the cookie has no prefix, because not every Chromium takes it there',
    async (local) => {
      const { signIn, browser } = setup({}, { redirectUri: local, cookie: { name: 'orders', partitioned: false } });
      browser.take(await signIn.start(browser.request(`${local}?state=S`)));
      expect(browser.set[0]).toMatch(/^orders-flow-[\w-]{22}=.*; HttpOnly; Secure; SameSite=None$/);
    },
  );

  test('the browser may reach the vendor elsewhere', async () => {
    const { signIn, browser } = setup({}, { authorizeBaseUrl: 'http://infobip.localhost:4400/' });
    const response = await signIn.start(browser.request(page));
    expect(response.headers.get('Location')).toMatch(
      /^http:\/\/infobip\.localhost:4400\/exchange\/1\/oauth\/authorize\?/,
    );
  });
});

describe('the way back', () => {
  test.each(['first', 'second'] as const)('signs in with the %s spelling', async (shape) => {
    const { clock, vendor, signIn, browser, visit } = setup({ shape });
    const response = await visit(page);
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('https://app.example/configuration?tab=2&conversationId=C-1');
    const { code, ...form } = Object.fromEntries(vendor.forms[0] ?? []);
    expect(code).toMatch(/^code-/);
    expect(form).toEqual({
      grant_type: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uri: vendor.authorizations[0]?.searchParams.get('redirect_uri'),
    });
    const session = await signIn.session(browser.request('https://app.example/api'));
    expect(session).toMatchObject({
      accountKey,
      user: { accountKey, userKey: 'U-1001', username: 'agent.smith', email: 'agent.smith@example.test', locale: 'en' },
      conversationId: 'C-1',
      state: 'S-1',
      signedInAtMs: clock.nowMs,
      expiresAtMs: clock.nowMs + 3_600_000,
    });
    // The flow is over, the session is there.
    expect([...browser.jar.keys()]).toEqual(['__Host-infobip-exchange']);
    expect(browser.set.at(-2)).toMatch(/; Max-Age=3600; Path=\/; HttpOnly; Secure; SameSite=None; Partitioned$/);
  });

  test('a page of the team answers, with its own headers', async () => {
    const onSignedIn = () =>
      new Response('<p>Hello', { headers: { 'Content-Type': 'text/html', 'Set-Cookie': 'own=1' } });
    const { browser, visit } = setup({}, { onSignedIn });
    const response = await visit(page);
    expect(await response.text()).toBe('<p>Hello');
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(browser.jar.get('own')).toBe('1');
    expect(browser.jar.has('__Host-infobip-exchange')).toBe(true);
  });

  test.each([
    ['each with a state', ['card?conversationId=C-1&state=S-1', 'card?conversationId=C-2&state=S-2', 'page']],
    ['with one state', ['card?conversationId=C-1&state=S', 'card?conversationId=C-2&state=S', 'page?state=S']],
    ['without a state', ['card?conversationId=C-1', 'page', 'configuration']],
  ])('several frames at once end each in their own: %s', async (_, paths) => {
    for (const returnsState of [true, false]) {
      const { vendor, signIn, browser } = setup({}, { onSignedIn: (session) => Response.json(session) });
      const answers: URL[] = [];
      for (const path of paths) {
        const response = browser.take(await signIn.start(browser.request(`https://app.example/${path}`)));
        const answer = new URL(vendor.authorize(response.headers.get('Location') ?? ''));
        if (!returnsState) answer.searchParams.delete('state');
        answers.push(answer);
      }
      for (const [index, answer] of answers.entries()) {
        const { href, searchParams } = new URL(`https://app.example/${paths[index]}`);
        const shown = browser.take(await signIn.callback(browser.request(answer.href)));
        const { returnTo, state, conversationId } = (await shown.json()) as Record<string, string>;
        expect(returnTo).toBe(href.replace(/.state=.*/, ''));
        expect(state).toBe(searchParams.get('state') ?? undefined);
        expect(conversationId).toBe(searchParams.get('conversationId') ?? undefined);
      }
    }
  });

  test('without a state of the portal none is sent', async () => {
    const { vendor, visit } = setup();
    expect((await visit('https://app.example/configuration')).headers.get('Location')).toBe(
      'https://app.example/configuration',
    );
    expect(vendor.authorizations[0]?.searchParams.has('state')).toBe(false);
  });

  test('never leads to another site', async () => {
    const { visit } = setup();
    const response = await visit('https://proxy.internal//evil.example/x?state=S-1');
    expect(response.headers.get('Location')).toBe('https://app.example//evil.example/x');
  });
});

describe('a code of somebody else', () => {
  const victims: [string, (answer: URL) => void][] = [
    ['with the state of another', (answer) => answer.searchParams.set('state', 'S-2')],
    ['without a flow', (answer) => answer.searchParams.delete('signInFlow')],
    ['with a made-up flow', (answer) => answer.searchParams.set('signInFlow', 'a'.repeat(22))],
    ['with an odd flow', (answer) => answer.searchParams.set('signInFlow', '=; Max-Age=0')],
  ];
  test.each(victims)('%s is refused, without a request', async (_, change) => {
    const { vendor, signIn, browser, errors } = setup();
    const response = browser.take(await signIn.start(browser.request(page)));
    const answer = new URL(vendor.authorize(response.headers.get('Location') ?? ''));
    change(answer);
    const refused = await signIn.callback(browser.request(answer.href));
    expect(refused.status).toBe(400);
    expect(errors).toMatchObject([{ name: 'IntegrationError', vendor: 'infobip', code: 'state_mismatch' }]);
    expect(vendor.forms).toEqual([]);
    expect(refused.headers.getSetCookie()).toEqual([]);
  });

  test('has no use for a flow that was named beforehand, nor for the state of a stranger', async () => {
    const { signIn, browser, signedIn } = setup();
    const named = `signInFlow=${'a'.repeat(22)}`;
    const redirectOf = (response: Response) => {
      const { searchParams } = new URL(response.headers.get('Location') ?? '');
      return [searchParams.get('redirect_uri'), searchParams.get('state')];
    };
    const word = expect.stringMatching(/&?signInFlow=(?!a{22})[\w-]{22}$/) as string;
    expect(redirectOf(await signIn.start(browser.request(`${page}&${named}`)))).toEqual([word, 'S-1']);
    await signedIn();
    // As an answer that is loaded again, by somebody who is signed in.
    const answer = `${redirectUri}?code=theirs&state=S-theirs&${named}`;
    const again = browser.take(await signIn.callback(browser.request(answer)));
    expect(redirectOf(again)).toEqual([word, 'S-1']);
    expect([...browser.jar.keys()].join()).not.toContain('a'.repeat(22));
  });

  test('is refused in a browser that did not ask', async () => {
    const { vendor, signIn, browser } = setup();
    for (const address of [page, 'https://app.example/configuration']) {
      const response = await signIn.start(browser.request(address));
      const refused = await signIn.callback(new Request(vendor.authorize(response.headers.get('Location') ?? '')));
      expect(refused.status).toBe(400);
      expect(await refused.text()).toMatch(/keeps no cookies/);
    }
    expect(vendor.forms).toEqual([]);
  });

  test('is refused with the cookie of another flow, or one that was tampered with', async () => {
    const { vendor, signIn, browser } = setup();
    const cookies: [string, string][] = [];
    for (const state of ['S-1', 'S-2']) {
      browser.take(await signIn.start(browser.request(`https://app.example/card?state=${state}`)));
      cookies.push([...browser.jar].at(-1) as [string, string]);
    }
    const [[first, value], [, other]] = cookies as [[string, string], [string, string]];
    const answer = `${redirectUri}?code=c&state=S-1&signInFlow=${first.slice(-22)}`;
    for (const wrong of [other, value.slice(0, -1), 'x', '']) {
      browser.jar.set(first, wrong);
      expect((await signIn.callback(browser.request(answer))).status).toBe(400);
    }
    expect(vendor.forms).toEqual([]);
  });

  test('is refused when the login took longer than ten minutes', async () => {
    const { clock, vendor, signIn, browser } = setup();
    const response = browser.take(await signIn.start(browser.request(page)));
    const answer = vendor.authorize(response.headers.get('Location') ?? '');
    clock.nowMs += 600_000;
    expect((await signIn.callback(browser.request(answer))).status).toBe(400);
  });
});

describe('a code that does not count', () => {
  test('is asked for anew once, and signs in', async () => {
    const { vendor, visit } = setup({
      answer: (_, count) => (count === 1 ? Response.json({}, { status: 400 }) : undefined),
    });
    expect((await visit(page)).status).toBe(303);
    expect(vendor.authorizations).toHaveLength(2);
  });

  test('never ends in a loop', async () => {
    const { vendor, errors, browser, visit } = setup({ answer: () => Response.json({}, { status: 400 }) });
    expect((await visit(page)).status).toBe(502);
    expect(vendor.authorizations).toHaveLength(2);
    expect(errors).toMatchObject([{ code: 'code_refused' }]);
    expect(browser.jar.size).toBe(0);
  });

  test('because the answer was loaded again is asked for anew', async () => {
    const { vendor, signIn, browser } = setup();
    const response = browser.take(await signIn.start(browser.request(page)));
    const answer = vendor.authorize(response.headers.get('Location') ?? '');
    browser.take(await signIn.callback(browser.request(answer)));
    const again = browser.take(await signIn.callback(browser.request(answer)));
    expect(again.status).toBe(302);
    expect(vendor.forms).toHaveLength(1);
    const ended = await signIn.callback(browser.request(vendor.authorize(again.headers.get('Location') ?? '')));
    expect(ended.status).toBe(303);
    expect(ended.headers.get('Location')).toBe('https://app.example/configuration?tab=2&conversationId=C-1');
  });

  test('because there is none ends too', async () => {
    const { vendor, errors, visit } = setup({ refuse: () => '' }, { redirectUri: 'https://app.example/' });
    for (const address of ['https://app.example/?state=S-1', 'https://app.example/']) {
      expect((await visit(address)).status).toBe(400);
    }
    expect(vendor.authorizations).toHaveLength(4);
    expect(errors).toMatchObject([{ code: 'no_code' }, { code: 'no_code' }]);
  });
});

describe('the redirect URL as the page that the portal opens', () => {
  const own = 'https://app.example/configuration';

  /** Where the frame ends when its server hands each request to the handler. */
  async function follow({ signIn, browser, vendor }: ReturnType<typeof setup>, url: string): Promise<Response> {
    let next = url;
    for (let steps = 0; steps < 10; steps += 1) {
      const response = browser.take(await signIn.handler(browser.request(next)));
      const location = response.headers.get('Location');
      if (!location) return response;
      next = location.startsWith(baseUrl) ? vendor.authorize(location) : new URL(location, own).href;
    }
    throw new Error('The frame goes on forever.');
  }

  test.each([own, `${own}?state=S-1`, `${own}?tab=2&state=S-1`])(
    '%s is shown by onSignedIn, each time',
    async (url) => {
      const onSignedIn = () => new Response('Settings');
      const all = setup({}, { redirectUri: own, onSignedIn });
      for (let times = 0; times < 3; times += 1) expect(await (await follow(all, url)).text()).toBe('Settings');
      const other = `${own}?state=S-2`;
      await follow(all, other);
      expect(all.vendor.authorizations.at(-1)?.searchParams.get('state')).toBe('S-2');
    },
  );

  test.each<[string, ExchangeSignInOptions['onSignedIn']]>([
    ['its own address', ({ returnTo }) => Response.redirect(returnTo, 303)],
    [
      'its own address by a path',
      () => new Response(null, { status: 303, headers: { Location: '/configuration?x=1' } }),
    ],
    [
      'its own address with the state',
      ({ state }) => Response.redirect(`${own}?id=${Math.random()}&state=${state}`, 303),
    ],
  ])('ends, and says why, when onSignedIn leads to %s', async (_, onSignedIn) => {
    const all = setup({}, { redirectUri: own, onSignedIn });
    expect((await follow(all, `${own}?state=S-1`)).status).toBe(500);
    expect(all.errors).toMatchObject([{ code: 'no_page' }]);
    expect(all.vendor.authorizations).toHaveLength(1);
  });

  test('is an address that its own server shows once somebody is signed in', async () => {
    const { signIn, browser, visit } = setup({}, { redirectUri: own });
    expect((await visit(`${own}?state=S-1`)).headers.get('Location')).toBe(own);
    expect(await signIn.session(browser.request(own))).toMatchObject({ accountKey });
  });

  test('tells what the team’s own code throws the second time', async () => {
    const onSignedIn = vi.fn(({ returnTo }: { returnTo: string }) => Response.redirect(returnTo, 303));
    const all = setup({}, { redirectUri: own, onSignedIn });
    await all.visit(`${own}?state=S-1`);
    onSignedIn.mockImplementation(() => {
      throw new Error('own');
    });
    expect((await follow(all, own)).status).toBe(500);
    expect(all.errors).toMatchObject([{ code: 'failed', cause: { message: 'own' } }]);
  });
});

describe('failures', () => {
  test.each([
    ['access_denied', 'access_denied', 403],
    ['<script>', 'authorization_failed', 502],
  ])('the vendor comes back with %s', async (refused, code, status) => {
    const { errors, browser, visit } = setup({ refuse: () => refused });
    const response = await visit(page);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('<');
    expect(errors).toMatchObject([{ code }]);
    expect(browser.jar.size).toBe(0);
  });

  const answers: [string, number, () => Response | Promise<Response>][] = [
    ['unauthorized', 502, () => new Response(null, { status: 401 })],
    ['rate_limited', 503, () => new Response(null, { status: 429, headers: { 'Retry-After': '600' } })],
    ['server', 502, () => new Response('no', { status: 500 })],
    ['server', 502, () => Response.redirect('https://evil.example/', 307)],
    ['malformed', 502, () => new Response('<html>', { headers: { 'Content-Type': 'application/json' } })],
    ['malformed', 502, () => Response.json({ accountKey })],
    ['malformed', 502, () => Response.json({ token: 't' })],
    ['network', 502, () => Promise.reject(new TypeError('fetch failed'))],
    ['timeout', 502, () => new Promise(() => {})],
  ];
  test.each(answers)('%s answers %d, once and without a secret', async (code, status, answer) => {
    const { vendor, errors, visit } = setup({ answer }, { timeoutMs: 40 });
    const response = await visit(page);
    expect(response.status).toBe(status);
    expect(errors).toMatchObject([{ code, cause: { name: 'InfobipError', code } }]);
    const shown = printed(errors) + (await response.text()) + printed(Object.fromEntries(response.headers));
    for (const secret of [clientSecret, vendor.forms[0]?.get('code') ?? '']) expect(shown).not.toContain(secret);
    expect(vendor.forms).toHaveLength(1);
  });

  test('a refusal that repeats the secret does not bring it into the log', async () => {
    const answer = (form: URLSearchParams) => new Response(`no: ${form}`, { status: 403 });
    const { errors, visit } = setup({ answer });
    expect(await (await visit(page)).text()).not.toContain(clientSecret);
    expect(errors).toHaveLength(1);
    expect(printed(errors)).not.toContain(clientSecret);
  });

  test('what the team’s own code throws is 500, and its own page is shown', async () => {
    const onFailed = vi.fn((error: Error, _: Request, status: number) => new Response('Sorry', { status }));
    const onSignedIn = () => {
      throw new Error('own');
    };
    const { errors, visit } = setup({}, { onFailed, onSignedIn });
    const response = await visit(page);
    expect([response.status, await response.text()]).toEqual([500, 'Sorry']);
    expect(errors).toMatchObject([{ code: 'failed', cause: { message: 'own' } }]);
  });

  test.each<[Partial<ExchangeSignInOptions>, string]>([
    [{ baseUrl: 'acme' }, 'baseUrl'],
    [{ authorizeBaseUrl: 'javascript:1' }, 'authorizeBaseUrl'],
    [{ clientSecret: '' }, 'clientSecret'],
    [{ redirectUri: 'http://app.example/' }, 'redirectUri'],
    [{ redirectUri: 'http://localhost.example/' }, 'redirectUri'],
    [{ redirectUri: 'https://app.example/#x' }, 'redirectUri'],
    [{ cookie: { name: 'a;b' } }, 'cookie.name'],
    [{ timeoutMs: NaN }, 'timeoutMs'],
    [{ timeoutMs: Infinity }, 'timeoutMs'],
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ timeoutMs: 2_000_000_000 }, 'timeoutMs'],
  ])('%o cannot work', (options, name) => {
    expect(() => setup({}, options)).toThrow(name);
  });

  test('the handler answers its own address alone', async () => {
    const { signIn } = setup();
    expect((await signIn.handler(new Request('https://app.example/'))).status).toBe(404);
    expect((await signIn.handler(new Request(redirectUri, { method: 'POST' }))).status).toBe(405);
    expect((await signIn.handler(new Request(`${redirectUri}?state=S`))).status).toBe(302);
  });
});

describe('a session', () => {
  test('is kept sealed, under a name that opens nothing', async () => {
    const { vendor, storage, browser, signedIn } = setup();
    const session = await signedIn();
    const [key = ''] = await storage.getKeys();
    expect(session.id).toBe(key);
    const stored = key + JSON.stringify(await storage.getItem(key));
    const cookie = browser.jar.get('__Host-infobip-exchange') ?? '';
    const secrets = [...vendor.tokens.keys(), 'agent.smith', cookie, cookie.split('.')[1] ?? ''];
    for (const secret of secrets) expect(stored).not.toContain(secret);
    expect(printed(session)).not.toContain([...vendor.tokens.keys()][0]);
  });

  test('of another browser is nobody’s', async () => {
    const { clock, signIn, browser, signedIn } = setup();
    const { id } = await signedIn();
    const cookie = browser.jar.get('__Host-infobip-exchange') ?? '';
    const later = `${clock.nowMs + 9_000_000}.${cookie.split('.')[1]}`;
    for (const wrong of [
      '',
      'x',
      id,
      encodeURIComponent(id),
      `${cookie}x`,
      cookie.slice(0, -1),
      later,
      '9'.repeat(40),
    ]) {
      const headers = { Cookie: `__Host-infobip-exchange=${wrong}` };
      expect(await signIn.session(new Request(page, { headers })), wrong).toBeUndefined();
    }
    const headers = { Cookie: `a=1; __Host-infobip-exchange=${cookie}; b=2` };
    expect(await signIn.session(new Request(page, { headers }))).toMatchObject({ id });
  });

  test.each([
    ['POST', {}, false],
    ['DELETE', { Origin: 'https://evil.example' }, false],
    ['POST', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }, false],
    ['POST', { 'Sec-Fetch-Site': 'same-site' }, false],
    ['POST', { Origin: 'null' }, false],
    ['POST', { Origin: 'https://app.example' }, true],
    ['PUT', { 'Sec-Fetch-Site': 'same-origin' }, true],
    ['GET', { 'Sec-Fetch-Site': 'cross-site' }, true],
  ])('of a %s with %j counts: %s', async (method, headers, counts) => {
    const { signIn, browser, signedIn } = setup();
    await signedIn();
    const request = browser.request('http://behind.proxy/api', { method, headers });
    expect((await signIn.session(request)) !== undefined).toBe(counts);
  });

  test('ends with its time, and is swept away', async () => {
    const { clock, storage, signIn, browser, signedIn } = setup();
    const session = await signedIn();
    clock.nowMs += 3_599_999;
    expect(await signIn.session(browser.request(page))).toBeDefined();
    clock.nowMs += 1;
    expect(await signIn.session(browser.request(page))).toBeUndefined();
    await expect(signIn.token(session)).rejects.toMatchObject({
      code: 'unauthorized',
      message: expect.stringContaining('session is over') as string,
    });
    expect(await storage.getKeys()).toHaveLength(1);
    const { id } = await signedIn();
    expect(await storage.getKeys()).toEqual([id]);
  });

  test('whose key is gone is over, and said', async () => {
    const { errors, browser, signedIn, options } = setup();
    await signedIn();
    const other = createExchangeSignIn({
      ...options,
      keyring: createKeyring([{ id: 'new', secret: new Uint8Array(32) }]),
    });
    expect(await other.session(browser.request(page))).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  test('is signed out by its own page alone', async () => {
    const { storage, signIn, browser, signedIn } = setup();
    const session = await signedIn();
    const post = (headers: Record<string, string>) =>
      browser.request('https://app.example/out', { method: 'POST', headers });
    expect((await signIn.signOut(post({ Origin: 'https://evil.example' }))).status).toBe(403);
    expect((await signIn.signOut(browser.request('https://app.example/out'))).status).not.toBe(204);
    expect(await signIn.session(browser.request(page))).toBeDefined();
    expect(browser.take(await signIn.signOut(post({ Origin: 'https://app.example' }))).status).toBe(204);
    expect(await storage.getKeys()).toEqual([]);
    expect(browser.jar.size).toBe(0);
    await expect(signIn.token(session)).rejects.toMatchObject({ code: 'unauthorized' });
  });
});

describe('the token of a session', () => {
  const refreshes = (forms: URLSearchParams[]) => forms.filter((form) => form.get('grant_type') === 'refresh_token');

  test('is refreshed as the vendor does it, when half of its time is over', async () => {
    const { clock, vendor, signIn, signedIn } = setup({ lifetimeSeconds: 60 });
    const session = await signedIn();
    const first = await signIn.token(session);
    expect(first).toEqual({ token: [...vendor.tokens.keys()][0], expiresAtMs: clock.nowMs + 60_000 });
    clock.nowMs += 29_999;
    expect(await signIn.token(session)).toEqual(first);
    clock.nowMs += 1;
    const second = await signIn.token(session);
    expect(second.token).not.toBe(first.token);
    expect(refreshes(vendor.forms).map((form) => Object.fromEntries(form))).toEqual([
      { grant_type: 'refresh_token', code: first.token, client_id: clientId, client_secret: clientSecret },
    ]);
  });

  test.each([
    [undefined, 40_000],
    [5_000, 5_000],
  ])('whose lifetime is not said is refreshed after %s: %d ms', async (refreshAfterMs, dueMs) => {
    const answer = (form: URLSearchParams, count: number) =>
      form.get('grant_type') ? Response.json({ token: `t-${count}`, accountKey }) : undefined;
    const { clock, signIn, signedIn } = setup({ answer }, { refreshAfterMs });
    const session = await signedIn();
    clock.nowMs += dueMs - 1;
    expect(await signIn.token(session)).toEqual({ token: 't-1', expiresAtMs: Infinity });
    clock.nowMs += 1;
    expect((await signIn.token(session)).token).toBe('t-2');
  });

  test('is refreshed once for all who wait', async () => {
    const { clock, vendor, signIn, signedIn } = setup();
    const session = await signedIn();
    clock.nowMs += 1_800_000;
    const tokens = await Promise.all([1, 2, 3].map(async () => (await signIn.token(session)).token));
    await signIn.refresh(session);
    expect(new Set(tokens).size).toBe(1);
    expect(refreshes(vendor.forms)).toHaveLength(2);
  });

  test('that another server refreshed meanwhile is taken', async () => {
    let refreshed = Promise.resolve();
    const { vendor, signIn, signedIn, options } = setup({
      // The other is faster.
      answer: (_, count) => (count === 2 ? refreshed.then(() => undefined) : undefined),
    });
    const session = await signedIn();
    const other = createExchangeSignIn(options);
    const late = Promise.withResolvers<void>();
    refreshed = late.promise;
    const mine = signIn.refresh(session);
    await expect.poll(() => vendor.forms).toHaveLength(2);
    await other.refresh(session);
    late.resolve();
    await mine;
    expect(await signIn.token(session)).toEqual(await other.token(session));
    expect(refreshes(vendor.forms)).toHaveLength(2);
  });

  test('that another server refreshed, and is still to store, is waited for', async () => {
    const waits: number[] = [];
    const held = Promise.withResolvers<void>();
    const { vendor, storage, signIn, signedIn, options } = setup();
    const session = await signedIn();
    const slow = {
      ...storage,
      setItem: (...item: Parameters<typeof storage.setItem>) => held.promise.then(() => storage.setItem(...item)),
    };
    const faster = createExchangeSignIn({ ...options, storage: slow as typeof storage });
    const refreshed = faster.refresh(session);
    await expect.poll(() => refreshes(vendor.forms)).toHaveLength(1);
    const slower = createExchangeSignIn({
      ...options,
      async wait(ms) {
        waits.push(ms);
        if (waits.length < 3) return;
        held.resolve();
        await refreshed;
      },
    });
    await slower.refresh(session);
    expect(await slower.token(session)).toEqual(await signIn.token(session));
    expect(waits).toEqual([200, 200, 200]);
  });

  test('that can no longer be refreshed ends the session, without a secret', async () => {
    const { clock, signIn, signedIn } = setup({ lifetimeSeconds: 60 });
    const session = await signedIn();
    const { token } = await signIn.token(session);
    clock.nowMs += 60_001;
    const failed = await signIn.token(session).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'InfobipError', code: 'unauthorized' });
    expect(printed(failed)).not.toContain(token);
    expect(printed(failed)).not.toContain(clientSecret);
  });

  test('is used to its end while the vendor is away', async () => {
    const { clock, signIn, signedIn } = setup({
      lifetimeSeconds: 60,
      answer: (_, count) => (count > 1 ? new Response(null, { status: 503 }) : undefined),
    });
    const session = await signedIn();
    const { token } = await signIn.token(session);
    clock.nowMs += 40_000;
    expect((await signIn.token(session)).token).toBe(token);
    clock.nowMs += 20_000;
    await expect(signIn.token(session)).rejects.toMatchObject({ code: 'server', retryable: true });
  });

  test('stays gone when the user signs out while it is refreshed', async () => {
    const slow = Promise.withResolvers<undefined>();
    const { storage, signIn, signedIn } = setup({ answer: (_, count) => (count === 2 ? slow.promise : undefined) });
    const session = await signedIn();
    const refreshing = signIn.refresh(session);
    await storage.clear();
    slow.resolve(undefined);
    await expect(refreshing).rejects.toMatchObject({ code: 'unauthorized' });
    expect(await storage.getKeys()).toEqual([]);
  });

  test.each(['signs out', 'is removed with the account'])(
    'stays gone when the user %s right before it is written, in the settings database',
    async (how) => {
      const driver = (memoryDriver as unknown as () => Driver)();
      const settings = await createAppSettings({ storage: createStorage({ driver }), keys });
      const storage = settings.sharedStorage('sign-in');
      const { vendor, signIn, browser, signedIn } = setup({}, { storage, keyring: settings.keyring });
      const session = await signedIn();
      const stolen = new Map(browser.jar);
      const { getItem } = driver;
      let isGone = false;
      driver.getItem = async (key, options) => {
        const row = await getItem(key, options);
        // After the last look of the refresh.
        if (refreshes(vendor.forms).length === 1 && !isGone) {
          isGone = true;
          const init = { method: 'POST', headers: { Origin: 'https://app.example' } };
          if (how === 'signs out') await signIn.signOut(browser.request(page, init));
          else await settings.remove(accountKey);
        }
        return row;
      };
      await expect(signIn.refresh(session)).rejects.toMatchObject({ code: 'unauthorized' });
      expect(isGone).toBe(true);
      expect(await storage.getKeys()).toEqual([]);
      browser.jar.clear();
      stolen.forEach((value, name) => browser.jar.set(name, value));
      expect(await signIn.session(browser.request(page))).toBeUndefined();
    },
  );
});

describe('the API on behalf of the user', () => {
  const conversation = (infobip: ReturnType<ReturnType<typeof createExchangeSignIn>['infobipFor']>) =>
    infobip.client.GET('/ccaas/1/conversations/{conversationId}', { params: { path: { conversationId: 'C-1' } } });

  test('is called with the token, fetched once until it is due', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { vendor, storage, signIn, signedIn } = setup({ now: Date.now }, { now: Date.now });
      const infobip = signIn.infobipFor(await signedIn());
      const reads = vi.spyOn(storage, 'getItem');
      await conversation(infobip);
      const readsOfOne = reads.mock.calls.length;
      await conversation(infobip);
      expect(reads.mock.calls.length).toBe(readsOfOne);
      vi.setSystemTime(Date.now() + 1_800_001);
      await conversation(infobip);
      const sent = vendor.calls.map(({ headers }) => headers.get('Authorization'));
      expect(sent[0]).toMatch(/^IBSSO [\w-]{36}$/);
      expect(sent[1]).toBe(sent[0]);
      expect(sent[2]).not.toBe(sent[0]);
      expect(vendor.forms).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a token that is refused is refreshed, and the call made again', async () => {
    let refuse = true;
    const { vendor, signIn, signedIn } = setup();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await vendor.fetch(input, init);
      if (!refuse || vendor.calls.length === 0) return response;
      refuse = false;
      return new Response(null, { status: 401 });
    };
    const infobip = signIn.infobipFor(await signedIn(), { fetch });
    expect((await conversation(infobip)).data).toEqual({ ok: true });
    expect(vendor.calls).toHaveLength(2);
    expect(vendor.forms.map((form) => form.get('grant_type'))).toEqual(['authorization_code', 'refresh_token']);
  });
});
