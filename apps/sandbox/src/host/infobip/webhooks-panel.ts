import { css, html, LitElement } from 'lit';
import { badgeStyles } from '../../dashboard/badge.ts';
import { formatTime } from '../../dashboard/format.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { askTeam } from '../shared/team-server.ts';
import { serverCode } from './code.ts';
import { describe } from '../shared/describe.ts';
import type { Received } from './received.ts';

const askEveryMs = 1000;

/** What the vendor tells the team's server, and whether it was proven. */
export class WebhooksPanel extends LitElement {
  static override properties = { address: { state: true }, received: { state: true }, problem: { state: true } };
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
      li,
      .row span {
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare address: string;
  declare received: readonly Received[];
  declare problem: string;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.address = '';
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
      <div class="panel">
        <section class="card stack" aria-labelledby="title">
          <h2 id="title">What the vendor tells the server</h2>
          <p class="quiet">
            Events of a subscription, proven by their HMAC, and reports of flows, proven by the secret in their address.
            <a href="/#/triggers/infobip">Let more happen</a>
          </p>
          <div class="row">
            <button type="button" class="primary" @click=${() => void this.#subscribe()}>Subscribe</button>
            <span class="quiet">${this.address}</span>
          </div>
          <p class="problem" role="alert">${this.problem}</p>
          <ul role="list" tabindex="0" aria-label="Received webhooks">
            ${this.received.map(line)}
          </ul>
          ${this.received.length === 0 ? html`<p class="quiet">None yet.</p>` : ''}
        </section>
        <host-code class="card" heading="On the server" .code=${serverCode.webhooks}></host-code>
      </div>
    `;
  }

  async #subscribe(): Promise<void> {
    this.problem = '';
    try {
      const { url, events } = await askTeam<{ url: string; events: unknown[] }>('subscribe');
      this.address = `${events.length} events go to ${url}`;
    } catch (error) {
      this.problem = describe(error);
    }
  }

  async #read(): Promise<void> {
    try {
      this.received = (await askTeam<{ received: Received[] }>('received')).received;
    } catch (error) {
      this.problem = describe(error);
    }
  }
}

function line({ atMs, verdict, what, detail }: Received) {
  return html`
    <li>
      <span class="mono quiet">${formatTime(atMs)}</span>
      <span class="badge ${verdict === 'proven' ? 'holds' : 'answer'}">${verdict}</span>
      <code>${what}</code> ${detail}
    </li>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'infobip-webhooks-panel': WebhooksPanel;
  }
}
