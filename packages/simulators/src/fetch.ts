import type { SimulatedResponse } from './engine/message.ts';
import type { World } from './engine/world.ts';

/**
 * A `fetch` that the world's vendors answer at their production hosts. Hand it to a client and nothing leaves the
 * process.
 * @throws {TypeError} for a host that is no vendor's, as an offline machine would.
 */
export function createFetch(world: World): typeof fetch {
  const roots = world.vendors.flatMap(({ vendor, productionHosts }) =>
    productionHosts.map((host) => [`https://${host}`, vendor] as const),
  );
  return (input, init) => {
    const request = new Request(input, init);
    const [root, vendor] = roots.find(([origin]) => new URL(request.url).origin === origin) ?? [];
    if (root && vendor) return handleRequest(world, vendor, root, request);
    return Promise.reject(new TypeError(`No vendor of this world answers at ${new URL(request.url).origin}.`));
  };
}

/** Hands one request to the engine and its answer back. `root` is the address the vendor's paths start below. */
export async function handleRequest(world: World, vendor: string, root: string, request: Request): Promise<Response> {
  request.signal.throwIfAborted();
  const { href, search, hash } = new URL(request.url);
  const answer = await world.handle(vendor, {
    method: request.method,
    path: href.slice(root.length, href.length - search.length - hash.length) || '/',
    search,
    headers: Object.fromEntries(request.headers),
    body: request.body ? new Uint8Array(await request.arrayBuffer()) : undefined,
    origin: root,
  });
  return answer.delivery === 'never' ? silence(request.signal) : toResponse(answer, request.method);
}

function toResponse({ status, headers, body }: SimulatedResponse, method: string): Response {
  const bodiless = method === 'HEAD' || status === 204 || status === 304;
  return new Response(bodiless ? null : body, { status, headers });
}

/** Settles only when the caller gives up. */
function silence(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}
