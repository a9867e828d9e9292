import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import {
  signIn,
  type ExchangePageOptions,
  type ExchangeSession,
  type ExchangeWindow,
} from '@embedworks/infobip/exchange/browser';
import { readTokenAnswer } from '../src/exchange/sign-in/token-answer.ts';
import { accountKey, clientId, createFakeVendor, type FakeVendorOptions } from './support/exchange-vendor.ts';

const baseUrl = 'https://acme.api.infobip.test';
const redirectUri = 'https://card.example/';
const opened = `${redirectUri}orders?tab=2&conversationId=C%2F1&state=S-1#top`;

/** A frame and the tab's storage behind it. */
class Frame implements ExchangeWindow {
  left = Promise.withResolvers<string>();
  readonly stored = new Map<string, string>();
  history = {
    state: null as unknown,
    replaceState: (state: unknown, _: string, url?: string | URL | null) => {
      this.history.state = state;
      this.location.href = new URL(url ?? '', this.location.href).href;
    },
  };
  location = { href: '', replace: (url: string | URL) => this.left.resolve(String(url)) };
  sessionStorage = {
    getItem: (key: string) => this.stored.get(key) ?? null,
    setItem: (key: string, value: string) => void this.stored.set(key, value),
  };

  open(href: string): void {
    this.history.state = null;
    this.location.href = href;
  }
}

function setup(vendorOptions: FakeVendorOptions = {}) {
  const clock = { nowMs: 1_800_000_000_000 };
  const now = () => clock.nowMs;
  const vendor = createFakeVendor({ now, ...vendorOptions });
  const frame = new Frame();

  /** One load of the page: where it leaves to, or the session. */
  async function load(more: Partial<ExchangePageOptions> = {}): Promise<string | ExchangeSession> {
    frame.left = Promise.withResolvers<string>();
    // Another window with each load, as in a browser.
    const window = Object.create(frame) as ExchangeWindow;
    const session = signIn({ baseUrl, clientId, redirectUri, window, now, fetch: vendor.fetch, ...more });
    return Promise.race([session, frame.left.promise]);
  }

  async function leave(more?: Partial<ExchangePageOptions>): Promise<string> {
    const result = await load(more);
    if (typeof result === 'string') return result;
    throw new Error('The frame stays.');
  }

  /** Follows the frame until it stays. */
  async function visit(href: string, more: Partial<ExchangePageOptions> = {}): Promise<ExchangeSession> {
    frame.open(href);
    for (let loads = 0; loads < 10; loads += 1) {
      const result = await load(more);
      if (typeof result !== 'string') return result;
      frame.open(vendor.authorize(result));
    }
    throw new Error('The frame goes on forever.');
  }
  return { clock, vendor, frame, load, leave, visit };
}

describe('the way there', () => {
  test('leaves for the vendor with what its demo sends', async () => {
    const { frame, leave } = setup();
    frame.open(opened);
    const asked = new URL(await leave());
    expect(asked.origin + asked.pathname).toBe(`${baseUrl}/exchange/1/oauth/authorize`);
    const { code_challenge, ...query } = Object.fromEntries(asked.searchParams);
    expect(query).toEqual({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: expect.stringMatching(
        /^https:\/\/card\.example\/\?conversationId=C%2F1&signInFlow=[\w-]{22}$/,
      ) as string,
      scope: 'conversations',
      state: 'S-1',
    });
    const [{ verifier }] = JSON.parse([...frame.stored.values()][0] ?? '') as [{ verifier: string }];
    expect(verifier).toMatch(/^[A-Za-z0-9\-_]{128}$/);
    expect(code_challenge).toBe(createHash('sha256').update(verifier).digest('base64url'));
  });

  test('says the method when asked to, and another scope', async () => {
    const { frame, leave } = setup();
    frame.open(opened);
    const asked = new URL(await leave({ sendChallengeMethod: true, scope: 'conversations people:read' }));
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.searchParams.get('scope')).toBe('conversations people:read');
  });

  test('takes another verifier and another word each time', async () => {
    const { frame, leave } = setup();
    const seen = new Set<string | null>();
    for (const name of ['code_challenge', 'redirect_uri', 'code_challenge', 'redirect_uri']) {
      frame.open(`${redirectUri}?state=S-1`);
      seen.add(new URL(await leave()).searchParams.get(name));
    }
    expect(seen.size).toBe(4);
  });

  test.each([
    ['https://card.example', 'https://card.example?'],
    ['https://card.example/?=conversationId=C-1', 'https://card.example/?=conversationId=C-1&'],
  ])(
    'without a state of the portal sends none, and adds to the redirect URL as it was registered: %s',
    async (...of) => {
      const [registered, start] = of;
      const { frame, leave } = setup();
      frame.open('https://card.example/config');
      const { searchParams } = new URL(await leave({ redirectUri: registered }));
      expect(searchParams.has('state')).toBe(false);
      expect(searchParams.get('redirect_uri')?.replace(/signInFlow=[\w-]{22}$/, '')).toBe(start);
    },
  );

  test('has no use for a word that was named beforehand', async () => {
    const { frame, leave } = setup();
    frame.open(`${redirectUri}?state=S-1&signInFlow=${'a'.repeat(22)}`);
    expect(new URL(await leave()).searchParams.get('redirect_uri')).toMatch(/\?signInFlow=(?!a{22})[\w-]{22}$/);
  });
});

