import { describe, expect, test } from 'vitest';
import { createSessionToken } from '../src/apizee/session-token.ts';
import { scenarios, sentinels } from '../src/apizee/scenarios.ts';
import { startMs, useDesk, type Answer } from './support/apizee-desk.ts';

const desk = useDesk();
const idOf = ({ body }: Answer) => (body as { id: string }).id;
const sessionToken = () => createSessionToken({ apiKey: 'sandboxApiKey', userAgentId: '884213', nowMs: startMs });

function invitationFor(firstName: string) {
  return {
    data: {
      cloudUrl: 'https://cloud.example.test',
      apiKey: 'sandboxApiKey',
      conversation: { name: 'CASE-77', friendlyName: 'CASE-77' },
      user: { firstName, lastName: '' },
      streams: [{ type: 'user-media', constraints: { audio: false }, publishOptions: { videoOnly: true } }],
      logo: { url: 'https://cdn.example.test/logo.png', alt: 'Logo' },
    },
  };
}

describe('invitation', () => {
  test('is read as it was stored, without a token', async () => {
    const json = invitationFor('Łukasz');
    const created = await desk().call('POST', '/invitations', { token: await sessionToken(), json });
    expect(idOf(created)).toMatch(/^[A-Za-z0-9]{12}$/);
    const headers = { authorization: 'Bearer undefined' };
    expect(await desk().call('GET', `/invitations/${idOf(created)}`, { headers })).toMatchObject({
      status: 200,
      body: json,
    });
  });

  test('may be stored again and again: those before it stay', async () => {
    const token = await sessionToken();
    const ids: string[] = [];
    for (const name of ['N', 'Ni', 'Nina', 'Nina']) {
      ids.push(idOf(await desk().call('POST', '/invitations', { token, json: invitationFor(name) })));
    }
    expect(new Set(ids).size).toBe(4);
    const first = await desk().call('GET', `/invitations/${ids[0]}`);
    expect(first.body).toEqual(invitationFor('N'));
    expect(desk().notifications).toEqual([]);
  });

  test('of a deleted ticket leads nowhere', async () => {
    const { tickets } = await desk().state();
    const path = `/invitations/${tickets.get(90417)?.invitationId}`;
    expect((await desk().call('GET', path)).status).toBe(200);
    await desk().call('DELETE', '/api/v3/tickets/90417', { token: await desk().signIn() });
    expect((await desk().call('GET', path)).status).toBe(404);
  });

  test.each(['null', 'undefined'])('Bearer %s is nobody', async (token) => {
    expect((await desk().call('POST', '/invitations', { token, json: invitationFor('Nina') })).status).toBe(401);
  });

  test('the user token is taken in place of the session', async () => {
    const { body } = await desk().call('GET', '/api/v2/users/me', { token: await desk().signIn() });
    const token = (body as { token: string }).token;
    expect((await desk().call('POST', '/invitations', { token, json: invitationFor('Nina') })).status).toBe(200);
  });
});

describe('text message', () => {
  test('is kept where a person can read it', async () => {
    const json = { to: ['+33655550100', '+33655550101'], body: 'https://guest.example.test/?i=x' };
    const answer = await desk().call('POST', '/api/text-message', { token: await sessionToken(), json });
    expect(answer.body).toEqual({ to: json.to });
    const { textMessages } = await desk().state();
    expect(textMessages.all()).toMatchObject(
      json.to.map((to) => ({ to, body: json.body, enterpriseId: 301, sentMs: startMs })),
    );
  });

  test('one number without credits stops them all', async () => {
    const json = { to: ['+33655550100', '+33655550003'], body: 'x' };
    expect((await desk().call('POST', '/api/text-message', { token: await sessionToken(), json })).status).toBe(402);
    expect((await desk().state()).textMessages.count()).toBe(0);
  });
});

describe('signalling server', () => {
  test('of an account that works', async () => {
    const answer = await desk().call('GET', '/api/v2/preferredCCS', { query: { apiKey: 'sandboxApiKey' } });
    expect(answer.body).toEqual({ ccs: 'ccs.example.test', secure: true });
  });

  test('is never named for the silent one', async () => {
    const answer = await desk().call('GET', '/api/v2/preferredCCS', { query: { apiKey: 'slowApiKey' } });
    expect(answer.delivery).toBe('never');
  });
});

test('every scenario has a name of its own, and every sentinel one that tells of it', () => {
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  const values = scenarios.map(({ value }) => value).join('\n');
  for (const sentinel of Object.values(sentinels)) expect(values).toContain(sentinel);
});
