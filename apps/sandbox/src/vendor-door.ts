import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '@embedworks/simulators';
import type { VendorDestination } from './destination.ts';
import { plainHeaders, readBody, sendSimulated, sendText } from './respond.ts';

/** Hands one HTTP request to the engine. Page scripts are built here, because they are no business of the vendor's contract. */
export async function serveVendor(
  world: World,
  { vendor, path, search, origin }: VendorDestination,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const asset = /^\/_assets\/([a-z0-9-]+)\.js$/.exec(path)?.[1];
    if (asset) {
      // A frame with `sandbox` but without `allow-same-origin` has an origin of its own, and still needs the script.
      response.setHeader('access-control-allow-origin', '*');
      return sendText(response, 200, await world.loadAsset(vendor, asset), 'text/javascript');
    }
    const body = await readBody(request);
    if (body === 'too-large') {
      response.setHeader('connection', 'close');
      return sendText(response, 413, 'The body is larger than the sandbox takes (10 MiB).');
    }
    const method = request.method ?? 'GET';
    const answer = await world.handle(vendor, { method, path, search, headers: plainHeaders(request), body, origin });
    sendSimulated(response, answer, method);
  } catch (error) {
    // The caller hung up while sending: there is nobody to answer.
    if (request.destroyed && !request.complete) return;
    const missing = error instanceof RangeError;
    if (!response.headersSent)
      sendText(response, missing ? 404 : 500, missing ? error.message : `The simulator failed: ${String(error)}`);
  }
}
