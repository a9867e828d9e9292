import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { badgeStyles, entryBadges } from './badge.ts';
import type { JournalEntry, MessageEntry, RequestEntry, Vendor, WebhookEntry } from './control-api.ts';
import { hasSecrets, toCurl } from './curl.ts';
import { formatDateTime, formatDuration, formatStatus } from './format.ts';
import { kindIcon } from './icon.ts';
import { issueList } from './issue-list.ts';
import { faultsHash, webhooksHash } from './route.ts';
import { rowDetailsStyles } from './row-details-styles.ts';
import { baseStyles, controlStyles } from './theme.ts';
import { directionOf, issuesOf, kindLabels, outcomeOf, titleOf } from './timeline.ts';

/** Everything known of one row. */
export class RowDetails extends LitElement {
  static override properties = { row: { attribute: false }, vendor: { attribute: false }, closeHref: {} };
  static override styles = [baseStyles, controlStyles, badgeStyles, rowDetailsStyles];

  declare row: JournalEntry;
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
        <div class="row">
          <span class="kind">${kindIcon(row.kind)} ${kindLabels[row.kind]}</span>
          ${entryBadges(row)}
        </div>
        ${row.kind === 'request' ? this.#request(row) : row.kind === 'message' ? this.#message(row) : this.#webhook(row)}
      </section>
    `;
  }

  #request(entry: RequestEntry): TemplateResult {
    const { verdict, operationId, status, durationMs } = entry;
    return html`
      ${issuesOf(entry).length > 0 ? html`<div>${issueList(verdict.request, 'Request')} ${issueList(verdict.response, 'Answer')}</div>` : nothing}
      ${this.#facts(entry, [
        ['Operation', operationId ?? 'not in the contract'],
        ['Status', `${formatStatus(status)}, after ${formatDuration(durationMs)}`],
      ])}
      <div class="row">${this.#copy(entry)} ${failLink(entry, operationId)}</div>
      ${spoken('Request', entry.requestHeaders, entry.requestBody)}
      ${
        status === 0
          ? html`<h3>Answer</h3>
              <p class="quiet">No answer came: the caller waits, or its connection broke.</p>`
          : spoken('Answer', entry.responseHeaders, entry.responseBody)
      }
    `;
  }

  #message(entry: MessageEntry): TemplateResult {
    return html`
      ${issueList(issuesOf(entry), 'Message')}
      ${this.#facts(entry, [
        ['Direction', directionOf(entry)],
        ['Channel', entry.channel],
        ['Outcome', outcomeOf(entry) === 'dropped' ? 'dropped by a fault: it was not sent' : 'sent'],
      ])}
      <div class="row">${failLink(entry, entry.name)}</div>
      ${payload(entry.payload)}
    `;
  }

  #webhook(entry: WebhookEntry): TemplateResult {
    const { deliveryId, url, method, answer, attempt, status, error, durationMs } = entry;
    const facts: Fact[] = [['Webhook', entry.webhook]];
    if (url === undefined) {
      facts.push(['Target', html`none, so it was not sent. <a href=${webhooksHash()}>Set a target</a>`]);
    } else {
      facts.push(['Target', method ? `${method} ${url}` : url], ['Attempt', String(attempt ?? 1)]);
    }
    // A call, whose answer the vendor waits for, is no delivery.
    if (deliveryId !== undefined) {
      facts.push(['Delivery', html`<a href=${webhooksHash(deliveryId)}>${deliveryId}</a>`]);
    }
    const after = durationMs === undefined ? '' : `, after ${formatDuration(durationMs)}`;
    if (status !== undefined || error !== undefined) facts.push(['Answer', `${status ?? error ?? ''}${after}`]);
    if (status !== undefined && error !== undefined) facts.push(['Error', error]);
    return html`
      ${issueList(issuesOf(entry), 'Webhook')} ${this.#facts(entry, facts)}
      <div class="row">${failLink(entry, entry.webhook)}</div>
      ${payload(entry.payload)} ${answer === undefined ? nothing : body('Answer', answer)}
    `;
  }

  #facts({ atMs, vendor, id }: JournalEntry, facts: readonly Fact[]): TemplateResult {
    const all: Fact[] = [
      ...facts,
      ['Time', formatDateTime(atMs)],
      ['Vendor', `${this.vendor?.title ?? vendor}, row ${id}`],
    ];
    return html`
      <dl class="facts">
        ${all.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
    `;
  }

  #copy(entry: RequestEntry): TemplateResult | typeof nothing {
    if (!this.vendor) return nothing;
    return html`
      <sandbox-copy-button
        label="Copy as curl"
        what="the request as curl"
        .value=${toCurl(entry, this.vendor.baseUrl)}
      ></sandbox-copy-button>
      ${
        hasSecrets(entry)
          ? html`<span class="quiet">Secrets are not kept: set <code>SECRET</code> in your shell first.</span>`
          : nothing
      }
    `;
  }
}

type Fact = [name: string, value: string | TemplateResult];

/** To the form for a rule, filled in for what this row is about. */
function failLink({ kind, vendor }: JournalEntry, name: string | undefined): TemplateResult | typeof nothing {
  if (name === undefined) return nothing;
  return html`<a href=${faultsHash({ on: kind, vendor, name })}>Make the next one fail</a>`;
}

function payload(value: unknown): TemplateResult {
  return body('Payload', value === undefined ? null : JSON.stringify(value));
}

function body(title: 'Payload' | 'Answer', text: string | null): TemplateResult {
  return html`
    <h3>${title}</h3>
    <sandbox-message-body
      .text=${text}
      mediaType="application/json"
      what=${`the ${title.toLowerCase()}`}
    ></sandbox-message-body>
  `;
}

function spoken(side: 'Request' | 'Answer', headers: Record<string, string>, body: string | null): TemplateResult {
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

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-row-details': RowDetails;
  }
}
