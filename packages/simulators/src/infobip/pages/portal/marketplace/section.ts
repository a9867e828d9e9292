import type { PortalSection } from '../section.ts';
import { createMarketplaceApp } from './marketplace-app.ts';
import { renderMarketplace } from './view.ts';

/** Where an account adds apps, and finds those that it has. */
export const marketplaceSection: PortalSection = {
  id: 'marketplace',
  title: 'Marketplace',
  create(portal) {
    const app = createMarketplaceApp(portal);
    const { state } = app;
    return {
      ...app,
      title() {
        if (state.view.kind !== 'configuration') return state.view.kind === 'mine' ? 'My Apps' : 'Marketplace';
        return `Configuration of ${app.current()?.name ?? 'an app'}`;
      },
      render: () => renderMarketplace(app),
    };
  },
};
