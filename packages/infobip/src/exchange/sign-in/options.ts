import type { IntegrationError } from '@embedworks/core';
import type { IssuedToken } from '@embedworks/core/server';
import type { InfobipOptions } from '../../options.ts';
import type { Infobip } from '../../server.ts';
import type { ExchangeStorage } from '../settings/storage.ts';
import type { ExchangeUser } from './token-answer.ts';

/** Seals what is kept; that of `createKeyring` does. */
export interface SessionKeyring {
  seal(text: string, context: string): Promise<string>;
  open(sealed: string, context: string): Promise<string>;
}

export interface ExchangeSignInOptions {
  /** The account's own address as your server reaches it, e.g. `https://xxxxx.api.infobip.com`. */
  baseUrl: string;
  /** The same as the browser reaches it. Default: `baseUrl`. */
  authorizeBaseUrl?: string | undefined;
  /** Client ID of the app shell. */
  clientId: string;
  /** Client Secret of the app shell, which is not its Signing Secret. Never leaves your server. */
  clientSecret: string;
  /**
   * Redirect URL of the app shell: where `callback` answers. By https, because browsers keep no cookie for a frame otherwise;
   * for development http://localhost, http://<name>.localhost and http://127.0.0.1 do too, in Chromium and Firefox.
   */
  redirectUri: string;
  /** Several are separated by spaces. Default: `conversations`. */
  scope?: string | undefined;
  /** Where sessions are kept. Any storage of unstorage; what several servers share when there are several. */
  storage: ExchangeStorage;
  /** Seals the sessions, tokens and users alike. */
  keyring: SessionKeyring;
  /**
   * Answers the frame once it is signed in: with your page, or `Response.redirect(session.returnTo, 303)`. The cookie is
   * added to the answer. Where the portal opens `redirectUri` itself, `returnTo` is that address: see `handler`.
   */
  onSignedIn(session: ExchangeServerSession, request: Request): Promise<Response> | Response;
  /**
   * Answers a sign-in that failed. Default: the error's sentence as plain text. Never holds a secret.
   *
   * | `error.code` | when |
   * | --- | --- |
   * | `access_denied` | the user did not allow it |
   * | `authorization_failed` | the vendor came back with another error |
   * | `state_mismatch` | this browser did not ask for it, or keeps no cookies for the frame |
   * | `no_code` | the vendor came back without a code |
   * | `code_refused` | the vendor refused the code, and the one that was asked for anew too |
   * | `no_page` | `onSignedIn` leads to `redirectUri`, where there is no page |
   * | `failed` | `onSignedIn` threw, or the storage did |
   * | those of `InfobipError` | the call for the token failed: `unauthorized`, `network`, `malformed` … |
   */
  onFailed?: ((error: IntegrationError, request: Request, status: number) => Promise<Response> | Response) | undefined;
  /** Called with everything that fails, for your log. Default: nothing. */
  onError?: ((error: unknown) => unknown) | undefined;
  cookie?: SessionCookieOptions | undefined;
  /** Milliseconds a session lives. Default: 3600000, as long as one of the portal. */
  sessionLifetimeMs?: number | undefined;
  /**
   * Milliseconds after which a token is refreshed before it is used. Default: half of its lifetime; 40000 where the vendor
   * names none, as long as the one client waits that is known to refresh.
   * Source: https://github.com/Solvate-IT/ZAHLMEISTER
   */
  refreshAfterMs?: number | undefined;
  /** Milliseconds for each of two attempts to get a token. Default: 10000. */
  timeoutMs?: number | undefined;
  /** Default: `globalThis.fetch`. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** Resolves after so many milliseconds. Default: a timer. */
  wait?: ((ms: number) => Promise<void>) | undefined;
}

export interface SessionCookieOptions {
  /** Stands behind `__Host-`, which is left out over http, where not every Chromium takes it. Default: `infobip-exchange`. */
  name?: string | undefined;
  /**
   * Whether the cookie belongs to the portal's site as well (CHIPS), without which browsers that block third-party cookies
   * keep none in a frame. Default: true.
   */
  partitioned?: boolean | undefined;
}

/** Who is signed in. Holds no token; hand it to `infobipFor` or `token`. */
export interface ExchangeServerSession {
  /** Names the session in the storage. Not what is in the cookie, so it may stand in a log. */
  readonly id: string;
  /** Whose settings a configuration page may read and write. From the vendor, not from the page. */
  readonly accountKey: string;
  readonly user: ExchangeUser;
  /**
   * What the frame was opened beside. From the address, so it proves nothing. A browser has one session: with several cards
   * open it is that of the one that was opened last, so a card sends its own along with its calls.
   */
  readonly conversationId: string | undefined;
  /**
   * The portal's word for this frame. Whoever has it may sign in as this user, so it belongs in no log. A page that comes with
   * another one was opened anew, maybe for somebody else.
   */
  readonly state: string | undefined;
  /** The address that the frame was opened with, without `state`. Always of the origin of `redirectUri`. */
  readonly returnTo: string;
  /** Milliseconds since the epoch. */
  readonly signedInAtMs: number;
  /** Milliseconds since the epoch. */
  readonly expiresAtMs: number;
}

export interface ExchangeSignIn {
  /**
   * Both in one, for the address `redirectUri`: `callback` when the vendor comes back, `start` when the portal opens it. A
   * frame that has just been signed in is answered by `onSignedIn`, and when that leads to `redirectUri` again, by a failure
   * `no_page`, because there `handler` would begin anew without an end.
   */
  handler(request: Request): Promise<Response>;
  /** Sends the frame to the vendor. For the addresses the portal opens: do it each time they come with `state`. */
  start(request: Request): Promise<Response>;
  /** Takes the frame back, and answers with `onSignedIn`. */
  callback(request: Request): Promise<Response>;
  /**
   * Who makes this request, by its cookie. Requests that may change something, all but GET, HEAD and OPTIONS, count only when
   * they come from a page of your own origin, because the cookie travels with those of any site.
   */
  session(request: Request): Promise<ExchangeServerSession | undefined>;
  /**
   * Gets a fresh token now. Callers that come while one is fetched share it.
   * @throws {InfobipError} `unauthorized` when the session is over, and the user has to open the page again.
   */
  refresh(session: Pick<ExchangeServerSession, 'id'>): Promise<void>;
  /** The token for a client of your own: `Authorization: IBSSO <token>`. Refreshed when it is due. */
  token(session: Pick<ExchangeServerSession, 'id'>): Promise<IssuedToken>;
  /** The API on behalf of the user, with a token that is refreshed when it is due or refused. */
  infobipFor(
    session: Pick<ExchangeServerSession, 'id'>,
    options?: Omit<InfobipOptions, 'baseUrl' | 'credentials'>,
  ): Infobip;
  /** Ends the session of a POST from your own page: 204, and the cookie is gone. The vendor's own session stays. */
  signOut(request: Request): Promise<Response>;
}
