/** The team's server: it knows who is signed in, and answers the page as `createEmbeddingHandler` does. */
import type { components } from '@embedworks/contracts/infobip/rest';
import { createFetch } from '@embedworks/simulators';
import { currentWorld, overrideAnswer } from '../sandbox.ts';
import { atEnd } from '../story-life.ts';

type PushedRequest = components['schemas']['PushedAuthorizationRequest'];

export type Product = 'moments' | 'answers' | 'conversations';

/** With X, what is shown belongs to an application and an entity of the account. */
export const tenants = {
  'without X': {},
  'with X': { application_id: 'acme-shop', entity_id: 'tenant-42' },
  'another entity': { application_id: 'acme-shop', entity_id: 'tenant-43' },
  'unknown entity': { application_id: 'acme-shop', entity_id: 'tenant-99' },
} as const satisfies Record<string, Partial<PushedRequest>>;

export type TenantName = keyof typeof tenants;

/** How the team's server behaves. */
export type ServerMood =
  | 'works'
  | 'fails'
  | 'silent'
  /** Nobody is signed in. */
  | 'anonymous'
  /** Hands out the first link when it has expired already. */
  | 'late once'
  /** The same for every link. */
  | 'late'
  /** Keeps its first answer, though a link is good for one load. */
  | 'repeats';

export interface ServerRules {
  mood?: ServerMood;
  /** API key of the team. Default: one that may do everything. */
  apiKey?: string;
  /** What it asks the vendor for otherwise than it should. */
  asks?: Partial<PushedRequest>;
  /** The account loses the embedding of Moments as soon as there is a link for it. */
  losesEmbedding?: boolean;
}

export interface TeamServer {
  mood: ServerMood;
}

const products: Record<Product, PushedRequest> = {
  moments: { embedding_id: 4711, scopes: ['flow:manage', 'flow:read', 'flow:use'] },
  answers: { scopes: ['answers:manage', 'voice-message:manage'] },
  conversations: { scopes: ['conversations:manage', 'conversations:read'] },
};

/** Where the team's pages ask for a link. The service worker answers. */
export function requestUriUrlOf(product: Product): string {
  return new URL(`./team/embedding/${product}`, document.baseURI).href;
}

/** Starts the server for one story. */
export function startTeamServer(product: Product, tenant: TenantName, rules: ServerRules = {}): TeamServer {
  const server: TeamServer = { mood: rules.mood ?? 'works' };
  const { apiKey = 'sandbox-infobip-key', asks, losesEmbedding = false } = rules;
  const pushed = { ...products[product], ...tenants[tenant], ...asks };
  let kept: Response | undefined;

  async function answer(): Promise<Response> {
    const { mood } = server;
    if (mood === 'silent') return new Promise<never>(() => {});
    if (mood === 'fails') return reply(500, { error: 'failed' });
    if (mood === 'anonymous') return reply(401, { error: 'anonymous' });
    if (mood === 'repeats' && kept) return kept.clone();
    kept = await askVendor(pushed, apiKey);
    if (losesEmbedding) (await currentWorld().collections('infobip')).embeddings?.delete('4711');
    if (mood === 'late' || mood === 'late once') await currentWorld().trigger('infobip', 'link.expired');
    if (mood === 'late once') server.mood = 'works';
    return kept.clone();
  }

  atEnd(overrideAnswer(requestUriUrlOf(product), answer, 'post'));
  return server;
}

/** With the API key, which no page ever sees. */
async function askVendor(pushed: PushedRequest, apiKey: string): Promise<Response> {
  const response = await createFetch(currentWorld())('https://api.infobip.com/embeddable/1/auth/par', {
    method: 'POST',
    headers: { authorization: `App ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(pushed),
  });
  if (response.ok) {
    const { request_uri, expires_in = 60 } = (await response.json()) as components['schemas']['PushedAuthorization'];
    return reply(200, { requestUri: request_uri, expiresInSeconds: expires_in });
  }
  if (response.status === 429) return reply(503, { error: 'rate_limited' }, { 'retry-after': '1' });
  return reply(502, { error: refusals[response.status] ?? 'failed' });
}

/** The codes of the handler for the vendor's refusals. */
const refusals: Record<number, string> = { 400: 'validation', 401: 'unauthorized', 403: 'forbidden', 404: 'not_found' };

function reply(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
