import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineApp } from '../src/exchange/app/define-app.ts';
import type { SignatureExplanation } from '../src/exchange/doctor/doctor.ts';
import { ExchangeFunctionError } from '../src/exchange/receiver/function-error.ts';
import { checkOutput } from '../src/exchange/receiver/outputs.ts';
import { createExchangeReceiver, type ExchangeReceiverOptions } from '../src/exchange/receiver/receiver.ts';
import type { CallRefusal } from '../src/exchange/receiver/refusal-report.ts';
import { app } from './support/exchange-app.ts';
import { accountKey, callOf, secret, signedAtMs, type CallParts } from './support/exchange-calls.ts';

const order = '{"order_id":"152512"}';
const root = 'https://local.test';

type Options = ExchangeReceiverOptions<typeof app>;

function start(
  functions: Partial<Options['functions']> = {},
  options: Partial<Omit<Options, 'app' | 'functions'>> = {},
) {
  const calls: { name: string; input: object; accountKey: string }[] = [];
  const errors: { message: string; code: string | undefined; functionName: string }[] = [];
  const note = (name: string, input: object, context: { accountKey: string }) =>
    void calls.push({ name, input, accountKey: context.accountKey });
  const receive = createExchangeReceiver({
    app,
    signingSecrets: [secret],
    now: () => signedAtMs,
    replay: false,
    onError: (error, { functionName }) => {
      const { message, code } = error as Error & { code?: string };
      errors.push({ message, code, functionName });
    },
    ...options,
    functions: {
      findOrder: (input, context) => {
        note('findOrder', input, context);
        return { status: 'SHIPPED', total: 12.5 };
      },
      listOrders: (input, context) => {
        note('listOrders', input, context);
        return { count: 2 };
      },
      cancelOrder: (input, context) => note('cancelOrder', input, context),
      'Change plan': ({ _id, note: text }, context) => {
        note('Change plan', { _id, text }, context);
        return { id: _id };
      },
      ...functions,
    },
  });
  const send = async (parts: CallParts & { path?: string }) => {
    const { path = '/exchange/orders/find', ...rest } = parts;
    const response = await receive(callOf({ url: `${root}${path}`, ...rest }));
    return { status: response.status, body: (await response.json()) as unknown };
  };
  return { receive, send, calls, errors };
}

describe('functions', () => {
  test.each<[string, CallParts & { path?: string }, string, object, object]>([
    [
      'inputs of the body',
      { body: '{"order_id":"1","limit":3,"isOpen":true}' },
      'findOrder',
      { order_id: '1', limit: 3, isOpen: true },
      { status: 'SHIPPED', total: 12.5 },
    ],
    [
      'inputs that are not declared',
      { body: '{"order_id":"1","admin":true,"__proto__":{"limit":9}}' },
      'findOrder',
      { order_id: '1' },
      { status: 'SHIPPED', total: 12.5 },
    ],
    [
      'numbers and booleans as text, and text as a number',
      { body: '{"order_id":152512,"limit":"3","isOpen":"false"}' },
      'findOrder',
      { order_id: '152512', limit: 3, isOpen: false },
      { status: 'SHIPPED', total: 12.5 },
    ],
    [
      'null, which is as good as missing',
      { body: '{"order_id":"1","limit":null}' },
      'findOrder',
      { order_id: '1' },
      { status: 'SHIPPED', total: 12.5 },
    ],
    [
      'inputs of path and query',
      { method: 'GET', path: '/exchange/customers/Zo%C3%AB%20%2F/orders?page=2' },
      'listOrders',
      { customer: 'Zoë /', page: 2 },
      { count: 2 },
    ],
    [
      'an input that is called otherwise in the path',
      { method: 'DELETE', path: '/exchange/orders/A-1' },
      'cancelOrder',
      { _id: 'A-1' },
      {},
    ],
    [
      'inputs of path and body',
      { method: 'PUT', path: '/exchange/plans/gold', body: '{"note":"hi"}' },
      'Change plan',
      { _id: 'gold', text: 'hi' },
      { id: 'gold' },
    ],
    [
      'the body, which is signed, before the path',
      { method: 'PUT', path: '/exchange/plans/gold', body: '{"_id":"silver"}' },
      'Change plan',
      { _id: 'silver', text: undefined },
      { id: 'silver' },
    ],
    [
      'nothing of a query that the manifest does not place there',
      { path: '/exchange/orders/find?order_id=ATTACKER&limit=7', body: '{"order_id":"1"}' },
      'findOrder',
      { order_id: '1' },
      { status: 'SHIPPED', total: 12.5 },
    ],
    [
      'no body where none is needed',
      { method: 'PUT', path: '/exchange/plans/gold' },
      'Change plan',
      { _id: 'gold', text: undefined },
      { id: 'gold' },
    ],
  ])('%s', async (_, parts, name, input, body) => {
    const { send, calls, errors } = start();
    expect(await send(parts)).toEqual({ status: 200, body });
    expect(calls).toEqual([{ name, input, accountKey }]);
    expect(errors).toEqual([]);
  });

  test('the context says who called, when, and with what', async () => {
    const seen: unknown[] = [];
    const { send } = start({
      findOrder: (_, { functionName, timestampMs, request, signal }) => {
        seen.push(functionName, timestampMs, request.headers.get('user-agent'), signal.aborted);
        return { status: 'NEW' };
      },
    });
    await send({ body: order, headers: { 'user-agent': 'Java-http-client/20' } });
    expect(seen).toEqual(['findOrder', signedAtMs, 'Java-http-client/20', false]);
  });

  test('the host does not matter, and a prefix can be taken off', async () => {
    const { send, calls } = start({}, { basePath: '/api/' });
    expect((await send({ path: '/api/exchange/orders/find', body: order })).status).toBe(200);
    for (const path of ['/exchange/orders/find', '/apix/exchange/orders/find', '/api'])
      expect((await send({ path, body: order })).status).toBe(404);
    expect(calls.length).toBe(1);
  });
});

