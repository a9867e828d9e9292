import { createHash } from 'node:crypto';
import type { Answer, Desk } from './infobip-desk.ts';

export const client = 'sandbox-exchange-client';
export const clientSecret = 'sandbox-exchange-secret';
export const registered = 'http://localhost:4410/';
export const redirectUri = 'http://localhost:4410/card?conversationId=c-1';
export const login = { username: 'agent.smith', password: 'sandbox-password' };
/** Of RFC 7636, appendix B. */
export const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
export const challenge = createHash('sha256').update(verifier).digest('base64url');

/** The three addresses of the sign-in. */
export const roots = ['/exchange/1/oauth', '/api/amg/exchange/1/oauth', '/conversations/api/amg/exchange/1/oauth'];

export const publicQuery = {
  response_type: 'code',
  client_id: client,
  redirect_uri: redirectUri,
  scope: 'conversations',
  code_challenge: challenge,
};
/** Without a challenge: for a client with a secret. */
export const confidentialQuery = { response_type: 'code', client_id: client, redirect_uri: redirectUri };

/** Opens a card of the seeded app, and answers the query its frame begins with. */
export async function openCard({ ask, state }: Desk): Promise<URLSearchParams> {
  await (await state()).apps.update('app-1', { isInstalled: true });
  const { cards } = await ask('open-desk-conversation', { conversationId: 'd1d1de2e-d8dc-4ad7-970e-acca0035e19d' });
  return new URL(cards[0]?.src ?? '').searchParams;
}

export async function authorize(
  { call }: Desk,
  query: Record<string, string> = publicQuery,
  root = '/exchange/1/oauth',
): Promise<Answer> {
  return call('GET', `${root}/authorize`, { key: null, query });
}

export async function redeem(
  { call }: Desk,
  form: Record<string, string>,
  root = '/exchange/1/oauth',
): Promise<Answer & { body: { token?: string } }> {
  const answer = await call('POST', `${root}/token`, {
    key: null,
    text: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return answer as Answer & { body: { token?: string } };
}

/** Signs in to the seeded app by the login page, and answers the code. */
export async function getCode({ ask }: Desk, query: Record<string, string> = publicQuery): Promise<string> {
  const search = `?${new URLSearchParams(query).toString()}`;
  const { location } = await ask('sign-in-to-app', { search, ...login });
  return new URL(location).searchParams.get('code') ?? '';
}

export const publicForm = (code: string) => ({
  grant_type: 'authorization_code',
  code,
  code_verifier: verifier,
  client_id: client,
  redirect_uri: redirectUri,
});

export const confidentialForm = (code: string) => ({
  grant_type: 'authorization_code',
  code,
  client_id: client,
  client_secret: clientSecret,
  redirect_uri: redirectUri,
});

export const refreshForm = (token: string) => ({
  grant_type: 'refresh_token',
  code: token,
  client_id: client,
  client_secret: clientSecret,
});
