import { vi } from 'vitest';
import { createInfobip, type InfobipOptions } from '@embedworks/infobip/server';

/** A request as it would have left. */
export interface SentRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  /** Bytes of the body. */
  bytes: number;
  /** Milliseconds since the epoch, by the clock of the test. */
  at: number;
}

/** `count` is how often the route was called. */
export type Answer = (request: SentRequest, count: number) => Response | Promise<Response>;

export const apiKey = 'sandbox-infobip-key';

/** People over a `fetch` that answers by `METHOD /path` and keeps what it was sent. */
export function setUpPeople(routes: Record<string, Answer>, options: Partial<InfobipOptions> = {}) {
  const sent: SentRequest[] = [];
  // A request that nobody holds is collected, and then its signal is never aborted.
  const held: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    held.push(request);
    const { pathname: path, searchParams } = new URL(request.url);
    const text = await request.text();
    const seen: SentRequest = {
      method: request.method,
      path,
      query: Object.fromEntries(searchParams),
      body: text ? (JSON.parse(text) as unknown) : undefined,
      bytes: new TextEncoder().encode(text).length,
      at: Date.now(),
    };
    sent.push(seen);
    request.signal.throwIfAborted();
    const route = `${request.method} ${path}`;
    const answer = routes[route];
    if (!answer) throw new Error(`No route for ${route}`);
    const count = sent.filter((other) => `${other.method} ${other.path}` === route).length;
    const { promise: abort, reject } = Promise.withResolvers<never>();
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error), { once: true });
    return Promise.race([answer(seen, count), abort]);
  };
  const { people } = createInfobip({ baseUrl: 'https://api.test', credentials: { apiKey }, fetch, ...options });
  return { people, sent, routesCalled: () => sent.map(({ method, path }) => `${method} ${path}`) };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

export function empty(status = 200): Response {
  return new Response(null, { status });
}

export function refusal(
  status: number,
  messageId: string,
  text: string,
  headers: Record<string, string> = {},
): Response {
  return json({ requestError: { serviceException: { messageId, text } } }, status, headers);
}

export const tooMany = (retryAfter?: string) =>
  refusal(429, 'TOO_MANY_REQUESTS', 'Too many requests', retryAfter ? { 'Retry-After': retryAfter } : {});
export const broken = () => refusal(500, 'GENERAL_ERROR', 'Something went wrong. Please contact support.');
export const lost = () => Promise.reject<Response>(new TypeError('fetch failed'));
export const truncated = () =>
  new Response('{"results":[{"id":1,', { status: 207, headers: { 'Content-Type': 'application/json' } });

/** Lets fake time run until the promise is settled. */
export async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  // Handled now, awaited below: a rejection while time moves must not count as unhandled.
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return promise;
}

export async function toList<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** People of a source, told one by one as they are read. */
export function* manyPeople(count: number, onRead?: (index: number) => void) {
  for (let index = 0; index < count; index += 1) {
    onRead?.(index);
    yield { externalId: `crm-${index}` };
  }
}

export const upsertPath = '/people/3/persons/upsert';

export function personsOf({ body }: SentRequest): { externalId?: string }[] {
  return (body as { persons: { externalId?: string }[] }).persons;
}

export const allCreated: Answer = (request) =>
  json({ results: personsOf(request).map((_, index) => ({ id: index + 1, index, status: 'CREATED' })) }, 207);

/** Every batch of version 3 gets this answer. */
export function setUpUpsert(answer: Answer = allCreated) {
  const routes = [`PATCH ${upsertPath}`, `PUT ${upsertPath}`, 'POST /people/3/persons/merge'];
  return setUpPeople(Object.fromEntries(routes.map((route) => [route, answer])));
}

/** How many people travelled in each call. */
export const sizes = (sent: SentRequest[]) => sent.map((request) => personsOf(request).length);
