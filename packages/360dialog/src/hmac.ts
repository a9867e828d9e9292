/** The HMAC of `data` as lower-case hex. */
export async function hmacHex(
  algorithm: 'SHA-256' | 'SHA-512',
  secret: string,
  data: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const usages: KeyUsage[] = ['sign'];
  const bytes = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: algorithm }, false, usages);
  return toHex(await crypto.subtle.sign('HMAC', key, data));
}

export function toHex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
