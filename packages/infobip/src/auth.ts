import { ConfigurationError } from '@embedworks/core';
import { createTokenSource, type TokenSource } from '@embedworks/core/server';
import { toBase64 } from './bytes.ts';
import { InfobipError, vendor } from './errors.ts';
import type { InfobipCredentials } from './options.ts';
import { createSessionTokens, createOauthTokens, type SignInClient } from './sign-in.ts';

/** Who makes the calls of a client. */
export interface InfobipAuth {
  scheme: 'App' | 'Basic' | 'IBSSO' | 'Bearer';
  /** The value of `Authorization` where it is sent as it is. */
  authorize?: () => Promise<string>;
  /** Where it has to be fetched first. */
  tokens?: TokenSource;
  /** Texts that no error may hold. */
  secrets(): string[];
  /** Ends the session, if there is one. The next call begins another. */
  destroy(): Promise<void>;
}

/**
 * Source: https://www.infobip.com/docs/essentials/api-essentials/api-authentication
 *
 * @throws {ConfigurationError} when something is empty or cannot travel in a header.
 */
export function createInfobipAuth(credentials: InfobipCredentials, signIn: SignInClient): InfobipAuth {
  const destroy = () => Promise.resolve();
  if ('apiKey' in credentials) {
    const { apiKey } = credentials;
    if (typeof apiKey === 'string') checkKey(apiKey);
    let last = typeof apiKey === 'string' ? apiKey : '';
    const authorize = async () => {
      last = typeof apiKey === 'string' ? apiKey : await fromVault('apiKey', apiKey);
      checkKey(last);
      return `App ${last}`;
    };
    return { scheme: 'App', authorize, secrets: () => [last].filter(Boolean), destroy };
  }

  if ('session' in credentials) {
    const { username, password } = credentials.session;
    checkLogin({ username, password });
    const { destroy: destroySession, ...tokens } = createSessionTokens(credentials.session, signIn);
    return { ...withTokens('IBSSO', tokens, [password]), destroy: destroySession };
  }

  if ('oauth' in credentials) {
    const { clientId, clientSecret } = credentials.oauth;
    checkLogin({ clientId, clientSecret });
    return { ...withTokens('Bearer', createOauthTokens(credentials.oauth, signIn), [clientSecret]), destroy };
  }

  if ('getToken' in credentials) {
    const { scheme, getToken } = credentials;
    const tokens = createTokenSource({ fetchToken: () => fromVault('getToken', getToken) });
    return { ...withTokens(scheme, tokens, []), destroy };
  }

  const { username, password } = credentials;
  checkLogin({ username, password });
  if (username.includes(':')) throw new ConfigurationError(vendor, 'username must not contain a colon.');
  const basic = toBasic(username, password);
  return {
    scheme: 'Basic',
    authorize: () => Promise.resolve(basic),
    secrets: () => [password, basic.slice('Basic '.length)],
    destroy,
  };
}

/** The value of `Authorization` for a login, in UTF-8. */
export function toBasic(username: string, password: string): string {
  return `Basic ${toBase64(new TextEncoder().encode(`${username}:${password}`))}`;
}

function withTokens(scheme: 'IBSSO' | 'Bearer', tokens: TokenSource, secrets: readonly string[]) {
  let last = '';
  return {
    scheme,
    tokens: { ...tokens, get: async (signal?: AbortSignal) => (last = await tokens.get(signal)) },
    secrets: () => [last, ...secrets].filter(Boolean),
  };
}

async function fromVault<Found>(name: string, fetchFrom: () => Promise<Found> | Found): Promise<Found> {
  try {
    return await fetchFrom();
  } catch (cause) {
    throw new InfobipError(`${vendor}: ${name} failed.`, { code: 'unauthorized', call: name, cause });
  }
}

/** Checked here, because `Headers` quotes what it refuses. */
function checkKey(apiKey: string): void {
  if (/^[\x21-\x7e]+$/.test(apiKey)) return;
  throw new ConfigurationError(vendor, 'apiKey must be printable text without blanks.');
}

function checkLogin(fields: Record<string, string>): void {
  const empty = Object.keys(fields).filter((name) => !fields[name]);
  if (empty.length > 0) throw new ConfigurationError(vendor, `${empty.join(' and ')} must not be empty.`);
}
