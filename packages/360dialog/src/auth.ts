import { ApiCallError, ConfigurationError } from '@embedworks/core';
import { createTokenSource, type IssuedToken, type TokenSource } from '@embedworks/core/server';
import { createPartnerClient } from './client.ts';
import { Dialog360Error, vendor } from './errors.ts';
import type { Dialog360Options } from './options.ts';

/** Who calls the Partner API. The API key is the vendor's preference; a hub may have passwords switched off. */
export type Dialog360Credentials =
  /** Partner API key, made in the hub. It opens the Partner API only, no number. */
  | { apiKey: string }
  /** Legacy: a hub user. */
  | { username: string; password: string }
  /** Fetches a token from your own vault. Asked again when it expires or is refused. */
  | { getToken: () => Promise<IssuedToken> };

const call = 'POST /api/v2/token';

/**
 * The access token, or `undefined` with an API key. It is fetched when first needed, once for all callers, and after a
 * 401 once more.
 *
 * Sources: https://docs.360dialog.com/partner/partner-hub/integration and
 * https://docs.360dialog.com/partner/onboarding/integration-best-practices/api-key-authentication-for-the-partner-api
 */
export function createDialog360Tokens(options: Dialog360Options): TokenSource | undefined {
  const { credentials } = options;
  if ('apiKey' in credentials) return undefined;
  if ('getToken' in credentials) return createTokenSource({ fetchToken: () => fromVault(credentials.getToken) });
  const { username, password } = credentials;
  if (!username || !password) throw new ConfigurationError(vendor, 'username and password must not be empty.');
  const client = createPartnerClient(options);
  return createTokenSource({
    async fetchToken() {
      try {
        const { data } = await client.POST('/api/v2/token', { body: { username, password } });
        if (!data?.access_token) throw noToken();
        // How long a token lives is not documented. Without a word on it, it is kept until it is refused.
        const lifetimeMs = data.expires_in === undefined ? Infinity : data.expires_in * 1000;
        return { token: data.access_token, expiresAtMs: Date.now() + lifetimeMs };
      } catch (error) {
        throw withoutSecrets(error);
      }
    },
  });
}

async function fromVault(getToken: () => Promise<IssuedToken>): Promise<IssuedToken> {
  try {
    return await getToken();
  } catch (cause) {
    throw new Dialog360Error(`${vendor}: getToken failed.`, { code: 'unauthorized', call: 'getToken', cause });
  }
}

function noToken(): Dialog360Error {
  return new Dialog360Error(`${vendor}: ${call} answered no access_token.`, { code: 'malformed', call });
}

/** The answer's words may repeat what was sent, so of a refusal only its kind and status go on. */
function withoutSecrets(error: unknown): unknown {
  if (!(error instanceof ApiCallError) || error.status === undefined) return error;
  const { retryable, status } = error;
  const code = error.code as Dialog360Error['code'];
  return new Dialog360Error(`${vendor}: ${call} answered ${status}.`, { code, call, retryable, status });
}
