/** A kill -9 in the middle of writes loses nothing that was acknowledged. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, signIn } from './support/call.ts';

const main = join(import.meta.dirname, '../src/main.ts');
const children: ChildProcess[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedworks-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<{ child: ChildProcess; port: number }> {
  const options = ['start', '--port', '0', '--no-rate-limits', '--persist', join(folder, 'state.jsonl'), '--json'];
  const child = spawn(process.execPath, ['--conditions=@embedworks/source', main, ...options]);
  children.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 10_000 }).toContain('\n');
  return { child, port: (JSON.parse(said) as { port: number }).port };
}

test('whatever the moment', { timeout: 60_000 }, async () => {
  const acknowledged: number[] = [];
  const closed: number[] = [];
  for (const afterMs of [40, 110, 230]) {
    const { child, port } = await start();
    const headers = await signIn(port);
    const write = async (): Promise<void> => {
      try {
        const json = { phone: '+33655550100', reference: `CASE-${acknowledged.length}` };
        const created = await call(port, { method: 'POST', path: '/apizee/api/v3/tickets', headers, json });
        const { id } = JSON.parse(created.body) as { id: number };
        acknowledged.push(id);
        const path = `/apizee/api/v3/tickets/${id}`;
        const { status } = await call(port, { method: 'PUT', path, headers, json: { state: 'closed' } });
        if (status === 200) closed.push(id);
      } catch {
        return;
      }
      return write();
    };
    const writers = Array.from({ length: 8 }, write);
    setTimeout(() => child.kill('SIGKILL'), afterMs);
    await once(child, 'close');
    await Promise.all(writers);
  }
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);

  const { port } = await start();
  const headers = await signIn(port);
  const states = new Map<number, string>();
  for (const id of acknowledged) {
    const { body } = await call(port, { path: `/apizee/api/v3/tickets/${id}`, headers });
    states.set(id, (JSON.parse(body) as { state: string }).state);
  }
  expect(acknowledged.filter((id) => !states.get(id))).toEqual([]);
  expect(closed.filter((id) => states.get(id) !== 'closed')).toEqual([]);
});
