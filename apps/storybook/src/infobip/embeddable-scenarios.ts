import type { Product, ServerRules } from './team-server.ts';

export interface EmbeddableScenario {
  description: string;
  /** Default: all three. */
  products?: readonly Product[];
  /** What the team's server does otherwise than it should. */
  server?: ServerRules;
  /** Settings of the simulated vendor. */
  settings?: Readonly<Record<string, unknown>>;
  /** What the vendor's page is asked to play: `sandbox.scenario` of its address. */
  plays?: string;
  /** Answers in place of the vendor's page. */
  page?: () => Response | Promise<Response>;
}

/** A page of another origin than the one that was asked for: this header takes its own origin away. */
const strangerHeaders = { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' };
const strangerPage = `<!doctype html><html lang="en"><title>Stranger</title><p>This page is not of the portal.</p>
<script>for (const news of [{ type: 'ready' }, { type: 'resize', height: 3000 }, { type: 'campaign.activated', campaignId: 1 }])
parent.postMessage({ source: 'infobip-embeddable', v: 1, ...news }, '*');</script></html>`;

/** Loaded from the right place, and says what is not of the contract. */
const babblingPage = `<!doctype html><html lang="en"><title>Babble</title><p>This page says nonsense.</p>
<script>const ours = { source: 'infobip-embeddable', v: 1 };
for (const message of [{ ...ours, type: 'resize', height: '3000' }, { ...ours, type: 'campaign.activated', campaignId: 'x' },
{ ...ours, v: 2, type: 'ready' }, 'ready', { ...ours, type: 'campaign.cloned', campaignId: 7 }])
parent.postMessage(message, location.origin);</script></html>`;

const moments = ['moments'] as const;

/** Situations by name. Whether there is X is chosen apart from them. */
export const embeddableScenarios = {
  works: { description: 'The team’s server has a link, and the page opens with it.' },
  'link-expired': {
    description: 'The first link has expired when it is loaded, the next one has not.',
    server: { mood: 'late once' },
  },
  'links-always-expired': {
    description: 'Every link has expired when it is loaded.',
    server: { mood: 'late' },
  },
  'link-repeated': {
    description: 'Something on the way keeps the first answer, so that the same link comes again.',
    server: { mood: 'repeats' },
  },
  'server-fails': { description: 'The team’s server answers 500.', server: { mood: 'fails' } },
  'server-silent': { description: 'The team’s server does not answer.', server: { mood: 'silent' } },
  'signed-out': { description: 'Nobody is signed in at the team’s server: 401.', server: { mood: 'anonymous' } },
  'key-without-scope': {
    description: 'The team’s API key lacks a scope: the vendor has no link, and the server answers 502.',
    server: { apiKey: 'sandbox-infobip-people-key' },
  },
  'embedding-unknown': {
    description: 'The vendor knows no embedding of this number and has no link for it.',
    products: moments,
    server: { asks: { embedding_id: 9999 } },
  },
  'scopes-of-another': {
    description: 'The link was made with the scopes of another product: the page refuses it, E403.',
    server: { asks: { scopes: ['people:read'] } },
  },
  'embedding-removed': {
    description: 'The embedding is gone when the link is loaded: the page refuses it, E404.',
    products: moments,
    server: { losesEmbedding: true },
  },
  'reading-alone': {
    description: 'The link is one to look with: what the end user tries to change is refused, E403.',
    products: moments,
    server: { apiKey: 'sandbox-infobip-reading-key', asks: { scopes: ['flow:read'] } },
  },
  'opening-fails': {
    description: 'The vendor’s portal fails: the page says E500. It is worth another try.',
    settings: { portalFails: 'opening' },
  },
  'activation-fails': {
    description: 'What the end user changes fails with E500, until the vendor is repaired.',
    products: moments,
    settings: { portalFails: 'activation' },
  },
  silent: { description: 'The page works and says nothing to the page around it.', plays: 'silent' },
  'ready-lost': { description: '`ready` gets lost, what follows arrives.', plays: 'message-lost:ready' },
  'resize-malformed': {
    description: '`resize` comes without a height.',
    plays: 'message-malformed:resize',
  },
  'activation-twice': {
    description: '`campaign.activated` comes twice.',
    products: moments,
    plays: 'message-duplicated:campaign.activated',
  },
  'page-never-answers': {
    description: 'The vendor’s portal does not answer.',
    page: () => new Promise<never>(() => {}),
  },
  'stranger-in-frame': {
    description: 'A page of another origin sits in the frame and says what the portal would say.',
    page: () => new Response(strangerPage, { headers: strangerHeaders }),
  },
  'babble-in-frame': {
    description: 'The page says what is not of the contract, and one thing that is newer than it.',
    page: () => new Response(babblingPage, { headers: { 'content-type': 'text/html' } }),
  },
} as const satisfies Record<string, EmbeddableScenario>;

export type ScenarioName = keyof typeof embeddableScenarios;

/** Those that a product has. */
export function scenariosOf(product: Product): [ScenarioName, EmbeddableScenario][] {
  const all = Object.entries<EmbeddableScenario>(embeddableScenarios) as [ScenarioName, EmbeddableScenario][];
  return all.filter(([, { products = [product] }]) => products.includes(product));
}
