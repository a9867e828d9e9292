import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { errorIdOf, onSubmit, renderError, valueOf } from '../embeddable/form-parts.ts';
import { formatMoment } from '../embeddable/format.ts';
import type { BotStep } from '../../page-action-types.ts';
import type { AnswersApp } from './answers-app.ts';
import { speaks, stepKinds, stepLabels, type BotDraft } from './bot-draft.ts';

export function renderBots(app: AnswersApp): TemplateResult {
  const { bots } = app.state;
  return html`
    ${bots.length === 0 ? html`<p>You have no bot yet.</p>` : nothing}
    <ul class="tiles">
      ${bots.map(
        ({ id, name, version, savedAt, steps }) => html`
          <li class="card tile" data-bot=${id}>
            <h2>${name}</h2>
            <p class="quiet">Version ${version}, saved ${formatMoment(savedAt)}. Steps: ${steps.length}.</p>
            <button type="button" aria-label="Edit ${name}" @click=${() => app.edit(id)}>Edit</button>
          </li>
        `,
      )}
    </ul>
    <button type="button" class="primary" @click=${() => app.edit()}>New bot</button>
  `;
}

export function renderBuilder(app: AnswersApp, draft: BotDraft): TemplateResult {
  const { errors } = app.state;
  const nameError = errors['bot-name'];
  return html`
    <form class="card" aria-labelledby="view-title" novalidate @submit=${onSubmit(app.save)}>
      <label for="bot-name">Name</label>
      <input
        id="bot-name"
        autocomplete="off"
        required
        aria-invalid=${nameError ? 'true' : 'false'}
        aria-describedby=${errorIdOf('bot-name', nameError)}
        .value=${draft.name}
        @input=${(event: Event) => app.rename(valueOf(event))}
      />
      ${renderError('bot-name', nameError)}
      <h2>Dialog</h2>
      <ol class="steps">
        ${repeat(
          draft.steps,
          ({ id }) => id,
          (step, index) => renderStep(app, draft, step, index),
        )}
      </ol>
      <p>
        <button type="button" id="add-step" @click=${app.addStep}>Add a step</button>
        ${renderError('add-step', errors['add-step'])}
      </p>
      <div class="row">
        <button class="primary">Save</button>
        <button type="button" @click=${app.showList}>All bots</button>
      </div>
    </form>
  `;
}

function renderStep(app: AnswersApp, { steps }: BotDraft, { id, kind, text }: BotStep, index: number) {
  const textId = `${id}-text`;
  const error = app.state.errors[textId];
  const name = `step ${index + 1}`;
  const choose = (event: Event) => app.changeStep(id, { kind: valueOf(event) as BotStep['kind'] });
  return html`
    <li data-step=${id}>
      <label for=${`${id}-kind`}>Step ${index + 1}</label>
      <select id=${`${id}-kind`} @change=${choose}>
        ${stepKinds.map((each) => html`<option value=${each} ?selected=${each === kind}>${stepLabels[each]}</option>`)}
      </select>
      <label for=${textId}>${speaks(kind) ? 'Text' : 'Note'}</label>
      <textarea
        id=${textId}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${errorIdOf(textId, error)}
        .value=${text}
        @input=${(event: Event) => app.changeStep(id, { text: valueOf(event) })}
      ></textarea>
      ${renderError(textId, error)}
      <div class="row">
        <button
          type="button"
          ?disabled=${index === 0}
          aria-label="Move ${name} up"
          @click=${() => app.moveStep(id, -1)}
        >
          Up
        </button>
        <button
          type="button"
          ?disabled=${index === steps.length - 1}
          aria-label="Move ${name} down"
          @click=${() => app.moveStep(id, 1)}
        >
          Down
        </button>
        <button type="button" aria-label="Remove ${name}" @click=${() => app.removeStep(id)}>Remove</button>
      </div>
    </li>
  `;
}
