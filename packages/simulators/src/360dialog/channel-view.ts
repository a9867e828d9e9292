import type { NumberOfClient } from './page-action-types.ts';
import type { ChannelRow, Dialog360State, Schemas } from './state.ts';

/** A channel as it is answered, with its client and its WABA in it. */
export function toChannel(state: Dialog360State, row: ChannelRow): Schemas['Channel'] {
  const client = state.clients.get(row.clientId)?.client;
  const account = state.wabas.get(row.wabaId)?.account;
  return {
    ...row.channel,
    ...(client ? { client: toClientOfChannel(client) } : {}),
    ...(account ? { waba_account: account } : {}),
  };
}

export function toNumber({ id, channel, permitted }: ChannelRow): NumberOfClient {
  const { phone_number: phoneNumber, phone_name: phoneName } = channel.setup_info;
  return { channelId: id, phoneNumber, phoneName: phoneName ?? '', permitted };
}

/** The channels of a client that are not over, in the order they were added. */
export function channelsOf(state: Dialog360State, clientId: string): ChannelRow[] {
  return state.channels.filter((row) => row.clientId === clientId && !row.channel.terminated_at);
}

function toClientOfChannel({ id, name, partner_payload, contact_info }: Schemas['Client']): Schemas['Client'] {
  return {
    id,
    ...(name === undefined ? {} : { name }),
    partner_payload: partner_payload ?? null,
    contact_info: { email: contact_info?.email ?? null, country: contact_info?.country ?? null },
  };
}
