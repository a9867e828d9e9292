import type { ExchangeUser } from '../sign-in/token-answer.ts';

/** What a sign-in needs of its window. */
export interface ExchangeWindow {
  location: Pick<Location, 'href' | 'replace'>;
  history: Pick<History, 'state' | 'replaceState'>;
  sessionStorage: ExchangePageStorage;
}

/** Where the page keeps what it asked until the answer comes. */
export type ExchangePageStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface ExchangePageOptions {
  /** The account's own address, e.g. `https://xxxxx.api.infobip.com`. It signs in, and takes the calls. */
  baseUrl: string;
  /** Client ID of the app shell. The client secret has no place in a page. */
  clientId: string;
  /**
   * Redirect URL of the app shell, of the page's own origin. It may go on with a path and a query, e.g. those of the page
   * itself where an app has several. `conversationId` is added to its query, because only so it survives, and `signInFlow`,
   * by which the answer finds its question.
   */
  redirectUri: string;
  /** Several are separated by spaces. Default: `conversations`. */
  scope?: string | undefined;
  /** True sends `code_challenge_method=S256` too, as an older demo of the vendor did. Missing means the same. Default: false. */
  sendChallengeMethod?: boolean | undefined;
  /** Milliseconds for the token. Default: 10000. */
  timeoutMs?: number | undefined;
  /** Rejects this call's promise. The sign-in itself goes on, for whoever else has called for it in this load. */
  signal?: AbortSignal | undefined;
  /** Default: `globalThis.window`. */
  window?: ExchangeWindow | undefined;
  /** Has to outlive a load of the page, and belong to one tab. Default: the window's `sessionStorage`. */
  storage?: ExchangePageStorage | undefined;
  /** Default: `globalThis.fetch`. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

/**
 * `code` of an `EmbedError` of the sign-in.
 *
 * | code | when | `retryable` |
 * | --- | --- | --- |
 * | `access_denied` | the user, or the portal, did not allow it | no |
 * | `authorization_failed` | the portal came back with another error | no |
 * | `state_mismatch` | the address holds a code that this tab did not ask for | no |
 * | `code_refused` | the code was refused, and the one that was asked for anew too | no |
 * | `no_code` | the portal came back without a code, twice within a minute, or five times to a bare address | no |
 * | `client_refused` | the vendor does not know `clientId` | no |
 * | `storage_blocked` | the browser keeps nothing for the page while it is in a frame | no |
 * | `storage_full` | the page has used up what the browser keeps for it | no |
 * | `malformed` | the answer holds no token, or no account | no |
 * | `rate_limited`, `network`, `timeout` | no token for now | yes |
 * | `server` | another refusal | 5xx |
 * | `aborted` | your signal | no |
 * | `renewed_too_often` | `renew()` within ten seconds of the sign-in | no |
 * | `origin_refused` | `session.fetch` was asked to call somebody else | no |
 */
export type ExchangeSignInErrorCode =
  | 'access_denied'
  | 'authorization_failed'
  | 'state_mismatch'
  | 'code_refused'
  | 'no_code'
  | 'client_refused'
  | 'storage_blocked'
  | 'storage_full'
  | 'malformed'
  | 'server'
  | 'rate_limited'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'renewed_too_often'
  | 'origin_refused';

/** Who is signed in, and calls on their behalf. Lives in the page's memory alone: a reload signs in anew. */
export interface ExchangeSession {
  user: ExchangeUser;
  /** What the frame was opened beside. It comes from the address, so it proves nothing; what the API answers does. */
  conversationId: string | undefined;
  /** The portal's word for this frame. */
  state: string | undefined;
  /** Milliseconds since the epoch; `Infinity` where the vendor does not say. */
  expiresAtMs: number;
  /** The value of `Authorization`, for a client of your own. Only for requests to `baseUrl`. */
  authorization(): string;
  /**
   * `fetch` with `Authorization`, for `baseUrl` alone: `session.fetch('/ccaas/1/conversations/42/messages')`. No cookies go
   * along and no redirect is followed. It takes a `Request` too, so a typed client of openapi-fetch can stand on it.
   *
   * @throws {EmbedError} `origin_refused` for any other address, before anything is sent; `network` when no answer came.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Signs in anew, with the same state and conversation: a client without a secret cannot refresh. The frame leaves the
   * page, so the promise stays open. Ask first where somebody is typing.
   *
   * @throws {EmbedError} `renewed_too_often` within ten seconds of the sign-in, so that a token that is refused at once
   * does not end in a loop; `storage_blocked`, `storage_full`.
   */
  renew(): Promise<never>;
  /**
   * Calls the listener once, when the token is over or the API has answered 401 to `fetch`; at once when that is so
   * already. Returns the function that removes it.
   */
  onExpired(listener: () => void): () => void;
}
