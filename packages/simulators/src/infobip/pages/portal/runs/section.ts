import type { PortalSection } from '../section.ts';
import { createRunsApp, type RunsApp } from './runs-app.ts';
import { renderRuns } from './view.ts';

/** Every call of an app's function, with what came of it. */
export const runsSection: PortalSection = {
  id: 'runs',
  title: 'Run log',
  create(portal) {
    const app = createRunsApp(portal);
    return { ...app, title: () => titleOf(app), render: () => renderRuns(app, portal.isBusy('try-function')) };
  },
};

function titleOf(app: RunsApp): string {
  const { view, run } = app.state;
  if (view.kind === 'list') return 'Run log';
  if (view.kind === 'trial') return 'Try a function';
  if (run === null) return 'This call cannot be shown';
  return run ? `Call of ${run.functionName}` : 'One moment';
}
