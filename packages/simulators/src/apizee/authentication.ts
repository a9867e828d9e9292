import type { SimulatedRequest } from '../engine/message.ts';
import { verifySessionToken } from './session-token.ts';
import type { ApizeeState } from './state.ts';
import type { ApizeeWorld, Principal } from './vendor-types.ts';

type Authenticate = (
  request: SimulatedRequest,
  state: ApizeeState,
  world: ApizeeWorld,
) => Principal | undefined | Promise<Principal | undefined>;

/** By the names the contract gives its security schemes. */
export const authenticate = {
  bearer: (request, state, world) => toPrincipal(readBearer(request), state, world),

  /** The JWT of an app's session, or the user token in its place. */
  async session(request, state, world) {
    const token = readBearer(request);
    const user = toPrincipal(token, state, world);
    if (user || !token) return user;
    const session = await verifySessionToken(token, world.clock.now());
    const enterprise = session && state.enterprises.find(({ apiKey }) => apiKey === session.apiKey);
    return enterprise && { enterpriseId: enterprise.id, token, countedAs: `session ${session.userAgentId}` };
  },

  consoleCookie: (request, state, world) => toPrincipal(readConsoleCookie(request), state, world),
} satisfies Record<string, Authenticate>;

export function readBearer({ headers }: SimulatedRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** The console's cookie holds an access token. */
export function readConsoleCookie({ headers }: SimulatedRequest): string | undefined {
  return /(?:^|;\s*)apizee_session=([^;\s]+)/.exec(headers.cookie ?? '')?.[1];
}

/** Whom the limit counts, whichever of the user's tokens a call brings. */
export function countUser(userId: number): string {
  return `user ${userId}`;
}

function toPrincipal(token: string | undefined, state: ApizeeState, world: ApizeeWorld): Principal | undefined {
  const row = token === undefined ? undefined : state.tokens.get(token);
  const user = row && row.expiresMs > world.clock.now() ? state.users.get(row.userId) : undefined;
  if (!row || !user || user.disabled) return undefined;
  return { enterpriseId: user.enterpriseId, userId: user.userId, token: row.token, countedAs: countUser(user.userId) };
}
