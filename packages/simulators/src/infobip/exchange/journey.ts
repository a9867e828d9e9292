import { PageActionRefusal } from '../../engine/page-actions.ts';
import type { JourneyStep } from './portal-action-types.ts';
import type { InfobipState, JourneyRow, JourneyRunRow } from '../state.ts';
import { findElement, findFunction } from './available.ts';
import { buildCall, type FunctionCall } from './function-call.ts';
import { keepNewest } from './keep-newest.ts';
import { readPersonAttribute, storePersonAttributes } from './person-attributes.ts';
import { runFunction, type RunScene } from './run-function.ts';
import { fillInputs, fillText, hasPlaceholder, type Lookup } from './templates.ts';

export type ElementStep = Extract<JourneyStep, { kind: 'element' }>;
type Variables = Record<string, unknown>;
type StepReport = JourneyRunRow['steps'][number];

const mostJourneyRuns = 200;
const ofPerson = 'person.';
const ofFlow = 'flow.';

/** Takes one person through a journey. */
export async function runJourney(
  scene: RunScene,
  { id: journeyId, steps }: JourneyRow,
  personId: number,
  given: Readonly<Record<string, string>>,
): Promise<JourneyRunRow> {
  const { state, world } = scene;
  requirePerson(state, personId);
  const variables: Variables = { ...given };
  const reports: StepReport[] = [];
  let hasExited = false;
  for (const step of steps) {
    if (step.kind === 'message') {
      const text = fillText(step.text, createLookup(state, personId, variables));
      reports.push({ stepId: step.id, text });
      continue;
    }
    const { report, isDone } = await takeElement(scene, step, personId, variables);
    reports.push(report);
    if (isDone || step.fallback === 'none') continue;
    hasExited = true;
    break;
  }
  const run: JourneyRunRow = {
    id: world.ids.uuid(),
    atMs: world.clock.now(),
    journeyId,
    personId,
    state: hasExited ? 'exited' : 'completed',
    steps: reports,
    variables,
  };
  await state.journeyRuns.insert(run);
  keepNewest(state.journeyRuns, mostJourneyRuns);
  return run;
}

/** Why an element is not filled in as its manifest wants. Of one that is not available nothing is known. */
export function inputProblem(state: InfobipState, { appId, actionName, inputs }: ElementStep): string | undefined {
  const wrong = findElement(state, appId, actionName)?.inputs.find(
    ({ name, personalization }) => !personalization && hasPlaceholder(inputs[name] ?? ''),
  );
  return (
    wrong && `${wrong.title} of ${actionName} takes no attributes: its manifest does not say personalization: true.`
  );
}

/**
 * The call of an element, which nobody makes.
 * @throws {PageActionRefusal} `not-found` for an element or a person there is none of, `not-callable` with the reason.
 */
export function previewElement(
  state: InfobipState,
  step: ElementStep,
  personId: number,
  variables: Readonly<Record<string, string>>,
): FunctionCall {
  requirePerson(state, personId);
  const usable = findFunction(state, 'flow', step.appId, step.actionName);
  if (!usable) throw new PageActionRefusal('not-found', unavailable(step));
  const problem = inputProblem(state, step);
  if (problem !== undefined) throw new PageActionRefusal('not-callable', problem);
  const built = buildCall(usable.definition, fillInputs(step.inputs, createLookup(state, personId, variables)));
  if ('problem' in built) throw new PageActionRefusal('not-callable', built.problem);
  return built.call;
}

/** @param variables Gets the outputs that are stored in them. */
async function takeElement(
  scene: RunScene,
  step: ElementStep,
  personId: number,
  variables: Variables,
): Promise<{ report: StepReport; isDone: boolean }> {
  const { id: stepId, appId, actionName, retries } = step;
  const usable = findFunction(scene.state, 'flow', appId, actionName);
  if (!usable) return { report: { stepId, text: unavailable(step) }, isDone: false };
  const wrong = inputProblem(scene.state, step);
  if (wrong !== undefined) return { report: { stepId, text: `${actionName} was not called. ${wrong}` }, isDone: false };
  const inputs = fillInputs(step.inputs, createLookup(scene.state, personId, variables));
  const { run } = await runFunction(scene, { ...usable, inputs, cause: 'journey', retries });
  const runId = run.id;
  if (run.outcome === 'failure') {
    return { report: { stepId, text: `${actionName} failed. ${run.reason}`, runId }, isDone: false };
  }
  const kept = Object.entries(step.outputs).filter(
    ([name, target]) => target !== '' && Object.hasOwn(run.outputs, name),
  );
  const attributes: Variables = {};
  for (const [name, target] of kept) {
    if (target.startsWith(ofFlow)) variables[target.slice(ofFlow.length)] = run.outputs[name];
    else attributes[target.slice(ofPerson.length)] = run.outputs[name];
  }
  const isForPerson = Object.keys(attributes).length > 0;
  const problem = isForPerson ? await storePersonAttributes(scene, personId, attributes) : undefined;
  const stored = kept.map(([name, target]) => `${name} in ${target}`).join(', ');
  const text =
    problem === undefined
      ? `${actionName} is done${stored === '' ? '' : `, and stored ${stored}`}.`
      : `${actionName} is done, but the profile was not changed: ${problem}`;
  return { report: { stepId, text, runId }, isDone: true };
}

/** `person.firstName` of People as it is at that moment, `flow.orderId` of the flow. */
function createLookup({ people }: InfobipState, personId: number, variables: Readonly<Variables>): Lookup {
  return (name) => {
    const person = people.persons.get(personId);
    if (name.startsWith(ofPerson)) return person && readPersonAttribute(person, name.slice(ofPerson.length));
    const variable = name.startsWith(ofFlow) ? name.slice(ofFlow.length) : undefined;
    return variable !== undefined && Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  };
}

function requirePerson({ people }: InfobipState, personId: number): void {
  if (!people.persons.get(personId)) throw new PageActionRefusal('not-found', `There is no person ${personId}.`);
}

function unavailable({ actionName }: ElementStep): string {
  return `${actionName} was not called: no app with this element is available to the account.`;
}
