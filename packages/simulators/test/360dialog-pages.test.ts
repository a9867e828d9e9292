import { expect, test } from 'vitest';
import { channels } from '@embedworks/contracts/360dialog/channels';
import { dialog360 } from '../src/360dialog/index.ts';
import { startMs, useDesk } from './support/360dialog-desk.ts';

const desk = useDesk();

const addresses = [
  ['/dashboard/app/SandboxPA/permissions'],
  ['/dashboard/app/SandboxPA'],
  ['/onboarding/SandboxPA'],
] as const;

const open = (path: string, query: Record<string, string> = {}) => desk().call('GET', path, { key: null, query });

test.each(addresses)('%s is the popup', async (path) => {
  const { status, headers, body } = await open(path, { redirect_url: 'https://platform.example/', flow: '' });
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(body).toContain('<title>360dialog hub</title>');
  const source = /src="([^"]+)"/.exec(String(body))?.[1] ?? '';
  expect(new URL(source, `http://a.example/root${path}`).pathname).toBe('/root/_assets/hub.js');
  expect(headers).not.toHaveProperty('cross-origin-opener-policy');
});

test('a site without a server has the popups of both hubs', () => {
  expect(dialog360.pages.flatMap(({ staticPaths }) => staticPaths)).toEqual([
    '/dashboard/app/SandboxPA/permissions',
    '/dashboard/app/SandboxDirectPA/permissions',
    '/dashboard/app/SandboxPA',
    '/dashboard/app/SandboxDirectPA',
    '/onboarding/SandboxPA',
    '/onboarding/SandboxDirectPA',
  ]);
});

test.each([
  ['state', 'coop'],
  ['email', 'coop--1@client.example'],
  ['sandbox.scenario', 'message-late,coop'],
])('the opener is cut off when %s says %s', async (name, value) => {
  for (const [path] of addresses) {
    const { headers } = await open(path, { [name]: value });
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  }
});

test('the opener is cut off by a setting, also on an error card', async () => {
  desk().settings.openerPolicy = true;
  for (const [path] of addresses) {
    for (const query of [{}, { redirect_url: 'no address' }]) {
      expect((await open(path, query)).headers['cross-origin-opener-policy']).toBe('same-origin');
    }
  }
});

test('loading the page uses no signature up, opening the hub does', async () => {
  desk().settings.requireIoSignature = true;
  const { createHmac } = await import('node:crypto');
  const io_timestamp = String(startMs / 1000);
  const digest = createHmac('sha512', 'sandbox-360dialog-secret').update(`SandboxPA|${io_timestamp}`).digest('hex');
  const query = { io_timestamp, io_signature: digest };
  const [[path]] = addresses;
  expect((await open(path)).status).toBe(403);
  expect((await open(path, query)).status).toBe(200);
  expect((await open(path, query)).status).toBe(200);
  await desk().act('open-hub', { partnerId: 'SandboxPA', query });
  expect((await open(path, query)).status).toBe(403);
});

test.each([
  ['grant-one', /^\?account=1&client=\w+&channels=\[\w+\]&state=grant-one\.x$/],
  ['grant-many', /^\?account=1&client=\w+&channels=\[\w+,\w+\]&state=grant-many\.x$/],
  ['grant-none', /^\?account=1&client=\w+&channels=\[\]&state=grant-none\.x$/],
  ['revoke', /^\?account=1&client=\w+&channels=\[\]&revoked=\[\w+\]&state=revoke\.x$/],
  ['redirect-encoded', /^\?account=1&client=\w+&channels=%5B\w+%2C\w+%5D&state=redirect-encoded\.x$/],
  ['no-state', /^\?account=1&client=\w+&channels=\[\w+\]$/],
])('%s can be played without a page', async (scenario, search) => {
  const redirect_url = 'https://platform.example/done?account=1';
  const query = { redirect_url, state: `${scenario}.x`, 'sandbox.redirect': 'at-once' };
  const { status, headers } = await open(addresses[0][0], query);
  expect(status).toBe(302);
  expect(headers.location?.startsWith('https://platform.example/done?')).toBe(true);
  expect(headers.location?.slice('https://platform.example/done'.length)).toMatch(search);
});

test('a scenario that only a page can play waits for it', async () => {
  for (const scenario of ['cancel', 'never-redirect', 'coop', 'duplicate-redirect']) {
    expect((await open(addresses[0][0], { state: scenario, 'sandbox.redirect': 'at-once' })).status).toBe(200);
  }
  expect((await open(addresses[0][0], { 'sandbox.redirect': 'at-once' })).status).toBe(200);
});

test('every way a popup can end by contract is a scenario, but those that need none', () => {
  const needNone = ['blocked', 'redirect-not-allowed', 'redirect-without-client', 'redirect-page-elsewhere'];
  const ids = dialog360.scenarios?.map(({ id }) => id) ?? [];
  const sequences = channels.onboardingResult.sequences.map(({ id }) => id).filter((id) => !needNone.includes(id));
  expect(sequences.filter((id) => !ids.includes(id))).toEqual([]);
});

test('no other origin may read what the vendor answers', async () => {
  const { headers } = await desk().partner('GET', '', { headers: { origin: 'https://platform.example' } });
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});
