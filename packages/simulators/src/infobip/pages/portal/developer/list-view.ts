import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AppShell } from '../../../exchange/portal-action-types.ts';
import { formatMoment } from '../../embeddable/format.ts';
import { renderAppName, renderProducts } from '../app-tile.ts';
import { renderQuestion } from '../confirmation.ts';
import { hrefOf } from '../section.ts';
import { askerIdOf, type DeveloperApp } from './developer-app.ts';

export function renderApps(app: DeveloperApp): TemplateResult {
  const { apps } = app.state;
  return html`
    <p><a class="button" href=${hrefOf('developer', ['new'])}>Create an app</a></p>
    ${apps?.length === 0 ? html`<p>You have no app yet.</p>` : nothing}
    <ul class="tiles">
      ${repeat(
        apps ?? [],
        ({ id }) => id,
        (shell) => renderApp(app, shell),
      )}
    </ul>
  `;
}

function renderApp(app: DeveloperApp, shell: AppShell) {
  const { id, name, access, isInstalled, worksWith, createdAt } = shell;
  const { asking } = app.state;
  return html`
    <li class="card tile" data-app=${id}>
      ${renderAppName(shell)} ${renderProducts(worksWith)}
      <p class="badges">
        <span class="badge ${access === 'listed' ? 'on' : ''}"
          >${access === 'listed' ? 'In the marketplace' : 'Private'}</span
        >
        ${isInstalled ? html`<span class="badge">Added to this account</span>` : nothing}
      </p>
      <p class="quiet">Made ${formatMoment(createdAt)}</p>
      ${
        asking?.appId === id
          ? asking.what === 'delete'
            ? renderDeletion(app, shell)
            : renderWithdrawal(app, shell)
          : html`
              <div class="row" role="group" aria-label=${name}>
                <a class="button" href=${hrefOf('developer', [id])} aria-label="Edit ${name}">Edit</a>
                <a class="button" href=${hrefOf('developer', [id, 'ids'])} aria-label="View ID of ${name}">View ID</a>
                ${renderConfigure(shell)} ${renderAccess(app, shell)}
                <button
                  type="button"
                  id=${askerIdOf('delete', id)}
                  aria-label="Delete ${name}"
                  @click=${() => app.ask('delete', id)}
                >
                  Delete
                </button>
              </div>
            `
      }
    </li>
  `;
}

/** An app of the marketplace is configured where it was added: in My Apps. */
function renderConfigure({ id, name, access, settingsUrl }: AppShell) {
  if (access !== 'private' || settingsUrl === undefined) return nothing;
  const href = hrefOf('developer', [id, 'configuration']);
  return html`<a class="button" href=${href} aria-label="Configure ${name}">Configure</a>`;
}

function renderAccess(app: DeveloperApp, shell: AppShell) {
  const { id, name, access } = shell;
  const isListed = access === 'listed';
  return html`
    <button
      type="button"
      id=${askerIdOf('withdraw', id)}
      aria-label="${isListed ? 'Withdraw' : 'List'} ${name} ${isListed ? 'from' : 'in'} the marketplace"
      @click=${() => (isListed ? app.withdraw(shell) : app.list(id))}
    >
      ${isListed ? 'Withdraw' : 'List'}
    </button>
  `;
}

function renderDeletion(app: DeveloperApp, { name }: AppShell) {
  return renderQuestion({
    title: `Delete ${name}?`,
    text: 'Its cards, bot blocks and flow elements are gone, and its secrets hold no more.',
    yes: 'Delete it',
    no: 'Keep it',
    onYes: () => void app.confirm(),
    onNo: app.cancel,
  });
}

function renderWithdrawal(app: DeveloperApp, { name }: AppShell) {
  return renderQuestion({
    title: `Withdraw ${name} from the marketplace?`,
    text: 'Every account that has added it loses it. It is private again then: this account alone can use it.',
    yes: 'Withdraw it',
    no: 'Keep it listed',
    onYes: () => void app.confirm(),
    onNo: app.cancel,
  });
}
