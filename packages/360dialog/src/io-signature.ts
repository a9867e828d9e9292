import { ConfigurationError } from '@embedworks/core';
import { vendor } from './errors.ts';
import { hmacHex } from './hmac.ts';

export interface IoSignatureOptions {
  /** Id of the hub that the popup opens. */
  partnerId: string;
  /** Platform secret of that hub. Server-side only. */
  platformSecret: string;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

/** The two parameters of the popup. */
export interface IoSignature {
  /** `io_signature`: lower-case hex. */
  ioSignature: string;
  /** `io_timestamp`: unix seconds. */
  ioTimestamp: string;
}

/**
 * Signs one onboarding, for hubs that demand it: HMAC-SHA512 of `{partner_id}|{unix seconds}`.
 *
 * The vendor takes each signature once, so make one for every click and never keep it. How it is to be written is not
 * documented; lower-case hex is our reading.
 * Source: https://docs.360dialog.com/partner/onboarding/integrated-onboarding/io-signature
 *
 * @throws {ConfigurationError} when the id or the secret is empty.
 */
export async function createIoSignature(options: IoSignatureOptions): Promise<IoSignature> {
  const { partnerId, platformSecret, now = Date.now } = options;
  if (!partnerId || !platformSecret) {
    throw new ConfigurationError(vendor, 'An IO signature needs a partnerId and a platform secret.');
  }
  const ioTimestamp = String(Math.floor(now() / 1000));
  const signed = new TextEncoder().encode(`${partnerId}|${ioTimestamp}`);
  return { ioSignature: await hmacHex('SHA-512', platformSecret, signed), ioTimestamp };
}
