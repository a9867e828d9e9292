import { IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { AppFunction } from '../app/functions.ts';
import type { CallOutput } from './middleware.ts';
import { checkValue, pickDeclared } from '../manifest/schema.ts';
import { checkOptions, pickOptions } from '../manifest/select-options.ts';

/**
 * What is sent: the members that `outSchema` declares and the options of a select box, as JSON writes them, so that a
 * `Date` counts as text. A member that is `null` is as good as missing, at any depth.
 *
 * @throws {IntegrationError} of the code `invalid_output` when it is not as declared. Its message holds no value.
 */
export function checkOutput({ name, outputs, options }: AppFunction, output: CallOutput): Record<string, unknown> {
  const value = toJsonValue(name, output ?? {});
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(name, `expected an object, got ${Array.isArray(value) ? 'a list' : typeof value}`);
  }
  const members = value as Record<string, unknown>;
  const declared = { ...pickDeclared(outputs, members), ...pickOptions(options, members) };
  const issues = [...checkValue(outputs, declared), ...checkOptions(options, declared)];
  if (issues.length > 0) throw invalid(name, issues.map(({ message }) => message).join('; '));
  return declared;
}

function toJsonValue(name: string, output: object): unknown {
  const settle = (key: string, value: unknown) => {
    // JSON would write null, which is as good as missing.
    if (typeof value === 'number' && !Number.isFinite(value))
      throw invalid(name, `${key}: expected a number, got one that JSON cannot hold`);
    // A member without a value is not written; in a list, which has to keep its places, it is null again.
    return value ?? undefined;
  };
  try {
    const text = JSON.stringify(output, settle) as string | undefined;
    return text === undefined ? undefined : JSON.parse(text);
  } catch (cause) {
    throw cause instanceof IntegrationError ? cause : invalid(name, 'JSON cannot write it', cause);
  }
}

function invalid(name: string, what: string, cause?: unknown): IntegrationError {
  const message = `${vendor}: the output of ${name} is not as outSchema declares: ${what}.`;
  return new IntegrationError(message, { vendor, code: 'invalid_output', cause });
}
