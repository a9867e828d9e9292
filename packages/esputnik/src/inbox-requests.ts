import { ApiCallError, EmbedError, type EmbedErrorCode } from '@embedworks/core';
import type { paths } from '@embedworks/contracts/esputnik/rest';
import { toEsputnikMessage, vendor } from './errors.ts';
import { askForToken, type GetToken } from './inbox-get-token.ts';
import { withinLimit } from './inbox-time-limit.ts';

export interface InboxRequestsOptions {
  getToken: GetToken;
  baseUrl: string;
  fetch?: typeof fetch | undefined;
  /** Milliseconds for one attempt. */
  timeoutMs: number;
  /** Milliseconds for one answer of the team's back end. */
  callbackTimeoutMs: number;
}

export interface InboxRequest {
  path: Extract<keyof paths, `/appinbox/${string}`>;
  query?: Record<string, string | number | undefined>;
  /** Makes it a POST. */
  body?: unknown;
}

export interface InboxRequests {
  /** Waits its turn and resolves with the answer's JSON, `undefined` when it has no body. */
  send(request: InboxRequest, signal?: AbortSignal): Promise<unknown>;
  /** Forgets the token and ends every request, with `aborted` or, for good, `destroyed`. */
  stop(code: 'aborted' | 'destroyed'): void;
}

const retryableStatuses = [408, 425, 429, 500, 502, 503, 504];

/**
 * One request at a time, because a token is spent by each and its successor is in the answer's `ES-TOKEN`.
 *
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-mobile-apps
 */
export function createInboxRequests(options: InboxRequestsOptions): InboxRequests {
  const { getToken, timeoutMs, callbackTimeoutMs } = options;
  let token = '';
  let life = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  function send(request: InboxRequest, signal?: AbortSignal): Promise<unknown> {
    const ends = signal ? AbortSignal.any([life.signal, signal]) : life.signal;
    return withinLimit(nameOf(request), { signal: ends }, (inner) => {
      const turn = last.then(() => perform(request, inner));
      last = turn.catch(() => undefined);
      return turn;
    });
  }

  /** A refused token is renewed once. A lost answer may have spent its token; the next request then learns of it by 401. */
  async function perform(request: InboxRequest, signal: AbortSignal): Promise<unknown> {
    for (let isRepeated = false; ; isRepeated = true) {
      signal.throwIfAborted();
      if (!token) {
        const issued = await askForToken(getToken, { timeoutMs: callbackTimeoutMs, signal });
        signal.throwIfAborted();
        token = issued;
      }
      if (!token) throw failure('anonymous', 'there is no token: nobody is signed in, or the contact is unknown.');
      const answer = await withinLimit(nameOf(request), { timeoutMs, signal }, (inner) => exchange(request, inner));
      if (answer.status !== 401 || isRepeated) return read(answer, request);
    }
  }

  async function exchange(request: InboxRequest, signal: AbortSignal) {
    const { body } = request;
    const response = await reach(request, {
      method: methodOf(request),
      headers: { 'ES-TOKEN': token, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'omit',
      cache: 'no-store',
      signal,
    });
    signal.throwIfAborted();
    token = tokenAfter(response);
    return { status: response.status, text: await response.text().catch(networkFailure(request)) };
  }

  /** A 5xx spends no token, and who else says nothing of a next one may not have spent it either. */
  function tokenAfter({ status, ok, headers }: Response): string {
    if (status === 401) return '';
    return headers.get('ES-TOKEN') || (ok ? '' : token);
  }

  function reach({ path, query = {}, ...request }: InboxRequest, init: RequestInit): Promise<Response> {
    const url = new URL(options.baseUrl.replace(/\/+$/, '') + path);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    // Bound late, so that a fetch replaced after import (a test, a proxy) is the one that is called.
    return (options.fetch ?? globalThis.fetch)(url, init).catch(networkFailure({ path, ...request }));
  }

  return {
    send,
    stop(code) {
      token = '';
      life.abort(failure(code, code === 'destroyed' ? 'the client is destroyed.' : 'the client was reset.'));
      if (code === 'aborted') life = new AbortController();
    },
  };
}

function read({ status, text }: { status: number; text: string }, request: InboxRequest): unknown {
  const answered = `${nameOf(request)} answered ${status}`;
  if (status < 200 || status > 299) {
    const said = toEsputnikMessage(text);
    throw new ApiCallError(`${vendor}: ${answered}${said ? `: ${said}` : ''}`, {
      vendor,
      code: status === 401 ? 'unauthorized' : status === 429 ? 'rate_limited' : 'http',
      retryable: retryableStatuses.includes(status),
      status,
      data: text,
    });
  }
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    throw malformed(request);
  }
}

/** For an answer that is not what it should be. */
export function malformed(request: InboxRequest): ApiCallError {
  const message = `${vendor}: ${nameOf(request)} answered with what is not of the contract.`;
  return new ApiCallError(message, { vendor, code: 'malformed' });
}

function networkFailure(request: InboxRequest) {
  return (cause: unknown): never => {
    const message = `${vendor}: ${nameOf(request)} did not reach the vendor.`;
    throw new ApiCallError(message, { vendor, code: 'network', retryable: true, cause });
  };
}

function failure(code: EmbedErrorCode, what: string): EmbedError {
  return new EmbedError(`eSputnik inbox: ${what}`, { vendor, code });
}

function nameOf(request: InboxRequest): string {
  return `${methodOf(request)} ${request.path}`;
}

function methodOf({ body }: InboxRequest): 'GET' | 'POST' {
  return body === undefined ? 'GET' : 'POST';
}
