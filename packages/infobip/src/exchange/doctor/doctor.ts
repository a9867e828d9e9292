import { bodyOf, timeOf, type ExchangeCapture } from './capture.ts';
import { lookAtBody, lookAtHeaders, lookAtSecrets, lookAtTime, lookForOldRecipe } from './looks.ts';
import {
  bodyVariants,
  joinVariants,
  secretVariants,
  timestampVariants,
  type DoctorSecrets,
  type SignatureFinding,
  type Variant,
} from './variants.ts';
import {
  checkSecrets,
  checkTolerance,
  createSignatureCheck,
  defaultToleranceSeconds,
  readSignatureHeaders,
  signBytes,
  signatureHeaders,
  toSigningKey,
} from '../receiver/signature.ts';
import { fromBase64, toHex } from '../../bytes.ts';

export type { SignatureCause, SignatureFinding } from './variants.ts';

export interface ExplainOptions extends DoctorSecrets {
  /** Milliseconds since the epoch. Default: when the capture says it was received, else `Date.now`. */
  now?: (() => number) | undefined;
  /** As of the receiver. Default: 300. */
  toleranceSeconds?: number | undefined;
  /** Whether the receiver had seen the call before. Default: false. */
  isReplay?: boolean | undefined;
}

export interface SignatureExplanation {
  /** What the receiver would say. */
  isValid: boolean;
  /** Which of `signingSecrets` the signature holds with, counted from 1. Absent when it holds with none. */
  matchedSecret?: number;
  /** Why it is not valid, the most certain first. Empty when it is. */
  findings: SignatureFinding[];
}

/**
 * Says why the signature of a call does not hold, for people who develop. It tries what usually goes wrong, alone and in
 * pairs, and never prints a secret. It decides nothing: what it understands stays refused.
 *
 * @throws {ConfigurationError} as the receiver does.
 * @throws {TypeError} when the capture's `bodyBase64` is none.
 */
export async function explainSignature(
  capture: ExchangeCapture,
  options: ExplainOptions,
): Promise<SignatureExplanation> {
  const { toleranceSeconds = defaultToleranceSeconds, isReplay = false } = options;
  checkSecrets(options.signingSecrets);
  checkTolerance(toleranceSeconds);
  const headers = new Headers(capture.headers);
  const body = bodyOf(capture);
  const parts = readSignatureHeaders(headers);
  if (!parts) return { isValid: false, findings: lookAtHeaders(headers) };

  const secrets = secretVariants(options);
  const sent = readSignature(parts.signature);
  const signed = sent && (await findSigned(sent.hex, parts.timestamp, body, secrets));
  const time = lookAtTime(parts.timestamp, capture, { now: options.now, toleranceSeconds });
  const rest = [...time, ...(isReplay ? [replayed] : [])];
  const spelling = sent?.finding ? [sent.finding] : [];
  if (signed) {
    const findings = unique([...spelling, ...signed.findings, ...rest]);
    const position = options.signingSecrets.indexOf(signed.secret);
    return { isValid: findings.length === 0, ...(position < 0 ? {} : { matchedSecret: position + 1 }), findings };
  }
  const old = await lookForOldRecipe(parts, secrets);
  const [mistaken] = lookAtSecrets(options);
  const known = old ?? mistaken;
  const guess = known ? [known] : sent ? lookAtBody(headers, capture, body, options) : [unreadable];
  return { isValid: false, findings: unique([...guess, ...spelling, ...rest]) };
}

/**
 * The same for calls that one receiver got, in the order in which they came. Which of them are replays is said by the
 * receiver's own memory of calls, at the time of each.
 *
 * A capture knows no functions. Where calls are told apart by their target, the method and path stand for the function, and
 * whether the query says anything is not known: a call that differs from an earlier one in it alone is `likely` a replay.
 *
 * @throws {ConfigurationError} as the receiver does.
 * @throws {TypeError} when the `bodyBase64` of a capture is none.
 */
