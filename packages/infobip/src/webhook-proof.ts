import { ConfigurationError, WebhookVerificationError } from '@embedworks/core';
import { equalInConstantTime } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/infobip/rest';
import { toBasic } from './auth.ts';
import { toBase64, toHex } from './bytes.ts';
import { vendor } from './errors.ts';

type Algorithm = components['schemas']['HmacCredentials']['algorithm'];

/** How a profile of subscriptions signs: `security` of the type `HMAC`. */
export interface WebhookHmac {
  /** Secret keys that are accepted. Several, so that they can be rotated. */
  secrets: readonly string[];
  /** Of the account's configuration. Default: `X-Ib-Hmac-Signature`, which was seen at one product. */
  header?: string | undefined;
  /** Default: `base64`, which was seen at one product. */
  encoding?: 'base64' | 'hex' | undefined;
  /** WebCrypto has no MD5 and no SHA-224, so choose another at the vendor than these two. Default: `HMAC_SHA_256`. */
  algorithm?: Exclude<Algorithm, 'HMAC_MD5' | 'HMAC_SHA_224'> | undefined;
}

/** What a profile is to prove itself with. Whatever is given must hold; without any, whoever knows the address may send. */
export interface WebhookProofs {
  /** Over the raw body, so hand over the request before anything parses it. */
  hmac?: WebhookHmac | undefined;
  /** Logins that are accepted as HTTP Basic: `security` of the type `BASIC`. */
  logins?: readonly { username: string; password: string }[] | undefined;
  /** A header you registered in the profile, or `Authorization` of the type `OAUTH`, and the values accepted in it. */
  header?: { name: string; values: readonly string[] } | undefined;
}

const hashes: Record<NonNullable<WebhookHmac['algorithm']>, string> = {
  HMAC_SHA_1: 'SHA-1',
  HMAC_SHA_256: 'SHA-256',
  HMAC_SHA_384: 'SHA-384',
  HMAC_SHA_512: 'SHA-512',
};

type Verify = (request: Request, rawBody: Uint8Array<ArrayBuffer>) => Promise<void>;

/**
 * Source: `infobip-subscriptions-api-openapi.json` of https://github.com/api-evangelist/infobip. That the signature is
 * over the raw body, and the name of its header, were seen at integrations.
 *
 * @throws {ConfigurationError} when a list is empty, a value in it is, or the algorithm is none WebCrypto has.
 */
export function createProof({ hmac, logins, header }: WebhookProofs): Verify {
  const checks: Verify[] = [];
  if (hmac) checks.push(createHmacCheck(hmac));
  if (logins) checks.push(createLoginCheck(logins));
  if (header) {
    mustHold('header.values', header.values);
    checks.push(({ headers }) => compare(headers, header.name, header.values, (value) => value));
  }
  return async (request, rawBody) => {
    for (const check of checks) await check(request, rawBody);
  };
}

function createHmacCheck({ secrets, algorithm = 'HMAC_SHA_256', encoding = 'base64', ...rest }: WebhookHmac): Verify {
  const { header = 'X-Ib-Hmac-Signature' } = rest;
  mustHold('hmac.secrets', secrets);
  const hash = Object.hasOwn(hashes, algorithm) ? hashes[algorithm] : undefined;
  if (!hash) throw new ConfigurationError(vendor, `WebCrypto has no ${algorithm}; use HMAC_SHA_256 at the vendor.`);
  const write = encoding === 'hex' ? toHex : toBase64;
  return async ({ headers }, rawBody) => {
    const expected = await Promise.all(secrets.map(async (secret) => write(await sign(hash, secret, rawBody))));
    const normal = (sent: string) => (encoding === 'hex' ? sent.trim().toLowerCase() : sent.trim());
    await compare(headers, header, expected, normal);
  };
}

function createLoginCheck(logins: NonNullable<WebhookProofs['logins']>): Verify {
  const passwords = logins.map(({ password }) => password);
  mustHold('logins', passwords);
  if (logins.some(({ username }) => username.includes(':'))) {
    throw new ConfigurationError(vendor, 'The username of a login must not contain a colon.');
  }
  const expected = logins.map(({ username, password }) => toBasic(username, password));
  const normal = (sent: string) => sent.replace(/^basic +/i, 'Basic ');
  return ({ headers }) => compare(headers, 'Authorization', expected, normal);
}

async function compare(
  headers: Headers,
  name: string,
  expected: readonly string[],
  normal: (sent: string) => string,
): Promise<void> {
  const sent = headers.get(name);
  if (sent === null) throw refusal('signature', `the header ${name} is missing.`);
  // All of them, so that the duration does not tell which one matched.
  const matches = await Promise.all(expected.map((value) => equalInConstantTime(normal(sent), value)));
  if (!matches.includes(true)) throw refusal('signature', `the header ${name} is wrong.`);
}

function mustHold(name: string, values: readonly string[]): void {
  if (values.length > 0 && values.every(Boolean)) return;
  throw new ConfigurationError(vendor, `${name} must hold at least one, and none that is empty.`);
}

async function sign(hash: string, secret: string, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, data));
}

export function refusal(code: 'signature' | 'malformed', what: string): WebhookVerificationError {
  return new WebhookVerificationError(`${vendor} webhook refused: ${what}`, { vendor, code });
}
