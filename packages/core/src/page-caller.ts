import { ApiCallError } from './errors.ts';

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
function isAllowedCaller({ url, headers }: Request, allowedOrigins: readonly string[]): boolean {
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

/** Why a caller is not answered. The reason is for the team's log. */
export interface CallerRefusal {
  status: number;
  code: 'origin_refused' | 'method_refused' | 'body_refused';
  reason: string;
  headers?: Record<string, string>;
}

/** Refuses pages that may not ask, and everything but POST and its preflight. */
export function refuseCaller(request: Request, allowedOrigins: readonly string[]): CallerRefusal | undefined {
  if (!isAllowedCaller(request, allowedOrigins)) {
    const origin = request.headers.get('Origin') ?? 'none';
    const allowed = ['the same origin', ...allowedOrigins].join(', ');
    return { status: 403, code: 'origin_refused', reason: `origin ${origin} refused, allowed: ${allowed}.` };
  }
  if (request.method === 'POST' || request.method === 'OPTIONS') return undefined;
  return { status: 405, code: 'method_refused', reason: 'only POST may ask.', headers: { Allow: 'POST' } };
}

/** For a body that is longer than {@link drainBody} reads. */
export const bodyRefusal: CallerRefusal = {
  status: 413,
  code: 'body_refused',
  reason: 'the body is too large; none is needed.',
};

/** What a page is told of a failure: 502 for the vendor's, 503 when it asks to slow down, 500 for the team's own. */
export function describeFailure(error: unknown): { status: number; headers: Record<string, string> } {
  if (!(error instanceof ApiCallError)) return { status: 500, headers: {} };
  if (error.code !== 'rate_limited') return { status: 502, headers: {} };
  return { status: 503, headers: { 'Retry-After': String(Math.ceil((error.retryAfterMs ?? 1000) / 1000)) } };
}
