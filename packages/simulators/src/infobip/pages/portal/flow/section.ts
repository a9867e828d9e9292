import type { PortalSection } from '../section.ts';
import { createFlowApp } from './flow-app.ts';
import { renderFlow } from './view.ts';

/** Journeys, with the elements of apps, taken by a person. */
export const flowSection: PortalSection = {
  id: 'flow',
  title: 'Flow',
  create(portal) {
    const app = createFlowApp(portal);
    return { ...app, render: () => renderFlow(app, portal.isBusy) };
  },
};
