import type { SimulatedRequest } from '../engine/message.ts';

/** Source: https://docs.360dialog.com/partner/integration/partner-api */
const production = 'https://waba-v2.360dialog.io';

/**
 * Base URL of the messaging API as the caller can reach it, which a new API key comes with. A sandbox is named by its
 * address, not by `360dialog.localhost`, because Node does not resolve that.
 */
export function messagingAddress({ origin, headers }: SimulatedRequest): string {
  const { hostname, host, port } = new URL(origin);
  if (/\.360dialog\.(io|com)$/.test(hostname)) return production;
  if (!hostname.endsWith('360dialog.localhost')) return origin;
  // Whoever calls a world by its name can resolve the name.
  if (hostname !== '360dialog.localhost' && headers.host === host) return origin;
  return `http://127.0.0.1:${port}/360dialog`;
}
