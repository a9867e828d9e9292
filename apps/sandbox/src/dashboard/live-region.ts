import { css, html, LitElement } from 'lit';
import { baseStyles } from './theme.ts';

/** Says and shows short messages; each goes away by itself. */
export class LiveRegion extends LitElement {
  static override properties = { text: { state: true } };
  static override styles = [
    baseStyles,
    css`
      :host {
        position: fixed;
        inset: auto 1rem 1rem;
        z-index: 3;
        pointer-events: none;
        text-align: center;
      }
      p {
        display: inline-block;
        padding: 0.5rem 1rem;
        border-radius: 0.5rem;
        background: var(--ink);
        color: var(--paper);
      }
      p:empty {
        display: none;
      }
    `,
  ];

  declare text: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    // Emptied first, so that the same words are said again.
    this.text = '';
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#timer = setTimeout(() => (this.text = ''), 5000);
    }, 50);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    return html`<div role="status"><p>${this.text}</p></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-live-region': LiveRegion;
  }
}
