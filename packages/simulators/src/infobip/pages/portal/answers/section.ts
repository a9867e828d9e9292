import type { PortalSection } from '../section.ts';
import { createAnswersApp } from './answers-app.ts';
import { renderAnswers } from './view.ts';

/** Chatbots, with the bot blocks of apps, and a chat with them. */
export const answersSection: PortalSection = {
  id: 'answers',
  title: 'Answers',
  create(portal) {
    const app = createAnswersApp(portal);
    return { ...app, render: () => renderAnswers(app, portal.isBusy) };
  },
};