test.each(['9007199254740992', '1767225600000000000', '-1e20', '0.1'])(
  'the number %s is taken as every program reads it',
  async (number) => {
    const { send, calls } = start();
    await send({ body: `{"order_id":"1","limit":${number}}` });
    expect(calls.map(({ input }) => input)).toEqual([{ order_id: '1', limit: Number(number) }]);
  },
);

test('a large number that is not declared refuses nothing', async () => {
  const { send, calls } = start();
  await send({ body: '{"order_id":"1","trace":12345678901234567890,"more":{"limit":12345678901234567890}}' });
  expect(calls.map(({ input }) => input)).toEqual([{ order_id: '1' }]);
});

test.each(['12345678901234567890', '9007199254740993', '12.50', '1e21', '-0', '0.0000001'])(
  'the number %s becomes text digit by digit',
  async (number) => {
    const { send, calls } = start();
    await send({ body: `{"limit":2,"nested":{"order_id":1},"order_id":${number}}` });
    expect(calls.map(({ input }) => input)).toEqual([{ order_id: number, limit: 2 }]);
  },
);

describe('what is wrong with the inputs is said, without their values', () => {
  test.each<[string, CallParts & { path?: string }, RegExp]>([
    ['a member is missing', { body: '{}' }, /order_id/],
    ['a member is of another type', { body: '{"order_id":["s3cret"]}' }, /order_id/],
    ['a number that is none', { body: '{"order_id":"1","limit":"s3cret"}' }, /limit/],
    ['a number that would become another', { body: '{"order_id":"1","limit":12345678901234567890}' }, /limit.*exactly/],
    ['the same as text', { body: '{"order_id":"1","limit":"12345678901234567890"}' }, /limit.*exactly/],
    ['a number beyond all', { body: '{"order_id":"1","limit":1e400}' }, /limit.*exactly/],
    [
      'a number of a query that would become another',
      { method: 'GET', path: '/exchange/customers/1/orders?page=9007199254740993' },
      /page.*exactly/,
    ],
    ['a query that is no number', { method: 'GET', path: '/exchange/customers/1/orders?page=s3cret' }, /page/],
    ['no JSON', { body: '{"order_id":s3cret}' }, /no JSON/],
    ['a list', { body: '["s3cret"]' }, /no JSON object/],
    ['no body', {}, /order_id/],
  ])('%s', async (_, parts, sentence) => {
    const { send, calls, errors } = start();
    const answer = await send(parts);
    expect(answer).toEqual({ status: 400, body: { error: expect.stringMatching(sentence) as string } });
    expect(calls).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(['invalid_input']);
    expect(JSON.stringify([answer, errors])).not.toContain('s3cret');
  });
});

