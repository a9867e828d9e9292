import { expect, test } from 'vitest';
import type { OperationValidators, Validator } from '@embedworks/contracts';
import * as messageValidators from '../src/infobip/message-validators.gen.ts';
import { validators } from '../src/infobip/validators.gen.ts';
import { documented } from './infobip-documented.ts';

const operations: Readonly<Record<string, OperationValidators>> = validators;
const messages = messageValidators as unknown as Readonly<Record<string, Record<string, Validator>>>;

function validatorOf(of: string, part: string): Validator | undefined {
  const operation = operations[of];
  if (!operation) return messages[`${of}Events`]?.[part];
  return part === 'request' ? (operation.body ?? operation.input) : operation.responses[part];
}

test.each(documented)('$title ($of $part)', ({ of, part, value }) => {
  const validator = validatorOf(of, part);
  expect(validator?.(structuredClone(value)), JSON.stringify(validator?.errors)).toBe(true);
});
