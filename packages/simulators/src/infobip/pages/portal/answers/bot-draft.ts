import type { BotBlock, Chatbot, ChatbotStep } from '../../../exchange/portal-action-types.ts';
import { draftIds, withoutEmpty, type Draft, type DraftErrors } from '../designer/draft.ts';
import type { PaletteItem } from '../designer/editor.ts';
import type { PortalInput } from '../section.ts';

export type BlockStep = Extract<ChatbotStep, { kind: 'block' }>;

/** A chatbot as the editor shows it, before it is saved. */
export interface BotDraft extends Draft<ChatbotStep> {
  isActive: boolean;
}

export function createBotDraft(bot?: Chatbot): BotDraft {
  if (!bot) return { id: undefined, version: undefined, name: '', names: [], steps: [], isActive: true };
  const { id, version, name, attributes, steps, isActive } = bot;
  return { id, version, name, names: attributes, steps, isActive };
}

export function toBotInput({ id, version, name, names, steps, isActive }: BotDraft): PortalInput<'save-chatbot'> {
  return {
    ...(id === undefined ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    name: name.trim(),
    attributes: [...names],
    steps: steps.map((step) =>
      step.kind === 'block'
        ? { ...step, inputs: withoutEmpty(step.inputs), outputs: withoutEmpty(step.outputs) }
        : step,
    ),
    isActive,
  };
}

/** What the bot itself can do, and behind it the blocks of apps. */
export function botPalette(blocks: readonly BotBlock[]): PaletteItem<ChatbotStep>[] {
  return [
    { id: 'message', title: 'Message', detail: '', create: (id) => ({ id, kind: 'message', text: '' }) },
    {
      id: 'question',
      title: 'Question',
      detail: '',
      create: (id) => ({ id, kind: 'question', text: '', attribute: '' }),
    },
    ...blocks.map(({ appId, appName, functionName }): PaletteItem<ChatbotStep> => {
      const create = (id: string): BlockStep => ({
        id,
        kind: 'block',
        appId,
        functionName,
        inputs: {},
        outputs: {},
        retries: 0,
        fallback: { kind: 'agent' },
      });
      return { id: `${appId} ${functionName}`, title: functionName, detail: appName, create };
    }),
    { id: 'agent', title: 'Hand over to an agent', detail: '', create: (id) => ({ id, kind: 'agent', text: '' }) },
    { id: 'end', title: 'End', detail: '', create: (id) => ({ id, kind: 'end', text: '' }) },
  ];
}

const stepTitles = { message: 'Message', question: 'Question', agent: 'Hand over to an agent', end: 'End' } as const;

export function titleOfStep(step: ChatbotStep): string {
  return step.kind === 'block' ? step.functionName : stepTitles[step.kind];
}

/** `undefined` while no app with this block is available to the account. */
export function blockOf(blocks: readonly BotBlock[], { appId, functionName }: BlockStep): BotBlock | undefined {
  return blocks.find((block) => block.appId === appId && block.functionName === functionName);
}

export function validateBot({ name, names, steps }: BotDraft, blocks: readonly BotBlock[]): DraftErrors {
  const errors: [id: string, error: string][] = [];
  if (name.trim() === '') errors.push([draftIds.name, 'A bot needs a name.']);
  if (steps.length === 0) errors.push([draftIds.palette, 'A bot needs a step.']);
  for (const step of steps) {
    const { id } = step;
    // What the customer is told at the end may be nothing.
    if ((step.kind === 'message' || step.kind === 'question') && step.text.trim() === '') {
      errors.push([draftIds.part(id, 'text'), 'This step needs a text.']);
    }
    if (step.kind === 'question' && !names.includes(step.attribute)) {
      errors.push([draftIds.part(id, 'attribute'), 'The answer needs an attribute that it is stored in.']);
    }
    if (step.kind !== 'block') continue;
    for (const { name: input, title, isRequired } of blockOf(blocks, step)?.inputs ?? []) {
      if (!isRequired || step.inputs[input]?.trim()) continue;
      errors.push([draftIds.part(id, `input-${input}`), `${title} is needed by the app.`]);
    }
  }
  return Object.fromEntries(errors);
}

/** A step or an attribute that is gone is nowhere pointed at. Placeholders in texts stay, as somebody has written them. */
export function mendBot(draft: BotDraft): BotDraft {
  const { names, steps } = draft;
  const mend = (step: ChatbotStep): ChatbotStep => {
    if (step.kind === 'question' && !names.includes(step.attribute)) return { ...step, attribute: '' };
    if (step.kind !== 'block') return step;
    const outputs = Object.fromEntries(Object.entries(step.outputs).filter(([, name]) => names.includes(name)));
    const { fallback } = step;
    const isLost = fallback.kind === 'step' && !steps.some(({ id }) => id === fallback.stepId);
    return { ...step, outputs, ...(isLost ? { fallback: { kind: 'none' } } : {}) };
  };
  return { ...draft, steps: steps.map(mend) };
}
