import { currentMessages, openMessages, toInboxMessage } from '../inbox.ts';
import type { ContactPrincipal, EsputnikHandlers, Principal } from '../vendor-types.ts';

/** Of a page that was asked for without its size. Sandbox choice. */
const defaultPageSize = 10;

export const inbox = {
  getInboxMessagesCount({ principal, state, world }) {
    const { contactId, headers } = read(principal);
    const unread = currentMessages(state, world, contactId).filter(({ status }) => status === 'UNOPENED');
    return { status: 200, body: { count: unread.length }, headers };
  },

  getInboxMessages({ query, principal, state, world }) {
    const { contactId, headers } = read(principal);
    const matches = currentMessages(state, world, contactId).filter(
      ({ status }) => query.status === undefined || status === query.status,
    );
    const isPaged = query.page !== undefined || query.pageSize !== undefined;
    const { page = 0, pageSize = isPaged ? defaultPageSize : Math.max(matches.length, 1) } = query;
    const list = matches.slice(page * pageSize, (page + 1) * pageSize).map(toInboxMessage);
    return { status: 200, body: { list, totalPages: Math.ceil(matches.length / pageSize) }, headers };
  },

  async updateInboxMessagesStatus({ body, principal, state, world }) {
    const { contactId, headers } = read(principal);
    await openMessages(state, world, contactId, body.ids ?? undefined);
    return { status: 200, body: undefined, headers };
  },
} satisfies Partial<EsputnikHandlers>;

/** The contract opens these operations to contacts alone. */
function read(principal: Principal) {
  const { contactId, nextToken } = principal as ContactPrincipal;
  return { contactId, headers: { 'es-token': nextToken } };
}
