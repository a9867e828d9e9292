import { html, LitElement } from 'lit';
import { baseStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { tokenUrl, vendorOrigin } from './addresses.ts';
import { serverCode, widgetCode } from './code.ts';
import type { Visitor } from './visitors.ts';

/** What is known of the vendor's script in this page, and what the vendor is told about its bell. */
export class WidgetPanel extends LitElement {
  static override properties = { visitor: { attribute: false }, scriptState: { attribute: false } };
  static override styles = [baseStyles, panelStyles];

  declare visitor: Visitor | undefined;
  declare scriptState: string;

  override render() {
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="title">
          <h2 id="title">The vendor’s script and its bell</h2>
          <p class="quiet">
            The bell is in the bar of the shop, once the script has a token. It asks the team’s server for one at
            <code>${tokenUrl}</code>, and whose it is says the session. For a contact the vendor does not know, and for
            nobody, there is no bell.
          </p>
          <dl>
            <dt>Script</dt>
            <dd>${this.scriptState}</dd>
            <dt>Visitor</dt>
            <dd><code>${this.visitor?.externalCustomerId ?? 'none'}</code></dd>
          </dl>
          <p class="quiet">
            The script cannot be unloaded and keeps the contact it knows, so choosing somebody else loads the page anew.
          </p>
        </section>
        <esputnik-site-form class="card"></esputnik-site-form>
        <host-code class="card" heading="On the page" .code=${widgetCode(vendorOrigin, this.visitor?.language)}>
        </host-code>
        <host-code class="card" heading="On the server" .code=${serverCode.token}></host-code>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-widget-panel': WidgetPanel;
  }
}
