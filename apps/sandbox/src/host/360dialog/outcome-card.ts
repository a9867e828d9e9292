import type { OnboardingOutcome } from '@embedworks/360dialog/browser';
import { css, html, LitElement, nothing } from 'lit';
import { baseStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';

/** How the onboarding ended. */
export class OutcomeCard extends LitElement {
  static override properties = { outcome: { attribute: false } };
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      .status {
        font-weight: 600;
      }
      .completed {
        color: var(--good);
      }
      .blocked,
      .timed_out,
      .failed {
        color: var(--bad);
      }
    `,
  ];

  declare outcome: OnboardingOutcome | undefined;

  override render() {
    const { outcome } = this;
    return html`
      <div class="stack">
        <h2>Outcome</h2>
        ${
          outcome
            ? html`
                <dl>
                  ${row('status', html`<span class="status ${outcome.status}">${outcome.status}</span>`)}
                  ${row('hub', outcome.partnerId)} ${detailsOf(outcome)}
                </dl>
              `
            : html`<p class="quiet">None yet. Each onboarding ends in exactly one.</p>`
        }
      </div>
    `;
  }
}

function detailsOf(outcome: OnboardingOutcome) {
  if (outcome.status === 'completed') {
    const { client, channels, revoked, via } = outcome;
    return [
      row('client', client),
      row('channels', channels.join(', ') || 'none'),
      row('revoked', revoked.join(', ') || 'none'),
      row('came by', via),
    ];
  }
  if (outcome.status === 'cancelled') return row('by', outcome.by);
  return [row('code', outcome.error.code), row('message', outcome.error.message)];
}

function row(name: string, value: unknown) {
  return value === undefined
    ? nothing
    : html`<dt>${name}</dt>
        <dd>${typeof value === 'string' ? html`<code>${value}</code>` : value}</dd>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog360-outcome': OutcomeCard;
  }
}
