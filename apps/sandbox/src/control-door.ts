import type { IncomingMessage, ServerResponse } from 'node:http';
import { failedAnswer, type World, type Worlds } from '@embedworks/simulators';
import {
  controlVendor,
  formatEvent,
  missedEvents,
  watchWorld,
  worldNameOf,
  worldNameProblem,
  type ControlEvent,
} from '@embedworks/simulators/control';
import type { OwnDestination } from './destination.ts';
import { plainHeaders, readBody, sendSimulated, sendText, tooLargeText } from './respond.ts';

/** Hands one request to the control API. Only its event stream is written here, because the engine answers once. */
export async function serveControl(
  control: World,
  worlds: Worlds,
  { path, search }: OwnDestination,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  if (isFromElsewhere(request))
    return sendText(response, 403, 'The control API answers the sandbox itself and programs, not other web pages.');
  try {
    const headers = plainHeaders(request);
    if (path === '/_sandbox/events' && method === 'GET') {
      const name = worldNameOf({ request: { headers, search } });
      if (!worldNameProblem(name)) return streamEvents(worlds, name, headers['last-event-id'], response);
    }
    const body = await readBody(request);
    if (body === 'too-large') return sendText(response, 413, tooLargeText);
    const answer = await control.handle(controlVendor, { method, path, search, headers, body, origin: '' });
    sendSimulated(response, answer, method);
  } catch (error) {
    // A caller that hung up while sending is not there to read it, and then nothing is sent.
    if (!response.headersSent) sendSimulated(response, failedAnswer(error), method);
  }
}

/** A page of another origin, a vendor's page included, must not drive the sandbox by a form or an image. */
export function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** A watcher that does not read for so long is let go; it comes back by itself and is told what it missed. */
const maxUnreadBytes = 8 * 1024 * 1024;

function streamEvents(worlds: Worlds, name: string, lastEventId: string | undefined, response: ServerResponse): void {
  const world = worlds.get(name);
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  const send = (event: ControlEvent) => {
    response.write(formatEvent(event));
    if (response.writableLength > maxUnreadBytes) response.destroy();
  };
  response.write(': open\n\n');
  // The watcher comes back by itself, and then watches the world that has the name by then.
  const stops = [watchWorld(world, send), worlds.onEnd((ended) => void (ended === world && response.end()))];
  response.on('close', () => {
    for (const stop of stops) stop();
  });
  for (const event of missedEvents(world, lastEventId)) send(event);
}
