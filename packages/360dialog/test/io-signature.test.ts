import { expect, test } from 'vitest';
import { ConfigurationError } from '@embedworks/core';
import { createDialog360, createIoSignature } from '@embedworks/360dialog/server';
import { createIoSignature as createForTests } from '@embedworks/360dialog/testing';

// The known answer of messages.asyncapi.yaml, made with
// printf 'SandboxPA|1772442000' | openssl dgst -sha512 -hmac platform-secret
const known = {
  ioSignature:
    'b42865372b01b0d158225bab999c04bb7c7fbe8827bb2ab264922e86d8a26c61e9bc7684249e71021eb6628dd0aa897d4b1c071c74006ff92626154c1115cc0c',
  ioTimestamp: '1772442000',
};
const options = { partnerId: 'SandboxPA', platformSecret: 'platform-secret', now: () => 1_772_442_000_999 };

test('an IO signature is the known answer', async () => {
  expect(await createIoSignature(options)).toEqual(known);
  expect(await createForTests(options)).toEqual(known);
});

test('a hub signs with its id, its first secret and the time it is', async () => {
  const credentials = { apiKey: 'k' };
  const hub = createDialog360({ partnerId: 'SandboxPA', credentials, platformSecrets: ['platform-secret', 'former'] });
  const { ioSignature, ioTimestamp } = await hub.signOnboarding();
  expect(Math.abs(Number(ioTimestamp) * 1000 - Date.now())).toBeLessThan(60_000);
  const now = () => Number(ioTimestamp) * 1000;
  expect(await createIoSignature({ ...options, now })).toEqual({ ioSignature, ioTimestamp });
});

test.each([
  ['no partner', { partnerId: '' }],
  ['no secret', { platformSecret: '' }],
])('%s is refused', async (_, wrong) => {
  await expect(createIoSignature({ ...options, ...wrong })).rejects.toBeInstanceOf(ConfigurationError);
});

test('a hub without a secret says so', async () => {
  const hub = createDialog360({ partnerId: 'SandboxPA', credentials: { apiKey: 'k' } });
  await expect(hub.signOnboarding()).rejects.toThrow(/platformSecrets/);
});
