import { metaErrorTitle } from './messaging-errors.ts';
import { sentinels } from './scenarios.ts';
import type { ChannelRow, Dialog360State, MessageRow, Schemas } from './state.ts';
import { dueAfter, scheduleAt } from './values.ts';
import type { Dialog360World } from './vendor-types.ts';
import { notifyNumber } from './webhooks.ts';

/** Source: https://docs.360dialog.com/guides/send-and-receive-messages */
const windowMs = 24 * 60 * 60 * 1000;

/** Error of a message that was accepted and failed later. Sandbox choice: which. */
const failure = { code: 131047, title: metaErrorTitle(131047) };

export interface NewMessage {
  /** Digits only. */
  to: string;
  category: string;
  content: Record<string, unknown>;
}

/** Takes a message; its statuses come over time. */
export async function acceptMessage(
  state: Dialog360State,
  world: Dialog360World,
  { id: channelId }: ChannelRow,
  { to, category, content }: NewMessage,
): Promise<MessageRow> {
  const row = await state.messages.insert({
    id: newMessageId(world),
    channelId,
    direction: 'out',
    contact: to,
    status: 'accepted',
    nextStatusMs: dueAfter(world, world.settings.messageStatusSeconds),
    category,
    createdMs: world.clock.now(),
    content,
  });
  scheduleStatus(state, world, row);
  return row;
}

/** Sent, delivered, read; or sent and failed. */
export function scheduleStatus(state: Dialog360State, world: Dialog360World, { id, nextStatusMs }: MessageRow): void {
  if (nextStatusMs === null) return;
  scheduleAt(world, nextStatusMs, async () => {
    const row = state.messages.get(id);
    if (!row || row.nextStatusMs !== nextStatusMs) return;
    const fails = row.contact.endsWith(sentinels.failingRecipientEnding);
    if (row.status === 'accepted') await setStatus(state, world, row, 'sent');
    else if (row.status === 'sent') await setStatus(state, world, row, fails ? 'failed' : 'delivered');
    else if (row.status === 'delivered') await setStatus(state, world, row, 'read');
  });
}

/** @param error Of a message that failed. */
export async function setStatus(
  state: Dialog360State,
  world: Dialog360World,
  row: MessageRow,
  status: 'sent' | 'delivered' | 'read' | 'failed',
  error: Schemas['MessagingEventError'] = failure,
): Promise<MessageRow> {
  const goesOn = status === 'sent' || status === 'delivered';
  const nextStatusMs = goesOn ? dueAfter(world, world.settings.messageStatusSeconds) : null;
  const changed = (await state.messages.update(row.id, { status, nextStatusMs })) ?? row;
  const channel = state.channels.get(row.channelId);
  if (channel) {
    const told = { id: row.id, status, timestamp: toSeconds(world), recipient_id: row.contact };
    const statuses = [status === 'failed' ? { ...told, errors: [error] } : told];
    notifyNumber(state, world, channel, { statuses });
  }
  scheduleStatus(state, world, changed);
  return changed;
}

export interface InboundMessage {
  /** Digits only. */
  from: string;
  name: string;
  text: string;
  /** The sender is named by an id instead of the number. */
  hidesNumber: boolean;
}

/** A customer writes to the number, which opens the window for 24 hours. */
export async function receiveMessage(
  state: Dialog360State,
  world: Dialog360World,
  channel: ChannelRow,
  { from, name, text, hidesNumber }: InboundMessage,
): Promise<MessageRow> {
  const userId = `sandbox-user-${from}`;
  const id = newMessageId(world);
  const message: Schemas['InboundMessage'] = {
    ...(hidesNumber ? { from_user_id: userId } : { from }),
    id,
    timestamp: toSeconds(world),
    type: 'text',
    text: { body: text },
  };
  const row = await state.messages.insert({
    id,
    channelId: channel.id,
    direction: 'in',
    contact: from,
    status: 'received',
    nextStatusMs: null,
    category: 'SERVICE',
    createdMs: world.clock.now(),
    content: { ...message },
  });
  openWindow(state, channel.id, from, world.clock.now());
  const contact = { profile: { name }, ...(hidesNumber ? { user_id: userId } : { wa_id: from }) };
  notifyNumber(state, world, channel, { contacts: [contact], messages: [message] });
  return row;
}

export function openWindow(state: Dialog360State, channelId: string, contact: string, atMs: number): void {
  state.lastInbound.set(`${channelId} ${contact}`, atMs);
}

/** Whether free text may go to a contact: it wrote in the last 24 hours, or is one that always did. */
export function isWindowOpen(
  state: Dialog360State,
  world: Dialog360World,
  channelId: string,
  contact: string,
): boolean {
  if (sentinels.openRecipientEndings.some((ending) => contact.endsWith(ending))) return true;
  const lastMs = state.lastInbound.get(`${channelId} ${contact}`);
  return lastMs !== undefined && world.clock.now() - lastMs < windowMs;
}

function newMessageId({ ids }: Dialog360World): string {
  return `wamid.HBg${ids.alphanumeric(20)}`;
}

function toSeconds({ clock }: Dialog360World): string {
  return String(Math.floor(clock.now() / 1000));
}