describe('the way back', () => {
  test.each(['first', 'second'] as const)('signs in with the %s spelling', async (shape) => {
    const { clock, vendor, visit } = setup({ shape });
    const session = await visit(opened);
    expect(session).toMatchObject({
      user: { accountKey, userKey: 'U-1001', username: 'agent.smith', email: 'agent.smith@example.test', locale: 'en' },
      conversationId: 'C/1',
      state: 'S-1',
      expiresAtMs: clock.nowMs + 3_600_000,
    });
    expect(session.user.groups).toEqual(shape === 'second' ? ['A'] : undefined);
    expect(session.authorization()).toBe(`IBSSO ${[...vendor.tokens.keys()][0]}`);
    const { code, code_verifier, ...form } = Object.fromEntries(vendor.forms[0] ?? []);
    expect(form).toEqual({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: vendor.authorizations[0]?.searchParams.get('redirect_uri'),
    });
    expect([code, code_verifier].every(Boolean)).toBe(true);
  });

  test('gives the frame its address back, without code and state', async () => {
    const { frame, visit } = setup();
    await visit(opened);
    expect(frame.location.href).toBe('https://card.example/orders?tab=2&conversationId=C%2F1#top');
  });

  test('a reload signs in with the same state', async () => {
    const { frame, visit, leave } = setup();
    await visit(opened);
    const again = new URL(await leave());
    expect(again.searchParams.get('state')).toBe('S-1');
    frame.open(frame.location.href);
    expect(new URL(await leave()).searchParams.has('state')).toBe(false);
  });

  test.each([
    ['each with a conversation and a state', ['?conversationId=C-1&state=S-1', '?conversationId=C-2&state=S-2']],
    ['of one conversation', ['card?conversationId=C-1&state=S-1', 'page?conversationId=C-1&state=S-2']],
    ['with one state', ['?conversationId=C-1&state=S', '?conversationId=C-2&state=S']],
    ['without a state', ['orders', 'configuration', 'orders']],
  ])('frames of one tab do not get into each other’s way: %s', async (_, paths) => {
    for (const returnsState of [true, false]) {
      const { vendor, frame, load, leave } = setup();
      const answers: URL[] = [];
      for (const path of paths) {
        frame.open(redirectUri + path);
        const answer = new URL(vendor.authorize(await leave()));
        if (!returnsState) answer.searchParams.delete('state');
        answers.push(answer);
      }
      for (const [index, answer] of answers.entries()) {
        const { searchParams } = new URL(redirectUri + paths[index]);
        frame.open(answer.href);
        expect(await load()).toMatchObject({
          conversationId: searchParams.get('conversationId') ?? undefined,
          state: searchParams.get('state') ?? undefined,
        });
        expect(frame.location.href).toBe(redirectUri + (paths[index] ?? '').replace(/.state=.*/, ''));
      }
      expect(vendor.forms).toHaveLength(paths.length);
    }
  });

  test('called twice in one load, it hands out the same session', async () => {
    const { vendor, frame } = setup();
    frame.open(opened);
    for (let loads = 0; loads < 2; loads += 1) {
      frame.left = Promise.withResolvers<string>();
      const options = { baseUrl, clientId, redirectUri, window: Object.create(frame) as Frame, fetch: vendor.fetch };
      const [one, other] = [signIn(options), signIn(options)];
      if (loads === 0) frame.open(vendor.authorize(await frame.left.promise));
      else expect(new Set([await one, await other, await signIn(options)]).size).toBe(1);
    }
    expect(vendor.authorizations).toHaveLength(1);
  });

  test('a component that is unmounted gives up its own call, and not the sign-in of the one that is mounted after it', async () => {
    const { vendor, frame, leave } = setup();
    frame.open(opened);
    frame.open(vendor.authorize(await leave()));
    const held = Promise.withResolvers<void>();
    const slow: typeof fetch = async (...call) => (await held.promise, vendor.fetch(...call));
    const options = { baseUrl, clientId, redirectUri, window: Object.create(frame) as Frame, fetch: slow };
    const [unmounted, mounted] = [new AbortController(), new AbortController()];
    const first = signIn({ ...options, signal: unmounted.signal });
    const left = new Error('unmounted');
    unmounted.abort(left);
    const second = signIn({ ...options, signal: mounted.signal });
    await expect(first).rejects.toMatchObject({ code: 'aborted', cause: left });
    held.resolve();
    expect(await second).toMatchObject({ conversationId: 'C/1' });
    mounted.abort();
    expect(await signIn(options)).toBe(await second);
    expect(vendor.forms).toHaveLength(1);
  });

  test('a call whose signal has ended before begins nothing', async () => {
    const { vendor, frame, load } = setup();
    frame.open(opened);
    await expect(load({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    expect([frame.stored.size, vendor.forms.length]).toEqual([0, 0]);
  });

  test('what was rejected is begun anew in the same load', async () => {
    const { vendor, frame } = setup();
    frame.open(`${redirectUri}?error=access_denied`);
    const options = { baseUrl, clientId, redirectUri, window: frame, fetch: vendor.fetch };
    await expect(signIn(options)).rejects.toMatchObject({ code: 'access_denied' });
    void signIn(options);
    expect(await frame.left.promise).toMatch(/oauth\/authorize/);
  });

  test('the code of another tab is refused, without a request', async () => {
    const { vendor, frame, load } = setup();
    frame.open(opened);
    await load();
    frame.open(`${redirectUri}?conversationId=C%2F1&code=stolen&state=S-2`);
    await expect(load()).rejects.toMatchObject({ vendor: 'infobip', code: 'state_mismatch' });
    expect(vendor.forms).toEqual([]);
    expect(frame.location.href).not.toContain('stolen');
  });

  test('a code that was asked for elsewhere names no sign-in of this tab, and would be refused by the vendor', async () => {
    const { vendor, frame, load, leave } = setup();
    frame.open(`${redirectUri}config`);
    const ours = new URL(await leave()).searchParams.get('redirect_uri') ?? '';
    const strange = new URL(`${baseUrl}/exchange/1/oauth/authorize`);
    const answerTo = (redirect_uri: string) => {
      strange.search = new URLSearchParams({ redirect_uri, code_challenge: 'of-an-attacker' }).toString();
      return vendor.authorize(strange.href);
    };
    frame.open(answerTo(redirectUri));
    await expect(load()).rejects.toMatchObject({ code: 'state_mismatch' });
    expect(vendor.forms).toEqual([]);
    frame.open(answerTo(ours));
    expect(await load()).toMatch(/oauth\/authorize/);
    expect(vendor.forms).toHaveLength(1);
  });
});

describe('a code that does not count', () => {
  test('because it was used is asked for anew, once', async () => {
    const { vendor, frame, load, leave, visit } = setup();
    frame.open(opened);
    const answer = vendor.authorize(await leave());
    frame.open(answer);
    await load();
    // As after "back", or a reload before the script ran.
    expect(await visit(answer)).toMatchObject({ conversationId: 'C/1' });
    expect(vendor.authorizations).toHaveLength(2);
    expect(vendor.forms).toHaveLength(2);
  });

  test('is sent once, also when the page is loaded again before the answer', async () => {
    const silent = () => new Promise<undefined>(() => {});
    const { vendor, frame, load, leave } = setup({ answer: (_, count) => (count === 1 ? silent() : undefined) });
    frame.open(opened);
    const answer = vendor.authorize(await leave());
    frame.open(answer);
    void load();
    await expect.poll(() => vendor.forms).toHaveLength(1);
    frame.open(answer);
    expect(await leave()).toMatch(/oauth\/authorize/);
    expect(vendor.forms).toHaveLength(1);
  });

  test('because it is too old is asked for anew', async () => {
    const { clock, vendor, frame, visit, leave } = setup();
    frame.open(opened);
    const answer = vendor.authorize(await leave());
    clock.nowMs += 61_000;
    expect(await visit(answer)).toMatchObject({ state: 'S-1' });
    expect(vendor.forms).toHaveLength(2);
  });

  test('never ends in a loop', async () => {
    const { vendor, visit } = setup({ answer: () => Response.json({}, { status: 400 }) });
    await expect(visit(opened)).rejects.toMatchObject({ code: 'code_refused' });
    expect(vendor.authorizations).toHaveLength(2);
    // A person may try again.
    await expect(visit(opened)).rejects.toMatchObject({ code: 'code_refused' });
    expect(vendor.authorizations).toHaveLength(4);
  });

  test('because there is none ends too', async () => {
    const { vendor, visit } = setup({ refuse: () => '' });
    await expect(visit(opened)).rejects.toMatchObject({ code: 'no_code' });
    expect(vendor.authorizations).toHaveLength(2);
  });

  test('ends too when whoever leads back drops the whole query', async () => {
    const { clock, vendor, frame, load } = setup();
    const loadFive = async () => {
      for (let loads = 0; loads < 5; loads += 1) {
        frame.open(`${redirectUri}orders`);
        vendor.authorize((await load()) as string);
      }
    };
    await loadFive();
    await expect(load()).rejects.toMatchObject({ code: 'no_code' });
    clock.nowMs += 60_000;
    await loadFive();
    expect(vendor.authorizations).toHaveLength(10);
  });

  test('because there was none is asked for anew, for the same frame', async () => {
    let count = 0;
    const { frame, visit } = setup({ refuse: () => (count++ === 0 ? '' : undefined) });
    expect(await visit(opened)).toMatchObject({ state: 'S-1', conversationId: 'C/1' });
    expect(frame.location.href).toBe('https://card.example/orders?tab=2&conversationId=C%2F1#top');
  });
});

describe('failures', () => {
  test.each([
    ['access_denied', 'access_denied'],
    ['server_error', 'authorization_failed'],
    ['<script>', 'authorization_failed'],
  ])('the vendor comes back with %s', async (error, code) => {
    const { frame, visit } = setup({ refuse: () => error });
    const failed = await visit(opened).catch((thrown: unknown) => thrown as Error);
    expect(failed).toMatchObject({ name: 'EmbedError', vendor: 'infobip', code });
    expect((failed as Error).message).not.toContain('<');
    expect(frame.location.href).toBe('https://card.example/orders?tab=2&conversationId=C%2F1#top');
  });

  const network = () => Promise.reject(new TypeError('fetch failed'));
  const answers: [string, () => Response | Promise<Response>, boolean][] = [
    ['client_refused', () => new Response(null, { status: 401 }), false],
    ['rate_limited', () => new Response(null, { status: 429 }), true],
    ['server', () => new Response('no', { status: 503 }), true],
    ['server', () => new Response('no', { status: 404 }), false],
    ['malformed', () => new Response('<html>'), false],
    ['malformed', () => Response.json({ accountKey }), false],
    ['malformed', () => Response.json({ token: 'with\nbreak', accountKey }), false],
    ['malformed', () => Response.json({ token: 't' }), false],
    ['network', network, true],
  ];
  test.each(answers)('%s', async (code, answer, retryable) => {
    const { vendor, visit } = setup({ answer: (_, count) => (count === 1 ? answer() : undefined) });
    const failed = await visit(opened).catch((thrown: unknown) => thrown);
    expect(failed).toMatchObject({ vendor: 'infobip', code, retryable });
    for (const secret of ['code', 'code_verifier']) {
      expect(inspect(failed, { depth: 9 })).not.toContain(vendor.forms[0]?.get(secret));
    }
    // The next load is a person's own.
    expect(await visit(opened)).toMatchObject({ state: 'S-1' });
  });

  test('no answer in time', async () => {
    const { visit } = setup();
    const silent: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });
    await expect(visit(opened, { fetch: silent, timeoutMs: 5 })).rejects.toMatchObject({ code: 'timeout' });
  });

  test('a browser that keeps nothing is said before the frame leaves', async () => {
    const { frame, load } = setup();
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(frame, 'sessionStorage', { get: denied });
    frame.open(opened);
    await expect(load()).rejects.toMatchObject({ code: 'storage_blocked' });
    await expect(load({ storage: { getItem: () => null, setItem: denied } })).rejects.toThrow(/Allow cookies/);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const failed = load({ storage: { getItem: () => null, setItem: full } });
    await expect(failed).rejects.toMatchObject({ code: 'storage_full' });
  });

  test.each(['null', '{}', '"', '7'])('what is no list in the storage is as good as nothing: %s', async (text) => {
    const { frame, leave } = setup();
    frame.open(opened);
    expect(await leave({ storage: { ...frame.sessionStorage, getItem: () => text } })).toMatch(/oauth\/authorize/);
  });

  test.each([
    ['baseUrl', { baseUrl: 'acme' }],
    ['redirectUri', { redirectUri: 'https://other.example/' }],
    ['redirectUri', { redirectUri: 'https://card.example/#a' }],
    ['timeoutMs', { timeoutMs: NaN }],
    ['timeoutMs', { timeoutMs: Infinity }],
    ['timeoutMs', { timeoutMs: 0 }],
    ['timeoutMs', { timeoutMs: 3_000_000_000 }],
  ])('a %s that cannot work', async (name, options) => {
    const { frame, load } = setup();
    frame.open(opened);
    await expect(load(options)).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining(name) as string,
    });
  });

  test('a page without https', async () => {
    const { frame, load } = setup();
    frame.open(opened);
    vi.stubGlobal('crypto', {});
    await expect(load()).rejects.toMatchObject({ code: 'configuration' });
    vi.unstubAllGlobals();
  });
});

