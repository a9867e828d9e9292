import type { CallFault, Journey, JourneyRun, PortalPerson } from '../../../exchange/portal-action-types.ts';
import { withoutMember } from '../designer/draft.ts';
import type { PortalAnswer, PortalContext } from '../section.ts';
import { toStepInput, type ElementStep } from './journey-draft.ts';

export type Preview = PortalAnswer<'preview-element'>;

export interface RunState {
  people: readonly PortalPerson[];
  personId: number | undefined;
  /** Of the journey's variables, by name. */
  values: Readonly<Record<string, string>>;
  fault: CallFault;
  /** By id of the step. */
  previews: Readonly<Record<string, Preview>>;
  /** The last one, with the journey as it was then. */
  result: { run: JourneyRun; journey: Journey; person: PortalPerson | undefined } | undefined;
}

/** Takes people through journeys, without a window. */
export interface RunApp {
  readonly state: Readonly<RunState>;
  person(): PortalPerson | undefined;
  /** Names of the own attributes that the chosen person has. */
  customAttributes(): string[];
  loadPeople(): Promise<void>;
  choose(personId: number): void;
  setValue(variable: string, value: string): void;
  setFault(fault: CallFault): void;
  /** Shows the call of a step as it would be sent. */
  preview(step: ElementStep, variables: readonly string[]): Promise<void>;
  closePreview(stepId: string): void;
  run(journey: Journey): Promise<void>;
  forget(): void;
}

export const runIds = {
  person: 'run-person',
  result: 'run-result',
  preview: (stepId: string) => `${stepId}-preview`,
  previewButton: (stepId: string) => `${stepId}-preview-button`,
} as const;

export function createRunApp(portal: PortalContext): RunApp {
  const nothingRun = { values: {}, previews: {}, result: undefined };
  const state: RunState = { people: [], personId: undefined, fault: 'none', ...nothingRun };

  /** Of the journey that is tried: an answer to one that was left is not shown with the next. */
  let trial = 0;

  function change(changes: Partial<RunState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  const person = () => state.people.find(({ id }) => id === state.personId);

  function keepPeople({ people }: PortalAnswer<'list-portal-people'>) {
    const isKnown = people.some(({ id }) => id === state.personId);
    change({ people, personId: isKnown ? state.personId : people[0]?.id });
  }

  /** A variable without a value is not there, as it would be if a trigger did not bring it. */
  function pick(variables: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      variables.flatMap((name) => (state.values[name] ? [[name, state.values[name]] as const] : [])),
    );
  }

  return {
    state,
    person,
    customAttributes() {
      const { customAttributes } = person()?.profile ?? {};
      return typeof customAttributes === 'object' && customAttributes !== null ? Object.keys(customAttributes) : [];
    },
    async loadPeople() {
      const answer = await portal.load('list-portal-people', {});
      if (answer) keepPeople(answer);
    },
    // What is previewed is of the person.
    choose: (personId) => change({ personId, previews: {} }),
    setValue: (variable, value) => change({ values: { ...state.values, [variable]: value }, previews: {} }),
    setFault: (fault) => change({ fault }),
    async preview(step, variables) {
      const { personId } = state;
      if (personId === undefined) return portal.focus(runIds.person);
      const input = { step: toStepInput(step), personId, variables: pick(variables) };
      const before = trial;
      const answer = await portal.change('preview-element', input);
      if (!answer || before !== trial || state.personId !== personId) return;
      change({ previews: { ...state.previews, [step.id]: answer } });
      portal.focus(runIds.preview(step.id));
    },
    closePreview(stepId) {
      change({ previews: withoutMember(state.previews, stepId) });
      portal.focus(runIds.previewButton(stepId));
    },
    async run(journey) {
      const { personId, fault } = state;
      if (personId === undefined) return portal.focus(runIds.person);
      const input = { journeyId: journey.id, personId, variables: pick(journey.variables), fault };
      const before = trial;
      const run = await portal.change('run-journey', input);
      if (!run) return;
      const answer = await portal.look('list-portal-people', {});
      if (answer) keepPeople(answer);
      if (before !== trial) return;
      change({ result: { run, journey, person: answer?.people.find(({ id }) => id === personId) } });
      portal.focus(runIds.result);
    },
    forget() {
      trial += 1;
      change(nothingRun);
    },
  };
}
