/** A request as it would have left. */
export interface SentRequest {
  method: string;
  /** With the origin, because a key belongs to one. */
  url: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  redirect: string;
  body: unknown;
}

export type Answer = (request: SentRequest, count: number) => Response | Promise<Response>;

/** A `fetch` that answers by `METHOD /path` and keeps what it was sent. `count` is how often that route was called. */
export function fakeFetch(routes: Record<string, Answer>) {
  const sent: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname: path, searchParams } = new URL(request.url);
    const text = await request.text();
    const seen: SentRequest = {
      method: request.method,
      url: origin + path,
      path,
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(request.headers),
      redirect: request.redirect,
      body: text ? JSON.parse(text) : undefined,
    };
    sent.push(seen);
    request.signal.throwIfAborted();
    const route = `${request.method} ${path}`;
    const answer = routes[route];
    if (!answer) throw new Error(`No route for ${route}`);
    const count = sent.filter(({ method, path: other }) => `${method} ${other}` === route).length;
    return Promise.race([answer(seen, count), abortOf(request.signal)]);
  };
  return { fetch, sent, routesCalled: () => sent.map(({ method, path }) => `${method} ${path}`) };
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** Answers with the tokens `access-1`, `access-2`, … */
export const issueTokens: Answer = (_, count) =>
  json({ access_token: `access-${count}`, token_type: 'bearer', expires_in: 3600 });

export const hang: Answer = () => new Promise(() => undefined);
export const unreachable: Answer = () =>
  Promise.reject(new TypeError('fetch failed', { cause: new Error('socket hang up') }));

/** An error of the Partner API. */
export function refuse(status: number, developer_message: string, code?: string): Response {
  const error_data = code === undefined ? {} : { error_data: { code } };
  return json({ meta: { success: false, http_code: status, developer_message, ...error_data } }, status);
}

/** An error of Meta's. */
export function refuseByMeta(code: number, status = 400): Response {
  return json({ error: { message: `(#${code}) No`, type: 'OAuthException', code } }, status);
}

export const partnerPath = '/api/v2/partners/SandboxPA';
export const keysRoute = `POST ${partnerPath}/channels/p7Rw2dCH/api_keys`;
export const channelsRoute = `GET ${partnerPath}/channels`;

export function channelOf(state: string, fields: Record<string, unknown> = {}) {
  return { id: 'p7Rw2dCH', client_id: 'k3VtqaCL', status: 'ready', integration: { enabled: true, state }, ...fields };
}

export function channelPage(...channels: object[]): Response {
  const total = channels.length;
  return json({ count: total, total, limit: 20, offset: 0, sort: [], filters: {}, partner_channels: channels });
}

export async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
