/** The team's server: it knows who is signed in, and answers the page as `createInboxTokenHandler` does. */
import { createFetch } from '@embedworks/simulators';
import { currentWorld, overrideAnswer } from '../sandbox.ts';
import { atEnd } from '../story-life.ts';
import { shopAddress } from './shop-frame.ts';

/** Whom the team's session may know. Each is a contact of the seed, but for the last two. */
export const visitors = {
  known: { email: 'known@example.com', description: 'Three messages, two of them unread.' },
  empty: { email: 'empty@example.com', description: 'No messages.' },
  paging: { email: 'paging@example.com', description: '25 messages, more than a page.' },
  busy: { email: 'busy@example.com', description: '120 unread messages.' },
  hostile: { email: 'hostile@example.com', description: 'Messages with HTML that must not run.' },
  rtl: { email: 'rtl@example.com', description: 'Messages in Arabic.' },
  expired: { email: 'expired@example.com', description: 'One message, whose time is over.' },
  plain: { email: 'plain@example.com', description: 'A contact without an external id.' },
  stale: { email: 'stale@example.com', description: 'The vendor refuses every token of this contact.' },
  unknown: {
    email: 'nobody@example.com',
    description: 'Signed in at the shop, unknown to the vendor: an empty token.',
  },
  anonymous: { email: undefined, description: 'Nobody is signed in at the shop: an empty token.' },
} as const satisfies Record<string, { email: string | undefined; description: string }>;

export type Visitor = keyof typeof visitors;

/** How the shop's server behaves. */
export type ServerMood = 'works' | 'fails' | 'silent';

export interface ShopServer {
  /** Changes who is signed in. */
  visitor: Visitor;
  mood: ServerMood;
  readonly email: string | undefined;
}

/** Address of the shop's token endpoint. */
export const tokenUrl = `${shopAddress}inbox-token`;

/** What messages show of the shop. */
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="64"><rect width="96" height="64" fill="#d5def0"/></svg>';

const apiKey = 'sandbox-esputnik-key';

/** Starts the server for one story. */
export function startShopServer(visitor: Visitor, mood: ServerMood = 'works'): ShopServer {
  const server = {
    visitor,
    mood,
    get email() {
      return visitors[server.visitor].email;
    },
  };
  atEnd(overrideAnswer(tokenUrl, () => answer(server), 'post'));
  const headers = { 'content-type': 'image/svg+xml' };
  atEnd(overrideAnswer('https://cdn.shop.example/*', () => new Response(picture, { headers })));
  return server;
}

async function answer({ mood, email }: ShopServer): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  if (mood === 'silent') return new Promise<never>(() => {});
  if (mood === 'fails') return new Response(null, { status: 502, headers });
  return Response.json({ token: email === undefined ? '' : await askVendor(email) }, { headers });
}

/** With the API key, which no page ever sees. */
async function askVendor(email: string): Promise<string> {
  const response = await createFetch(currentWorld())('https://esputnik.com/v1/auth/contact/token', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`user:${apiKey}`)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  if (!response.ok) throw new Error(`The vendor answered ${response.status} to the shop's server.`);
  const { token } = (await response.json()) as { token: string };
  return token;
}
