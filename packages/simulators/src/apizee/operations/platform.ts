import { listEvents } from '../conversations.ts';
import { unknownObject } from '../refusals.ts';
import { sentinels } from '../scenarios.ts';
import { toSinglePage } from '../values.ts';
import type { ApizeeHandlers } from '../vendor-types.ts';

export const platform = {
  listServices({ principal, state }) {
    return { status: 200, body: { data: state.enterprises.get(principal.enterpriseId)?.services ?? [] } };
  },

  getConversationTimeline({ path, principal, state }) {
    const conversation = state.conversations.get(path.id);
    if (conversation?.enterpriseId !== principal.enterpriseId) return unknownObject;
    return { status: 200, body: toSinglePage(listEvents(state, conversation.id)) };
  },

  getPreferredCcs({ query, state }) {
    if (query.apiKey === sentinels.silentApiKey) return { delivery: 'never' };
    const enterprise = state.enterprises.find(({ apiKey }) => apiKey === query.apiKey);
    if (!enterprise) return { status: 403, body: { error: 'The api key is not valid.' } };
    return { status: 200, body: { ccs: enterprise.ccs, secure: true } };
  },
} satisfies Partial<ApizeeHandlers>;
