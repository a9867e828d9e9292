import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuseOnSocket, refusalOf } from './broken-requests.ts';
import { isEndless, maxBodyBytes, sendText, tooLargeText } from './respond.ts';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

export interface Timeouts {
  /** Milliseconds until the headers must have come. Default: 10000. */
  headersMs?: number | undefined;
  /** Milliseconds until the whole request must have come. Default: 30000. */
  requestMs?: number | undefined;
  /** Milliseconds that closing waits for answers on their way. Default: 2000. */
  closeMs?: number | undefined;
}

/** One port of this machine's loopback. */
export interface HttpServer {
  port: number;
  /** Takes no more connections, lets answers on their way finish, and ends the rest. May be called twice. */
  close(): Promise<void>;
}

/**
 * Serves both loopbacks, where the machine has both, because browsers resolve `localhost` to either.
 * @param port 0 picks a free one.
 * @throws when the port cannot be had (`EADDRINUSE`, `EACCES`).
 */
export async function listenOnLoopback(listener: Listener, port: number, timeouts: Timeouts = {}): Promise<HttpServer> {
  const first = await listenOn('127.0.0.1', listener, port, timeouts);
  const closeMs = timeouts.closeMs ?? 2000;
  try {
    const second = await listenOn('::1', listener, first.port, timeouts);
    return {
      port: first.port,
      close: async () => void (await Promise.all([first.close(closeMs), second.close(closeMs)])),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE')
      return { port: first.port, close: () => first.close(closeMs) };
    await first.close(0);
    throw error;
  }
}

interface ListeningServer {
  port: number;
  close(withinMs: number): Promise<void>;
}

function listenOn(
  host: string,
  listener: Listener,
  port: number,
  { headersMs = 10_000, requestMs = 30_000 }: Timeouts,
): Promise<ListeningServer> {
  const open = new Set<ServerResponse>();
  let closing = false;

  const serve: Listener = (request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (closing) response.setHeader('connection', 'close');
    listener(request, response);
  };
  const server = createServer(
    { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: 1000 },
    serve,
  );
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) {
      response.setHeader('connection', 'close');
      return sendText(response, 413, tooLargeText);
    }
    response.writeContinue();
    serve(request, response);
  });
  server.on('connect', (_request, socket) => refuseOnSocket(socket, 405, 'The sandbox is no proxy.'));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const responses = [...open].filter((response) => response.socket === socket || response.req.socket === socket);
    refuseOnSocket(socket, ...refusalOf(error), responses);
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve({
        port: (server.address() as AddressInfo).port,
        close(withinMs) {
          closing = true;
          return closeServer(server, open, withinMs);
        },
      });
    });
  });
}

function closeServer(server: Server, open: ReadonlySet<ServerResponse>, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), withinMs);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    for (const response of open) {
      if (isEndless(response)) response.destroy();
      else if (!response.headersSent) response.setHeader('connection', 'close');
      // A connection that was not idle a moment ago is kept open for the next request otherwise.
      response.once('close', () => setImmediate(() => server.closeIdleConnections()));
    }
  });
}
