import { checkMembers } from '../page-action-input.ts';
import type { CallFault, PortalActionShapes } from './portal-action-types.ts';
import { areChatbotSteps, areJourneySteps, isElementStep, isText, isTexts } from './step-input.ts';

/** The actions of Answers, Flow and the run log. */
export type RunActionName = Extract<
  keyof PortalActionShapes,
  | 'list-chatbots'
  | 'save-chatbot'
  | 'delete-chatbot'
  | 'start-chat'
  | 'say-in-chat'
  | 'list-journeys'
  | 'save-journey'
  | 'delete-journey'
  | 'load-options'
  | 'preview-element'
  | 'run-journey'
  | 'list-portal-people'
  | 'list-runs'
  | 'read-run'
  | 'try-function'
>;

const faults: Record<CallFault, true> = {
  none: true,
  tampered: true,
  replayed: true,
  late: true,
  early: true,
  unsigned: true,
  'wrong-secret': true,
  reserialised: true,
};

const checks = {
  text: isText,
  words: (value: unknown) => isText(value) && value.trim() !== '',
  texts: isTexts,
  names: (value: unknown) => Array.isArray(value) && value.every((each) => isText(each) && each !== ''),
  boolean: (value: unknown) => typeof value === 'boolean',
  number: (value: unknown) => Number.isSafeInteger(value),
  fault: (value: unknown) => isText(value) && Object.hasOwn(faults, value),
  product: (value: unknown) => value === 'answers' || value === 'flow',
  chatbotSteps: areChatbotSteps,
  journeySteps: areJourneySteps,
  elementStep: isElementStep,
};

type Kind = keyof typeof checks;
type Input<Name extends RunActionName> = PortalActionShapes[Name]['input'];

/** What the members of each input must be. */
const inputs: {
  [Name in RunActionName]: { [Member in keyof Required<Omit<Input<Name>, 'id' | 'version'>>]: Kind } & { id?: Kind };
} = {
  'list-chatbots': {},
  'save-chatbot': { name: 'words', attributes: 'names', steps: 'chatbotSteps', isActive: 'boolean' },
  'delete-chatbot': { id: 'text' },
  'start-chat': { chatbotId: 'text', fault: 'fault' },
  'say-in-chat': { chatId: 'text', text: 'words', fault: 'fault' },
  'list-journeys': {},
  'save-journey': { name: 'words', variables: 'names', steps: 'journeySteps' },
  'delete-journey': { id: 'text' },
  'load-options': { appId: 'text', actionName: 'text', field: 'text' },
  'preview-element': { step: 'elementStep', personId: 'number', variables: 'texts' },
  'run-journey': { journeyId: 'text', personId: 'number', variables: 'texts', fault: 'fault' },
  'list-portal-people': {},
  'list-runs': {},
  'read-run': { id: 'text' },
  'try-function': { appId: 'text', product: 'product', functionName: 'text', inputs: 'texts', fault: 'fault' },
};

/** @throws {PageActionRefusal} `invalid-input`, naming what does not fit. */
export function checkRunInput(name: RunActionName, input: unknown): void {
  // Only what is saved again has an id and a version beside what is needed.
  checkMembers<Kind>(name, { needs: inputs[name], may: { id: 'text', version: 'number' } }, checks, input);
}
