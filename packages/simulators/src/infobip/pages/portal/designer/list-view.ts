import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatMoment } from '../../embeddable/format.ts';
import { renderQuestion } from '../confirmation.ts';
import { hrefOf } from '../section.ts';
import { deleterIdOf, type Deletion } from './deletion.ts';

/** A chatbot or a journey in its list. */
export interface ListedDesign {
  id: string;
  name: string;
  version: number;
  savedAt: string;
  steps: readonly unknown[];
  badge?: { text: string; isOn: boolean };
}

export interface DesignList {
  section: 'answers' | 'flow';
  /** E.g. `bot`. */
  noun: string;
  /** `undefined` until they have come. */
  designs: readonly ListedDesign[] | undefined;
  deletion: Deletion;
}

export function renderDesignList({ section, noun, designs, deletion }: DesignList): TemplateResult {
  return html`
    <p><a class="button" href=${hrefOf(section, ['new'])}>New ${noun}</a></p>
    ${designs?.length === 0 ? html`<p>There is no ${noun} yet.</p>` : nothing}
    <ul class="tiles">
      ${repeat(
        designs ?? [],
        ({ id }) => id,
        (design) => html`
          <li class="card tile" data-design=${design.id}>
            <h2>${design.name}</h2>
            ${
              design.badge
                ? html`<p class="badges">
                    <span class="badge ${design.badge.isOn ? 'on' : ''}">${design.badge.text}</span>
                  </p>`
                : nothing
            }
            <p class="quiet">
              ${design.steps.length} ${design.steps.length === 1 ? 'step' : 'steps'} · version ${design.version} · saved
              ${formatMoment(design.savedAt)}
            </p>
            ${deletion.askingId() === design.id ? renderDeletion(deletion, design) : renderButtons(section, deletion, design)}
          </li>
        `,
      )}
    </ul>
  `;
}

function renderButtons(section: DesignList['section'], { ask }: Deletion, { id, name }: ListedDesign) {
  return html`
    <div class="row" role="group" aria-label=${name}>
      <a class="button" href=${hrefOf(section, [id])} aria-label="Edit ${name}">Edit</a>
      <button type="button" id=${deleterIdOf(id)} aria-label="Delete ${name}" @click=${() => ask(id)}>Delete</button>
    </div>
  `;
}

function renderDeletion({ confirm, cancel }: Deletion, { name }: ListedDesign) {
  return renderQuestion({
    title: `Delete ${name}?`,
    text: 'It is gone, with all that ran of it. The run log keeps its calls.',
    yes: 'Delete it',
    no: 'Keep it',
    onYes: () => void confirm(),
    onNo: cancel,
  });
}
