import type { FlowElement, Journey, JourneyStep } from '../../../exchange/portal-action-types.ts';
import { draftIds, withoutEmpty, type Draft, type DraftErrors } from '../designer/draft.ts';
import type { PaletteItem } from '../designer/editor.ts';
import type { PortalInput } from '../section.ts';
import { isTarget } from './person-fields.ts';

export type ElementStep = Extract<JourneyStep, { kind: 'element' }>;

/** A journey as the editor shows it, before it is saved. */
export type JourneyDraft = Draft<JourneyStep>;

export function createJourneyDraft(journey?: Journey): JourneyDraft {
  if (!journey) return { id: undefined, version: undefined, name: '', names: [], steps: [] };
  const { id, version, name, variables, steps } = journey;
  return { id, version, name, names: variables, steps };
}

export function toJourneyInput({ id, version, name, names, steps }: JourneyDraft): PortalInput<'save-journey'> {
  return {
    ...(id === undefined ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    name: name.trim(),
    variables: [...names],
    steps: steps.map((step) => (step.kind === 'element' ? toStepInput(step) : step)),
  };
}

export function toStepInput(step: ElementStep): ElementStep {
  return { ...step, inputs: withoutEmpty(step.inputs), outputs: withoutEmpty(step.outputs) };
}

export function journeyPalette(elements: readonly FlowElement[]): PaletteItem<JourneyStep>[] {
  return [
    { id: 'message', title: 'Message', detail: '', create: (id) => ({ id, kind: 'message', text: '' }) },
    ...elements.map(({ appId, appName, actionName }): PaletteItem<JourneyStep> => {
      const create = (id: string): ElementStep => ({
        id,
        kind: 'element',
        appId,
        actionName,
        inputs: {},
        outputs: {},
        retries: 0,
        fallback: 'exit',
      });
      return { id: `${appId} ${actionName}`, title: actionName, detail: appName, create };
    }),
  ];
}

export const titleOfStep = (step: JourneyStep): string => (step.kind === 'element' ? step.actionName : 'Message');

/** `undefined` while no app with this element is available to the account. */
export function elementOf(elements: readonly FlowElement[], { appId, actionName }: ElementStep) {
  return elements.find((element) => element.appId === appId && element.actionName === actionName);
}

export function validateJourney({ name, steps }: JourneyDraft, elements: readonly FlowElement[]): DraftErrors {
  const errors: [id: string, error: string][] = [];
  if (name.trim() === '') errors.push([draftIds.name, 'A journey needs a name.']);
  if (steps.length === 0) errors.push([draftIds.palette, 'A journey needs a step.']);
  for (const step of steps) {
    if (step.kind === 'message') {
      if (step.text.trim() === '') errors.push([draftIds.part(step.id, 'text'), 'This step needs a text.']);
      continue;
    }
    for (const { name: input, title, isRequired } of elementOf(elements, step)?.inputs ?? []) {
      if (!isRequired || step.inputs[input]?.trim()) continue;
      errors.push([draftIds.part(step.id, `input-${input}`), `${title} is needed by the app.`]);
    }
    for (const [output, target] of Object.entries(step.outputs)) {
      if (target === '' || isTarget(target)) continue;
      const sentence =
        'An output goes to flow.<variable>, to a field such as person.firstName, or to person.custom.<name>.';
      errors.push([draftIds.part(step.id, `output-${output}`), sentence]);
    }
  }
  return Object.fromEntries(errors);
}
