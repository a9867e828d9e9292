import { html, type TemplateResult } from 'lit';
import type { JourneyStep } from '../../../exchange/portal-action-types.ts';
import { onSubmit } from '../../embeddable/form-parts.ts';
import { renderHead } from '../designer/head-view.ts';
import { renderDesignList } from '../designer/list-view.ts';
import { renderPalette, renderSteps, type StepsView } from '../designer/steps-view.ts';
import { hrefOf, type PortalContext } from '../section.ts';
import type { FlowApp } from './flow-app.ts';
import { journeyPalette, titleOfStep, type JourneyDraft } from './journey-draft.ts';
import { renderRun } from './run-view.ts';
import { renderJourneyStep, targetListId } from './step-view.ts';
import { targetsOf } from './person-fields.ts';

export function renderFlow(app: FlowApp, isBusy: PortalContext['isBusy']): TemplateResult {
  const { view, designs } = app.state;
  if (view.kind === 'list') {
    return renderDesignList({ section: 'flow', noun: 'journey', designs, deletion: app.deletion });
  }
  const { draft } = app.editor.state;
  return html`
    <p><a href=${hrefOf('flow')}>All journeys</a></p>
    ${draft ? renderEditor(app, draft, isBusy) : ''}
  `;
}

function renderEditor(app: FlowApp, draft: JourneyDraft, isBusy: PortalContext['isBusy']) {
  const { editor, run } = app;
  const steps: StepsView<JourneyStep, JourneyDraft> = {
    editor,
    items: journeyPalette(app.state.parts),
    noun: 'journey',
    titleOf: titleOfStep,
    renderStep: (step) => renderJourneyStep(app, draft, step, isBusy('preview-element')),
  };
  const targets = targetsOf(draft.names, run.customAttributes());
  return html`
    <div class="designer">
      <form class="design" aria-labelledby="view-title" novalidate @submit=${onSubmit(app.save)}>
        ${renderHead({
          app,
          draft,
          noun: 'journey',
          names: {
            title: 'Variables',
            noun: 'variable',
            hint: 'What a trigger brings along, e.g. orderId. Outputs may go to others.',
          },
          isBusy: isBusy('save-journey'),
        })}
        ${renderPalette(steps)} ${renderSteps(steps, draft)}
        <datalist id=${targetListId}>${targets.map((target) => html`<option value=${target}></option>`)}</datalist>
      </form>
      ${renderRun(app, isBusy('run-journey'))}
    </div>
  `;
}
