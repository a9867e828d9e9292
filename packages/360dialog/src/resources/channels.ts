import type { components } from '@embedworks/contracts/360dialog/rest';
import type { Dialog360Client } from '../client.ts';
import { dataOf, toInit, toPathId, type CallOptions } from './call.ts';
import { toQuery, walk, type Dialog360ListQuery, type Dialog360PageQuery } from './list.ts';
import { withPlainNumber } from './phone-number.ts';

/** One phone number, as the vendor writes it; `setup_info.phone_number` has digits only. */
export type Dialog360Channel = components['schemas']['Channel'];

/** Whether messages can be sent and, with permission, a key be made. `status` has no value `running`. */
export function isRunning({ integration }: Dialog360Channel): boolean {
  return integration?.state === 'running';
}

/**
 * Phone numbers.
 * Sources: https://docs.360dialog.com/partner/partner-api/api-reference/channel-management and
 * https://github.com/yuenkik6/WABA360Dialog.NET
 */
export function createChannels(client: Dialog360Client, partnerId: string) {
  const path = '/api/v2/partners/{partner_id}/channels';
  const control = '/api/v2/partners/{partner_id}/clients/{client_id}/channels/{channel_id}/control';
  const controlPath = (clientId: string, channelId: string) => ({
    path: {
      partner_id: partnerId,
      client_id: toPathId('clientId', clientId),
      channel_id: toPathId('channelId', channelId),
    },
  });

  async function listPage(query: Dialog360PageQuery = {}, options?: CallOptions) {
    const params = { path: { partner_id: partnerId }, query: toQuery(query) };
    const page = await dataOf(client.GET(path, { ...toInit(options), params }));
    return { ...page, partner_channels: page.partner_channels.map(withPlainNumber) };
  }

  async function setCancellation(clientId: string, channelId: string, enabled: boolean, options?: CallOptions) {
    const init = { ...toInit(options), params: controlPath(clientId, channelId), body: { enabled } };
    return withPlainNumber(await dataOf(client.POST(`${control}/cancellation_request`, init)));
  }

  return {
    /** All channels, fetched page by page as they are read, e.g. those with `filters: { client_id }`. */
    list: (query: Dialog360ListQuery = {}, options?: CallOptions) =>
      walk(
        query,
        (page) => listPage(page, options),
        ({ partner_channels }) => partner_channels,
      ),
    listPage,
    /** One channel, or `undefined`: right after the redirect it may not be listed yet. */
    find: async (channelId: string, options?: CallOptions) =>
      (await listPage({ filters: { id: channelId } }, options)).partner_channels.find(({ id }) => id === channelId),
    /** Asks for the cancellation. The number stays usable until the end of the month. */
    requestCancellation: (clientId: string, channelId: string, options?: CallOptions) =>
      setCancellation(clientId, channelId, true, options),
    /** Takes the request back. */
    revokeCancellation: (clientId: string, channelId: string, options?: CallOptions) =>
      setCancellation(clientId, channelId, false, options),
    /** Restores a cancelled channel. Seen in one public client only. */
    async reactivate(clientId: string, channelId: string, options?: CallOptions) {
      const init = { ...toInit(options), params: controlPath(clientId, channelId), body: {} };
      return withPlainNumber(await dataOf(client.POST(`${control}/reactivate`, init)));
    },
  };
}
