import { ConfigurationError, WebhookVerificationError } from '@embedworks/core';
import { equalInConstantTime } from '@embedworks/core/server';
import { toBasic } from './auth.ts';
import { vendor } from './errors.ts';

/** The login you gave the vendor for a webhook. */
export interface WebhookLogin {
  username: string;
  password: string;
}

/**
 * Proves a webhook by HTTP Basic, in constant time. Without `logins` it lets everything pass: the vendor documents no
 * other proof, and the login is optional.
 * Source: https://esputnik.com/support/webhooks
 *
 * @throws {ConfigurationError} when there is no login in the list, or one that no request can carry.
 */
export function createBasicCheck(logins: readonly WebhookLogin[] | undefined): (request: Request) => Promise<void> {
  if (!logins) return () => Promise.resolve();
  if (logins.length === 0) throw new ConfigurationError(vendor, 'logins must hold at least one, or be left out.');
  if (logins.some(({ username, password }) => username.includes(':') || password === '')) {
    throw new ConfigurationError(vendor, 'A login needs a password, and a username without a colon.');
  }
  const expected = logins.map(({ username, password }) => toBasic(username, password));

  return async ({ headers }) => {
    const sent = headers.get('Authorization');
    if (sent === null) throw refusal('the login is missing.');
    const normal = sent.replace(/^basic +/i, 'Basic ');
    // All of them, so that the duration does not tell which one matched.
    const matches = await Promise.all(expected.map((value) => equalInConstantTime(normal, value)));
    if (!matches.includes(true)) throw refusal('the login is wrong.');
  };
}

function refusal(what: string): WebhookVerificationError {
  return new WebhookVerificationError(`${vendor} webhook refused: ${what}`, { vendor, code: 'signature' });
}
