import type { FunctionField } from '../../../exchange/portal-action-types.ts';

/** A text as it is, everything else as JSON. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Behind the label of an input or an output. */
export function describeField({ type, isRequired }: FunctionField): string {
  return isRequired ? `${type}, needed` : type;
}
