import type { components } from '@embedworks/contracts/360dialog/rest';
import type { Dialog360Client } from '../client.ts';
import { dataOf, toInit, toPathId, type CallOptions } from './call.ts';
import { toQuery, walk, type Dialog360ListQuery, type Dialog360PageQuery } from './list.ts';
import { withPlainNumber } from './phone-number.ts';

/**
 * The partner's customers.
 * Sources: https://docs.360dialog.com/partner/partner-api/api-reference/client-management and
 * https://docs.360dialog.com/partner/waba-management/using-the-partner-api-to-manage-clients-and-channels
 */
export function createClients(client: Dialog360Client, partnerId: string) {
  const path = '/api/v2/partners/{partner_id}/clients';
  const clientPath = (clientId: string) => ({
    path: { partner_id: partnerId, client_id: toPathId('clientId', clientId) },
  });
  const listPage = (query: Dialog360PageQuery = {}, options?: CallOptions) =>
    dataOf(
      client.GET(path, { ...toInit(options), params: { path: { partner_id: partnerId }, query: toQuery(query) } }),
    );

  return {
    /** All clients, fetched page by page as they are read. The filter by `contact_info.email` was seen to be unreliable. */
    list: (query: Dialog360ListQuery = {}, options?: CallOptions) =>
      walk(
        query,
        (page) => listPage(page, options),
        ({ clients }) => clients,
      ),
    listPage,
    /** One client, or `undefined`. The vendor has no call for one, so this is a list with a filter. */
    find: async (clientId: string, options?: CallOptions) =>
      (await listPage({ filters: { id: clientId } }, options)).clients.find(({ id }) => id === clientId),
    /** Sets what you keep with the client, and how many channels it may have. */
    update: async (clientId: string, input: components['schemas']['ClientUpdate'], options?: CallOptions) =>
      dataOf(client.PATCH(`${path}/{client_id}`, { ...toInit(options), params: clientPath(clientId), body: input })),
    /** Which numbers the client lets you make keys for. The vendor does not show the answer; this shape is our guess. */
    async sharedNumbers(clientId: string, options?: CallOptions) {
      const init = { ...toInit(options), params: clientPath(clientId) };
      const { shared_client_numbers } = await dataOf(client.GET(`${path}/{client_id}/shared_client_numbers`, init));
      return shared_client_numbers.map(withPlainNumber);
    },
  };
}
