import type { ProductPage } from '../embeddable/product-app.ts';
import { readInboxAttributes } from './attributes.ts';
import { createConversationsApp } from './conversations-app.ts';
import { renderInbox } from './view.ts';

/** The inbox of Embeddable Conversations. */
export const conversationsPage: ProductPage<'conversations'> = {
  product: 'conversations',
  title: 'Conversations',
  create(portal, parameters) {
    const app = createConversationsApp(portal);
    const attributes = readInboxAttributes(parameters);
    return {
      ...app,
      canPlay: () => false,
      play: () => Promise.resolve(),
      title: () => 'Inbox',
      render: () => renderInbox(app, attributes),
    };
  },
};
