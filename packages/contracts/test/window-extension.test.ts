import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { allSpecs, readSpec } from './specs.ts';

const validate = new Ajv2020({ allowUnionTypes: true, strictRequired: false, strictTypes: false }).compile(
  JSON.parse(readSpec('x-window.schema.json')) as object,
);

const check = (value: unknown) =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

describe.each(allSpecs.filter(({ asyncapi }) => asyncapi))('x-window in $vendor', ({ asyncapi }) => {
  const channels = Object.entries(asyncapi?.channels ?? {});
  const messages = Object.entries(asyncapi?.components.messages ?? {});

  test.each(channels)('channel %s', (_, channel) => expect(check(channel['x-window'])).toEqual([]));
  test.each(messages)('message %s', (_, message) => expect(check(message['x-window'])).toEqual([]));

  test('what must come before, or may follow, are messages of the file', () => {
    const known = new Set(messages.map(([key]) => key));
    const named = messages.flatMap(([, message]) => {
      const { after = [], before = [], effects = [] } = message['x-window'] as Record<string, string[] | undefined>;
      return [...after, ...before, ...effects];
    });
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the schema refuses', () => {
  const channel = {
    transport: 'postMessage',
    host: { kind: 'page', description: 'x' },
    guest: { kind: 'iframe', description: 'x' },
    guestOrigins: ['https://vendor.test'],
    address: 'https://vendor.test/app/',
  };
  test('nothing that is right', () => expect(check(channel)).toEqual([]));
  test.each([
    ['an unknown transport', { ...channel, transport: 'pigeon' }],
    ['a guest without origin', { ...channel, guestOrigins: [] }],
    ['a broadcast without a name', { ...channel, transport: 'broadcast' }],
    ['an origin with a path', { ...channel, guestOrigins: ['https://vendor.test/app'] }],
    ['an unknown word', { ...channel, orgins: [] }],
    ['a message from nobody', { receiver: 'guest', targetOrigin: 'exact', checks: [], occurs: 'many' }],
  ])('%s', (_, value) => expect(check(value)).not.toEqual([]));
});
