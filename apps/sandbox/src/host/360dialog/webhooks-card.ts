import { css, html, LitElement } from 'lit';
import { badgeStyles } from '../../dashboard/badge.ts';
import { formatTime } from '../../dashboard/format.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { describe } from '../shared/describe.ts';
import { askTeam } from '../shared/team-server.ts';
import type { ReceivedWebhook } from './webhook-log.ts';

const askEveryMs = 1000;

/** What the vendor told the team's server, and whether its signature proved it. */
export class WebhooksCard extends LitElement {
  static override properties = { received: { state: true }, problem: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    badgeStyles,
    panelStyles,
    css`
      ul {
        list-style: none;
        display: grid;
        gap: 0.375rem;
        max-height: 20rem;
        overflow: auto;
      }
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare received: readonly ReceivedWebhook[];
  declare problem: string;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.received = [];
    this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
    this.#timer = setInterval(() => void this.#read(), askEveryMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override render() {
    return html`
      <div class="stack">
        <h2 id="title">Webhooks that came</h2>
        <p class="quiet">
          Each is proven by its signature before anything reads it, and handled once.
          <a href="/#/360dialog/triggers">Let more happen</a>
        </p>
        ${
          this.received.length === 0
            ? html`<p class="quiet">None yet.</p>`
            : html`<ul role="list" tabindex="0" aria-labelledby="title">
                ${this.received.map(line)}
              </ul>`
        }
        <p class="problem" role="alert">${this.problem}</p>
      </div>
    `;
  }

  async #read(): Promise<void> {
    try {
      this.received = (await askTeam<{ received: ReceivedWebhook[] }>('received')).received;
      this.problem = '';
    } catch (error) {
      this.problem = describe(error);
    }
  }
}

function line({ atMs, hub, verdict, what, detail }: ReceivedWebhook) {
  return html`
    <li>
      <span class="mono quiet">${formatTime(atMs)}</span>
      <span class="badge ${verdict === 'proven' ? 'holds' : 'answer'}">${verdict}</span>
      <code>${what}</code> ${detail} <span class="quiet">${hub}</span>
    </li>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog360-webhooks': WebhooksCard;
  }
}
