import { css, html, LitElement } from 'lit';
import { baseStyles } from '../../dashboard/theme.ts';

/** The lines of code that do what the page just did. */
export class CodeSample extends LitElement {
  static override properties = { code: {}, heading: {} };
  static override styles = [
    baseStyles,
    css`
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem;
        margin-bottom: 0.375rem;
      }
      pre {
        padding: 0.75rem;
        background: var(--sunken);
        border: 1px solid var(--line);
        border-radius: 0.375rem;
        white-space: pre-wrap;
        line-height: 1.45;
      }
    `,
  ];

  declare code: string;
  declare heading: string;

  constructor() {
    super();
    this.code = '';
    this.heading = 'The code';
  }

  override render() {
    return html`
      <header>
        <h2>${this.heading}</h2>
        <sandbox-copy-button .value=${this.code} what="the code"></sandbox-copy-button>
      </header>
      <pre>${this.code}</pre>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-code': CodeSample;
  }
}
