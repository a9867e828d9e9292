import { ConfigurationError, IntegrationError } from '@embedworks/core';
import { describeFailure, refuseCaller, tell } from '@embedworks/core/server';
import { InfobipError, vendor } from '../../errors.ts';
import { createInfobip } from '../../server.ts';
import { createFlowWord, flowParameter, toReturnAddress, withoutAnswer } from './return-address.ts';
import { createSessionStore, toSession } from './session-store.ts';
import { createSessionTokens, toStored } from './session-tokens.ts';
import { createCookies } from './cookies.ts';
import { createFlows, type SignInFlow } from './flow.ts';
import type { ExchangeServerSession, ExchangeSignIn, ExchangeSignInOptions } from './options.ts';
import { createTokenCall } from './token-call.ts';

/** How often a sign-in is begun before a person has to ask for it: once, and once more. */
const mostStarts = 2;
/** Milliseconds after which a request is a person's own. */
const oneMinuteMs = 60_000;

/**
 * Signs the portal's user in on your server, as a confidential client, so that the backend of a configuration page or card
 * knows the account without trusting the page. `start` sends the frame to the vendor, `callback` takes it back; both are
 * `Request → Response`.
 *
 * ```ts
 * const signIn = createExchangeSignIn({ …, onSignedIn: ({ returnTo }) => Response.redirect(returnTo, 303) });
 * // GET of the redirect URL:
 * signIn.handler(request);
 * // GET of the page: with `state` the portal has just opened it.
 * const session = new URL(request.url).searchParams.has('state') ? undefined : await signIn.session(request);
 * if (!session) return signIn.start(request);
 * ```
 *
 * A strange code (CSRF) is refused: an answer counts only with a cookie that this browser got when it asked, sealed for a
 * random word that goes with `redirect_uri`, and with the `state` that was sent where the vendor returns it; a `state` of our
 * own is not sent, because to the vendor it names the portal's user. An old or used code is asked for anew, once.
 * Sources: https://github.com/Solvate-IT/ZAHLMEISTER and
 * https://github.com/infobip-community/restaurant-reservations-demo
 *
 * @throws {ConfigurationError} when something is empty, or an address or `timeoutMs` cannot work.
 */
