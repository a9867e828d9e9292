import { html, type TemplateResult } from 'lit';
import { draftIds } from './draft.ts';
import { renderChoice, type Choice, type ChoiceField } from './fields-view.ts';

export interface AttemptsView {
  step: { id: string; retries: number };
  onRetries(retries: number): void;
  /** What happens when all have failed. */
  fallback: Pick<ChoiceField, 'value' | 'choices' | 'onChoice'>;
}

/** What a step does when its call fails. */
export function renderAttempts({ step, onRetries, fallback }: AttemptsView): TemplateResult {
  return html`
    <div class="pair">
      <div>
        ${renderChoice({
          id: draftIds.part(step.id, 'retries'),
          label: 'More attempts after a failure',
          value: String(step.retries),
          choices: retryChoices,
          onChoice: (text) => onRetries(Number(text)),
        })}
      </div>
      <div>${renderChoice({ id: draftIds.part(step.id, 'fallback'), label: 'When all have failed', ...fallback })}</div>
    </div>
  `;
}

/** As many as the simulator takes. */
const retryChoices: readonly Choice[] = Array.from({ length: 11 }, (_each, count) => ({
  value: String(count),
  label: count === 0 ? 'None' : String(count),
}));
