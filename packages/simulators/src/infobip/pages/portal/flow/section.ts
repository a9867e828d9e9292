import type { PortalSection } from '../section.ts';
import { createFlowApp, type FlowApp } from './flow-app.ts';
import { renderFlow } from './view.ts';

/** Journeys, with the elements of apps, taken by a person. */
export const flowSection: PortalSection = {
  id: 'flow',
  title: 'Flow',
  create(portal) {
    const app = createFlowApp(portal);
    return { ...app, title: () => titleOf(app), render: () => renderFlow(app, portal.isBusy()) };
  },
};

function titleOf(app: FlowApp): string {
  const { view, journeys } = app.state;
  if (view.kind === 'list') return 'Flow';
  if (view.kind === 'new') return 'New journey';
  return app.current()?.name ?? (journeys ? 'There is no such journey' : 'One moment');
}
