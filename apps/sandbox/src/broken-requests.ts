import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Milliseconds that a refused caller has to read the refusal, and answers before it to be finished. */
const lingerMs = 1000;

const refused = new WeakSet<Duplex>();

/** What to answer to what is no request. */
export function refusalOf({ code, message }: NodeJS.ErrnoException): [status: number, text: string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request took too long to come.'];
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The headers are larger than the sandbox takes (16 KiB).'];
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
    return [413, 'The extensions of a chunk are larger than the sandbox takes.'];
  return [400, `This is no HTTP request: ${message.replace(/^Parse Error: /, '')}.`];
}

/**
 * Answers on the bare connection and ends it, after the answers to the complete requests that came before.
 * @param pending Responses of this connection that are not finished.
 */
export function refuseOnSocket(
  socket: Duplex,
  status: number,
  text: string,
  pending: readonly ServerResponse[] = [],
): void {
  // What comes after what could not be read cannot be read either; it only must not stand in the way of the refusal.
  if (refused.has(socket)) return;
  refused.add(socket);
  const isHalfAnswered = pending.some((response) => response.headersSent && !response.req.complete);
  if (!socket.writable || isHalfAnswered) return void socket.destroy();
  const before = pending.filter((response) => response.req.complete && !response.writableFinished);
  const deadline = setTimeout(() => socket.destroy(), lingerMs);
  deadline.unref();
  socket.once('close', () => clearTimeout(deadline));
  socket.on('error', () => undefined);
  const closed = before.map((response) => new Promise<void>((resolve) => void response.once('close', () => resolve())));
  void Promise.all(closed).then(() => {
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}`;
    const length = Buffer.byteLength(text);
    if (!socket.writable) return;
    socket.end(
      `${head}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${text}`,
    );
  });
}
