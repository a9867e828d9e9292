import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createClock } from '@embedworks/simulators';
import { webhookPolicy } from '../src/apizee/webhook-policy.ts';
import type { FaultEffect } from '../src/engine/faults.ts';
import { createWebhooks, type Delivery, type WebhookPolicy } from '../src/engine/webhooks.ts';

const startMs = Date.UTC(2026, 2, 2, 8);
const url = 'http://127.0.0.1:3000/hook';

interface Received {
  body: string;
  atMs: number;
  headers: Headers;
  redirect: string;
}

/** Webhooks of one vendor, and a receiver that answers what `answer` says. */
function createDesk({
  retryDelaysMs = [],
  timeoutMs = 1000,
  sign = () => ({}),
  faults = [],
  answer = () => new Response('thanks'),
  send,
  ...policy
}: Partial<WebhookPolicy> & {
  /** Effects of each delivery in turn. */
  faults?: FaultEffect[][];
  answer?: (received: Received, signal: AbortSignal) => Response | Promise<Response>;
  send?: (request: Request) => Promise<Response>;
} = {}) {
  const clock = createClock(startMs, true);
  const received: Received[] = [];
  // A request's own signal follows the one it was made with only as long as the request lives.
  const kept: Request[] = [];
  const attempted: Delivery[] = [];
  const changed: Delivery[] = [];
  const taken: string[] = [];
  const webhooks = createWebhooks({
    clock,
    faults: {
      take(on, vendor, name) {
        taken.push(`${on} ${vendor} ${name}`);
        return faults.shift() ?? [];
      },
    },
    policyOf: () => ({ ...policy, retryDelaysMs, timeoutMs, sign }),
    isAllowed: (target) => (target.startsWith('http://127.0.0.1') ? undefined : 'Not here.'),
    send:
      send ??
      (async (request) => {
        const { headers, redirect, signal } = request;
        kept.push(request);
        const entry = { body: await request.text(), atMs: clock.now() - startMs, headers, redirect };
        received.push(entry);
        return answer(entry, signal);
      }),
    onAttempt: (delivery) => void attempted.push(delivery),
    onChange: (delivery) => void changed.push(delivery),
  });
  webhooks.setTarget('things', { url, headers: {} });
  const notify = (...names: string[]) => {
    for (const name of names) webhooks.notify('things', 'thingHappened', { name });
  };
  const names = () => received.map(({ body }) => (JSON.parse(body) as { name: string }).name);
  const states = () => webhooks.deliveries().map(({ state }) => state);
  return { clock, webhooks, received, attempted, changed, taken, notify, names, states };
}

test('nobody listens: it is no delivery, and takes no fault', async () => {
  const { webhooks, notify, received, taken } = createDesk();
  webhooks.setTarget('things', undefined);
  notify('a');
  await webhooks.settled();
  expect([webhooks.deliveries(), received, taken]).toEqual([[], [], []]);
});

test('a delivery tells all about itself, and a value handed out does not change', async () => {
  const { webhooks, attempted, taken } = createDesk();
  const payload = { name: 'a' };
  webhooks.notify('things', 'thingHappened', payload, [{ at: 'body', message: 'odd' }]);
  const before = webhooks.deliveries()[0];
  payload.name = 'changed later';
  await webhooks.settled();
  const delivery = webhooks.deliveries()[0];
  expect(before).toMatchObject({ state: 'waiting', attempts: [] });
  expect(delivery).toEqual({
    id: 'delivery-1',
    vendor: 'things',
    webhook: 'thingHappened',
    payload: { name: 'a' },
    url,
    createdMs: startMs,
    state: 'delivered',
    attempts: [{ atMs: startMs, status: 200, answer: 'thanks', durationMs: expect.any(Number) as number }],
    faults: [],
    issues: [{ at: 'body', message: 'odd' }],
  });
  expect(attempted).toEqual([delivery]);
  expect(taken).toEqual(['webhook things thingHappened']);
});

