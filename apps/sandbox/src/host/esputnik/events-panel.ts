import { sendEvent, sendStatusCart } from '@embedworks/esputnik/browser';
import { html, LitElement } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { serverCode, trackingCode } from './code.ts';
import { describe } from '../shared/describe.ts';
import { askTeam } from '../shared/team-server.ts';

/** What the shop tells the vendor: what a visitor does on the page, and what the server knows. */
export class EventsPanel extends LitElement {
  static override properties = { log: { attribute: false }, problem: { state: true } };
  static override styles = [baseStyles, controlStyles, panelStyles];

  declare log: MessageLog;
  declare problem: string;

  constructor() {
    super();
    this.problem = '';
  }

  override render() {
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="server">
          <h2 id="server">From the server</h2>
          <p class="quiet">
            The event <code>orderShipped</code> starts a workflow, and its message comes to the visitor’s inbox. The
            bell counts it at its next question, or when the inbox is opened.
          </p>
          <div class="row">
            <button type="button" class="primary" @click=${() => this.#tell('ship-order', 'The order is shipped.')}>
              Ship the order
            </button>
            <button type="button" @click=${() => this.#tell('track', 'The server reported a product page.')}>
              Report a product page
            </button>
          </div>
          <p class="problem" role="alert">${this.problem}</p>
        </section>
        <section class="card stack" aria-labelledby="page">
          <h2 id="page">From the page</h2>
          <p class="quiet">
            Through the vendor’s script, which reports the page view by itself.
            <a href="/#/state/esputnik/trackedEvents">What the tracker was told</a>
          </p>
          <div class="row">
            <button type="button" @click=${() => this.#lookAtProduct()}>Look at a product</button>
            <button type="button" @click=${() => this.#fillCart()}>Put it in the cart</button>
          </div>
        </section>
        <esputnik-webhooks-card class="card"></esputnik-webhooks-card>
        <host-code class="card" heading="On the server" .code=${serverCode.events}></host-code>
        <host-code class="card" heading="On the page" .code=${trackingCode}></host-code>
      </div>
    `;
  }

  async #tell(name: 'ship-order' | 'track', done: string): Promise<void> {
    this.problem = '';
    try {
      this.log.add('note', 'the team’s server told the vendor', await askTeam<object>(name));
      announce(this, done);
    } catch (error) {
      this.problem = describe(error);
    }
  }

  #lookAtProduct(): void {
    const product = { productKey: 'sku-7', price: '149', isInStock: '1' } as const;
    sendEvent('ProductPage', { ProductPage: product });
    this.log.add('sent', 'ProductPage', product);
  }

  #fillCart(): void {
    const items = [{ productKey: 'sku-7', price: '149', quantity: '2' }];
    this.log.add('sent', 'StatusCart', { GUID: sendStatusCart(items), items });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-events-panel': EventsPanel;
  }
}
