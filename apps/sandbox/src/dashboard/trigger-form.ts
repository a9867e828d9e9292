import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ask, controlApi, problemOf, type Trigger, type TriggerResult, type Vendor } from './control-api.ts';
import { toJsonCurl } from './curl.ts';
import { findRecord } from './find-record.ts';
import { withCode } from './format.ts';
import { formStyles } from './pane-styles.ts';
import { readJsonObject } from './read-json.ts';
import { journalHash } from './route.ts';
import { baseStyles, controlStyles } from './theme.ts';
import { toFieldText, toFieldValue } from './trigger-values.ts';
import { worldHeaders } from './world.ts';

type Parameter = Trigger['parameters'][number];

/** One trigger: its parameters, filled in so that it works, and what it did. */
export class TriggerForm extends LitElement {
  static override properties = {
    trigger: { attribute: false },
    vendor: { attribute: false },
    body: { state: true },
    result: { state: true },
    recordHref: { state: true },
    problem: { state: true },
    running: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    formStyles,
    css`
      .card,
      header {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
      }
      .parameters {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: 0.75rem 1.5rem;
        align-items: start;
      }
      summary {
        cursor: pointer;
        width: fit-content;
      }
      details .field {
        margin-top: 0.5rem;
      }
    `,
  ];

  declare trigger: Trigger;
  declare vendor: Vendor | undefined;
  /** What the fields say, or why they cannot be read. */
  declare body: ReturnType<typeof readJsonObject>;
  declare result: TriggerResult | undefined;
  /** Address of the record that changed. */
  declare recordHref: string | undefined;
  declare problem: string;
  declare running: boolean;

  constructor() {
    super();
    this.body = { value: {} };
    this.problem = '';
    this.running = false;
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override firstUpdated(): void {
    this.#read();
  }

  override render() {
    const { name, description, parameters } = this.trigger;
    return html`
      <section class="card" aria-labelledby="title">
        <header>
          <h2 id="title" tabindex="-1"><code>${name}</code></h2>
          <p>${withCode(description)}</p>
        </header>
        <form @submit=${(event: Event) => this.#submit(event)} @input=${() => this.#read()}>
          <div class="parameters">${parameters.map((parameter) => this.#field(parameter))}</div>
          <details>
            <summary>Change what your application is told</summary>
            <div class="field">
              <label for="payload">Values by dotted path into the payload</label>
              <textarea
                id="payload"
                rows="3"
                spellcheck="false"
                aria-describedby="payload-hint"
                placeholder='{ "props.state": "…" }'
              ></textarea>
              <p class="hint" id="payload-hint">A JSON object, for payloads the vendor itself would not send.</p>
            </div>
          </details>
          <div class="row">
            <button type="submit" class="primary" ?disabled=${this.running}>Run</button>
            <sandbox-copy-button
              label="Copy as curl"
              what="the trigger as curl"
              .value=${this.#curl()}
            ></sandbox-copy-button>
          </div>
        </form>
        <p class="problem" role="alert">${this.problem}</p>
        <div role="status">${this.#done()}</div>
      </section>
    `;
  }

  #field({ name, description, example }: Parameter): TemplateResult {
    const value = this.trigger.example[name] ?? example;
    const hint = html`<p class="hint" id=${`${name}-hint`}>${withCode(description)}</p>`;
    if (typeof value === 'boolean') {
      return html`
        <div>
          <label class="row">
            <input type="checkbox" name=${name} aria-describedby=${`${name}-hint`} ?checked=${value} /> ${name}
          </label>
          ${hint}
        </div>
      `;
    }
    const isLong = typeof value === 'object' && value !== null;
    const text = toFieldText(value);
    return html`
      <div class="field">
        <label for=${name}><code>${name}</code></label>
        ${
          isLong
            ? html`<textarea
                id=${name}
                name=${name}
                rows="4"
                spellcheck="false"
                aria-describedby=${`${name}-hint`}
                .defaultValue=${text}
              ></textarea>`
            : html`<input
                id=${name}
                name=${name}
                autocomplete="off"
                spellcheck="false"
                inputmode=${typeof value === 'number' ? 'numeric' : nothing}
                aria-describedby=${`${name}-hint`}
                value=${text}
              />`
        }
        ${hint}
      </div>
    `;
  }

  #done(): TemplateResult | typeof nothing {
    if (!this.result) return nothing;
    const { vendor } = this.trigger;
    return html`
      <div class="result">
        <p>${this.result.summary}</p>
        <p class="row">
          ${this.recordHref ? html`<a href=${this.recordHref}>Open what changed</a>` : nothing}
          <a href=${journalHash({ vendor, kind: 'webhook' })}>What your application was told</a>
        </p>
      </div>
    `;
  }

  /** Empty fields are left to the vendor. */
  #read(): void {
    const payload = this.renderRoot.querySelector<HTMLTextAreaElement>('#payload')?.value.trim() || '{}';
    const body = readJsonObject(payload);
    if ('problem' in body) return void (this.body = body);
    for (const { name, example } of this.trigger.parameters) {
      const field = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(
        `[name="${CSS.escape(name)}"]`,
      );
      const isSwitch = field instanceof HTMLInputElement && field.type === 'checkbox';
      const value = isSwitch ? field.checked : toFieldValue(field?.value ?? '', this.trigger.example[name] ?? example);
      if (value !== undefined) body.value[name] = value;
    }
    this.body = body;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.#read();
    this.result = this.recordHref = undefined;
    this.problem = 'problem' in this.body ? this.body.problem : '';
    if ('problem' in this.body) return;
    const { vendor, name } = this.trigger;
    this.running = true;
    const run = ask(
      controlApi.POST('/_sandbox/triggers/{vendor}/{trigger}', {
        params: { path: { vendor, trigger: name } },
        body: this.body.value,
      }),
    );
    this.problem = await problemOf(run);
    this.running = false;
    if (this.problem) return;
    this.result = await run;
    this.recordHref = await findRecord(vendor, name, this.result.id);
  }

  #curl(): string {
    const { vendor, name } = this.trigger;
    const url = `${location.origin}/_sandbox/triggers/${vendor}/${name}`;
    return toJsonCurl('POST', url, 'value' in this.body ? this.body.value : {}, worldHeaders);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-trigger-form': TriggerForm;
  }
}
