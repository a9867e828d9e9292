import type { PortalSection } from '../section.ts';
import { createAnswersApp, type AnswersApp } from './answers-app.ts';
import { renderAnswers } from './view.ts';

/** Chatbots, with the bot blocks of apps, and a chat with them. */
export const answersSection: PortalSection = {
  id: 'answers',
  title: 'Answers',
  create(portal) {
    const app = createAnswersApp(portal);
    return { ...app, title: () => titleOf(app), render: () => renderAnswers(app, portal.isBusy()) };
  },
};

function titleOf(app: AnswersApp): string {
  const { view, chatbots } = app.state;
  if (view.kind === 'list') return 'Answers';
  if (view.kind === 'new') return 'New bot';
  return app.current()?.name ?? (chatbots ? 'There is no such bot' : 'One moment');
}
