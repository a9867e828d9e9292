import { css, html, LitElement, nothing } from 'lit';
import { announce } from './announce.ts';
import { ask, controlApi, problemOf, type Vendor } from './control-api.ts';
import { fieldText } from './field-text.ts';
import { formStyles } from './pane-styles.ts';
import { Resource } from './resource.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';

/** Where one vendor's webhooks go. */
export class WebhookTargetForm extends LitElement {
  static override properties = {
    store: { attribute: false },
    vendor: { attribute: false },
    problem: { state: true },
  };
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
    `,
  ];

  declare store: SandboxStore;
  declare vendor: Vendor;
  declare problem: string;
  #target = new Resource(this, () => this.#load(), ['webhooks']);

  constructor() {
    super();
    this.problem = '';
  }

  override render() {
    const { title, vendor, webhooks } = this.vendor;
    const target = this.#target.value;
    const example = `http://127.0.0.1:3000/webhooks/${vendor}`;
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title">${title} sends to</h2>
        <form @submit=${(event: Event) => this.#save(event)}>
          <div class="field">
            <label for="url">Address on this machine</label>
            <input
              id="url"
              name="url"
              inputmode="url"
              required
              autocomplete="off"
              spellcheck="false"
              placeholder=${example}
              aria-describedby="problem hint"
              aria-invalid=${this.problem ? 'true' : nothing}
              .value=${target?.url ?? ''}
            />
            <p class="hint" id="hint">
              ${target?.url === null ? 'Nobody listens yet: webhooks show in the journal and are not sent. ' : nothing}
              Webhooks: ${webhooks.join(', ')}.
            </p>
          </div>
          <div class="field">
            <label for="headers">Headers, one to a line</label>
            <textarea
              id="headers"
              name="headers"
              rows="2"
              spellcheck="false"
              placeholder="X-Webhook-Secret: spring-secret"
              .value=${toLines(target?.headers ?? {})}
            ></textarea>
          </div>
          <p class="problem" id="problem" role="alert">${this.problem || this.#target.problem}</p>
          <div class="row">
            <button type="submit" class="primary">Save</button>
            ${
              target && target.url !== null
                ? html`<button type="button" @click=${() => this.#stop()}>Stop sending</button>`
                : nothing
            }
          </div>
        </form>
      </section>
    `;
  }

  #load() {
    const path = { vendor: this.vendor.vendor };
    return ask(controlApi.GET('/_sandbox/webhooks/{vendor}', { params: { path } }));
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const lines = fieldText(event.target, 'headers')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const wrong = lines.find((line) => !/^[^\s:]+\s*:/.test(line));
    if (wrong !== undefined) return void (this.problem = `A header is a name, a colon and a value, unlike “${wrong}”.`);
    const headers = Object.fromEntries(lines.map((line) => line.split(/\s*:\s*(.*)/s, 2) as [string, string]));
    const body = { url: fieldText(event.target, 'url').trim(), headers };
    const path = { vendor: this.vendor.vendor };
    this.problem = await problemOf(ask(controlApi.PUT('/_sandbox/webhooks/{vendor}', { params: { path }, body })));
    if (this.problem) return this.renderRoot.querySelector('input')?.focus();
    announce(this, `${this.vendor.title} now sends to ${body.url}.`);
    await this.#target.reload();
  }

  async #stop(): Promise<void> {
    const path = { vendor: this.vendor.vendor };
    this.problem = await problemOf(ask(controlApi.DELETE('/_sandbox/webhooks/{vendor}', { params: { path } })));
    if (this.problem) return;
    await this.#target.reload();
    this.renderRoot.querySelector('input')?.focus();
    announce(this, `${this.vendor.title} sends nothing any more.`);
  }
}

function toLines(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-webhook-target': WebhookTargetForm;
  }
}
