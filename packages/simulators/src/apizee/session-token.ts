import { signJsonWebToken, verifyJsonWebToken } from './json-web-token.ts';

/** What stands in a session token. */
export interface Session {
  /** The api key of the account. */
  apiKey: string;
  /** Platform id of the agent or guest that connects. */
  userAgentId: string;
}

export interface SessionTokenOptions extends Session {
  /** Milliseconds since the epoch; the token lives 24 hours from here. */
  nowMs: number;
}

/** The account secret of every sandbox account. Public, because the agent page stands in for the platform and signs with it. */
const sandboxSecret = 'sandbox-apirtc-secret';
const lifetimeSeconds = 86_400;

/**
 * The JWT the platform hands the agent app when it connects: HS256, `sub` the api key, `aud` `apiRTC`, the user in
 * `grants.apiRTC_UserAgent_Id`.
 *
 * Source: https://dev.apirtc.com/apirtc-developer-portal/apirtc-js-library/authentication
 */
export function createSessionToken({ apiKey, userAgentId, nowMs }: SessionTokenOptions): Promise<string> {
  const claims = {
    sub: apiKey,
    aud: 'apiRTC',
    jti: crypto.randomUUID(),
    exp: Math.floor(nowMs / 1000) + lifetimeSeconds,
    grants: { apiRTC_UserAgent_Id: userAgentId },
  };
  return signJsonWebToken(claims, sandboxSecret);
}

/** `undefined` for a token that is malformed, signed with another secret, meant for somebody else, or expired. */
export async function verifySessionToken(token: string, nowMs: number): Promise<Session | undefined> {
  const claims = await verifyJsonWebToken(token, sandboxSecret);
  if (!claims || claims.aud !== 'apiRTC' || typeof claims.sub !== 'string') return undefined;
  if (typeof claims.exp !== 'number' || claims.exp * 1000 <= nowMs) return undefined;
  const userAgentId = (claims.grants as { apiRTC_UserAgent_Id?: unknown } | undefined)?.apiRTC_UserAgent_Id;
  return typeof userAgentId === 'string' ? { apiKey: claims.sub, userAgentId } : undefined;
}
