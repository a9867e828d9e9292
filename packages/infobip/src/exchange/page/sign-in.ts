import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import { checkTimeLimit } from '../../limits.ts';
import { signInError } from './errors.ts';
import { createMemory, type RememberedSignIn } from './memory.ts';
import type { ExchangePageOptions, ExchangeSession, ExchangeWindow } from './options.ts';
import { createVerifier, toChallenge } from './proof.ts';
import { createPageSession } from './session.ts';
import { exchangeCode } from './token.ts';
import { createFlowWord, flowParameter, toReturnAddress, withoutAnswer } from '../sign-in/return-address.ts';

/** How often a sign-in is begun before a person has to ask for it: once, and once more. */
const mostStarts = 2;
/** How many frames of one address are taken for several, and not for one that goes round and round. */
const mostUnanswered = 5;
/** Milliseconds after which a load is a person's own. */
const oneMinuteMs = 60_000;
/** Where the portal's `state` is kept when the address is clean, for a reload. A frame that is opened has none. */
const historyKey = 'infobipExchangeState';
/** The sign-in of each load and client: one that is begun twice takes the other's code. */
const signIns = new WeakMap<ExchangeWindow, Map<string, Promise<ExchangeSession>>>();

type Question = Omit<RememberedSignIn, 'verifier' | 'startedAtMs'>;

/**
 * Signs the portal's user in to a context card, full page or configuration page in the portal's iframe, as a public client
 * (PKCE). Call it at each load, before your router reads the address:
 *
 * ```ts
 * const session = await signIn({ baseUrl, clientId, redirectUri: 'https://card.example/' });
 * const { messages } = await (await session.fetch(`/ccaas/1/conversations/${session.conversationId}/messages`)).json();
 * ```
 *
 * On the first load, with `conversationId` and `state` in the address, the frame leaves for the vendor and the promise stays
 * open. On the second, with `code`, it resolves, and the address is again the one that the frame was opened with, without
 * `code` and `state`. An old or used code is asked for anew, once.
 *
 * Called again in one load for the same client, as by two components or by React's StrictMode, it hands out the same
 * session: the options of the first call count, but each call has a `signal` of its own, which ends no sign-in of others.
 * A sign-in that failed is forgotten; a session that is over begins anew by its own `renew`.
 *
 * A strange code (CSRF) is refused twice: its address has to name a sign-in of this tab by a random word that went with
 * `redirect_uri`, and by its `state` where that comes back; and the vendor takes a code only with the verifier, which never
 * leaves this tab. A `state` of our own is not sent, because to the vendor it names the portal's user.
 * Source: https://github.com/infobip-community/restaurant-reservations-demo
 *
 * @throws {ConfigurationError} when an address or `timeoutMs` cannot work, or the page is not served by https or from
 * localhost.
 * @throws {EmbedError} with a code of {@link ExchangeSignInErrorCode}.
 */
export function signIn(options: ExchangePageOptions): Promise<ExchangeSession> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signInError('aborted', 'the sign-in was aborted.', { cause: signal?.reason }));
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
    signInOnce(options).then(resolve, reject);
  });
}

function signInOnce(options: ExchangePageOptions): Promise<ExchangeSession> {
  const { clientId, window: page = globalThis.window } = options;
  const ofPage = signIns.get(page) ?? new Map<string, Promise<ExchangeSession>>();
  const known = ofPage.get(clientId);
  if (known) return known;
  const begun = actOnLoad(options, page);
  signIns.set(page, ofPage.set(clientId, begun));
  begun.catch(() => ofPage.delete(clientId));
  return begun;
}

