import { css, html, LitElement } from 'lit';
import type { JournalEntry } from './control-api.ts';
import { journalHash } from './route.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles } from './theme.ts';
import { noFilter } from './timeline.ts';

const recentCount = 20;

/** One vendor: its card, and what was said to it last. */
export class VendorView extends LitElement {
  static override properties = {
    store: { attribute: false },
    rows: { attribute: false },
    vendors: { attribute: false },
    name: {},
  };
  static override styles = [
    baseStyles,
    css`
      .view {
        display: grid;
        gap: 1rem;
        align-items: start;
      }
      .recent {
        display: grid;
        gap: 0.75rem;
        container-type: inline-size;
        min-width: 0;
      }
      .recent header {
        justify-content: space-between;
      }
      @media (min-width: 70rem) {
        .view {
          grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
        }
        h1 {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  declare store: SandboxStore;
  declare rows: readonly JournalEntry[];
  declare vendors: SandboxStore['vendors'];
  /** Folder name of the vendor. */
  declare name: string;

  override render() {
    const vendor = this.vendors?.find((candidate) => candidate.vendor === this.name);
    if (!vendor) {
      return html`
        <div class="view">
          <h1 tabindex="-1">No vendor ${this.name}</h1>
          <p><a href="#/">Back to the overview</a></p>
        </div>
      `;
    }
    const filter = { ...noFilter, vendor: vendor.vendor };
    const rows = this.rows.filter((row) => row.vendor === vendor.vendor).slice(0, recentCount);
    return html`
      <div class="view">
        <h1 tabindex="-1">${vendor.title}</h1>
        <sandbox-vendor-card
          .vendor=${vendor}
          .change=${(name: string, value: unknown) => this.store.changeSetting(vendor.vendor, name, value)}
        ></sandbox-vendor-card>
        <section class="recent" aria-labelledby="recent">
          <header class="row">
            <h2 id="recent">Last in the journal</h2>
            <a href=${journalHash({ vendor: vendor.vendor })}>All of it</a>
          </header>
          ${
            rows.length === 0
              ? html`<sandbox-empty-journal .vendors=${[vendor]}></sandbox-empty-journal>`
              : html`<sandbox-journal-table .rows=${rows} .filter=${filter}></sandbox-journal-table>`
          }
        </section>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-vendor': VendorView;
  }
}
