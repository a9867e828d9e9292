import { css, html, LitElement, nothing } from 'lit';
import { announce } from './announce.ts';
import { ask, controlApi, problemOf } from './control-api.ts';
import { fieldText } from './field-text.ts';
import { formatClock } from './format.ts';
import { formStyles } from './pane-styles.ts';
import { readJsonObject } from './read-json.ts';
import { Resource } from './resource.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';
import { inWorld } from './world.ts';

/** Takes the whole world as it is, and puts it back. */
export class Snapshots extends LitElement {
  static override properties = { store: { attribute: false }, problem: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    formStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
      }
      ul {
        list-style: none;
      }
      li {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 0.75rem;
        padding-block: 0.375rem;
        border-top: 1px solid var(--line);
      }
      li p {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .fields > button {
        flex: none;
      }
      .hint {
        display: block;
      }
      /* The label is what one sees and presses; the input keeps the keyboard. */
      label.button:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
    `,
  ];

  declare store: SandboxStore;
  declare problem: string;
  #snapshots = new Resource(this, () => ask(controlApi.GET('/_sandbox/snapshots')), ['snapshots']);

  constructor() {
    super();
    this.problem = '';
  }

  override render() {
    const snapshots = this.#snapshots.value?.snapshots ?? [];
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title">Snapshots</h2>
        <form class="fields" aria-label="Take a snapshot" @submit=${(event: Event) => this.#take(event)}>
          <div class="field">
            <label for="name">Name</label>
            <input id="name" name="name" required autocomplete="off" spellcheck="false" />
          </div>
          <button type="submit">Take</button>
        </form>
        ${
          snapshots.length === 0
            ? html`<p class="quiet">
                None yet. A snapshot keeps state, clock, settings, faults and webhook targets until the sandbox stops.
              </p>`
            : html`<ul>
                ${snapshots.map(
                  ({ name, takenMs }) => html`
                    <li>
                      <p>${name} <span class="hint">${formatClock(takenMs)}</span></p>
                      <button type="button" @click=${() => this.#restore(name)}>
                        Restore<span class="visually-hidden"> ${name}</span>
                      </button>
                    </li>
                  `,
                )}
              </ul>`
        }
        <div class="row">
          <a class="button" href=${inWorld('/_sandbox/snapshot')} download="sandbox-snapshot.json">Export to a file</a>
          <label class="button">
            Import a file
            <input
              class="visually-hidden"
              type="file"
              accept="application/json,.json"
              @change=${({ target }: Event) => this.#import(target as HTMLInputElement)}
            />
          </label>
        </div>
        ${this.problem || this.#snapshots.problem ? html`<p class="problem" role="alert">${this.problem || this.#snapshots.problem}</p>` : nothing}
      </section>
    `;
  }

  async #take(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = fieldText(form, 'name').trim();
    const call = controlApi.PUT('/_sandbox/snapshots/{name}', { params: { path: { name } } });
    if (await this.#did(ask(call), `Snapshot ${name} is taken.`)) form.reset();
    await this.#snapshots.reload();
  }

  async #restore(name: string): Promise<void> {
    const call = controlApi.POST('/_sandbox/snapshots/{name}/restore', { params: { path: { name } } });
    await this.#did(ask(call), `The sandbox is as in ${name}.`);
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const read = readJsonObject(await file.text());
    // Emptied, so that the same file can be chosen again once it is put right.
    input.value = '';
    if ('problem' in read) return void (this.problem = `${file.name}: ${read.problem}`);
    const body = read.value as { version: 1 };
    await this.#did(ask(controlApi.PUT('/_sandbox/snapshot', { body })), `The sandbox is as in ${file.name}.`);
  }

  async #did(call: Promise<unknown>, done: string): Promise<boolean> {
    this.problem = await problemOf(call);
    if (!this.problem) announce(this, done);
    return !this.problem;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-snapshots': Snapshots;
  }
}
