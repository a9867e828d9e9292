import { html, nothing, type TemplateResult } from 'lit';
import type { UseCase } from '../../page-action-types.ts';
import { formatNumber } from '../embeddable/format.ts';
import { renderState } from './campaign-state.ts';
import type { MomentsApp } from './moments-app.ts';
import type { ManagedUseCase } from './moments-state.ts';

/** The first view: what is active, and what can be. */
export function renderList(app: MomentsApp): TemplateResult {
  const { useCases } = app.state;
  const managed = useCases.filter((useCase): useCase is ManagedUseCase => useCase.campaign !== undefined);
  const ready = useCases.filter(({ campaign }) => campaign === undefined);
  return html`
    <section aria-labelledby="managed-title">
      <h2 id="managed-title">Your campaigns</h2>
      ${managed.length === 0 ? html`<p>You have not activated a use case yet.</p>` : renderManaged(app, managed)}
    </section>
    <section aria-labelledby="ready-title">
      <h2 id="ready-title">Ready to activate</h2>
      ${ready.length === 0 ? html`<p>Every use case is in use.</p>` : nothing}
      <ul class="tiles">
        ${ready.map((useCase) => renderTile(app, useCase))}
      </ul>
    </section>
  `;
}

function renderManaged(app: MomentsApp, managed: readonly ManagedUseCase[]) {
  return html`
    <div class="scroller" role="region" aria-labelledby="managed-title" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Use case</th>
            <th scope="col">Status</th>
            <th scope="col" class="number">Accepted</th>
            <th scope="col" class="number">Rejected</th>
          </tr>
        </thead>
        <tbody>
          ${managed.map(
            ({ id, title, campaign: { campaignId, state, analytics } }) => html`
              <tr data-use-case=${id} data-campaign=${campaignId}>
                <th scope="row">
                  <button type="button" class="link" aria-label="Manage ${title}" @click=${() => app.manage(id)}>
                    ${title}
                  </button>
                </th>
                <td>${renderState(state)}</td>
                <td class="number">${formatNumber(analytics.accepted)}</td>
                <td class="number">${formatNumber(analytics.rejected)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function renderTile(app: MomentsApp, { id, title, description, channels }: UseCase) {
  return html`
    <li class="card tile" data-use-case=${id}>
      <h3>${title}</h3>
      <p>${description}</p>
      <p class="quiet">${channels.join(', ')}</p>
      <button type="button" class="primary" aria-label="Set up ${title}" @click=${() => app.configure(id)}>
        Set up
      </button>
    </li>
  `;
}
