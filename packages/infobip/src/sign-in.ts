import { ApiCallError } from '@embedworks/core';
import { createTokenSource, type ApiClient, type IssuedToken, type TokenSource } from '@embedworks/core/server';
import type { components, paths } from '@embedworks/contracts/infobip/rest';
import { InfobipError, toInfobipError, vendor, type InfobipErrorCode } from './errors.ts';
import type { InfobipSession } from './options.ts';

type OauthToken = components['schemas']['OauthToken'];

/** A client without proof of its own. */
export type SignInClient = ApiClient<paths>;

export interface SessionTokens extends TokenSource {
  /** Signs out. Does nothing without a session. */
  destroy(): Promise<void>;
}

const sessionPath = '/auth/1/session';
const oauthPath = '/auth/1/oauth2/token';

/**
 * Signs in when a token is needed, once for all callers, and out before it signs in anew: the vendor wants a session
 * destroyed before another is made.
 * Source: `infobip-account-management-openapi.json` of https://github.com/api-evangelist/infobip
 */
export function createSessionTokens(session: InfobipSession, client: SignInClient): SessionTokens {
  const { username, password, unsafe, lifetimeMs = 3_600_000 } = session;
  /** The session that is open at the vendor, though its token may be too old to be used. */
  let open: string | undefined;

  async function signOut(): Promise<void> {
    const token = open;
    if (token === undefined) return;
    await client.DELETE(sessionPath, { headers: { Authorization: `IBSSO ${token}` } });
    if (open === token) open = undefined;
  }

  async function signIn(): Promise<IssuedToken> {
    // A session that is over already answers 401; whatever else is wrong will be said to the sign-in.
    await signOut().catch(() => undefined);
    const body = { username, password, ...(unsafe === undefined ? {} : { unsafe }) };
    const { data } = await guarded(`POST ${sessionPath}`, client.POST(sessionPath, { body }));
    if (!isToken(data?.token)) throw noToken(`POST ${sessionPath}`, 'token');
    open = data.token;
    return { token: open, expiresAtMs: Date.now() + lifetimeMs };
  }

  let pending: Promise<IssuedToken> | undefined;
  let leaving: Promise<void> | undefined;
  const tokens = createTokenSource({ fetchToken: () => (pending = signIn()) });

  async function leave(): Promise<void> {
    // A session that is just being made would be left open.
    await pending?.catch(() => undefined);
    if (open === undefined) return;
    tokens.invalidate(open);
    try {
      await guarded(`DELETE ${sessionPath}`, signOut());
    } catch (error) {
      if (!(error instanceof ApiCallError) || error.status !== 401) throw error;
      // It was over already.
      open = undefined;
    }
  }

  return { ...tokens, destroy: () => (leaving ??= leave().finally(() => (leaving = undefined))) };
}

/** Source: `infobip-account-management-openapi.json` of https://github.com/api-evangelist/infobip */
export function createOauthTokens(
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
  client: SignInClient,
): TokenSource {
  return createTokenSource({
    async fetchToken() {
      const body = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' as const };
      // The vendor's form, not its SDK's query: addresses end up in logs.
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const { data } = await guarded(`POST ${oauthPath}`, client.POST(oauthPath, { body, headers }));
      const { access_token: token, expires_in: seconds }: Partial<OauthToken> = data ?? {};
      if (!isToken(token)) throw noToken(`POST ${oauthPath}`, 'access_token');
      // Without a word on how long it lives, it is kept until it is refused.
      const lifetimeMs = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : Infinity;
      return { token, expiresAtMs: Date.now() + lifetimeMs };
    },
  });
}

/** The answer's words may repeat what was sent, so of a refusal only its kind, status and code go on. */
async function guarded<Answer>(call: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiCallError) || error.status === undefined) throw error;
    const [method = '', path = ''] = call.split(' ');
    const { code, vendorCode, retryable, retryAfterMs, status } = toInfobipError(error, { method, path });
    throw new InfobipError(`${vendor}: ${call} answered ${status}.`, {
      code: code satisfies InfobipErrorCode,
      call,
      vendorCode,
      retryable,
      ...(status === undefined ? {} : { status }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
  }
}

/** Checked here, because `Headers` quotes what it refuses. */
function isToken(token: unknown): token is string {
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);
}

function noToken(call: string, field: string): InfobipError {
  return new InfobipError(`${vendor}: ${call} answered no ${field}.`, { code: 'malformed', call });
}
