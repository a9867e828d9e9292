import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createClock, createWorld } from '@embedworks/simulators';
import { readAnswer } from '../src/infobip/exchange/answer-values.ts';
import { buildCall } from '../src/infobip/exchange/function-call.ts';
import { infobip } from '../src/infobip/index.ts';
import { runFunction } from '../src/infobip/exchange/run-function.ts';
import type { FunctionDefinition } from '../src/infobip/exchange/schemas.ts';
import { signCall } from '../src/infobip/exchange/sign-call.ts';
import type { AppRow, InfobipState } from '../src/infobip/state.ts';
import type { InfobipWorld } from '../src/infobip/vendor-types.ts';
import type { CallFault } from '../src/infobip/exchange/portal-action-types.ts';
import { findOrder, isRightlySigned, secret, startMs } from './support/infobip-exchange-desk.ts';

const properties = {
  id: { type: 'string' },
  amount: { type: 'number' },
  count: { type: 'integer' },
  gift: { type: 'boolean' },
  lines: { type: 'array' },
  box: { type: 'object' },
} as const;
const define = (more: Partial<FunctionDefinition>): FunctionDefinition => ({
  name: 'f',
  method: 'POST',
  uri: 'http://localhost/f',
  inSchema: { type: 'object', properties },
  ...more,
});
const account = { secret, accountKey: 'D8ADC259F0A14D0AA1B2C3D4E5F60718', nowMs: startMs };
const post = (body: string) => ({ method: 'POST' as const, url: 'http://localhost/f', body });

describe('a call is built', () => {
  test('with what the address does not take as a compact, flat body in the order of the manifest', () => {
    const inputs = { lines: '[1, 2]', amount: ' 12.50', id: 7, count: '3', gift: 'true', box: '{"a": 1}', other: 'x' };
    expect(buildCall(define({}), inputs)).toEqual({
      call: {
        method: 'POST',
        url: 'http://localhost/f',
        body: '{"id":"7","amount":12.5,"count":3,"gift":true,"lines":[1,2],"box":{"a":1}}',
      },
    });
  });

  test.each(['GET', 'DELETE'] as const)('with the rest in the query of %s', (method) => {
    const uri = 'http://localhost/orders/{id}?from=web';
    expect(buildCall(define({ method, uri }), { id: 'a b/ö', amount: 2, box: { a: 1 } })).toEqual({
      call: { method, url: 'http://localhost/orders/a%20b%2F%C3%B6?from=web&amount=2&box=%7B%22a%22%3A1%7D', body: '' },
    });
  });

  test.each([
    [{ id: { type: 'string' }, _id: { type: 'string' } }, 'x', '{"_id":"y"}'],
    [{ _id: { type: 'string' } }, 'y', '{}'],
  ] as const)(
    'with a placeholder from its own name, otherwise from the one with an underscore: %j',
    (own, used, body) => {
      const definition = define({ method: 'PUT', uri: 'http://localhost/{id}', inSchema: { properties: own } });
      expect(buildCall(definition, { id: 'x', _id: 'y' })).toEqual({
        call: { method: 'PUT', url: `http://localhost/${used}`, body },
      });
    },
  );

  test.each([
    ['amount is a number in the manifest, not "much".', { amount: 'much' }, {}],
    ['count is a whole number in the manifest, not "1.5".', { count: '1.5' }, {}],
    ['gift is true or false in the manifest, not "yes".', { gift: 'yes' }, {}],
    ['lines is a list in the manifest, not "[".', { lines: '[' }, {}],
    ['The address needs a value for {id}: http://localhost/{id}.', {}, { uri: 'http://localhost/{id}' }],
    ['.. cannot stand for {id} in an address.', { id: '..' }, { uri: 'http://localhost/a/{id}' }],
    [
      'file:///etc is no address that can be called: it must begin with http:// or https://.',
      {},
      { uri: 'file:///etc' },
    ],
    ['id is required by the manifest, and has no value.', {}, { inSchema: { properties, required: ['id'] } }],
    [
      'id is required by the manifest, and has no value.',
      {},
      { inSchema: { properties: { id: { type: 'string', required: true } } } },
    ],
  ] as const)('or is not: %s', (problem, inputs, more) => {
    expect(buildCall(define(more as Partial<FunctionDefinition>), inputs)).toEqual({ problem });
  });
});

