import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { components } from '@embedworks/contracts/sandbox/rest';
import { validators } from '@embedworks/contracts/sandbox/validators';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0 });
});

beforeEach(() => sandbox.world.reset());

afterAll(() => sandbox.close());

const url = (path: string) => `http://127.0.0.1:${sandbox.port}${path}`;
const json = { 'content-type': 'application/json' };

/** `fetch` does not let a caller choose the Host. */
function get(path: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: sandbox.port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    call.on('error', reject);
    call.end();
  });
}

describe('addresses', () => {
  test('a vendor answers below its prefix and on its own host', async () => {
    const viaPrefix = await get('/apizee/api/services', { host: `127.0.0.1:${sandbox.port}` });
    const viaHost = await get('/api/services', { host: `apizee.localhost:${sandbox.port}` });
    expect([viaPrefix.status, viaHost.status]).toEqual([401, 401]);
    expect(viaHost.body).toBe(viaPrefix.body);
  });

  test.each(['evil.test', 'apizee.localhost.evil.test', 'nobody.localhost', '169.254.169.254'])(
    'the host "%s" is refused, so that no page reaches the sandbox by rebinding its name',
    async (host) => {
      const { status, body } = await get('/_sandbox/vendors', { host });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('"vendors"');
    },
  );

  test('it listens on the loopback only', async () => {
    const { networkInterfaces } = await import('node:os');
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each && !each.internal && each.family === 'IPv4');
    if (!outside) return;
    await expect(fetch(`http://${outside.address}:${sandbox.port}/`)).rejects.toThrow();
  });
});

describe('the control API', () => {
  test('describes the vendors as its contract says', async () => {
    const answer = (await (await fetch(url('/_sandbox/vendors'))).json()) as {
      vendors: components['schemas']['Vendor'][];
    };
    expect(validators.listVendors?.responses['200']?.(answer)).toBe(true);
    expect(answer.vendors.map(({ vendor, baseUrl }) => [vendor, baseUrl])).toContainEqual(['apizee', url('/apizee')]);
  });

  test('keeps a journal that hides secrets', async () => {
    const body = JSON.stringify({
      grant_type: 'password',
      username: 'agent@example.test',
      password: 'sandbox-password',
    });
    await fetch(url('/apizee/api/v3/token'), { method: 'POST', headers: json, body });
    await fetch(url('/apizee/api/services'), { headers: { authorization: 'Bearer my-token' } });
    const text = await (await fetch(url('/_sandbox/journal'))).text();
    const journal = JSON.parse(text) as { entries: components['schemas']['JournalEntry'][] };
    expect(validators.listJournal?.responses['200']?.(journal)).toBe(true);
    const requests = journal.entries.filter((entry) => entry.kind === 'request');
    expect(requests.map(({ operationId }) => operationId)).toEqual(['createToken', 'listServices']);
    expect(text).not.toContain('sandbox-password');
    expect(text).not.toContain('my-token');
  });

  test('changes settings, and says what it cannot change', async () => {
    const patch = (vendor: string, body: string) =>
      fetch(url(`/_sandbox/vendors/${vendor}/settings`), { method: 'PATCH', headers: json, body });
    expect((await patch('apizee', '{"rateLimit":false}')).status).toBe(200);
    expect(sandbox.world.settings('apizee').rateLimit).toBe(false);
    for (const [vendor, body, status, words] of [
      ['apizee', '{"rateLimit":"no"}', 400, 'must be of type boolean'],
      ['apizee', '{"speed":1}', 400, 'There is no setting speed'],
      ['apizee', '{}', 400, 'body'],
      ['apizee', 'no json', 400, 'cannot be read'],
      ['acme', '{"rateLimit":false}', 404, 'no vendor acme'],
    ] as const) {
      const response = await patch(vendor, body);
      expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)]);
    }
  });

  test.each([
    ['another origin', { origin: 'https://evil.test' }],
    ['a page of a vendor', { origin: 'http://apizee.localhost:4400' }],
    ['a form or an image of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', async (_, headers) => {
    expect((await get('/_sandbox/journal', headers as Record<string, string>)).status).toBe(403);
  });

  test('streams what happens', async () => {
    const controller = new AbortController();
    const stream = await fetch(url('/_sandbox/events'), { signal: controller.signal });
    const reader = (stream.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
    const decoder = new TextDecoder();
    await fetch(url('/apizee/api/services'));
    await fetch(url('/_sandbox/reset'), { method: 'POST' });
    let text = '';
    while (!text.includes('event: reset')) text += decoder.decode((await reader.read()).value);
    expect(text).toMatch(/event: journal\ndata: .*listServices/);
    controller.abort();
  });
});

test('a body over the limit is refused, and the sandbox goes on', async () => {
  const body = new Uint8Array(11 * 1024 * 1024);
  const response = await fetch(url('/apizee/api/v3/token'), { method: 'POST', body }).catch((error: unknown) => error);
  if (response instanceof Response) expect(response.status).toBe(413);
  expect((await fetch(url('/_sandbox/vendors'))).status).toBe(200);
});

test('a vendor that stays silent keeps its caller waiting, and closing does not wait for it', async () => {
  const own = await createSandbox({ port: 0 });
  const silent = connect(own.port, '127.0.0.1');
  silent.write('GET /apizee/api/v2/preferredCCS?apiKey=slowApiKey HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  let heard = '';
  silent.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  silent.on('error', () => undefined);
  await expect.poll(() => own.world.journal.entries().length).toBe(1);
  await own.close();
  await own.close();
  expect(heard).toBe('');
});
