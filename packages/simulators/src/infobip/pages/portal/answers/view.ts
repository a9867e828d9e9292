import { html, type TemplateResult } from 'lit';
import { errorIdOf, onSubmit, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { formatMoment } from '../../embeddable/format.ts';
import { draftIds } from '../designer/draft.ts';
import { renderNames } from '../designer/fields-view.ts';
import { renderDesignList } from '../designer/list-view.ts';
import { renderPalette, renderSteps, type StepsView } from '../designer/steps-view.ts';
import { hrefOf } from '../section.ts';
import type { ChatbotStep } from '../../../portal-action-types.ts';
import type { AnswersApp } from './answers-app.ts';
import { botPalette, titleOfStep, type BotDraft } from './bot-draft.ts';
import { renderChat } from './chat-view.ts';
import { renderBotStep } from './step-view.ts';

export function renderAnswers(app: AnswersApp, isBusy: boolean): TemplateResult {
  const { view, chatbots } = app.state;
  if (view.kind === 'list') {
    const designs = chatbots?.map((bot) => ({
      ...bot,
      badge: { text: bot.isActive ? 'Active' : 'Not active', isOn: bot.isActive },
    }));
    return renderDesignList({ section: 'answers', noun: 'bot', designs, deletion: app.deletion });
  }
  const { draft } = app.editor.state;
  return html`
    <p><a href=${hrefOf('answers')}>All bots</a></p>
    ${draft ? renderEditor(app, draft, isBusy) : ''}
  `;
}

function renderEditor(app: AnswersApp, draft: BotDraft, isBusy: boolean) {
  const { editor } = app;
  const steps: StepsView<ChatbotStep, BotDraft> = {
    editor,
    items: botPalette(app.state.blocks),
    noun: 'bot',
    titleOf: titleOfStep,
    renderStep: (step) => renderBotStep(app, draft, step),
  };
  return html`
    <div class="designer">
      <form class="design" aria-labelledby="view-title" novalidate @submit=${onSubmit(app.save)}>
        ${renderHead(app, draft, isBusy)} ${renderPalette(steps)} ${renderSteps(steps, draft)}
      </form>
      ${renderChat(app, isBusy)}
    </div>
  `;
}

function renderHead(app: AnswersApp, draft: BotDraft, isBusy: boolean) {
  const { editor } = app;
  const bot = app.current();
  const error = editor.state.errors[draftIds.name];
  return html`
    <div class="card design-head">
      <label for=${draftIds.name}>Name of the bot</label>
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
        title: 'Attributes',
        noun: 'attribute',
        hint: 'What the bot remembers: answers of the customer, outputs of blocks.',
      })}
      <label class="check">
        <input
          type="checkbox"
          id="design-active"
          .checked=${draft.isActive}
          @change=${({ target }: Event) => editor.change({ isActive: (target as HTMLInputElement).checked })}
        />
        Active: customers can chat with it
      </label>
      <div class="row">
        <button class="primary" ?disabled=${isBusy}>Save</button>
        <p class="quiet">
          ${bot ? `Version ${bot.version}, saved ${formatMoment(bot.savedAt)}` : 'Not saved yet'}${
            bot && editor.isChanged() ? ' – with changes that are not saved' : ''
          }
        </p>
      </div>
    </div>
  `;
}
