/** Sandbox choices, all of them: the vendor says only that the script asks at the start and when a token is refused. */
const timeoutMs = 10_000;
const callsPerWindow = 5;
const windowMs = 60_000;

export type TokenAnswer =
  | { kind: 'token'; token: string }
  /** Nobody is signed in, or the page could not tell. Not asked again for this page view. */
  | { kind: 'nobody' }
  /** Asked too often. It may be asked again later. */
  | { kind: 'too-often' };

export interface TokenKeeperOptions {
  /** Asks the page. */
  ask(): Promise<unknown>;
  now(): number;
  warn(message: string, cause?: unknown): void;
}

export interface TokenKeeper {
  /** A new token of the page's. Needs that meet share one call. */
  renew(): Promise<TokenAnswer>;
}

export function createTokenKeeper({ ask, now, warn }: TokenKeeperOptions): TokenKeeper {
  let running: Promise<TokenAnswer> | undefined;
  let nobody = false;
  let askedMs: readonly number[] = [];

  async function call(): Promise<TokenAnswer> {
    askedMs = askedMs.filter((atMs) => now() - atMs < windowMs);
    if (askedMs.length >= callsPerWindow) return { kind: 'too-often' };
    askedMs = [...askedMs, now()];
    try {
      const token = await within(ask());
      if (typeof token === 'string' && token !== '') return { kind: 'token', token };
    } catch (error) {
      warn('App Inbox stays hidden: getAuthTokenCallback gave no token.', error);
    }
    nobody = true;
    return { kind: 'nobody' };
  }

  return {
    renew() {
      if (nobody) return Promise.resolve({ kind: 'nobody' });
      running ??= call().finally(() => (running = undefined));
      return running;
    },
  };
}

async function within<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1000} seconds`)), timeoutMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