test('what is signed is what is sent, to the byte, at the time of each attempt', async () => {
  const signed: [string, number][] = [];
  const desk = createDesk({
    retryDelaysMs: [5000],
    async sign(body, target, nowMs) {
      signed.push([body, nowMs - startMs]);
      return { ...target.headers, 'Content-Type': 'application/things+json', 'X-Signature': String(body.length) };
    },
    answer: () => new Response(null, { status: 503 }),
  });
  desk.webhooks.setTarget('things', { url, headers: { 'content-type': 'text/plain', 'X-Secret': 'spring' } });
  desk.notify('Zoé');
  await desk.webhooks.settled();
  await desk.clock.advance(5000);
  expect(desk.received.map(({ body, atMs }) => [body, atMs])).toEqual(signed);
  expect(signed.map(([, atMs]) => atMs)).toEqual([0, 5000]);
  expect(Object.fromEntries(desk.received[0]?.headers ?? [])).toEqual({
    'content-type': 'application/things+json',
    'x-secret': 'spring',
    'x-signature': String('{"name":"Zoé"}'.length),
  });
});

test('deliveries keep their order, one at a time', async () => {
  let open = 0;
  let most = 0;
  const desk = createDesk({
    async answer({ body }) {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, body.includes('slow') ? 20 : 0));
      open -= 1;
      return new Response();
    },
  });
  desk.notify('slow', 'b', 'c');
  await desk.webhooks.settled();
  expect(desk.names()).toEqual(['slow', 'b', 'c']);
  expect(most).toBe(1);
});

test('one vendor does not wait for another', async () => {
  let release = () => {};
  const desk = createDesk({
    answer: ({ body }) =>
      body.includes('stuck')
        ? new Promise((resolve) => void (release = () => resolve(new Response())))
        : new Response(),
  });
  desk.webhooks.setTarget('others', { url, headers: {} });
  desk.notify('stuck');
  desk.webhooks.notify('others', 'otherHappened', { name: 'free' });
  await expect.poll(() => desk.webhooks.deliveries()[1]?.state).toBe('delivered');
  expect(desk.states()).toEqual(['waiting', 'delivered']);
  release();
  await desk.webhooks.settled();
  expect(desk.states()).toEqual(['delivered', 'delivered']);
});

test('it is tried again when the policy says, by the clock, until it is taken', async () => {
  const statuses = [500, 404, 204];
  const desk = createDesk({
    retryDelaysMs: [60_000, 300_000, 3_600_000],
    answer: () => new Response(null, { status: statuses.shift() ?? 500 }),
  });
  desk.notify('a');
  await desk.webhooks.settled();
  expect(desk.webhooks.deliveries()[0]).toMatchObject({ state: 'waiting', nextAttemptMs: startMs + 60_000 });
  await desk.clock.advance(86_400_000);
  const delivery = desk.webhooks.deliveries()[0];
  expect(delivery?.attempts.map(({ atMs, status }) => [atMs - startMs, status])).toEqual([
    [0, 500],
    [60_000, 404],
    [360_000, 204],
  ]);
  expect([delivery?.state, delivery?.nextAttemptMs]).toEqual(['delivered', undefined]);
  expect(desk.attempted.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'delivered']);
  // The first when it was made.
  expect(desk.changed.map(({ attempts }) => attempts.length)).toEqual([0, 1, 2, 3]);
});

test('it fails when no attempt is left, and does not hold up the next', async () => {
  const desk = createDesk({
    retryDelaysMs: [1000],
    answer: ({ body }) => new Response('no', { status: body.includes('bad') ? 500 : 200 }),
  });
  desk.notify('bad', 'good');
  await desk.webhooks.settled();
  expect(desk.states()).toEqual(['waiting', 'delivered']);
  await desk.clock.advance(10_000);
  expect(desk.states()).toEqual(['failed', 'delivered']);
  expect(desk.names()).toEqual(['bad', 'good', 'bad']);
});

test.each([
  [
    'breaks',
    () => Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })),
    'fetch failed: connect ECONNREFUSED',
  ],
  [
    'throws at once',
    () => {
      throw new Error('no way out');
    },
    'no way out',
  ],
  ['never answers and heeds nothing', () => new Promise<Response>(() => {}), 'No answer within 30 ms.'],
  [
    'never ends its answer',
    async () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([65])) })),
    'No answer within 30 ms.',
  ],
])('a receiver that %s is an attempt with an error', async (_what, send, error) => {
  const desk = createDesk({ timeoutMs: 30, send });
  desk.notify('a', 'b');
  await desk.webhooks.settled();
  expect(desk.states()).toEqual(['failed', 'failed']);
  expect(desk.webhooks.deliveries()[0]?.attempts).toMatchObject([{ error }]);
});