describe('outputs', () => {
  const answering = (output: unknown) => start({ findOrder: () => output as { status: string } });

  test.each<[string, unknown, object]>([
    ['members that are not declared are left out', { status: 'NEW', internal: 1 }, { status: 'NEW' }],
    ['a number may be large', { status: 'NEW', total: 1e20 }, { status: 'NEW', total: 1e20 }],
    ['undefined is left out', { status: 'NEW', total: undefined }, { status: 'NEW' }],
    ['null is left out', { status: 'NEW', total: null }, { status: 'NEW' }],
    [
      'a date is text',
      { status: 'NEW', placed_at: new Date(0) },
      { status: 'NEW', placed_at: '1970-01-01T00:00:00.000Z' },
    ],
  ])('%s', async (_, output, body) => {
    expect(await answering(output).send({ body: order })).toEqual({ status: 200, body });
  });

  test.each<[string, unknown, RegExp]>([
    ['a required one is missing', { total: 1 }, /findOrder.*status/],
    ['one is of another type', { status: 's3cret', total: 's3cret' }, /total/],
    ['a number that JSON cannot hold', { status: 'NEW', total: NaN }, /total/],
    ['nothing where something is required', undefined, /status/],
    ['a list', ['s3cret'], /expected an object, got a list/],
    ['a text', 's3cret', /expected an object, got string/],
    ['what JSON cannot write', { status: 'NEW', total: 1n }, /JSON cannot write/],
  ])('%s', async (_, output, sentence) => {
    const { send, errors } = answering(output);
    const answer = await send({ body: order });
    expect(answer).toEqual({ status: 500, body: { error: 'The app failed.' } });
    expect(errors).toEqual([
      { message: expect.stringMatching(sentence) as string, code: 'invalid_output', functionName: 'findOrder' },
    ]);
    expect(JSON.stringify([answer, errors])).not.toContain('s3cret');
  });
});

test.each([
  ['a declared list', '$.plans[*].id', {}],
  ['anywhere', '$..plans[*].id', { more: { kept: 1 } }],
])('null is left out of the options of a select box too: %s', async (_, path, more) => {
  const plans = {
    type: 'array',
    items: { type: 'object', properties: { id: { type: 'string' }, note: { type: 'string' } } },
    selectViewOptionIdPath: path,
  } as const;
  const { functions } = defineApp({
    name: 'Boxes',
    baseUrl: root,
    answers: { functions: [{ name: 'plans', method: 'GET', uri: '/plans', outSchema: { properties: { plans } } }] },
  });
  const output = { plans: [{ id: 'p1', note: null, list: [null, 1] }], more: { kept: 1, none: null } };
  expect(functions.map((fn) => checkOutput(fn, output))).toEqual([{ plans: [{ id: 'p1', list: [null, 1] }], ...more }]);
});

describe('a function that throws', () => {
  test.each<[string, unknown, { status: number; body: object }]>([
    [
      'a sentence',
      new ExchangeFunctionError('The shop is closed.'),
      { status: 500, body: { error: 'The shop is closed.' } },
    ],
    [
      'a sentence with a status',
      new ExchangeFunctionError('No such order.', { status: 400 }),
      { status: 400, body: { error: 'No such order.' } },
    ],
    [
      'a status that is no failure',
      new ExchangeFunctionError('Odd.', { status: 200 }),
      { status: 500, body: { error: 'Odd.' } },
    ],
    ['anything else', new Error('password s3cret refused'), { status: 500, body: { error: 'The app failed.' } }],
    ['a text', 's3cret', { status: 500, body: { error: 'The app failed.' } }],
  ])('%s', async (_, thrown, answer) => {
    const told: unknown[] = [];
    const findOrder = () => {
      throw thrown;
    };
    const { send } = start({ findOrder }, { onError: (error, call) => told.push(error, call) });
    expect(await send({ body: order })).toEqual(answer);
    expect(told).toEqual([thrown, { functionName: 'findOrder', accountKey }]);
  });

  test('the cause of a body that is no JSON quotes nothing of it', async () => {
    const told: unknown[] = [];
    const { send } = start({}, { onError: (error) => void told.push(error) });
    await send({ body: 's3cret=1' });
    expect(inspect(told)).toContain('no JSON');
    expect(inspect(told)).not.toContain('s3cret');
  });

  test.each<[string, () => never]>([
    [
      'throws',
      () => {
        throw new Error('The log is full.');
      },
    ],
    ['rejects', (() => Promise.reject(new Error('The log is away.'))) as () => never],
  ])('a log that %s changes nothing, and leaves nothing behind', async (_, fail) => {
    const { send } = start({ findOrder: fail }, { onError: fail, onRefused: fail });
    expect((await send({ body: order })).status).toBe(500);
    expect(await send({ body: order, secret: 'wrong' })).toEqual({ status: 401, body: { error: '' } });
  });

  test('what a report of a refused call fails with is told to the log', async () => {
    const { send, errors } = start({}, { onRefused: () => Promise.reject(new Error('The log is away.')) });
    await send({ body: order, secret: 'wrong' });
    await expect.poll(() => errors.map(({ message }) => message)).toEqual(['The log is away.']);
  });
});

