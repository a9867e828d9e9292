import { css, html, LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Vendor } from './control-api.ts';
import { paneStyles } from './pane-styles.ts';
import { faultsHash, type FaultsRoute } from './route.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles } from './theme.ts';

/** What goes wrong, and how to have something go wrong. */
export class FaultsView extends LitElement {
  static override properties = {
    store: { attribute: false },
    vendors: { attribute: false },
    route: { attribute: false },
  };
  static override styles = [
    baseStyles,
    paneStyles,
    css`
      @media (min-width: 60rem) {
        .panes {
          grid-template-columns: minmax(20rem, 2fr) minmax(0, 3fr);
        }
      }
    `,
  ];

  declare store: SandboxStore;
  declare vendors: readonly Vendor[];
  declare route: FaultsRoute;

  override render() {
    const { route } = this;
    return html`
      <div class="view">
        <h1 tabindex="-1">Faults</h1>
        <div class="panes">
          <div class="list">
            <sandbox-fault-rules .store=${this.store}></sandbox-fault-rules>
            ${keyed(
              faultsHash(route),
              html`<sandbox-fault-form .vendors=${this.vendors} .start=${route}></sandbox-fault-form>`,
            )}
          </div>
          <sandbox-scenarios class="list" .store=${this.store} .vendors=${this.vendors}></sandbox-scenarios>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-faults': FaultsView;
  }
}
