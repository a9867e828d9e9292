import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { badgeStyles, entryBadges } from './badge.ts';
import type { JournalEntry } from './control-api.ts';
import { formatDateTime, formatDuration, formatTime } from './format.ts';
import { kindIcon } from './icon.ts';
import { journalTableStyles } from './journal-table-styles.ts';
import { journalHash } from './route.ts';
import { baseStyles } from './theme.ts';
import {
  durationOf,
  keyOf,
  kindLabels,
  noFilter,
  outcomeOf,
  placeOf,
  titleOf,
  wayOf,
  type TimelineFilter,
} from './timeline.ts';

const columns = ['Time', 'Kind', 'Vendor', 'What', 'Place', 'Outcome', 'Duration', 'Verdict'];

/** The rows, newest first. One row is in the tab order; arrow keys move to the others. */
export class JournalTable extends LitElement {
  static override properties = {
    rows: { attribute: false },
    filter: { attribute: false },
    selected: {},
    current: { state: true },
  };
  static override styles = [baseStyles, badgeStyles, journalTableStyles];

  declare rows: readonly JournalEntry[];
  /** Kept in the addresses of the rows. */
  declare filter: TimelineFilter;
  /** Key of the row whose details are open. */
  declare selected: string;
  /** Key of the row that has or had the focus. */
  declare current: string;

  constructor() {
    super();
    this.rows = [];
    this.filter = noFilter;
    this.selected = '';
    this.current = '';
  }

  /** Puts the focus on a row, if it is still there. */
  focusRow(key: string): void {
    this.#link(key)?.focus();
  }

  override render() {
    const inTabOrder = [this.current, this.selected].find((key) => this.rows.some((row) => keyOf(row) === key));
    const tabKey = inTabOrder ?? (this.rows[0] ? keyOf(this.rows[0]) : '');
    return html`
      <table role="table" aria-label="Journal, newest first" aria-describedby="keys">
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => html`<th role="columnheader" class=${classOf(column)}>${column}</th>`)}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          @keydown=${(event: KeyboardEvent) => this.#move(event)}
          @focusin=${({ target }: Event) => (this.current = (target as HTMLElement).dataset.key ?? '')}
        >
          ${repeat(this.rows, keyOf, (row) =>
            guard([row, this.filter, keyOf(row) === this.selected, keyOf(row) === tabKey], () =>
              this.#row(row, keyOf(row) === tabKey),
            ),
          )}
        </tbody>
      </table>
      <p id="keys" class="visually-hidden">Arrow up and down move between the rows, Enter opens one.</p>
    `;
  }

  #row(row: JournalEntry, inTabOrder: boolean): TemplateResult {
    const key = keyOf(row);
    const selected = key === this.selected;
    const [title, place, outcome, duration] = [titleOf(row), placeOf(row), outcomeOf(row), durationOf(row)];
    return html`
      <tr role="row" class=${selected ? 'selected' : ''}>
        <td role="cell" class="time mono" title=${formatDateTime(row.atMs)}>${formatTime(row.atMs)}</td>
        <td role="cell" class="kind">${kindIcon(row.kind)}${kindLabels[row.kind]}</td>
        <td role="cell" class="vendor">${row.vendor}</td>
        <td role="cell" class="what mono">
          <a
            href=${journalHash(this.filter, key)}
            data-key=${key}
            title=${title}
            tabindex=${inTabOrder ? 0 : -1}
            aria-current=${selected ? 'true' : 'false'}
            >${title}${row.kind === 'message' ? html` <span class="quiet">${wayOf(row)}</span>` : nothing}</a
          >
        </td>
        <td role="cell" class="place" title=${place}>${place}</td>
        <td role="cell" class="outcome number ${outcomeClass(outcome)}">${outcome}</td>
        <td role="cell" class="duration number">${duration === undefined ? '–' : formatDuration(duration)}</td>
        <td role="cell" class="verdict">${entryBadges(row)}</td>
      </tr>
    `;
  }

  #move(event: KeyboardEvent): void {
    const at = this.rows.findIndex((row) => keyOf(row) === this.current);
    const last = this.rows.length - 1;
    const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last };
    const target = targets[event.key];
    if (at === -1 || target === undefined) return;
    event.preventDefault();
    const row = this.rows[Math.max(0, Math.min(last, target))];
    if (row) this.focusRow(keyOf(row));
  }

  #link(key: string): HTMLElement | undefined {
    const links = this.renderRoot.querySelectorAll<HTMLElement>('a[data-key]');
    return [...links].find((link) => link.dataset.key === key);
  }
}

function outcomeClass(outcome: string): string {
  if (/^4\d\d$/.test(outcome)) return 'refused';
  return /^5\d\d$/.test(outcome) || ['silent', 'dropped', 'failed'].includes(outcome) ? 'failed' : '';
}

function classOf(column: string): string {
  const numeric = ['Outcome', 'Duration'].includes(column);
  return `${column.toLowerCase()}${numeric ? ' number' : ''}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-journal-table': JournalTable;
  }
}
