import { html, nothing, type TemplateResult } from 'lit';
import type { ElementField, FunctionField, JourneyStep } from '../../../exchange/portal-action-types.ts';
import { errorIdOf, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { renderAttempts } from '../designer/attempts-view.ts';
import { draftIds } from '../designer/draft.ts';
import { renderChoice, renderLabel, renderText } from '../designer/fields-view.ts';
import { describeField } from '../designer/values.ts';
import type { FlowApp } from './flow-app.ts';
import type { ElementStep, JourneyDraft } from './journey-draft.ts';
import { placeholdersOf } from './person-fields.ts';
import { runIds, type Preview } from './run-app.ts';

/** Proposes where outputs go. */
export const targetListId = 'targets';

export function renderJourneyStep(
  app: FlowApp,
  draft: JourneyDraft,
  step: JourneyStep,
  isBusy: boolean,
): TemplateResult {
  if (step.kind === 'element') return renderElement(app, draft, step, isBusy);
  const id = draftIds.part(step.id, 'text');
  return renderText({
    id,
    label: 'Text',
    value: step.text,
    placeholders: placeholdersIn(app, draft),
    isLong: true,
    error: app.editor.state.errors[id],
    onText: (text) => app.editor.changeStep(step, { text }),
  });
}

function renderElement(app: FlowApp, draft: JourneyDraft, step: ElementStep, isBusy: boolean) {
  const { editor, run } = app;
  const element = app.element(step);
  if (!element) {
    return html`<p class="bad">
      No app with this element is available to the account. Add the app to see what it needs.
    </p>`;
  }
  const preview = run.state.previews[step.id];
  return html`
    <p class="quiet">
      Element of ${element.appName}${element.description === '' ? nothing : html`: ${element.description}`}
    </p>
    ${element.inputs.map((field) => renderInput(app, draft, step, field))}
    ${element.outputs.map((field) => renderOutput(app, step, field))}
    ${renderAttempts({
      step,
      onRetries: (retries) => editor.changeStep(step, { retries }),
      fallback: {
        value: step.fallback,
        choices: [
          { value: 'exit', label: 'The person leaves the journey' },
          { value: 'none', label: 'Go on' },
        ],
        onChoice: (value) => editor.changeStep(step, { fallback: value === 'none' ? 'none' : 'exit' }),
      },
    })}
    <div class="row">
      <button
        type="button"
        id=${runIds.previewButton(step.id)}
        aria-label="Preview the call of ${step.actionName}"
        aria-disabled=${isBusy}
        @click=${() => run.preview(step, draft.names)}
      >
        Preview the call
      </button>
    </div>
    ${preview ? renderPreview(app, step.id, preview) : nothing}
  `;
}

function renderInput(app: FlowApp, draft: JourneyDraft, step: ElementStep, field: ElementField) {
  const { editor } = app;
  const id = draftIds.part(step.id, `input-${field.name}`);
  const value = step.inputs[field.name] ?? '';
  const set = (text: string) => editor.changeStep(step, { inputs: { ...step.inputs, [field.name]: text } });
  const error = editor.state.errors[id];
  const common = { id, label: field.title, hint: describeField(field), value, error };
  if (field.view === 'text') {
    const placeholders = field.personalization ? placeholdersIn(app, draft) : [];
    return renderText({ ...common, placeholders, onText: set });
  }
  const box = app.options.of(step, field);
  const options = box?.phase === 'ready' ? box.options : [];
  const choices = options.map((option) => ({ value: option.id, label: option.name }));
  return html`
    <div
      data-box=${field.name}
      data-phase=${box?.phase ?? 'loading'}
      aria-busy=${box?.phase === 'loading' ? 'true' : 'false'}
    >
      ${renderChoice({
        ...common,
        // Nothing but a call that is not needed has no value.
        choices: field.isRequired ? choices : [{ value: '', label: 'Nothing' }, ...choices],
        onChoice: set,
      })}
      ${box?.phase === 'loading' ? html`<p class="quiet">The options are being loaded …</p>` : nothing}
      ${box?.phase === 'ready' && options.length === 0 ? html`<p class="quiet">${field.model} has brought no option.</p>` : nothing}
      ${box?.phase === 'failed' ? html`<p class="bad">${box.reason}</p>` : nothing}
      ${
        box && box.phase !== 'loading'
          ? html`
              <button
                type="button"
                class="link"
                aria-label="Load the options again: ${field.title}"
                @click=${() => app.options.load(step, field)}
              >
                Load the options again
              </button>
            `
          : nothing
      }
    </div>
  `;
}

function renderOutput({ editor }: FlowApp, step: ElementStep, field: FunctionField) {
  const id = draftIds.part(step.id, `output-${field.name}`);
  const error = editor.state.errors[id];
  const set = (text: string) => editor.changeStep(step, { outputs: { ...step.outputs, [field.name]: text.trim() } });
  return html`
    ${renderLabel({ id, label: `Store ${field.title} in`, hint: `${field.type}, empty: not kept` })}
    <input
      id=${id}
      list=${targetListId}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      placeholder="flow.name, person.city, person.custom.name"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${errorIdOf(id, error)}
      .value=${step.outputs[field.name] ?? ''}
      @input=${(event: Event) => set(valueOf(event))}
    />
    ${renderError(id, error)}
  `;
}

function renderPreview({ run }: FlowApp, stepId: string, { method, url, body }: Preview) {
  const id = runIds.preview(stepId);
  return html`
    <section class="preview" aria-labelledby=${id}>
      <h4 id=${id} tabindex="-1">As it would be sent</h4>
      <pre tabindex="0" role="group" aria-label="The call">${method} ${url}${body === '' ? '' : `\n\n${body}`}</pre>
      <div class="row">
        <button type="button" @click=${() => run.closePreview(stepId)}>Close the preview</button>
      </div>
    </section>
  `;
}

function placeholdersIn({ run }: FlowApp, { names }: JourneyDraft): string[] {
  return placeholdersOf(names, run.customAttributes());
}