describe('a session', () => {
  test('sends its token to the vendor', async () => {
    const { vendor, visit } = setup();
    const session = await visit(opened);
    const answer = await session.fetch('/ccaas/1/conversations/C1/messages?limit=5', {
      method: 'POST',
      body: '{}',
      headers: { 'X-Own': '1', Authorization: 'other' },
    });
    expect(await answer.json()).toEqual({ ok: true });
    const [sent] = vendor.calls;
    expect(sent?.url).toBe(`${baseUrl}/ccaas/1/conversations/C1/messages?limit=5`);
    expect(sent).toMatchObject({ method: 'POST', redirect: 'error', credentials: 'omit' });
    expect(sent?.headers.get('Authorization')).toBe(session.authorization());
    expect(sent?.headers.get('X-Own')).toBe('1');
    await session.fetch(new Request(`${baseUrl}/people/2/persons`, { redirect: 'follow', credentials: 'include' }));
    expect(vendor.calls[1]).toMatchObject({ redirect: 'error', credentials: 'omit' });
  });

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '@evil.example/',
    '.evil.example/',
    'http://acme.api.infobip.test/people',
    'https://acme.api.infobip.test:444/people',
    'https://user@acme.api.infobip.test/people',
    'https://:password@acme.api.infobip.test/people',
    'people',
    '',
  ])('sends it nowhere else: %s', async (address) => {
    const { vendor, visit } = setup();
    const session = await visit(opened);
    await expect(session.fetch(address)).rejects.toMatchObject({ code: 'origin_refused' });
    if (/^https?:[^@]*$/.test(address)) {
      await expect(session.fetch(new Request(address))).rejects.toMatchObject({ code: 'origin_refused' });
    }
    expect(vendor.calls).toEqual([]);
  });

  test('stays below a base with a path', async () => {
    const { vendor, visit } = setup();
    const session = await visit(opened, { baseUrl: 'http://127.0.0.1:4400/infobip/' });
    await session.fetch('/people/2/persons');
    expect(vendor.calls[0]?.url).toBe('http://127.0.0.1:4400/infobip/people/2/persons');
    await expect(session.fetch('/../_sandbox/state')).rejects.toMatchObject({ code: 'origin_refused' });
    await expect(session.fetch('http://127.0.0.1:4400/infobip2')).rejects.toMatchObject({ code: 'origin_refused' });
  });

  test('is over when the API says so, and tells each listener once', async () => {
    const { vendor, visit } = setup();
    const session = await visit(opened);
    const [early, removed, late] = [vi.fn(), vi.fn(), vi.fn()];
    session.onExpired(early);
    session.onExpired(removed)();
    vendor.tokens.clear();
    expect((await session.fetch('/x')).status).toBe(401);
    await session.fetch('/x');
    session.onExpired(late);
    await Promise.resolve();
    expect([early, removed, late].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
  });

  test('is over when its time has come, and leaves no timer to who stops listening', async () => {
    vi.useFakeTimers();
    try {
      const days = 1000 * 60 * 60 * 24;
      const { visit } = setup({ now: Date.now, lifetimeSeconds: (40 * days) / 1000 });
      const session = await visit(opened, { now: Date.now });
      const [expired, removed] = [vi.fn(), vi.fn()];
      const remove = session.onExpired(removed);
      remove();
      expect(vi.getTimerCount()).toBe(0);
      session.onExpired(expired);
      await vi.advanceTimersByTimeAsync(40 * days - 1);
      expect(expired).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(2);
      remove();
      expect([expired, removed].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is renewed with the same state and conversation, where the page is now', async () => {
    const { clock, vendor, frame, visit } = setup();
    const session = await visit(opened);
    clock.nowMs += 60_000;
    frame.history.replaceState(frame.history.state, '', '/orders/7?conversationId=C%2F1');
    frame.left = Promise.withResolvers<string>();
    void session.renew();
    const asked = await frame.left.promise;
    expect(new URL(asked).searchParams.get('state')).toBe('S-1');
    const renewed = await visit(vendor.authorize(asked));
    expect(renewed).toMatchObject({ state: 'S-1', conversationId: 'C/1' });
    expect(renewed.authorization()).not.toBe(session.authorization());
    expect(frame.location.href).toBe('https://card.example/orders/7?conversationId=C%2F1');
  });

  test('is not renewed at once, because that would go on forever', async () => {
    const { clock, visit } = setup();
    const session = await visit(opened);
    clock.nowMs += 9_999;
    await expect(session.renew()).rejects.toMatchObject({ code: 'renewed_too_often' });
  });
});

describe('the answer of the token endpoint', () => {
  const nowMs = 1_800_000_000_000;
  test.each([
    [{ expires_in: 60 }, nowMs + 60_000],
    [{ expires_in: '60' }, nowMs + 60_000],
    [{ expires_in: 60, expires_at: 5 }, nowMs + 60_000],
    [{ expires_in: 0, expires_at: nowMs + 5 }, nowMs + 5],
    [{ expires_at: 1_800_000_060 }, 1_800_000_060_000],
    [{ expires_at: '1800000060' }, 1_800_000_060_000],
    [{ expires_at: String(nowMs) }, nowMs],
    [{ expires_at: '2027-01-15T08:00:00Z' }, Date.UTC(2027, 0, 15, 8)],
    [{ expires_at: '2027-01-15T08:00:00.500+0200' }, Date.UTC(2027, 0, 15, 6, 0, 0, 500)],
    [{ expires_at: '2027-01-15T08:00:00' }, Date.UTC(2027, 0, 15, 8)],
    [{ expires_at: 'soon' }, Infinity],
    [{}, Infinity],
  ])('%j ends at %d', (expiry, expiresAtMs) => {
    expect(readTokenAnswer({ token: 't', ...expiry }, nowMs)).toEqual({ token: 't', expiresAtMs });
  });

  test.each([[undefined], [null], ['token'], [{}], [{ token: '' }], [{ token: 5 }], [{ token: 'a b' }]])(
    '%j holds no token',
    (answer) => expect(readTokenAnswer(answer, nowMs)).toBeUndefined(),
  );

  test('of odd types is read as far as it goes', () => {
    const answer = { token: 't', accountKey: 'A', userKey: 7, email: null, groups: 'x', roles: [1, 'B', null] };
    expect(readTokenAnswer(answer, nowMs)?.user).toEqual({
      accountKey: 'A',
      userKey: '7',
      username: '',
      roles: ['1', 'B'],
    });
  });
});
