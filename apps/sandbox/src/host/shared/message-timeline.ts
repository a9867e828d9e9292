import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount, formatTime } from '../../dashboard/format.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { Direction, LoggedMessage, MessageLog } from './message-log.ts';
import { messageTimelineStyles } from './message-timeline-styles.ts';

const directionWords: Record<Direction, string> = {
  sent: '→ sent',
  queued: '… queued',
  received: '← received',
  unknown: '← unknown',
  dropped: '✕ dropped',
  note: 'page',
};

/** Longest payload that is shown without being asked for. Characters. */
const longestInline = 90;
/** Longest text value that is shown at all, for pictures come as text. Characters. */
const longestValue = 300;

/** Everything that went between this page and the vendor's, newest first. */
export class MessageTimeline extends LitElement {
  static override properties = { log: { attribute: false }, noise: {}, showsNoise: { state: true } };
  static override styles = [baseStyles, controlStyles, messageTimelineStyles];

  declare log: MessageLog;
  /** A type that comes so often that it hides the others. */
  declare noise: string;
  declare showsNoise: boolean;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.noise = '';
    this.showsNoise = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.log.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  override render() {
    const { messages } = this.log;
    const shown = messages.filter(({ type }) => this.showsNoise || type !== this.noise);
    const hidden = messages.length - shown.length;
    return html`
      <section class="card" aria-labelledby="title">
        <header class="row">
          <h2 id="title">Messages</h2>
          ${
            this.noise
              ? html`<label class="row">
                  <input
                    type="checkbox"
                    .checked=${this.showsNoise}
                    @change=${({ target }: Event) => (this.showsNoise = (target as HTMLInputElement).checked)}
                  />
                  <span>Show <code>${this.noise}</code>${hidden > 0 ? ` (${hidden})` : ''}</span>
                </label>`
              : nothing
          }
          <button type="button" @click=${() => this.log.clear()}>Clear</button>
        </header>
        ${
          shown.length === 0
            ? html`<p class="quiet">Nothing yet. Messages appear here, both ways, as they pass.</p>`
            : html`
                <p class="visually-hidden">${formatCount(shown.length, 'message')}, newest first</p>
                <ol tabindex="0" aria-labelledby="title" role="list">
                  ${repeat(shown, ({ id }) => id, line)}
                </ol>
              `
        }
      </section>
    `;
  }
}

function line({ atMs, direction, type, payload, remark }: LoggedMessage): TemplateResult {
  return html`
    <li class=${direction}>
      <span class="time mono">${formatTime(atMs)}</span>
      <span class="direction">${directionWords[direction]}</span>
      <span class="what">
        <code class="type">${type}</code>
        ${remark ? html`<span class="remark">${remark}</span>` : nothing} ${payloadOf(payload)}
      </span>
    </li>
  `;
}

function payloadOf(payload: unknown): TemplateResult | typeof nothing {
  if (payload === undefined) return nothing;
  const inline = JSON.stringify(payload, shorten);
  if (inline === '{}') return nothing;
  if (inline.length <= longestInline) return html`<code class="quiet">${inline}</code>`;
  return html`
    ${picture(payload)}
    <details>
      <summary>Payload</summary>
      <pre>${JSON.stringify(payload, shorten, 2)}</pre>
    </details>
  `;
}

function picture(payload: unknown): TemplateResult | typeof nothing {
  const { dataUrl } = payload as { dataUrl?: unknown };
  if (typeof dataUrl !== 'string' || !dataUrl.startsWith('data:image/')) return nothing;
  return html`<img src=${dataUrl} alt="The picture in the message" />`;
}

function shorten(_key: string, value: unknown): unknown {
  if (value instanceof Element) return `<${value.localName}${value.className ? ` class="${value.className}"` : ''}>`;
  if (typeof value !== 'string' || value.length <= longestValue) return value;
  return `${value.slice(0, longestValue)}… (${value.length.toLocaleString()} characters)`;
}

declare global {
  interface HTMLElementTagNameMap {
    'host-timeline': MessageTimeline;
  }
}
