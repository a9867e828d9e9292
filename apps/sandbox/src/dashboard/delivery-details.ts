import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { announce } from './announce.ts';
import { badgeStyles } from './badge.ts';
import { ask, controlApi, problemOf, type Delivery } from './control-api.ts';
import { stateLabels } from './delivery-list.ts';
import { deliveryListStyles } from './delivery-list-styles.ts';
import { formatClock, formatDateTime, formatDuration } from './format.ts';
import { formStyles } from './pane-styles.ts';
import { webhooksHash } from './route.ts';
import { rowDetailsStyles } from './row-details-styles.ts';
import { baseStyles, controlStyles } from './theme.ts';
import { titleOfWebhook } from './timeline.ts';

type Attempt = Delivery['attempts'][number];

/** One delivery: what was sent, every attempt and what the customer answered. */
export class DeliveryDetails extends LitElement {
  static override properties = { delivery: { attribute: false }, problem: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    badgeStyles,
    formStyles,
    deliveryListStyles,
    rowDetailsStyles,
    css`
      .attempts {
        padding-inline-start: 1.25rem;
      }
      .attempts li {
        display: list-item;
        padding: 0.25rem 0;
        border: 0;
        background: none;
        content-visibility: visible;
      }
      pre {
        max-height: 10rem;
        overflow: auto;
        padding: 0.375rem 0.625rem;
        background: var(--sunken);
        border: 1px solid var(--line);
        border-radius: 0.375rem;
        white-space: pre-wrap;
      }
    `,
  ];

  declare delivery: Delivery;
  declare problem: string;

  constructor() {
    super();
    this.problem = '';
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  override render() {
    const { id, url, state, attempts, createdMs, nextAttemptMs, resendOf, payload } = this.delivery;
    return html`
      <section class="card" aria-labelledby="title">
        <header>
          <h2 id="title" class="mono" tabindex="-1">${titleOfWebhook(this.delivery)}</h2>
          <a class="button" href=${webhooksHash()}>Close<span class="visually-hidden"> the delivery</span></a>
        </header>
        <div class="row">
          <span class="badge ${state}">${stateLabels[state]}</span>
          <button type="button" @click=${() => this.#resend()}>Resend</button>
        </div>
        <p class="problem" role="alert">${this.problem}</p>
        <dl class="facts">
          <dt>To</dt>
          <dd>${url}</dd>
          <dt>Made</dt>
          <dd>${formatDateTime(createdMs)}</dd>
          <dt>Id</dt>
          <dd>${id}</dd>
          ${
            resendOf === undefined
              ? nothing
              : html`<dt>Again</dt>
                  <dd><a href=${webhooksHash(resendOf)}>${resendOf}</a></dd>`
          }
        </dl>
        <h3>Attempts</h3>
        ${attempts.length === 0 ? html`<p class="quiet">None yet.</p>` : nothing}
        <ol class="attempts">
          ${attempts.map(attemptItem)}
        </ol>
        ${
          nextAttemptMs === undefined
            ? nothing
            : html`<p>
                The next is due on ${formatClock(nextAttemptMs)}. <a href="#/clock">Move the clock</a> to have it now.
              </p>`
        }
        <h3>Payload</h3>
        <sandbox-message-body
          .text=${JSON.stringify(payload)}
          mediaType="application/json"
          what="the payload"
        ></sandbox-message-body>
      </section>
    `;
  }

  async #resend(): Promise<void> {
    const { id } = this.delivery;
    const resent = ask(controlApi.POST('/_sandbox/deliveries/{id}/resend', { params: { path: { id } } }));
    this.problem = await problemOf(resent);
    if (this.problem) return;
    announce(this, 'It is sent again, as a new delivery.');
    location.hash = webhooksHash((await resent).id);
  }
}

function attemptItem({ atMs, durationMs, status, error, answer }: Attempt): TemplateResult {
  return html`
    <li>
      <strong>${status ?? error ?? 'no answer'}</strong>
      <span class="quiet">on ${formatDateTime(atMs)}, after ${formatDuration(durationMs)}</span>
      ${status !== undefined && error !== undefined ? html`<p>${error}</p>` : nothing}
      ${answer ? html`<pre tabindex="0" aria-label="Answer">${answer}</pre>` : nothing}
    </li>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-delivery': DeliveryDetails;
  }
}
