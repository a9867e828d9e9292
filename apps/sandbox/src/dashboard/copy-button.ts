import { css, html, LitElement } from 'lit';
import { announce } from './announce.ts';
import { baseStyles, controlStyles } from './theme.ts';

/** Copies `value` to the clipboard. `what` names it for a screen reader, `label` is what the button shows. */
export class CopyButton extends LitElement {
  static override properties = { value: {}, what: {}, label: {}, copied: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: inline-block;
        flex: none;
      }
      button {
        min-height: 1.75rem;
        padding: 0 0.5rem;
        font-size: 0.8125rem;
      }
    `,
  ];

  declare value: string;
  declare what: string;
  declare label: string;
  declare copied: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.value = '';
    this.what = '';
    this.label = 'Copy';
    this.copied = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    return html`
      <button type="button" @click=${() => this.#copy()}>
        ${this.copied ? 'Copied' : this.label}<span class="visually-hidden"> ${this.what}</span>
      </button>
    `;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value);
    } catch {
      return announce(this, 'The browser did not allow copying. Select the text instead.');
    }
    announce(this, `Copied ${this.what}.`);
    this.copied = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.copied = false), 2000);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-copy-button': CopyButton;
  }
}