describe('the deadline', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a function that takes too long is told to stop, and the answer does not wait for it', async () => {
    const { promise: started, resolve: tellStarted } = Promise.withResolvers<AbortSignal>();
    const { send, errors } = start({
      findOrder: async (_, context) => {
        tellStarted(context.signal);
        return await new Promise<never>(() => undefined);
      },
    });
    const answer = send({ body: order });
    const signal = await started;
    await vi.advanceTimersByTimeAsync(8999);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ status: 500, body: { error: 'The app did not answer within 9000 ms.' } });
    expect(signal.aborted).toBe(true);
    expect(errors).toEqual([expect.objectContaining({ code: 'deadline', functionName: 'findOrder' })]);
  });

  test("a function that fails afterwards is nobody's concern", async () => {
    const { promise: started, resolve: tellStarted } = Promise.withResolvers<void>();
    const { promise, reject } = Promise.withResolvers<never>();
    const findOrder = () => {
      tellStarted();
      return promise;
    };
    const { send, errors } = start({ findOrder }, { answerWithinMs: 50 });
    const answer = send({ body: order });
    await started;
    await vi.advanceTimersByTimeAsync(50);
    expect((await answer).status).toBe(500);
    reject(new Error('too late'));
    await vi.runAllTimersAsync();
    expect(errors.length).toBe(1);
  });

  test('a function that could not answer in time is not begun', async () => {
    const { promise: asked, resolve: tellAsked } = Promise.withResolvers<void>();
    const { promise: remembered, resolve: remember } = Promise.withResolvers<boolean>();
    const claim = () => {
      tellAsked();
      return remembered;
    };
    const { send, calls } = start({}, { replay: { claim }, answerWithinMs: 50 });
    const answer = send({ body: order });
    await asked;
    await vi.advanceTimersByTimeAsync(50);
    expect((await answer).status).toBe(500);
    remember(true);
    await vi.runAllTimersAsync();
    expect(calls).toEqual([]);
  });

  test('a body that never ends is given up too', async () => {
    const { receive } = start();
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) });
    const request = new Request(root, { method: 'POST', body, duplex: 'half' } as RequestInit);
    const answer = receive(request);
    await vi.advanceTimersByTimeAsync(9000);
    expect((await answer).status).toBe(500);
  });

  test('a report that never ends does not delay the refusal', async () => {
    const { promise: asked, resolve: tellAsked } = Promise.withResolvers<void>();
    const onRefused = () => {
      tellAsked();
      return new Promise<void>(() => undefined);
    };
    const { send, errors } = start({}, { onRefused });
    // No time passes here.
    expect(await send({ body: order, secret: 'wrong' })).toEqual({ status: 401, body: { error: '' } });
    await asked;
    expect(errors).toEqual([]);
  });

  test('no timer is left behind', async () => {
    const { send } = start();
    await send({ body: order });
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a caller that has gone stops the function', async () => {
  const caller = new AbortController();
  const { promise: started, resolve: tellStarted } = Promise.withResolvers<AbortSignal>();
  const { receive } = start({
    findOrder: async (_, { signal }) => {
      tellStarted(signal);
      return await new Promise<never>((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new Error('gone'))),
      );
    },
  });
  const answer = receive(new Request(callOf({ body: order }), { signal: caller.signal }));
  const signal = await started;
  caller.abort();
  expect(signal.aborted).toBe(true);
  expect((await answer).status).toBe(500);
});

