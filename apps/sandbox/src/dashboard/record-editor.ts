import { css, html, LitElement, nothing } from 'lit';
import { announce } from './announce.ts';
import { ask, controlApi, problemOf, type Collection } from './control-api.ts';
import { loadRecord } from './find-record.ts';
import { toWords } from './format.ts';
import { formStyles } from './pane-styles.ts';
import { readJsonObject } from './read-json.ts';
import { Resource } from './resource.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';

/** One record as JSON, to be changed or deleted, or a new one. Fires `leave` when there is nothing more to do here. */
export class RecordEditor extends LitElement {
  static override properties = {
    store: { attribute: false },
    collection: { attribute: false },
    key: { attribute: false },
    backHref: {},
    draft: { state: true },
    problem: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    formStyles,
    css`
      .card,
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
      }
      header {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: 0.75rem;
      }
      h2 {
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare store: SandboxStore;
  declare collection: Collection;
  /** `undefined` for a new record. */
  declare key: string | undefined;
  /** Address of the collection. */
  declare backHref: string;
  /** What was typed; `undefined` while it is as the sandbox has it. */
  declare draft: string | undefined;
  declare problem: string;
  /** The record when the typing began. */
  #before = '';
  #record = new Resource(this, () => this.#load(), ['state']);

  constructor() {
    super();
    this.problem = '';
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  override render() {
    const { key: member, name } = this.collection;
    const isNew = this.key === undefined;
    const { value: text, problem } = this.#record;
    const shown = this.draft ?? text ?? '';
    const read = readJsonObject(shown);
    const typing = this.draft !== undefined && !this.problem && 'problem' in read ? read.problem : '';
    const isGone = text === '';
    return html`
      <section class="card" aria-labelledby="title">
        <header>
          <h2 id="title" tabindex="-1">
            ${isNew ? `New record in ${toWords(name).toLowerCase()}` : html`${toWords(name)} <code>${this.key}</code>`}
          </h2>
          ${
            isNew
              ? html`<button type="button" @click=${() => this.#leave()}>Cancel</button>`
              : html`<a class="button" href=${this.backHref}>Close<span class="visually-hidden"> the record</span></a>`
          }
        </header>
        ${isGone && this.draft === undefined ? html`<p>There is no such record, or no more.</p>` : nothing}
        ${text === undefined ? nothing : this.#form(shown, isGone, typing)}
        <p class="problem" role="alert">${this.problem || problem}</p>
        ${
          !isNew && this.draft !== undefined && text !== this.#before
            ? html`<p role="status">The record changed in the meantime. Saving puts yours in its place.</p>`
            : nothing
        }
        <p class="hint">Its key is <code>${member}</code>.</p>
      </section>
    `;
  }

  /** What is wrong so far stands by the field and is not called out at every letter. */
  #form(shown: string, isGone: boolean, typing: string) {
    if (isGone && this.draft === undefined) return nothing;
    return html`
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#save(shown);
        }}
      >
        <div class="field">
          <label for="json">JSON</label>
          <textarea
            id="json"
            rows=${Math.min(32, Math.max(8, shown.split('\n').length + 1))}
            spellcheck="false"
            aria-describedby="typing"
            aria-invalid=${typing ? 'true' : nothing}
            .value=${shown}
            @input=${({ target }: Event) => this.#type((target as HTMLTextAreaElement).value)}
          ></textarea>
          <p class="problem" id="typing">${typing}</p>
        </div>
        <div class="row">
          <button type="submit" class="primary">Save</button>
          ${
            this.key === undefined || isGone
              ? nothing
              : html`<button type="button" @click=${() => this.#delete()}>Delete</button>`
          }
        </div>
      </form>
    `;
  }

  async #load(): Promise<string> {
    const { vendor, name, key } = this.collection;
    const row = this.key === undefined ? await this.#example() : await loadRecord(vendor, name, this.key);
    if (this.key === undefined) return JSON.stringify({ ...row, [key]: '' }, undefined, 2);
    return row ? JSON.stringify(row, undefined, 2) : '';
  }

  /** A new record begins as a copy of another, because the vendor needs what all of them have. */
  async #example(): Promise<object | undefined> {
    const { vendor, name } = this.collection;
    const params = { path: { vendor, collection: name }, query: { limit: 1 } };
    return (await ask(controlApi.GET('/_sandbox/state/{vendor}/{collection}', { params }))).rows[0];
  }

  #type(text: string): void {
    if (this.draft === undefined) this.#before = this.#record.value ?? '';
    this.draft = text;
    this.problem = '';
  }

  async #save(text: string): Promise<void> {
    const read = readJsonObject(text);
    this.problem = 'problem' in read ? read.problem : '';
    if ('problem' in read) return this.renderRoot.querySelector('textarea')?.focus();
    const { vendor, name, key: member } = this.collection;
    const named = read.value[member];
    const key = this.key ?? (typeof named === 'string' || typeof named === 'number' ? String(named) : '');
    if (key === '') return void (this.problem = `A record needs its key: ${member}.`);
    const path = { vendor, collection: name, key };
    this.problem = await problemOf(
      ask(controlApi.PUT('/_sandbox/state/{vendor}/{collection}/{key}', { params: { path }, body: read.value })),
    );
    if (this.problem) return;
    announce(this, `${key} is saved.`);
    if (this.key === undefined) return this.#leave();
    this.draft = undefined;
    await this.#record.reload();
  }

  async #delete(): Promise<void> {
    const { vendor, name } = this.collection;
    const path = { vendor, collection: name, key: this.key ?? '' };
    this.problem = await problemOf(
      ask(controlApi.DELETE('/_sandbox/state/{vendor}/{collection}/{key}', { params: { path } })),
    );
    if (this.problem) return;
    announce(this, `${path.key} is deleted.`);
    this.#leave();
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent('leave'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-record': RecordEditor;
  }
}