test('an attempt that is given up is told so by its signal', async () => {
  let reason: unknown;
  const desk = createDesk({
    timeoutMs: 20,
    send: (request) =>
      new Promise(() => request.signal.addEventListener('abort', () => void (reason = request.signal.reason))),
  });
  desk.notify('a');
  await desk.webhooks.settled();
  expect(reason).toMatchObject({ message: 'No answer within 20 ms.' });
});

test('an endless answer is read as far as it is shown', async () => {
  let isCancelled = false;
  const endless = () =>
    new ReadableStream({
      pull: (stream) => stream.enqueue(new TextEncoder().encode('x'.repeat(1500))),
      cancel: () => void (isCancelled = true),
    });
  const desk = createDesk({ answer: () => new Response(endless()) });
  desk.notify('a');
  await desk.webhooks.settled();
  expect(desk.webhooks.deliveries()[0]?.attempts[0]?.answer).toBe('x'.repeat(2000));
  expect(isCancelled).toBe(true);
});

test('a redirect is not followed: it could lead away from this machine', async () => {
  const desk = createDesk({
    answer: () => new Response(null, { status: 302, headers: { location: 'https://hooks.example.test/' } }),
  });
  desk.notify('a');
  await desk.webhooks.settled();
  expect(desk.received.map(({ redirect }) => redirect)).toEqual(['manual']);
  expect(desk.webhooks.deliveries()).toMatchObject([{ state: 'failed', attempts: [{ status: 302 }] }]);
});

test('a target that is not allowed gets nothing, and the delivery tells why', async () => {
  const desk = createDesk({ retryDelaysMs: [1000] });
  desk.webhooks.setTarget('things', { url: 'https://hooks.example.test/', headers: {} });
  desk.notify('a');
  await desk.webhooks.settled();
  await desk.clock.advance(10_000);
  expect(desk.received).toEqual([]);
  expect(desk.webhooks.deliveries()).toMatchObject([{ state: 'failed', attempts: [{ error: 'Not here.' }] }]);
  expect(desk.attempted).toHaveLength(1);
});

test('headers that cannot be sent are an error of the attempt', async () => {
  const desk = createDesk({ sign: () => ({ 'not a name': 'x' }) });
  desk.notify('a');
  await desk.webhooks.settled();
  expect(desk.states()).toEqual(['failed']);
  expect(desk.received).toEqual([]);
});

test('lost: recorded, never sent, not tried again', async () => {
  const desk = createDesk({ retryDelaysMs: [1000], faults: [[{ type: 'lost' }, { type: 'duplicate', times: 3 }]] });
  desk.notify('a', 'b');
  await desk.clock.advance(10_000);
  await desk.webhooks.settled();
  expect(desk.names()).toEqual(['b']);
  expect(desk.webhooks.deliveries()).toMatchObject([
    { state: 'lost', faults: ['lost', 'duplicate'], attempts: [{ error: 'Lost on its way, by a fault.' }] },
    { state: 'delivered', faults: [] },
  ]);
});

test('late: the others do not wait for it', async () => {
  const desk = createDesk({ faults: [[{ type: 'late', ms: 300_000 }]] });
  desk.notify('a', 'b');
  await desk.webhooks.settled();
  expect(desk.names()).toEqual(['b']);
  expect(desk.webhooks.deliveries()[0]).toMatchObject({ state: 'waiting', nextAttemptMs: startMs + 300_000 });
  await desk.clock.advance(299_999);
  expect(desk.names()).toEqual(['b']);
  await desk.clock.advance(1);
  expect(desk.received.map(({ atMs }) => atMs)).toEqual([0, 300_000]);
  expect(desk.states()).toEqual(['delivered', 'delivered']);
});

test('duplicate: as many deliveries of the same bytes as it says', async () => {
  const desk = createDesk({ faults: [[{ type: 'duplicate', times: 3 }]] });
  desk.notify('a', 'b');
  await desk.webhooks.settled();
  expect(desk.names()).toEqual(['a', 'a', 'a', 'b']);
  expect(new Set(desk.received.slice(0, 3).map(({ body }) => body)).size).toBe(1);
  expect(new Set(desk.webhooks.deliveries().map(({ id }) => id)).size).toBe(4);
  // A copy takes no faults of its own, or copies would breed.
  expect(desk.taken).toHaveLength(2);
});

