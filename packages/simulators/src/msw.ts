/** The vendors as MSW handlers, for `setupServer` and `setupWorker`. */
import { http, type HttpHandler } from 'msw/http';
import type { SimulatedResponse } from './engine/message.ts';
import type { World } from './engine/world.ts';

export interface HandlersOptions {
  /** Only this vendor. Default: all of the world. */
  vendor?: string;
  /** Also answers below this address, where a static site keeps its `<vendor>/` folders. */
  baseUrl?: string;
}

/** Answers for the vendors' production hosts. Override one operation by `server.use()` with a handler of your own. */
export function handlers(world: World, { vendor: only, baseUrl }: HandlersOptions = {}): HttpHandler[] {
  return world.vendors
    .filter(({ vendor }) => only === undefined || vendor === only)
    .flatMap(({ vendor, productionHosts }) => {
      const roots = productionHosts.map((host) => `https://${host}`);
      if (baseUrl) roots.push(`${baseUrl.replace(/\/$/, '')}/${vendor}`);
      return roots.map((root) => http.all(`${root}/*`, ({ request }) => handle(world, vendor, root, request)));
    });
}

/** Hands one fetch request to the engine and its answer back. */
export async function handle(world: World, vendor: string, root: string, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const answer = await world.handle(vendor, {
    method: request.method,
    path: url.href.slice(root.length, url.href.length - url.search.length - url.hash.length) || '/',
    search: url.search,
    headers: Object.fromEntries(request.headers),
    body: request.body ? new Uint8Array(await request.arrayBuffer()) : undefined,
    origin: root,
  });
  if (answer.delivery === 'never') return silence(request.signal);
  return toResponse(answer, request.method);
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