/** What one load has to do: leave for the vendor, or take its answer. */
async function actOnLoad(options: ExchangePageOptions, page: ExchangeWindow): Promise<ExchangeSession> {
  const { clientId, redirectUri, scope = 'conversations', timeoutMs = 10_000, now = Date.now } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const opened = new URL(page.location.href);
  checkOptions({ baseUrl, redirectUri, origin: opened.origin });
  checkTimeLimit('timeoutMs', timeoutMs);
  const memory = createMemory(() => options.storage ?? page.sessionStorage, clientId);
  // Bound late, so that a fetch replaced after import is the one that is called.
  const fetch: typeof globalThis.fetch = (...call) => (options.fetch ?? globalThis.fetch)(...call);

  const query = opened.searchParams;
  const code = query.get('code');
  const refusal = query.get('error');
  const known = memory.find(query.get(flowParameter), query.get('state'));
  // A word that names nothing here is a stranger's.
  const asked: Question = known ?? {
    flow: createFlowWord(),
    state: query.get('state') || (code || refusal ? undefined : stateOfReload(page.history.state)),
    conversationId: query.get('conversationId') || undefined,
    address: withoutAnswer(opened),
    starts: 0,
  };

  /** Leaves the page. */
  async function begin(asked: Question): Promise<never> {
    const verifier = createVerifier();
    const { state } = asked;
    const parameters = {
      response_type: 'code',
      code_challenge: await toChallenge(verifier),
      ...(options.sendChallengeMethod ? { code_challenge_method: 'S256' } : {}),
      client_id: clientId,
      redirect_uri: toReturnAddress(redirectUri, asked),
      scope,
      ...(state === undefined ? {} : { state }),
    };
    memory.save({ ...asked, verifier, starts: asked.starts + 1, startedAtMs: now() });
    // Replaced, because "back" should not lead to a load that begins again.
    page.location.replace(`${baseUrl}/exchange/1/oauth/authorize?${new URLSearchParams(parameters)}`);
    return new Promise<never>(() => {});
  }

  if (!code && !refusal) {
    const sinceMs = now() - oneMinuteMs;
    if (known?.verifier !== undefined && known.startedAtMs > sinceMs) {
      if (known.starts < mostStarts) return begin(known);
      memory.save({ ...known, verifier: undefined });
    } else if (memory.countUnanswered(asked.address, sinceMs) < mostUnanswered) {
      return begin({ ...asked, starts: 0 });
    }
    throw signInError('no_code', 'the vendor came back without a code. Reload the page in a minute to try again.');
  }

  // At once, so that the code is in no referrer and no reload.
  page.history.replaceState({ ...(page.history.state as object | null), [historyKey]: asked.state }, '', asked.address);
  if (refusal) {
    if (known) memory.save({ ...known, verifier: undefined, starts: 0 });
    if (refusal === 'access_denied') throw signInError('access_denied', 'the sign-in was not allowed.');
    const word = /^[\w.-]{1,60}$/.test(refusal) ? refusal : 'an error';
    throw signInError('authorization_failed', `the vendor came back with ${word}.`);
  }
  if (!known) {
    const message = 'the address holds a code that this tab did not ask for, or has forgotten. Open the page again.';
    throw signInError('state_mismatch', message);
  }

  const { verifier, starts, ...rest } = known;
  const settled = { ...rest, starts: 0 };
  if (verifier !== undefined && code) {
    // Used up before it is sent, so that no second load of this address sends it again.
    memory.save({ ...settled, starts });
    const answer = await exchangeCode({
      ...{ baseUrl, code, verifier, clientId, now, fetch, timeoutMs },
      redirectUri: toReturnAddress(redirectUri, asked),
    }).catch((error: unknown) => {
      memory.save(settled);
      throw error;
    });
    if (answer) {
      memory.save(settled);
      const { state, conversationId } = settled;
      const restart = () => begin({ ...settled, address: withoutAnswer(new URL(page.location.href)) });
      return createPageSession({ ...answer, baseUrl, state, conversationId, now, fetch, restart });
    }
  }
  if (starts < mostStarts) return begin(known);
  memory.save(settled);
  throw signInError('code_refused', 'the vendor refused the code, and another one too. Reload the page to try again.');
}

function checkOptions({
  baseUrl,
  redirectUri,
  origin,
}: {
  baseUrl: string;
  redirectUri: string;
  origin: string;
}): void {
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) {
    throw new ConfigurationError(vendor, 'baseUrl must be an http or https URL.');
  }
  const back = URL.parse(redirectUri);
  if (back?.origin !== origin || back.hash) {
    throw new ConfigurationError(
      vendor,
      `redirectUri must be an address of the page's own origin, ${origin}, without #.`,
    );
  }
  if (!globalThis.crypto?.subtle) {
    throw new ConfigurationError(vendor, 'The page must be served by https, or from localhost, to sign in.');
  }
}

function stateOfReload(historyState: unknown): string | undefined {
  const state = (historyState as Record<string, unknown> | null | undefined)?.[historyKey];
  return typeof state === 'string' ? state : undefined;
}
