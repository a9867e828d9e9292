import { css, html, LitElement } from 'lit';
import { badgeStyles } from './badge.ts';
import type { JournalEntry } from './control-api.ts';
import { journalHash } from './route.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles } from './theme.ts';
import { verdictLabels, verdictsOf, type Verdict } from './timeline.ts';

/** How the contracts fare, and a card for each vendor. */
export class Overview extends LitElement {
  static override properties = {
    store: { attribute: false },
    rows: { attribute: false },
    vendors: { attribute: false },
  };
  static override styles = [
    baseStyles,
    badgeStyles,
    css`
      .view {
        display: grid;
        gap: 1rem;
      }
      .tally {
        list-style: none;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        gap: 0.75rem;
      }
      .tally a {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        padding: 0.5rem 1rem;
        color: inherit;
        text-decoration: none;
      }
      .tally a:hover {
        border-color: var(--accent);
      }
      .tally strong {
        font-size: 1.5rem;
        font-weight: 600;
        line-height: 1.2;
        font-variant-numeric: tabular-nums;
      }
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
        gap: 1rem;
        align-items: start;
      }
    `,
  ];

  declare store: SandboxStore;
  declare rows: readonly JournalEntry[];
  declare vendors: SandboxStore['vendors'];

  override render() {
    const counts = countVerdicts(this.rows);
    return html`
      <div class="view">
        <h1 tabindex="-1">Overview</h1>
        <ul class="tally" aria-label="Verdicts of the contract">
          ${Object.entries(verdictLabels).map(
            ([verdict, label]) => html`
              <li>
                <a class="card" href=${journalHash({ verdict: verdict as Verdict })}>
                  <strong>${counts[verdict as Verdict].toLocaleString()}</strong>
                  <span class="badge ${verdict}">${label}</span>
                </a>
              </li>
            `,
          )}
        </ul>
        <div class="cards">
          ${this.vendors?.map(
            (vendor) => html`
              <sandbox-vendor-card
                linked
                .vendor=${vendor}
                .change=${(name: string, value: unknown) => this.store.changeSetting(vendor.vendor, name, value)}
              ></sandbox-vendor-card>
            `,
          )}
        </div>
      </div>
    `;
  }
}

function countVerdicts(rows: readonly JournalEntry[]): Record<Verdict, number> {
  const counts = { holds: 0, request: 0, answer: 0, unknown: 0 };
  for (const verdict of rows.flatMap(verdictsOf)) counts[verdict] += 1;
  return counts;
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-overview': Overview;
  }
}
