import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { rawRequest, sendRaw } from './support/raw-http.ts';

let sandbox: Sandbox;
let token = '';
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => void rejections.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', onRejection);
  sandbox = await createSandbox({
    port: 0,
    settings: { rateLimit: false },
    timeouts: { headersMs: 3000, requestMs: 4000 },
  });
  token = await signIn();
});

afterEach(async () => {
  expect((await fetch(url('/api/services'), { headers: authorized() })).status).toBe(200);
  expect(rejections).toEqual([]);
});

afterAll(async () => {
  await sandbox.close();
  process.off('unhandledRejection', onRejection);
});

const url = (path: string) => `http://127.0.0.1:${sandbox.port}/apizee${path}`;
const authorized = () => ({ authorization: `Bearer ${token}` });

async function signIn(): Promise<string> {
  const response = await fetch(url('/api/v3/token'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

const json = 'Content-Type: application/json';
const tokenPath = '/apizee/api/v3/token';
const ticketsPath = '/apizee/api/v3/tickets';
const signingIn = '{"grant_type":"password","username":"agent@example.test","password":"sandbox-password"}';
const deepList = '['.repeat(20_000) + ']'.repeat(20_000);
const deepObject = '{"phone":'.repeat(20_000) + '1' + '}'.repeat(20_000);
const tenMegabytes = 10 * 1024 * 1024;

interface Row {
  name: string;
  /** The bearer token is only known when the sandbox runs. */
  send: (bearer: string) => (string | Uint8Array)[];
  status: number;
}

const post = (path: string, body: string | Uint8Array, headers: readonly string[] = [json]) =>
  rawRequest({ method: 'POST', path, body, headers });

const bodies: Row[] = [
  { name: 'malformed JSON', send: (bearer) => post(ticketsPath, '{"phone":', [json, bearer]), status: 400 },
  { name: 'JSON with a trailing comma', send: () => post(tokenPath, `${signingIn.slice(0, -1)},}`), status: 400 },
  { name: 'an empty body', send: () => post(tokenPath, ''), status: 400 },
  { name: 'no body', send: () => rawRequest({ method: 'POST', path: tokenPath, headers: [json] }), status: 400 },
  { name: 'no content type', send: () => post(tokenPath, signingIn, []), status: 400 },
  { name: 'a wrong content type', send: () => post(tokenPath, signingIn, ['Content-Type: text/plain']), status: 400 },
  { name: 'a broken content type', send: () => post(tokenPath, signingIn, ['Content-Type: ;;=,']), status: 400 },
  {
    name: 'multipart without a boundary',
    send: () => post(tokenPath, signingIn, ['Content-Type: multipart/form-data']),
    status: 400,
  },
  { name: 'null instead of an object', send: () => post(tokenPath, 'null'), status: 400 },
  { name: 'a list instead of an object', send: () => post(tokenPath, '[]'), status: 400 },
  {
    name: 'null where a signed-in operation reads',
    send: (bearer) => post(ticketsPath, 'null', [json, bearer]),
    status: 400,
  },
  { name: 'a text instead of an object', send: () => post(tokenPath, '"text"'), status: 400 },
  {
    name: '__proto__ in an object',
    send: () => post(tokenPath, '{"__proto__":{"grant_type":"password"}}'),
    status: 400,
  },
  {
    name: 'bytes that are no UTF-8',
    send: () => post(tokenPath, new Uint8Array([0x22, 0xff, 0xfe, 0x22])),
    status: 400,
  },
  { name: 'lists 20,000 deep', send: () => post(tokenPath, deepList), status: 400 },
  { name: 'objects 20,000 deep', send: (bearer) => post(ticketsPath, deepObject, [json, bearer]), status: 400 },
  {
    name: 'an object with something 20,000 deep in it',
    send: (bearer) => post(ticketsPath, `{"phone":"+33655550100","other":${deepList}}`, [json, bearer]),
    status: 400,
  },
  { name: '10 MiB of brackets', send: () => post(tokenPath, '['.repeat(tenMegabytes)), status: 400 },
  { name: '10 MiB of JSON', send: () => post(tokenPath, `"${'a'.repeat(tenMegabytes - 2)}"`), status: 400 },
  { name: 'more than 10 MiB', send: () => post(tokenPath, new Uint8Array(tenMegabytes + 1)), status: 413 },
  { name: '64 MiB', send: () => post(tokenPath, new Uint8Array(64 * 1024 * 1024)), status: 413 },
  {
    name: 'more than 10 MiB in chunks',
    send: () => [
      ...rawRequest({ method: 'POST', path: tokenPath, headers: [json, 'Transfer-Encoding: chunked'] }),
      ...Array.from({ length: 11 }, () => `100000\r\n${'a'.repeat(0x100000)}\r\n`),
    ],
    status: 413,
  },
  {
    name: 'a claim of a terabyte',
    send: () => rawRequest({ method: 'POST', path: tokenPath, headers: [json, 'Content-Length: 1099511627776'] }),
    status: 413,
  },
  {
    name: 'a body too large to be asked for',
    send: () =>
      rawRequest({ method: 'POST', path: tokenPath, headers: ['Content-Length: 11000000', 'Expect: 100-continue'] }),
    status: 413,
  },
  { name: 'an expectation nobody can meet', send: () => rawRequest({ headers: ['Expect: a miracle'] }), status: 417 },
  {
    name: 'a chunk whose size is no number',
    send: () => [
      ...rawRequest({ method: 'POST', path: tokenPath, headers: ['Transfer-Encoding: chunked'] }),
      'zz\r\n\r\n',
    ],
    status: 400,
  },
  {
    name: 'a chunk longer than it says',
    send: () => [
      ...rawRequest({ method: 'POST', path: tokenPath, headers: ['Transfer-Encoding: chunked'] }),
      '2\r\n{"grant"\r\n0\r\n\r\n',
    ],
    status: 400,
  },
  {
    name: 'a length and chunks at once',
    send: () =>
      rawRequest({ method: 'POST', path: tokenPath, headers: ['Content-Length: 4', 'Transfer-Encoding: chunked'] }),
    status: 400,
  },
  {
    name: 'two lengths',
    send: () => rawRequest({ method: 'POST', path: tokenPath, headers: ['Content-Length: 4', 'Content-Length: 5'] }),
    status: 400,
  },
  { name: 'a negative length', send: () => rawRequest({ headers: ['Content-Length: -1'] }), status: 400 },
];

const targets: Row[] = [
  { name: 'a broken percent-encoding', send: (bearer) => get(`${ticketsPath}/%E0%A4%A`, bearer), status: 400 },
  { name: 'a percent sign alone', send: (bearer) => get(`${ticketsPath}/%`, bearer), status: 400 },
  { name: 'a percent-encoded NUL', send: (bearer) => get(`${ticketsPath}/%00`, bearer), status: 404 },
  { name: 'a path that climbs', send: (bearer) => get('/apizee/../../etc/passwd', bearer), status: 404 },
  {
    name: 'an encoded path that climbs',
    send: (bearer) => get('/apizee/_assets/..%2f..%2fpackage.js', bearer),
    status: 404,
  },
  { name: 'a script by another name', send: (bearer) => get('/apizee/_assets/constructor.js', bearer), status: 404 },
  { name: 'a query key twice', send: (bearer) => get(`${ticketsPath}?limit=1&limit=2`, bearer), status: 400 },
  {
    name: 'a broken percent-encoding in the query',
    send: (bearer) => get(`${ticketsPath}?limit=%E0%A4%A`, bearer),
    status: 400,
  },
  { name: '__proto__ in the query', send: (bearer) => get(`${ticketsPath}?limit=x&__proto__=1`, bearer), status: 400 },
  { name: 'a NUL in the target', send: () => ['GET /a\0b HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'], status: 400 },
  { name: 'a target of 100 KiB', send: () => rawRequest({ path: `/${'a'.repeat(102_400)}` }), status: 431 },
  { name: 'an absolute target', send: () => rawRequest({ path: 'http://evil.test/apizee/api/services' }), status: 400 },
  {
    name: 'an absolute target of its own',
    send: () => rawRequest({ path: 'http://127.0.0.1/_sandbox/vendors' }),
    status: 400,
  },
  { name: 'a target that is no path', send: () => rawRequest({ method: 'OPTIONS', path: '*' }), status: 400 },
  { name: 'no target', send: () => ['GET HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'], status: 400 },
  { name: 'CONNECT', send: () => rawRequest({ method: 'CONNECT', path: 'evil.test:443' }), status: 405 },
];

const get = (path: string, bearer: string) => rawRequest({ path, headers: [bearer] });

const heads: Row[] = [
  { name: 'an unknown method', send: () => rawRequest({ method: 'STEAL' }), status: 400 },
  {
    name: 'a method of another protocol',
    send: () => rawRequest({ method: 'PROPFIND', path: ticketsPath }),
    status: 405,
  },
  {
    name: 'a method the path does not take',
    send: () => rawRequest({ method: 'DELETE', path: tokenPath }),
    status: 405,
  },
  { name: 'TRACE', send: () => rawRequest({ method: 'TRACE', path: ticketsPath }), status: 405 },
  { name: 'HEAD of what takes POST only', send: () => rawRequest({ method: 'HEAD', path: tokenPath }), status: 405 },
  {
    name: 'OPTIONS that is no preflight',
    send: () => rawRequest({ method: 'OPTIONS', path: ticketsPath }),
    status: 405,
  },
  {
    name: 'a preflight for a method the path does not take',
    send: () =>
      rawRequest({
        method: 'OPTIONS',
        path: ticketsPath,
        headers: ['Origin: https://a.test', 'Access-Control-Request-Method: PATCH'],
      }),
    status: 405,
  },
  { name: 'two hosts', send: () => rawRequest({ headers: ['Host: evil.test'] }), status: 400 },
  { name: 'no host', send: () => ['GET / HTTP/1.1\r\n\r\n'], status: 400 },
  { name: 'a host that is elsewhere', send: () => ['GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n'], status: 421 },
  { name: 'a world that is none', send: () => rawRequest({ headers: ['X-Embedworks-World: ../x'] }), status: 400 },
  {
    name: 'two worlds',
    send: () => ['GET / HTTP/1.1\r\nHost: a.apizee.localhost\r\nX-Embedworks-World: b\r\n\r\n'],
    status: 400,
  },
  {
    name: 'a world twice',
    send: () => rawRequest({ headers: ['X-Embedworks-World: a', 'X-Embedworks-World: b'] }),
    status: 400,
  },
  {
    name: 'two authorizations, of which the first is none',
    send: (bearer) => rawRequest({ path: ticketsPath, headers: ['Authorization: Bearer no', bearer] }),
    status: 401,
  },
  {
    name: 'a header of 100 KiB',
    send: () => rawRequest({ headers: [`X-Large: ${'a'.repeat(102_400)}`] }),
    status: 431,
  },
  {
    name: '10,000 headers',
    send: () => rawRequest({ headers: Array.from({ length: 10_000 }, (_, number) => `X-${number}: 1`) }),
    status: 431,
  },
  { name: 'a NUL in a header', send: () => rawRequest({ headers: ['X-Nothing: a\0b'] }), status: 400 },
  {
    name: 'a bare line feed in a header',
    send: () => rawRequest({ headers: ['X-Split: a\nHost: evil.test'] }),
    status: 400,
  },
  { name: 'a header without a name', send: () => rawRequest({ headers: [': nameless'] }), status: 400 },
  {
    name: 'a header with a blank in its name',
    send: () => rawRequest({ headers: ['Content Length : 4'] }),
    status: 400,
  },
  { name: 'another protocol', send: () => ['SSH-2.0-OpenSSH_9.2\r\n'], status: 400 },
  { name: 'TLS', send: () => [new Uint8Array([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc])], status: 400 },
  { name: 'HTTP/2 at once', send: () => ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], status: 400 },
  { name: 'HTTP/9', send: () => ['GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n'], status: 400 },
];

describe.each([
  ['a body with', bodies],
  ['a target with', targets],
  ['a head with', heads],
])('%s', (_, rows) => {
  test.each(rows)('$name is refused at once', async ({ send, status }) => {
    const answer = await sendRaw(sandbox.port, send(`Authorization: Bearer ${token}`));
    expect(answer.statuses, answer.text.slice(0, 300)).toEqual([status]);
    expect(answer.durationMs).toBeLessThan(2500);
  });
});

describe('a caller that takes its time', () => {
  test('with the headers is refused when they are due', async () => {
    const answer = await sendRaw(sandbox.port, ['GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ']);
    expect(answer.statuses).toEqual([408]);
  });

  test('with the body is refused when it is due', async () => {
    const answer = await sendRaw(sandbox.port, [
      ...rawRequest({ method: 'POST', path: tokenPath, headers: [json, 'Content-Length: 100'] }),
      '{"grant_type":',
    ]);
    expect(answer.statuses).toEqual([408]);
  });

  test('but comes to an end is answered', async () => {
    const socket = connect(sandbox.port, '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    for (const part of [...rawRequest({ path: '/apizee/api/services' }).join('')]) {
      socket.write(part);
      await wait(2);
    }
    await expect.poll(() => heard).toContain('HTTP/1.1 401');
    socket.destroy();
  });
});

describe('several requests on one connection', () => {
  const services = () => rawRequest({ path: '/apizee/api/services', headers: [`Authorization: Bearer ${token}`] });

  test('sent at once are answered in their order', async () => {
    const requests = [
      ...services(),
      ...rawRequest({ path: '/apizee/nowhere' }),
      ...post(tokenPath, 'null'),
      ...services(),
    ];
    const { statuses } = await sendRaw(sandbox.port, [requests.map(String).join('')], { answers: 4 });
    expect(statuses).toEqual([200, 404, 400, 200]);
  });

  test('of which the second is none: the first is answered, then the second refused, then it ends', async () => {
    const answer = await sendRaw(sandbox.port, [`${String(services()[0])}nonsense\r\n\r\n`], { answers: 3 });
    expect(answer.statuses).toEqual([200, 400]);
    expect(answer.ended).toBe(true);
  });

  test('after one that was too large', async () => {
    const large = post(tokenPath, new Uint8Array(11 * 1024 * 1024));
    const { statuses } = await sendRaw(sandbox.port, [...large, ...services()], { answers: 2 });
    expect(statuses).toEqual([413, 200]);
  });

  test('100 of them', async () => {
    const requests = Array.from({ length: 100 }, () => services())
      .flat()
      .join('');
    const { statuses } = await sendRaw(sandbox.port, [requests], { answers: 100 });
    expect(statuses).toEqual(Array.from({ length: 100 }, () => 200));
  });
});

describe('a caller that hangs up', () => {
  test.each([
    ['in the headers', () => ['GET / HTT']],
    ['before the body', () => rawRequest({ method: 'POST', path: tokenPath, headers: [json, 'Content-Length: 100'] })],
    ['in the body', () => rawRequest({ method: 'POST', path: tokenPath, headers: ['Content-Length: 9'], body: '{' })],
    [
      'in a chunk',
      () => rawRequest({ method: 'POST', path: tokenPath, headers: ['Transfer-Encoding: chunked'], body: '5\r\n{' }),
    ],
    ['before the answer', () => rawRequest({ path: '/apizee/api/services', headers: ['X-Embedworks-Scenario: slow'] })],
    ['in a large answer', () => rawRequest({ path: '/apizee/_assets/agent.js' })],
    ['while nothing comes', () => rawRequest({ path: '/apizee/api/v2/preferredCCS?apiKey=slowApiKey' })],
  ])('%s', async (_, send) => {
    for (const how of ['end', 'destroy', 'resetAndDestroy'] as const) {
      const socket = connect(sandbox.port, '127.0.0.1');
      socket.on('error', () => undefined);
      for (const part of send()) socket.write(part);
      await wait(20);
      socket[how]();
      socket.unref();
    }
    await wait(50);
  });
});

describe('an answer that HTTP cannot carry', () => {
  const setBack = () => sandbox.world.faults.clear();
  afterEach(setBack);

  test.each([
    ['a line break in a header', { status: 200, headers: { 'x-note': 'a\r\nset-cookie: session=stolen' } }],
    ['a header without a name', { status: 200, headers: { '': 'a' } }],
    ['a status that is none', { status: 42 }],
    ['a status that announces', { status: 103 }],
    ['a status over 999', { status: 1000 }],
  ])('%s is a 500 that says so', async (_, effect) => {
    sandbox.world.faults.add({ on: 'request', effect: { type: 'status', ...effect }, times: 1 });
    const answer = await sendRaw(sandbox.port, rawRequest({ path: '/apizee/api/services' }));
    expect(answer.statuses).toEqual([500]);
    expect(answer.text).toContain('The simulator failed: ');
    expect(answer.text).not.toContain('session=stolen\r\n');
  });
});

test('HEAD answers as GET without the body', async () => {
  const answer = await sendRaw(
    sandbox.port,
    [
      ...rawRequest({ method: 'HEAD', path: '/apizee/agent/' }),
      ...rawRequest({ method: 'HEAD', path: '/apizee/_assets/agent.js', headers: ['Connection: close'] }),
    ],
    { answers: 3 },
  );
  expect(answer.statuses).toEqual([200, 200]);
  expect(answer.text).toMatch(/content-length: [1-9]/i);
  expect(answer.text).not.toContain('<html');
});

test('a body that was asked for is read', async () => {
  const socket = connect(sandbox.port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => {
    if (!heard) socket.write(signingIn);
    heard += chunk.toString();
  });
  const headers = [json, `Content-Length: ${signingIn.length}`, 'Expect: 100-continue'];
  socket.write(String(rawRequest({ method: 'POST', path: tokenPath, headers })[0]));
  await expect.poll(() => heard).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK/);
  socket.destroy();
});
