/** The claims of a JWT, whatever its signature says. */
export interface Claims {
  sub?: unknown;
  aud?: unknown;
  /** Seconds since the epoch. */
  exp?: unknown;
  [name: string]: unknown;
}

/** Signs with HS256 by WebCrypto, so that it runs in pages and in Node alike. */
export async function signJsonWebToken(claims: Claims, secret: string): Promise<string> {
  const content = `${encodeJson({ alg: 'HS256', typ: 'JWT' })}.${encodeJson(claims)}`;
  const signature = await crypto.subtle.sign('HMAC', await importKey(secret), new TextEncoder().encode(content));
  return `${content}.${encodeBytes(new Uint8Array(signature))}`;
}

/** `undefined` for what is no JWT, is not HS256, or was signed with another secret. Expiry is the caller's to judge. */
export async function verifyJsonWebToken(token: string, secret: string): Promise<Claims | undefined> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  if (decodeJson(header)?.alg !== 'HS256') return undefined;
  const claims = readClaims(token);
  const bytes = decodeBytes(signature);
  if (!claims || !bytes) return undefined;
  const content = new TextEncoder().encode(`${header}.${payload}`);
  return (await crypto.subtle.verify('HMAC', await importKey(secret), bytes, content)) ? claims : undefined;
}

/** Reads the claims without looking at the signature. `undefined` for what is no JWT. */
export function readClaims(token: string): Claims | undefined {
  const parts = token.split('.');
  if (parts.length !== 3 || !decodeJson(parts[0] ?? '')) return undefined;
  return decodeJson(parts[1] ?? '');
}

function importKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign', 'verify']);
}

function encodeJson(value: object): string {
  return encodeBytes(new TextEncoder().encode(JSON.stringify(value)));
}

function encodeBytes(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function decodeJson(text: string): Claims | undefined {
  const bytes = decodeBytes(text);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}

function decodeBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
