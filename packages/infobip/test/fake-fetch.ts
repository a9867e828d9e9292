/** A request as it would have left. */
export interface SentRequest {
  method: string;
  origin: string;
  path: string;
  query: Record<string, string>;
  authorization: string | null;
  headers: Record<string, string>;
  redirect: string;
  /** Parsed, when it is JSON. */
  body: unknown;
  /** Milliseconds since the epoch, by the clock of the test. */
  atMs: number;
}

export type Answer = (request: SentRequest, count: number) => Response | Promise<Response>;

/** A `fetch` that answers by `METHOD /path` and keeps what it was sent. `count` is how often that route was called. */
export function fakeFetch(routes: Record<string, Answer>) {
  const sent: SentRequest[] = [];
  // A request that nobody holds is collected, and then its signal is never aborted.
  const held: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    held.push(request);
    const { origin, pathname: path, searchParams } = new URL(request.url);
    const text = await request.text();
    const seen: SentRequest = {
      method: request.method,
      origin,
      path,
      query: Object.fromEntries(searchParams),
      authorization: request.headers.get('Authorization'),
      headers: Object.fromEntries(request.headers),
      redirect: request.redirect,
      body: /^[{[]/.test(text) ? (JSON.parse(text) as unknown) : text || undefined,
      atMs: Date.now(),
    };
    sent.push(seen);
    request.signal.throwIfAborted();
    const route = `${request.method} ${path}`;
    const answer = routes[route];
    if (!answer) throw new Error(`No route for ${route}`);
    const count = sent.filter(({ method, path: other }) => `${method} ${other}` === route).length;
    // As a real one, it ends when the signal is aborted.
    const { promise: abort, reject } = Promise.withResolvers<never>();
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error), { once: true });
    return Promise.race([answer(seen, count), abort]);
  };
  return { fetch, sent, routesCalled: () => sent.map(({ method, path }) => `${method} ${path}`) };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

export function text(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/plain;charset=UTF-8', ...headers } });
}

export function empty(status = 200): Response {
  return new Response(null, { status });
}

export function refusal(status: number, messageId: string, words: string, headers?: Record<string, string>): Response {
  return json({ requestError: { serviceException: { messageId, text: words } } }, status, headers);
}

export const baseUrl = 'https://acme.api.infobip.test';
export const apiKey = 'sandbox-infobip-key';
export const account = { baseUrl, credentials: { apiKey } };
