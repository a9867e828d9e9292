import { moveChannel } from './channel-life.ts';
import { toChannelRow, toClientRow, toWabaRow } from './records.ts';
import type { ChannelRow, ClientRow, Dialog360State, PartnerRow, WabaRow } from './state.ts';
import { digitsOf, newId, newMetaId, now } from './values.ts';
import type { Dialog360World } from './vendor-types.ts';
import { notifyPartner } from './webhooks.ts';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
  partnerPayload?: string;
}

/** Adds a client and tells the partner. */
export async function addClient(
  state: Dialog360State,
  world: Dialog360World,
  { id: partnerId }: PartnerRow,
  account: NewAccount,
): Promise<ClientRow> {
  const id = newId(world.ids, 'CL');
  const row = await state.clients.insert(toClientRow({ ...account, id, partnerId, moment: now(world) }));
  notifyPartner(state, world, partnerId, 'client_created', { client: row.client });
  return row;
}

export interface NewNumber {
  /** Digits only. */
  phoneNumber: string;
  phoneName: string;
  verificationMethod?: 'sms' | 'voice';
  coexistence?: boolean;
  /** Meta's id. Default: a new one. */
  externalId?: string;
}

/**
 * Adds a channel and lets its life begin. With partner payment the partner may make API keys from the start.
 * Source: https://docs.360dialog.com/partner/waba-management/managing-your-clients
 */
export async function addChannel(
  state: Dialog360State,
  world: Dialog360World,
  waba: WabaRow,
  number: NewNumber,
): Promise<ChannelRow> {
  const row = await state.channels.insert(
    toChannelRow({
      externalId: newMetaId(world.ids),
      ...number,
      id: newId(world.ids, 'CH'),
      waba,
      appId: '',
      step: 'created',
      permitted: state.partners.get(waba.partnerId)?.payment === 'partner',
      moment: now(world),
    }),
  );
  return moveChannel(state, world, row, 'created');
}

/** The client's WABA of that name. */
export async function findOrAddWaba(
  state: Dialog360State,
  world: Dialog360World,
  { id: clientId, partnerId }: ClientRow,
  name: string,
): Promise<WabaRow> {
  const existing = state.wabas.find((waba) => waba.clientId === clientId && waba.account.name === name);
  if (existing) return existing;
  const [externalId, businessId] = [newMetaId(world.ids), newMetaId(world.ids)];
  const id = newId(world.ids, 'WA');
  return state.wabas.insert(toWabaRow({ id, partnerId, clientId, externalId, businessId, name, isVerified: false }));
}

export function findClient(state: Dialog360State, partnerId: string, email: string): ClientRow | undefined {
  return state.clients.find((row) => row.partnerId === partnerId && row.email === email.trim().toLowerCase());
}

/** Whether a number belongs to somebody, on any hub. */
export function isTaken(state: Dialog360State, phoneNumber: string): boolean {
  return state.channels
    .all()
    .some(({ channel }) => !channel.terminated_at && digitsOf(channel.setup_info.phone_number) === phoneNumber);
}

/** Digits of a number that nobody has. */
export function freeNumber(state: Dialog360State, { ids }: Dialog360World): string {
  for (;;) {
    const number = `4915${ids.integer(100_000_000, 999_999_999)}`;
    if (!isTaken(state, number)) return number;
  }
}
