import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const main = join(import.meta.dirname, '../src/main.ts');
const children: ChildProcess[] = [];

function run(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--conditions=@embedworks/source', main, ...args], {
    env: { ...process.env, ...environment },
  });
  children.push(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number);
  return { child, said, ended };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

test('start prints one screen and ends cleanly on Ctrl-C', async () => {
  const { child, said, ended } = run(['start', '--port', '0']);
  await expect.poll(() => said.out).toContain('Press Ctrl-C');
  const port = /Dashboard\s+http:\/\/localhost:(\d+)/.exec(said.out)?.[1];
  expect(said.out).toContain(`http://apizee.localhost:${port}`);
  expect(said.out).toContain(`http://127.0.0.1:${port}/apizee`);
  expect(said.out).toContain('agent@example.test / sandbox-password');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(said.error).toBe('');
});

test('a taken port is a sentence, not a stack', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { said, ended } = run(['start'], { PORT: String(port) });
  expect(await ended).toBe(1);
  expect(said.error).toMatch(new RegExp(`^Port ${port} is taken\\..*--port`));
  expect(said.error).not.toContain('    at ');
  other.close();
});

test.each([
  [['start', '--port', 'many'], 'must be a number'],
  [['start', '--port', '70000'], 'must be a number'],
  [['begin'], 'Unknown command: begin'],
  [['start', '--prot', '1'], '--prot'],
])('%j is refused with the usage', async (args, words) => {
  const { said, ended } = run(args);
  expect(await ended).toBe(2);
  expect(said.error).toContain(words);
  expect(said.error).toContain('Usage:');
});

test('--help prints the usage', async () => {
  const { said, ended } = run(['--help']);
  expect(await ended).toBe(0);
  expect(said.out).toContain('Usage: embedworks-sandbox');
});
