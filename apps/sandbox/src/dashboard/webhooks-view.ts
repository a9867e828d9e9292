import { css, html, LitElement, nothing } from 'lit';
import type { Vendor } from './control-api.ts';
import { paneStyles } from './pane-styles.ts';
import type { WebhooksRoute } from './route.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles } from './theme.ts';

/** Where the vendors' webhooks go, and how each delivery went. */
export class WebhooksView extends LitElement {
  static override properties = {
    store: { attribute: false },
    vendors: { attribute: false },
    route: { attribute: false },
  };
  static override styles = [
    baseStyles,
    paneStyles,
    css`
      .targets {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: 1rem;
        align-items: start;
      }
      @media (max-width: 59.99rem) {
        .view.open .targets {
          display: none;
        }
      }
    `,
  ];

  declare store: SandboxStore;
  declare vendors: readonly Vendor[];
  declare route: WebhooksRoute;

  override render() {
    const tellers = this.vendors.filter(({ webhooks }) => webhooks.length > 0);
    return html`
      <div class="view ${this.route.delivery ? 'open' : ''}">
        <h1 tabindex="-1">Webhooks</h1>
        ${tellers.length === 0 ? html`<p class="card">No vendor of this sandbox has webhooks.</p>` : nothing}
        <div class="targets">
          ${tellers.map(
            (vendor) => html`<sandbox-webhook-target .store=${this.store} .vendor=${vendor}></sandbox-webhook-target>`,
          )}
        </div>
        <sandbox-deliveries .store=${this.store} .selected=${this.route.delivery}></sandbox-deliveries>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-webhooks': WebhooksView;
  }
}
