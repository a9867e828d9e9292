import { html, type TemplateResult } from 'lit';
import type { JourneyStep } from '../../../portal-action-types.ts';
import { errorIdOf, onSubmit, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { formatMoment } from '../../embeddable/format.ts';
import { draftIds } from '../designer/draft.ts';
import { renderNames } from '../designer/fields-view.ts';
import { renderDesignList } from '../designer/list-view.ts';
import { renderPalette, renderSteps, type StepsView } from '../designer/steps-view.ts';
import { hrefOf } from '../section.ts';
import type { FlowApp } from './flow-app.ts';
import { journeyPalette, titleOfStep, type JourneyDraft } from './journey-draft.ts';
import { renderRun } from './run-view.ts';
import { renderJourneyStep, targetListId } from './step-view.ts';
import { targetsOf } from './person-fields.ts';

export function renderFlow(app: FlowApp, isBusy: boolean): TemplateResult {
  const { view, journeys } = app.state;
  if (view.kind === 'list') {
    return renderDesignList({ section: 'flow', noun: 'journey', designs: journeys, deletion: app.deletion });
  }
  const { draft } = app.editor.state;
  return html`
    <p><a href=${hrefOf('flow')}>All journeys</a></p>
    ${draft ? renderEditor(app, draft, isBusy) : ''}
  `;
}

function renderEditor(app: FlowApp, draft: JourneyDraft, isBusy: boolean) {
  const { editor, run } = app;
  const steps: StepsView<JourneyStep, JourneyDraft> = {
    editor,
    items: journeyPalette(app.state.elements),
    noun: 'journey',
    titleOf: titleOfStep,
    renderStep: (step) => renderJourneyStep(app, draft, step, isBusy),
  };
  const targets = targetsOf(draft.names, run.customAttributes());
  return html`
    <div class="designer">
      <form class="design" aria-labelledby="view-title" novalidate @submit=${onSubmit(app.save)}>
        ${renderHead(app, draft, isBusy)} ${renderPalette(steps)} ${renderSteps(steps, draft)}
        <datalist id=${targetListId}>${targets.map((target) => html`<option value=${target}></option>`)}</datalist>
      </form>
      ${renderRun(app, isBusy)}
    </div>
  `;
}

function renderHead(app: FlowApp, draft: JourneyDraft, isBusy: boolean) {
  const { editor } = app;
  const journey = app.current();
  const error = editor.state.errors[draftIds.name];
  return html`
    <div class="card design-head">
      <label for=${draftIds.name}>Name of the journey</label>
      <input
        id=${draftIds.name}
        autocomplete="off"
        required
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${errorIdOf(draftIds.name, error)}
        .value=${draft.name}
        @input=${(event: Event) => editor.change({ name: valueOf(event) })}
      />
      ${renderError(draftIds.name, error)}
      ${renderNames(editor, draft, {
        title: 'Variables',
        noun: 'variable',
        hint: 'What a trigger brings along, e.g. orderId. Outputs may go to others.',
      })}
      <div class="row">
        <button class="primary" ?disabled=${isBusy}>Save</button>
        <p class="quiet">
          ${journey ? `Version ${journey.version}, saved ${formatMoment(journey.savedAt)}` : 'Not saved yet'}${
            journey && editor.isChanged() ? ' – with changes that are not saved' : ''
          }
        </p>
      </div>
    </div>
  `;
}
