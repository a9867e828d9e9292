import { html, nothing, type TemplateResult } from 'lit';
import type { ChatbotStep } from '../../../exchange/portal-action-types.ts';
import { renderAttempts } from '../designer/attempts-view.ts';
import { draftIds } from '../designer/draft.ts';
import { renderChoice, renderText, type Choice } from '../designer/fields-view.ts';
import { describeField } from '../designer/values.ts';
import type { AnswersApp } from './answers-app.ts';
import { blockOf, titleOfStep, type BlockStep, type BotDraft } from './bot-draft.ts';

export function renderBotStep(app: AnswersApp, draft: BotDraft, step: ChatbotStep): TemplateResult {
  const { editor } = app;
  if (step.kind === 'block') return renderBlock(app, draft, step);
  const textId = draftIds.part(step.id, 'text');
  const attributeId = draftIds.part(step.id, 'attribute');
  return html`
    ${renderText({
      id: textId,
      label: textLabels[step.kind],
      value: step.text,
      placeholders: draft.names,
      isLong: true,
      error: editor.state.errors[textId],
      onText: (text) => editor.changeStep(step, { text }),
    })}
    ${
      step.kind === 'question'
        ? renderChoice({
            id: attributeId,
            label: 'Store the answer in',
            value: step.attribute,
            choices: toChoices(draft.names),
            error: editor.state.errors[attributeId],
            onChoice: (attribute) => editor.changeStep(step, { attribute }),
          })
        : nothing
    }
  `;
}

const textLabels = {
  message: 'Text',
  question: 'Question',
  agent: 'What the bot says before (optional)',
  end: 'What the bot says at the end (optional)',
} as const;

function renderBlock({ editor, state }: AnswersApp, draft: BotDraft, step: BlockStep) {
  const block = blockOf(state.parts, step);
  if (!block) {
    return html`<p class="bad">
      No app with this block is available to the account. Add the app to see what it needs.
    </p>`;
  }
  return html`
    <p class="quiet">Block of ${block.appName}${block.description === '' ? nothing : html`: ${block.description}`}</p>
    ${block.inputs.map((field) => {
      const id = draftIds.part(step.id, `input-${field.name}`);
      return renderText({
        id,
        label: field.title,
        hint: describeField(field),
        value: step.inputs[field.name] ?? '',
        placeholders: draft.names,
        error: editor.state.errors[id],
        onText: (text) => editor.changeStep(step, { inputs: { ...step.inputs, [field.name]: text } }),
      });
    })}
    ${block.outputs.map((field) =>
      renderChoice({
        id: draftIds.part(step.id, `output-${field.name}`),
        label: `Store ${field.title} in`,
        hint: field.type,
        value: step.outputs[field.name] ?? '',
        choices: [{ value: '', label: 'Not kept' }, ...toChoices(draft.names)],
        onChoice: (name) => editor.changeStep(step, { outputs: { ...step.outputs, [field.name]: name } }),
      }),
    )}
    ${renderAttempts({
      step,
      onRetries: (retries) => editor.changeStep(step, { retries }),
      fallback: {
        value: toFallbackValue(step.fallback),
        choices: fallbackChoices(draft, step),
        onChoice: (value) => editor.changeStep(step, { fallback: readFallback(value) }),
      },
    })}
  `;
}

function toChoices(names: readonly string[]): Choice[] {
  return names.map((name) => ({ value: name, label: name }));
}

function fallbackChoices({ steps }: BotDraft, { id }: BlockStep): Choice[] {
  return [
    { value: 'agent', label: 'Hand over to an agent' },
    { value: 'none', label: 'Go on' },
    ...steps.flatMap((step, index) =>
      step.id === id ? [] : { value: `step ${step.id}`, label: `Go to step ${index + 1}: ${titleOfStep(step)}` },
    ),
  ];
}

function toFallbackValue(fallback: BlockStep['fallback']): string {
  return fallback.kind === 'step' ? `step ${fallback.stepId}` : fallback.kind;
}

function readFallback(value: string): BlockStep['fallback'] {
  if (value.startsWith('step ')) return { kind: 'step', stepId: value.slice('step '.length) };
  return { kind: value === 'agent' ? 'agent' : 'none' };
}
