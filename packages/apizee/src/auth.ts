import { ApiCallError } from '@embedworks/core';
import { createTokenSource, type IssuedToken, type TokenSource } from '@embedworks/core/server';
import { createApizeeClient } from './client.ts';
import { vendor } from './errors.ts';
import type { ApizeeOptions } from './options.ts';

/** Who signs in. The vendor has no API keys for servers; its tokens belong to a user and live 24 hours. */
export type ApizeeCredentials =
  | { username: string; password: string }
  /** Makes a fresh JWT for the grant `urn:ietf:params:oauth:grant-type:jwt-bearer`. */
  | { assertion: () => Promise<string> | string }
  /** Fetches a token from your own vault. Asked again when it expires or is refused. */
  | { getToken: () => Promise<IssuedToken> };

/**
 * Fetches a token when one is needed and keeps it, as the vendor advises: every call, this one included, counts
 * towards 10 a minute.
 *
 * Sources: https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/authentication
 * and https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/rate-limits
 */
export function createApizeeTokens(options: ApizeeOptions): TokenSource {
  const { tokens } = options;
  if ('getToken' in tokens) return createTokenSource({ fetchToken: tokens.getToken });
  const client = createApizeeClient(options);
  return createTokenSource({
    async fetchToken() {
      const input = await toTokenInput(tokens);
      try {
        const { data } = await client.POST('/api/v3/token', { body: input });
        if (!data?.access_token) throw noToken();
        return { token: data.access_token, expiresAtMs: Date.now() + data.expires_in * 1000 };
      } catch (error) {
        throw withoutSecrets(error);
      }
    },
  });
}

async function toTokenInput(tokens: Exclude<ApizeeCredentials, { getToken: unknown }>) {
  if ('assertion' in tokens) {
    const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer' as const;
    return { grant_type, assertion: await tokens.assertion() };
  }
  return { grant_type: 'password' as const, username: tokens.username, password: tokens.password };
}

function noToken(): ApiCallError {
  return new ApiCallError(`${vendor}: POST /api/v3/token answered no access_token.`, { vendor, code: 'malformed' });
}

/** The answer's words may repeat what was sent, so of a refusal only its kind and status go on. */
function withoutSecrets(error: unknown): unknown {
  if (!(error instanceof ApiCallError) || error.status === undefined) return error;
  const { code, retryable, status } = error;
  return new ApiCallError(`${vendor}: POST /api/v3/token answered ${status}.`, { vendor, code, retryable, status });
}
