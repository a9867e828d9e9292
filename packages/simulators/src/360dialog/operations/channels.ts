import { toBalance } from '../balance.ts';
import { cancelChannel, reactivateChannel, withdrawCancellation } from '../channel-life.ts';
import { toChannel } from '../channel-view.ts';
import { toPage } from '../listing.ts';
import { addChannel, findOrAddWaba, freeNumber } from '../accounts.ts';
import { ownChannel, ownPartner } from '../ownership.ts';
import { notFound, wrongPayload } from '../refusals.ts';
import type { ClientRow, Dialog360State, Schemas } from '../state.ts';
import type { Dialog360Handlers } from '../vendor-types.ts';

/** Where the filter `q` looks. Sandbox choice. */
const searched = ['id', 'client.name', 'setup_info.phone_number', 'setup_info.phone_name'];

export const channels = {
  listChannels({ path, query, principal, state }) {
    const found = ownPartner(state, principal, path);
    if (found.refusal) return found.refusal;
    const own = state.channels.filter(({ partnerId }) => partnerId === found.row.id);
    const list = toPage(
      own.map((row) => toChannel(state, row)),
      query,
      { searched },
    );
    if (!list) return wrongPayload('filters must be a JSON object');
    return { status: 200, body: { ...list.numbers, partner_channels: list.page } };
  },

  getChannel({ path, principal, state }) {
    const found = ownChannel(state, principal, path);
    return found.refusal ?? { status: 200, body: toChannel(state, found.row) };
  },

  getChannelBalance({ path, principal, state }) {
    const found = ownChannel(state, principal, path);
    if (found.refusal) return found.refusal;
    const partner = state.partners.get(found.row.partnerId);
    if (!partner) return notFound;
    return { status: 200, body: toBalance(state, partner, new Set([found.row.id]), {}) };
  },

  async requestCancellation({ path, body, principal, state, world }) {
    const found = ownChannel(state, principal, path);
    if (found.refusal) return found.refusal;
    if (found.row.channel.terminated_at) return wrongPayload('The channel is terminated');
    const change = body.enabled ? cancelChannel : withdrawCancellation;
    return { status: 200, body: toChannel(state, await change(state, world, found.row)) };
  },

  async reactivateChannel({ path, principal, state, world }) {
    const found = ownChannel(state, principal, path);
    if (found.refusal) return found.refusal;
    if (!found.row.channel.cancelled_at) return wrongPayload('The channel is not cancelled');
    return { status: 200, body: toChannel(state, await reactivateChannel(state, world, found.row)) };
  },

  async shareNumber({ path, body, principal, state, world }) {
    const found = ownPartner(state, principal, path);
    if (found.refusal) return found.refusal;
    if (body.client_id === undefined && body.waba_business_id === undefined) {
      return wrongPayload('client_id or waba_business_id is required');
    }
    const client = findSharingClient(state, found.row.id, body);
    if (!client) return notFound;
    const known = state.wabas.find(
      ({ clientId, account }) => clientId === client.id && account.external_id === body.waba_external_id,
    );
    const waba = known ?? (await findOrAddWaba(state, world, client, client.client.name));
    const row = await addChannel(state, world, waba, {
      // The number itself is known to Meta alone.
      phoneNumber: freeNumber(state, world),
      phoneName: waba.account.name,
      ...(body.channel_external_id === undefined ? {} : { externalId: body.channel_external_id }),
    });
    return { status: 200, body: toChannel(state, row) };
  },
} satisfies Partial<Dialog360Handlers>;

function findSharingClient(
  state: Dialog360State,
  partnerId: string,
  { client_id, waba_business_id }: Schemas['AccountSharingNumber'],
): ClientRow | undefined {
  const waba = state.wabas.find(
    (row) => row.partnerId === partnerId && row.account.fb_business_id === waba_business_id,
  );
  const client = state.clients.get(client_id ?? waba?.clientId ?? '');
  return client?.partnerId === partnerId ? client : undefined;
}
