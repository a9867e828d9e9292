import { html, type TemplateResult } from 'lit';
import { onSubmit } from '../../embeddable/form-parts.ts';
import { renderHead } from '../designer/head-view.ts';
import { renderDesignList } from '../designer/list-view.ts';
import { renderPalette, renderSteps, type StepsView } from '../designer/steps-view.ts';
import { hrefOf, type PortalContext } from '../section.ts';
import type { ChatbotStep } from '../../../exchange/portal-action-types.ts';
import type { AnswersApp } from './answers-app.ts';
import { botPalette, titleOfStep, type BotDraft } from './bot-draft.ts';
import { renderChat } from './chat-view.ts';
import { renderBotStep } from './step-view.ts';

export function renderAnswers(app: AnswersApp, isBusy: PortalContext['isBusy']): TemplateResult {
  const { view, designs: bots } = app.state;
  if (view.kind === 'list') {
    const designs = bots?.map((bot) => ({
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

function renderEditor(app: AnswersApp, draft: BotDraft, isBusy: PortalContext['isBusy']) {
  const { editor } = app;
  const steps: StepsView<ChatbotStep, BotDraft> = {
    editor,
    items: botPalette(app.state.parts),
    noun: 'bot',
    titleOf: titleOfStep,
    renderStep: (step) => renderBotStep(app, draft, step),
  };
  return html`
    <div class="designer">
      <form class="design" aria-labelledby="view-title" novalidate @submit=${onSubmit(app.save)}>
        ${renderHead({
          app,
          draft,
          noun: 'bot',
          names: {
            title: 'Attributes',
            noun: 'attribute',
            hint: 'What the bot remembers: answers of the customer, outputs of blocks.',
          },
          more: renderActive(editor, draft),
          isBusy: isBusy('save-chatbot'),
        })}
        ${renderPalette(steps)} ${renderSteps(steps, draft)}
      </form>
      ${renderChat(app)}
    </div>
  `;
}

function renderActive(editor: AnswersApp['editor'], draft: BotDraft) {
  return html`
    <label class="check">
      <input
        type="checkbox"
        id="design-active"
        .checked=${draft.isActive}
        @change=${({ target }: Event) => editor.change({ isActive: (target as HTMLInputElement).checked })}
      />
      Active: customers can chat with it
    </label>
  `;
}
