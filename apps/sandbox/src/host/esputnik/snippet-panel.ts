import { css, html, LitElement } from 'lit';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { vendorOrigin } from './addresses.ts';
import { snippetCode } from './code.ts';

const address = '/host/esputnik/snippet';

/** The vendor's own snippet, without the adapter, in a page of its own. */
export class SnippetPanel extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      iframe {
        width: 100%;
        height: 32rem;
      }
    `,
  ];

  override render() {
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="title">
          <h2 id="title">The snippet as it is published</h2>
          <p class="quiet">
            Only the host of the script is another. The page has a content security policy that lets nothing run but the
            script’s host and its inline scripts, by their hash. The same visitor is signed in there.
          </p>
          <div class="row"><a class="button" href=${address}>Open on a page of its own</a></div>
        </section>
        <iframe title="A shop with the vendor’s snippet" src=${address} loading="lazy"></iframe>
        <host-code class="card" heading="In the page’s HTML" .code=${snippetCode(vendorOrigin)}></host-code>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-snippet-panel': SnippetPanel;
  }
}
