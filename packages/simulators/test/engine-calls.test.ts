import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createClock, createWorld, defineVendor, jsonResponse, type FaultEffect } from '@embedworks/simulators';
import type { CallOutcome, CallRequest } from '../src/engine/calls.ts';
import type { WebhookEntry } from '../src/engine/journal.ts';
import type { WorldTools } from '../src/engine/vendor.ts';
import { startMs, thingsVendor } from './support/things.ts';

const url = 'http://127.0.0.1:4410/things';
const request: CallRequest = {
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json' },
  body: '{"name":"a"}',
};

/** A vendor whose tools the test holds, and a receiver. */
async function createDesk(
  answer: (request: Request, attempt: number) => Response | Promise<Response> = () => new Response('{}'),
  send?: (request: Request) => Promise<Response>,
) {
  let tools: WorldTools | undefined;
  const vendor = defineVendor({
    ...thingsVendor,
    createState: async (world: WorldTools) => {
      tools = world;
      return {};
    },
  });
  const received: { method: string; url: string; headers: Record<string, string>; body: string; redirect: string }[] =
    [];
  const world = createWorld({
    vendors: [vendor],
    clock: createClock(startMs, true),
    allowedHosts: ['apps.example.test'],
    send:
      send ??
      (async (sent) => {
        const { method, headers, redirect } = sent;
        const body = await sent.clone().text();
        received.push({ method, url: sent.url, headers: Object.fromEntries(headers), body, redirect });
        return answer(sent, received.length);
      }),
  });
  await world.state('things');
  if (!tools) throw new Error('The vendor did not begin.');
  const { call } = tools;
  const calls = () => world.journal.entries().filter((entry): entry is WebhookEntry => entry.kind === 'webhook');
  const fault = (effect: FaultEffect) => world.faults.add({ on: 'webhook', name: 'thingHappened', effect, times: 1 });
  return {
    world,
    call: (one = request, timeoutMs = 5000) => call('thingHappened', one, timeoutMs),
    received,
    calls,
    fault,
  };
}

test('sends to the byte what it was given, and answers with what came', async () => {
  const { call, received } = await createDesk(() => jsonAnswer(201, { status: 'SHIPPED' }));
  const outcome = await call({ ...request, body: '{ "name":"Zoë" }' });
  expect(received).toEqual([
    {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json' },
      body: '{ "name":"Zoë" }',
      redirect: 'manual',
    },
  ]);
  expect(outcome).toEqual({
    status: 201,
    headers: { 'content-type': 'application/json' },
    body: '{"status":"SHIPPED"}',
    durationMs: expect.any(Number) as number,
  });
});

test('a call without a body has none, nor its type', async () => {
  const { call, received } = await createDesk();
  await call({ method: 'GET', url: `${url}?a=1`, headers: {}, body: '' });
  expect(received).toMatchObject([{ method: 'GET', url: `${url}?a=1`, headers: {}, body: '' }]);
  await call({ method: 'POST', url, headers: {}, body: '' });
  expect(received[1]?.headers).toEqual({});
});

test('writes itself into the journal, without secrets', async () => {
  const { call, calls } = await createDesk(() => jsonAnswer(200, { token: 'hidden', status: 'NEW' }));
  await call({ ...request, url: `${url}?token=hidden&page=2`, body: '{"name":"a","password":"hidden"}' });
  expect(calls()).toEqual([
    {
      kind: 'webhook',
      id: 1,
      atMs: startMs,
      vendor: 'things',
      webhook: 'thingHappened',
      payload: { name: 'a', password: '•••' },
      method: 'POST',
      url: `${url}?token=•••&page=2`,
      attempt: 1,
      status: 200,
      answer: '{"token":"•••","status":"NEW"}',
      durationMs: expect.any(Number) as number,
      verdict: { request: [], response: [] },
      faults: [],
    },
  ]);
});

test.each([
  [{ body: '{"title":"a"}' }, [{ at: 'body', message: 'must have a name' }]],
  [{ body: '{' }, [{ at: 'body', message: 'cannot be read as application/json' }]],
  [{ method: 'PUT' }, [{ at: 'method', message: "Things's contract has no webhook thingHappened with PUT" }]],
])('holds %o against the contract of its method', async (change, issues) => {
  const { call, calls } = await createDesk();
  await call({ ...request, ...change });
  expect(calls()[0]?.verdict.request).toEqual(issues);
});

