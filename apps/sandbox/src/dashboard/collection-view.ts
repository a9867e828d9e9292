import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ask, controlApi, type Collection } from './control-api.ts';
import { formatCount, toWords } from './format.ts';
import { recordTableStyles } from './record-table-styles.ts';
import { Resource } from './resource.ts';
import { stateHash, type StateRoute } from './route.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';

type Row = Record<string, unknown>;

const pageSize = 50;
/** Besides the key. */
const shownColumns = 4;

/** The records of one collection, page by page, or one of them in the editor. */
export class CollectionView extends LitElement {
  static override properties = {
    store: { attribute: false },
    collection: { attribute: false },
    route: { attribute: false },
    adding: { state: true },
  };
  static override styles = [baseStyles, controlStyles, recordTableStyles];

  declare store: SandboxStore;
  declare collection: Collection;
  declare route: StateRoute;
  declare adding: boolean;
  #rows = new Resource(this, () => this.#load(), ['state']);

  constructor() {
    super();
    this.adding = false;
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('route');
    if (!before) return;
    if (before.text !== this.route.text || before.offset !== this.route.offset) void this.#rows.reload();
    if (before.key === this.route.key) return;
    this.adding = false;
    if (this.route.key === undefined) this.#focusRow(before.key ?? '');
  }

  override render() {
    const { key } = this.route;
    if (key === undefined && !this.adding) return this.#list();
    return keyed(
      key,
      html`<sandbox-record
        .store=${this.store}
        .collection=${this.collection}
        .key=${key}
        .backHref=${this.#hash({ key: undefined })}
        @leave=${() => this.#leave()}
      ></sandbox-record>`,
    );
  }

  #list(): TemplateResult {
    const { name } = this.collection;
    const { text } = this.route;
    const { value, problem } = this.#rows;
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${toWords(name)}</h2>
        <form class="row" role="search" aria-label="Records" @submit=${(event: Event) => event.preventDefault()}>
          <div class="field find">
            <label for="text">Find</label>
            <input
              id="text"
              type="search"
              autocomplete="off"
              spellcheck="false"
              .value=${text}
              @input=${({ target }: Event) => this.#find((target as HTMLInputElement).value)}
            />
          </div>
          <button type="button" @click=${() => (this.adding = true)}>Add a record</button>
        </form>
        <p class="problem" role="alert">${problem}</p>
        ${value ? this.#table(value.rows, value.key, value.total) : nothing}
      </section>
    `;
  }

  #table(rows: readonly Row[], key: string, total: number): TemplateResult {
    const { text, offset } = this.route;
    if (total === 0) {
      return html`<p class="quiet">
        ${text ? `No record holds “${text}”.` : 'Empty. Records appear here when the vendor is asked to make some.'}
      </p>`;
    }
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== key);
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label="Records">
        <table>
          <thead>
            <tr>
              <th scope="col">${key}</th>
              ${columns.slice(0, shownColumns).map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`
                <tr>
                  <th scope="row">
                    <a href=${this.#hash({ key: String(row[key]) })} data-key=${String(row[key])}
                      >${String(row[key])}</a
                    >
                  </th>
                  ${columns.slice(0, shownColumns).map((column) => html`<td>${short(row[column])}</td>`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      <nav class="row pages" aria-label="Pages">
        <span class="quiet"> ${offset + 1} to ${offset + rows.length} of ${formatCount(total, 'record')} </span>
        ${offset > 0 ? html`<a class="button" href=${this.#hash({ offset: offset - pageSize })}>Previous</a>` : nothing}
        ${
          offset + rows.length < total
            ? html`<a class="button" href=${this.#hash({ offset: offset + pageSize })}>Next</a>`
            : nothing
        }
      </nav>
    `;
  }

  #load() {
    const { vendor, name } = this.collection;
    const { text, offset } = this.route;
    const query = { offset, limit: pageSize, ...(text ? { search: text } : {}) };
    return ask(
      controlApi.GET('/_sandbox/state/{vendor}/{collection}', {
        params: { path: { vendor, collection: name }, query },
      }),
    );
  }

  #hash(change: Partial<StateRoute>): string {
    return stateHash({ ...this.route, ...change });
  }

  /** Every letter would be a step of the history otherwise. */
  #find(text: string): void {
    history.replaceState(null, '', this.#hash({ text, offset: 0 }));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }

  async #leave(): Promise<void> {
    if (this.route.key === undefined) {
      this.adding = false;
      await this.updateComplete;
      this.focusHeading();
    } else location.hash = this.#hash({ key: undefined });
  }

  #focusRow(key: string): void {
    void this.updateComplete.then(() => {
      const link = this.renderRoot.querySelector<HTMLElement>(`a[data-key="${CSS.escape(key)}"]`);
      (link ?? this.renderRoot.querySelector('h2'))?.focus();
    });
  }
}

function short(value: unknown): string {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-collection': CollectionView;
  }
}
