import type { CallFault, Chat, RunSummary } from '../../../exchange/portal-action-types.ts';
import { waitNotice, type PortalContext } from '../section.ts';

export interface ChatState {
  chat: Chat | undefined;
  /** Calls that this chat has made, oldest first. */
  calls: readonly RunSummary[];
  fault: CallFault;
  text: string;
  error: string | undefined;
  /** Whether the bot is asked for its next words. One turn at a time, also of a chat that was left. */
  isUnderWay: boolean;
}

/** A customer's chat with a bot, without a window. */
export interface ChatApp {
  readonly state: Readonly<ChatState>;
  start(chatbotId: string): Promise<void>;
  type(text: string): void;
  say(): Promise<void>;
  setFault(fault: CallFault): void;
  forget(): void;
}

export const chatIds = { text: 'chat-text', start: 'chat-start' } as const;

export function createChatApp(portal: PortalContext): ChatApp {
  const nothingSaid = { chat: undefined, calls: [], text: '', error: undefined };
  const state: ChatState = { ...nothingSaid, fault: 'none', isUnderWay: false };
  /** Of what is shown: an answer to a chat that was left is not shown in the next. */
  let talk = 0;

  function change(changes: Partial<ChatState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  /** A chat does not tell of its calls, so they are what is new in the run log after a turn. */
  async function takeTurn(turn: () => Promise<Chat | undefined>, sent = '') {
    const before = talk;
    change({ isUnderWay: true });
    try {
      const known = new Set((await listCalls()).map(({ id }) => id));
      if (before !== talk) return;
      const chat = await turn();
      if (before !== talk || !chat) return;
      // What was typed meanwhile is the customer's next line.
      change({ chat, text: state.text === sent ? '' : state.text });
      portal.focus(chat.state === 'waiting' ? chatIds.text : chatIds.start);
      const made = (await listCalls()).filter(({ id }) => !known.has(id)).reverse();
      if (before === talk) change({ calls: [...state.calls, ...made] });
    } finally {
      change({ isUnderWay: false });
      portal.unsay(waitNotice);
    }
  }

  async function listCalls(): Promise<RunSummary[]> {
    const { runs = [] } = (await portal.look('list-runs', {})) ?? {};
    return runs.filter(({ cause }) => cause === 'chat');
  }

  return {
    state,
    async start(chatbotId) {
      if (state.isUnderWay) return portal.say(waitNotice);
      talk += 1;
      change(nothingSaid);
      await takeTurn(() => portal.change('start-chat', { chatbotId, fault: state.fault }));
    },
    type: (text) => change({ text, error: undefined }),
    async say() {
      const { chat, fault, text: typed } = state;
      const text = typed.trim();
      if (!chat) return;
      if (state.isUnderWay) return portal.say(waitNotice);
      if (text === '') {
        change({ error: 'Write what the customer says.' });
        return portal.focus(chatIds.text);
      }
      await takeTurn(() => portal.change('say-in-chat', { chatId: chat.id, text, fault }), typed);
    },
    setFault: (fault) => change({ fault }),
    forget() {
      talk += 1;
      change(nothingSaid);
    },
  };
}