describe('a signature', () => {
  test.each([
    ['{"order_id":"152512"}', '2215fd6a686421ff8568a6e3e1d2ad5eeca49015e9835cf88a5b24524e0c87a3'],
    ['', 'efbf331c6362f6e3a1fa114e35c8d2e8f434851ba08d86a1db8049bbccee4a22'],
    ['{"name":"Zoë","n":1}', 'ec8d056b28a079ffaa297de5f27ea3ca4e100339c71857b1c2dfa36e96c70546'],
  ])('of %j is the one that is known', async (body, signature) => {
    const { headers } = await signCall(post(body), account);
    expect(headers).toEqual({
      'user-agent': 'Java-http-client/20',
      'accept-encoding': 'gzip',
      ...(body === '' ? {} : { 'content-type': 'application/json' }),
      'x-ib-exchange-req-accountkey': account.accountKey,
      'x-ib-exchange-req-timestamp': '1767225600000',
      'x-ib-exchange-req-signature': signature,
    });
  });

  const check = async (body: string, fault: CallFault) => {
    const sent = await signCall(post(body), { ...account, fault });
    const isRight = isRightlySigned({ ...sent, headers: new Headers(sent.headers) });
    return { sent, isRight, offMs: Number(sent.headers['x-ib-exchange-req-timestamp']) - startMs };
  };

  test.each(['tampered', 'reserialised', 'wrong-secret', 'unsigned'] as const)(
    'does not fit a call: %s',
    async (fault) => {
      expect(await check('{"order_id":"1"}', fault)).toMatchObject({ isRight: false });
      expect(await check('', fault)).toMatchObject({ isRight: false });
      expect(await check('{}', fault)).toMatchObject({ isRight: false });
    },
  );

  test('fits a call that is late or early, which only its time tells', async () => {
    expect(await check('{}', 'late')).toMatchObject({ isRight: true, offMs: -600_000 });
    expect(await check('', 'early')).toMatchObject({ isRight: true, offMs: 600_000 });
  });

  test('of a call that was read and written again says the same as the body', async () => {
    const { sent } = await check('{"order_id":"1"}', 'reserialised');
    expect(sent.body).not.toBe('{"order_id":"1"}');
    expect(JSON.parse(sent.body)).toEqual({ order_id: '1' });
  });

  test('is missing with all that goes with it from an unsigned call', async () => {
    const { sent } = await check('{}', 'unsigned');
    expect(Object.keys(sent.headers).filter((name) => name.startsWith('x-'))).toEqual([]);
  });
});

