import { html, nothing, type TemplateResult } from 'lit';
import type { EmbeddableProduct } from '../../page-action-types.ts';
import type { EmbeddableQuery } from './query.ts';
import { situationGroups, situations, type Situation, type SituationId } from './situations.ts';
import type { FrameView } from './view.ts';

export interface ControlsView<Product extends EmbeddableProduct> extends FrameView<Product> {
  query: EmbeddableQuery;
  hostOrigin: string | undefined;
}

/** The strip that plays the end user and what goes wrong. It is the sandbox's, and no part of the vendor's portal. */
export function renderControls<Product extends EmbeddableProduct>(view: ControlsView<Product>): TemplateResult {
  const { page, portal, query, hostOrigin } = view;
  const known: readonly (Situation & { id: SituationId })[] = situations;
  const ofProduct = known.filter(({ products }) => products.includes(page.product));
  return html`
    <aside class="sandbox" aria-labelledby="controls-title">
      <h2 id="controls-title">Played by the sandbox</h2>
      <p class="quiet">Not part of the portal. ${hostText(hostOrigin)}</p>
      ${situationGroups
        .map((group) => ({ group, shown: ofProduct.filter((situation) => situation.group === group) }))
        .filter(({ shown }) => shown.length > 0)
        .map(
          ({ group, shown }) => html`
            <div class="group" role="group" aria-label=${group}>
              <span class="quiet" aria-hidden="true">${group}</span>
              <div class="row">${shown.map((situation) => renderButton(view, situation))}</div>
            </div>
          `,
        )}
      <p role="status">${portal.state.note}</p>
      <details>
        <summary>What arrived</summary>
        ${renderArrived(query)}
      </details>
    </aside>
  `;
}

/** Those that are on or off say so, the others happen at once. */
function renderButton<Product extends EmbeddableProduct>(
  { portal, app }: ControlsView<Product>,
  { id, label, description, group }: Situation & { id: SituationId },
) {
  const { phase, busy, silent, nextChange } = portal.state;
  const isUser = group === 'End user';
  const isPossible = phase === 'open' && (!isUser || (!busy && app.canPlay(id)));
  const pressed = id === 'silent' ? silent : group === 'Service' ? nextChange === id : undefined;
  return html`
    <button
      type="button"
      data-situation=${id}
      title=${description}
      aria-pressed=${pressed === undefined ? nothing : String(pressed)}
      ?disabled=${!isPossible}
      @click=${() => (isUser ? app.play(id) : portal.play(id))}
    >
      ${label}
    </button>
  `;
}

function hostText(hostOrigin: string | undefined): string {
  return hostOrigin === undefined
    ? 'No page around this one shows its origin, so nothing is posted.'
    : `Messages go to ${hostOrigin}.`;
}

function renderArrived({ arrived, ignored }: EmbeddableQuery) {
  return html`
    ${arrived.length === 0 ? html`<p class="quiet">No parameter of the contract.</p>` : nothing}
    <dl class="arrived">
      ${arrived.map(
        ({ name, value, description }) => html`
          <div title=${description}>
            <dt><code>${name}</code></dt>
            <dd>${value || html`<span class="quiet">(empty)</span>`}</dd>
          </div>
        `,
      )}
    </dl>
    ${ignored.length > 0 ? html`<p class="quiet">Ignored: ${ignored.join(', ')}</p>` : nothing}
  `;
}