describe('calls that cannot prove themselves', () => {
  test.each<[string, CallParts, CallRefusal['reason']]>([
    ['tampered', { body: order, headers: { 'x-ib-exchange-req-signature': 'f'.repeat(64) } }, 'wrong_signature'],
    ['mis-keyed', { body: order, secret: 'sandbox-exchange-secret' }, 'wrong_signature'],
    ['unsigned', { body: order, headers: { 'x-ib-exchange-req-signature': '' } }, 'missing_header'],
    ['without an account', { body: order, headers: { 'x-ib-exchange-req-accountkey': '' } }, 'missing_header'],
    ['late', { body: order, timestamp: signedAtMs - 300_001 }, 'outside_window'],
    ['early', { body: order, timestamp: signedAtMs + 300_001 }, 'outside_window'],
    [
      'for no function, and unsigned',
      { url: `${root}/none`, headers: { 'x-ib-exchange-req-signature': '' } },
      'missing_header',
    ],
    ['no JSON, and tampered', { body: '{', secret: 'wrong' }, 'wrong_signature'],
  ])('%s', async (_, parts, reason) => {
    const refusals: unknown[][] = [];
    const { receive, calls, errors } = start({}, { onRefused: (...told) => void refusals.push(told) });
    const response = await receive(callOf(parts));
    expect([response.status, await response.text()]).toEqual([401, '{"error":""}']);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect([calls, errors]).toEqual([[], []]);
    const { pathname: path } = new URL(callOf(parts).url);
    await expect.poll(() => refusals).toEqual([[{ reason, method: 'POST', path }, undefined]]);
  });

  test('replayed', async () => {
    const reasons: string[] = [];
    const { send, calls } = start({}, { replay: undefined, onRefused: ({ reason }) => void reasons.push(reason) });
    expect((await send({ body: order })).status).toBe(200);
    expect(await send({ body: order })).toEqual({ status: 401, body: { error: '' } });
    await expect.poll(() => reasons).toEqual(['replayed']);
    expect(calls.length).toBe(1);
  });

  test('sent again elsewhere', async () => {
    const { send, calls } = start({}, { replay: undefined });
    expect((await send({ body: order })).status).toBe(200);
    for (const x of [1, 2])
      expect((await send({ body: order, path: `/exchange/orders/find?x=${x}` })).status).toBe(401);
    expect((await send({ body: order, accountKey: 'ANOTHER' })).status).toBe(401);
    expect(calls.length).toBe(1);
  });

  test('a body that says something runs once, whomever the path names', async () => {
    const { send, calls } = start({}, { replay: undefined });
    const body = '{"order_id":"1","note":"x"}';
    expect((await send({ body })).status).toBe(200);
    for (const id of ['1', '2'])
      expect((await send({ method: 'PUT', path: `/exchange/plans/${id}`, body })).status).toBe(401);
    expect(calls.map(({ name }) => name)).toEqual(['findOrder']);
  });

  test('one that says nothing is for somebody else whom the path names', async () => {
    const { send, calls } = start({}, { replay: undefined });
    const change = (id: string) => send({ method: 'PUT', path: `/exchange/plans/${id}`, body: '{}' });
    const statuses: number[] = [];
    for (const id of ['1', '2', '2?x=1', '1']) statuses.push((await change(id)).status);
    expect(statuses).toEqual([200, 200, 401, 401]);
    expect(calls.length).toBe(2);
  });

  test('without a body, by what its function declares', async () => {
    const { send, calls } = start({}, { replay: undefined });
    const list = (path: string) => send({ method: 'GET', path: `/exchange/customers/${path}` });
    const paths = ['1/orders', '1/orders?x=1', '1/orders?page=2', '1/orders?x=1&page=2', '2/orders'];
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await list(path)).status);
    expect(statuses).toEqual([200, 401, 200, 401, 200]);
    expect(calls.map(({ input }) => input)).toEqual([{ customer: '1' }, { customer: '1', page: 2 }, { customer: '2' }]);
  });

  test('a body that is too large is not read to its end', async () => {
    const { receive, calls } = start({}, { maxBodyBytes: 20 });
    expect((await receive(callOf({ body: order }))).status).toBe(413);
    let pulled = 0;
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(10).fill(++pulled)) });
    const endless = new Request(root, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await receive(endless)).status).toBe(413);
    expect([pulled < 10, calls]).toEqual([true, []]);
  });

  test('a memory of calls that is away lets nothing in', async () => {
    const replay = { claim: () => Promise.reject(new Error('away')) };
    const { send, calls, errors } = start({}, { replay });
    expect((await send({ body: order })).status).toBe(500);
    expect([calls, errors.map(({ message }) => message)]).toEqual([[], ['away']]);
  });
});

