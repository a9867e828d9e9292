import { html, LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { badgeStyles, verdictBadges } from './badge.ts';
import { formatDateTime, formatDuration, formatStatus, formatTime } from './format.ts';
import { journalTableStyles } from './journal-table-styles.ts';
import { journalHash } from './route.ts';
import { baseStyles } from './theme.ts';
import { noFilter, summarize, type TimelineFilter, type TimelineRow } from './timeline.ts';

const columns = ['Time', 'Vendor', 'Method', 'Path', 'Operation', 'Status', 'Duration', 'Verdict'];

/** The rows, newest first. One row is in the tab order; arrow keys move to the others. */
export class JournalTable extends LitElement {
  static override properties = {
    rows: { attribute: false },
    filter: { attribute: false },
    selected: {},
    current: { state: true },
  };
  static override styles = [baseStyles, badgeStyles, journalTableStyles];

  declare rows: readonly TimelineRow[];
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
    const inTabOrder = [this.current, this.selected].find((key) => this.rows.some((row) => row.key === key));
    const tabKey = inTabOrder ?? this.rows[0]?.key;
    return html`
      <table role="table" aria-label="Exchanges, newest first" aria-describedby="keys">
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
          ${repeat(
            this.rows,
            (row) => row.key,
            (row) =>
              guard([row, this.filter, row.key === this.selected, row.key === tabKey], () =>
                this.#row(row, row.key === tabKey),
              ),
          )}
        </tbody>
      </table>
      <p id="keys" class="visually-hidden">Arrow up and down move between the rows, Enter opens one.</p>
    `;
  }

  #row(row: TimelineRow, inTabOrder: boolean): TemplateResult {
    const selected = row.key === this.selected;
    const { method, path, operation, status, duration } = cellsOf(row);
    return html`
      <tr role="row" class=${selected ? 'selected' : ''}>
        <td role="cell" class="time mono" title=${formatDateTime(row.atMs)}>${formatTime(row.atMs)}</td>
        <td role="cell" class="vendor">${row.vendor}</td>
        <td role="cell" class="method mono">${method}</td>
        <td role="cell" class="path mono">
          <a
            href=${journalHash(this.filter, row.key)}
            data-key=${row.key}
            title=${path}
            tabindex=${inTabOrder ? 0 : -1}
            aria-current=${selected ? 'true' : 'false'}
            >${path}</a
          >
        </td>
        <td role="cell" class="operation" title=${operation}>${operation}</td>
        <td role="cell" class="status number ${statusClass(status)}">
          ${status === undefined ? '–' : formatStatus(status)}
        </td>
        <td role="cell" class="duration number">${duration === undefined ? '–' : formatDuration(duration)}</td>
        <td role="cell" class="verdict">${verdictBadges(row)}</td>
      </tr>
    `;
  }

  #move(event: KeyboardEvent): void {
    const at = this.rows.findIndex(({ key }) => key === this.current);
    const last = this.rows.length - 1;
    const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last };
    const target = targets[event.key];
    if (at === -1 || target === undefined) return;
    event.preventDefault();
    const row = this.rows[Math.max(0, Math.min(last, target))];
    if (row) this.focusRow(row.key);
  }

  #link(key: string): HTMLElement | undefined {
    const links = this.renderRoot.querySelectorAll<HTMLElement>('a[data-key]');
    return [...links].find((link) => link.dataset.key === key);
  }
}

interface Cells {
  method: string;
  path: string;
  operation: string;
  status?: number;
  duration?: number;
}

function cellsOf(row: TimelineRow): Cells {
  if (row.kind === 'webhook') return { method: 'webhook', path: summarize(row.notification), operation: '' };
  const { method, path, operationId = '', status, durationMs } = row.exchange;
  return { method, path, operation: operationId, status, duration: durationMs };
}

function statusClass(status: number | undefined): string {
  if (status === undefined) return '';
  return status === 0 || status >= 500 ? 'failed' : status >= 400 ? 'refused' : '';
}

function classOf(column: string): string {
  const numeric = ['Status', 'Duration'].includes(column);
  return `${column.toLowerCase()}${numeric ? ' number' : ''}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-journal-table': JournalTable;
  }
}
