import { conversationError, notFound } from '../refusals.ts';
import type { ConversationRow, InfobipState, Schemas } from '../state.ts';
import { isVisible } from '../tenancy.ts';
import type { InfobipHandlers, Principal } from '../vendor-types.ts';

/** Fields that messages can be ordered by. Sandbox choice: the list of them. */
const orders = ['id', 'createdAt', 'updatedAt'] as const;

export const conversations = {
  getConversation({ path: { conversationId }, principal, state }) {
    const row = findConversation(state, conversationId, principal);
    return row ? { status: 200, body: row.conversation } : notFound();
  },

  listConversationMessages({ path: { conversationId }, query, principal, state }) {
    if (!findConversation(state, conversationId, principal)) return notFound();
    // Sandbox choice: ids rise with time here, so that is the order they come in.
    const { page = 0, limit = 10, direction, channel, orderBy = 'id:asc' } = query;
    const [field, order = 'asc'] = orderBy.split(':');
    if (!orders.some((each) => each === field) || (order !== 'asc' && order !== 'desc')) {
      return conversationError(`Invalid orderBy ${orderBy}.`);
    }
    const found = state.messages
      .filter((row) => row.conversationId === conversationId)
      .map(({ message }) => message)
      .filter((message) => direction === undefined || message.direction === direction)
      .filter((message) => channel === undefined || message.channel === channel);
    const sorted = field === 'id' ? found : found.toSorted(byText(field as 'createdAt' | 'updatedAt'));
    const ordered = order === 'desc' ? sorted.toReversed() : sorted;
    return {
      status: 200,
      body: {
        messages: ordered.slice(page * limit, (page + 1) * limit),
        pagination: { totalItems: found.length, page, limit, orderBy },
      },
    };
  },
} satisfies Partial<InfobipHandlers>;

function findConversation(state: InfobipState, id: string, principal: Principal): ConversationRow | undefined {
  const row = state.conversations.get(id);
  return row && isVisible(principal, row) ? row : undefined;
}

function byText(field: 'createdAt' | 'updatedAt') {
  return (one: Schemas['ConversationMessage'], other: Schemas['ConversationMessage']) =>
    (one[field] ?? '').localeCompare(other[field] ?? '');
}
