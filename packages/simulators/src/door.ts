import type { SimulatedRequest, SimulatedResponse } from './engine/message.ts';
import { jsonResponse } from './engine/message.ts';
import type { World } from './engine/world.ts';

/**
 * The vendor that answers at an origin in production, or `undefined`. A host may be a pattern: `*.api.infobip.com` is every
 * account's own.
 */
export function findVendorAt({ vendors }: Pick<World, 'vendors'>, origin: string): string | undefined {
  const { protocol, host: asked } = new URL(origin);
  const isOneBelow = (domain: string) => asked.endsWith(domain) && /^[a-z0-9-]+$/.test(asked.slice(0, -domain.length));
  const matches = (host: string) => (host.startsWith('*') ? isOneBelow(host.slice(1)) : asked === host);
  if (protocol !== 'https:') return undefined;
  return vendors.find(({ productionHosts }) => productionHosts.some(matches))?.vendor;
}

/** Answers one request as every door does: the vendor's own scripts as they are built, all else by the engine. */
export async function answerRequest(
  world: World,
  vendor: string,
  request: SimulatedRequest,
): Promise<SimulatedResponse> {
  const script = /^\/_assets\/([a-z0-9-]+)\.js$/.exec(request.path)?.[1];
  // The scripts of the pages are no business of the vendor's contract.
  return script ? await answerScript(world, vendor, script) : await world.handle(vendor, request);
}

async function answerScript(world: World, vendor: string, name: string): Promise<SimulatedResponse> {
  try {
    const headers = {
      'content-type': 'text/javascript; charset=utf-8',
      // A frame with `sandbox` but without `allow-same-origin` has an origin of its own, and still needs the script.
      'access-control-allow-origin': '*',
    };
    return { status: 200, headers, body: await world.loadAsset(vendor, name) };
  } catch (error) {
    return error instanceof RangeError ? refuse(404, error.message) : failedAnswer(error);
  }
}

/** For an answer that cannot be sent, e.g. for a line break in a header: a bug of the simulator, or of a fault's rule. */
export function failedAnswer(error: unknown): SimulatedResponse {
  return refuse(500, `The simulator failed: ${error instanceof Error ? error.message : String(error)}`);
}

function refuse(status: number, message: string): SimulatedResponse {
  return jsonResponse(status, { error: message, from: 'embedworks sandbox' });
}
