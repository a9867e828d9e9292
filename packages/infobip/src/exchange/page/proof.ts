import { sha256, toBase64Url } from '../../bytes.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 128 characters that an address takes as they are, as many as the vendor's demo takes; 6 random bits each. */
export function createVerifier(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(128)), (byte) => alphabet[byte & 63]).join('');
}

/** BASE64URL of the SHA-256, without padding. */
export async function toChallenge(verifier: string): Promise<string> {
  return toBase64Url(await sha256(verifier));
}
