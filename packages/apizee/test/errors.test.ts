import { expect, test } from 'vitest';
import { toApizeeMessage } from '@embedworks/apizee';

test.each<[unknown, string | undefined]>([
  [
    { code: 10, message: 'The field is invalid.', details: 'Parameter phone' },
    'The field is invalid. (Parameter phone)',
  ],
  [{ message: 'No.' }, 'No.'],
  [{ error: 'Too many requests' }, 'Too many requests'],
  [{ message: '', error: 'Too many requests' }, 'Too many requests'],
  [{ details: 'Parameter phone' }, undefined],
  [{ message: { nested: true } }, undefined],
  ['<html>', undefined],
  [null, undefined],
  [undefined, undefined],
])('toApizeeMessage(%j)', (data, message) => {
  expect(toApizeeMessage(data)).toBe(message);
});
