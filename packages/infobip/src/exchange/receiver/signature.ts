import { ConfigurationError } from '@embedworks/core';
import { equalInConstantTime } from '@embedworks/core/server';
import { vendor } from '../../errors.ts';
import { sha256, toHex } from '../../bytes.ts';
import { createMemoryReplayStore, type ReplayStore } from './replay.ts';

export interface ExchangeSignatureOptions {
  /**
   * Signing secrets of the app shell that are accepted; not the client secret. Several, so that they can be rotated or
   * one receiver can serve several shells.
   */
  signingSecrets: readonly string[];
  /**
   * Seconds that the timestamp may lie before or after the clock. The vendor gives no window. 0 switches it off, and a
   * call that is sent again after {@link replay} has forgotten it is then accepted. Default: 300.
   */
  toleranceSeconds?: number | undefined;
  /**
   * Remembers the calls that were accepted, so that each is accepted once, whatever became of it; `false` switches it off.
   * A repetition that is signed anew is another call, and accepted. Whether the vendor signs its repetitions anew is not
   * known; the sandbox does, and one with the old signature is refused. Default: in the memory of this process; on several
   * machines give `createStorageReplayStore(storage)`.
   */
  replay?: ReplayStore | false | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

/** What belongs to the proof beside the body. */
export interface SignedCall {
  headers: Pick<Headers, 'get'>;
  /** What the call is for. It tells apart calls of one signature where their body says nothing. */
  target(): string;
}

export type SignatureRefusal =
  'missing_header' | 'malformed_header' | 'wrong_signature' | 'outside_window' | 'replayed';

export type SignatureVerdict =
  { isValid: true; accountKey: string; timestampMs: number } | { isValid: false; refusal: SignatureRefusal };

export type SignatureCheck = (call: SignedCall, rawBody: Uint8Array) => Promise<SignatureVerdict>;

/** The headers of every call, as the vendor writes them. */
export const signatureHeaders = {
  accountKey: 'X-Ib-Exchange-Req-AccountKey',
  timestamp: 'X-Ib-Exchange-Req-Timestamp',
  signature: 'X-Ib-Exchange-Req-Signature',
} as const;

export const defaultToleranceSeconds = 300;

/**
 * The vendor signs neither method nor address nor account, so all calls whose body says nothing have one signature when they
 * are made in the same millisecond, as many are by a flow. They are told apart by their target for this long; later, a
 * signature that was seen is refused wherever it goes.
 */
const simultaneousMs = 10_000;

/**
 * Proves that the vendor made a call: HMAC-SHA256 of the timestamp as received and the raw body, with nothing between
 * them, as hex in either case. That the window and the memory of calls are checked too is stricter than the vendor asks.
 *
 * A signature is accepted once, wherever the call goes and whichever account it names; only calls whose body says nothing
 * (no bytes, or `{}`) are told apart by their target, for 10 seconds. The price: two calls with the same body, made in the
 * same millisecond, count as one, and the second is refused.
 *
 * Source: https://www.infobip.com/docs/developing-with-infobip/user-journeys-and-information-flows
 *
 * @throws {ConfigurationError} when there is no secret, one is empty, or the tolerance is no number of seconds.
 */
export function createSignatureCheck(options: ExchangeSignatureOptions): SignatureCheck {
  const { signingSecrets, toleranceSeconds = defaultToleranceSeconds, now = Date.now } = options;
  checkSecrets(signingSecrets);
  checkTolerance(toleranceSeconds);
  const { replay = createMemoryReplayStore({ now }) } = options;
  const toleranceMs = toleranceSeconds * 1000;
  // A call is in its window for twice the tolerance at most, both ends included.
  const keepMs = 2 * (toleranceMs || defaultToleranceSeconds * 1000) + 1;
  let keys: Promise<CryptoKey[]> | undefined;

  return async (call, rawBody) => {
    const headers = readSignatureHeaders(call.headers);
    if (!headers) return refuse('missing_header');
    const { accountKey, timestamp, signature } = headers;
    keys ??= Promise.all(signingSecrets.map(toSigningKey));
    const data = joinBytes(timestamp, rawBody);
    const expected = await Promise.all((await keys).map((key) => signBytes(key, data)));
    // All of them, so that the duration does not tell which one matched.
    const matches = await Promise.all(expected.map((value) => equalInConstantTime(signature.toLowerCase(), value)));
    if (!matches.includes(true)) return refuse('wrong_signature');
    // As long as milliseconds are before the year 33658; longer ones would lose digits.
    if (!/^\d{1,15}$/.test(timestamp)) return refuse('malformed_header');
    const timestampMs = Number(timestamp);
    const ageMs = now() - timestampMs;
    if (toleranceMs > 0 && Math.abs(ageMs) > toleranceMs) return refuse('outside_window');
    const target = saysNothing(rawBody) ? call.target() : undefined;
    if (replay && !(await isFirst(replay, { signature, target, ageMs, keepMs }))) return refuse('replayed');
    return { isValid: true, accountKey, timestampMs };
  };
}

async function isFirst(
  replay: ReplayStore,
  {
    signature,
    target,
    ageMs,
    keepMs,
  }: { signature: string; target: string | undefined; ageMs: number; keepMs: number },
): Promise<boolean> {
  const seal = signature.toLowerCase();
  const isNewSignature = await replay.claim(seal, keepMs);
  if (target === undefined) return isNewSignature;
  const isNewCall = await replay.claim(toHex(await sha256(JSON.stringify([seal, target]))), keepMs);
  return isNewCall && (isNewSignature || Math.abs(ageMs) <= simultaneousMs);
}

/** The sandbox sends `{}` when the address has all inputs. */
function saysNothing(rawBody: Uint8Array): boolean {
  return rawBody.byteLength <= 2 && ['', '{}'].includes(new TextDecoder().decode(rawBody));
}

interface SignatureHeaders {
  accountKey: string;
  timestamp: string;
  signature: string;
}

export function readSignatureHeaders(headers: SignedCall['headers']): SignatureHeaders | undefined {
  const accountKey = headers.get(signatureHeaders.accountKey);
  const timestamp = headers.get(signatureHeaders.timestamp);
  const signature = headers.get(signatureHeaders.signature);
  return accountKey && timestamp && signature ? { accountKey, timestamp, signature } : undefined;
}

export async function toSigningKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign']);
}

/** Lower-case hex, as the vendor signs. */
export async function signBytes(key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, data)));
}

/** Texts become UTF-8. */
export function joinBytes(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const encoded = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  const joined = new Uint8Array(encoded.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const bytes of encoded) {
    joined.set(bytes, at);
    at += bytes.byteLength;
  }
  return joined;
}

/** @throws {ConfigurationError} */
export function checkSecrets(secrets: readonly string[]): void {
  if (
    Array.isArray(secrets) &&
    secrets.length > 0 &&
    secrets.every((secret) => typeof secret === 'string' && secret !== '')
  )
    return;
  throw new ConfigurationError(
    vendor,
    'signingSecrets must be a list that holds at least one, and none that is empty.',
  );
}

/** @throws {ConfigurationError} */
export function checkTolerance(toleranceSeconds: number): void {
  if (Number.isFinite(toleranceSeconds) && toleranceSeconds >= 0) return;
  throw new ConfigurationError(vendor, `toleranceSeconds must be 0 or more, not ${toleranceSeconds}.`);
}

function refuse(refusal: SignatureRefusal): SignatureVerdict {
  return { isValid: false, refusal };
}
