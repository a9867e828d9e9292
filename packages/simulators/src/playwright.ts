/** The vendors at their production hosts in a Playwright browser, so that a team's production build runs offline. */
import { loadScript } from './assets.ts';
import { answerRequest, failedAnswer, findVendorAt } from './door.ts';
import type { SimulatedResponse } from './engine/message.ts';
import { createWorld, type World } from './engine/world.ts';
import type { BrowserContextLike, RequestLike, RouteLike, WebSocketRouteLike } from './playwright-types.ts';
import { vendors } from './vendors.ts';

export type { BrowserContextLike, RequestLike, RouteLike, WebSocketRouteLike } from './playwright-types.ts';

export interface SimulateVendorsOptions {
  /** Default: one of its own, with every vendor. */
  world?: World | undefined;
}

export interface VendorSimulation {
  world: World;
  /** Requests to the vendors' domains that no vendor answers. Each was refused; none left the machine. */
  readonly problems: readonly string[];
  /** Gives the hosts back. May be called twice. */
  dispose(): Promise<void>;
}

/**
 * Answers REST, pages, frames, popups and scripts of every vendor at its production hosts, in all pages of a context. A
 * request to another host of a vendor's domains fails, and stands in `problems`.
 */
export async function simulateVendors(
  context: BrowserContextLike,
  { world = createWorld({ vendors, loadAsset: loadScript }) }: SimulateVendorsOptions = {},
): Promise<VendorSimulation> {
  const problems: string[] = [];

  const answer = async (route: RouteLike): Promise<void> => {
    const request = route.request();
    const { origin } = new URL(request.url());
    const vendor = findVendorAt(world, origin);
    if (vendor === undefined) {
      problems.push(`${request.method()} ${request.url()}: no vendor of this world answers at ${origin}.`);
      return route.abort('namenotresolved');
    }
    const simulated = await readRequest(context, request)
      .then((read) => answerRequest(world, vendor, { ...read, origin }))
      .catch(failedAnswer);
    await send(route, sendable(simulated)).catch(() => {
      // The page was closed while it waited; whatever else Playwright had to say, nobody waits for the answer.
    });
  };
  const refuseSocket = (socket: WebSocketRouteLike) => {
    problems.push(`WebSocket ${socket.url()}: no vendor of this world takes one.`);
    void socket.close({ code: 1008, reason: 'Not simulated.' });
  };

  await context.route(domainsOf(world, 'https?'), answer);
  await context.routeWebSocket?.(domainsOf(world, 'wss?'), refuseSocket);
  return {
    world,
    problems,
    async dispose() {
      world.clock.clear();
      world.webhooks.clear();
      await context.unroute(domainsOf(world, 'https?'), answer);
    },
  };
}

/**
 * For `test.extend<VendorFixtures>(vendorFixtures)`: every test has a world of its own, is offline as far as the vendors
 * go, and fails when it called a host of theirs that is not simulated.
 */
export interface VendorFixtures {
  simulation: VendorSimulation;
}

export const vendorFixtures: {
  simulation: [
    (fixtures: { context: BrowserContextLike }, use: (simulation: VendorSimulation) => Promise<void>) => Promise<void>,
    { auto: true },
  ];
} = {
  simulation: [
    async ({ context }, use) => {
      const simulation = await simulateVendors(context);
      await use(simulation);
      await simulation.dispose();
      if (simulation.problems.length > 0) throw new Error(simulation.problems.join('\n'));
    },
    // A test that does not ask for it must not reach the vendors either.
    { auto: true },
  ],
};

/** The vendors' domains with every host below them: `https://anything.apizee.com`. */
function domainsOf({ vendors: all }: World, scheme: string): RegExp {
  const hosts = all.flatMap(({ productionHosts }) => productionHosts);
  const domains = new Set(hosts.map((host) => host.split('.').slice(-2).join('\\.')));
  return new RegExp(`^${scheme}://([^/?#]*\\.)?(${[...domains].join('|')})(:\\d+)?([/?#]|$)`, 'i');
}

async function readRequest(context: BrowserContextLike, request: RequestLike) {
  const { href, origin, search, hash } = new URL(request.url());
  const headers = { ...(await request.allHeaders()) };
  // A browser adds these after the interception.
  const cookies = await context.cookies(href);
  if (cookies.length > 0) headers.cookie ??= cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  headers['sec-fetch-dest'] ??= destinationOf(request);
  const body = request.postDataBuffer();
  return {
    method: request.method(),
    path: href.slice(origin.length, href.length - search.length - hash.length) || '/',
    search,
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
  };
}

function destinationOf(request: RequestLike): string {
  if (!request.isNavigationRequest()) return request.resourceType() === 'script' ? 'script' : 'empty';
  try {
    return request.frame().parentFrame() ? 'iframe' : 'document';
  } catch {
    // A window that is only just opening has no frame yet.
    return 'document';
  }
}

/** The browser would neither take what HTTP cannot carry nor refuse it. */
function sendable(answer: SimulatedResponse): SimulatedResponse {
  if (answer.delivery === 'never' || answer.delivery === 'reset') return answer;
  try {
    return new Response(null, { status: answer.status, headers: answer.headers }) && answer;
  } catch (error) {
    return failedAnswer(error);
  }
}

async function send(route: RouteLike, { status, headers, body, delivery }: SimulatedResponse): Promise<void> {
  // The page waits until it is closed.
  if (delivery === 'never') return;
  // Half an answer cannot be sent from here; what the page sees of either is a connection that broke.
  if (delivery === 'reset' || delivery === 'truncated') return route.abort('connectionreset');
  const text = typeof body === 'string' ? body : undefined;
  await route.fulfill({ status, headers, body: text ?? (body === null ? '' : Buffer.from(body as Uint8Array)) });
}
