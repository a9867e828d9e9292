import { describe, expect, test } from 'vitest';
import { ApiCallError } from '@embedworks/core';
import { Dialog360Error, toDialog360Error, toDialog360Message } from '../src/errors.ts';

const meta = (code?: string) => ({ meta: { developer_message: 'No.', ...(code ? { error_data: { code } } : {}) } });
const ofMeta = (code: number) => ({ error: { message: 'No.', code } });

test.each<[unknown, string | undefined]>([
  [{ meta: { developer_message: 'Wrong payload' } }, 'Wrong payload'],
  [{ meta: { developerMessage: 'Invalid api_key', httpCode: 404 } }, 'Invalid api_key'],
  [
    { meta: { developer_message: 'first' }, error: { message: 'second' }, error_description: 'third', message: 'last' },
    'first',
  ],
  [{ error: { message: 'second' }, error_description: 'third', message: 'last' }, 'second'],
  [{ error: 'text', error_description: 'third', message: 'last' }, 'text'],
  [{ error_description: 'third', message: 'last' }, 'third'],
  [{ message: 'last' }, 'last'],
  [
    { error: { message: '(#131047) Re-engagement', error_data: { details: '24 hours' } } },
    '(#131047) Re-engagement (24 hours)',
  ],
  [{ meta: { developer_message: '' }, message: 'last' }, 'last'],
  [{ meta: null, error: null }, undefined],
  [{ meta: { developer_message: { nested: true } } }, undefined],
  [[], undefined],
  ['<html>', undefined],
  [null, undefined],
  [undefined, undefined],
])('toDialog360Message(%j)', (data, message) => {
  expect(toDialog360Message(data)).toBe(message);
});

describe('an error of a call', () => {
  const toError = (status: number, data: unknown, path: string, retryable = false) => {
    const code = status === 429 ? 'rate_limited' : status === 401 ? 'unauthorized' : 'http';
    const error = new ApiCallError('It said no.', { vendor: '360dialog', code, status, data, retryable });
    return toDialog360Error(error, { method: 'POST', path });
  };
  const keys = '/api/v2/partners/P/channels/C/api_keys';
  const partner = '/api/v2/partners/P';
  const messages = '/messages';

  test.each<[status: number, data: unknown, path: string, code: string, retryable: boolean]>([
    [400, meta('channel_not_running'), keys, 'channel_not_running', true],
    [400, meta(), keys, 'http', false],
    [400, { meta: { developer_message: 'Channel is not running' } }, keys, 'http', false],
    [403, meta('permission_missing'), keys, 'permission_missing', false],
    [403, meta(), keys, 'permission_missing', false],
    [403, meta('partner_disabled'), keys, 'forbidden', false],
    [403, meta(), partner, 'forbidden', false],
    [403, '<html>', messages, 'forbidden', false],
    [404, meta(), partner, 'not_found', false],
    [401, { meta: { developerMessage: 'Invalid api_key', httpCode: 404 } }, messages, 'unauthorized', false],
    [429, meta(), partner, 'rate_limited', true],
    [400, { meta: { developer_message: 'Rate limit exceeded' } }, messages, 'rate_limited', true],
    [400, { meta: { developerMessage: 'Slow down', httpCode: 429 } }, messages, 'rate_limited', true],
    [400, { meta: { developer_message: 'The account is unpaid' } }, messages, 'http', false],
    [400, { meta: { developer_message: 'rate limit is no number' } }, partner, 'http', false],
    [400, ofMeta(130_429), messages, 'rate_limited', true],
    [400, ofMeta(131_056), messages, 'rate_limited', true],
    [400, ofMeta(131_047), messages, 'meta_error', false],
    [403, ofMeta(131_030), messages, 'meta_error', false],
    [500, ofMeta(1), partner, 'meta_error', false],
  ])('%i %j of %s is %s', (status, data, path, code, retryable) => {
    const error = toError(status, data, path);
    expect(error).toBeInstanceOf(Dialog360Error);
    expect(error).toBeInstanceOf(ApiCallError);
    expect(error).toMatchObject({ name: 'Dialog360Error', vendor: '360dialog', status, code });
    expect(error.retryable).toBe(retryable);
    expect(error.call).toBe(`POST ${path}`);
  });

  test('keeps the code of Meta', () => {
    expect(toError(400, ofMeta(131_047), messages).metaCode).toBe(131_047);
    expect(toError(400, { error: 'text' }, messages).metaCode).toBeUndefined();
  });

  test('of a message whose fate is unknown is not to be repeated', () => {
    expect(toError(503, meta(), partner, true)).toMatchObject({ retryable: true, message: 'It said no.' });
    const lost = toError(503, meta(), messages, true);
    expect(lost).toMatchObject({ retryable: false, code: 'http' });
    expect(lost.message).toContain('unknown');
  });
});
