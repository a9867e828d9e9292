import { fromBase64, toBase64 } from '../../bytes.ts';

/** A call as it came, e.g. in a file. It holds a signature, which is good for as long as the receiver's window, and no secret. */
export interface ExchangeCapture {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** The raw body where it is text. */
  body?: string | undefined;
  /** The raw body where it is not, in base64. */
  bodyBase64?: string | undefined;
  /** Milliseconds since the epoch, or a time as ISO 8601 writes it. */
  receivedAt?: number | string | undefined;
}

/** Left out of a capture, because they belong to somebody else than the vendor. */
const privateHeaders = ['authorization', 'cookie', 'proxy-authorization'];

/** Keeps a call for `explainSignature`. `body` has to be what came before anything read it. */
export function captureRequest(
  { method, url, headers }: { method: string; url: string; headers: Headers },
  body: Uint8Array | string,
  receivedAtMs: number = Date.now(),
): ExchangeCapture {
  const kept = [...headers].filter(([name]) => !privateHeaders.includes(name));
  return {
    method,
    url,
    headers: Object.fromEntries(kept),
    ...describeBody(body),
    receivedAt: new Date(receivedAtMs).toISOString(),
  };
}

function describeBody(body: Uint8Array | string): Pick<ExchangeCapture, 'body' | 'bodyBase64'> {
  if (typeof body === 'string') return { body };
  const text = decodeExactly(body);
  if (text !== undefined) return { body: text };
  return { bodyBase64: toBase64(body) };
}

/** `undefined` where the bytes are no UTF-8. A byte order mark stays. */
export function decodeExactly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @throws {TypeError} when `bodyBase64` is no base64. */
export function bodyOf({ body, bodyBase64 }: Pick<ExchangeCapture, 'body' | 'bodyBase64'>): Uint8Array<ArrayBuffer> {
  if (bodyBase64 === undefined) return new TextEncoder().encode(body ?? '');
  const bytes = fromBase64(bodyBase64);
  if (!bytes) throw new TypeError('bodyBase64 of the capture is no base64.');
  return bytes;
}

/** When a call came, milliseconds since the epoch: as `now` says, else the capture, else this moment. */
export function timeOf({ receivedAt }: Pick<ExchangeCapture, 'receivedAt'>, now?: () => number): number {
  return now?.() ?? (receivedAt === undefined ? Date.now() : new Date(receivedAt).getTime());
}

/**
 * Reads a capture from JSON: what {@link captureRequest} wrote, or an entry of the sandbox's run log.
 *
 * @throws {TypeError} that says what is missing.
 */
export function readCapture(value: unknown): ExchangeCapture {
  const { request, at, ...rest } = asObject(value, 'A capture');
  // An entry of the run log keeps the call in `request`, and its time beside it.
  const entry: Record<string, unknown> =
    request === undefined ? rest : { receivedAt: at, ...asObject(request, '`request`') };
  const { method, url, headers, body, bodyBase64, receivedAt } = entry;
  if (typeof method !== 'string' || typeof url !== 'string')
    throw new TypeError('A capture needs `method` and `url` as text.');
  if (body !== undefined && typeof body !== 'string')
    throw new TypeError('`body` must be the raw body as text: a parsed one is no longer what was signed.');
  if (bodyBase64 !== undefined && typeof bodyBase64 !== 'string') throw new TypeError('`bodyBase64` must be text.');
  if (receivedAt !== undefined && !Number.isFinite(new Date(receivedAt as string | number).getTime()))
    throw new TypeError('`receivedAt` must be milliseconds or a time as ISO 8601 writes it.');
  const named = Object.entries(asObject(headers, '`headers`')).map(([name, one]) => [name, readHeader(name, one)]);
  return {
    method,
    url,
    headers: Object.fromEntries(named) as Record<string, string>,
    ...(body === undefined ? {} : { body }),
    ...(bodyBase64 === undefined ? {} : { bodyBase64 }),
    ...(receivedAt === undefined ? {} : { receivedAt: receivedAt as string | number }),
  };
}

function asObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TypeError(`${what} must be an object.`);
}

/** Express and Lambda write lists for headers that came several times. */
function readHeader(name: string, value: unknown): string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.every((each) => ['string', 'number'].includes(typeof each))) return values.join(', ');
  throw new TypeError(`The header ${name} must be text.`);
}
