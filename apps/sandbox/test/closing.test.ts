/** What becomes of open connections when the sandbox stops. */
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { call } from './support/call.ts';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox({ port: 0 });
});
afterEach(() => sandbox.close());

async function closeTimed(): Promise<number> {
  const startedMs = performance.now();
  await sandbox.close();
  return performance.now() - startedMs;
}

test('nobody there: at once, and a second time', async () => {
  expect(await closeTimed()).toBeLessThan(200);
  expect(await closeTimed()).toBeLessThan(200);
  await expect(call(sandbox.port, {})).rejects.toThrow(/ECONNREFUSED/);
});

test('an answer on its way still comes', async () => {
  const building = vi.spyOn(sandbox.world, 'loadAsset');
  const answer = call(sandbox.port, { path: '/apizee/_assets/agent.js' });
  await expect.poll(() => building.mock.calls).toHaveLength(1);
  const [{ status, body, headers }] = await Promise.all([answer, closeTimed()]);
  expect(status).toBe(200);
  expect(Buffer.byteLength(body)).toBe(Number(headers['content-length']));
});

test('an answer that waits for the clock comes at once', async () => {
  sandbox.world.faults.add({ on: 'request', effect: { type: 'latency', distribution: 'fixed', ms: 600_000 } });
  const answer = call(sandbox.port, { path: '/apizee/api/services' });
  await wait(50);
  const [{ status }, durationMs] = await Promise.all([answer, closeTimed()]);
  expect(status).toBe(401);
  expect(durationMs).toBeLessThan(300_000);
});

test.each([
  ['the stream of events', '/_sandbox/events'],
  ['a vendor that says nothing', '/apizee/api/v2/preferredCCS?apiKey=slowApiKey'],
])('%s ends', async (_, path) => {
  const ended = call(sandbox.port, { path }).then(
    () => 'ended',
    () => 'ended',
  );
  await wait(100);
  expect(await closeTimed()).toBeLessThan(500);
  expect(await ended).toBe('ended');
});

test('idle connections and half requests end', async () => {
  const closed: Promise<void>[] = [];
  for (const text of ['', 'GET / HTTP/1.1\r\nHost: 127', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n']) {
    const socket = connect(sandbox.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    closed.push(new Promise((resolve) => void socket.on('close', () => resolve())));
    socket.write(text);
  }
  await wait(100);
  expect(await closeTimed()).toBeLessThan(3000);
  await Promise.all(closed);
});
