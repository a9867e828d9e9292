import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { NumberOfClient, PageActionShapes, SignedInClient } from '../src/360dialog/page-action-types.ts';
import { hubScenarios } from '../src/360dialog/pages/hub/scenarios.ts';
import { directKey, startMs, useDesk } from './support/360dialog-desk.ts';

const desk = useDesk();

const partnerId = 'SandboxPA';
const account = { partnerId, name: 'New GmbH', email: 'New@client.example', password: 'my-password' };
const number = (visit: string, more: Partial<PageActionShapes['add-number']['input']> = {}) => ({
  visit,
  phoneNumber: '+49 1522 3456789',
  phoneName: 'New',
  businessName: 'New GmbH',
  verificationCode: '123456',
  verificationMethod: 'sms' as const,
  coexistence: false,
  ...more,
});

async function signUp(more: Partial<PageActionShapes['sign-up']['input']> = {}): Promise<SignedInClient> {
  return desk().act('sign-up', { ...account, ...more });
}

async function addNumber(visit: string, phoneNumber = '+49 1522 3456789'): Promise<NumberOfClient> {
  return desk().act('add-number', number(visit, { phoneNumber }));
}

function open(query: Record<string, string> = {}, id = partnerId) {
  return desk().act('open-hub', { partnerId: id, query });
}

function signed(secret = 'sandbox-360dialog-secret', atMs = startMs) {
  const io_timestamp = String(atMs / 1000);
  const io_signature = createHmac('sha512', secret).update(`${partnerId}|${io_timestamp}`).digest('hex');
  return { io_signature, io_timestamp };
}

describe('a visit', () => {
  test('with partner payment: sign up, add a number, come home; permission is given by default', async () => {
    const client = await signUp({ partnerPayload: 'account-42' });
    expect(client).toMatchObject({ name: 'New GmbH', existing: false, numbers: [] });
    const added = await addNumber(client.visit);
    expect(added).toMatchObject({ phoneNumber: '4915223456789', phoneName: 'New', permitted: true });
    const result = await desk().act('finish', { visit: client.visit, grant: [], revoke: [] });
    expect(result).toEqual({ client: client.clientId, channels: [added.channelId], revoked: [] });
    expect(desk().drain()).toEqual([
      `client_created ${client.clientId}`,
      `channel_created ${added.channelId}`,
      `channel_permission_granted ${added.channelId}`,
    ]);
    await desk().world.clock.advance(10_000);
    expect((await desk().partner('POST', `/channels/${added.channelId}/api_keys`)).status).toBe(201);
    const query = { filters: JSON.stringify({ partner_payload: 'account-42' }) };
    expect((await desk().partner('GET', '/clients', { query })).body).toMatchObject({ count: 1 });
  });

  test('with direct payment: a card first, and no permission unless it is given', async () => {
    const of = { partnerId: 'SandboxDirectPA' };
    const client = await signUp(of);
    expect((await desk().act('add-number', number(client.visit))).code).toBe('invalid-input');
    const card = { visit: client.visit, plan: 'premium' as const };
    expect((await desk().act('pay', { ...card, cardNumber: '4000 0000 0000 0002' })).code).toBe('card-declined');
    expect((await desk().act('pay', { ...card, cardNumber: '42' })).code).toBe('invalid-input');
    expect(await desk().act('pay', { ...card, cardNumber: '4242 4242 4242 4242' })).toMatchObject({ plan: 'premium' });
    const first = await addNumber(client.visit);
    const second = await addNumber(client.visit, '491522345678');
    expect([first.permitted, second.permitted]).toEqual([false, false]);
    const result = await desk().act('finish', { visit: client.visit, grant: [second.channelId], revoke: [] });
    expect(result).toMatchObject({ channels: [second.channelId], revoked: [] });
    await desk().world.clock.advance(10_000);
    const key = (id: string) =>
      desk().call('POST', `/api/v2/partners/SandboxDirectPA/channels/${id}/api_keys`, { key: directKey });
    expect((await key(first.channelId)).status).toBe(403);
    expect((await key(second.channelId)).status).toBe(201);
    expect(JSON.stringify(await desk().world.snapshot())).not.toContain('4242');
  });

  test('of an existing client: gives and takes, and tells of both', async () => {
    const owner = { partnerId, email: 'OWNER@bakery.example', password: 'sandbox-password' };
    const client = await desk().act('sign-in', owner);
    expect(client).toMatchObject({ clientId: 'k3VtqaCL', existing: true });
    expect(client.numbers.map(({ channelId, permitted }) => `${channelId} ${permitted}`)).toEqual([
      'p7Rw2dCH true',
      'q8Sx3eCH true',
      'r9Ty4fCH false',
    ]);
    const result = await desk().act('finish', {
      visit: client.visit,
      grant: ['r9Ty4fCH', 't3Va6hCH'],
      revoke: ['p7Rw2dCH'],
    });
    expect(result).toEqual({ client: 'k3VtqaCL', channels: ['r9Ty4fCH'], revoked: ['p7Rw2dCH'] });
    expect(desk().drain()).toEqual(['channel_permission_revoked p7Rw2dCH', 'channel_permission_granted r9Ty4fCH']);
    expect((await desk().act('finish', { visit: client.visit, grant: [], revoke: [] })).code).toBe('visit-over');
  });

  test('refuses in words a client understands', async () => {
    const { visit } = await signUp();
    const code = async (input: Partial<PageActionShapes['add-number']['input']>) =>
      (await desk().act('add-number', number(visit, input))).code;
    expect(await code({ verificationCode: '000000' })).toBe('wrong-code');
    expect(await code({ verificationCode: '12' })).toBe('invalid-input');
    expect(await code({ phoneNumber: '+49 30 901820' })).toBe('number-taken');
    expect(await code({ phoneNumber: 'seven' })).toBe('invalid-input');
    expect(await code({ phoneName: ' ' })).toBe('invalid-input');
    expect((await signUp()).visit).toBeUndefined();
    expect(((await signUp({ email: 'new@CLIENT.example' })) as { code?: string }).code).toBe('email-taken');
    expect(((await signUp({ email: 'nobody' })) as { code?: string }).code).toBe('invalid-input');
    expect(((await signUp({ email: 7 as never })) as { code?: string }).code).toBe('invalid-input');
    const owner = { partnerId, email: 'owner@bakery.example', password: 'wrong' };
    expect((await desk().act('sign-in', owner)).code).toBe('wrong-credentials');
    const elsewhere = { ...owner, partnerId: 'SandboxDirectPA', password: 'sandbox-password' };
    expect((await desk().act('sign-in', elsewhere)).code).toBe('wrong-credentials');
    const pay = { visit, plan: 'regular' as const, cardNumber: '4242424242424242' };
    expect((await desk().act('pay', pay)).code).toBe('invalid-input');
  });

  test('a number that a terminated channel had is free', async () => {
    const { visit } = await signUp();
    expect(await addNumber(visit, '4930901833')).toMatchObject({ phoneNumber: '4930901833' });
  });

  test('numbers of one business share a WABA, unless another is named', async () => {
    const { visit } = await signUp();
    const wabaOf = async (phoneNumber: string, wabaName?: string) => {
      const more = wabaName === undefined ? { phoneNumber } : { phoneNumber, wabaName };
      const { channelId } = await desk().act('add-number', number(visit, more));
      const { body } = await desk().partner('GET', `/channels/${channelId}`);
      return (body as { waba_account: { id: string; name: string } }).waba_account;
    };
    const first = await wabaOf('491522345671');
    expect(first.name).toBe('New GmbH');
    expect((await wabaOf('491522345672')).id).toBe(first.id);
    expect(await wabaOf('491522345673', 'Second')).toMatchObject({ name: 'Second' });
  });

  test('a coexisting number is told as one', async () => {
    const { visit } = await signUp();
    const { channelId } = await desk().act('add-number', number(visit, { coexistence: true }));
    expect((await desk().partner('GET', `/channels/${channelId}`)).body).toMatchObject({ is_on_biz_app: true });
  });
});

