import { messagesOf } from './message-index.ts';
import type { ContactRow, EsputnikState, InboxMessageRow, MessageSource, Schemas } from './state.ts';
import type { EsputnikWorld } from './vendor-types.ts';
import { tellMessages, toActivity } from './webhooks.ts';

/** What one contact is sent. */
export interface NewMessage {
  /** Default: drawn. */
  id?: string;
  contact: ContactRow;
  content: InboxMessageRow['content'];
  source: MessageSource;
  ttlHours: number;
}

/** What the contact sees, newest first; of equal moments the last one sent. An expired one is not shown, read or not. */
export function currentMessages(state: EsputnikState, { clock }: EsputnikWorld, contactId: number): InboxMessageRow[] {
  const nowMs = clock.now();
  return messagesOf(state, contactId)
    .filter(({ expiresMs }) => expiresMs > nowMs)
    .reverse()
    .sort((left, right) => right.createdMs - left.createdMs);
}

/** Puts each into the inbox of its contact, at once, and tells the customer. */
export async function sendMessages(
  state: EsputnikState,
  world: EsputnikWorld,
  sent: readonly NewMessage[],
): Promise<InboxMessageRow[]> {
  const rows: InboxMessageRow[] = [];
  for (const message of sent) rows.push(await insertMessage(state, world, message, world.clock.now()));
  if (rows.length > 0) {
    world.notify(
      'activities',
      rows.map((row) => toActivity(state, world, row, 'DELIVERED')),
    );
    tellMessages(state, world, rows);
  }
  return rows;
}

/** Without telling anybody, for the seed. */
export function insertMessage(
  state: EsputnikState,
  { ids }: EsputnikWorld,
  { id = ids.uuid(), contact, content, source, ttlHours }: NewMessage,
  createdMs: number,
): Promise<InboxMessageRow> {
  return state.messages.insert({
    id,
    contactId: contact.id,
    instanceId: state.next.instanceId(),
    createdMs,
    expiresMs: createdMs + ttlHours * 3_600_000,
    status: 'UNOPENED',
    content,
    source,
  });
}

/**
 * Marks messages that the contact sees as opened, and tells the customer of those that were not.
 * @param ids Default: all. An id that is unknown is ignored.
 */
export async function openMessages(
  state: EsputnikState,
  world: EsputnikWorld,
  contactId: number,
  ids?: readonly string[],
): Promise<InboxMessageRow[]> {
  const wanted = ids && new Set(ids);
  const unopened = currentMessages(state, world, contactId).filter(
    ({ id, status }) => status === 'UNOPENED' && (wanted?.has(id) ?? true),
  );
  for (const { id } of unopened) await state.messages.update(id, { status: 'OPENED' });
  const read = unopened.map((row) => toActivity(state, world, row, 'READ'));
  if (read.length > 0) world.notify('activities', read);
  return unopened;
}

/** As the App Inbox API answers it. */
export function toInboxMessage({ id, createdMs, status, content }: InboxMessageRow): Schemas['InboxMessage'] {
  return { id, createdDate: createdMs, ...content, newMessage: status === 'UNOPENED', status };
}
