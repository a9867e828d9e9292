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
  restart: () => Promise<never>;
}

/** The longest that a timer of the browser takes. */
const longestTimerMs = 2 ** 31 - 1;
/** A token that is refused sooner would be refused again. */
const leastAgeMs = 10_000;

export function createPageSession(options: PageSessionOptions): ExchangeSession {
  const { baseUrl, token, user, state, conversationId, expiresAtMs, now, fetch, restart } = options;
  const signedInAtMs = now();
  const listeners = new Set<() => void>();
  let isExpired = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Has a timer only while somebody listens, so that a component that is unmounted leaves none behind. */
  function watch(): void {
    clearTimeout(timer);
    if (listeners.size === 0) return;
    const restMs = isExpired ? 0 : expiresAtMs - now();
    if (restMs > 0) {
      timer = setTimeout(watch, Math.min(restMs, longestTimerMs));
      return;
    }
    listeners.forEach((listener) => queueMicrotask(listener));
    listeners.clear();
  }

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
      if (response.status === 401) {
        isExpired = true;
        watch();
      }
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
      listeners.add(listener);
      watch();
      return () => {
        listeners.delete(listener);
        watch();
      };
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
