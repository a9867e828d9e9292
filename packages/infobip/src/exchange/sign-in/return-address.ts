import { toBase64Url } from '../../bytes.ts';

/** Names a sign-in in the address that it comes back to. Spelled out, because an app may have a `flow` of its own. */
export const flowParameter = 'signInFlow';

/** 128 random bits, so that nobody else can name a sign-in. */
export function createFlowWord(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * The redirect URL with more in its query, written behind the text as it is, because the vendor compares it with the
 * registered one. `conversationId` survives the sign-in only as part of it, and so does the word by which an answer finds its
 * question: that the vendor returns `state` is nowhere promised.
 */
export function toReturnAddress(
  redirectUri: string,
  { conversationId, flow }: { conversationId: string | undefined; flow: string },
): string {
  const more = Object.entries({ conversationId, [flowParameter]: flow }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${more.join('&')}`;
}

/** The same address without what belongs to the sign-in. */
export function withoutAnswer(address: URL): string {
  const rest = new URL(address);
  for (const name of ['code', 'state', 'error', 'error_description', flowParameter]) rest.searchParams.delete(name);
  return rest.href;
}
