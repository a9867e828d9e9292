/**
 * The redirect URL with more in its query, written behind the text as it is, because the vendor compares it with the
 * registered one. `conversationId` survives the sign-in only as part of it.
 */
export function toReturnAddress(
  redirectUri: string,
  { conversationId, flow }: { conversationId?: string | undefined; flow?: string | undefined },
): string {
  const more = Object.entries({ conversationId, flow }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  if (more.length === 0) return redirectUri;
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${more.join('&')}`;
}
