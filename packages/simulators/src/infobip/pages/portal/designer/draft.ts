/** What the steps of chatbots and journeys have in common. */
export interface DesignedStep {
  id: string;
  kind: string;
}

/** A chatbot or a journey as its editor shows it, before it is saved. */
export interface Draft<Step extends DesignedStep = DesignedStep> {
  /** `undefined` for one that was never saved. */
  id: string | undefined;
  /** That it came of; `undefined` as well. */
  version: number | undefined;
  name: string;
  /** Attributes of a chatbot, variables of a journey. */
  names: readonly string[];
  steps: readonly Step[];
}

/** By id of the element that is wrong, a sentence for the person. In the order of the form. */
export type DraftErrors = Readonly<Record<string, string>>;

/** Ids of elements; those of a step begin with the step's id. */
export const draftIds = {
  name: 'design-name',
  newName: 'new-name',
  palette: 'palette',
  part: (stepId: string, part: string) => `${stepId}-${part}`,
  title: (stepId: string) => `${stepId}-title`,
} as const;

export function nextStepId(steps: readonly DesignedStep[]): string {
  const numbers = steps.map(({ id }) => Number(/^step-(\d+)$/u.exec(id)?.[1] ?? 0));
  return `step-${Math.max(0, ...numbers) + 1}`;
}

/** @param position That the step has afterwards, from 0. */
export function withStep<Step extends DesignedStep, Of extends Draft<Step>>(
  draft: Of,
  step: Step,
  position: number,
): Of {
  return { ...draft, steps: draft.steps.toSpliced(position, 0, step) };
}

export function withoutStep<Of extends Draft>(draft: Of, stepId: string): Of {
  return { ...draft, steps: draft.steps.filter(({ id }) => id !== stepId) };
}

/** @param position Of the gap where the step is put, as the gaps are counted before it is taken away. */
export function withMovedStep<Of extends Draft>(draft: Of, stepId: string, position: number): Of {
  const from = draft.steps.findIndex(({ id }) => id === stepId);
  const step = draft.steps[from];
  if (!step || position < 0 || position > draft.steps.length) return draft;
  const to = position > from ? position - 1 : position;
  return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

export function withChangedStep<Of extends Draft>(draft: Of, stepId: string, changes: object): Of {
  return { ...draft, steps: draft.steps.map((step) => (step.id === stepId ? { ...step, ...changes } : step)) };
}

/** Why a name cannot be added, or `undefined`. */
export function problemOfName(name: string, names: readonly string[]): string | undefined {
  if (!/^[A-Za-z][\w-]*$/u.test(name)) return 'A name is letters, digits, _ and -, and begins with a letter.';
  return names.includes(name) ? `${name} is there already.` : undefined;
}

/** Puts a placeholder in the place of what is selected. */
export function insertPlaceholder(text: string, start: number, end: number, name: string) {
  const before = `${text.slice(0, start)}{{${name}}}`;
  return { text: before + text.slice(end), cursor: before.length };
}

/** What is sent of a mapping: what is empty is nothing. */
export function withoutEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

export function withoutMember<Value>(values: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== name));
}
