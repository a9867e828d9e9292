import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CampaignAnalytics } from '../../page-action-types.ts';
import { formatMoment, formatNumber } from '../embeddable/format.ts';
import { renderState } from './campaign-state.ts';
import { focusIds, type MomentsApp } from './moments-app.ts';
import type { ManagedUseCase } from './moments-state.ts';

/** An activated use case: its numbers, and what can be done with it. */
export function renderCampaign(app: MomentsApp): TemplateResult {
  const useCase = app.current();
  if (!useCase?.campaign) return html``;
  const { id, title, campaign } = useCase;
  const { confirming } = app.state;
  return html`
    <p>
      ${renderState(campaign.state)} <span class="quiet">since ${formatMoment(campaign.activatedAt)}, campaign</span>
      <code>${campaign.campaignId}</code>
    </p>
    <div class="row" role="group" aria-label="Campaign ${title}">
      ${
        campaign.state === 'active'
          ? html`<button type="button" id=${focusIds.opener('pause')} @click=${() => app.ask('pause')}>Pause</button>`
          : html`<button type="button" class="primary" @click=${app.resume}>Resume</button>`
      }
      <button type="button" @click=${() => app.configure(id)}>Edit</button>
      <button type="button" id=${focusIds.opener('delete')} @click=${() => app.ask('delete')}>Delete</button>
      <button type="button" @click=${app.showList}>All campaigns</button>
    </div>
    ${confirming ? renderConfirmation(app, { ...useCase, campaign }, confirming) : nothing}
    ${renderAnalytics(campaign.analytics)}
  `;
}

const questions = {
  pause: { title: 'Pause this campaign?', text: 'Nobody enters it until it is resumed.', yes: 'Pause it' },
  delete: {
    title: 'Delete this campaign?',
    text: 'Nobody can enter it any more. Its numbers are gone, and the use case can be activated again.',
    yes: 'Delete it',
  },
};

/** In its place and not above the page, because a frame may be higher than the window it is seen in. */
function renderConfirmation(app: MomentsApp, { title }: ManagedUseCase, confirming: 'pause' | 'delete') {
  const question = questions[confirming];
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') app.cancel();
  };
  return html`
    <section
      class="card confirm"
      role="alertdialog"
      aria-labelledby=${focusIds.confirm}
      aria-describedby="confirm-text"
      @keydown=${escape}
    >
      <h2 id=${focusIds.confirm} tabindex="-1">${question.title}</h2>
      <p id="confirm-text"><strong>${title}</strong>: ${question.text}</p>
      <div class="row">
        <button type="button" class="primary" @click=${app.confirm}>${question.yes}</button>
        <button type="button" @click=${app.cancel}>Keep it</button>
      </div>
    </section>
  `;
}

function renderAnalytics({ received, accepted, rejected, pending, active, rejections, perDay }: CampaignAnalytics) {
  const totals = {
    Received: received,
    Accepted: accepted,
    Rejected: rejected,
    Pending: pending,
    'In the flow': active,
  };
  const reasons = Object.entries(rejections);
  return html`
    <section aria-labelledby="analytics-title">
      <h2 id="analytics-title">Analytics</h2>
      <dl class="totals">
        ${Object.entries(totals).map(
          ([name, value]) => html`
            <div>
              <dt>${name}</dt>
              <dd data-total=${name}>${formatNumber(value)}</dd>
            </div>
          `,
        )}
      </dl>
      ${perDay.length > 0 ? renderDays(perDay) : nothing}
      ${
        reasons.length > 0
          ? html`
              <div class="scroller" role="region" aria-label="Rejections by reason" tabindex="0">
                <table>
                  <caption>
                    Rejections by reason
                  </caption>
                  <thead>
                    <tr>
                      <th scope="col">Reason</th>
                      <th scope="col" class="number">People</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${reasons.map(
                      ([reason, count]) => html`
                        <tr>
                          <th scope="row"><code>${reason}</code></th>
                          <td class="number">${formatNumber(count)}</td>
                        </tr>
                      `,
                    )}
                  </tbody>
                </table>
              </div>
            `
          : nothing
      }
    </section>
  `;
}

function renderDays(perDay: CampaignAnalytics['perDay']) {
  const highest = Math.max(1, ...perDay.map(({ accepted, rejected }) => accepted + rejected));
  const share = (count: number) => (count / highest) * 100;
  return html`
    <div class="scroller" role="region" aria-label="By day" tabindex="0">
      <table>
        <caption>
          By day
        </caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" class="number">Accepted</th>
            <th scope="col" class="number">Rejected</th>
            <td class="bars"></td>
          </tr>
        </thead>
        <tbody>
          ${perDay.map(
            ({ date, accepted, rejected }) => html`
              <tr>
                <th scope="row">${date}</th>
                <td class="number">${formatNumber(accepted)}</td>
                <td class="number">${formatNumber(rejected)}</td>
                <td class="bars">
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    ${svg`<rect class="accepted" width=${share(accepted)} height="10" />
                    <rect class="rejected" x=${share(accepted)} width=${share(rejected)} height="10" />`}
                  </svg>
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
