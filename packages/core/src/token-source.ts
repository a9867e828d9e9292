export interface IssuedToken {
  token: string;
  /** Milliseconds since the epoch. */
  expiresAtMs: number;
}

export interface TokenSourceOptions {
  /** Asks the vendor, or your own vault, for a fresh token. */
  fetchToken(): Promise<IssuedToken>;
  /** Milliseconds before its expiry at which a token is no longer handed out. Default: 60000. */
  expirySkewMs?: number | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

export interface TokenSource {
  /** The current token, or a fresh one. Callers that come while one is fetched share it. */
  get(signal?: AbortSignal): Promise<string>;
  /** Forgets `token` if it is still the current one, so that many refused calls cause one renewal. */
  invalidate(token: string): void;
}

/** Keeps one token for all callers. A failed fetch is not kept: the next caller tries again. */
export function createTokenSource({
  fetchToken,
  expirySkewMs = 60_000,
  now = Date.now,
}: TokenSourceOptions): TokenSource {
  let current: IssuedToken | undefined;
  let pending: Promise<IssuedToken> | undefined;

  const renew = () => {
    pending ??= fetchToken()
      .then((issued) => (current = issued))
      .finally(() => (pending = undefined));
    return pending;
  };

  return {
    async get(signal) {
      signal?.throwIfAborted();
      if (current && current.expiresAtMs - expirySkewMs > now()) return current.token;
      return (await raceWithAbort(renew(), signal)).token;
    },
    invalidate(token) {
      if (current?.token === token) current = undefined;
    },
  };
}

/** One caller's abort must not end the fetch that others wait for. */
function raceWithAbort<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