describe('in development', () => {
  async function diagnose(parts: CallParts, received: string | undefined, options: Partial<Options> = {}) {
    const told: SignatureExplanation[] = [];
    const { receive, calls } = start(
      {},
      {
        development: true,
        onRefused: (_, diagnosis) => void (diagnosis && told.push(diagnosis)),
        ...options,
      },
    );
    const signed = callOf(parts);
    const response = await receive(new Request(signed, received === undefined ? {} : { body: received }));
    expect([response.status, await response.text(), calls]).toEqual([401, '{"error":""}', []]);
    await expect.poll(() => told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain(secret);
    return told.flatMap(({ findings }) => findings.map(({ cause }) => cause));
  }

  test.each<[string, CallParts, string | undefined, Partial<Options>, string]>([
    ['a body written again', { body: order }, '{"order_id": "152512"}', {}, 'body_reserialised'],
    ['a newline', { body: order }, `${order}\n`, {}, 'trailing_newline'],
    [
      'the client secret',
      { body: order, secret: 'client' },
      undefined,
      { development: { clientSecret: 'client' } },
      'wrong_secret',
    ],
    [
      "another app's secret",
      { body: order, secret: 'other' },
      undefined,
      { development: { otherSecrets: { staging: 'other' } } },
      'wrong_secret',
    ],
    ['seconds', { body: order, timestamp: signedAtMs / 1000 }, undefined, {}, 'seconds_instead_of_milliseconds'],
    ['a clock that goes wrong', { body: order, timestamp: signedAtMs + 3_600_000 }, undefined, {}, 'clock_skew'],
    ['no signature', { body: order, headers: { 'x-ib-exchange-req-signature': '' } }, undefined, {}, 'missing_header'],
  ])('%s is named', async (_, parts, received, options, cause) => {
    expect(await diagnose(parts, received, options)).toEqual([cause]);
  });

  test('a body that was read before is named', async () => {
    const told: (string | undefined)[] = [];
    const { receive } = start(
      {},
      {
        development: true,
        onRefused: (_, diagnosis) => void told.push(diagnosis?.findings[0]?.cause),
      },
    );
    const request = callOf({ body: order });
    await request.json();
    expect((await receive(request)).status).toBe(401);
    await expect.poll(() => told).toEqual(['body_missing']);
  });

  test('a replay is named', async () => {
    const told: (string | undefined)[] = [];
    const { send } = start(
      {},
      {
        ...{ development: true, replay: undefined },
        onRefused: (_, diagnosis) => void told.push(diagnosis?.findings[0]?.cause),
      },
    );
    await send({ body: order });
    await send({ body: order });
    await expect.poll(() => told).toEqual(['replayed']);
  });

  test('without onRefused it goes to the console; outside development nothing does', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await start().send({ body: order, secret: 'wrong' });
    expect(warn).not.toHaveBeenCalled();
    await start({}, { development: true }).send({ body: order, secret: 'wrong' });
    const warned = () => warn.mock.calls.flat().join('\n');
    await expect.poll(warned).toMatch(/POST \/exchange\/orders\/find was refused\.\n {2}wrong_secret \(likely\)/);
    expect(warned()).not.toContain(secret);
    warn.mockRestore();
  });
});

describe('what cannot work is told at once', () => {
  test.each<[string, object, RegExp]>([
    [
      'a function is missing',
      { functions: { listOrders: () => ({ count: 1 }) } },
      /lacks findOrder, cancelOrder, Change plan/,
    ],
    ['a function is extra', { functions: { findorder: () => ({}) } }, /no manifest has findorder/],
    ['a function is none', { functions: { findOrder: {} } }, /lacks findOrder/],
    ['no secret', { signingSecrets: [] }, /signingSecrets/],
    ['a secret that is no list', { signingSecrets: secret }, /signingSecrets must be a list/],
    ['no time', { answerWithinMs: 0 }, /answerWithinMs/],
    ['more time than a timer counts', { answerWithinMs: Infinity }, /answerWithinMs must be .* at most 2147483647 ms/],
    ['a size that is none', { maxBodyBytes: NaN }, /maxBodyBytes must be a number of bytes above 0, not NaN/],
    ['a prefix without a slash', { basePath: 'api' }, /basePath/],
  ])('%s', (_, options, message) => {
    const create = () =>
      createExchangeReceiver({
        app,
        signingSecrets: [secret],
        functions: {
          findOrder: () => ({ status: '' }),
          listOrders: () => ({ count: 0 }),
          cancelOrder: () => undefined,
          'Change plan': () => ({ id: '' }),
        },
        ...options,
      });
    expect(create).toThrow(message);
    expect(create).toThrow(expect.objectContaining({ code: 'configuration' }));
  });
});
