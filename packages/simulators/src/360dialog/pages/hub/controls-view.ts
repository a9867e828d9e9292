import { html, nothing, type TemplateResult } from 'lit';
import { hubScenarios, scenarioGroups, type HubScenarioId } from './scenarios.ts';
import type { HubView } from './view.ts';

/** The strip that plays the client and the hub's faults. It is the sandbox's, and no part of the vendor's hub. */
export function renderControls({ app, query }: HubView): TemplateResult {
  const { note } = app.state;
  return html`
    <aside class="sandbox" aria-labelledby="controls-title">
      <h2 id="controls-title">Played by the sandbox</h2>
      <p class="quiet">Not part of the hub. Each button ends the visit at once, as a client would.</p>
      ${scenarioGroups.map(
        (group) => html`
          <div class="group" role="group" aria-label=${group}>
            <span class="quiet" aria-hidden="true">${group}</span>
            <div class="row">
              ${hubScenarios
                .filter((scenario) => scenario.group === group)
                .map(
                  ({ id, label, description }) => html`
                    <button
                      type="button"
                      data-scenario=${id}
                      title=${description}
                      ?disabled=${!isPossible(id, app.state)}
                      @click=${() => app.play(id)}
                    >
                      ${label}
                    </button>
                  `,
                )}
            </div>
          </div>
        `,
      )}
      <p role="status">${note}</p>
      <h3>What arrived</h3>
      ${renderArrived(query)}
    </aside>
  `;
}

function renderArrived({ arrived, ignored }: HubView['query']) {
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

/** Closing and error cards need nothing; what comes back needs a hub that has opened. */
function isPossible(id: HubScenarioId, { step, partner }: HubView['app']['state']): boolean {
  if (step === 'done' || step === 'closed' || step === 'opening') return false;
  return partner !== undefined || id === 'cancel';
}
