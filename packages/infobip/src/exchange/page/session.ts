import { signInError } from './errors.ts';
import type { ExchangeSession } from './options.ts';
import type { ExchangeUser } from '../sign-in/token-answer.ts';

export interface PageSessionOptions {
  baseUrl: string;
  token: string;
  user: ExchangeUser;
  state: string | undefined;
  conversationId: string | undefined;
  expiresAtMs: number;
  now: () => number;
  fetch: typeof fetch;
  signal: AbortSignal | undefined;
  restart: () => Promise<never>;
}

/** The longest that a timer of the browser takes. */
const longestTimerMs = 2 ** 31 - 1;
/** A token that is refused sooner would be refused again. */
const leastAgeMs = 10_000;

export function createPageSession(options: PageSessionOptions): ExchangeSession {
  const { baseUrl, token, user, state, conversationId, expiresAtMs, now, fetch, signal, restart } = options;
  const signedInAtMs = now();
  const listeners = new Set<() => void>();
  let isExpired = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function expire(): void {
    if (isExpired) return;
    isExpired = true;
    clearTimeout(timer);
    listeners.forEach((listener) => queueMicrotask(listener));
    listeners.clear();
  }

  function watch(): void {
    const restMs = expiresAtMs - now();
    if (restMs <= 0) return expire();
    timer = setTimeout(watch, Math.min(restMs, longestTimerMs));
  }
  if (expiresAtMs < Infinity && !signal?.aborted) watch();
  signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const authorization = () => `IBSSO ${token}`;

  return {
    user,
    state,
    conversationId,
    expiresAtMs,
    authorization,
    async fetch(input, init) {
      const address = input instanceof Request ? input.url : toAddress(baseUrl, String(input));
      if (!isBelow(baseUrl, address)) {
        throw signInError('origin_refused', `only addresses below ${baseUrl} are called with the token.`);
      }
      const request = new Request(input instanceof Request ? input : address, init);
      const headers = new Headers(request.headers);
      headers.set('Authorization', authorization());
      // A redirect would lead elsewhere, and so would what `init` may say of it.
      const response = await fetch(new Request(request, { headers, credentials: 'omit', redirect: 'error' })).catch(
        (cause: unknown) => {
          if (request.signal.aborted) throw cause;
          throw signInError('network', `${request.method} did not reach the vendor.`, { retryable: true, cause });
        },
      );
      if (response.status === 401) expire();
      return response;
    },
    async renew() {
      if (now() - signedInAtMs >= leastAgeMs) return restart();
      throw signInError(
        'renewed_too_often',
        'the session was just begun; if its token is refused, another will be too.',
      );
    },
    onExpired(listener) {
      if (isExpired) queueMicrotask(listener);
      else listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A path goes below the base, which may have a path of its own. */
function toAddress(baseUrl: string, input: string): string {
  return /^\/(?!\/)/.test(input) ? baseUrl + input : input;
}

function isBelow(baseUrl: string, address: string): boolean {
  const base = new URL(baseUrl);
  const url = URL.parse(address);
  return (
    url?.origin === base.origin &&
    !(url.username || url.password) &&
    `${url.pathname}/`.startsWith(base.pathname.replace(/\/*$/, '/'))
  );
}
