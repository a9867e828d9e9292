import type { AppFrame, DeskConversation, DeskMessage } from '../../../exchange/portal-action-types.ts';
import type { PortalContext } from '../section.ts';

export type Author = 'agent' | 'customer';

/** A conversation that somebody has opened, with its apps. */
export interface OpenConversation {
  /** Of this opening: who opens it again gets the apps' frames anew, signed in anew. */
  opening: number;
  conversation: DeskConversation;
  messages: readonly DeskMessage[];
  cards: readonly AppFrame[];
  pages: readonly AppFrame[];
}

export interface DeskState {
  /** `undefined` until they have come. */
  conversations: readonly DeskConversation[] | undefined;
  /** What the address says. */
  conversationId: string | undefined;
  open: OpenConversation | undefined;
  /** Apps whose full page was opened. It stays as it is while it is not seen. */
  openedPages: readonly string[];
  /** The app whose full page is seen. */
  shownPage: string | undefined;
  drafts: Readonly<Record<Author, string>>;
  errors: Readonly<Record<Author, string | undefined>>;
}

/** The desk of an agent without a window. */
export interface DeskApp {
  readonly state: Readonly<DeskState>;
  show(path: readonly string[]): Promise<void>;
  leave(): void;
  refresh(): Promise<void>;
  /** Opens the same conversation anew. */
  reopen(): Promise<void>;
  type(author: Author, text: string): void;
  send(author: Author): Promise<void>;
  togglePage(appId: string): void;
}

export const writerIdOf = (author: Author) => `write-as-${author}`;

const nothingOpen = {
  open: undefined,
  openedPages: [],
  shownPage: undefined,
  drafts: { agent: '', customer: '' },
  errors: { agent: undefined, customer: undefined },
} satisfies Partial<DeskState>;

export function createDeskApp(portal: PortalContext): DeskApp {
  const state: DeskState = { conversations: undefined, conversationId: undefined, ...nothingOpen };
  let openings = 0;

  function change(changes: Partial<DeskState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  async function open() {
    const { conversationId } = state;
    if (conversationId === undefined) return;
    openings += 1;
    const opening = openings;
    const answer = await portal.load('open-desk-conversation', { conversationId });
    // Another one may have been opened meanwhile.
    if (!answer || opening !== openings || conversationId !== state.conversationId) return;
    change({ ...nothingOpen, drafts: state.drafts, open: { opening, ...answer } });
  }

  return {
    state,
    async show([conversationId]) {
      change({ conversationId, ...nothingOpen });
      const opened = open();
      const answer = await portal.load('list-desk-conversations', {});
      if (answer) change({ conversations: answer.conversations });
      await opened;
    },
    leave() {
      openings += 1;
      Object.assign(state, { conversationId: undefined, ...nothingOpen });
    },
    async refresh() {
      const list = await portal.look('list-desk-conversations', {});
      if (list) change({ conversations: list.conversations });
      const { open: seen } = state;
      if (!seen) return;
      const answer = await portal.look('list-desk-messages', { conversationId: seen.conversation.id });
      // What was sent meanwhile may be missing in it.
      if (answer && state.open === seen) change({ open: { ...seen, messages: answer.messages } });
    },
    reopen: open,
    type(author, text) {
      change({ drafts: { ...state.drafts, [author]: text }, errors: { ...state.errors, [author]: undefined } });
    },
    async send(author) {
      if (!state.open) return;
      const { opening, conversation } = state.open;
      const typed = state.drafts[author];
      const text = typed.trim();
      if (text === '') {
        change({ errors: { ...state.errors, [author]: 'A message needs a text.' } });
        return portal.focus(writerIdOf(author));
      }
      const answer = await portal.change('send-desk-message', { conversationId: conversation.id, author, text });
      if (!answer || state.open?.opening !== opening) return;
      // What was typed meanwhile is the next message.
      const left = state.drafts[author] === typed ? '' : state.drafts[author];
      change({ drafts: { ...state.drafts, [author]: left }, open: { ...state.open, messages: answer.messages } });
      portal.say(author === 'agent' ? 'Your message is sent.' : 'The customer has written.');
      portal.focus(writerIdOf(author));
    },
    togglePage(appId) {
      const shownPage = state.shownPage === appId ? undefined : appId;
      change({ shownPage, openedPages: [...new Set([...state.openedPages, appId])] });
    },
  };
}
