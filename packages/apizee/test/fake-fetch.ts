/** A request as it would have left. */
export interface SentRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  authorization: string | null;
  body: unknown;
}

export type Answer = (request: SentRequest, count: number) => Response | Promise<Response>;

/** A `fetch` that answers by `METHOD /path` and keeps what it was sent. `count` is how often that route was called. */
export function fakeFetch(routes: Record<string, Answer>) {
  const sent: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname: path, searchParams } = new URL(request.url);
    const text = await request.text();
    const seen: SentRequest = {
      method: request.method,
      path,
      query: Object.fromEntries(searchParams),
      authorization: request.headers.get('Authorization'),
      body: text ? JSON.parse(text) : undefined,
    };
    sent.push(seen);
    request.signal.throwIfAborted();
    const route = `${request.method} ${path}`;
    const answer = routes[route];
    if (!answer) throw new Error(`No route for ${route}`);
    return answer(seen, sent.filter(({ method, path: other }) => `${method} ${other}` === route).length);
  };
  return { fetch, sent, routesCalled: () => sent.map(({ method, path }) => `${method} ${path}`) };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** Answers with the tokens `access-1`, `access-2`, … */
export const issueTokens: Answer = (_, count) =>
  json({ access_token: `access-${count}`, created_at: '2026-03-02T08:00:00+00:00', expires_in: 86_400 });

export const currentUser = {
  userId: 5121,
  enterpriseId: 301,
  apiKey: 'sandboxApiKey',
  nickname: 'Zoé',
  token: 'user-token',
  photo_url: '//cdn.example/zoe.png',
  mail: 'zoe@desk.example',
  ccs: 'ccs.example',
};

export const ticket = {
  id: 90417,
  type: 'video-assistance',
  state: 'invited',
  reference: 'CASE-77',
  created: '2026-03-02T08:00:00+00:00',
  modified: '2026-03-02T08:00:01+00:00',
  start_time: '2026-03-02T08:00:01+00:00',
  end_time: '2026-03-02T08:30:01+00:00',
};
