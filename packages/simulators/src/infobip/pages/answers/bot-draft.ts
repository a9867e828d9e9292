import type { Bot, BotStep } from '../../page-action-types.ts';
import type { Position } from '../embeddable/portal-state.ts';

/** A bot as the builder shows it, before it is saved. */
export interface BotDraft {
  /** `undefined` for one that was never saved. */
  id: string | undefined;
  name: string;
  steps: readonly BotStep[];
}

export const stepKinds = ['message', 'question', 'agent', 'end'] as const satisfies readonly BotStep['kind'][];

export const stepLabels: Record<BotStep['kind'], string> = {
  message: 'Message',
  question: 'Question',
  agent: 'Hand over to an agent',
  end: 'End',
};

export function createDraft(bot?: Bot): BotDraft {
  if (bot) return { id: bot.id, name: bot.name, steps: bot.steps };
  return { id: undefined, name: '', steps: [{ id: 'step-1', kind: 'message', text: '' }] };
}

/** What the customer is not told anything by needs no text. */
export function speaks(kind: BotStep['kind']): boolean {
  return kind === 'message' || kind === 'question';
}

/** By id of the element that is wrong, a sentence for the end user. In the order of the form. */
export function validateDraft({ name, steps }: BotDraft): Readonly<Record<string, string>> {
  const errors: [id: string, error: string][] = [];
  if (name.trim() === '') errors.push(['bot-name', 'A bot needs a name.']);
  if (steps.length === 0) errors.push(['add-step', 'A bot needs a step.']);
  for (const { id, kind, text } of steps)
    if (speaks(kind) && text.trim() === '') errors.push([`${id}-text`, 'This step needs a text.']);
  return Object.fromEntries(errors);
}

export function withStep({ steps, ...draft }: BotDraft): BotDraft {
  const numbers = steps.map(({ id }) => Number(/^step-(\d+)$/u.exec(id)?.[1] ?? 0));
  const id = `step-${Math.max(0, ...numbers) + 1}`;
  return { ...draft, steps: [...steps, { id, kind: 'message', text: '' }] };
}

export function withoutStep({ steps, ...draft }: BotDraft, id: string): BotDraft {
  return { ...draft, steps: steps.filter((step) => step.id !== id) };
}

export function withChangedStep({ steps, ...draft }: BotDraft, id: string, changes: Partial<BotStep>): BotDraft {
  return { ...draft, steps: steps.map((step) => (step.id === id ? { ...step, ...changes } : step)) };
}

/** @param by `-1` is up. */
export function withMovedStep({ steps, ...draft }: BotDraft, id: string, by: -1 | 1): BotDraft {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  if (!step || !steps[from + by]) return { ...draft, steps };
  return { ...draft, steps: steps.toSpliced(from, 1).toSpliced(from + by, 0, step) };
}

/** The draft of an earlier session; `undefined` where there was none. */
export function readDraft({ draft }: Position): BotDraft | undefined {
  if (typeof draft !== 'object' || draft === null) return undefined;
  const { id, name, steps } = draft as Record<string, unknown>;
  if (typeof name !== 'string' || !Array.isArray(steps) || !steps.every(isStep)) return undefined;
  return { id: typeof id === 'string' ? id : undefined, name, steps };
}

function isStep(value: unknown): value is BotStep {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, text } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof text === 'string' && stepKinds.some((each) => each === kind);
}
