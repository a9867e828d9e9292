import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderWrongOriginPage, wrongOriginHost, wrongOriginPath } from '@embedworks/simulators';
import { sendText } from './respond.ts';

/** Whether the origin is called that no vendor speaks from. Frames go there to play a message from the wrong origin. */
export function isWrongOrigin({ headers }: IncomingMessage): boolean {
  return headers.host?.replace(/:\d*$/, '').toLowerCase() === wrongOriginHost;
}

/** Its one page posts the message that its fragment holds to whoever embeds it. */
export function serveWrongOrigin({ method, url }: IncomingMessage, response: ServerResponse): void {
  if (url !== wrongOriginPath) return sendText(response, 404, `There is only ${wrongOriginPath} here.`);
  if (method !== 'GET') return sendText(response, 405, `${wrongOriginPath} takes GET.`);
  sendText(response, 200, renderWrongOriginPage(), 'text/html');
}
