import { css, html, type TemplateResult } from 'lit';
import type { JournalEntry } from './control-api.ts';
import { kindLabels, verdictLabels, verdictsOf, type Verdict } from './timeline.ts';

/** The contract's verdict and the faults that were played, in words; the colour only repeats them. */
export function entryBadges(entry: JournalEntry): TemplateResult[] {
  const verdicts = verdictsOf(entry).map(
    (verdict) => html`<span class="badge ${verdict}">${verdictWords(entry, verdict)}</span>`,
  );
  return [...verdicts, ...entry.faults.map((fault) => html`<span class="badge fault">Fault: ${fault}</span>`)];
}

function verdictWords({ kind }: JournalEntry, verdict: Verdict): string {
  const isOwnWord = kind === 'request' || verdict === 'holds' || verdict === 'unknown';
  return isOwnWord ? verdictLabels[verdict] : `${kindLabels[kind]} breaks contract`;
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
  .badge.fault {
    background: transparent;
    border-color: var(--control-line);
    color: var(--ink);
    line-height: 1.25rem;
  }
  .badge.unknown {
    background: var(--odd-wash);
    color: var(--odd);
  }
`;