export function createExchangeSignIn(options: ExchangeSignInOptions): ExchangeSignIn {
  const { clientId, clientSecret, redirectUri, scope = 'conversations', storage, keyring, onSignedIn } = options;
  const { sessionLifetimeMs = 3_600_000, timeoutMs = 10_000, now = Date.now } = options;
  const { wait = (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)) } = options;
  const baseUrl = checkBaseUrl('baseUrl', options.baseUrl);
  const authorizeBaseUrl = checkBaseUrl('authorizeBaseUrl', options.authorizeBaseUrl ?? baseUrl);
  if (!clientId || !clientSecret) throw new ConfigurationError(vendor, 'clientId and clientSecret must not be empty.');
  const cookies = createCookies(redirectUri, options.cookie);
  const { origin, pathname: callbackPath } = new URL(redirectUri);
  const flows = createFlows(keyring, cookies, now);
  const onError = (error: unknown) => void tell(options.onError, error);
  const store = createSessionStore({ storage, keyring, now, onError });
  const call = createTokenCall({ baseUrl, clientId, clientSecret, fetch: options.fetch, timeoutMs, now });
  const tokens = createSessionTokens({ store, call, refreshAfterMs: options.refreshAfterMs, now, wait });

  const returnAddressOf = ({ id, conversationId }: SignInFlow) =>
    toReturnAddress(redirectUri, { conversationId, flow: id });

  async function begin(flow: SignInFlow): Promise<Response> {
    const { state } = flow;
    const parameters = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: returnAddressOf(flow),
      scope,
      ...(state === undefined ? {} : { state }),
    });
    const cookie = await flows.write({ ...flow, starts: flow.starts + 1, startedAtMs: now() });
    return answer(302, null, [cookie], { Location: `${authorizeBaseUrl}/exchange/1/oauth/authorize?${parameters}` });
  }

  async function start(request: Request): Promise<Response> {
    const known = await flows.read(request);
    if (known && now() - known.startedAtMs < oneMinuteMs) {
      if (known.starts < mostStarts) return begin(known);
      return fail(request, 'no_code', 'the vendor came back without a code, twice', 400, known.id);
    }
    const { state, conversationId } = read(request);
    const returnTo = toReturnTo(request);
    return begin({ id: createFlowWord(), state, conversationId, returnTo, starts: 0, startedAtMs: 0 });
  }

  /** What the portal opens at `redirectUri` itself, or `onSignedIn` leads to: there `start` alone would never end. */
  async function open(request: Request): Promise<Response> {
    const { query, state } = read(request);
    const known = query.has(flowParameter) ? undefined : await session(request);
    const isDone = known && now() - known.signedInAtMs < oneMinuteMs && (state === undefined || state === known.state);
    if (!isDone) return start(request);
    try {
      const shown = await onSignedIn(known, request);
      const next = URL.parse(shown.headers.get('Location') ?? 'about:blank', redirectUri);
      if (next?.origin === origin && next.pathname === callbackPath) {
        return await fail(request, 'no_page', '`onSignedIn` leads to redirectUri, where there is no page', 500);
      }
      return answer(shown.status, shown.body, [], shown.headers);
    } catch (error) {
      return fail(request, 'failed', 'something went wrong', 500, undefined, error);
    }
  }

  async function callback(request: Request): Promise<Response> {
    const { query } = read(request);
    const flow = await flows.read(request);
    const code = query.get('code');
    const refusal = query.get('error');
    if (!flow) {
      // The answer of a sign-in that has ended, loaded again: who is signed in, is so anew. That the browser keeps cookies
      // makes it end again. Nothing is taken from the address, which may be a stranger's.
      const known = code ? await session(request) : undefined;
      if (known) {
        const { state, conversationId, returnTo } = known;
        return begin({ id: createFlowWord(), state, conversationId, returnTo, starts: 1, startedAtMs: 0 });
      }
      const message =
        'this browser did not ask for it, or keeps no cookies for the frame. Allow them, or open it again';
      return fail(request, 'state_mismatch', message, 400);
    }
    if (refusal === 'access_denied') return fail(request, 'access_denied', 'it was not allowed', 403, flow.id);
    if (refusal) return fail(request, 'authorization_failed', 'the vendor came back with an error', 502, flow.id);
    if (!code) return fail(request, 'no_code', 'the vendor came back without a code', 400, flow.id);

    try {
      const issuedAtMs = now();
      const { user, token, expiresAtMs } = await call.exchange(code, returnAddressOf(flow));
      if (!user) throw new InfobipError(`${vendor}: the token came without accountKey.`, { code: 'malformed' });
      const { state, conversationId, returnTo } = flow;
      const record = {
        ...{ user, state, conversationId, returnTo, token, signedInAtMs: issuedAtMs, tokenIssuedAtMs: issuedAtMs },
        ...{ tokenExpiresAtMs: toStored(expiresAtMs), expiresAtMs: issuedAtMs + sessionLifetimeMs },
      };
      const created = await store.create(record);
      const shown = await onSignedIn(toSession(created.id, record), request);
      const cookie = cookies.setSession(created.cookie, sessionLifetimeMs);
      return answer(shown.status, shown.body, [cookie, flows.end(flow.id)], shown.headers);
    } catch (error) {
      const isRefused = error instanceof InfobipError && error.status === 400;
      if (isRefused && flow.starts < mostStarts) return begin(flow);
      if (isRefused) {
        const what = 'the vendor refused the code, and another one too. Check clientSecret and redirectUri';
        return fail(request, 'code_refused', what, 502, flow.id, error);
      }
      const isVendors = error instanceof InfobipError;
      const code = isVendors ? error.code : 'failed';
      const what = isVendors ? 'the vendor gave no token' : 'something went wrong';
      return fail(request, code, what, describeFailure(error).status, flow.id, error);
    }
  }

  async function session(request: Request): Promise<ExchangeServerSession | undefined> {
    const id = await store.idOf(cookies.session(request));
    if (id === undefined) return undefined;
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
      const refusal = refuseCaller(request, [origin]);
      if (refusal?.code === 'origin_refused') {
        onError(new IntegrationError(`${vendor}: session refused: ${refusal.reason}`, { vendor, code: refusal.code }));
        return undefined;
      }
    }
    const record = await store.load(id);
    return record && toSession(id, record);
  }

  async function fail(
    request: Request,
    code: string,
    what: string,
    status: number,
    flowId?: string,
    cause?: unknown,
  ): Promise<Response> {
    const retryable = cause instanceof IntegrationError && cause.retryable;
    const error = new IntegrationError(`${vendor}: the sign-in failed: ${what}.`, { vendor, code, retryable, cause });
    onError(error);
    const shown = (await options.onFailed?.(error, request, status)) ?? new Response(error.message, { status });
    return answer(shown.status, shown.body, flowId === undefined ? [] : [flows.end(flowId)], shown.headers);
  }

  /** The address of a request may be that of a proxy; its path is ours. */
  function toReturnTo(request: Request): string {
    const { pathname, search } = new URL(request.url);
    return withoutAnswer(new URL(origin + pathname + search));
  }

  return {
    start,
    callback,
    session,
    async handler(request) {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname !== callbackPath) return answer(404, 'Not found', []);
      if (request.method !== 'GET') return answer(405, null, [], { Allow: 'GET' });
      return searchParams.has('code') || searchParams.has('error') ? callback(request) : open(request);
    },
    async refresh({ id }) {
      await tokens.refresh(id);
    },
    token: ({ id }) => tokens.token(id),
    infobipFor: ({ id }, more) =>
      createInfobip({
        fetch: options.fetch,
        ...more,
        baseUrl,
        credentials: { scheme: 'IBSSO', getToken: tokens.sourceOf(id) },
      }),
    async signOut(request) {
      const refusal = refuseCaller(request, [origin]);
      if (refusal) return answer(refusal.status, null, [], refusal.headers);
      const id = await store.idOf(cookies.session(request));
      if (id !== undefined) await store.remove(id);
      return answer(204, null, [cookies.clearSession()]);
    },
  };
}

function read({ url }: Request) {
  const query = new URL(url).searchParams;
  return { query, state: query.get('state') || undefined, conversationId: query.get('conversationId') || undefined };
}

/** No cache keeps it, and no other site learns the code by a referrer. */
function answer(status: number, body: BodyInit | null, cookies: string[], given: HeadersInit = {}): Response {
  const headers = new Headers(given);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'same-origin');
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(body, { status, headers });
}

function checkBaseUrl(name: string, baseUrl: string): string {
  if (/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) return baseUrl.replace(/\/+$/, '');
  throw new ConfigurationError(vendor, `${name} must be an http or https URL.`);
}
