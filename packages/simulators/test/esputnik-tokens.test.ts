import { describe, expect, test } from 'vitest';
import { createDesk, useDesk } from './support/esputnik-desk.ts';

const desk = useDesk();

const known = { email: 'known@example.com' };
const count = (token: string) => desk().call('GET', '/appinbox/v1/messages/count', { token });
const list = (token: string, query = {}) => desk().call('GET', '/appinbox/v1/messages', { token, query });
const nextOf = ({ headers }: { headers: Record<string, string> }) => headers['es-token'] ?? '';

describe('matching', () => {
  test.each([
    ['e-mail in any case', { email: 'KNOWN@Example.com' }, 501],
    ['phone by digits', { phone: '+38 (050) 111-22-33' }, 501],
    ['external id', { externalCustomerId: 'customer-known' }, 501],
    ['the external id before the e-mail', { email: 'known@example.com', externalCustomerId: 'customer-empty' }, 502],
    ['the e-mail when nobody has the external id', { email: 'known@example.com', externalCustomerId: 'x' }, 501],
    ['the phone when the others are empty', { email: '', externalCustomerId: null, phone: '380501112233' }, 501],
  ])('%s', async (_name, identity, contactId) => {
    const token = await desk().tokenOf(identity);
    expect((await desk().state()).tokens.get(token)?.contactId).toBe(contactId);
    expect(token).toMatch(/^[\w-]{32,}$/);
  });

  test.each([
    ['nobody', { email: 'nobody@example.com' }],
    ['nothing but empty fields', { email: '', phone: null }],
    ['fields that belong to recommendations', { cookie: '9D2B6F6E', userPseudoId: 'known' }],
  ])('%s gets an empty token, and no contact comes of it', async (_name, identity) => {
    const before = (await desk().state()).contacts.count();
    expect(await desk().tokenOf(identity)).toBe('');
    const state = await desk().state();
    expect([state.contacts.count(), state.tokens.count()]).toEqual([before, 0]);
  });

  test('both addresses give tokens of the same kind', async () => {
    const { body } = await desk().call('POST', '/api/v1/auth/contact/token', { json: known });
    expect((await count((body as { token: string }).token)).status).toBe(200);
  });

  test('any user name will do, also none', async () => {
    for (const user of ['', 'somebody', 'user:with'])
      expect(
        (
          await desk().call('GET', '/api/v1/account/info', {
            key: null,
            headers: { authorization: `Basic ${btoa(`${user.replace(':', '')}:sandbox-esputnik-key`)}` },
          })
        ).status,
      ).toBe(200);
  });
});

