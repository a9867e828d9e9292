/** The vendor and a team's Exchange app, each on an origin of its own, neither that of the test's page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { build } from 'esbuild';
import { createStorage } from 'unstorage';
import { createKeyring } from '../../src/exchange/settings/keyring.ts';
import { createExchangeSignIn } from '../../src/exchange/sign-in/sign-in.ts';
import { clientId, clientSecret, createFakeVendor } from '../support/exchange-vendor.ts';

export interface ExchangePorts {
  vendor: number;
  app: number;
}

type Answer = (request: Request) => Response | Promise<Response>;

const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Authorization' };

export async function startExchange(): Promise<{ ports: ExchangePorts; stop: () => Promise<void> }> {
  const fake = createFakeVendor({
    refuse: ({ searchParams }) => (searchParams.get('state') === 'denied' ? 'access_denied' : undefined),
  });
  const vendor = await serve(async (request) => {
    if (request.method === 'OPTIONS') return new Response(null, { headers: cors });
    const { pathname, href } = new URL(request.url);
    if (pathname.endsWith('/authorize')) return Response.redirect(fake.authorize(href));
    const response = await fake.fetch(request);
    return new Response(response.body, {
      status: response.status,
      headers: { ...cors, 'Content-Type': 'application/json' },
    });
  });
  const script = await bundleCard();
  let answer: Answer = () => new Response(null, { status: 503 });
  const app = await serve((request) => answer(request));
  answer = createApp({ vendor: vendor.port, app: app.port }, script);
  return {
    ports: { vendor: vendor.port, app: app.port },
    stop: async () => void (await Promise.all([vendor.stop(), app.stop()])),
  };
}

/** A card that signs in by itself, and a configuration page that its server signs in. */
function createApp(ports: ExchangePorts, script: string): Answer {
  const signIns = ['app.localhost', '127.0.0.1'].map((host) =>
    createExchangeSignIn({
      baseUrl: `http://127.0.0.1:${ports.vendor}`,
      authorizeBaseUrl: `http://infobip.localhost:${ports.vendor}`,
      clientId,
      clientSecret,
      redirectUri: `http://${host}:${ports.app}/auth/callback`,
      storage: createStorage(),
      keyring: createKeyring([{ id: 'test', secret: new Uint8Array(32).fill(7) }]),
      onSignedIn: ({ returnTo }) => Response.redirect(returnTo, 303),
    }),
  );
  return async (request) => {
    const { hostname, pathname, searchParams } = new URL(request.url);
    const signIn = signIns[hostname === '127.0.0.1' ? 1 : 0];
    if (!signIn) throw new Error('No sign-in.');
    if (pathname === '/card.js') return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
    if (pathname === '/card') return html('<script type="module" src="/card.js"></script>');
    // A frame of an opaque origin loads no module from its host.
    if (pathname === '/storage-denied') return html(`<script type="module">${script}</script>`);
    if (pathname === '/auth/callback') return signIn.handler(request);
    const session = await signIn.session(request);
    if (pathname === '/api/me') return Response.json({ user: session?.user.username ?? null });
    if (pathname === '/api/sign-out') return signIn.signOut(request);
    if (pathname === '/configuration') {
      if (!session || searchParams.has('state')) return signIn.start(request);
      const { response } = await signIn
        .infobipFor(session)
        .client.GET('/ccaas/1/conversations/{conversationId}', { params: { path: { conversationId: 'C' } } });
      return html(renderConfiguration({ accountKey: session.accountKey, status: response.status }));
    }
    return new Response(null, { status: 404 });
  };
}

/** Says who its server takes it for, by each method, and signs out at the end. */
function renderConfiguration(known: object): string {
  return `<script type="module">
    const me = async (method) => (await (await fetch('/api/me', { method })).json()).user;
    const said = { get: await me('GET'), post: await me('POST') };
    const out = (await fetch('/api/sign-out', { method: 'POST' })).status;
    const gone = await me('GET');
    parent.postMessage({ frame: name, kind: 'configuration', href: location.href, ...${JSON.stringify(known)}, said, out, gone }, '*');
  </script>`;
}

async function bundleCard(): Promise<string> {
  const contents = `
    import { signIn } from '@embedworks/infobip/exchange/browser';
    const say = (kind, more) => parent.postMessage({ frame: name, kind, href: location.href, ...more }, '*');
    say('load');
    const vendor = new URLSearchParams(name).get('vendor');
    try {
      const options = { baseUrl: vendor, clientId: '${clientId}', redirectUri: new URL('/card', location.href).href };
      // Twice, as two components of a page do.
      const [session, same] = await Promise.all([signIn(options), signIn(options)]);
      const answer = await (await session.fetch('/ccaas/1/conversations/C')).json();
      const { user, conversationId, state } = session;
      say('session', { user, conversationId, state, answer, isSame: session === same });
    } catch ({ code, message }) {
      say('failed', { code, message });
    }`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['@embedworks/source'],
  });
  return outputFiles[0]?.text ?? '';
}

function html(body: string): Response {
  return new Response(`<!doctype html><title>App</title>${body}`, { headers: { 'Content-Type': 'text/html' } });
}

async function serve(answer: Answer): Promise<{ port: number; stop: () => Promise<void> }> {
  const listener = getRequestListener(answer);
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
