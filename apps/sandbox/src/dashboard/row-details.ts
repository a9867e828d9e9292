import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { badgeStyles, verdictBadges } from './badge.ts';
import type { Vendor } from './control-api.ts';
import { hasSecrets, toCurl } from './curl.ts';
import { formatDateTime, formatDuration, formatStatus } from './format.ts';
import { issueList } from './issue-list.ts';
import { rowDetailsStyles } from './row-details-styles.ts';
import { baseStyles, controlStyles } from './theme.ts';
import type { ExchangeRow, TimelineRow, WebhookRow } from './timeline.ts';

/** Everything known of one row. */
export class RowDetails extends LitElement {
  static override properties = { row: { attribute: false }, vendor: { attribute: false }, closeHref: {} };
  static override styles = [baseStyles, controlStyles, badgeStyles, rowDetailsStyles];

  declare row: TimelineRow;
  /** The row's vendor, if it is still simulated. */
  declare vendor: Vendor | undefined;
  /** Address of the view without details. */
  declare closeHref: string;

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  override render() {
    const { row } = this;
    return html`
      <section class="card" aria-labelledby="title">
        <header>
          <h2 id="title" class="mono" tabindex="-1">${titleOf(row)}</h2>
          <a class="button" href=${this.closeHref}>Close<span class="visually-hidden"> details</span></a>
        </header>
        <div class="row">${verdictBadges(row)}</div>
        ${row.kind === 'exchange' ? this.#exchange(row) : webhook(row)}
      </section>
    `;
  }

  #exchange({ exchange, atMs }: ExchangeRow): TemplateResult {
    const { verdict, operationId, status, durationMs, id, vendor } = exchange;
    const broken = verdict.request.length + verdict.response.length > 0;
    return html`
      ${broken ? html`<div>${issueList(verdict.request, 'Request')} ${issueList(verdict.response, 'Answer')}</div>` : nothing}
      <dl class="facts">
        <dt>Operation</dt>
        <dd>${operationId ?? 'not in the contract'}</dd>
        <dt>Status</dt>
        <dd>${formatStatus(status)}, after ${formatDuration(durationMs)}</dd>
        <dt>Time</dt>
        <dd>${formatDateTime(atMs)}</dd>
        <dt>Vendor</dt>
        <dd>${this.vendor?.title ?? vendor}, exchange ${id}</dd>
      </dl>
      ${this.#copies(exchange)} ${message('Request', exchange.requestHeaders, exchange.requestBody)}
      ${
        status === 0
          ? html`<h3>Answer</h3>
              <p class="quiet">The vendor stayed silent: the caller waits until it gives up.</p>`
          : message('Answer', exchange.responseHeaders, exchange.responseBody)
      }
    `;
  }

  #copies(exchange: ExchangeRow['exchange']): TemplateResult | typeof nothing {
    if (!this.vendor) return nothing;
    return html`
      <div class="row">
        <sandbox-copy-button
          label="Copy as curl"
          what="the request as curl"
          .value=${toCurl(exchange, this.vendor.baseUrl)}
        ></sandbox-copy-button>
        ${
          hasSecrets(exchange)
            ? html`<span class="quiet">Secrets are not kept: set <code>SECRET</code> in your shell first.</span>`
            : nothing
        }
      </div>
    `;
  }
}

function webhook({ notification, atMs }: WebhookRow): TemplateResult {
  return html`
    ${issueList(notification.issues, 'Webhook')}
    <dl class="facts">
      <dt>Time</dt>
      <dd>${formatDateTime(atMs)}</dd>
      <dt>Vendor</dt>
      <dd>${notification.vendor}</dd>
    </dl>
    <h3>Payload</h3>
    <sandbox-message-body
      .text=${JSON.stringify(notification.payload)}
      mediaType="application/json"
      what="the payload"
    ></sandbox-message-body>
  `;
}

function message(side: 'Request' | 'Answer', headers: Record<string, string>, body: string | null): TemplateResult {
  const list = Object.entries(headers);
  return html`
    <h3>${side}</h3>
    <details>
      <summary>${side} headers <span class="quiet">${list.length}</span></summary>
      <dl class="headers mono">
        ${list.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
    </details>
    <sandbox-message-body
      .text=${body}
      .mediaType=${headers['content-type'] ?? ''}
      what=${`the ${side.toLowerCase()} body`}
    ></sandbox-message-body>
  `;
}

function titleOf(row: TimelineRow): string {
  return row.kind === 'webhook' ? `webhook ${row.notification.webhook}` : `${row.exchange.method} ${row.exchange.path}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-row-details': RowDetails;
  }
}
