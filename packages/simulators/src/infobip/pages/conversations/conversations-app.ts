import type { InboxConversation, InboxMessage } from '../../page-action-types.ts';
import type { Portal } from '../embeddable/portal.ts';

export interface ConversationsState {
  conversations: readonly InboxConversation[];
  /** The conversation that is open. */
  conversationId: string | undefined;
  /** `undefined` until they have come. */
  messages: readonly InboxMessage[] | undefined;
  /** What the agent writes. */
  draft: string;
  error: string | undefined;
}

/** The inbox of an agent without a window. */
export interface ConversationsApp {
  readonly state: Readonly<ConversationsState>;
  current(): InboxConversation | undefined;
  start(): Promise<void>;
  open(conversationId: string): Promise<void>;
  type(draft: string): void;
  reply(): Promise<void>;
  /** Looks for new conversations and messages. */
  refresh(): Promise<void>;
}

export const talkHeadingId = 'talk-title';
export const replyId = 'reply';

export function createConversationsApp(portal: Portal<'conversations'>): ConversationsApp {
  const state: ConversationsState = {
    conversations: [],
    conversationId: undefined,
    messages: undefined,
    draft: '',
    error: undefined,
  };
  const current = () => state.conversations.find(({ id }) => id === state.conversationId);

  function keep() {
    const { conversationId, draft } = state;
    portal.keep(conversationId === undefined ? { view: 'list' } : { view: 'talk', conversationId, draft });
  }

  async function readMessages() {
    const { conversationId } = state;
    if (conversationId === undefined) return;
    const answer = await portal.look('list-messages', { conversationId });
    // Another conversation may have been opened meanwhile.
    if (!answer || conversationId !== state.conversationId) return;
    state.messages = answer.messages;
    portal.changed();
  }

  return {
    state,
    current,
    async start() {
      const opening = await portal.open();
      if (!opening) return;
      state.conversations = opening.opened.conversations;
      const { conversationId, draft } = opening.position ?? {};
      state.conversationId = state.conversations.find(({ id }) => id === conversationId)?.id;
      if (state.conversationId !== undefined && typeof draft === 'string') state.draft = draft;
      keep();
      await readMessages();
      await portal.ready();
    },
    async open(conversationId) {
      Object.assign(state, { conversationId, messages: undefined, draft: '', error: undefined });
      keep();
      portal.show(talkHeadingId);
      await readMessages();
    },
    type(draft) {
      Object.assign(state, { draft, error: undefined });
      keep();
      portal.changed();
    },
    async reply() {
      const { conversationId, draft } = state;
      if (conversationId === undefined) return;
      if (draft.trim() === '') {
        state.error = 'A reply needs a text.';
        return portal.show(replyId);
      }
      const message = await portal.change('reply-to-conversation', { conversationId, text: draft.trim() });
      if (!message || conversationId !== state.conversationId) return;
      Object.assign(state, { draft: '', messages: [...(state.messages ?? []), message] });
      keep();
      portal.show(replyId, 'Your reply is sent.');
    },
    async refresh() {
      const answer = await portal.look('list-conversations', {});
      if (!answer) return;
      state.conversations = answer.conversations;
      portal.changed();
      await readMessages();
    },
  };
}
