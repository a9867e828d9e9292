import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { wrongOriginHost } from '@embedworks/simulators';
import { vendorOrigin, type Addresses, type OwnDestination } from './destination.ts';
import { findHostDocument, sendHostDocument } from './host-document.ts';
import { sendText } from './respond.ts';

/** Serves the dashboard, the host pages and their scripts. */
export async function serveDashboard(
  destination: OwnDestination,
  addresses: Addresses,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { path } = destination;
  try {
    if (request.method === 'POST' && path.startsWith('/host/')) {
      // Adapters are for the few requests that a host page makes of its server, so they are not loaded at start.
      const { serveHostBackend } = await import('./host-backend.ts');
      return await serveHostBackend(destination, addresses.port, request, response);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendText(response, 405, 'The dashboard only takes GET.');
    const script = /^\/_dashboard\/([a-z0-9/-]+)\.js$/.exec(path)?.[1];
    if (script) return await sendScript(response, script);
    const hostPage = findHostPage(path);
    if (path === '/') return sendPage(response, 'Embedworks sandbox', 'dashboard/main', addresses);
    if (hostPage) {
      // As the pages of many a team are, which changes what a popup and its opener know of each other.
      if (new URLSearchParams(destination.search).has('coop'))
        response.setHeader('cross-origin-opener-policy', 'same-origin');
      return sendPage(response, `Host page: ${path.slice('/host/'.length)}`, hostPage, addresses);
    }
    const document = findHostDocument(path);
    if (document) return await sendHostDocument(response, document.file, vendorOrigin(document.vendor, addresses.port));
    sendText(response, 404, `The dashboard has no page ${path}. Start at /.`);
  } catch (error) {
    if (!response.headersSent) sendText(response, 500, `The dashboard failed: ${String(error)}`);
  }
}

/** Script of `/host/<vendor>`, or of a further page of that team: `/host/<vendor>/<page>` is `host/<vendor>/<page>-page`. */
function findHostPage(path: string): string | undefined {
  const [, vendor, page] = /^\/host\/([a-z0-9]+)(?:\/([a-z-]+))?\/?$/.exec(path) ?? [];
  const script = page === undefined ? `host/${vendor}` : `host/${vendor}/${page}-page`;
  return vendor && entryOf(script) ? script : undefined;
}

async function sendScript(response: ServerResponse, name: string): Promise<void> {
  const entry = entryOf(name);
  if (!entry) return sendText(response, 404, `No script ${name}.`);
  const { buildScript } = await import('@embedworks/simulators/assets');
  sendText(response, 200, await buildScript({ entry, format: 'esm' }), 'text/javascript');
}

function sendPage(response: ServerResponse, title: string, script: string, { port, vendors }: Addresses): void {
  const vendorOrigins = [...vendors].map((vendor) => `http://${vendor}.localhost:${port}`).join(' ');
  // So that the host page can show what its adapter does with a message from there.
  const elsewhere = `http://${wrongOriginHost}:${port}`;
  response.setHeader(
    'content-security-policy',
    `default-src 'self'; script-src 'self' ${vendorOrigins}; frame-src 'self' ${vendorOrigins} ${elsewhere}; connect-src 'self' ${vendorOrigins}; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`,
  );
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/_dashboard/${script}.js"></script>
  </head>
  <body></body>
</html>
`;
  sendText(response, 200, html, 'text/html');
}

/** Source files while developing, built ones in the published package. */
function entryOf(name: string): string | undefined {
  return ['ts', 'js'].map((extension) => join(import.meta.dirname, `${name}.${extension}`)).find(existsSync);
}
