/** A team's pages and its server, for the journeys. */
import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { build } from 'esbuild';
import { createDialog360, type Dialog360Event } from '@embedworks/360dialog/server';

const workspace = join(import.meta.dirname, '../../../..');

export interface TeamSite extends AsyncDisposable {
  /** Of the page with the button. */
  origin: string;
  /** The same server by another name, which is another origin for a browser. */
  otherOrigin: string;
  /** Whether all pages are sent with `Cross-Origin-Opener-Policy`. */
  hasOpenerPolicy: boolean;
  /** What came by webhook and was proven, oldest first. */
  events: Dialog360Event[];
  /** Why webhooks were refused, and what else failed. */
  problems: unknown[];
  /** API keys that were made. They never leave the server. */
  keys: string[];
  /** Has the hub tell its events to this server. */
  register(): Promise<void>;
}

export interface TeamSiteOptions {
  /** The vendor as servers reach it. */
  vendorUrl: string;
  /** The page's script, see {@link buildTeamPage}. */
  script: string;
}

/** Answers at one port by two names: `localhost` and `127.0.0.1`. */
export async function startTeamSite({ vendorUrl, script }: TeamSiteOptions): Promise<TeamSite> {
  const hub = createDialog360({
    partnerId: 'SandboxPA',
    credentials: { apiKey: 'sandbox-360dialog-key' },
    platformSecrets: ['sandbox-360dialog-secret'],
    baseUrl: vendorUrl,
  });
  const receive = hub.webhooks({
    onEvent: (event) => void site.events.push(event),
    onError: (error) => void site.problems.push(error),
  });

  /** From the outcome in the page to the first message. */
  async function startMessaging(request: Request): Promise<Response> {
    const { channels } = (await request.json()) as { channels: string[] };
    const [channelId = ''] = channels;
    await hub.waitUntilRunning(channelId, { timeoutMs: 30_000 });
    const key = await hub.apiKeys.create(channelId);
    site.keys.push(key.reveal());
    const number = hub.startMessaging(key);
    await number.webhook.set({ url: `${site.origin}/webhooks/messages` });
    const { id } = await number.sendText('+49 151 0000001', 'Hello from the team');
    return Response.json({ messageId: id });
  }

  const routes: Record<string, (request: Request) => Promise<Response>> = {
    '/onboarded': startMessaging,
    '/onboarding-signature': async () => Response.json(await hub.signOnboarding()),
    '/webhooks/partner': (request) => receive(request),
    '/webhooks/messages': (request) => receive(request),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', site.origin);
    const route = request.method === 'POST' ? routes[pathname] : undefined;
    if (route) return send(response, await route(await toRequest(request, site.origin)));
    const policy: Record<string, string> = site.hasOpenerPolicy ? { 'cross-origin-opener-policy': 'same-origin' } : {};
    const isScript = pathname === '/page.js';
    response
      .writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8', ...policy })
      .end(isScript ? script : page);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      site.problems.push(error);
      response.writeHead(500).end();
    });
  });
  const port = await listen(server);

  const site: TeamSite = {
    origin: `http://localhost:${port}`,
    otherOrigin: `http://127.0.0.1:${port}`,
    hasOpenerPolicy: false,
    events: [],
    problems: [],
    keys: [],
    register: () => hub.partner.webhook.set({ webhook_url: `${site.origin}/webhooks/partner` }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return site;
}

export interface TeamPageBuild {
  script: string;
  /** Every file that went into it, from the root of the workspace. */
  inputs: string[];
}

/** Builds the page as a team does for production: from the packages' published files, minified. */
export async function buildTeamPage(): Promise<TeamPageBuild> {
  execFileSync(process.execPath, [
    join(workspace, 'node_modules/typescript/bin/tsc'),
    ...['--build', join(workspace, 'packages/360dialog/tsconfig.lib.json')],
  ]);
  const { outputFiles, metafile } = await build({
    entryPoints: [join(import.meta.dirname, '360dialog-team-page.ts')],
    absWorkingDir: workspace,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Otherwise the compiler options of the workspace would choose the source.
    tsconfigRaw: {},
  });
  return { script: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => resolve((server.address() as AddressInfo).port));
  });
}

async function toRequest(message: IncomingMessage, origin: string): Promise<Request> {
  const headers = Object.entries(message.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  return new Request(new URL(message.url ?? '/', origin), {
    method: 'POST',
    headers,
    body: new Uint8Array(await buffer(message)),
  });
}

async function send(response: ServerResponse, answered: Response): Promise<void> {
  const body = new Uint8Array(await answered.arrayBuffer());
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(body);
}

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Team</title><link rel="icon" href="data:," /></head>
  <body><script type="module" src="/page.js"></script></body>
</html>`;
