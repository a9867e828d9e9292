import { describe, expect, test } from 'vitest';
import { useDesk, type Answer } from './support/infobip-desk.ts';
import {
  client,
  clientSecret,
  confidentialForm,
  confidentialQuery,
  getCode,
  publicForm,
  publicQuery,
  redeem,
  refreshForm,
  registered,
  roots,
} from './support/infobip-exchange-sign-in.ts';

const desk = useDesk();
const conversation = '/ccaas/1/conversations/d1d1de2e-d8dc-4ad7-970e-acca0035e19d';

/** What an app gets that asks with this token. */
const ask = async (token: string | undefined, path = conversation) =>
  (await desk().call('GET', path, { key: null, headers: { authorization: `IBSSO ${token}` } })).status;

const reasonOf = ({ body }: Answer) =>
  (body as { requestError?: { serviceException: { text: string } } }).requestError?.serviceException.text;

describe.each(roots)('%s/token', (root) => {
  test('turns a code into a token, for public and confidential clients', async () => {
    const user = {
      accountKey: 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
      userKey: 'U-1001',
      username: 'agent.smith',
      email: 'agent.smith@example.test',
      locale: 'en',
    };
    const answer = {
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { token: expect.any(String) as string, token_type: 'IBSSO', expires_in: 3600, ...user },
    };
    expect(await redeem(desk(), publicForm(await getCode(desk())), root)).toMatchObject(answer);
    expect(await redeem(desk(), confidentialForm(await getCode(desk(), confidentialQuery)), root)).toMatchObject(
      answer,
    );
  });

  test('refuses a code that is none, and a client that is none', async () => {
    const refused = await redeem(desk(), publicForm('none'), root);
    expect([refused.status, reasonOf(refused)]).toEqual([400, 'Invalid authorization code']);
    expect((await redeem(desk(), { ...publicForm('none'), client_id: 'none' }, root)).status).toBe(401);
    expect((await redeem(desk(), { client_id: client }, root)).status).toBe(400);
  });
});

test('the second spelling', async () => {
  desk().settings.exchangeTokenShape = 'second';
  desk().settings.exchangeTokenSeconds = 60;
  const { body } = await redeem(desk(), publicForm(await getCode(desk())));
  expect(body).toEqual({
    token: expect.any(String) as string,
    tokenType: 'IBSSO',
    expires_at: desk().world.clock.now() + 60_000,
    accountKey: 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
    userKey: 'U-1001',
    userName: 'agent.smith',
    email: 'agent.smith@example.test',
    locale: 'en',
    groups: ['Agents'],
    roles: ['AGENT'],
  });
});

test('the account is the one that is set, and stays that of what was given before', async () => {
  const [first, second] = ['D8ADC259F0A14D0AA1B2C3D4E5F60718', 'B'.repeat(32)];
  const early = confidentialForm(await getCode(desk(), confidentialQuery));
  desk().settings.exchangeAccountKey = second;
  const { body } = await redeem(desk(), early);
  const { body: newer } = await redeem(desk(), refreshForm(body.token ?? ''));
  const late = await redeem(desk(), confidentialForm(await getCode(desk(), confidentialQuery)));
  expect([body, newer, late.body]).toMatchObject([
    { accountKey: first },
    { accountKey: first },
    { accountKey: second },
  ]);
});

