import { describe, expect, test } from 'vitest';
import { createSessionToken, verifySessionToken } from '../src/apizee/session-token.ts';
import { startMs, unsignedToken, useDesk } from './support/apizee-desk.ts';

const desk = useDesk();
const dayMs = 86_400_000;
const password = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };

describe('access token', () => {
  test('lives 24 hours of virtual time', async () => {
    const { body } = await desk().call('POST', '/api/v3/token', { form: password });
    expect(body).toEqual({
      access_token: expect.stringMatching(/^sbx-access-\w{32}$/) as string,
      created_at: '2026-03-02T08:00:00+00:00',
      expires_in: 86400,
    });
    const { access_token: token } = body as { access_token: string };
    await desk().world.clock.advance(dayMs - 1);
    expect((await desk().call('GET', '/api/services', { token })).status).toBe(200);
    await desk().world.clock.advance(1);
    expect(await desk().call('GET', '/api/services', { token })).toMatchObject({
      status: 401,
      body: { error: 'The access token has expired.' },
    });
  });

  test.each([
    ['query', { query: password }],
    ['form', { form: password }],
    ['JSON', { json: password }],
    ['query and body together', { query: { grant_type: 'password', username: 'wrong' }, json: { ...password } }],
  ])('may be asked for by %s', async (_, call) => {
    expect((await desk().call('POST', '/api/token', call)).status).toBe(200);
  });

  test('is gone after it was revoked, and no other with it', async () => {
    const [first, second] = [await desk().signIn(), await desk().signIn()];
    expect(await desk().call('POST', '/api/v3/token/revoke', { token: first })).toMatchObject({
      body: { access_token: first },
    });
    expect(await desk().call('GET', '/api/services', { token: first })).toMatchObject({
      status: 401,
      body: { error: 'The access token is not valid.' },
    });
    expect((await desk().call('GET', '/api/services', { token: second })).status).toBe(200);
  });

  test.each([
    ['no header', undefined],
    ['another scheme', 'Basic YWdlbnQ6eA=='],
    ['no token', 'Bearer '],
  ])('%s is missing', async (_, authorization) => {
    const headers = authorization === undefined ? {} : { authorization };
    const answer = await desk().call('GET', '/api/services', { headers });
    expect(answer).toMatchObject({ status: 401, body: { error: 'The access token is missing.' } });
  });

  test('tells which field is wrong', async () => {
    const { body } = await desk().call('POST', '/api/v3/token', { json: { ...password, grant_type: 'magic' } });
    expect(body).toEqual({
      code: 10,
      message: 'The selected grant_type field is invalid.',
      details: 'Parameter grant_type',
    });
  });

  test('a JWT counts until its own expiry', async () => {
    const assertion = unsignedToken({ sub: 'agent@example.test', exp: startMs / 1000 + 60 });
    const json = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion };
    expect((await desk().call('POST', '/api/v3/token', { json })).status).toBe(200);
    await desk().world.clock.advance(60_000);
    expect((await desk().call('POST', '/api/v3/token', { json })).status).toBe(401);
  });
});

describe('current user', () => {
  test('comes with a user token that works, and stays the same for a day', async () => {
    const token = await desk().signIn();
    const { body } = await desk().call('GET', '/api/v2/users/me', { token });
    expect(body).toEqual({
      userId: 5121,
      enterpriseId: 301,
      apiKey: 'sandboxApiKey',
      nickname: 'Zoé',
      token: expect.stringMatching(/^sbx-user-/) as string,
      photo_url: '//cdn.example.test/5121.png',
      mail: 'agent@example.test',
      ccs: 'ccs.example.test',
    });
    const userToken = (body as { token: string }).token;
    const again = await desk().call('GET', '/api/v3/users/me', { token: userToken });
    expect(again.body).toEqual(body);
    await desk().world.clock.advance(dayMs);
    const later = await desk().call('GET', '/api/v2/users/me', { token: await desk().signIn() });
    expect((later.body as { token: string }).token).not.toBe(userToken);
  });

  test('users of the enterprise come without their secrets', async () => {
    const { body } = await desk().call('GET', '/api/v3/enterprises/301/users', { token: await desk().signIn() });
    expect(body).toMatchObject({ total: 3, offset: 0, limit: 10 });
    expect((body as { data: object[] }).data[1]).toEqual({
      userId: 5121,
      enterpriseId: 301,
      username: 'agent@example.test',
      nickname: 'Zoé',
      mail: 'agent@example.test',
    });
  });

  test('the journal keeps no secret of it', async () => {
    const token = await desk().signIn();
    const { body } = await desk().call('GET', '/api/v2/users/me', { token });
    const written = JSON.stringify(desk().world.journal.entries());
    expect(written).not.toContain(token);
    expect(written).not.toContain((body as { token: string }).token);
    expect(written).not.toContain('sandbox-password');
  });
});

describe('session token', () => {
  const options = { apiKey: 'sandboxApiKey', userAgentId: '884213', nowMs: startMs };

  test('carries what the platform SDK reads', async () => {
    const [header = '', payload = ''] = (await createSessionToken(options)).split('.');
    const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(decode(header)).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(decode(payload)).toEqual({
      sub: 'sandboxApiKey',
      aud: 'apiRTC',
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      exp: startMs / 1000 + 86_400,
      grants: { apiRTC_UserAgent_Id: '884213' },
    });
  });

  test('is verified until it expires', async () => {
    const token = await createSessionToken(options);
    expect(await verifySessionToken(token, startMs + dayMs - 1)).toEqual({
      apiKey: 'sandboxApiKey',
      userAgentId: '884213',
    });
    expect(await verifySessionToken(token, startMs + dayMs)).toBeUndefined();
  });

  test.each([
    [
      'a changed payload',
      (token: string) => token.replace(/\..*\./, `.${Buffer.from('{"sub":"x"}').toString('base64url')}.`),
    ],
    ['no signature', (token: string) => token.replace(/[^.]*$/, '')],
    [
      'algorithm none',
      () => unsignedToken({ sub: 'sandboxApiKey', aud: 'apiRTC', exp: 9e9, grants: { apiRTC_UserAgent_Id: '1' } }),
    ],
    ['broken base64', () => '%.%.%'],
    ['nothing', () => ''],
  ])('is refused with %s', async (_, change) => {
    expect(await verifySessionToken(change(await createSessionToken(options)), startMs)).toBeUndefined();
  });

  test('opens the invitation service and nothing else', async () => {
    const token = await createSessionToken(options);
    const sms = { to: ['+33655550100'], body: 'https://guest.example.test' };
    expect((await desk().call('POST', '/api/text-message', { token, json: sms })).status).toBe(200);
    expect((await desk().call('GET', '/api/services', { token })).status).toBe(401);
  });

  test('of an unknown api key opens nothing', async () => {
    const token = await createSessionToken({ ...options, apiKey: 'badApiKey' });
    const sms = { to: ['+33655550100'], body: 'https://guest.example.test' };
    expect((await desk().call('POST', '/api/text-message', { token, json: sms })).status).toBe(401);
  });
});
