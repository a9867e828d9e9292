import type { BotBlock, Chatbot, ChatbotStep } from '../../../exchange/portal-action-types.ts';
import { createDesignApp, type DesignApp } from '../designer/design-app.ts';
import type { PortalContext } from '../section.ts';
import { createBotDraft, mendBot, toBotInput, validateBot, type BotDraft } from './bot-draft.ts';
import { createChatApp, type ChatApp } from './chat-app.ts';

/** The Answers section without a window. */
export interface AnswersApp extends DesignApp<ChatbotStep, BotDraft, Chatbot, BotBlock> {
  readonly chat: ChatApp;
}

export function createAnswersApp(portal: PortalContext): AnswersApp {
  const chat = createChatApp(portal);
  const bots = createDesignApp<ChatbotStep, BotDraft, Chatbot, BotBlock>(portal, {
    title: 'Answers',
    noun: 'bot',
    createDraft: createBotDraft,
    validate: validateBot,
    mend: mendBot,
    async list(ask) {
      const answer = await portal[ask]('list-chatbots', {});
      return answer && { designs: answer.chatbots, parts: answer.blocks };
    },
    save: (draft) => portal.change('save-chatbot', toBotInput(draft)),
    remove: (id) => portal.change('delete-chatbot', { id }),
    forget: chat.forget,
  });
  return { ...bots, chat };
}
