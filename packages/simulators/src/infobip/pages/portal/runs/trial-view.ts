import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { onSubmit } from '../../embeddable/form-parts.ts';
import { renderFaultChoice } from '../designer/fault-view.ts';
import { renderChoice, renderText } from '../designer/fields-view.ts';
import { describeField } from '../designer/values.ts';
import { productLabels } from '../app-tile.ts';
import type { RunsApp } from './runs-app.ts';

/** One function, called once with what is written here. */
export function renderTrial({ trial, callOnce }: RunsApp, isBusy: boolean): TemplateResult | typeof nothing {
  const { functions, key, values, fault } = trial.state;
  if (!functions) return nothing;
  const chosen = trial.current();
  if (!chosen) return html`<p>No app with a function is available to the account. Add one in the marketplace.</p>`;
  return html`
    <form class="card trial" aria-labelledby="view-title" novalidate @submit=${onSubmit(callOnce)}>
      ${renderChoice({
        id: 'trial-function',
        label: 'Function',
        value: key,
        choices: functions.map((each) => ({
          value: each.key,
          label: `${each.functionName} – ${each.appName}, ${productLabels[each.product]}`,
        })),
        onChoice: trial.choose,
      })}
      ${repeat(
        chosen.inputs,
        ({ name }) => `${key} ${name}`,
        (field) =>
          renderText({
            id: `trial-input-${field.name}`,
            label: field.title,
            hint: describeField(field),
            value: values[field.name] ?? '',
            onText: (text) => trial.setValue(field.name, text),
          }),
      )}
      ${renderFaultChoice(fault, trial.setFault)}
      <button class="primary" aria-disabled=${isBusy}>Call it once</button>
    </form>
  `;
}
