import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerRequest, failedAnswer, type World } from '@embedworks/simulators';
import type { VendorDestination } from './destination.ts';
import { plainHeaders, readBody, sendSimulated, sendText, tooLargeText } from './respond.ts';

/** Hands one HTTP request to the engine. */
export async function serveVendor(
  world: World,
  { vendor, path, search, origin }: VendorDestination,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  try {
    const body = await readBody(request);
    if (body === 'too-large') return sendText(response, 413, tooLargeText);
    const headers = plainHeaders(request);
    sendSimulated(
      response,
      await answerRequest(world, vendor, { method, path, search, headers, body, origin }),
      method,
    );
  } catch (error) {
    // A caller that hung up while sending is not there to read it, and then nothing is sent.
    if (!response.headersSent) sendSimulated(response, failedAnswer(error), method);
  }
}
