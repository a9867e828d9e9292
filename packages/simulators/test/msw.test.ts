import { join } from 'node:path';
import { build } from 'esbuild';
import { HttpResponse } from 'msw';
import { http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, vendors } from '@embedworks/simulators';
import { handlers } from '@embedworks/simulators/msw';

const cloud = 'https://cloud.apizee.com';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function signIn(root = cloud): Promise<Record<string, string>> {
  const response = await fetch(`${root}/api/v3/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}

const createTicket = (headers: Record<string, string>, root = cloud) =>
  fetch(`${root}/api/v3/tickets`, { method: 'POST', headers, body: '{"phone":"+33655550100"}' });

describe('handlers', () => {
  test("('apizee') answers at the vendor's production hosts", async () => {
    server.use(...handlers('apizee'));
    const response = await createTicket(await signIn());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ state: 'new' });
  });

  test('() answers for every vendor, in a world of its own each time', async () => {
    const [first, second] = [handlers(), handlers()];
    expect(first).toHaveLength(vendors.flatMap(({ productionHosts }) => productionHosts).length);
    server.resetHandlers(...first);
    const headers = await signIn();
    expect((await fetch(`${cloud}/api/services`, { headers })).status).toBe(200);
    server.resetHandlers(...second);
    expect((await fetch(`${cloud}/api/services`, { headers })).status).toBe(401);
  });

  test('({ world, vendor, baseUrl }) answers below another address too, and the world shows it', async () => {
    const world = createWorld({ vendors });
    const root = 'https://team.example.test/vendor/apizee';
    server.use(...handlers({ world, vendor: 'apizee', baseUrl: 'https://team.example.test/vendor/' }));
    const ticket = (await (await createTicket(await signIn(root), root)).json()) as { urls: { requestor: string } };
    expect(ticket.urls.requestor).toContain(`${root}/guest/?id=`);
    expect(world.journal.entries().filter(({ kind }) => kind === 'request')).toHaveLength(2);
  });

  test('refuses a vendor that there is not', () => {
    expect(() => handlers('acme')).toThrow('No vendor acme in this world. There are: ');
  });

  test('one operation is overridden by server.use(), and comes back', async () => {
    server.use(...handlers('apizee'));
    const headers = await signIn();
    server.use(
      http.post(`${cloud}/api/v3/tickets`, () => HttpResponse.json({ error: 'No room.' }, { status: 507 }), {
        once: true,
      }),
    );
    expect((await createTicket(headers)).status).toBe(507);
    expect((await fetch(`${cloud}/api/services`, { headers })).status).toBe(200);
    expect((await createTicket(headers)).status).toBe(200);
  });

  test('plays faults: a broken connection, half a body, silence', async () => {
    const world = createWorld({ vendors });
    server.use(...handlers({ world }));
    const headers = await signIn();
    const play = (scenario: string, signal?: AbortSignal) =>
      fetch(`${cloud}/api/services`, {
        headers: { ...headers, 'X-Embedworks-Scenario': scenario },
        ...(signal ? { signal } : {}),
      });
    await expect(play('connection-reset')).rejects.toThrow(TypeError);
    await expect(play('truncated-body').then((response) => response.text())).rejects.toThrow();
    await expect(play('silent', AbortSignal.timeout(50))).rejects.toThrow(/timeout|aborted/);
    expect((await play('rate-limited')).headers.get('retry-after')).toBe('1');
  });

  test('an answer that cannot be sent is a 500 that says so', async () => {
    const world = createWorld({ vendors });
    server.use(...handlers({ world }));
    for (const effect of [{ status: 42 }, { status: 200, headers: { 'x-note': 'a\r\nb: c' } }]) {
      world.faults.add({ on: 'request', effect: { type: 'status', ...effect }, times: 1 });
      const response = await fetch(`${cloud}/api/services`);
      expect(response.status).toBe(500);
      expect(await response.text()).toContain('The simulator failed: ');
    }
  });
});

test('they run in a service worker: nothing of Node is bundled with them', async () => {
  const result = await build({
    entryPoints: [join(import.meta.dirname, '../src/msw.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@embedworks/source'],
    logLevel: 'silent',
  });
  const inputs = Object.keys(result.metafile.inputs);
  expect(inputs.filter((path) => /esbuild|node:|src\/assets\.ts/.test(path))).toEqual([]);
  expect(inputs.some((path) => path.endsWith('engine/world.ts'))).toBe(true);
});
