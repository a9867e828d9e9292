import { html } from 'lit';
import { hrefOf, type PortalSection } from '../section.ts';
import { renderAppFrame } from '../app-frame.ts';
import { createDeveloperApp, type DeveloperApp } from './developer-app.ts';
import { renderAppForm } from './form-view.ts';
import { renderApps } from './list-view.ts';
import { renderIds, renderSecurity } from './secrets-view.ts';

/** Where a developer makes apps: their shells, manifests, ids and secrets. */
export const developerSection: PortalSection = {
  id: 'developer',
  title: 'Publish',
  create(portal) {
    const app = createDeveloperApp(portal);
    return { ...app, title: () => titleOf(app), render: () => renderView(app, portal) };
  },
};

function titleOf(app: DeveloperApp): string {
  const { view, apps } = app.state;
  if (view.kind === 'list') return 'Publish';
  if (view.kind === 'new') return 'New app';
  const name = app.current()?.name ?? app.form.state.draft?.name;
  if (name === undefined) return apps ? 'There is no such app' : 'One moment';
  return { edit: `Edit ${name}`, ids: `IDs of ${name}`, configuration: `Configure ${name}` }[view.kind];
}

function renderView(app: DeveloperApp, portal: Parameters<PortalSection['create']>[0]) {
  const { view, frame } = app.state;
  const { draft } = app.form.state;
  if (view.kind === 'list') return renderApps(app);
  const shell = app.current();
  return html`
    <p><a href=${hrefOf('developer')}>All apps</a></p>
    ${draft ? renderAppForm(app.form, draft, portal.isBusy('create-app') || portal.isBusy('update-app')) : ''}
    ${view.kind === 'edit' && shell ? renderSecurity(app, shell, portal.copy) : ''}
    ${frame ? renderAppFrame(frame, 'page') : ''}
    ${view.kind === 'ids' && shell ? renderIds(app, shell, portal.copy) : ''}
  `;
}
