import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderError } from '../../embeddable/form-parts.ts';
import { draftIds, type DesignedStep, type Draft } from './draft.ts';
import { dropping, holding, starting } from './dragging.ts';
import { moverIdOf, type Editor, type PaletteItem } from './editor.ts';

export interface StepsView<Step extends DesignedStep, Of extends Draft<Step>> {
  editor: Editor<Step, Of>;
  items: readonly PaletteItem<Step>[];
  /** What the steps are of, e.g. `bot`. */
  noun: string;
  titleOf(step: Step): string;
  renderStep(step: Step): TemplateResult;
}

/** What can be added, by a click, a key or by dragging it to a place. Browsers drag no buttons, so each stands beside its own. */
export function renderPalette<Step extends DesignedStep, Of extends Draft<Step>>({
  editor,
  items,
}: StepsView<Step, Of>): TemplateResult {
  const { place, errors } = editor.state;
  const ofApps = items.filter(({ detail }) => detail !== '');
  return html`
    <section class="palette" aria-labelledby=${draftIds.palette}>
      <h2 id=${draftIds.palette} tabindex="-1">Select element</h2>
      <p class="quiet">
        ${place === undefined ? 'Goes to the end' : `Goes before step ${place + 1}`}, or where it is dropped.
      </p>
      <ul>
        ${items.filter((item) => !ofApps.includes(item)).map((item) => renderItem(editor, item))}
      </ul>
      ${
        ofApps.length === 0
          ? nothing
          : html`
              <h3 id="integrations">Integrations</h3>
              <ul aria-labelledby="integrations">
                ${ofApps.map((item) => renderItem(editor, item))}
              </ul>
            `
      }
      ${renderError(draftIds.palette, errors[draftIds.palette])}
    </section>
  `;
}

function renderItem<Step extends DesignedStep, Of extends Draft<Step>>(
  editor: Editor<Step, Of>,
  item: PaletteItem<Step>,
) {
  return html`
    <li
      data-item=${item.id}
      draggable="true"
      @dragstart=${starting(editor, { item }, item.title)}
      @dragend=${editor.endDrag}
    >
      <span class="grip" aria-hidden="true">⠿</span>
      <span class="what">
        ${item.title} ${item.detail === '' ? nothing : html`<span class="quiet">${item.detail}</span>`}
      </span>
      <button
        type="button"
        aria-label="Add ${item.title}${item.detail === '' ? '' : ` of ${item.detail}`}"
        @click=${() => editor.add(item)}
      >
        Add
      </button>
    </li>
  `;
}

export function renderSteps<Step extends DesignedStep, Of extends Draft<Step>>(
  view: StepsView<Step, Of>,
  { steps }: Draft<Step>,
): TemplateResult {
  return html`
    <section class="canvas" aria-label="Steps">
      <h2>Steps</h2>
      ${steps.length === 0 ? html`<p class="quiet">This ${view.noun} has no step yet.</p>` : nothing}
      <ol>
        ${repeat(
          steps,
          ({ id }) => id,
          (step, index) => html`
            <li
              data-step=${step.id}
              @dragenter=${holding(view.editor, index)}
              @dragover=${holding(view.editor, index)}
              @drop=${dropping(view.editor, index)}
            >
              ${renderGap(view.editor, index, `Add here: before step ${index + 1}`)}
              ${renderFrame(view, step, index, steps.length)}
            </li>
          `,
        )}
      </ol>
      <div
        class="end"
        data-gap="end"
        @dragenter=${holding(view.editor, steps.length)}
        @dragover=${holding(view.editor, steps.length)}
        @drop=${dropping(view.editor, steps.length)}
      >
        ${renderGap(view.editor, steps.length, 'Add here: at the end')}
      </div>
    </section>
  `;
}

function renderGap<Step extends DesignedStep, Of extends Draft<Step>>(
  { state, choosePlace }: Editor<Step, Of>,
  position: number,
  label: string,
) {
  const isEnd = position === state.draft?.steps.length;
  const isChosen = state.place === undefined ? isEnd : state.place === position;
  const classes = { gap: true, over: state.dropPlace === position };
  return html`
    <div class=${classMap(classes)} data-gap=${position}>
      <button
        type="button"
        aria-label=${label}
        aria-pressed=${isChosen ? 'true' : 'false'}
        @click=${() => choosePlace(isEnd ? undefined : position)}
      >
        Add here
      </button>
    </div>
  `;
}

function renderFrame<Step extends DesignedStep, Of extends Draft<Step>>(
  { editor, titleOf, renderStep }: StepsView<Step, Of>,
  step: Step,
  index: number,
  count: number,
) {
  const { id } = step;
  const title = titleOf(step);
  const number = index + 1;
  return html`
    <article class="card step" data-kind=${step.kind} aria-labelledby=${draftIds.title(id)}>
      <div
        class="step-head"
        draggable="true"
        @dragstart=${starting(editor, { stepId: id }, title)}
        @dragend=${editor.endDrag}
      >
        <h3 id=${draftIds.title(id)} tabindex="-1">
          <span class="grip" aria-hidden="true">⠿</span> ${number}. ${title}
        </h3>
        <div class="row" role="group" aria-label="Step ${number}">
          ${renderMover(editor, id, -1, number, index === 0)} ${renderMover(editor, id, 1, number, index === count - 1)}
          <button type="button" aria-label="Remove step ${number}" @click=${() => editor.remove(id)}>Remove</button>
        </div>
      </div>
      ${renderStep(step)}
    </article>
  `;
}

function renderMover<Step extends DesignedStep, Of extends Draft<Step>>(
  editor: Editor<Step, Of>,
  stepId: string,
  by: -1 | 1,
  number: number,
  isAtEnd: boolean,
) {
  return html`
    <button
      type="button"
      id=${moverIdOf(stepId, by)}
      aria-label="Move step ${number} ${by === -1 ? 'up' : 'down'}"
      ?disabled=${isAtEnd}
      @click=${() => editor.move(stepId, by)}
    >
      ${by === -1 ? '↑' : '↓'}
    </button>
  `;
}
