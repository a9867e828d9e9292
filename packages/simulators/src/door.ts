import type { SimulatedRequest, SimulatedResponse } from './engine/message.ts';
import { jsonResponse } from './engine/message.ts';
import type { World } from './engine/world.ts';

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