test('reorder: it lets the next one by, and only that', async () => {
  const desk = createDesk({ faults: [[{ type: 'reorder' }]] });
  desk.notify('a', 'b', 'c');
  await desk.webhooks.settled();
  expect(desk.names()).toEqual(['b', 'a', 'c']);
  await desk.clock.advance(10_000);
  expect(desk.names()).toEqual(['b', 'a', 'c']);
});

test('reorder: nothing follows, so it goes after 2 seconds', async () => {
  const desk = createDesk({ faults: [[{ type: 'reorder' }]] });
  desk.notify('a');
  await desk.clock.advance(1999);
  expect(desk.names()).toEqual([]);
  await desk.clock.advance(1);
  expect(desk.received.map(({ atMs }) => atMs)).toEqual([2000]);
});

test('reorder on every delivery swaps them by pairs, for two that are held would keep their order', async () => {
  const desk = createDesk({ faults: Array.from({ length: 4 }, () => [{ type: 'reorder' as const }]) });
  for (const pair of [
    ['a', 'b'],
    ['c', 'd'],
  ]) {
    desk.notify(...pair);
    await desk.webhooks.settled();
  }
  expect(desk.names()).toEqual(['b', 'a', 'd', 'c']);
});

test('reorder: what was on its way before does not count as the next', async () => {
  const desk = createDesk({ faults: [[], [{ type: 'reorder' }]] });
  desk.notify('a', 'b');
  await desk.webhooks.settled();
  expect(desk.names()).toEqual(['a']);
  desk.notify('c');
  await desk.webhooks.settled();
  expect(desk.names()).toEqual(['a', 'c', 'b']);
});

test('resend is a new delivery to the target of now', async () => {
  const statuses = [500];
  const desk = createDesk({ answer: () => new Response(null, { status: statuses.shift() ?? 200 }) });
  desk.notify('a');
  await desk.webhooks.settled();
  const moved = 'http://127.0.0.1:4000/moved';
  desk.webhooks.setTarget('things', { url: moved, headers: {} });
  const again = await desk.webhooks.resend('delivery-1');
  expect(again).toMatchObject({ id: 'delivery-2', resendOf: 'delivery-1', state: 'delivered', url: moved });
  expect(desk.states()).toEqual(['failed', 'delivered']);
  expect(desk.received[0]?.body).toBe(desk.received[1]?.body);
});

test('resend does not wait for a frozen clock', async () => {
  const desk = createDesk({ faults: [[], [{ type: 'late', ms: 1000 }]] });
  desk.notify('a');
  await desk.webhooks.settled();
  expect(await desk.webhooks.resend('delivery-1')).toMatchObject({ state: 'waiting', nextAttemptMs: startMs + 1000 });
});

test('resend refuses what it does not know, and when nobody listens', async () => {
  const desk = createDesk();
  desk.notify('a');
  await desk.webhooks.settled();
  await expect(desk.webhooks.resend('delivery-9')).rejects.toThrow(
    new RangeError('There is no delivery delivery-9; the last 1000 are kept.'),
  );
  desk.webhooks.setTarget('things', undefined);
  await expect(desk.webhooks.resend('delivery-1')).rejects.toThrow('Nobody listens to things');
});

test('the last 1000 are kept', async () => {
  const desk = createDesk();
  desk.notify(...Array.from({ length: 1003 }, (_, index) => `n${index}`));
  await desk.webhooks.settled();
  const ids = desk.webhooks.deliveries().map(({ id }) => id);
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([1000, 'delivery-4', 'delivery-1003']);
  expect(desk.received).toHaveLength(1003);
});