describe('opening the hub', () => {
  test('tells the partner, where the visit ends, and the scenario', async () => {
    expect(await open({ redirect_url: 'https://platform.example/done?a=1', state: 'grant-many.x1' })).toEqual({
      kind: 'open',
      partner: { id: 'SandboxPA', brandName: 'Sandbox Platform', payment: 'partner' },
      redirectUrl: 'https://platform.example/done?a=1',
      scenario: 'grant-many',
    });
    expect(await open({}, 'SandboxDirectPA')).toMatchObject({
      partner: { payment: 'direct' },
      redirectUrl: 'http://localhost:4400/host/360dialog',
    });
  });

  test.each([
    ['an unknown partner', 'none', {}, 'unknown-partner'],
    ['a relative redirect URL', partnerId, { redirect_url: '/done' }, 'redirect-not-allowed'],
    ['a script as redirect URL', partnerId, { redirect_url: 'javascript:alert(1)' }, 'redirect-not-allowed'],
    ['the scenario of a missing redirect URL', partnerId, { state: 'redirect-missing' }, 'redirect-missing'],
    ['the scenario of a bad signature', partnerId, { email: 'io-signature-bad+1@a.example' }, 'io-signature-bad'],
  ])('refuses %s', async (_, id, query, code) => {
    expect(await open(query, id)).toMatchObject({ kind: 'problem', code });
  });

  test('needs a redirect URL from somewhere, unless the fallback is on', async () => {
    const state = await desk().state();
    const row = state.partners.get(partnerId);
    await state.partners.update(partnerId, { partner: { id: partnerId, ...row?.partner, partner_redirect_url: null } });
    expect(await open()).toMatchObject({ kind: 'problem', code: 'redirect-missing' });
    desk().settings.redirectFallback = true;
    expect(await open()).toMatchObject({ kind: 'open', redirectUrl: 'http://360dialog.localhost:4400/' });
  });

  test('may be strict about the origin of the redirect URL', async () => {
    desk().settings.strictRedirect = true;
    expect(await open({ redirect_url: 'https://platform.example/' })).toMatchObject({ code: 'redirect-not-allowed' });
    expect(await open({ redirect_url: 'http://localhost:4400/elsewhere' })).toMatchObject({ kind: 'open' });
    expect(await open()).toMatchObject({ kind: 'open' });
  });

  test('takes a signature once, within 300 seconds, from the right secret', async () => {
    desk().settings.requireIoSignature = true;
    expect(await open()).toMatchObject({ code: 'io-signature-bad' });
    expect(await open({ ...signed(), io_timestamp: 'now' })).toMatchObject({ code: 'io-signature-bad' });
    expect(await open(signed('another secret'))).toMatchObject({ code: 'io-signature-bad' });
    expect(await open(signed(undefined, startMs - 301_000))).toMatchObject({ code: 'io-signature-bad' });
    expect(await open(signed(undefined, startMs + 301_000))).toMatchObject({ code: 'io-signature-bad' });
    expect(await open(signed(undefined, startMs - 300_000))).toMatchObject({ kind: 'open' });
    const atOnce = await Promise.all([open(signed()), open(signed())]);
    expect(atOnce.map(({ kind }) => kind).toSorted()).toEqual(['open', 'problem']);
    expect(await open(signed())).toMatchObject({ code: 'io-signature-bad' });
  });

  test('knows the answer of the contract’s example, and one hub alone may demand it', async () => {
    const state = await desk().state();
    await state.partners.update(partnerId, { platformSecret: 'platform-secret', requiresIoSignature: true });
    await desk().world.clock.set(1_772_442_000_000);
    const io_signature =
      'b42865372b01b0d158225bab999c04bb7c7fbe8827bb2ab264922e86d8a26c61e9bc7684249e71021eb6628dd0aa897d4b1c071c74006ff92626154c1115cc0c';
    expect(await open({ io_signature, io_timestamp: '1772442000' })).toMatchObject({ kind: 'open' });
    expect(await open({}, 'SandboxDirectPA')).toMatchObject({ kind: 'open' });
  });
});

