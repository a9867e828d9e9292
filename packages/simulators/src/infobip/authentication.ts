import type { SimulatedRequest } from '../engine/message.ts';
import type { InfobipState, TokenRow } from './state.ts';
import type { InfobipWorld, Principal } from './vendor-types.ts';

type Authenticate = (request: SimulatedRequest, state: InfobipState, world: InfobipWorld) => Principal | undefined;

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
    const row = findToken(state.sessions.get(readCredential(request, 'IBSSO') ?? ''), clock.now());
    const principal = row && toPrincipal(state, row.username);
    return principal && row ? { ...principal, session: row.token } : undefined;
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

function findToken(row: TokenRow | undefined, nowMs: number): TokenRow | undefined {
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
