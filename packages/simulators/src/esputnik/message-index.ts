import type { Table } from '../engine/table.ts';
import type { EsputnikState, InboxMessageRow } from './state.ts';
import { createTableIndex, type TableIndex } from './table-index.ts';

const indexes = new WeakMap<Table<InboxMessageRow>, TableIndex<InboxMessageRow>>();

/** All of a contact, oldest first, also those that have expired. */
export function messagesOf({ messages }: EsputnikState, contactId: number): InboxMessageRow[] {
  const index = indexes.get(messages) ?? createTableIndex(messages, (row) => [String(row.contactId)]);
  indexes.set(messages, index);
  return index.find(String(contactId));
}
