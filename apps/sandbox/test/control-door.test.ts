import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createControlClient, readEvents } from '@embedworks/simulators/control/client';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ port: 0 });
});
beforeEach(() => sandbox.world.reset());
afterAll(() => sandbox.close());

const url = (path: string) => `http://127.0.0.1:${sandbox.port}${path}`;
const visit = (headers: Record<string, string> = {}) => fetch(url('/apizee/api/services'), { headers });

/** Events as they come, until the test ends. */
async function listen(path: string, headers: Record<string, string> = {}) {
  const controller = new AbortController();
  const response = await fetch(url(path), { headers, signal: controller.signal });
  const heard: { event: string; data: string }[] = [];
  const ended = (async () => {
    if (!response.body) throw new Error('The stream has no body.');
    for await (const each of readEvents(response.body)) heard.push(each);
  })().catch(() => undefined);
  return {
    type: response.headers.get('content-type'),
    heard,
    names: () => heard.map(({ event }) => event),
    stop: async () => {
      controller.abort();
      await ended;
    },
  };
}

test('events are streamed, each world to those who ask for it', async () => {
  const ours = await listen('/_sandbox/events');
  const byHeader = await listen('/_sandbox/events', { 'x-embedworks-world': 'blue' });
  const byQuery = await listen('/_sandbox/events?world=blue');
  expect(ours.type).toBe('text/event-stream');
  await visit({ 'x-embedworks-world': 'blue' });
  await expect.poll(byHeader.names).toEqual(['journal']);
  await expect.poll(byQuery.names).toEqual(['journal']);
  await visit();
  await fetch(url('/_sandbox/reset'), { method: 'POST' });
  await expect.poll(ours.names).toEqual(['journal', 'reset']);
  expect(byHeader.names()).toEqual(['journal']);
  for (const each of [ours, byHeader, byQuery]) await each.stop();
});

test('a watcher that comes back is told what it missed', async () => {
  const first = await listen('/_sandbox/events');
  await visit();
  await expect.poll(first.names).toEqual(['journal']);
  await first.stop();
  const { id } = JSON.parse(first.heard[0]?.data ?? '') as { id: number };
  await visit();
  const second = await listen('/_sandbox/events', { 'last-event-id': String(id) });
  await expect.poll(() => second.heard.map(({ data }) => (JSON.parse(data) as { id: number }).id)).toEqual([id + 1]);
  await second.stop();
});

test('a world that cannot be is refused, also for the stream', async () => {
  for (const path of ['/_sandbox/events?world=No', '/_sandbox/clock?world=No']) {
    const response = await fetch(url(path));
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('no name for a world')]);
  }
});

test('webhooks leave for the target that was set', async () => {
  const bodies: string[] = [];
  const receiver = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const address = receiver.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const client = createControlClient(url(''));
  const params = { path: { vendor: 'apizee' } };
  await client.PUT('/_sandbox/webhooks/{vendor}', { params, body: { url: `http://127.0.0.1:${port}/` } });
  const path = { vendor: 'apizee', trigger: 'ticket.closed' };
  await client.POST('/_sandbox/triggers/{vendor}/{trigger}', { params: { path }, body: { id: 90417 } });
  await expect.poll(() => bodies.join('')).toContain('"objectId":90417');
  receiver.close();
});

test('a stream ends with its world, so that the watcher comes back to the one that has the name by then', async () => {
  const own = await createSandbox({ port: 0 });
  try {
    const address = `http://127.0.0.1:${own.port}/_sandbox`;
    const stream = await fetch(`${address}/events?world=spring`);
    expect((await fetch(`${address}/worlds/spring`, { method: 'DELETE' })).status).toBe(204);
    expect(await stream.text()).toContain(': open');
  } finally {
    await own.close();
  }
});
