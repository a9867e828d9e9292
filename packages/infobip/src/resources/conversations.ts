import { paginate } from '@embedworks/core/server';
import type { components, operations } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

type Schemas = components['schemas'];
type MessageQuery = NonNullable<operations['listConversationMessages']['parameters']['query']>;

export type Conversation = Schemas['Conversation'];
export type ConversationMessage = Schemas['ConversationMessage'];

export interface ConversationMessageFilter extends Omit<MessageQuery, 'page' | 'limit'> {
  /** Messages in a page, 999 at most. Default: 100. */
  pageSize?: number;
  /** Number of the first page. The vendor does not say where its count begins. Default: 0. */
  firstPage?: number;
}

/**
 * What a context card reads.
 * Source: `infobip-conversations-openapi.json` of https://github.com/api-evangelist/infobip
 */
export function createConversations(client: InfobipClient) {
  const path = '/ccaas/1/conversations/{conversationId}';

  const listMessagesPage = (conversationId: string, query: MessageQuery = {}, call?: CallOptions) =>
    dataOf(client.GET(`${path}/messages`, { ...toInit(call), params: { path: { conversationId }, query } }));

  return {
    get: (conversationId: string, call?: CallOptions): Promise<Conversation> =>
      dataOf(client.GET(path, { ...toInit(call), params: { path: { conversationId } } })),
    listMessagesPage,
    /** All messages, fetched page by page as they are read. For e-mail the sender is in `content.sender`. */
    messages(conversationId: string, filter: ConversationMessageFilter = {}, call?: CallOptions) {
      const { pageSize = 100, firstPage = 0, ...query } = filter;
      let page = firstPage;
      return paginate<ConversationMessage>(async (_, limit) => {
        const answer = await listMessagesPage(conversationId, { ...query, page, limit }, call);
        page += 1;
        return { items: answer.messages, total: answer.pagination?.totalItems };
      }, pageSize);
    },
  };
}
