/** The vendors as MSW handlers, for `setupServer` and `setupWorker`. */
import { http, type HttpHandler } from 'msw/http';
import type { World } from './engine/world.ts';
import { handleRequest } from './fetch.ts';

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
      return roots.map((root) => http.all(`${root}/*`, ({ request }) => handleRequest(world, vendor, root, request)));
    });
}
