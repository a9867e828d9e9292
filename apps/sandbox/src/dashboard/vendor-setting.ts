import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { announce } from './announce.ts';
import type { Setting } from './control-api.ts';
import { toWords, withCode } from './format.ts';
import { baseStyles, controlStyles } from './theme.ts';

/** Tries a new value. Answers why the sandbox refused it, or `''`. */
export type ChangeSetting = (name: string, value: unknown) => Promise<string>;

/** One setting: a switch for a boolean, a field for text, numbers and JSON. */
export class VendorSetting extends LitElement {
  static override properties = {
    setting: { attribute: false },
    change: { attribute: false },
    problem: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      .switch {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        min-height: 1.5rem;
      }
      .field input {
        width: 100%;
      }
      .hint {
        font-size: 0.8125rem;
        color: var(--quiet);
      }
      .field > label {
        color: var(--ink);
      }
    `,
  ];

  declare setting: Setting;
  declare change: ChangeSetting;
  declare problem: string;

  constructor() {
    super();
    this.problem = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('setting');
    if (before && before.value !== this.setting.value) this.problem = '';
  }

  override render() {
    const { name, description, value } = this.setting;
    const hint = html`
      <p class="hint" id="hint">
        ${withCode(description)} Default: <code>${JSON.stringify(this.setting.default)}</code>.
      </p>
      <p class="problem" id="problem" role="alert">${this.problem}</p>
    `;
    const describedBy = this.problem ? 'problem hint' : 'hint';
    if (typeof this.setting.default === 'boolean') {
      return html`
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-describedby=${describedBy}
            .checked=${value === true}
            @change=${({ target }: Event) => this.#commit((target as HTMLInputElement).checked, target)}
          />
          ${toWords(name)}
        </label>
        ${hint}
      `;
    }
    return html`
      <div class="field">
        <label for="value">${toWords(name)}</label>
        <input
          id="value"
          autocomplete="off"
          spellcheck="false"
          inputmode=${typeof this.setting.default === 'number' ? 'decimal' : nothing}
          aria-describedby=${describedBy}
          aria-invalid=${this.problem ? 'true' : nothing}
          .value=${typeof this.setting.default === 'string' ? String(value) : JSON.stringify(value)}
          @change=${({ target }: Event) => this.#read(target as HTMLInputElement)}
        />
      </div>
      ${hint}
    `;
  }

  #read(input: HTMLInputElement): Promise<void> | void {
    if (typeof this.setting.default === 'string') return this.#commit(input.value, input);
    try {
      return this.#commit(JSON.parse(input.value), input);
    } catch {
      this.problem =
        typeof this.setting.default === 'number'
          ? 'This must be a number.'
          : 'This must be JSON, with quotes around texts.';
    }
  }

  async #commit(value: unknown, target: EventTarget | null): Promise<void> {
    this.problem = '';
    const problem = await this.change(this.setting.name, value);
    if (!problem) return announce(this, `${toWords(this.setting.name)} is changed.`);
    this.problem = problem;
    // A switch shows what is; a field keeps what was typed, to be corrected.
    if (typeof value === 'boolean') (target as HTMLInputElement).checked = !value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-setting': VendorSetting;
  }
}
