import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { createInboxTokenHandler } from '@embedworks/esputnik/server';
import type { Sandbox } from '../../src/sandbox.ts';

/** A tab of a browser in which somebody is signed in to the team's shop. */
export interface ShopVisit {
  context: BrowserContext;
  page: Page;
  /** Errors on the console and uncaught ones. */
  problems: string[];
}

export interface VisitOptions {
  /** Default: the host page of the sandbox. */
  url?: string;
  /** Runs what a content security policy would stop. */
  unprotected?: boolean;
}

/** Opens a page of the team with `visitor` signed in. */
export async function visit(
  browser: Browser,
  sandbox: Sandbox,
  visitor: string,
  { url = `${sandbox.address}/host/esputnik`, unprotected = false }: VisitOptions = {},
): Promise<ShopVisit> {
  const context = await browser.newContext({ bypassCSP: unprotected });
  const problems: string[] = [];
  const signedIn = await context.request.post(`${sandbox.address}/host/esputnik/sign-in`, { data: { id: visitor } });
  expect(signedIn.ok()).toBe(true);
  const page = await context.newPage();
  page.on('console', (message) => {
    // Pictures of messages are on the internet, where a sandbox does not go.
    const isPicture = /https:\/\/cdn\.shop\.example\//.test(`${message.text()} ${message.location().url}`);
    if (message.type() === 'error' && !isPicture) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await context.route(/^https:\/\/cdn\.shop\.example\//, (route) => route.abort());
  await page.goto(url);
  return { context, page, problems };
}

/** What the vendor's widget is found by. */
export function widgetOf(page: Page | ReturnType<Page['frameLocator']>): Record<Part, Locator> {
  return {
    bell: page.locator('[data-es-bell]'),
    badge: page.locator('[data-es-badge]'),
    panel: page.locator('[data-es-panel]'),
    items: page.locator('[data-es-item]'),
    empty: page.locator('[data-es-empty]'),
    more: page.locator('[data-es-more]'),
  };
}

type Part = 'bell' | 'badge' | 'panel' | 'items' | 'empty' | 'more';

export interface Shop {
  url: string;
  close(): void;
}

/**
 * A site of a team on a port of its own, with one page and a token address. Nothing of it is ours but the handler: the
 * page holds a place for the bell, the team's callback, and what is pasted.
 */
export async function openShop(sandbox: Sandbox, visitor: string, pasted: string): Promise<Shop> {
  const handler = createInboxTokenHandler({
    apiKey: 'sandbox-esputnik-key',
    baseUrl: `http://127.0.0.1:${sandbox.port}/esputnik`,
    identify: () => ({ email: `${visitor}@example.com` }),
  });
  const server = createServer((request, response) => {
    if (request.method !== 'POST') return void response.setHeader('content-type', 'text/html').end(pageWith(pasted));
    const { host = '', origin = '' } = request.headers;
    const asked = new Request(`http://${host}${request.url}`, { method: 'POST', headers: { Origin: origin } });
    void handler(asked).then(async (answer) => response.writeHead(answer.status).end(await answer.text()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pageWith(pasted: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A shop</title><link rel="icon" href="data:," /></head>
  <body>
    <header id="esputnik-inbox"></header>
    <script>
      const yourImplementationOfAuthCallback = () =>
        fetch('/inbox-token', { method: 'POST' }).then((response) => response.json()).then(({ token }) => token);
    </script>
    ${pasted}
  </body>
</html>`;
}
