import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '@embedworks/simulators';
import type { OwnDestination } from './destination.ts';
import { plainHeaders, readBody, sendSimulated, sendText } from './respond.ts';

/** Hands one request to the control API. Only its event stream is written here, because the engine answers once. */
export async function serveControl(
  control: World,
  world: World,
  { path, search }: OwnDestination,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  if (isFromElsewhere(request))
    return sendText(response, 403, 'The control API answers the sandbox itself and programs, not other web pages.');
  if (path === '/_sandbox/events' && method === 'GET') return streamEvents(world, response);
  try {
    const body = await readBody(request);
    if (body === 'too-large') return sendText(response, 413, 'The body is larger than the control API takes.');
    const answer = await control.handle('sandbox', {
      method,
      path,
      search,
      headers: plainHeaders(request),
      body,
      origin: '',
    });
    sendSimulated(response, answer, method);
  } catch (error) {
    if (!response.headersSent) sendText(response, 500, `The control API failed: ${String(error)}`);
  }
}

/** A page of another origin, a vendor's page included, must not drive the sandbox by a form or an image. */
export function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

function streamEvents(world: World, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  response.write(': open\n\n');
  const stops = [
    world.journal.subscribe((entry) => send('journal', entry)),
    world.onNotification((notification) => send('notification', notification)),
    world.onReset(() => send('reset', {})),
  ];
  response.on('close', () => {
    for (const stop of stops) stop();
  });
}
