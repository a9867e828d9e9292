import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface JourneySite extends AsyncDisposable {
  /** Where the platform's pages live: `/` with the buttons, `/redirect`, `/plain`. */
  platform: string;
  /** Another origin of the platform, with `/redirect` alone. */
  elsewhere: string;
  /** A stand-in of the vendor's hub. Partners whose id begins with `Coop` are answered with an opener policy. */
  hub: string;
}

const openerPolicy = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** Three origins in one process. `?coop` on a page of the platform sends the policy there. */
export async function startJourneySite(): Promise<JourneySite> {
  const script = await bundle();
  const server = createServer((request, response) => answer(request, response, script));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const originOf = (name: string) => `http://${name}.localhost:${port}`;
  return {
    platform: originOf('platform'),
    elsewhere: originOf('elsewhere'),
    hub: originOf('hub'),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, script: string): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  if (url.pathname === '/page.js') return send(response, 'text/javascript', script);
  if (!url.hostname.startsWith('hub.')) {
    // The strictest policy our pages can live with: no inline script, no inline style.
    const policy = "default-src 'none'; script-src 'self'; img-src data:; base-uri 'none'";
    return send(response, 'text/html', platformPage, {
      'Content-Security-Policy': policy,
      ...(url.searchParams.has('coop') ? openerPolicy : {}),
    });
  }
  send(
    response,
    'text/html',
    hubPage(url),
    url.pathname.includes('/Coop') || url.searchParams.has('cut') ? openerPolicy : {},
  );
}

function send(response: ServerResponse, type: string, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}

const platformPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Platform</title>
<link rel="icon" href="data:,"><script type="module" src="/page.js"></script></head><body></body></html>`;

/** Goes back as the vendor does: brackets and commas as they are. */
function hubPage({ search, searchParams }: URL): string {
  const redirectUrl = searchParams.get('redirect_url') ?? '';
  const query = `client=c1CL&channels=[aaCH,bbCH]&state=${searchParams.get('state')}`;
  const address = redirectUrl + (redirectUrl.includes('?') ? '&' : '?') + query;
  return `<!doctype html><html lang="en"><title>Hub</title><link rel="icon" href="data:,">
<button>Share</button> <a href="${search}&cut">Cut the handle</a><script>document.querySelector('button').onclick = () => { location.href = ${JSON.stringify(address)}; };</script>`;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'journey-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['@embedworks/source'],
  });
  return outputFiles[0]?.text ?? '';
}
