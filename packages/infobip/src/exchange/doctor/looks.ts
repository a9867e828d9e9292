import { decodeExactly, timeOf, type ExchangeCapture } from './capture.ts';
import { useSigningSecret, type DoctorSecrets, type SignatureFinding, type Variant } from './variants.ts';
import { joinBytes, signatureHeaders, signBytes, toSigningKey } from '../receiver/signature.ts';

/** Names the headers that did not come. */
export function lookAtHeaders(headers: Headers): SignatureFinding[] {
  const missing = Object.values(signatureHeaders).filter((name) => !headers.get(name));
  const letters = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');
  const similar = [...headers.keys()].filter((name) => missing.some((each) => letters(each) === letters(name)));
  const came = similar.length > 0 ? ` There is ${similar.join(', ')}.` : '';
  const [verb, all] =
    missing.length === 1 ? ['is', ''] : ['are', missing.length === 3 ? ' It is not signed at all.' : ''];
  return [
    {
      cause: 'missing_header',
      certainty: 'proven',
      sentence: `${missing.join(', ')} ${verb} missing or empty.${all}${came}`,
      remedy: 'Let proxies and gateways pass the three X-Ib-Exchange-Req headers on, unchanged. A browser sends none.',
    },
  ];
}

/** The client secret is beside the signing secret in the app shell, and the vendor never signs with it. */
export function lookAtSecrets({ signingSecrets, clientSecret }: DoctorSecrets): SignatureFinding[] {
  if (clientSecret === undefined || !signingSecrets.includes(clientSecret)) return [];
  const sentence = 'The client secret is among the signing secrets, and no call is signed with it.';
  return [{ cause: 'wrong_secret', certainty: 'proven', sentence, remedy: useSigningSecret }];
}

interface Watch {
  now: (() => number) | undefined;
  toleranceSeconds: number;
}

/** Below, a number of milliseconds is before 1973, so it is seconds. */
const smallestMilliseconds = 1e11;

/** Judges the timestamp by the clock. */
export function lookAtTime(timestamp: string, capture: ExchangeCapture, watch: Watch): SignatureFinding[] {
  if (!/^\d{1,15}$/.test(timestamp)) {
    const sentence = `The timestamp "${timestamp.slice(0, 40)}" is no number of milliseconds since 1970.`;
    return [{ cause: 'unknown', certainty: 'proven', sentence, remedy: 'Send digits only, as the vendor does.' }];
  }
  if (watch.toleranceSeconds === 0) return [];
  const nowMs = timeOf(capture, watch.now);
  const aheadMs = Number(timestamp) - nowMs;
  if (Math.abs(aheadMs) <= watch.toleranceSeconds * 1000) return [];
  const seconds = (sentence: string, remedy: string): SignatureFinding[] => [
    { cause: 'seconds_instead_of_milliseconds', certainty: 'proven', sentence, remedy },
  ];
  if (Number(timestamp) < smallestMilliseconds) {
    return seconds('The timestamp is in seconds; the vendor writes milliseconds.', 'Sign and send milliseconds.');
  }
  if (nowMs < smallestMilliseconds) {
    return seconds('`now` answers seconds; milliseconds are expected.', 'Give `Date.now`, or what answers the same.');
  }
  return [describeSkew(aheadMs, watch.toleranceSeconds, watch.now === undefined && capture.receivedAt === undefined)];
}