describe('the chain', () => {
  test('each answer brings the next, and what was spent is refused', async () => {
    const spent = [await desk().tokenOf(known)];
    for (let requests = 0; requests < 5; requests += 1) spent.push(nextOf(await count(spent.at(-1) ?? '')));
    expect(new Set(spent).size).toBe(6);
    for (const token of spent.slice(0, -1)) expect((await count(token)).status).toBe(401);
    expect((await count(spent.at(-1) ?? '')).status).toBe(200);
  });

  test('of many requests at once with one token, one succeeds', async () => {
    const token = await desk().tokenOf(known);
    const answers = await Promise.all(Array.from({ length: 20 }, () => count(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
  });

  test('chains of one contact are independent', async () => {
    const [first, second] = [await desk().tokenOf(known), await desk().tokenOf(known)];
    const firstNext = nextOf(await count(first));
    expect((await count(nextOf(await count(second)))).status).toBe(200);
    expect((await count(firstNext)).status).toBe(200);
  });

  test.each([
    ['GET', '/appinbox/v1/messages', { query: { page: '-1' } }, 'The page must be 0 or more.'],
    ['GET', '/appinbox/v1/messages', { query: { page: 'first' } }, 'The page must be 0 or more.'],
    ['GET', '/appinbox/v1/messages', { query: { pageSize: '0' } }, 'The page size must be 1 or more.'],
    ['GET', '/appinbox/v1/messages', { query: { status: 'SEEN' } }, 'The status must be OPENED or UNOPENED.'],
    ['POST', '/appinbox/v1/messages/status', { json: { status: 'UNOPENED' } }, 'The status must be OPENED.'],
    ['POST', '/appinbox/v1/messages/status', { json: [] }, /^The request is not valid: body/],
    ['POST', '/appinbox/v1/messages/status', { text: '{' }, /^The request is not valid: body cannot be read/],
  ])('400 spends a token and brings the next: %s %s %j', async (method, path, call, text) => {
    const token = await desk().tokenOf(known);
    const answer = await desk().call(method, path, { ...call, token });
    expect(answer).toMatchObject({ status: 400, body: expect.stringMatching(text) as string });
    expect((await count(token)).status).toBe(401);
    expect((await count(nextOf(answer))).status).toBe(200);
  });

  test.each(['server-error', 'connection-reset', 'silent'])('%s does not spend a token', async (scenario) => {
    const token = await desk().tokenOf(known);
    const headers = { 'x-embedworks-scenario': scenario };
    const answer = await desk().call('GET', '/appinbox/v1/messages/count', { token, headers });
    expect(answer.status).not.toBe(200);
    expect(answer.headers).not.toHaveProperty('es-token');
    expect((await count(token)).status).toBe(200);
  });
});

describe('the life of a token', () => {
  const hourMs = 3_600_000;

  test('ends after 24 hours without use, and begins anew with each', async () => {
    const idle = await desk().tokenOf(known);
    let used = await desk().tokenOf(known);
    await desk().world.clock.advance(23 * hourMs);
    used = nextOf(await count(used));
    await desk().world.clock.advance(hourMs);
    expect((await count(idle)).status).toBe(401);
    expect((await count(used)).status).toBe(200);
  });

  test('is as long as the setting says', async () => {
    desk().settings.tokenIdleSeconds = 5;
    const token = await desk().tokenOf(known);
    await desk().world.clock.advance(4999);
    const next = nextOf(await count(token));
    await desk().world.clock.advance(5000);
    expect((await count(next)).status).toBe(401);
  });

  test('those that nobody used are forgotten', async () => {
    for (let tokens = 0; tokens < 50; tokens += 1) await desk().tokenOf(known);
    await desk().world.clock.advance(24 * hourMs);
    await desk().tokenOf(known);
    expect((await desk().state()).tokens.count()).toBe(1);
  });

  test('ends when the vendor says so, for one contact or for all', async () => {
    const [first, second] = [await desk().tokenOf(known), await desk().tokenOf({ email: 'empty@example.com' })];
    await desk().world.trigger('esputnik', 'token.invalidated', { contact: 'known@example.com' });
    expect([(await count(first)).status, (await list(second)).status]).toEqual([401, 200]);
    const third = await desk().tokenOf(known);
    await desk().world.trigger('esputnik', 'token.invalidated');
    expect((await count(third)).status).toBe(401);
  });

  test('ends with its contact', async () => {
    const token = await desk().tokenOf(known);
    await desk().call('DELETE', '/api/v1/contact/501');
    expect((await count(token)).status).toBe(401);
    expect(await desk().tokenOf(known)).toBe('');
  });

  test('of the stale contact never begins', async () => {
    const token = await desk().tokenOf({ email: 'stale@example.com' });
    expect(token).toMatch(/^[\w-]{32,}$/);
    expect((await count(token)).status).toBe(401);
  });
});

describe('pages of other origins', () => {
  const page = { origin: 'https://shop.example' };
  const asks = { ...page, 'access-control-request-method': 'GET', 'access-control-request-headers': 'es-token' };

  test('may call the App Inbox API and read the next token', async () => {
    const preflight = await desk().call('OPTIONS', '/appinbox/v1/messages/count', { key: null, headers: asks });
    expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-headers': 'es-token' } });
    const token = await desk().tokenOf(known);
    const answer = await desk().call('GET', '/appinbox/v1/messages/count', { token, headers: page });
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': 'https://shop.example',
      'access-control-expose-headers': 'ES-TOKEN',
    });
    const refused = await desk().call('GET', '/appinbox/v1/messages/count', { token, headers: page });
    expect(refused).toMatchObject({ status: 401, headers: { 'access-control-allow-origin': 'https://shop.example' } });
  });

  test.each([
    ['GET', '/api/v1/contact/501'],
    ['POST', '/v1/auth/contact/token'],
  ])('may not call what needs the key: %s %s', async (method, path) => {
    const headers = { ...asks, 'access-control-request-method': method };
    const preflight = await desk().call('OPTIONS', path, { key: null, headers });
    expect(preflight.headers).not.toHaveProperty('access-control-allow-origin');
    const answer = await desk().call(method, path, { headers: page, ...(method === 'POST' ? { json: known } : {}) });
    expect(answer.status).toBe(200);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('may load the script and track', async () => {
    const script = await desk().call('GET', '/scripts/UUID.js', { key: null, headers: page });
    expect(script.headers['access-control-allow-origin']).toBe('*');
    const json = { GeneralInfo: { eventName: 'PageView', siteId: 'UUID' } };
    const tracked = await desk().call('POST', '/api/v2', { key: null, headers: page, json });
    expect(tracked).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': 'https://shop.example' } });
  });
});

test('tokens do not show in the journal, and come out the same for the same seed', async () => {
  const token = await desk().tokenOf(known);
  const next = nextOf(await count(token));
  const journal = JSON.stringify(desk().world.journal.entries());
  expect(journal).not.toContain(token);
  expect(journal).not.toContain(next);
  expect(journal).not.toContain('sandbox-esputnik-key');
  expect(await createDesk().tokenOf(known)).toBe(token);
  expect(await createDesk(8).tokenOf(known)).not.toBe(token);
});
