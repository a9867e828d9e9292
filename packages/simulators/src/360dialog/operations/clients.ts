import { toBalance } from '../balance.ts';
import { channelsOf } from '../channel-view.ts';
import { toPage } from '../listing.ts';
import { addClient, findClient } from '../accounts.ts';
import { ownClient, ownPartner } from '../ownership.ts';
import { notFound, wrongPayload } from '../refusals.ts';
import { password } from '../seed-accounts.ts';
import { isEmail, now } from '../values.ts';
import type { Dialog360Handlers } from '../vendor-types.ts';

export const clients = {
  listClients({ path, query, principal, state }) {
    const found = ownPartner(state, principal, path);
    if (found.refusal) return found.refusal;
    const rows = state.clients.filter(({ partnerId }) => partnerId === found.row.id).map(({ client }) => client);
    const list = toPage(rows, query);
    if (!list) return wrongPayload('filters must be a JSON object');
    return { status: 200, body: { ...list.numbers, clients: list.page } };
  },

  async updateClient({ path, body, principal, state, world }) {
    const found = ownClient(state, principal, path);
    if (found.refusal) return found.refusal;
    const client = {
      ...found.row.client,
      ...(body.partner_payload === undefined ? {} : { partner_payload: body.partner_payload }),
      ...(body.max_channels === undefined ? {} : { max_channels: body.max_channels }),
      modified_at: now(world),
    };
    await state.clients.update(found.row.id, { client });
    return { status: 200, body: client };
  },

  listSharedClientNumbers({ path, principal, state }) {
    const found = ownClient(state, principal, path);
    if (found.refusal) return found.refusal;
    const numbers = channelsOf(state, found.row.id).map(({ id, channel, permitted }) => ({
      channel_id: id,
      phone_number: channel.setup_info.phone_number,
      shared: permitted,
    }));
    return { status: 200, body: { shared_client_numbers: numbers } };
  },

  getClientBalance({ path, query, principal, state }) {
    const found = ownClient(state, principal, path);
    if (found.refusal) return found.refusal;
    const { start_date = 0, end_date = Infinity } = query;
    if (start_date > end_date) return wrongPayload('start_date must not be after end_date');
    const partner = state.partners.get(found.row.partnerId);
    if (!partner) return notFound;
    const own = state.channels.filter(({ clientId }) => clientId === found.row.id);
    return { status: 200, body: toBalance(state, partner, new Set(own.map(({ id }) => id)), query) };
  },

  async shareClient({ path, body, principal, state, world }) {
    const found = ownPartner(state, principal, path);
    if (found.refusal) return found.refusal;
    const { name = '', email = '' } = body;
    if (email !== '' && !isEmail(email)) return wrongPayload('email must be an e-mail address');
    if (email !== '' && findClient(state, found.row.id, email)) return wrongPayload('email is taken');
    const account = {
      name: name || email || 'Shared client',
      email: email || `shared-${world.ids.alphanumeric(8).toLowerCase()}@example.test`,
      password,
    };
    const { client } = await addClient(state, world, found.row, account);
    return { status: 200, body: client };
  },
} satisfies Partial<Dialog360Handlers>;