test('clear stops what is on its way and what waits, and remembers nothing', async () => {
  const signals: AbortSignal[] = [];
  const desk = createDesk({
    retryDelaysMs: [1000],
    faults: [[{ type: 'late', ms: 500 }, { type: 'reorder' }], [{ type: 'reorder' }], [], [], []],
    answer: (_received, signal) => {
      signals.push(signal);
      return new Promise<Response>(() => {});
    },
  });
  desk.notify('late', 'reordered', 'hanging', 'queued');
  await expect.poll(() => signals.length).toBe(1);
  desk.webhooks.clear();
  desk.changed.splice(0);
  await desk.webhooks.settled();
  await desk.clock.advance(60_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(desk.names()).toEqual(['hanging']);
  expect([desk.attempted, desk.changed]).toEqual([[], []]);
  expect([desk.webhooks.deliveries(), desk.webhooks.target('things')]).toEqual([[], undefined]);
  desk.webhooks.setTarget('things', { url, headers: {} });
  desk.notify('after');
  await expect.poll(() => desk.names()).toEqual(['hanging', 'after']);
  expect(desk.webhooks.deliveries().map(({ id }) => id)).toEqual(['delivery-1']);
  desk.webhooks.clear();
});

test("Apizee's headers reach a real receiver, its own ones unchanged", async () => {
  const seen: { headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => void (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ headers: request.headers, body });
      response.writeHead(200, { connection: 'close' }).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    const desk = createDesk({ ...webhookPolicy, send: (request) => globalThis.fetch(request) });
    desk.webhooks.setTarget('things', { url: address, headers: { 'X-Secret': 'spring', 'user-agent': 'mine' } });
    desk.notify('Zoé');
    await desk.webhooks.settled();
    expect(desk.webhooks.deliveries()).toMatchObject([
      { state: 'delivered', attempts: [{ status: 200, answer: 'ok' }] },
    ]);
    expect(seen).toMatchObject([
      {
        headers: { 'content-type': 'application/json', 'user-agent': 'Cloud Apizee', 'x-secret': 'spring' },
        body: '{"name":"Zoé"}',
      },
    ]);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test('a vendor that knows where its customer listens sends it there, and again there', async () => {
  const { webhooks, clock } = createDesk({ retryDelaysMs: [1000], answer: () => new Response('', { status: 500 }) });
  const own = { url: 'http://127.0.0.1:4000/own', headers: {}, secret: 'of this customer' };
  webhooks.notify('things', 'thingHappened', { name: 'a' }, [], own);
  await webhooks.settled();
  await clock.advance(1000);
  webhooks.setTarget('things', undefined);
  await webhooks.resend('delivery-1');
  expect(webhooks.deliveries().map(({ url: to, attempts }) => [to, attempts.length])).toEqual([
    [own.url, 2],
    [own.url, 1],
  ]);
});

test('the vendor says which answers are good, and which are worth another attempt', async () => {
  const statuses = [204, 503, 400];
  const { webhooks, clock, notify } = createDesk({
    retryDelaysMs: [1000, 1000, 1000],
    accepts: (status) => status === 200,
    retries: (status) => status !== 400,
    answer: () => new Response(null, { status: statuses.shift() ?? 200 }),
  });
  notify('a');
  await webhooks.settled();
  await clock.advance(10_000);
  expect(webhooks.deliveries()).toMatchObject([
    { state: 'failed', attempts: [{ status: 204 }, { status: 503 }, { status: 400 }] },
  ]);
});

test('attempts go on at the last pace until they are given up', async () => {
  const { webhooks, received, clock, notify } = createDesk({
    retryDelaysMs: [1000, 2000],
    thenEveryMs: 5000,
    giveUpAfterMs: 14_000,
    answer: () => new Response('', { status: 500 }),
  });
  notify('a');
  await webhooks.settled();
  await clock.advance(60_000);
  expect(received.map(({ atMs }) => atMs)).toEqual([0, 1000, 3000, 8000, 13_000]);
  expect(webhooks.deliveries()).toMatchObject([{ state: 'failed' }]);
});

test('where order is kept, later ones wait behind one that fails, and then go in order', async () => {
  let open = false;
  const { webhooks, clock, notify, names, states } = createDesk({
    retryDelaysMs: [1000, 1000],
    keepsOrder: true,
    answer: () => new Response('', { status: open ? 200 : 500 }),
  });
  notify('a', 'b');
  await webhooks.settled();
  await clock.advance(500);
  notify('c');
  await webhooks.settled();
  await clock.advance(600);
  expect(names()).toEqual(['a', 'a']);
  open = true;
  await clock.advance(1000);
  expect(names()).toEqual(['a', 'a', 'a', 'b', 'c']);
  expect(states()).toEqual(['delivered', 'delivered', 'delivered']);
});
