import { isPlainObject } from '../../engine/json.ts';
import { isPersonAttribute } from './person-attributes.ts';

/** More attempts than this after a failure are no help. Sandbox choice. */
const mostRetries = 10;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isTexts = (value: unknown): boolean => isPlainObject(value) && Object.values(value).every(isText);

/** Steps of a chatbot whose ids are their own, and whose fallbacks lead to one of them. */
export function areChatbotSteps(value: unknown): boolean {
  if (!haveOwnIds(value)) return false;
  const ids = value.map(({ id }) => id);
  return value.every((step) => {
    if (step.kind === 'question') return isText(step.text) && isText(step.attribute) && step.attribute !== '';
    if (step.kind !== 'block') return ['message', 'agent', 'end'].includes(String(step.kind)) && isText(step.text);
    return isText(step.functionName) && isCalled(step) && isFallback(step.fallback, ids);
  });
}

export function areJourneySteps(value: unknown): boolean {
  return (
    haveOwnIds(value) && value.every((step) => (step.kind === 'message' ? isText(step.text) : isElementStep(step)))
  );
}

export function isElementStep(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { id, kind, actionName, outputs, fallback } = value;
  const isKnown = isText(id) && kind === 'element' && isText(actionName);
  if (!isKnown || !isCalled(value) || !['exit', 'none'].includes(String(fallback))) return false;
  return Object.values(outputs as Record<string, string>).every(isTarget);
}

/** What blocks and elements have in common. */
function isCalled({ appId, inputs, outputs, retries }: Record<string, unknown>): boolean {
  const areRetries = Number.isInteger(retries) && Number(retries) >= 0 && Number(retries) <= mostRetries;
  return isText(appId) && isTexts(inputs) && isTexts(outputs) && areRetries;
}

function isFallback(value: unknown, ids: readonly unknown[]): boolean {
  if (!isPlainObject(value)) return false;
  return value.kind === 'step' ? ids.includes(value.stepId) : value.kind === 'agent' || value.kind === 'none';
}

/** Where an output goes: nowhere, a variable of the flow, or an attribute of the person. */
function isTarget(target: string): boolean {
  if (target === '' || /^flow\.[A-Za-z][\w-]*$/.test(target)) return true;
  return target.startsWith('person.') && isPersonAttribute(target.slice('person.'.length));
}

function haveOwnIds(value: unknown): value is Record<string, unknown>[] {
  if (!Array.isArray(value) || !value.every(isPlainObject)) return false;
  const ids = value.map(({ id }) => id);
  return ids.every((id) => isText(id) && id !== '') && new Set(ids).size === ids.length;
}
