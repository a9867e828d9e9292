export interface OriginOptions {
  /**
   * Origins that may ask besides the handler's own, e.g. `https://shop.example` for a handler on another host. They get
   * CORS headers with credentials. Default: none.
   */
  allowedOrigins?: readonly string[] | undefined;
}

/**
 * Whether a page that may ask made the request. `Sec-Fetch-Site` goes first, because no page can forge it and it is true
 * behind a proxy that changes scheme or host. Every browser sends one of the two headers with POST, so a request without
 * both is refused.
 */
export function isAllowedCaller({ url, headers }: Request, allowedOrigins: readonly string[]): boolean {
  const origin = headers.get('Origin');
  if (origin !== null && allowedOrigins.includes(origin)) return true;
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site === 'same-origin';
  return origin !== null && origin === new URL(url).origin;
}

/** Headers that let a page of another origin read the answer; none for a page that may not. */
export function crossOriginHeaders({ headers }: Request, allowedOrigins: readonly string[]): Record<string, string> {
  if (allowedOrigins.length === 0) return {};
  const origin = headers.get('Origin');
  // Said even to others, so that no cache hands one origin's answer to another.
  if (origin === null || !allowedOrigins.includes(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': headers.get('Access-Control-Request-Headers') ?? 'Content-Type',
  };
}

/** Bytes. A page has nothing to say that is longer. */
const longestBody = 16_384;

/**
 * Reads the body away, so that nobody takes an identity from it. Read rather than cancelled: some servers close the
 * connection when a body is cancelled. Answers false when it is too long.
 */
export async function drainBody(request: Request): Promise<boolean> {
  if (!request.body || request.bodyUsed) return true;
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > longestBody) return false;
  }
  return true;
}
