/** The vendor's side of the sign-in, with its rules: a code counts once, for a minute, and with its verifier or secret alone. */
import { createHash, randomUUID } from 'node:crypto';

export const clientId = 'sandbox-exchange-client';
export const clientSecret = 'sandbox-exchange-secret';
export const accountKey = 'D8ADC259F0A14D0AA1B2C3D4E5F60718';

export interface FakeVendorOptions {
  now?: () => number;
  /** Which of the two spellings the token comes in. */
  shape?: 'first' | 'second';
  lifetimeSeconds?: number;
  /** What the authorization answers instead of a code. */
  refuse?: (authorization: URL) => string | undefined;
  /** What the token endpoint answers instead, by how often it was asked. */
  answer?: (form: URLSearchParams, count: number) => Response | undefined | Promise<Response | undefined>;
}

export function createFakeVendor(options: FakeVendorOptions = {}) {
  const { now = Date.now, lifetimeSeconds = 3600 } = options;
  const codes = new Map<string, { redirectUri: string; challenge: string | null; expiresAtMs: number }>();
  const tokens = new Map<string, number>();
  const authorizations: URL[] = [];
  const forms: URLSearchParams[] = [];
  const calls: Request[] = [];

  function issue() {
    const token = randomUUID();
    const expiresAtMs = now() + lifetimeSeconds * 1000;
    tokens.set(token, expiresAtMs);
    const user = { accountKey, userKey: 'U-1001', email: 'agent.smith@example.test', locale: 'en' };
    return options.shape === 'second'
      ? {
          ...user,
          token,
          tokenType: 'IBSSO',
          expires_at: expiresAtMs,
          userName: 'agent.smith',
          groups: ['A'],
          roles: ['B'],
        }
      : { ...user, token, token_type: 'IBSSO', expires_in: lifetimeSeconds, username: 'agent.smith' };
  }

  const refusal = (status: number, messageId: string, text: string) =>
    Response.json({ requestError: { serviceException: { messageId, text } } }, { status });

  async function token(form: URLSearchParams): Promise<Response> {
    forms.push(form);
    const other = await options.answer?.(form, forms.length);
    if (other) return other;
    if (form.get('client_id') !== clientId) return refusal(401, 'UNAUTHORIZED', 'Unauthorized');
    const given = form.get('code') ?? '';
    const hasSecret = form.get('client_secret') === clientSecret;
    const refused = refusal(400, 'BAD_REQUEST', `Invalid authorization code ${form}`);
    if (form.get('grant_type') === 'refresh_token') {
      if (!hasSecret || !isAlive(given)) return refused;
      tokens.delete(given);
      return Response.json(issue());
    }
    const code = codes.get(given);
    codes.delete(given);
    if (!code || code.expiresAtMs < now() || form.get('redirect_uri') !== code.redirectUri) return refused;
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return code.challenge === null
      ? hasSecret
        ? Response.json(issue())
        : refused
      : challenge === code.challenge
        ? Response.json(issue())
        : refused;
  }

  const isAlive = (given: string) => (tokens.get(given) ?? 0) > now();

  return {
    authorizations,
    forms,
    calls,
    tokens,
    /** Where the vendor sends the frame. */
    authorize(address: string): string {
      const asked = new URL(address);
      authorizations.push(asked);
      const { searchParams: query } = asked;
      const back = new URL(query.get('redirect_uri') ?? '');
      const state = query.get('state');
      const error = options.refuse?.(asked);
      const code = `code-${randomUUID()}`;
      codes.set(code, {
        redirectUri: query.get('redirect_uri') ?? '',
        challenge: query.get('code_challenge'),
        expiresAtMs: now() + 60_000,
      });
      if (error === undefined) back.searchParams.set('code', code);
      else if (error) back.searchParams.set('error', error);
      if (state !== null) back.searchParams.set('state', state);
      return back.href;
    },
    token,
    /** The token endpoint, and an API that knows the tokens. */
    fetch: (async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (pathname.endsWith('/exchange/1/oauth/token')) return token(new URLSearchParams(await request.text()));
      calls.push(request);
      const given = request.headers.get('Authorization')?.replace(/^IBSSO /, '') ?? '';
      return isAlive(given) ? Response.json({ ok: true }) : refusal(401, 'UNAUTHORIZED', 'Unauthorized');
    }) as typeof globalThis.fetch,
  };
}
