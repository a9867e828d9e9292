import type { ApiCallError } from '@embedworks/core';
import { createApiClient } from '@embedworks/core/server';
import type { components, paths } from '@embedworks/contracts/infobip/rest';
import { createAttempts } from '../../attempts.ts';
import { InfobipError, toInfobipError, vendor } from '../../errors.ts';
import { checkTimeLimit } from '../../limits.ts';
import { readTokenAnswer, type ReadTokenAnswer } from './token-answer.ts';

export interface TokenCallOptions {
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  fetch: typeof fetch | undefined;
  timeoutMs: number;
  now: () => number;
}

const path = '/exchange/1/oauth/token';
const call = `POST ${path}`;

/**
 * The two questions of a confidential client, each asked twice at most.
 * Source: https://github.com/Solvate-IT/ZAHLMEISTER
 */
export function createTokenCall(options: TokenCallOptions) {
  const { baseUrl, clientId, clientSecret, timeoutMs, now } = options;
  const totalTimeoutMs = 2 * timeoutMs;
  checkTimeLimit('Twice timeoutMs', totalTimeoutMs);
  const client = createApiClient<paths>({
    vendor,
    baseUrl,
    timeoutMs,
    totalTimeoutMs,
    retries: 1,
    fetch: createAttempts(options, undefined).fetch,
    toMessage: () => undefined,
    toError: withoutAnswer,
  });

  async function ask(question: Partial<components['schemas']['ExchangeTokenRequest']>): Promise<ReadTokenAnswer> {
    const { grant_type = 'authorization_code', code = '', ...more } = question;
    const body = { grant_type, code, client_id: clientId, client_secret: clientSecret, ...more };
    // Before the question, so that what takes its time does not lengthen a token's life.
    const askedAtMs = now();
    const { data } = await client.POST(path, {
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    const answer = readTokenAnswer(data, askedAtMs);
    if (!answer) throw new InfobipError(`${vendor}: ${call} answered no token.`, { code: 'malformed', call });
    return answer;
  }

  return {
    /** @throws {InfobipError} `validation` when the code is refused, `unauthorized` for an unknown client. */
    exchange: (code: string, redirectUri: string) =>
      ask({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }),
    /** The vendor's way: the current token goes where a code would. */
    refresh: (token: string) => ask({ grant_type: 'refresh_token', code: token }),
  };
}

/** A refusal may repeat what it refuses, so only its kind, status and code go on. */
function withoutAnswer(error: ApiCallError, { method, path }: { method: string; path: string }): InfobipError {
  const { code, vendorCode, retryable, retryAfterMs, status } = toInfobipError(error, { method, path });
  const said = code === 'malformed' ? 'answered what is no JSON' : `answered ${status}`;
  const what = status === undefined ? `got no answer (${code})` : said;
  return new InfobipError(`${vendor}: ${call} ${what}.`, {
    code,
    call,
    vendorCode,
    retryable,
    ...(status === undefined ? { cause: error.cause } : { status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}
