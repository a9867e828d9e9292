/** The vendors as MSW handlers, for `setupServer` and `setupWorker`. */
import { http, type HttpHandler } from 'msw/http';
import { createWorld, type World } from './engine/world.ts';
import { handleRequest } from './fetch.ts';
import { vendors } from './vendors.ts';

export interface HandlersOptions {
  /** Default: one of their own, with every vendor. Hand one in to look behind the answers, or to reset it. */
  world?: World | undefined;
  /** Only this vendor, e.g. `apizee`. Default: all of the world. */
  vendor?: string | undefined;
  /** Also answers below this address, where a static site keeps its `<vendor>/` folders. */
  baseUrl?: string | undefined;
}

/**
 * Answers for the vendors' production hosts. Override one operation by `server.use()` with a handler of your own.
 *
 * @param choice A vendor's name, or the options.
 * @throws {RangeError} when the world has no such vendor.
 */
export function handlers(choice: string | HandlersOptions = {}): HttpHandler[] {
  const options = typeof choice === 'string' ? { vendor: choice } : choice;
  const { world = createWorld({ vendors }), vendor: only, baseUrl }: HandlersOptions = options;
  const chosen = world.vendors.filter(({ vendor }) => only === undefined || vendor === only);
  if (chosen.length === 0) {
    const names = world.vendors.map(({ vendor }) => vendor).join(', ');
    throw new RangeError(`No vendor ${only} in this world. There are: ${names}.`);
  }
  return chosen.flatMap(({ vendor, productionHosts }) => {
    const own = productionHosts.map((host) =>
      http.all(`https://${host}/*`, ({ request }) => answer(world, vendor, new URL(request.url).origin, request)),
    );
    if (!baseUrl) return own;
    const root = `${baseUrl.replace(/\/$/, '')}/${vendor}`;
    return [...own, http.all(`${root}/*`, ({ request }) => answer(world, vendor, root, request))];
  });
}

async function answer(world: World, vendor: string, root: string, request: Request): Promise<Response> {
  try {
    return await handleRequest(world, vendor, root, request);
  } catch (error) {
    // The caller has its own error by now; MSW would print this one.
    if (request.signal.aborted) return Response.error();
    throw error;
  }
}
