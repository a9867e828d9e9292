import type { SimulatedRequest } from '../engine/message.ts';
import type { EsputnikState } from './state.ts';
import { spendToken } from './tokens.ts';
import type { EsputnikWorld, Principal } from './vendor-types.ts';

type Authenticate = (
  request: SimulatedRequest,
  state: EsputnikState,
  world: EsputnikWorld,
) => Principal | undefined | Promise<Principal | undefined>;

/** By the names the contract gives its security schemes. */
export const authenticate = {
  /** The user name may be any; the key is the password. */
  apiKey({ headers }, state) {
    const encoded = /^Basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const [, key] = /^[^:]*:(.*)$/s.exec(decode(encoded) ?? '') ?? [];
    return findKey(state, key, 'basic');
  },

  eventToken: ({ headers }, state) =>
    findKey(state, /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1], 'bearer'),

  /** Spends the token. Faults were played before, so what fails by one leaves the token as it is. */
  async contactToken({ headers }, state, world) {
    const token = headers['es-token'];
    return token ? spendToken(state, world, token) : undefined;
  },
} satisfies Record<string, Authenticate>;

function findKey(state: EsputnikState, key: string | undefined, scheme: 'basic' | 'bearer'): Principal | undefined {
  const row = key ? state.keys.get(key) : undefined;
  if (row?.scheme !== scheme || row.disabled) return undefined;
  return { kind: 'key', key: row.key, right: row.right };
}

function decode(base64: string | undefined): string | undefined {
  if (base64 === undefined) return undefined;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
