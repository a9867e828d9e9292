/** Ten thousand requests, every kind of fault among them, and nothing is left of them. */
import { Agent, request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { setTimeout as wait } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { FaultEffect } from '@embedworks/simulators';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { signIn } from './support/call.ts';

const [count, concurrency] = [10_000, 20];

const effects: readonly FaultEffect[] = [
  { type: 'latency', distribution: 'fixed', ms: 2 },
  { type: 'latency', distribution: 'uniform', minMs: 0, maxMs: 5 },
  { type: 'latency', distribution: 'lognormal', medianMs: 2, sigma: 0.5 },
  { type: 'status', status: 500 },
  { type: 'status', status: 200, headers: { 'x-note': 'a\r\nb: c' } },
  { type: 'rate-limit', retryAfterSeconds: 1 },
  { type: 'reset' },
  { type: 'truncate' },
  { type: 'silence' },
];

interface Traffic {
  send(): Promise<string>;
  end(): void;
}

/** A client that keeps its connections, and hangs up on whoever says nothing for 20 ms. */
function createTraffic(port: number, headers: Record<string, string>): Traffic {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const paths = ['/apizee/api/services', '/apizee/api/v3/tickets/90417', '/apizee/api/v3/tickets', '/apizee/nowhere'];
  let sent = 0;
  return {
    send: () =>
      new Promise((resolve) => {
        const path = paths[(sent += 1) % paths.length];
        const call = request({ host: '127.0.0.1', port, path, headers, agent, timeout: 20 }, (response) => {
          response.resume();
          response.on('end', () => resolve(String(response.statusCode)));
          response.on('error', () => resolve('broken off'));
        });
        call.on('timeout', () => call.destroy(new Error('silent')));
        call.on('error', ({ message }) => resolve(message === 'silent' ? 'silent' : 'reset'));
        call.end();
      }),
    end: () => agent.destroy(),
  };
}

async function run({ world, port }: Sandbox, times: number): Promise<Map<string, number>> {
  const traffic = createTraffic(port, await signIn(port));
  for (const effect of effects) world.faults.add({ on: 'request', effect, probability: 0.02 });
  const outcomes = new Map<string, number>();
  let left = times;
  const drive = async () => {
    while (left > 0) {
      left -= 1;
      const outcome = await traffic.send();
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, drive));
  traffic.end();
  await world.reset();
  await wait(100);
  return outcomes;
}

function countListeners(): number {
  return process.eventNames().reduce((total, name) => total + process.listenerCount(name), 0);
}

const countSockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

test('10,000 requests with random faults leave nothing behind', { timeout: 120_000 }, async () => {
  const problems: unknown[] = [];
  const note = (problem: unknown) => void problems.push(problem);
  process.on('unhandledRejection', note);
  process.on('warning', note);
  const sandbox = await createSandbox({ port: 0, settings: { rateLimit: false } });
  try {
    await run(sandbox, 2000);
    const before = { heap: heapMegabytes(), listeners: countListeners(), sockets: countSockets() };
    const outcomes = await run(sandbox, count);
    const after = { heap: heapMegabytes(), listeners: countListeners(), sockets: countSockets() };

    expect(problems).toEqual([]);
    expect(after.listeners).toBe(before.listeners);
    expect(after.sockets).toBeLessThanOrEqual(before.sockets);
    // Some 0.5 MB is what two runs of the same differ by.
    expect(after.heap - before.heap).toBeLessThan(5);
    // Every fault was played, and those without one were answered.
    for (const outcome of ['200', '404', '429', '500', 'reset', 'broken off', 'silent']) {
      expect(outcomes.get(outcome) ?? 0, outcome).toBeGreaterThan(count / 200);
    }
    expect(outcomes.get('200')).toBeGreaterThan(count / 2);
  } finally {
    await sandbox.close();
    process.off('unhandledRejection', note);
    process.off('warning', note);
  }
});
