import { html, nothing, type TemplateResult } from 'lit';
import type { UseCase, UseCaseField } from '../../page-action-types.ts';
import { errorIdOf, onSubmit, renderError, valueOf } from '../embeddable/form-parts.ts';
import { focusIds, type MomentsApp } from './moments-app.ts';

/** Titles of the wizard's steps: those of the use case, and the review after them. */
export function stepTitles({ steps }: UseCase): string[] {
  return [...steps.map(({ title }) => title), 'Review'];
}

export function renderWizard(app: MomentsApp): TemplateResult {
  const useCase = app.current();
  if (!useCase) return html``;
  const { stepIndex } = app.state;
  const step = useCase.steps[stepIndex];
  const submit = onSubmit(step ? app.next : app.save);
  return html`
    <ol class="stages" aria-label="Steps">
      ${stepTitles(useCase).map(
        (title, index) => html`<li aria-current=${index === stepIndex ? 'step' : nothing}>${title}</li>`,
      )}
    </ol>
    <form class="card" aria-labelledby="view-title" novalidate @submit=${submit}>
      ${step ? step.fields.map((field) => renderField(app, field)) : renderReview(app, useCase)}
      <div class="row">
        <button class="primary">${step ? 'Next' : useCase.campaign ? 'Save changes' : 'Activate'}</button>
        ${stepIndex > 0 ? html`<button type="button" @click=${app.back}>Back</button>` : nothing}
        <button type="button" @click=${() => (useCase.campaign ? app.manage(useCase.id) : app.showList())}>
          Cancel
        </button>
      </div>
    </form>
  `;
}

function renderField(app: MomentsApp, field: UseCaseField) {
  const { name, label, type, required, choices = [] } = field;
  const { fields, errors } = app.state;
  const id = focusIds.field(name);
  const error = errors[name];
  const value = fields[name] ?? '';
  const take = (event: Event) => app.type(name, valueOf(event));
  const describedBy = errorIdOf(id, error);
  return html`
    <label for=${id}>${label} ${required ? nothing : html`<span class="quiet">(optional)</span>`}</label>
    ${
      type === 'choice'
        ? html`
            <select
              id=${id}
              name=${name}
              aria-invalid=${error ? 'true' : 'false'}
              aria-describedby=${describedBy}
              @change=${take}
            >
              ${choices.includes(value) ? nothing : html`<option value=${value} selected>${value}</option>`}
              ${choices.map((each) => html`<option value=${each} ?selected=${each === value}>${each}</option>`)}
            </select>
          `
        : html`
            <input
              id=${id}
              name=${name}
              type=${type === 'url' ? 'url' : 'text'}
              inputmode=${type === 'number' ? 'decimal' : nothing}
              autocomplete="off"
              ?required=${required}
              aria-invalid=${error ? 'true' : 'false'}
              aria-describedby=${describedBy}
              .value=${value}
              @input=${take}
            />
          `
    }
    ${renderError(id, error)}
  `;
}

function renderReview(app: MomentsApp, useCase: UseCase) {
  const { fields } = app.state;
  return html`
    <p>
      ${useCase.campaign ? 'These settings hold as soon as they are saved.' : 'People can enter as soon as it is active.'}
    </p>
    <dl class="review">
      <div>
        <dt>Use case</dt>
        <dd>${useCase.title}</dd>
      </div>
      <div>
        <dt>Channels</dt>
        <dd>${useCase.channels.join(', ')}</dd>
      </div>
      ${useCase.steps.flatMap((step) =>
        step.fields.map(
          ({ name, label }) => html`
            <div>
              <dt>${label}</dt>
              <dd>${fields[name] || html`<span class="quiet">(empty)</span>`}</dd>
            </div>
          `,
        ),
      )}
    </dl>
  `;
}
