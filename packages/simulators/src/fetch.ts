import { answerRequest, failedAnswer, findVendorAt } from './door.ts';
import type { SimulatedResponse } from './engine/message.ts';
import type { World } from './engine/world.ts';

/**
 * A `fetch` that the world's vendors answer at their production hosts. Hand it to a client and nothing leaves the
 * process.
 * @throws {TypeError} for a host that is no vendor's, as an offline machine would.
 */
export function createFetch(world: World): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { origin } = new URL(request.url);
    const vendor = findVendorAt(world, origin);
    if (!vendor) throw new TypeError(`No vendor of this world answers at ${origin}.`);
    const response = await handleRequest(world, vendor, origin, request);
    if (response.type === 'error') throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
    return response;
  };
}

/**
 * Hands one request to the engine and its answer back: `Response.error()` for a connection that broke. `root` is the
 * address the vendor's paths start below.
 */
export async function handleRequest(world: World, vendor: string, root: string, request: Request): Promise<Response> {
  request.signal.throwIfAborted();
  const { href, search, hash } = new URL(request.url);
  const answer = answerRequest(world, vendor, {
    method: request.method,
    path: href.slice(root.length, href.length - search.length - hash.length) || '/',
    search,
    headers: Object.fromEntries(request.headers),
    body: request.body ? new Uint8Array(await request.arrayBuffer()) : undefined,
    origin: root,
  });
  const { promise: aborted, stop } = whenAborted(request);
  try {
    const answered = await Promise.race([answer, aborted]);
    return answered.delivery === 'never' ? await aborted : toResponse(answered, request.method);
  } finally {
    stop();
  }
}

function toResponse(answer: SimulatedResponse, method: string): Response {
  const { status, headers, body, delivery } = answer;
  if (delivery === 'reset') return Response.error();
  try {
    if (delivery === 'truncated') return new Response(brokenOff(body), { status, headers });
    const bodiless = method === 'HEAD' || status === 204 || status === 304;
    return new Response(bodiless ? null : body, { status, headers });
  } catch (error) {
    return toResponse(failedAnswer(error), method);
  }
}

/** Half of a body, then the end of the connection. */
function brokenOff(body: SimulatedResponse['body']): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, Math.floor(bytes.byteLength / 2))),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
}

/** Requests that wait. Once nobody holds a request, its signal may not tell any more that the caller gave up. */
const waiting = new Set<Request>();

/** Rejects when the caller gives up. `stop` leaves no listener behind. */
function whenAborted(request: Request): { promise: Promise<never>; stop(): void } {
  const { signal } = request;
  const { promise, reject } = Promise.withResolvers<never>();
  // It may reject after the answer has won.
  promise.catch(() => {});
  const listener = () => reject(signal.reason as Error);
  signal.addEventListener('abort', listener, { once: true });
  if (signal.aborted) listener();
  waiting.add(request);
  const stop = () => {
    signal.removeEventListener('abort', listener);
    waiting.delete(request);
  };
  return { promise, stop };
}
