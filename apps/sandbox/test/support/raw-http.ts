import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  /** Of every answer that came, without `100 Continue`. */
  statuses: number[];
  text: string;
  durationMs: number;
  /** The connection has ended. */
  ended: boolean;
}

/** Sends bytes as they are and waits for so many answers, for the end of the connection, or for `withinMs`. */
export function sendRaw(
  port: number,
  parts: readonly (string | Uint8Array)[],
  { answers = 1, withinMs = 30_000 }: { answers?: number; withinMs?: number } = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const finish = (ended: boolean) => {
      clearTimeout(deadline);
      socket.destroy();
      resolve({ statuses: statusesOf(text), text, durationMs: performance.now() - startedMs, ended });
    };
    const deadline = setTimeout(() => finish(false), withinMs);
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (statusesOf(text).length >= answers) finish(false);
    });
    // A caller that sends on after the refusal is told so by its own connection.
    socket.on('error', () => finish(true));
    socket.on('close', () => finish(true));
    void writeAll(socket, parts);
  });
}

async function writeAll(socket: Socket, parts: readonly (string | Uint8Array)[]): Promise<void> {
  for (const part of parts) {
    if (socket.destroyed) return;
    if (!socket.write(part)) await new Promise<void>((resolve) => whenFree(socket, resolve));
  }
}

function whenFree(socket: Socket, then: () => void): void {
  const done = () => {
    socket.off('drain', done);
    socket.off('close', done);
    then();
  };
  socket.once('drain', done);
  socket.once('close', done);
}

function statusesOf(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)]
    .map(([, status]) => Number(status))
    .filter((status) => status >= 200);
}

export interface RawRequest {
  method?: string;
  path?: string;
  headers?: readonly string[];
  body?: string | Uint8Array;
}

/** A request by the book, as text: what a row of the table wants different, it says. */
export function rawRequest({ method = 'GET', path = '/', headers = [], body }: RawRequest): (string | Uint8Array)[] {
  const length = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const head = [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', ...length, ...headers].join('\r\n');
  return body === undefined ? [`${head}\r\n\r\n`] : [`${head}\r\n\r\n`, body];
}
