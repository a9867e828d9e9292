import { html, type TemplateResult } from 'lit';
import type { CallFault } from '../../../exchange/portal-action-types.ts';
import { callFaults, faultLabels, toCallFault } from './faults.ts';
import { renderChoice } from './fields-view.ts';

/** How calls are sent, which the vendor always does rightly. */
export function renderFaultChoice(value: CallFault, onFault: (fault: CallFault) => void): TemplateResult {
  return html`
    <div class="sandbox played" role="group" aria-label="Played by the sandbox">
      <p><strong>Played by the sandbox</strong></p>
      ${renderChoice({
        id: 'call-fault',
        label: 'Send calls to the app',
        value,
        choices: callFaults.map((fault) => ({ value: fault, label: faultLabels[fault] })),
        onChoice: (text) => onFault(toCallFault(text)),
      })}
    </div>
  `;
}
