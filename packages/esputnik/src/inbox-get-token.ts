import { ConfigurationError, EmbedError } from '@embedworks/core';
import { vendor } from './errors.ts';
import { withinLimit, type TimeLimit } from './inbox-time-limit.ts';

/**
 * Asks your back end for a contact token. Your back end holds the API key and takes the contact from its own session,
 * see `createInboxTokenHandler` of `./server`. An empty string, or a rejection, means that nobody is signed in or the
 * contact is unknown. It is called again whenever a token is no longer accepted, never twice at a time.
 *
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites
 */
export type GetToken = (options: { signal: AbortSignal }) => Promise<string>;

export interface TokenOptions {
  /** Asks your back end. Either this or `tokenUrl`. */
  getToken?: GetToken | undefined;
  /** Your back end's token endpoint, asked as {@link fetchTokenFrom} does. */
  tokenUrl?: string | undefined;
}

/** @throws {ConfigurationError} when there is neither. */
export function toGetToken({ getToken, tokenUrl }: TokenOptions): GetToken {
  if (getToken) return getToken;
  if (tokenUrl) return fetchTokenFrom(tokenUrl);
  throw new ConfigurationError(
    vendor,
    'getToken or tokenUrl is needed: the function, or the address, that has tokens.',
  );
}

/**
 * A {@link GetToken} that sends `POST` to your own endpoint, with the cookies of the same origin, and reads `token` of
 * its JSON. 401 counts as nobody signed in; other refusals reject with an `EmbedError`, `callback_failed`.
 */
export function fetchTokenFrom(tokenUrl: string, options: { fetch?: typeof fetch | undefined } = {}): GetToken {
  return async ({ signal }) => {
    const response = await (options.fetch ?? globalThis.fetch)(tokenUrl, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    });
    if (response.status === 401) return '';
    if (!response.ok) throw callbackFailed(`answered ${response.status}`, response.status >= 500);
    const { token } = (await response.json()) as { token: string };
    return token;
  };
}

/**
 * Calls the team's function once, in time. What is no string counts as none.
 *
 * @throws {EmbedError} `callback_failed` when it rejects or takes too long.
 * @throws {ApiCallError} `aborted`.
 */
export async function askForToken(getToken: GetToken, limit: TimeLimit): Promise<string> {
  try {
    const token: unknown = await withinLimit('getToken', limit, async (signal) => getToken({ signal }));
    return typeof token === 'string' ? token : '';
  } catch (error) {
    if (limit.signal?.aborted || (error instanceof EmbedError && error.code === 'callback_failed')) throw error;
    throw callbackFailed('failed', true, error);
  }
}

function callbackFailed(what: string, retryable: boolean, cause?: unknown): EmbedError {
  return new EmbedError(`${vendor}: asking for a token ${what}.`, {
    vendor,
    code: 'callback_failed',
    retryable,
    cause,
  });
}
