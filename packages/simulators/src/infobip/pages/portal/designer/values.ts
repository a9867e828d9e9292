import type { FunctionField } from '../../../portal-action-types.ts';
import type { Choice } from './fields-view.ts';

/** A text as it is, everything else as JSON. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Behind the label of an input or an output. */
export function describeField({ type, isRequired }: FunctionField): string {
  return isRequired ? `${type}, needed` : type;
}

/** As many as the simulator takes. */
export const retryChoices: readonly Choice[] = Array.from({ length: 11 }, (_each, count) => ({
  value: String(count),
  label: count === 0 ? 'None' : String(count),
}));
