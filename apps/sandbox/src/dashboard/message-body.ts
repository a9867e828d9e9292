import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { baseStyles } from './theme.ts';

/** Longest text a line-by-line colouring is worth. Characters. */
const longestColoured = 40_000;

/** A body as a person reads it: JSON indented, a form one field to a line, the rest as it came. */
export class MessageBody extends LitElement {
  static override properties = { text: {}, mediaType: {}, what: {} };
  static override styles = [
    baseStyles,
    css`
      .head {
        justify-content: space-between;
        margin-bottom: 0.25rem;
        color: var(--quiet);
        font-size: 0.8125rem;
      }
      pre {
        padding: 0.625rem 0.75rem;
        background: var(--sunken);
        border: 1px solid var(--line);
        border-radius: 0.375rem;
        white-space: pre-wrap;
        line-height: 1.45;
      }
      .key {
        color: var(--accent);
      }
      .string {
        color: var(--good);
      }
      .literal {
        color: var(--odd);
      }
    `,
  ];

  /** `null` for no body. */
  declare text: string | null;
  declare mediaType: string;
  /** Names the body for a screen reader, e.g. `request body`. */
  declare what: string;

  constructor() {
    super();
    this.text = null;
    this.mediaType = '';
    this.what = 'body';
  }

  override render() {
    if (this.text === null) return html`<p class="quiet">No body.</p>`;
    const { kind, text } = readable(this.text, this.mediaType);
    return html`
      <div class="row head">
        <span>${kind}</span>
        <sandbox-copy-button .value=${text} .what=${this.what}></sandbox-copy-button>
      </div>
      <pre>${kind === 'JSON' && text.length < longestColoured ? colourJson(text) : text}</pre>
      ${this.text.endsWith('…') ? html`<p class="quiet">The journal keeps the first 20,000 characters.</p>` : nothing}
    `;
  }
}

function readable(text: string, mediaType: string): { kind: string; text: string } {
  try {
    return { kind: 'JSON', text: JSON.stringify(JSON.parse(text), undefined, 2) };
  } catch {
    // Not JSON, whatever it says it is.
  }
  if (mediaType.startsWith('application/x-www-form-urlencoded')) {
    const fields = [...new URLSearchParams(text)].map(([name, value]) => `${name} = ${value}`);
    return { kind: 'Form', text: fields.join('\n') };
  }
  return { kind: mediaType.split(';', 1)[0] || 'Text', text };
}

/** Text between the tokens stays as it is, so nothing is lost if this misreads. */
function colourJson(text: string): (string | TemplateResult)[] {
  const tokens = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    const [token, string, colon = ''] = match;
    const name = string === undefined ? 'literal' : colon ? 'key' : 'string';
    parts.push(text.slice(end, match.index), html`<span class=${name}>${string ?? token}</span>${colon}`);
    end = match.index + token.length;
  }
  return [...parts, text.slice(end)];
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-message-body': MessageBody;
  }
}
