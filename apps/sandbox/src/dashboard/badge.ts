import { css, html, type TemplateResult } from 'lit';
import { verdictLabels, verdictsOf, type TimelineRow, type Verdict } from './timeline.ts';

/** The contract's verdict in words; the colour only repeats them. */
export function verdictBadges(row: TimelineRow): TemplateResult[] {
  return verdictsOf(row).map((verdict) => html`<span class="badge ${verdict}">${verdictWords(row, verdict)}</span>`);
}

function verdictWords(row: TimelineRow, verdict: Verdict): string {
  return row.kind === 'webhook' && verdict === 'answer' ? 'Webhook breaks contract' : verdictLabels[verdict];
}

export const badgeStyles = css`
  .badge {
    display: inline-block;
    padding: 0 0.5rem;
    border: 1px solid transparent;
    border-radius: 1rem;
    font-size: 0.75rem;
    font-weight: 500;
    line-height: 1.375rem;
    white-space: nowrap;
    background: var(--sunken);
    color: var(--quiet);
  }
  .badge.holds {
    background: var(--good-wash);
    color: var(--good);
  }
  .badge.request {
    background: var(--warning-wash);
    color: var(--warning);
  }
  .badge.answer {
    background: var(--bad-wash);
    color: var(--bad);
  }
  .badge.unknown {
    background: var(--odd-wash);
    color: var(--odd);
  }
`;
