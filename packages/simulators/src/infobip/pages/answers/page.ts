import type { ProductPage } from '../embeddable/product-app.ts';
import { createAnswersApp } from './answers-app.ts';
import { renderBots, renderBuilder } from './view.ts';

/** The chatbot builder of Embeddable Answers. */
export const answersPage: ProductPage<'answers'> = {
  product: 'answers',
  title: 'Answers',
  create(portal) {
    const app = createAnswersApp(portal);
    const { state } = app;
    return {
      ...app,
      canPlay: () => false,
      play: () => Promise.resolve(),
      title: () => (state.draft ? (state.draft.id === undefined ? 'New bot' : 'Edit bot') : 'Bots'),
      render: () => (state.draft ? renderBuilder(app, state.draft) : renderBots(app)),
    };
  },
};
