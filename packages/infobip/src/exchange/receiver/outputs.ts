import { IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { AppFunction } from '../app/functions.ts';
import type { CallOutput } from './middleware.ts';
import { checkValue, pickDeclared } from '../manifest/schema.ts';

/**
 * What is sent: the members that `outSchema` declares, as JSON writes them, so that a `Date` counts as text.
 *
 * @throws {IntegrationError} of the code `invalid_output` when it is not as declared. Its message holds no value.
 */
export function checkOutput({ name, outputs }: AppFunction, output: CallOutput): Record<string, unknown> {
  const value = toJsonValue(name, output ?? {});
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(name, `expected an object, got ${Array.isArray(value) ? 'a list' : typeof value}`);
  }
  const declared = pickDeclared(outputs, value as Record<string, unknown>);
  const issues = checkValue(outputs, declared);
  if (issues.length > 0) throw invalid(name, issues.map(({ message }) => message).join('; '));
  return declared;
}

function toJsonValue(name: string, output: object): unknown {
  try {
    const text = JSON.stringify(output) as string | undefined;
    return text === undefined ? undefined : JSON.parse(text);
  } catch (cause) {
    throw invalid(name, 'JSON cannot write it', cause);
  }
}

function invalid(name: string, what: string, cause?: unknown): IntegrationError {
  const message = `${vendor}: the output of ${name} is not as outSchema declares: ${what}.`;
  return new IntegrationError(message, { vendor, code: 'invalid_output', cause });
}
