/** Where the state of a sandbox comes from, and how it outlives it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/sandbox.ts';
import { call, signIn } from './support/call.ts';

let folder: string;
let open: Sandbox[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedworks-'));
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((sandbox) => sandbox.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await createSandbox({ port: 0, ...options });
  open.push(sandbox);
  return sandbox;
}

async function createTicket({ port }: Sandbox, headers: Record<string, string>): Promise<string> {
  const json = { phone: '+33655550100', reference: 'CASE-77' };
  const { body } = await call(port, { method: 'POST', path: '/apizee/api/v3/tickets', headers, json });
  return `/apizee/api/v3/tickets/${(JSON.parse(body) as { id: number }).id}`;
}

const statusOf = async ({ port }: Sandbox, path: string, headers: Record<string, string>) =>
  (await call(port, { path, headers })).status;

describe('persist', () => {
  const file = () => join(folder, 'state.jsonl');

  test('the default world goes on where it was, signed in and all', async () => {
    const first = await start({ persist: file() });
    const headers = await signIn(first.port);
    const path = await createTicket(first, headers);
    await first.close();
    const second = await start({ persist: file() });
    expect(await statusOf(second, path, headers)).toBe(200);
  });

  test('a reset is kept too', async () => {
    const first = await start({ persist: file() });
    const path = await createTicket(first, await signIn(first.port));
    await first.world.reset();
    const kept = await createTicket(first, await signIn(first.port));
    await first.close();
    const second = await start({ persist: file() });
    const headers = await signIn(second.port);
    expect(await statusOf(second, kept, headers)).toBe(200);
    if (path !== kept) expect(await statusOf(second, path, headers)).toBe(404);
  });

  test('other worlds are for the day', async () => {
    const first = await start({ persist: file() });
    const path = await createTicket(first, await signIn(first.port, { headers: { 'x-embedworks-world': 'a' } }));
    await first.close();
    const second = await start({ persist: file() });
    const headers = await signIn(second.port, { headers: { 'x-embedworks-world': 'a' } });
    expect(await statusOf(second, path, headers)).toBe(404);
  });

  test('what was asked for at the start counts more than what was kept', async () => {
    const first = await start({ persist: file() });
    expect(first.world.settings('apizee').rateLimit).toBe(true);
    await first.close();
    const second = await start({ persist: file(), settings: { rateLimit: false } });
    expect(second.world.settings('apizee').rateLimit).toBe(false);
  });

  test('one file is for one sandbox', async () => {
    const first = await start({ persist: file() });
    await expect(start({ persist: file() })).rejects.toThrow(file());
    await first.close();
    await start({ persist: file() });
  });
});

describe('a seed file', () => {
  const file = () => join(folder, 'seed.json');

  async function writeSeed(): Promise<{ path: string; headers: Record<string, string> }> {
    const source = await start({});
    const headers = await signIn(source.port);
    const path = await createTicket(source, headers);
    writeFileSync(file(), JSON.stringify(await source.world.snapshot()));
    await source.close();
    return { path, headers };
  }

  test('is where every world starts, and comes back to by a reset', async () => {
    const { path, headers } = await writeSeed();
    const sandbox = await start({ seedFile: file() });
    expect(await statusOf(sandbox, path, headers)).toBe(200);
    expect(await statusOf(sandbox, path, { ...headers, 'x-embedworks-world': 'a' })).toBe(200);
    const later = await createTicket(sandbox, headers);
    expect(await statusOf(sandbox, later, headers)).toBe(200);
    expect((await call(sandbox.port, { method: 'POST', path: '/_sandbox/reset' })).status).toBe(204);
    expect(await statusOf(sandbox, later, headers)).toBe(404);
    expect(await statusOf(sandbox, path, headers)).toBe(200);
  });

  test('counts less than a state that was kept', async () => {
    const { headers } = await writeSeed();
    const persist = join(folder, 'state.jsonl');
    const first = await start({ seedFile: file(), persist });
    const later = await createTicket(first, headers);
    await first.close();
    const second = await start({ seedFile: file(), persist });
    expect(await statusOf(second, later, headers)).toBe(200);
  });

  test.each([
    ['is no JSON', '{', /seed\.json cannot be used: /],
    ['is no snapshot', '{}', /seed\.json cannot be used: /],
    ['knows other vendors', '{"version":1,"clockMs":0,"frozen":false,"vendors":{"acme":{}}}', /acme/],
  ])('that %s is a reason not to start', async (_, text, words) => {
    writeFileSync(file(), text);
    await expect(start({ seedFile: file() })).rejects.toThrow(words);
  });
});
