import { foreignPartner, notFound } from './refusals.ts';
import type { ChannelRow, ClientRow, Dialog360State, PartnerRow, WabaRow } from './state.ts';
import type { Principal } from './vendor-types.ts';

/** Ids of a path, from the partner down to what is asked for. */
interface PartnerPath {
  partner_id: string;
  client_id?: string;
  channel_id?: string;
  waba_account_id?: string;
}

type Refusal = ReturnType<typeof foreignPartner> | typeof notFound;

/** The partner of the path, which must be the caller's own. */
export function ownPartner(state: Dialog360State, { partnerId }: Principal, path: PartnerPath): Found<PartnerRow> {
  if (path.partner_id !== partnerId) return { refusal: foreignPartner(path.partner_id) };
  return found(state.partners.get(partnerId));
}

export function ownClient(
  state: Dialog360State,
  principal: Principal,
  path: PartnerPath & { client_id: string },
): Found<ClientRow> {
  const partner = ownPartner(state, principal, path);
  return partner.refusal ? partner : found(state.clients.get(path.client_id), principal);
}

/** The channel of the path, and of the client where the path names one. */
export function ownChannel(
  state: Dialog360State,
  principal: Principal,
  path: PartnerPath & { channel_id: string },
): Found<ChannelRow> {
  const partner = ownPartner(state, principal, path);
  if (partner.refusal) return partner;
  const row = state.channels.get(path.channel_id);
  const isOfClient = path.client_id === undefined || row?.clientId === path.client_id;
  return found(isOfClient ? row : undefined, principal);
}

export function ownWaba(
  state: Dialog360State,
  principal: Principal,
  path: PartnerPath & { waba_account_id: string },
): Found<WabaRow> {
  const partner = ownPartner(state, principal, path);
  return partner.refusal ? partner : found(state.wabas.get(path.waba_account_id), principal);
}

/** The channel whose key was sent. */
export function channelOfKey(state: Dialog360State, { channelId = '' }: Principal): ChannelRow {
  const row = state.channels.get(channelId);
  if (!row) throw new RangeError(`There is no channel ${channelId}.`);
  return row;
}

/** Either what was looked for, or why the caller cannot have it. */
export type Found<Row> = { row: Row; refusal?: undefined } | { refusal: Refusal };

function found<Row extends object>(row: Row | undefined, principal?: Principal): Found<Row> {
  const isForeign = principal && (row as { partnerId?: string } | undefined)?.partnerId !== principal.partnerId;
  return row && !isForeign ? { row } : { refusal: notFound };
}
