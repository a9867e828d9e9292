import { describe, expect, test } from 'vitest';
import { createClock, startSandbox, type TestSandbox } from '@embedworks/simulators/testing';

const startMs = Date.UTC(2026, 2, 2, 8);
const cloud = 'https://cloud.apizee.com';

async function signIn({ fetch }: TestSandbox): Promise<Record<string, string>> {
  const response = await fetch(`${cloud}/api/v3/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}

async function createTicket({ fetch }: TestSandbox, headers: Record<string, string>): Promise<{ id: number }> {
  const body = '{"phone":"+33655550100"}';
  return (await (await fetch(`${cloud}/api/v3/tickets`, { method: 'POST', headers, body })).json()) as { id: number };
}

describe('startSandbox', () => {
  test('gives each call its own world', async () => {
    await using first = await startSandbox();
    await using second = await startSandbox();
    const { id } = await createTicket(first, await signIn(first));
    const read = async (sandbox: TestSandbox) =>
      (await sandbox.fetch(`${cloud}/api/v3/tickets/${id}`, { headers: await signIn(sandbox) })).status;
    expect(await read(first)).toBe(200);
    expect(await read(second)).toBe(404);
  });

  test('the same seed and clock give the same answers, another seed others', async () => {
    const said = async (seed: number) => {
      await using sandbox = await startSandbox({ seed, clock: createClock(startMs, true) });
      return JSON.stringify([await signIn(sandbox), await createTicket(sandbox, await signIn(sandbox))]);
    };
    expect(await said(3)).toBe(await said(3));
    expect(await said(3)).not.toBe(await said(4));
  });

  test('goes by the clock it is given', async () => {
    await using sandbox = await startSandbox({ clock: createClock(startMs, true) });
    const headers = await signIn(sandbox);
    const read = async () => (await sandbox.fetch(`${cloud}/api/services`, { headers })).status;
    expect(await read()).toBe(200);
    await sandbox.clock.advance(25 * 3_600_000);
    expect(await read()).toBe(401);
  });

  test('takes settings, and the vendors by name', async () => {
    await using sandbox = await startSandbox({ vendors: ['apizee'], settings: { rateLimit: false } });
    expect(sandbox.world.settings('apizee').rateLimit).toBe(false);
    expect(sandbox.baseUrls).toEqual({ apizee: expect.arrayContaining([cloud]) as unknown });
    await expect(startSandbox({ vendors: ['acme'] })).rejects.toThrow(/No vendor acme\. There are: .*apizee/);
  });

  test('has the control API of its world', async () => {
    await using sandbox = await startSandbox();
    const { data } = await sandbox.control.GET('/_sandbox/vendors');
    expect(data?.vendors.map(({ vendor, baseUrl }) => [vendor, baseUrl])).toContainEqual(['apizee', cloud]);
    await sandbox.control.POST('/_sandbox/faults', {
      body: { on: 'request', effect: { type: 'status', status: 503 } },
    });
    expect((await sandbox.fetch(`${cloud}/api/services`)).status).toBe(503);
    await sandbox.reset();
    expect((await sandbox.fetch(`${cloud}/api/services`)).status).toBe(401);
  });

  test('serves the pages and their scripts', async () => {
    await using sandbox = await startSandbox();
    expect(await (await sandbox.fetch('https://app.apizee.com/agent/')).text()).toContain('_assets/agent.js');
    expect((await sandbox.fetch('https://app.apizee.com/_assets/agent.js')).status).toBe(200);
    expect((await sandbox.fetch('https://app.apizee.com/_assets/none.js')).status).toBe(404);
    expect((await sandbox.fetch(`${cloud}/agent/loaderAgent.js`)).status).toBe(200);
  });

  test('lets nothing out of the process', async () => {
    await using sandbox = await startSandbox();
    await expect(sandbox.fetch('https://example.com/')).rejects.toThrow('No vendor of this world answers at');
  });

  test('its fetch is one: it aborts, also while it waits, and leaves no listener on the signal', async () => {
    await using sandbox = await startSandbox();
    const controller = new AbortController();
    const waiting = sandbox.fetch(`${cloud}/api/services`, {
      headers: { 'x-embedworks-scenario': 'slow' },
      signal: controller.signal,
    });
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(sandbox.fetch(`${cloud}/api/services`, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
  });

  test('nothing that was scheduled runs when it has ended', async () => {
    const sandbox = await startSandbox({ clock: createClock(startMs, true) });
    await createTicket(sandbox, await signIn(sandbox));
    await sandbox[Symbol.asyncDispose]();
    const before = sandbox.world.journal.entries().length;
    await sandbox.clock.advance(7 * 24 * 3_600_000);
    expect(sandbox.world.journal.entries()).toHaveLength(before);
  });
});