export async function explainCalls(
  captures: readonly ExchangeCapture[],
  options: Omit<ExplainOptions, 'isReplay'>,
): Promise<SignatureExplanation[]> {
  const { signingSecrets, toleranceSeconds } = options;
  let nowMs = 0;
  const createMemory = (targetOf: (capture: ExchangeCapture) => string) => {
    const check = createSignatureCheck({ signingSecrets, toleranceSeconds, now: () => nowMs });
    return async (capture: ExchangeCapture) => {
      const call = { headers: new Headers(capture.headers), target: () => targetOf(capture) };
      const verdict = await check(call, bodyOf(capture));
      return !verdict.isValid && verdict.refusal === 'replayed';
    };
  };
  const hasSeenAddress = createMemory(({ method, url }) => `${method} ${url}`);
  const hasSeenPath = createMemory(({ method, url }) => `${method} ${url.split('?')[0]}`);
  const explanations: SignatureExplanation[] = [];
  for (const capture of captures) {
    nowMs = timeOf(capture, options.now);
    const isReplay = await hasSeenAddress(capture);
    const isLikelyReplay = (await hasSeenPath(capture)) && !isReplay;
    const explanation = await explainSignature(capture, { ...options, isReplay });
    explanations.push(isLikelyReplay ? { ...explanation, isValid: false, findings: [likelyReplayed] } : explanation);
  }
  return explanations;
}

const replayed: SignatureFinding = {
  cause: 'replayed',
  certainty: 'proven',
  sentence: 'The receiver has accepted this very call, or one with its signature, before.',
  remedy: 'Have the call made anew, with a new timestamp. A repetition by the vendor is signed anew.',
};

const likelyReplayed: SignatureFinding = {
  ...replayed,
  certainty: 'likely',
  sentence: 'A call with its signature was accepted before, at an address that differs in the query alone.',
  remedy: `If the function reads its inputs from there, the receiver takes it for another call. ${replayed.remedy}`,
};

const unreadable: SignatureFinding = {
  cause: 'signature_encoding',
  certainty: 'proven',
  sentence: `${signatureHeaders.signature} is no SHA-256: 64 hex digits were expected.`,
  remedy: 'Send the HMAC-SHA256 as lower-case hex.',
};

/** A signature as hex, whatever it was written in. */
function readSignature(text: string): { hex: string; finding?: SignatureFinding } | undefined {
  const isHex = (each: string) => /^[0-9a-f]{64}$/i.test(each);
  if (isHex(text)) return { hex: text.toLowerCase() };
  const bare = text.replace(/^(?:sha256|v\d+|hmac)[=,: ]/i, '').replace(/^"(.*)"$/, '$1');
  const bytes = fromBase64(bare);
  const hex = isHex(bare) ? bare.toLowerCase() : bytes?.byteLength === 32 ? toHex(bytes) : undefined;
  if (hex === undefined) return undefined;
  const written = isHex(bare) ? 'with something before or around its hex digits' : 'in base64';
  const sentence = `The signature is written ${written}; the vendor writes 64 hex digits and nothing else.`;
  return { hex, finding: { ...unreadable, sentence } };
}

interface Signed {
  secret: string;
  findings: SignatureFinding[];
}

/** The explanation with the fewest changes. */
async function findSigned(
  hex: string,
  timestamp: string,
  body: Uint8Array<ArrayBuffer>,
  secrets: readonly Variant<string>[],
): Promise<Signed | undefined> {
  const bodies = bodyVariants(body);
  const timestamps = timestampVariants(timestamp);
  const joins = joinVariants();
  const keys = await Promise.all(secrets.map(({ value }) => toSigningKey(value)));
  for (const wanted of [0, 1, 2]) {
    for (const [index, secret] of secrets.entries()) {
      const key = keys[index];
      if (!key) continue;
      for (const time of timestamps) {
        for (const join of joins) {
          for (const each of bodies) {
            const changed = [secret, time, join, each];
            if (changed.reduce((sum, variant) => sum + changesOf(variant), 0) !== wanted) continue;
            // Compared plainly: the verdict is given elsewhere, in constant time.
            if ((await signBytes(key, join.value(time.value, each.value))) !== hex) continue;
            return { secret: secret.value, findings: changed.flatMap(({ finding }) => finding ?? []) };
          }
        }
      }
    }
  }
  return undefined;
}

function changesOf({ finding, changes = finding ? 1 : 0 }: Variant<unknown>): number {
  return changes;
}

function unique(findings: readonly SignatureFinding[]): SignatureFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ cause }) => !seen.has(cause) && seen.add(cause));
}
