import { signInError } from './errors.ts';
import { readTokenAnswer, type ExchangeUser, type ReadTokenAnswer } from '../sign-in/token-answer.ts';

export interface CodeExchange {
  baseUrl: string;
  code: string;
  verifier: string;
  clientId: string;
  redirectUri: string;
  now: () => number;
  fetch: typeof fetch;
  timeoutMs: number;
}

/**
 * Turns the code into a token.
 * @returns `undefined` when the code is refused, because it was used, is too old, or belongs to another verifier.
 * @throws {EmbedError} when there will be, or may be, no token at all.
 */
export async function exchangeCode({
  baseUrl,
  code,
  verifier,
  clientId,
  redirectUri,
  now,
  fetch,
  timeoutMs,
}: CodeExchange): Promise<(ReadTokenAnswer & { user: ExchangeUser }) | undefined> {
  const signal = AbortSignal.timeout(timeoutMs);
  let status: number;
  let data: unknown;
  try {
    const response = await fetch(`${baseUrl}/exchange/1/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        code_verifier: verifier,
        client_id: clientId,
        redirect_uri: redirectUri,
      }),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    status = response.status;
    // A refusal's words may repeat the code, so they are not read.
    data = response.ok ? await response.json().catch(ignoreSyntax) : undefined;
  } catch (cause) {
    const code = signal.aborted ? 'timeout' : 'network';
    throw signInError(code, 'the request for the token got no answer.', { retryable: true, cause });
  }
  if (status === 400) return undefined;
  if (status === 401 || status === 403) throw signInError('client_refused', 'the vendor refuses `clientId`.');
  if (data === undefined && (status < 200 || status > 299)) {
    const code = status === 429 ? 'rate_limited' : 'server';
    const retryable = status === 429 || status > 499;
    throw signInError(code, `the request for the token was answered ${status}.`, { retryable });
  }
  const answer = readTokenAnswer(data, now());
  if (!answer?.user) throw signInError('malformed', `the answer holds no ${answer ? 'accountKey' : 'token'}.`);
  return { ...answer, user: answer.user };
}

/** What is no JSON holds no token. */
function ignoreSyntax(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error;
}
