import { html, nothing, type TemplateResult } from 'lit';
import type { Journey, PortalPerson } from '../../../exchange/portal-action-types.ts';
import { onSubmit } from '../../embeddable/form-parts.ts';
import { renderFaultChoice } from '../designer/fault-view.ts';
import { renderChoice, renderText } from '../designer/fields-view.ts';
import { renderValues } from '../designer/values-view.ts';
import { hrefOf } from '../section.ts';
import type { FlowApp } from './flow-app.ts';
import { titleOfStep } from './journey-draft.ts';
import { runIds, type RunState } from './run-app.ts';

/** Beside the editor: the journey, as it was saved, for one person. */
export function renderRun(app: FlowApp, isBusy: boolean): TemplateResult {
  const journey = app.current();
  const { run } = app;
  const { people, personId, values, fault, result } = run.state;
  const variables = app.editor.state.draft?.names ?? [];
  return html`
    <section class="card beside" aria-label="Run">
      <h2>Run for a person</h2>
      ${renderHint(app, journey)}
      <form aria-label="Run" novalidate @submit=${onSubmit(() => journey && run.run(journey))}>
        ${
          people.length === 0
            ? html`<p class="quiet">People has nobody yet.</p>`
            : renderChoice({
                id: runIds.person,
                label: 'Person',
                value: String(personId ?? ''),
                choices: people.map(({ id, label }) => ({ value: String(id), label: `${label} (${id})` })),
                onChoice: (value) => run.choose(Number(value)),
              })
        }
        ${variables.map((name, index) =>
          renderText({
            id: `run-variable-${index}`,
            label: name,
            hint: 'variable',
            value: values[name] ?? '',
            onText: (text) => run.setValue(name, text),
          }),
        )}
        ${renderFaultChoice(fault, run.setFault)}
        <button class="primary" ?disabled=${!journey || people.length === 0} aria-disabled=${isBusy}>Run</button>
      </form>
      ${result ? renderResult(result) : nothing}
    </section>
  `;
}

function renderHint(app: FlowApp, journey: Journey | undefined) {
  const hint = journey
    ? app.editor.isChanged()
      ? `Takes version ${journey.version}: what you changed since is not in it.`
      : `Takes version ${journey.version}. Calls are made, and the profile is changed.`
    : 'Save the journey to run it. A call can be previewed before.';
  return html`<p class="quiet">${hint}</p>`;
}

function renderResult({ run, journey, person }: NonNullable<RunState['result']>) {
  const isCompleted = run.state === 'completed';
  const variables = Object.entries(run.variables);
  return html`
    <section class="run-result" data-run-state=${run.state} aria-labelledby=${runIds.result}>
      <h3 id=${runIds.result} tabindex="-1" class=${isCompleted ? 'good' : 'bad'}>
        ${isCompleted ? 'The journey is completed' : 'The person left the journey'}
      </h3>
      <ol class="results">
        ${run.steps.map(({ stepId, text, runId }) => {
          const step = journey.steps.find(({ id }) => id === stepId);
          return html`
            <li>
              <strong>${step ? titleOfStep(step) : stepId}</strong>
              <p>${text}</p>
              ${runId === undefined ? nothing : html`<a href=${hrefOf('runs', [runId])} data-run=${runId}>See the call</a>`}
            </li>
          `;
        })}
      </ol>
      ${
        variables.length === 0
          ? nothing
          : html`
              <h4>Variables after it</h4>
              <dl class="values">${renderValues(variables)}</dl>
            `
      }
      ${person ? renderProfile(person) : nothing}
    </section>
  `;
}

function renderProfile({ label, profile }: PortalPerson) {
  const text = JSON.stringify(profile, null, 2);
  return html`
    <h4>${label} after it</h4>
    <pre class="profile" tabindex="0" role="group" aria-label="Profile of ${label}">${text}</pre>
  `;
}
