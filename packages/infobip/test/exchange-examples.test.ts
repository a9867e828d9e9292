import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headersOf, secret, type CallParts } from './support/exchange-calls.ts';

/** A call as it is sent: what was signed, and what came instead, if that differs. */
interface Sent extends CallParts {
  path?: string;
  received?: string;
  unsigned?: boolean;
}

interface Answer {
  status: number;
  body: unknown;
}

type Send = (call: Sent) => Promise<Answer>;

const order = '{"order_id":"152512"}';

beforeAll(() => {
  // Where the examples log.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubEnv('PORT', '0');
  vi.stubEnv('INFOBIP_SIGNING_SECRET', secret);
});

const children: ChildProcess[] = [];

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const child of children) child.kill('SIGKILL');
});

let sentBefore = 0;

/** Another one for each call, because the examples share one receiver and equal calls are replays. */
function nextTimestamp(): number {
  return Date.now() + sentBefore++;
}

function toRequest(origin: string, { path = '/exchange/orders/find', received, unsigned, ...parts }: Sent): Request {
  const { method = 'POST', body } = parts;
  const headers = unsigned
    ? { 'content-type': 'application/json' }
    : headersOf({ timestamp: nextTimestamp(), ...parts });
  const sent = received ?? body;
  return new Request(`${origin}${path}`, {
    method,
    headers,
    ...(sent === undefined ? {} : { body: typeof sent === 'string' ? sent : new Uint8Array(sent) }),
  });
}

async function toAnswer(response: Response): Promise<Answer> {
  return { status: response.status, body: await response.json() };
}

/** Runs an example that listens as it is meant to run: in a process of its own. */
function serverOf(name: string): () => Promise<Send> {
  const example = new URL(`../examples/${name}.ts`, import.meta.url);
  const tellPort = `const { server } = await import('${example.href}');
    const tell = () => console.log(server.address().port);
    if (server.listening) tell(); else server.on('listening', tell);`;
  return async () => {
    const child = spawn(
      process.execPath,
      ['--conditions=@embedworks/source', '--input-type=module', '--eval', tellPort],
      { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    children.push(child);
    const said = { out: '', error: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()));
    await vi.waitUntil(() => said.out.endsWith('\n') || child.exitCode !== null, { timeout: 50_000 });
    if (child.exitCode !== null) throw new Error(`${name} ended: ${said.error}`);
    return async (call) => await toAnswer(await fetch(toRequest(`http://127.0.0.1:${said.out.trim()}`, call)));
  };
}

async function startNext(): Promise<Send> {
  const route = await import('../examples/next.ts');
  return async (call) => {
    const request = toRequest('http://localhost', call);
    return await toAnswer(await route[request.method as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'](request));
  };
}

/** A function URL writes JSON as text, and in base64 when it is told that the type is binary. */
function startLambda(isBase64Encoded: boolean): () => Promise<Send> {
  return async () => {
    const { handler } = await import('../examples/lambda.ts');
    return async (call) => {
      const request = toRequest('https://abc.lambda-url.eu-central-1.on.aws', call);
      const { pathname, search, host } = new URL(request.url);
      const body = Buffer.from(await request.arrayBuffer());
      const event: LambdaFunctionURLEvent = {
        version: '2.0',
        routeKey: '$default',
        rawPath: pathname,
        rawQueryString: search.slice(1),
        headers: { ...Object.fromEntries(request.headers), 'content-length': String(body.byteLength), host },
        requestContext: {
          ...{ accountId: 'anonymous', apiId: 'abc', domainName: host, domainPrefix: 'abc', requestId: 'r-1' },
          ...{ routeKey: '$default', stage: '$default', time: '05/Jan/2026:00:00:00 +0000', timeEpoch: 0 },
          http: {
            method: request.method,
            path: pathname,
            protocol: 'HTTP/1.1',
            sourceIp: '192.0.2.1',
            userAgent: 'Java-http-client/20',
          },
        },
        ...(body.byteLength > 0 ? { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') } : {}),
        isBase64Encoded,
      };
      const result = await handler(event);
      if (typeof result !== 'object') throw new Error('The example answers a text.');
      return { status: Number(result.statusCode), body: JSON.parse(result.body ?? '') as unknown };
    };
  };
}

describe.each<[string, () => Promise<Send>]>([
  ['node-http', serverOf('node-http')],
  ['express', serverOf('express')],
  ['fastify', serverOf('fastify')],
  ['hono', serverOf('hono')],
  ['next', startNext],
  ['lambda', startLambda(false)],
  ['lambda with bodies in base64', startLambda(true)],
])('%s', (name, start) => {
  let send: Send;

  beforeAll(async () => {
    send = await start();
  });

  test.each<[string, Sent, Answer]>([
    ['a bot block', { body: order }, { status: 200, body: { status: 'SHIPPED' } }],
    ['letters above ASCII', { body: '{"order_id":"Zoë 🚚"}' }, { status: 200, body: { status: 'UNKNOWN' } }],
    [
      'blanks that a parser would drop',
      { body: '{ "order_id" : "152512" }\n' },
      { status: 200, body: { status: 'SHIPPED' } },
    ],
    [
      'without a body, with a path',
      { method: 'DELETE', path: '/exchange/orders/A%2F1%20b' },
      { status: 200, body: {} },
    ],
    [
      'inputs that are none',
      { body: '{}' },
      { status: 400, body: { error: expect.stringContaining('order_id') as string } },
    ],
    [
      'a function that is none',
      { method: 'PUT', body: order },
      { status: 404, body: { error: expect.stringContaining('PUT') as string } },
    ],
  ])('%s is answered', async (_, call, answer) => {
    expect(await send(call)).toEqual(answer);
  });

  const refused = { status: 401, body: { error: '' } };

  test.each<[string, Sent]>([
    ['tampered', { body: order, received: '{"order_id":"152513"}' }],
    ['written again', { body: order, received: '{"order_id": "152512"}' }],
    ['unsigned', { body: order, unsigned: true }],
    ['unsigned and without a body', { method: 'DELETE', path: '/exchange/orders/1', unsigned: true }],
    ['signed with another secret', { body: order, secret: 'sandbox-exchange-secret' }],
    ['late', { body: order, timestamp: Date.now() - 400_000 }],
    ['early', { body: order, timestamp: Date.now() + 400_000 }],
    ['no call of this app, and unsigned', { body: order, path: '/exchange/none', unsigned: true }],
  ])('%s is refused', async (_, call) => {
    expect(await send(call)).toEqual(refused);
  });

  test('replayed is refused', async () => {
    const call = { body: `{"order_id":"replay of ${name}"}`, timestamp: nextTimestamp() };
    expect((await send(call)).status).toBe(200);
    expect(await send(call)).toEqual(refused);
  });
});

test.each(['express', 'fastify', 'hono'])('the rest of a site keeps its parsers: %s', async (name) => {
  const send = await serverOf(name)();
  expect(await send({ path: '/echo', body: '{"a":[1]}', unsigned: true })).toEqual({ status: 200, body: { a: [1] } });
});
