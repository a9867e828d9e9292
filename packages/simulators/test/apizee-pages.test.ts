import { describe, expect, test } from 'vitest';
import { useDesk, type Desk } from './support/apizee-desk.ts';

const desk = useDesk();

async function cookieOf(current: Desk) {
  return { cookie: `apizee_session=${await current.signIn()}` };
}

describe('pages', () => {
  test.each([
    ['/agent/', '../_assets/agent.js'],
    ['/guest/', '../_assets/guest.js'],
    ['/quick-invitation', './_assets/quick-invitation.js'],
    ['/tickets/quick-invitation', '../_assets/quick-invitation.js'],
    ['/console', './_assets/console.js'],
  ])('%s loads its script', async (path, script) => {
    const { headers, body } = await desk().call('GET', path, { headers: await cookieOf(desk()) });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain(`<script type="module" src="${script}"></script>`);
  });

  test.each(['/quick-invitation', '/tickets/quick-invitation', '/console'])(
    '%s asks to sign in by the same page',
    async (path) => {
      const { status, body } = await desk().call('GET', path);
      expect(status).toBe(401);
      expect(body).toContain('<script type="module"');
    },
  );

  test('open whatever their query holds', async () => {
    expect((await desk().call('GET', '/agent/', { query: { l: 'klingon', iU: 'no url', aK: '' } })).status).toBe(200);
  });

  test('the loader is a script of its own', async () => {
    const { headers, body } = await desk().call('GET', '/agent/loaderAgent.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(body).toBe('/* apizee loader-agent */');
  });

  test('may not be read by other origins, the API may', async () => {
    const headers = { origin: 'https://crm.example.test' };
    const read = async (path: string) =>
      (await desk().call('GET', path, { headers })).headers['access-control-allow-origin'];
    expect(await read('/agent/')).toBeUndefined();
    expect(await read('/invitations/unknown')).toBe('https://crm.example.test');
  });
});

describe('console in a frame', () => {
  const framed = { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' };

  test.each<[string, Record<string, string>, number]>([
    ['of localhost', { referer: 'http://localhost:6006/story' }, 200],
    ['of a host below it', { referer: 'http://crm.localhost:4400/' }, 200],
    ['of another host', { referer: 'https://crm.example.test/' }, 403],
    ['of a host that only ends alike', { referer: 'https://evil-localhost/' }, 403],
    ['of a page that hides', {}, 403],
    ['of a page with a broken address', { referer: 'nonsense' }, 403],
    ['of its own', { 'sec-fetch-site': 'same-origin', referer: 'https://cloud.apizee.com/console' }, 200],
    ['that is none', { 'sec-fetch-dest': 'document', referer: 'https://crm.example.test/' }, 200],
  ])('%s', async (_, extra, expected) => {
    const headers = { ...framed, ...extra, ...(await cookieOf(desk())) };
    const { status, body } = await desk().call('GET', '/console', { headers });
    expect(status).toBe(expected);
    if (expected === 403) expect(body).toContain('Domain not authorised');
  });

  test('follows the list of domains', async () => {
    desk().settings.consoleDomains = ['*.example.test'];
    const headers = { ...framed, ...(await cookieOf(desk())) };
    const open = (referer: string) => desk().call('GET', '/console', { headers: { ...headers, referer } });
    expect((await open('https://crm.example.test/')).status).toBe(200);
    expect((await open('https://example.test/')).status).toBe(403);
    expect((await open('http://localhost/')).status).toBe(403);
  });
});

describe('quick invitation', () => {
  test('creates an invited ticket of the agent who is signed in', async () => {
    const form = {
      phone_numbers: '+33655550100, +33655550101',
      email_addresses: 'nina@example.test',
      reference: 'R'.repeat(60),
      service_key: 'unknown',
    };
    const answer = await desk().call('POST', '/tickets/quick-invitation', { form, headers: await cookieOf(desk()) });
    expect(answer.body).toMatchObject({
      state: 'invited',
      agent: 'agent@example.test',
      reference: 'R'.repeat(50),
      requestor: { phone: ['+33655550100', '+33655550101'], email: ['nina@example.test'] },
      service_key: 'sandboxservicekey000000000000001',
    });
    expect((await desk().state()).textMessages.count()).toBe(2);
  });

  test('takes JSON as well', async () => {
    const json = { phone_numbers: '', email_addresses: 'nina@example.test' };
    const answer = await desk().call('POST', '/tickets/quick-invitation', { json, headers: await cookieOf(desk()) });
    expect(answer.body).toMatchObject({ state: 'invited', requestor: { phone: [], email: ['nina@example.test'] } });
  });

  test('a Bearer token is no cookie', async () => {
    const form = { phone_numbers: '+33655550100' };
    const answer = await desk().call('POST', '/tickets/quick-invitation', { form, token: await desk().signIn() });
    expect(answer.status).toBe(401);
  });
});
