import type { SimulatedRequest } from '../engine/message.ts';
import { sha256 } from './digests.ts';
import type { Dialog360State } from './state.ts';
import type { Dialog360World, Principal } from './vendor-types.ts';

type Authenticate = (
  request: SimulatedRequest,
  state: Dialog360State,
  world: Dialog360World,
) => Principal | undefined | Promise<Principal | undefined>;

/** By the names the contract gives its security schemes. */
export const authenticate = {
  partnerApiKey({ headers }, state, { settings }) {
    const key = headers['x-api-key'] ?? (settings.partnerKeyInChannelHeader ? headers['d360-api-key'] : undefined);
    const row = key === undefined ? undefined : state.partnerKeys.get(key);
    return row && { partnerId: row.partnerId };
  },

  partnerToken({ headers }, state, { clock }) {
    const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const row = token === undefined ? undefined : state.tokens.get(token);
    return row && row.expiresMs > clock.now() ? { partnerId: row.partnerId } : undefined;
  },

  async channelApiKey({ headers }, state) {
    const key = headers['d360-api-key'];
    const row = key ? state.apiKeys.get(await sha256(key)) : undefined;
    const channel = row && state.channels.get(row.channelId);
    return channel && { partnerId: channel.partnerId, channelId: channel.id };
  },
} satisfies Record<string, Authenticate>;
