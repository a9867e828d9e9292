import type { OperationContract } from '@embedworks/contracts';
import type { SimulatedRequest } from '../engine/message.ts';
import { knownScopes } from './scopes.ts';
import type { ExchangeTokenRow, InfobipState } from './state.ts';
import type { InfobipWorld, Principal } from './vendor-types.ts';

type Authenticate = (request: SimulatedRequest, state: InfobipState, world: InfobipWorld) => Principal | undefined;

/**
 * Keys are for servers and pages are for navigation, but the frame of an Exchange app calls with its token from the app's
 * own origin: for a token, conversations and People. Sandbox choice: any origin may, and nothing else is open to any.
 */
export function allowsOrigin(_origin: string, { path, security }: OperationContract): boolean {
  if (path.endsWith('/exchange/1/oauth/token')) return true;
  return security.includes('ibsso') && (path.startsWith('/ccaas/') || path.startsWith('/people/'));
}

/** By the names the contract gives its security schemes. */
export const authenticate = {
  appKey(request, state, { clock }) {
    const key = readCredential(request, 'App');
    const row = key === undefined ? undefined : state.keys.get(key);
    if (!row || row.expiresMs <= clock.now()) return undefined;
    const { id, scopes, platform } = row;
    return { type: 'client', id, key: row.key, scopes, ...(platform ? { platform } : {}) };
  },

  basic(request, state) {
    const login = decode(readCredential(request, 'Basic') ?? '');
    const colon = login.indexOf(':');
    const user = colon === -1 ? undefined : state.users.get(login.slice(0, colon));
    return user?.password === login.slice(colon + 1) ? toPrincipal(state, user.username) : undefined;
  },

  ibsso(request, state, { clock }) {
    const token = readCredential(request, 'IBSSO') ?? '';
    const row = findToken(state.sessions.get(token), clock.now());
    if (!row) return toPortalPrincipal(state, findToken(state.exchangeTokens.get(token), clock.now()));
    const principal = toPrincipal(state, row.username);
    return principal && { ...principal, session: row.token };
  },

  bearer(request, state, { clock }) {
    const row = findToken(state.accessTokens.get(readCredential(request, 'Bearer') ?? ''), clock.now());
    return row && toPrincipal(state, row.username);
  },
} satisfies Record<string, Authenticate>;

function toPrincipal(state: InfobipState, username: string): Principal | undefined {
  const user = state.users.get(username);
  return user && { type: 'user', id: user.username, scopes: user.scopes };
}

/** Sandbox choice: an app may do whatever its user may, and the portal's user may do everything. */
function toPortalPrincipal(state: InfobipState, row: ExchangeTokenRow | undefined): Principal | undefined {
  const user = row && state.portalUsers.get(row.userKey);
  return user && row && { type: 'user', id: user.username, scopes: knownScopes, session: row.token };
}

function findToken<Row extends { expiresMs: number }>(row: Row | undefined, nowMs: number): Row | undefined {
  return row && row.expiresMs > nowMs ? row : undefined;
}

/** The scheme's name is read in any case, as HTTP has it. */
function readCredential({ headers }: SimulatedRequest, scheme: string): string | undefined {
  const [name, credential] = (headers.authorization ?? '').trim().split(/ +/);
  return name?.toLowerCase() === scheme.toLowerCase() ? credential : undefined;
}

function decode(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}