describe('a code', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['another verifier', { code_verifier: 'x'.repeat(43) }],
    ['no verifier', { code_verifier: undefined }],
    ['the secret alone, where a challenge was sent', { code_verifier: undefined, client_secret: clientSecret }],
    ['another address', { redirect_uri: 'http://localhost:4410/elsewhere' }],
    ['no address', { redirect_uri: undefined }],
    ['a wrong secret', { client_secret: 'no' }],
  ])('is refused with %s, and not used up', async (_, change) => {
    const form = publicForm(await getCode(desk()));
    const changed = Object.entries({ ...form, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    expect((await redeem(desk(), Object.fromEntries(changed))).status).toBe(400);
    expect((await redeem(desk(), form)).status).toBe(200);
  });

  test.each<[string, Record<string, string>]>([
    ['no secret', {}],
    ['a verifier', { code_verifier: 'x'.repeat(43) }],
    ['an empty secret', { client_secret: '' }],
  ])('without a challenge needs a secret: not %s', async (_, change) => {
    const { client_secret: secret, ...form } = confidentialForm(await getCode(desk(), confidentialQuery));
    expect(secret).toBe(clientSecret);
    expect((await redeem(desk(), { ...form, ...change })).status).toBe(400);
  });

  test.each([registered, 'http://localhost:4410'])('is taken with the registered address as %s', async (uri) => {
    const form = publicForm(await getCode(desk(), { ...publicQuery, redirect_uri: `${registered}?=conversationId=c` }));
    expect((await redeem(desk(), { ...form, redirect_uri: uri })).status).toBe(200);
  });

  test('works once; used again, it takes away the tokens that were made of it, also by refreshing', async () => {
    const form = publicForm(await getCode(desk()));
    const { token = '' } = (await redeem(desk(), form)).body;
    await desk().world.clock.advance(3_500_000);
    const { token: newer } = (await redeem(desk(), refreshForm(token))).body;
    expect([await ask(token), await ask(newer)]).toEqual([200, 200]);
    await desk().world.clock.advance(120_000);
    // Another code in between forgets what is over.
    await getCode(desk());
    expect((await redeem(desk(), form)).status).toBe(400);
    expect([await ask(token), await ask(newer)]).toEqual([401, 401]);
  });

  test('of two at once, one is too late', async () => {
    const form = publicForm(await getCode(desk()));
    const answers = await Promise.all([redeem(desk(), form), redeem(desk(), form)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('lives 60 seconds', async () => {
    const early = publicForm(await getCode(desk()));
    const late = publicForm(await getCode(desk()));
    await desk().world.clock.advance(59_999);
    expect((await redeem(desk(), early)).status).toBe(200);
    await desk().world.clock.advance(1);
    expect((await redeem(desk(), late)).status).toBe(400);
  });

  test('is of its app', async () => {
    const other = await desk().ask('create-app', {
      name: 'Other',
      worksWith: [],
      manifests: {},
      redirectUrl: registered,
    });
    const form = publicForm(await getCode(desk()));
    expect((await redeem(desk(), { ...form, client_id: other.clientId })).status).toBe(400);
  });
});

describe('a refresh', () => {
  const getToken = async () => {
    const { body } = await redeem(desk(), confidentialForm(await getCode(desk(), confidentialQuery)));
    return body.token ?? '';
  };

  test('gives a newer token for the current one; the old one lives on until its own time is over', async () => {
    const first = await getToken();
    await desk().world.clock.advance(3_000_000);
    const { status, body } = await redeem(desk(), refreshForm(first));
    expect([status, body]).toMatchObject([200, { token_type: 'IBSSO', expires_in: 3600, userKey: 'U-1001' }]);
    expect([await ask(first), await ask(body.token)]).toEqual([200, 200]);
    await desk().world.clock.advance(600_000);
    expect([await ask(first), await ask(body.token)]).toEqual([401, 200]);
  });

  test('needs the secret and a token that lives, of this app', async () => {
    const token = await getToken();
    const open = { grant_type: 'refresh_token', code: token, client_id: client };
    expect(reasonOf(await redeem(desk(), open))).toBe('Invalid client secret');
    expect(reasonOf(await redeem(desk(), refreshForm('none')))).toBe('Invalid token');
    const other = await desk().ask('create-app', { name: 'Other', worksWith: [], manifests: {} });
    const { clientSecret: secret } = await desk().ask('reveal-app-secrets', { appId: other.id });
    const form = { ...refreshForm(token), client_id: other.clientId, client_secret: secret };
    expect(reasonOf(await redeem(desk(), form))).toBe('Invalid token');
    await desk().world.clock.advance(3_600_000);
    expect((await redeem(desk(), refreshForm(token))).status).toBe(400);
  });
});

describe('the token', () => {
  test('may do what the portal’s user may, and ends with the app', async () => {
    const { appId } = { appId: 'app-1' };
    await desk().ask('add-app', { appId });
    const { token } = (await redeem(desk(), publicForm(await getCode(desk())))).body;
    const headers = { authorization: `IBSSO ${token}` };
    expect([await ask(token), await ask(token, `${conversation}/messages`)]).toEqual([200, 200]);
    const person = { externalId: 'from-the-card', firstName: 'Zoë' };
    expect((await desk().call('POST', '/people/2/persons', { key: null, headers, json: person })).status).toBe(200);
    expect(desk().notifications.at(-1)?.payload).toMatchObject({
      payload: { invoker: { type: 'user', id: 'agent.smith' } },
    });
    await desk().ask('remove-app', { appId });
    expect(await ask(token)).toBe(401);
  });

  test('there is one to begin with', async () => {
    const token = '5b0c2f6e-7d1a-4e38-9c55-0a1b2c3d4e5f';
    expect([await ask(token), (await redeem(desk(), refreshForm(token))).status]).toEqual([200, 200]);
  });

  test('is in no journal, nor what proves who asks for it', async () => {
    const form = publicForm(await getCode(desk()));
    const { token = '' } = (await redeem(desk(), { ...form, client_secret: clientSecret })).body;
    await redeem(desk(), refreshForm(token));
    const told = JSON.stringify(desk().world.journal.entries());
    expect(told).toContain('code_verifier=•••');
    for (const secret of [token, clientSecret, form.code_verifier]) expect(told).not.toContain(secret);
  });

  test('ends like a session', async () => {
    const { token } = (await redeem(desk(), publicForm(await getCode(desk())))).body;
    const headers = { authorization: `IBSSO ${token}` };
    expect((await desk().call('DELETE', '/auth/1/session', { key: null, headers })).status).toBe(200);
    expect(await ask(token)).toBe(401);
  });
});

describe('pages of other origins', () => {
  const origin = 'http://localhost:4410';
  const preflight = async (method: string, path: string) =>
    desk().call('OPTIONS', path, {
      key: null,
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  test.each([
    ['POST', '/exchange/1/oauth/token'],
    ['POST', '/api/amg/exchange/1/oauth/token'],
    ['GET', conversation],
    ['GET', `${conversation}/messages`],
    ['GET', '/people/2/persons'],
    ['POST', '/people/2/persons'],
  ])('may call %s %s', async (method, path) => {
    expect((await preflight(method, path)).headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': method,
      'access-control-allow-headers': 'authorization,content-type',
    });
    const { headers } = await desk().call(method, path, { key: null, headers: { origin } });
    expect(headers['access-control-allow-origin']).toBe(origin);
  });

  test.each([
    ['POST', '/auth/1/session'],
    ['POST', '/auth/1/oauth2/token'],
    ['POST', '/embeddable/1/auth/par'],
    ['GET', '/subscriptions/1/profiles'],
    ['GET', '/provisioning/1/applications'],
    ['POST', '/moments/1/flows/200000000000001/participants'],
  ])('may not call %s %s', async (method, path) => {
    const { headers } = await preflight(method, path);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});
