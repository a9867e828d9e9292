/** `npm run exchange-example`, as a person starts and stops it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '@embedworks/sandbox';
import { findSandbox } from '../src/find-sandbox.ts';

const main = join(import.meta.dirname, '../src/main.ts');

let folder: string;
let sandbox: Sandbox;
let child: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedworks-orders-'));
  sandbox = await createSandbox({ port: 0 });
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const started = spawn(process.execPath, ['--conditions=@embedworks/source', main, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  let text = '';
  started.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  started.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { ended: once(started, 'exit') as Promise<[number | null, string | null]>, text: () => text };
}

test('starts beside a sandbox, says where to click, and stops at Ctrl-C', async () => {
  const database = join(folder, 'settings.sqlite');
  const app = start(['--port', '0', '--sandbox', sandbox.address, '--database', database]);
  await expect.poll(app.text).toContain('Ctrl-C stops it.');
  for (const step of ['1. Marketplace', '2. Configuration', '3. Conversations', '4. Answers', '5. Flow']) {
    expect(app.text()).toContain(step);
  }
  expect(app.text()).toContain(`http://infobip.localhost:${sandbox.port}/portal`);
  const address = /runs on (http:\S+)\./.exec(app.text())?.[1] ?? '';
  const card = await fetch(`${address}/card`, { redirect: 'manual' });
  expect(card.headers.get('Location')).toContain(
    `http://infobip.localhost:${sandbox.port}/exchange/1/oauth/authorize?`,
  );
  expect((await stat(join(folder, 'settings.keys'))).mode & 0o777).toBe(0o600);
  child?.kill('SIGINT');
  expect(await app.ended).toEqual([0, null]);
  await expect(fetch(address)).rejects.toThrow();
});

test('prints the manifests for an app shell', async () => {
  const app = start(['--manifests'], { PUBLIC_URL: 'https://orders.example' });
  expect(await app.ended).toEqual([0, null]);
  expect(app.text()).toContain('https://orders.example/exchange/orders/find');
});

test('names what is missing for the real vendor', async () => {
  const app = start(['--port', '0'], { INFOBIP_BASE_URL: 'https://xxxxx.api.infobip.com', PUBLIC_URL: '' });
  expect((await app.ended)[0]).toBe(1);
  expect(app.text()).toContain('PUBLIC_URL is missing');
});

test('joins the sandbox that another example started', async () => {
  const first = await findSandbox('http://localhost:0', folder);
  try {
    expect(await findSandbox(first.address, folder)).toEqual({ address: first.address });
  } finally {
    await first.close?.();
  }
});

test('names the port of the sandbox when somebody else has it', async () => {
  const stranger = createServer((_, answer) => answer.writeHead(404).end()).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const { port } = stranger.address() as AddressInfo;
  const message = `Port ${port} is taken by something that is no sandbox. Name one with --sandbox.`;
  try {
    await expect(findSandbox(`http://localhost:${port}`, folder)).rejects.toThrow(message);
  } finally {
    stranger.close();
  }
});
