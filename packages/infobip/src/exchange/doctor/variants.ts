import { fromBase64 } from '../../bytes.ts';
import { decodeExactly } from './capture.ts';
import { jsonVariants } from './json.ts';
import { joinBytes } from '../receiver/signature.ts';

export type SignatureCause =
  | 'body_reserialised'
  | 'trailing_newline'
  | 'body_missing'
  | 'decoded_body'
  | 'wrong_secret'
  | 'seconds_instead_of_milliseconds'
  | 'clock_skew'
  | 'replayed'
  | 'missing_header'
  | 'signature_encoding'
  | 'separator'
  | 'old_recipe'
  | 'unknown';

export interface SignatureFinding {
  cause: SignatureCause;
  /** `proven`: with this put right the signature holds. `likely`: it is what such a call looks like. */
  certainty: 'proven' | 'likely';
  /** What is wrong. */
  sentence: string;
  /** What to do. */
  remedy: string;
}

/** A part of the call as it may have been when it was signed. Without a finding it is as it came. */
export interface Variant<Value> {
  value: Value;
  finding?: SignatureFinding;
  /** How many changes it takes. Default: one with a finding, none without. */
  changes?: number;
}

const readRaw = 'Hand the request to the receiver before anything reads it: no JSON parser, no body middleware.';

/** Longer ones are tried as they are only, and with other ends. */
const longestRewrittenBytes = 16_384;

export function bodyVariants(received: Uint8Array<ArrayBuffer>): Variant<Uint8Array<ArrayBuffer>>[] {
  const found: Variant<Uint8Array<ArrayBuffer>>[] = [{ value: received }];
  const add = (value: Uint8Array<ArrayBuffer> | undefined, cause: SignatureCause, sentence: string, remedy: string) => {
    if (value) found.push({ value, finding: { cause, certainty: 'proven', sentence, remedy } });
  };
  const text = decodeExactly(received);

  const ends = 'Forward the bytes as they came; do not trim, add to or normalise the body.';
  for (const { value, sentence } of endVariants(received)) add(value, 'trailing_newline', sentence, ends);

  if (text !== undefined && ['{}', 'null', '""', 'undefined', '[object Object]'].includes(text)) {
    const sentence = `The call was signed without a body, and ${text} came: a parser puts that where nothing is.`;
    add(new Uint8Array(), 'body_reserialised', sentence, readRaw);
  }
  const decode = 'Hand over the bytes. A body that was made a text has to be encoded as it was before.';
  if (text !== undefined && isBase64(text)) {
    const sentence = 'The body is still in base64, as a gateway hands over what it takes for binary.';
    add(fromBase64(text), 'decoded_body', sentence, 'Decode it where the event says `isBase64Encoded`.');
  }
  const latin = text === undefined ? undefined : toLatin(text);
  const asLatin = 'The body was read as Latin-1 and written as UTF-8, so letters above ASCII changed.';
  if (latin && latin.byteLength !== received.byteLength) add(latin, 'decoded_body', asLatin, decode);
  if (text === undefined) {
    const utf = new TextEncoder().encode(new TextDecoder('latin1').decode(received));
    add(utf, 'decoded_body', 'The body was written as Latin-1; the vendor signed UTF-8.', decode);
  }

  if (text !== undefined && received.byteLength <= longestRewrittenBytes) {
    for (const { text: signed, labels } of jsonVariants(text)) {
      const sentence = `The body was parsed and written again: it was signed ${labels.join(' and ')}.`;
      const finding = { cause: 'body_reserialised', certainty: 'proven', sentence, remedy: readRaw } as const;
      found.push({ value: joinBytes(signed), finding, changes: labels.length });
    }
  }
  return found;
}

function endVariants(received: Uint8Array<ArrayBuffer>): { value: Uint8Array<ArrayBuffer>; sentence: string }[] {
  const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
  const found: { value: Uint8Array<ArrayBuffer>; sentence: string }[] = [];
  const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
  const isMarked = mark.every((byte, index) => received[index] === byte);
  let end = received.byteLength;
  while (isSpace(received[end - 1])) end--;
  let start = isMarked ? mark.byteLength : 0;
  while (start < end && isSpace(received[start])) start++;
  const last = received[received.byteLength - 1];

  if (last === 0x0a) {
    const cut = received[received.byteLength - 2] === 0x0d ? 2 : 1;
    found.push({ value: received.slice(0, -cut), sentence: 'A newline was added to the end of the body.' });
  }
  if (isMarked) found.push({ value: received.slice(3), sentence: 'A byte order mark was added to the body.' });
  if (start > 0 || end < received.byteLength)
    found.push({ value: received.slice(start, end), sentence: 'Blanks or newlines were added around the body.' });
  for (const [added, name] of [
    ['\n', 'a newline'],
    ['\r\n', 'a carriage return and a newline'],
    [' ', 'a blank'],
  ] as const) {
    const sentence = `The body was signed with ${name} at its end, which is gone.`;
    found.push({ value: joinBytes(received, added), sentence });
  }
  if (!isMarked)
    found.push({
      value: joinBytes(mark, received),
      sentence: 'The body was signed with a byte order mark, which is gone.',
    });
  const text = decodeExactly(received);
  if (text?.includes('\n')) {
    const unix = text.replaceAll('\r\n', '\n');
    const other = unix === text ? text.replaceAll('\n', '\r\n') : unix;
    found.push({ value: joinBytes(other), sentence: 'The line ends inside the body were changed.' });
  }
  return found;
}

