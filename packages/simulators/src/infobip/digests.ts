import { md5 } from './md5.ts';
import { sha224 } from './sha-224.ts';
import type { SigningKey } from './signing-key.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Algorithm = Exclude<SigningKey['kind'], 'none'>;

/** By name at the platform; the other two it does not have. */
const platformHashes = {
  HMAC_SHA_1: 'SHA-1',
  HMAC_SHA_256: 'SHA-256',
  HMAC_SHA_384: 'SHA-384',
  HMAC_SHA_512: 'SHA-512',
} as const;

const encoder = new TextEncoder();
/** Of both hashes made by hand. */
const blockBytes = 64;

/** HMAC of a text, by one of the algorithms of a subscription. */
export async function hmac(
  algorithm: Algorithm,
  secret: string,
  text: string,
  encoding: SigningKey['encoding'],
): Promise<string> {
  const [key, data] = [encoder.encode(secret), encoder.encode(text)];
  if (algorithm === 'HMAC_MD5') return encode(composeHmac(md5, key, data), encoding);
  if (algorithm === 'HMAC_SHA_224') return encode(composeHmac(sha224, key, data), encoding);
  const hash = platformHashes[algorithm];
  // The platform takes no empty key; one of a zero is the same to HMAC.
  const raw = key.byteLength > 0 ? key : new Uint8Array(1);
  const imported = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash }, false, ['sign']);
  return encode(new Uint8Array(await crypto.subtle.sign('HMAC', imported, data)), encoding);
}

/** RFC 2104. */
function composeHmac(hash: (data: Bytes) => Bytes, key: Bytes, data: Bytes): Bytes {
  const block = new Uint8Array(blockBytes);
  block.set(key.byteLength > blockBytes ? hash(key) : key);
  const inner = hash(
    join(
      block.map((byte) => byte ^ 0x36),
      data,
    ),
  );
  return hash(
    join(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
}

function join(first: Bytes, second: Bytes): Bytes {
  const joined = new Uint8Array(first.byteLength + second.byteLength);
  joined.set(first);
  joined.set(second, first.byteLength);
  return joined;
}

function encode(bytes: Bytes, encoding: SigningKey['encoding']): string {
  if (encoding === 'hex') return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return btoa(String.fromCharCode(...bytes));
}
