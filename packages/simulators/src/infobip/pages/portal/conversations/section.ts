import type { PortalSection } from '../section.ts';
import { createDeskApp } from './desk-app.ts';
import { renderDesk } from './view.ts';

/** The agent desk, with the context cards and full pages of apps. */
export const conversationsSection: PortalSection = {
  id: 'conversations',
  title: 'Conversations',
  create(portal) {
    const app = createDeskApp(portal);
    return {
      ...app,
      title() {
        const { conversation } = app.state.open ?? {};
        return conversation ? `${conversation.customer}: ${conversation.topic}` : 'Conversations';
      },
      render: () => renderDesk(app),
    };
  },
};
