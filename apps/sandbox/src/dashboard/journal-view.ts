import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { announce } from './announce.ts';
import { ask, controlApi, problemOf, type JournalEntry, type Vendor } from './control-api.ts';
import { formatCount } from './format.ts';
import { journalHash } from './route.ts';
import { baseStyles, controlStyles } from './theme.ts';
import { keyOf, matches, noFilter, type TimelineFilter } from './timeline.ts';
import { inWorld } from './world.ts';

/** The live list and, beside or instead of it, the details of one row. */
export class JournalView extends LitElement {
  static override properties = {
    rows: { attribute: false },
    vendors: { attribute: false },
    filter: { attribute: false },
    selected: {},
    frozen: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      .view {
        display: grid;
        gap: 0.75rem;
      }
      .count {
        line-height: 2rem;
      }
      .panes {
        display: grid;
        gap: 1rem;
        align-items: start;
      }
      .list {
        container-type: inline-size;
        min-width: 0;
      }
      @media (min-width: 70rem) {
        .panes.open {
          grid-template-columns: minmax(0, 3fr) minmax(24rem, 2fr);
        }
        .details {
          position: sticky;
          top: var(--top-height);
          max-height: calc(100vh - var(--top-height) - 1rem);
          overflow: auto;
        }
      }
      @media (max-width: 69.99rem) {
        .panes.open .list,
        .view.open sandbox-journal-filter {
          display: none;
        }
      }
    `,
  ];

  declare rows: readonly JournalEntry[];
  declare vendors: readonly Vendor[];
  declare filter: TimelineFilter;
  declare selected: string;
  /** The rows as they were when the list was paused. */
  declare frozen: readonly JournalEntry[] | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.rows = [];
    this.vendors = [];
    this.filter = noFilter;
    this.selected = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saying);
  }

  protected override willUpdate(): void {
    // A reset or a restart empties the list, and a pause must not show what is no more.
    if (this.rows.length === 0) this.frozen = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('selected') || changed.get('selected') === undefined) return;
    if (this.selected) {
      const details = this.renderRoot.querySelector('sandbox-row-details');
      void details?.updateComplete.then(() => details.focusHeading());
    } else {
      this.renderRoot.querySelector('sandbox-journal-table')?.focusRow(changed.get('selected') as string);
    }
  }

  override render() {
    const known = this.frozen ?? this.rows;
    const shown = known.filter((row) => matches(row, this.filter));
    const row = this.selected ? this.rows.find((each) => keyOf(each) === this.selected) : undefined;
    const open = this.selected !== '';
    return html`
      <div class="view ${open ? 'open' : ''}" @keydown=${(event: KeyboardEvent) => this.#close(event)}>
        <h1 tabindex="-1">Journal</h1>
        <sandbox-journal-filter
          .filter=${this.filter}
          .vendors=${this.vendors}
          @filter=${({ detail }: CustomEvent<TimelineFilter>) => this.#setFilter(detail)}
        >
          <button type="button" aria-pressed=${String(this.frozen !== undefined)} @click=${() => this.#pause()}>
            Pause
          </button>
          <a class="button" href=${inWorld('/_sandbox/journal.har')} download="sandbox.har">Export HAR</a>
          <button type="button" ?disabled=${known.length === 0} @click=${() => this.#clear()}>Clear</button>
          <span class="quiet count">${this.#count(shown.length, known.length)}</span>
        </sandbox-journal-filter>
        <div class="panes ${open ? 'open' : ''}">
          <div class="list">${this.#list(known, shown)}</div>
          ${
            open
              ? html`<div class="details" tabindex="0" role="region" aria-label="Details">${this.#details(row)}</div>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #list(known: readonly JournalEntry[], shown: readonly JournalEntry[]) {
    if (known.length === 0) return html`<sandbox-empty-journal .vendors=${this.vendors}></sandbox-empty-journal>`;
    if (shown.length === 0) return html`<p class="card">Nothing in the journal passes this filter.</p>`;
    return html`
      <sandbox-journal-table .rows=${shown} .filter=${this.filter} .selected=${this.selected}></sandbox-journal-table>
    `;
  }

  #details(row: JournalEntry | undefined) {
    const closeHref = journalHash(this.filter);
    if (!row) {
      return html`
        <div class="card">
          <h2>No row ${this.selected}</h2>
          <p>The journal holds the last 1,000 rows since the sandbox was started, reset or its journal cleared.</p>
          <p><a href=${closeHref}>Back to the journal</a></p>
        </div>
      `;
    }
    const vendor = this.vendors.find((each) => each.vendor === row.vendor);
    return html`<sandbox-row-details .row=${row} .vendor=${vendor} .closeHref=${closeHref}></sandbox-row-details>`;
  }

  #count(shown: number, known: number): string {
    const missed = this.frozen ? this.rows.filter((row) => !this.frozen?.includes(row)).length : 0;
    const count =
      shown === known ? formatCount(known, 'row') : `${shown.toLocaleString()} of ${formatCount(known, 'row')}`;
    return missed > 0 ? `${count}, ${missed.toLocaleString()} new since the pause` : count;
  }

  #pause(): void {
    this.frozen = this.frozen ? undefined : this.rows;
    announce(this, this.frozen ? 'The list is paused.' : 'The list is live.');
  }

  async #clear(): Promise<void> {
    const problem = await problemOf(ask(controlApi.DELETE('/_sandbox/journal')));
    announce(this, problem || 'The journal is empty.');
    // The button cannot keep the focus, because there is nothing left to clear.
    if (!problem) this.renderRoot.querySelector('h1')?.focus();
  }

  #setFilter(filter: TimelineFilter): void {
    history.replaceState(null, '', journalHash(filter, this.selected || undefined));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const count = (this.frozen ?? this.rows).filter((row) => matches(row, this.filter)).length;
      announce(this, formatCount(count, 'row'));
    }, 800);
  }

  #close(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.selected) location.hash = journalHash(this.filter);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-journal': JournalView;
  }
}