describe('a visit that is played', () => {
  const play = (scenario: string, query: Record<string, string> = {}, id = partnerId) =>
    desk().act('play-visit', { partnerId: id, query, scenario });

  test.each(hubScenarios.map(({ id }) => id))('%s ends, on both hubs, again and again', async (scenario) => {
    const shares = { 'grant-many': 2, 'redirect-encoded': 2, 'redirect-json-quotes': 2 }[scenario as string] ?? 1;
    const none = ['grant-none', 'revoke', 'cancel'].includes(scenario);
    for (const id of [partnerId, 'SandboxDirectPA', partnerId, 'SandboxDirectPA']) {
      const { client, channels, revoked } = await play(scenario, {}, id);
      expect(client).toMatch(/CL$/);
      expect([channels.length, revoked.length]).toEqual([none ? 0 : shares, scenario === 'revoke' ? 1 : 0]);
    }
    expect((await desk().state()).visits.count()).toBe(0);
  });

  test('brings what the query prefills', async () => {
    const query = { email: 'grant-one+7@client.example', name: 'Seven GmbH', number: ' 491761234567', partner: 'p7' };
    const { client, channels } = await play('grant-one', query);
    const state = await desk().state();
    expect(state.clients.get(client)).toMatchObject({
      email: 'grant-one+7@client.example',
      client: { name: 'Seven GmbH', partner_payload: 'p7' },
    });
    expect(state.channels.get(channels[0] ?? '')?.channel.setup_info.phone_number).toBe('491761234567');
    const again = await play('grant-one', query);
    expect(again.client).toBe(client);
  });

  test('of an existing client shares the number that is asked for', async () => {
    const email = 'owner@bakery.example';
    expect(await play('client-exists', { email })).toMatchObject({ client: 'k3VtqaCL', channels: ['r9Ty4fCH'] });
    expect(await play('client-exists', { email, number: '4930901821' })).toMatchObject({ channels: ['q8Sx3eCH'] });
  });

  test('takes back what a new client gave in an earlier visit', async () => {
    const { clientId } = await signUp();
    const { client, channels, revoked } = await play('revoke', { email: 'new@client.example' });
    expect([client, channels, revoked.length]).toEqual([clientId, [], 1]);
  });

  test('is none for a scenario that is none', async () => {
    expect((await play('grant-all')).code).toBe('unknown-scenario');
    expect((await play('grant-one', {}, 'none')).code).toBe('unknown-partner');
  });
});