describe('an answer', () => {
  const outSchema = {
    properties: {
      status: { type: 'string', required: true },
      total: { type: 'number' },
      lines: { type: 'array', items: [{ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }] },
      _id: { type: 'array', selectViewOptionIdPath: '$.plans[*].id', selectViewOptionNamePath: '$.plans[*].name' },
    },
    required: ['total'],
  } as FunctionDefinition['outSchema'];
  const read = (status: number, body: string) => readAnswer(define(outSchema ? { outSchema } : {}), status, body);

  test('that fits brings what the manifest declares', () => {
    expect(read(201, '{"status":"SENT","total":1,"lines":[{"id":"a"}],"other":2}')).toMatchObject({
      outputs: { status: 'SENT', total: 1, lines: [{ id: 'a' }] },
    });
  });

  test.each([
    [404, '{}', 'It was answered with status 404.'],
    [301, '', 'It was answered with status 301.'],
    [401, '{"error":""}', 'It was answered with status 401.'],
    [400, '{"error":{"code":1}}', 'It was answered with status 400.'],
    [400, '["No."]', 'It was answered with status 400.'],
    [400, '{"error":" There is no shop.\\n"}', 'It was answered with status 400: There is no shop.'],
    [400, '{"error":"No shop"}', 'It was answered with status 400: No shop.'],
    [500, `{"error":"${'x'.repeat(300)}"}`, `It was answered with status 500: ${'x'.repeat(200)}…`],
    [204, '', 'The answer lacks status, which the manifest requires.'],
    [200, '<p>', 'The body of the answer is no JSON; a JSON object is expected.'],
    [200, '[]', 'The body of the answer is JSON, but no object; a JSON object is expected.'],
    [200, '{"total":1}', 'The answer lacks status, which the manifest requires.'],
    [200, '{"status":"SENT","total":null}', 'The answer lacks total, which the manifest requires.'],
    [200, '{"status":"SENT","total":"1"}', 'total of the answer is not a number.'],
    [200, '{"status":1,"total":1}', 'status of the answer is not a text.'],
    [200, '{"status":"","total":1,"lines":{}}', 'lines of the answer is not a list.'],
    [200, '{"status":"","total":1,"lines":[{"id":1}]}', 'lines[0].id of the answer is not a text.'],
    [200, '{"status":"","total":1,"lines":[{}]}', 'The answer lacks lines[0].id, which the manifest requires.'],
  ])('with %i and %s is a failure', (status, body, reason) => {
    expect(read(status, body)).toEqual({ reason });
  });

  test.each([undefined, { properties: { status: { type: 'string' } } }])(
    'may be empty where no output is required: %j',
    (schema) => {
      const definition = define(schema ? { outSchema: schema as FunctionDefinition['outSchema'] & object } : {});
      expect([readAnswer(definition, 204, ''), readAnswer(definition, 200, '')]).toEqual([
        { outputs: {}, answer: {} },
        { outputs: {}, answer: {} },
      ]);
    },
  );

  test('may be a list where the manifest says object, as in the vendor’s demo', () => {
    const definition = define({ outSchema: { properties: { reservations: { type: 'object', required: true } } } });
    expect(readAnswer(definition, 200, '{"reservations":[]}')).toMatchObject({ outputs: { reservations: [] } });
  });
});

test('a call comes over the wire as the vendor’s does', async () => {
  const calls: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      calls.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
      response.setHeader('content-type', 'application/json').end('{"status":"SENT"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    let tools: InfobipWorld | undefined;
    const vendor = {
      ...infobip,
      createState: async (world: InfobipWorld) => {
        tools = world;
        return infobip.createState(world as never);
      },
    };
    const world = createWorld({
      vendors: [vendor as never],
      clock: createClock(0, true),
      realNow: () => startMs,
    });
    const state = (await world.state('infobip')) as InfobipState;
    const definition = { ...findOrder, uri: `http://127.0.0.1:${port}/find` } as FunctionDefinition;
    const app = { id: 'a', name: 'A', signingSecret: secret } as AppRow;
    const scene = { state, world: tools as InfobipWorld, fault: 'none' as const };
    const { run } = await runFunction(scene, { app, definition, inputs: { order_id: '152512' }, cause: 'trial' });
    expect(run).toMatchObject({ outcome: 'success', response: { status: 200 }, outputs: { status: 'SENT' } });
    expect(calls).toMatchObject([
      {
        method: 'POST',
        url: '/find',
        body: '{"order_id":"152512"}',
        headers: {
          'content-type': 'application/json',
          'content-length': '21',
          'user-agent': 'Java-http-client/20',
          'accept-encoding': 'gzip',
          'x-ib-exchange-req-timestamp': '1767225600000',
          'x-ib-exchange-req-signature': '2215fd6a686421ff8568a6e3e1d2ad5eeca49015e9835cf88a5b24524e0c87a3',
        },
      },
    ]);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
