import type { BotBlock, Chatbot, ChatbotStep } from '../../../portal-action-types.ts';
import { headingId } from '../../embeddable/portal.ts';
import { createDeletion, type Deletion } from '../designer/deletion.ts';
import { createEditor, type Editor } from '../designer/editor.ts';
import type { PortalContext } from '../section.ts';
import { createBotDraft, mendBot, toBotInput, validateBot, type BotDraft } from './bot-draft.ts';
import { createChatApp, type ChatApp } from './chat-app.ts';

export type AnswersView = { kind: 'list' | 'new' } | { kind: 'bot'; id: string };

export interface AnswersState {
  view: AnswersView;
  /** `undefined` until they have come. */
  chatbots: readonly Chatbot[] | undefined;
  blocks: readonly BotBlock[];
}

/** The Answers section without a window. */
export interface AnswersApp {
  readonly state: Readonly<AnswersState>;
  readonly editor: Editor<ChatbotStep, BotDraft>;
  readonly chat: ChatApp;
  readonly deletion: Deletion;
  /** The bot of the view, as it was saved. */
  current(): Chatbot | undefined;
  show(path: readonly string[]): Promise<void>;
  refresh(): Promise<void>;
  save(): Promise<void>;
}

export function createAnswersApp(portal: PortalContext): AnswersApp {
  const state: AnswersState = { view: { kind: 'list' }, chatbots: undefined, blocks: [] };
  const editor = createEditor<ChatbotStep, BotDraft>(portal, {
    validate: (draft) => validateBot(draft, state.blocks),
    mend: mendBot,
  });
  const chat = createChatApp(portal);
  const deletion = createDeletion(portal, remove);

  function change(changes: Partial<AnswersState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  function current() {
    const { view, chatbots } = state;
    return view.kind === 'bot' ? chatbots?.find(({ id }) => id === view.id) : undefined;
  }

  async function remove(id: string) {
    const name = state.chatbots?.find((bot) => bot.id === id)?.name ?? 'The bot';
    if (!(await portal.change('delete-chatbot', { id }))) return;
    change({ chatbots: state.chatbots?.filter((bot) => bot.id !== id) });
    deletion.forget();
    portal.say(`${name} is deleted.`);
    portal.focus(headingId);
  }

  function isOf(draft: BotDraft | undefined, view: AnswersView) {
    if (!draft || view.kind === 'list') return false;
    return draft.id === ('id' in view ? view.id : undefined);
  }

  return {
    state,
    editor,
    chat,
    deletion,
    current,
    async show(path) {
      const view = toView(path);
      // Who looks into the run log and comes back goes on where they were.
      const isSame = isOf(editor.state.draft, view);
      change({ view });
      deletion.forget();
      if (!isSame) {
        chat.forget();
        editor.open(view.kind === 'new' ? createBotDraft() : undefined);
      }
      const answer = await portal.load('list-chatbots', {});
      if (!answer) return;
      change(answer);
      if (state.view !== view || view.kind !== 'bot' || (isSame && editor.isChanged())) return;
      const bot = current();
      editor.open(bot && createBotDraft(bot));
    },
    async refresh() {
      const answer = await portal.look('list-chatbots', {});
      if (answer) change(answer);
    },
    async save() {
      const draft = editor.check();
      if (!draft) return;
      const saved = await portal.change('save-chatbot', toBotInput(draft));
      if (!saved) return;
      const others = state.chatbots?.filter(({ id }) => id !== saved.id) ?? [];
      change({ chatbots: [...others, saved] });
      const notice = `${saved.name} is saved as version ${saved.version}.`;
      editor.keepSaved(draft, createBotDraft(saved));
      // Who went elsewhere meanwhile is left there.
      if (state.view.kind === 'new' && editor.state.draft?.id === saved.id) portal.go('answers', [saved.id], notice);
      else portal.say(notice);
    },
  };
}

function toView([id]: readonly string[]): AnswersView {
  if (id === undefined) return { kind: 'list' };
  return id === 'new' ? { kind: 'new' } : { kind: 'bot', id };
}
