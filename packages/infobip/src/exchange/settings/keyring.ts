import { ConfigurationError, IntegrationError } from '@embedworks/core';
import { fromBase64, toBase64Url } from '../../bytes.ts';
import { vendor } from '../../errors.ts';

export interface KeyringKey {
  /** Stands in every value that the key sealed, e.g. `2026-11`: 1 to 64 of `A-Z a-z 0-9 _ -`. */
  id: string;
  /** 32 bytes from {@link generateKey} or your vault: base64, base64url, hex, or the bytes. */
  secret: string | Uint8Array;
}

/** Seals text so that it is read with the key alone, and in its own place alone. */
export interface Keyring {
  /** Id of the key that seals. */
  readonly currentId: string;
  /**
   * @param context Where the text will be kept. Not secret and not stored; without the same words it does not open again.
   * @throws IntegrationError `settings_invalid` for text with half of a surrogate pair, which would come back as another.
   */
  seal(text: string, context: string): Promise<string>;
  /**
   * @throws IntegrationError `sealed_malformed` when it is no sealed value, `sealed_unknown_key` when its key is not on the
   * ring, `sealed_refused` when it was changed, belongs to another context, or another secret goes by its key's id.
   */
  open(sealed: string, context: string): Promise<string>;
  /** Whether the first key sealed it. What is not current is sealed anew by {@link AppSettings.rotateKeys}. */
  isCurrent(sealed: string): boolean;
}

interface SealedParts {
  keyId: string;
  iv: Uint8Array<ArrayBuffer>;
  ciphertext: Uint8Array<ArrayBuffer>;
}

const version = 'v1';
const keyBytes = 32;
const ivBytes = 12;
/** GCM's proof of wholeness: the least that a ciphertext holds. */
const tagBytes = 16;

/**
 * AES-256-GCM of WebCrypto with a random 96-bit IV for each value. The first key seals, every key opens: to rotate, put a new
 * key in front. A sealed value is text, `v1.<key id>.<iv>.<ciphertext>`, and the last two are base64url.
 *
 * @throws ConfigurationError when there is no key, or one is no 32 bytes, or two go by one id.
 */
export function createKeyring(keys: readonly KeyringKey[]): Keyring {
  const [current] = keys;
  if (!current) throw new ConfigurationError(vendor, '`keys` is empty: at least one key has to seal.');
  const ring = new Map<string, () => Promise<CryptoKey>>();
  for (const { id, secret } of keys) {
    if (!/^[\w-]{1,64}$/.test(id)) {
      throw new ConfigurationError(
        vendor,
        `A key's id is 1 to 64 of A-Z a-z 0-9 _ -, but one is ${JSON.stringify(id)}.`,
      );
    }
    if (ring.has(id)) throw new ConfigurationError(vendor, `Two keys go by the id ${id}.`);
    ring.set(id, lazily(toKeyBytes(id, secret)));
  }

  return {
    currentId: current.id,
    async seal(text, context) {
      if (!text.isWellFormed()) {
        const message = `The text for ${context} has half of a surrogate pair.`;
        throw new IntegrationError(message, { vendor, code: 'settings_invalid' });
      }
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const additionalData = boundTo(current.id, context);
      const key = await (ring.get(current.id) as () => Promise<CryptoKey>)();
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, utf8(text));
      return [version, current.id, toBase64Url(iv), toBase64Url(new Uint8Array(sealed))].join('.');
    },
    async open(sealed, context) {
      const parts = toParts(sealed);
      if (!parts)
        throw refused('sealed_malformed', `It is no sealed value: expected ${version}.<key id>.<iv>.<ciphertext>.`);
      const { keyId, iv, ciphertext } = parts;
      const key = ring.get(keyId);
      if (!key) {
        const known = [...ring.keys()].join(', ');
        throw refused('sealed_unknown_key', `It was sealed with the key ${keyId}, and the ring has ${known}.`);
      }
      try {
        const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(keyId, context) };
        return fromUtf8(await crypto.subtle.decrypt(algorithm, await key(), ciphertext));
      } catch {
        // The cipher does not tell these apart, and its own error says nothing.
        const reason = `it was changed, it belongs elsewhere, or another secret goes by this id`;
        throw refused('sealed_refused', `The key ${keyId} does not open it as ${context}: ${reason}.`);
      }
    },
    isCurrent: (sealed) => toParts(sealed)?.keyId === current.id,
  };
}

/** A new key's secret: 32 random bytes as base64url. Keep it where your other secrets are, never beside the database. */
export function generateKey(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(keyBytes)));
}

/** Imported once, when it is first needed, as a key that nobody can read out again. */
function lazily(bytes: Uint8Array<ArrayBuffer>): () => Promise<CryptoKey> {
  let key: Promise<CryptoKey> | undefined;
  return () => (key ??= crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']));
}

/** Of a text only its length decides how it is read: 64 hex digits are 32 bytes, and 64 letters of base64 would be 48. */
function toKeyBytes(id: string, secret: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = typeof secret === 'string' ? readText(secret.trim()) : new Uint8Array(secret);
  if (bytes?.length === keyBytes) return bytes;
  const came = bytes ? `${bytes.length} bytes` : 'text that is none of these';
  const expected = `${keyBytes} bytes as base64, base64url or hex, or the bytes`;
  throw new ConfigurationError(
    vendor,
    `The secret of the key ${id} has to be ${expected}; it is ${came}. generateKey() makes one.`,
  );
}

function readText(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (/^[\da-f]{64}$/i.test(text)) return Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16));
  return fromBase64(text);
}

/** Version and key are part of the proof, so that no part of a sealed value can be exchanged. */
function boundTo(keyId: string, context: string): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify([version, keyId, context]));
}

function toParts(sealed: string): SealedParts | undefined {
  const [, keyId, ivText, text] = /^v1\.([\w-]{1,64})\.([\w-]+)\.([\w-]+)$/.exec(sealed) ?? [];
  if (keyId === undefined || ivText === undefined || text === undefined) return undefined;
  const [iv, ciphertext] = [fromBase64(ivText), fromBase64(text)];
  if (iv?.length !== ivBytes || !ciphertext || ciphertext.length < tagBytes) return undefined;
  return { keyId, iv, ciphertext };
}

function refused(
  code: 'sealed_malformed' | 'sealed_unknown_key' | 'sealed_refused',
  message: string,
): IntegrationError {
  return new IntegrationError(message, { vendor, code });
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Text may begin with a byte order mark, which is taken away unless it is ignored. */
function fromUtf8(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}
