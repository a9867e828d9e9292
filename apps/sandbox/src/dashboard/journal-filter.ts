import { css, html, LitElement } from 'lit';
import type { Vendor } from './control-api.ts';
import { baseStyles, controlStyles } from './theme.ts';
import { kindLabels, verdictLabels, type TimelineFilter } from './timeline.ts';

/** Asks which rows to show; tells by a `filter` event. */
export class JournalFilter extends LitElement {
  static override properties = { filter: { attribute: false }, vendors: { attribute: false } };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: end;
      }
      .field:first-child {
        flex: 1 1 14rem;
      }
      .field {
        flex: 0 1 auto;
      }
    `,
  ];

  declare filter: TimelineFilter;
  declare vendors: readonly Vendor[];

  override render() {
    const { text, kind, vendor, verdict } = this.filter;
    return html`
      <form role="search" aria-label="Journal" @submit=${(event: Event) => event.preventDefault()}>
        <div class="field">
          <label for="text">Filter</label>
          <input
            id="text"
            type="search"
            autocomplete="off"
            spellcheck="false"
            placeholder="path, operation, name, status or fault"
            .value=${text}
            @input=${({ target }: Event) => this.#change({ text: (target as HTMLInputElement).value })}
          />
        </div>
        <div class="field">
          <label for="kind">Kind</label>
          <select
            id="kind"
            @change=${({ target }: Event) =>
              this.#change({ kind: (target as HTMLSelectElement).value as TimelineFilter['kind'] })}
          >
            <option value="" ?selected=${kind === ''}>All</option>
            ${Object.entries(kindLabels).map(
              ([value, label]) => html`<option value=${value} ?selected=${kind === value}>${label}s</option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="vendor">Vendor</label>
          <select
            id="vendor"
            @change=${({ target }: Event) => this.#change({ vendor: (target as HTMLSelectElement).value })}
          >
            <option value="" ?selected=${vendor === ''}>All</option>
            ${this.vendors.map(
              (each) => html`<option value=${each.vendor} ?selected=${vendor === each.vendor}>${each.title}</option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="verdict">Verdict</label>
          <select
            id="verdict"
            @change=${({ target }: Event) =>
              this.#change({ verdict: (target as HTMLSelectElement).value as TimelineFilter['verdict'] })}
          >
            <option value="" ?selected=${verdict === ''}>All</option>
            ${Object.entries(verdictLabels).map(
              ([value, label]) => html`<option value=${value} ?selected=${verdict === value}>${label}</option>`,
            )}
          </select>
        </div>
        <slot></slot>
      </form>
    `;
  }

  #change(part: Partial<TimelineFilter>): void {
    this.dispatchEvent(new CustomEvent<TimelineFilter>('filter', { detail: { ...this.filter, ...part } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-journal-filter': JournalFilter;
  }
}
