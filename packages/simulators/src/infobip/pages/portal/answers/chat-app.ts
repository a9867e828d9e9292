import type { CallFault, Chat, RunEntry } from '../../../exchange/portal-action-types.ts';
import type { PortalContext } from '../section.ts';

export interface ChatState {
  chat: Chat | undefined;
  /** Calls that this chat has made, oldest first. */
  calls: readonly RunEntry[];
  fault: CallFault;
  text: string;
  error: string | undefined;
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
  const state: ChatState = { ...nothingSaid, fault: 'none' };
  /** Of what is shown: an answer to a chat that was left is not shown in the next. */
  let talk = 0;
  let isUnderWay = false;

  function change(changes: Partial<ChatState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  /** One at a time. */
  async function takeTurn(turn: () => Promise<Chat | undefined>) {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await takeOnlyTurn(turn);
    } finally {
      isUnderWay = false;
    }
  }

  /** A chat does not tell of its calls, so they are what is new in the run log after a turn. */
  async function takeOnlyTurn(turn: () => Promise<Chat | undefined>) {
    const before = talk;
    const known = new Set((await listCalls()).map(({ id }) => id));
    if (before !== talk) return;
    const chat = await turn();
    if (before !== talk || !chat) return;
    change({ chat, text: '' });
    portal.focus(chat.state === 'waiting' ? chatIds.text : chatIds.start);
    const made = (await listCalls()).filter(({ id }) => !known.has(id)).reverse();
    if (before === talk) change({ calls: [...state.calls, ...made] });
  }

  async function listCalls(): Promise<RunEntry[]> {
    const { runs = [] } = (await portal.look('list-runs', {})) ?? {};
    return runs.filter(({ cause }) => cause === 'chat');
  }

  return {
    state,
    async start(chatbotId) {
      if (portal.isBusy() || isUnderWay) return;
      talk += 1;
      change(nothingSaid);
      await takeTurn(() => portal.change('start-chat', { chatbotId, fault: state.fault }));
    },
    type: (text) => change({ text, error: undefined }),
    async say() {
      const { chat, fault } = state;
      const text = state.text.trim();
      if (!chat || portal.isBusy()) return;
      if (text === '') {
        change({ error: 'Write what the customer says.' });
        return portal.focus(chatIds.text);
      }
      await takeTurn(() => portal.change('say-in-chat', { chatId: chat.id, text, fault }));
    },
    setFault: (fault) => change({ fault }),
    forget() {
      talk += 1;
      change(nothingSaid);
    },
  };
}