test.each([
  ['ftp://127.0.0.1/things', 'over http or https'],
  ['http://shop.example.test/things', 'shop.example.test is not this machine'],
  ['nowhere', 'nowhere is not an address'],
])('%s is not called', async (address, error) => {
  const { call, received, calls } = await createDesk();
  expect(await call({ ...request, url: address })).toEqual({
    error: expect.stringContaining(error) as string,
    durationMs: 0,
    isUnsent: true,
  });
  expect(received).toEqual([]);
  expect(calls()).toMatchObject([{ url: address, error: expect.stringContaining(error) as string }]);
});

test('a host that was allowed is called', async () => {
  const { call } = await createDesk();
  expect(await call({ ...request, url: 'https://apps.example.test/things' })).toMatchObject({ status: 200 });
});

test.each<[string, Partial<CallRequest>]>([
  ['a body where none may be', { method: 'GET' }],
  ['a header that is none', { headers: { 'bad name': 'x' } }],
  ['a method that is none', { method: 'NO WAY' }],
])('%s is an error, not an exception', async (_, change) => {
  const { call } = await createDesk();
  expect(await call({ ...request, ...change })).toMatchObject({ error: expect.any(String) as string });
});

test('a real server that redirects is not followed; one that hangs is given up; nobody at the port is told', async () => {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(incoming.url ?? '');
    if (incoming.url === '/away') response.writeHead(302, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { call } = await createDesk(undefined, (sent) => fetch(sent));
  expect(await call({ ...request, url: `${base}/away` })).toMatchObject({
    status: 302,
    headers: { location: '/elsewhere' },
  });
  expect(await call({ ...request, url: `${base}/hangs` }, 300)).toMatchObject({ error: 'No answer within 300 ms.' });
  expect(asked).toEqual(['/away', '/hangs']);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await call({ ...request, url: base })).toMatchObject({
    error: expect.stringContaining('ECONNREFUSED') as string,
  });
});

test('reads no more than 1 MB of an answer', async () => {
  const { call } = await createDesk(() => new Response('x'.repeat(3 * 1024 * 1024)));
  const outcome = await call();
  expect('body' in outcome && outcome.body.length).toBe(1024 * 1024);
});

test('lost: nothing is sent', async () => {
  const { call, received, fault, calls } = await createDesk();
  fault({ type: 'lost' });
  expect(await call()).toEqual({ error: 'Lost on its way, by a fault.', durationMs: 0 });
  expect(received).toEqual([]);
  expect(calls()).toMatchObject([{ faults: ['lost'], error: 'Lost on its way, by a fault.' }]);
  expect(await call()).toMatchObject({ status: 200 });
});

test('late: on the virtual clock', async () => {
  const { call, received, fault, world } = await createDesk();
  fault({ type: 'late', ms: 4000 });
  const late = call();
  await world.clock.advance(3999);
  expect(received).toEqual([]);
  await world.clock.advance(1);
  expect(await late).toMatchObject({ status: 200 });
});

test('duplicate: the first answer counts, and all are in the journal', async () => {
  const { call, received, fault, calls } = await createDesk((_, attempt) => jsonAnswer(200, { attempt }));
  fault({ type: 'duplicate', times: 3 });
  expect(await call()).toMatchObject({ body: '{"attempt":1}' });
  expect([received.length, calls().map(({ answer }) => answer)]).toEqual([
    3,
    ['{"attempt":1}', '{"attempt":2}', '{"attempt":3}'],
  ]);
});

test('a world that begins again gives up what is on its way, and the vendor of before calls nobody', async () => {
  const { call, world, received, calls, fault } = await createDesk(() => new Promise<Response>(() => undefined));
  const hanging = call();
  await expect.poll(() => received.length).toBe(1);
  await world.reset();
  expect(await hanging).toMatchObject({ error: 'The world was cleared.' } satisfies Partial<CallOutcome>);
  expect(await call()).toEqual({ error: 'The world began again.', durationMs: 0, isUnsent: true });
  fault({ type: 'late', ms: 1000 });
  expect([received.length, calls()]).toEqual([1, []]);
});

test('a late call does not outlive its world', async () => {
  const { call, world, received, fault } = await createDesk();
  fault({ type: 'late', ms: 1000 });
  const late = call();
  await world.reset();
  expect(await late).toEqual({ error: 'The world was cleared.', durationMs: 0, isUnsent: true });
  expect(received).toEqual([]);
});

function jsonAnswer(status: number, value: unknown): Response {
  const { body, headers } = jsonResponse(status, value);
  return new Response(body, { status, headers: { ...headers, 'content-type': 'application/json' } });
}
