import { css, html, LitElement } from 'lit';
import type { Vendor } from './control-api.ts';
import { firstCall } from './first-calls.ts';
import { baseStyles } from './theme.ts';

/** Tells what to do when nothing has happened yet. */
export class EmptyJournal extends LitElement {
  static override properties = { vendors: { attribute: false } };
  static override styles = [
    baseStyles,
    css`
      .card {
        display: grid;
        gap: 0.75rem;
      }
      .line {
        display: flex;
        align-items: start;
        gap: 0.5rem;
      }
      pre {
        flex: 1;
        min-width: 0;
        padding: 0.5rem 0.75rem;
        background: var(--sunken);
        border: 1px solid var(--line);
        border-radius: 0.375rem;
        white-space: pre-wrap;
      }
    `,
  ];

  declare vendors: readonly Vendor[];

  override render() {
    return html`
      <div class="card">
        <h2>Nothing was said yet</h2>
        <p>Every request to a vendor appears here as it happens. Make one:</p>
        ${this.vendors.map(
          (vendor) => html`
            <div class="line">
              <pre>${firstCall(vendor)}</pre>
              <sandbox-copy-button
                .value=${firstCall(vendor)}
                what=${`the first call to ${vendor.title}`}
              ></sandbox-copy-button>
            </div>
          `,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-empty-journal': EmptyJournal;
  }
}