function describeSkew(aheadMs: number, toleranceSeconds: number, isGuessed: boolean): SignatureFinding {
  const distance = describeDuration(Math.abs(aheadMs));
  const hours = Math.abs(aheadMs) / 3_600_000;
  const isZone = hours > 0.4 && hours < 15 && Math.abs(hours * 2 - Math.round(hours * 2)) < 0.02;
  const zone = isZone ? ' So round a difference is often a time zone.' : '';
  const guess = isGuessed ? ' The capture does not say when it came, so it was compared with this moment.' : '';
  const [sentence, remedy] =
    aheadMs > 0
      ? [
          `The timestamp is ${distance} ahead of the clock; ${toleranceSeconds} s are allowed.`,
          'Set the clock of this machine (NTP): it is behind.',
        ]
      : [
          `The timestamp is ${distance} behind the clock; ${toleranceSeconds} s are allowed.`,
          'Set the clock of this machine (NTP) if it is ahead. If it is right, the call came late or was sent again.',
        ];
  return { cause: 'clock_skew', certainty: 'proven', sentence: `${sentence}${zone}${guess}`, remedy };
}

function describeDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.join(' ') || `${milliseconds} ms`;
}

/**
 * The recipe of the vendor's demo from 2022 to 2024: the client secret signs timestamp and account, as hex in capitals.
 * Source: README.md of https://github.com/infobip-community/restaurant-reservations-demo, its history.
 */
export async function lookForOldRecipe(
  { timestamp, accountKey, signature }: { timestamp: string; accountKey: string; signature: string },
  secrets: readonly Variant<string>[],
): Promise<SignatureFinding | undefined> {
  for (const { value } of secrets) {
    const hex = await signBytes(await toSigningKey(value), joinBytes(timestamp, accountKey));
    if (hex !== signature.toLowerCase()) continue;
    return {
      cause: 'old_recipe',
      certainty: 'proven',
      sentence: 'The signature is over timestamp and account, which is a recipe the vendor gave up in 2024.',
      remedy: 'It does not protect the body and is not supported. Sign timestamp and body with the signing secret.',
    };
  }
  return undefined;
}

/** What such a body is likely to mean, where nothing could be proven. */
export function lookAtBody(
  headers: Headers,
  { method }: ExchangeCapture,
  body: Uint8Array,
  { signingSecrets }: DoctorSecrets,
): SignatureFinding[] {
  const text = decodeExactly(body);
  const announced = Number(headers.get('content-length') ?? 0);
  const readRaw = 'Hand the request to the receiver before anything reads it: no JSON parser, no body middleware.';
  const likely = (cause: SignatureFinding['cause'], sentence: string, remedy: string): SignatureFinding[] => [
    { cause, certainty: 'likely', sentence, remedy },
  ];
  if (body.byteLength === 0 && (announced > 0 || /^(?:POST|PUT|PATCH)$/i.test(method))) {
    const size = announced > 0 ? `${announced} bytes were announced` : `${method} has one`;
    return likely('body_missing', `The body is empty, and ${size}: something has read it already.`, readRaw);
  }
  if (text === '[object Object]') {
    return likely('body_missing', 'The body is [object Object]: a parsed body was handed over as text.', readRaw);
  }
  if (announced > 0 && announced !== body.byteLength && !headers.has('content-encoding')) {
    const sentence = `${announced} bytes were announced and ${body.byteLength} came: the body was rewritten or cut.`;
    return likely('body_reserialised', sentence, readRaw);
  }
  if (text === undefined || text.includes('\ufffd')) {
    const what = text === undefined ? 'is no UTF-8' : 'holds replaced letters (U+FFFD)';
    return likely('decoded_body', `The body ${what}: it was decoded wrongly, or is compressed.`, readRaw);
  }
  if (body.byteLength === 0 || isCompactJson(text)) {
    const some = signingSecrets.length === 1 ? 'the signing secret' : `any of the ${signingSecrets.length} secrets`;
    return likely(
      'wrong_secret',
      `The body looks as the vendor sends it, but it was not signed with ${some}.`,
      'Compare with the Signing Secret of the app shell, which is not the client secret, nor that of another app. If the secret is right, the body or the timestamp was changed on the way.',
    );
  }
  return likely(
    'unknown',
    'None of the usual mistakes explains the signature, and the body is not compact JSON as the vendor sends it.',
    'Capture the call as the first thing that receives it, and compare byte by byte. Check the signing secret too.',
  );
}

function isCompactJson(text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}
