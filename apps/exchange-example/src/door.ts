import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

type Answer = (request: Request) => Promise<Response> | Response;

/** A port of this machine, opened before the app is there, so that the app can be told its own address. */
export interface Door {
  /** E.g. `http://localhost:4410`. */
  address: string;
  /** Who answers from now on. Until then everybody hears 503. */
  use(answer: Answer): void;
  close(): Promise<void>;
}

/**
 * Listens on this machine's loopback alone.
 * @param port 0 picks a free one.
 * @throws when the port cannot be had (`EADDRINUSE`, `EACCES`).
 */
export async function openDoor(port: number): Promise<Door> {
  let current: Answer = () => new Response('The app is starting.', { status: 503 });
  const listener = getRequestListener((request) => current(request));
  const server = createServer((request, response) => void listener(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    use(answer) {
      current = answer;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      // Whoever is still being answered has this long.
      const end = setTimeout(() => server.closeAllConnections(), 2000);
      await closed;
      clearTimeout(end);
    },
  };
}
