import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startExchange, type ExchangePorts } from './exchange-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    guestPort: number;
    exchange: ExchangePorts;
  }
}

/** What a link of the guest makes its page do: the link is this as JSON. */
export interface GuestLink {
  id: number;
  /** Posted to the host, in order, at each load but those that find the link used. */
  say?: unknown[];
  /** Says it from a frame within the page. */
  nested?: boolean;
  /** Goes to its other origin before it says anything. */
  moves?: boolean;
  /** Refuses to be shown. */
  refuses?: boolean;
}

/**
 * A guest on an origin of its own: a page that says what its link tells it to. A link is good for one load; the page of a
 * used one says that the session has expired.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const used = new Set<string>();
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://guest.example');
    const text = searchParams.get('request_uri') ?? '{"id":0}';
    const link = JSON.parse(text) as GuestLink;
    const host = searchParams.get('host') ?? undefined;
    const isUsed = used.has(text) && !host;
    used.add(text);
    response.writeHead(200, {
      'Content-Type': 'text/html',
      ...(link.refuses ? { 'X-Frame-Options': 'DENY' } : {}),
    });
    const expired = { source: 'infobip-embeddable', v: 1, type: 'session.expired' };
    response.end(render(isUsed ? { id: link.id, say: [expired] } : link, host));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  project.provide('guestPort', (server.address() as AddressInfo).port);
  const exchange = await startExchange();
  project.provide('exchange', exchange.ports);
  return async () => {
    await exchange.stop();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  };
}

function render({ say = [], nested = false, moves = false }: GuestLink, host?: string): string {
  const messages = JSON.stringify(say).replaceAll('<', '\\u003c');
  if (moves && host === undefined)
    return `<script>
      const there = new URL(location.href.replace('127.0.0.1', 'localhost'));
      there.searchParams.set('host', new URL(document.referrer).origin);
      location.replace(there);
    </script>`;
  return `<script>
    const host = ${host === undefined ? 'new URL(document.referrer).origin' : JSON.stringify(host)};
    const messages = ${messages};
    const post = (target) => messages.forEach((message) => target.postMessage(message, host));
    if (!${nested}) post(parent);
    else {
      const inner = document.createElement('iframe');
      const code = 'parent.messages.forEach((message) => parent.parent.postMessage(message, ' + JSON.stringify(host) + '))';
      inner.srcdoc = '<script>' + code.replace('parent.messages', JSON.stringify(messages)) + '</' + 'script>';
      document.documentElement.append(inner);
    }
  </script>`;
}