export function timestampVariants(received: string): Variant<string>[] {
  const found: Variant<string>[] = [{ value: received }];
  const remedy = 'Use the header as it came, digit by digit; the vendor writes milliseconds.';
  const add = (value: string, sentence: string) =>
    found.push({ value, finding: { cause: 'seconds_instead_of_milliseconds', certainty: 'proven', sentence, remedy } });
  if (/^\d{12,15}$/.test(received)) {
    add(received.slice(0, -3), 'The signature is over the timestamp in seconds, and the header has milliseconds.');
  }
  if (/^\d{9,11}$/.test(received)) {
    add(`${received}000`, 'The signature is over milliseconds, and the header has seconds.');
  }
  return found;
}

export interface DoctorSecrets {
  signingSecrets: readonly string[];
  /** Client secret of the app shell, to find out that it was used instead. Never printed. */
  clientSecret?: string | undefined;
  /** Further secrets by a name of yours, e.g. that of another app or environment. Only the name is printed. */
  otherSecrets?: Readonly<Record<string, string>> | undefined;
}

export const useSigningSecret =
  'Use the Signing Secret of the app shell: three-dot menu, Edit, Security, under Webhooks.';

export function secretVariants({ signingSecrets, clientSecret, otherSecrets = {} }: DoctorSecrets): Variant<string>[] {
  const found: Variant<string>[] = signingSecrets.map((value) => ({ value }));
  const known = new Set(signingSecrets);
  const add = (value: string, sentence: string, remedy: string) => {
    if (value === '' || known.has(value)) return;
    known.add(value);
    found.push({ value, finding: { cause: 'wrong_secret', certainty: 'proven', sentence, remedy } });
  };
  const read = 'Check how the secret is read: quotes in an environment file and newlines of a file belong to neither.';
  for (const [index, secret] of signingSecrets.entries()) {
    const name = signingSecrets.length === 1 ? 'The signing secret' : `Signing secret ${index + 1}`;
    const bare = secret
      .trim()
      .replace(/^(["'`])(.*)\1$/s, '$2')
      .trim();
    add(bare, `${name} has blanks, a newline or quotes around it that do not belong to it.`, read);
    const sentence = `${name} was used with a newline at its end when the call was signed.`;
    add(`${secret}\n`, sentence, read);
  }
  if (clientSecret !== undefined) {
    const sentence = 'The call was signed with the client secret, not with the signing secret.';
    add(clientSecret.trim(), sentence, useSigningSecret);
  }
  for (const [name, secret] of Object.entries(otherSecrets)) {
    const remedy =
      'Add it to `signingSecrets` if this receiver is to take such calls, or correct the address of that app.';
    add(secret.trim(), `The call was signed with another secret: ${name}.`, remedy);
  }
  return found;
}

export type Join = (timestamp: string, body: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

export function joinVariants(): Variant<Join>[] {
  const remedy = 'Sign the timestamp directly followed by the body, with nothing between them.';
  const wrong = (value: Join, sentence: string): Variant<Join> => ({
    value,
    finding: { cause: 'separator', certainty: 'proven', sentence, remedy },
  });
  return [
    { value: joinBytes },
    ...['.', ':', ' ', '\n', '|', ',', ';', '-', '_', '+', '&'].map((between) =>
      wrong(
        (timestamp, body) => joinBytes(timestamp, between, body),
        `The call was signed with ${JSON.stringify(between)} between timestamp and body.`,
      ),
    ),
    wrong((timestamp, body) => joinBytes(body, timestamp), 'The call was signed with the body before the timestamp.'),
    wrong((_, body) => body, 'The signature is over the body alone, without the timestamp.'),
  ];
}

function isBase64(text: string): boolean {
  return text.length >= 8 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** `undefined` where a letter is none of Latin-1. */
function toLatin(text: string): Uint8Array<ArrayBuffer> | undefined {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  return codes.every((code) => code <= 0xff) ? Uint8Array.from(codes) : undefined;
}
