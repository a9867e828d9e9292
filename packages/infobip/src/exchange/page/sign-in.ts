import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import { signInError } from './errors.ts';
import { createMemory, type RememberedSignIn } from './memory.ts';
import type { ExchangePageOptions, ExchangeSession } from './options.ts';
import { createVerifier, toChallenge } from './proof.ts';
import { createPageSession } from './session.ts';
import { exchangeCode } from './token.ts';
import { toReturnAddress } from '../sign-in/return-address.ts';

/** How often a sign-in is begun before a person has to ask for it: once, and once more. */
const mostStarts = 2;
/** Milliseconds after which a load is a person's own. */
const oneMinuteMs = 60_000;
/** Where the portal's `state` is kept when the address is clean, for a reload. A frame that is opened has none. */
const historyKey = 'infobipExchangeState';

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
 * A strange code (CSRF) is refused twice: `state` has to be one that this tab sent, and the vendor takes a code only with the
 * verifier, which never leaves this tab. Where the portal gave no `state`, or returns none, the verifier alone protects; a
 * `state` of our own is not sent, because to the vendor it names the portal's user.
 * Source: https://github.com/infobip-community/restaurant-reservations-demo
 *
 * @throws {ConfigurationError} when an address cannot work, or the page is not served by https or from localhost.
 * @throws {EmbedError} with a code of {@link ExchangeSignInErrorCode}.
 */
export async function signIn(options: ExchangePageOptions): Promise<ExchangeSession> {
  const { clientId, redirectUri, scope = 'conversations', timeoutMs = 10_000, signal, now = Date.now } = options;
  const page = options.window ?? globalThis.window;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const opened = new URL(page.location.href);
  checkOptions({ baseUrl, redirectUri, origin: opened.origin });
  const memory = createMemory(() => options.storage ?? page.sessionStorage, clientId);
  // Bound late, so that a fetch replaced after import is the one that is called.
  const fetch: typeof globalThis.fetch = (...call) => (options.fetch ?? globalThis.fetch)(...call);

  const query = opened.searchParams;
  const code = query.get('code');
  const refusal = query.get('error');
  const conversationId = query.get('conversationId') || undefined;
  const state = query.get('state') || (code || refusal ? undefined : stateOfReload(page.history.state));
  const known = memory.find(state, conversationId);

  /** Leaves the page. */
  async function begin(asked: Omit<RememberedSignIn, 'verifier' | 'startedAtMs'>): Promise<never> {
    const verifier = createVerifier();
    const { state, conversationId } = asked;
    const parameters = {
      response_type: 'code',
      code_challenge: await toChallenge(verifier),
      ...(options.sendChallengeMethod ? { code_challenge_method: 'S256' } : {}),
      client_id: clientId,
      redirect_uri: toReturnAddress(redirectUri, { conversationId }),
      scope,
      ...(state === undefined ? {} : { state }),
    };
    memory.save({ ...asked, verifier, starts: asked.starts + 1, startedAtMs: now() });
    // Replaced, because "back" should not lead to a load that begins again.
    page.location.replace(`${baseUrl}/exchange/1/oauth/authorize?${new URLSearchParams(parameters)}`);
    return new Promise<never>(() => {});
  }

  if (!code && !refusal) {
    const isUnderWay = known?.verifier !== undefined && now() - known.startedAtMs < oneMinuteMs;
    const starts = isUnderWay ? known.starts : 0;
    if (isUnderWay && starts >= mostStarts) {
      memory.save({ ...known, verifier: undefined });
      throw signInError('no_code', 'the vendor came back without a code, twice. Reload the page to try again.');
    }
    return begin({ state, conversationId, address: withoutAnswer(opened), starts });
  }

  // At once, so that the code is in no referrer and no reload.
  page.history.replaceState(
    { ...(page.history.state as object | null), [historyKey]: state ?? known?.state },
    '',
    known?.address ?? withoutAnswer(opened),
  );
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

  const { verifier, starts, ...asked } = known;
  const settled = { ...asked, starts: 0 };
  if (verifier !== undefined && code) {
    // Used up before it is sent, so that no second load of this address sends it again.
    memory.save({ ...settled, starts });
    const answer = await exchangeCode({
      ...{ baseUrl, code, verifier, clientId, now, fetch, timeoutMs, signal },
      redirectUri: toReturnAddress(redirectUri, asked),
    }).catch((error: unknown) => {
      memory.save(settled);
      throw error;
    });
    if (answer) {
      memory.save(settled);
      const { state, conversationId } = asked;
      const restart = () => begin({ ...settled, address: withoutAnswer(new URL(page.location.href)) });
      return createPageSession({ ...answer, baseUrl, state, conversationId, now, fetch, signal, restart });
    }
  }
  if (starts < mostStarts) return begin({ ...asked, starts });
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

/** The same address without what belongs to the sign-in. */
function withoutAnswer(address: URL): string {
  const rest = new URL(address);
  for (const name of ['code', 'state', 'error', 'error_description']) rest.searchParams.delete(name);
  return rest.href;
}

function stateOfReload(historyState: unknown): string | undefined {
  const state = (historyState as Record<string, unknown> | null | undefined)?.[historyKey];
  return typeof state === 'string' ? state : undefined;
}
