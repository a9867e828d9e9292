import { expect, test } from 'vitest';
import { toEsputnikMessage } from '../src/errors.ts';

test.each<[unknown, string | undefined]>([
  ['Domain already exists', 'Domain already exists'],
  ['  Duplicated request\n', 'Duplicated request'],
  [{ message: 'Domain is already registered' }, 'Domain is already registered'],
  [{ timestamp: '2026-01-05T10:15:30Z', status: 401, error: 'Unauthorized', path: '/v1' }, 'Unauthorized'],
  [{ message: '', error: 'Unauthorized' }, 'Unauthorized'],
  ['{"message":"Duplicated request"}', 'Duplicated request'],
  [
    'The event parameters are not valid. Expected: [{"name":"a"}]',
    'The event parameters are not valid. Expected: [{"name":"a"}]',
  ],
  ['x'.repeat(301), `${'x'.repeat(300)}…`],
  ['{"message":', undefined],
  ['["message"]', undefined],
  [{ message: { nested: true } }, undefined],
  ['<html><body>Bad gateway', undefined],
  ['', undefined],
  [7, undefined],
  [null, undefined],
  [undefined, undefined],
])('toEsputnikMessage(%j)', (data, message) => {
  expect(toEsputnikMessage(data)).toBe(message);
});
