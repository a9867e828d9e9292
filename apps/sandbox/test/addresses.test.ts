/** Worlds and vendors' own ports: who is meant by which address. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { call, signIn } from './support/call.ts';

let sandbox: Sandbox;
let own: number;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, vendorPorts: { apizee: 0 } });
  own = Number(new URL(sandbox.vendors.find(({ vendor }) => vendor === 'apizee')?.baseUrl ?? '').port);
});
beforeEach(async () => {
  await sandbox.world.reset();
  for (const name of sandbox.worlds.list()) if (name !== 'default') sandbox.worlds.remove(name);
});
afterAll(() => sandbox.close());

const world = (name: string) => ({ 'x-embedworks-world': name });
const phone = { phone: '+33655550100' };

async function createTicket(port: number, path: string, headers: Record<string, string>) {
  const { body } = await call(port, { method: 'POST', path: `${path}/api/v3/tickets`, headers, json: phone });
  return JSON.parse(body) as { id: number; urls: { requestor: string } };
}

describe('a world', () => {
  test('is chosen by a header, and made by its first use', async () => {
    const headers = await signIn(sandbox.port, { headers: world('first') });
    const ticket = await createTicket(sandbox.port, '/apizee', headers);
    const path = `/apizee/api/v3/tickets/${ticket.id}`;
    expect((await call(sandbox.port, { path, headers })).status).toBe(200);
    const elsewhere = await signIn(sandbox.port, { headers: world('second') });
    expect((await call(sandbox.port, { path, headers: elsewhere })).status).toBe(404);
    expect((await call(sandbox.port, { path, headers: await signIn(sandbox.port) })).status).toBe(404);
    expect(sandbox.worlds.list()).toEqual(['first', 'second', 'default']);
  });

  test('is chosen by the host, and is the one of the header', async () => {
    const headers = await signIn(sandbox.port, { headers: world('first') });
    const host = `first.apizee.localhost:${sandbox.port}`;
    const answer = await call(sandbox.port, {
      path: '/api/services',
      headers: { host, authorization: headers.authorization },
    });
    expect(answer.status).toBe(200);
  });

  test('is kept by the links in its answers', async () => {
    const named = await createTicket(sandbox.port, '/apizee', await signIn(sandbox.port, { headers: world('first') }));
    const plain = await createTicket(sandbox.port, '/apizee', await signIn(sandbox.port));
    expect(new URL(named.urls.requestor).origin).toBe(`http://first.apizee.localhost:${sandbox.port}`);
    expect(new URL(plain.urls.requestor).origin).toBe(`http://apizee.localhost:${sandbox.port}`);
    const page = await call(sandbox.port, {
      path: new URL(named.urls.requestor).pathname,
      headers: { host: new URL(named.urls.requestor).host },
    });
    expect(page.body).toContain('<script type="module" src="../_assets/guest.js">');
  });

  test('has faults, a clock and a journal of its own at the control API', async () => {
    const fault = { on: 'request', effect: { type: 'status', status: 503 } };
    const added = await call(sandbox.port, {
      method: 'POST',
      path: '/_sandbox/faults',
      headers: world('first'),
      json: fault,
    });
    expect(added.status).toBeLessThan(300);
    const read = (headers: Record<string, string>) => call(sandbox.port, { path: '/apizee/api/services', headers });
    expect((await read(world('first'))).status).toBe(503);
    expect((await read(world('second'))).status).toBe(401);
    expect((await read({})).status).toBe(401);
    expect(sandbox.worlds.get('first').journal.entries()).toHaveLength(1);
  });

  test.each(['First', 'a.b', '', 'x'.repeat(41)])('"%s" is refused with the rule', async (name) => {
    const { status, body } = await call(sandbox.port, { path: '/apizee/api/services', headers: world(name) });
    expect([status, body]).toEqual([400, expect.stringContaining('is no name for a world: 1 to 40 of a to z')]);
  });

  test('of the host and of the header must be the same', async () => {
    const headers = { host: 'first.apizee.localhost', ...world('second') };
    expect((await call(sandbox.port, { path: '/api/services', headers })).status).toBe(400);
  });
});

describe('a port of its own', () => {
  test("is the vendor's from the root on", async () => {
    expect((await call(own, { path: '/api/services' })).status).toBe(401);
    expect((await call(own, { path: '/apizee/api/services' })).status).toBe(404);
    expect((await call(own, { path: '/_sandbox/vendors' })).status).toBe(404);
    expect((await call(own, { path: '/agent/' })).body).toContain('_assets/agent.js');
  });

  test('has the same state as the shared one', async () => {
    const headers = await signIn(own, { path: '' });
    const ticket = await createTicket(own, '', headers);
    expect((await call(sandbox.port, { path: `/apizee/api/v3/tickets/${ticket.id}`, headers })).status).toBe(200);
  });

  test('is where its links go, in any world', async () => {
    const origin = async (headers: Record<string, string>) => {
      const ticket = await createTicket(own, '', await signIn(own, { path: '', headers }));
      return new URL(ticket.urls.requestor).origin;
    };
    expect(await origin({})).toBe(`http://localhost:${own}`);
    expect(await origin(world('first'))).toBe(`http://first.apizee.localhost:${own}`);
    expect(await origin({ host: `apizee.localhost:${own}` })).toBe(`http://apizee.localhost:${own}`);
    expect(await origin({ host: `first.apizee.localhost:${own}` })).toBe(`http://first.apizee.localhost:${own}`);
  });

  test.each(['evil.test', 'acme.localhost', 'a.b.apizee.localhost'])('refuses the host "%s"', async (host) => {
    expect((await call(own, { path: '/api/services', headers: { host } })).status).toBe(421);
  });

  test('cannot be given to a vendor that there is not', async () => {
    await expect(createSandbox({ port: 0, vendorPorts: { acme: 0 } })).rejects.toThrow('No vendor acme. There are: ');
  });

  test('that is taken leaves nothing running', async () => {
    const failed = createSandbox({ port: 0, vendorPorts: { apizee: own } });
    await expect(failed).rejects.toMatchObject({ code: 'EADDRINUSE', port: own });
  });
});
