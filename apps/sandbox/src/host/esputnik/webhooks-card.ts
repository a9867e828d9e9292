import { css, html, LitElement } from 'lit';
import { formatTime } from '../../dashboard/format.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { serverCode } from './code.ts';
import { describe } from '../shared/describe.ts';
import { askTeam } from '../shared/team-server.ts';
import type { Received } from './webhook-receivers.ts';

const askEveryMs = 1000;

/** What the vendor tells the team's server. */
export class WebhooksCard extends LitElement {
  static override properties = { address: { state: true }, received: { state: true }, problem: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      ul {
        list-style: none;
      }
      .row span,
      li {
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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override render() {
    return html`
      <div class="stack">
        <h2>What the vendor tells the server</h2>
        <p class="quiet">
          Activities and messages, each in its own webhook. The vendor signs nothing, so the server wants a login.
          <a href="/#/triggers/esputnik">Let more happen</a>
        </p>
        <div class="row">
          <button type="button" ?disabled=${this.address !== ''} @click=${() => this.#listen()}>Listen</button>
          <span class="quiet">${this.address}</span>
        </div>
        <p class="problem" role="alert">${this.problem}</p>
        <ul role="list" aria-label="Received webhooks" aria-live="polite">
          ${this.received.map(
            ({ atMs, what, detail }) =>
              html`<li><span class="mono quiet">${formatTime(atMs)}</span> <code>${what}</code> ${detail}</li>`,
          )}
        </ul>
        <host-code heading="The receivers" .code=${serverCode.webhooks}></host-code>
      </div>
    `;
  }

  async #listen(): Promise<void> {
    this.problem = '';
    try {
      this.address = (await askTeam<{ url: string }>('set-webhooks')).url;
      await this.#read();
      this.#timer = setInterval(() => void this.#read(), askEveryMs);
    } catch (error) {
      this.problem = describe(error);
    }
  }

  async #read(): Promise<void> {
    try {
      this.received = (await askTeam<{ received: Received[] }>('received')).received;
      this.problem = '';
    } catch (error) {
      this.problem = describe(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-webhooks-card': WebhooksCard;
  }
}
