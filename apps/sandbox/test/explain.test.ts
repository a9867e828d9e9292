import { createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../src/command-line.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function say(args: readonly string[], env: Record<string, string> = {}) {
  const said = { out: '', error: '' };
  const stream = (to: 'out' | 'error') => ({
    write: (text: string) => Boolean((said[to] += text)),
    on: () => undefined,
  });
  const code = await run(['explain', ...args], { env, stdout: stream('out'), stderr: stream('error') });
  return { code, ...said };
}

async function save(name: string, value: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

const timestamp = 1_767_225_600_000;
const order = '{"order_id":"152512"}';

interface CaptureParts {
  body?: string;
  secret?: string;
  /** What was signed instead of `body`. */
  signed?: string;
  receivedAt?: number;
}

function captureOf({ body = order, secret = 'sandbox-signing-secret', ...parts }: CaptureParts = {}) {
  const { signed = body, receivedAt = timestamp } = parts;
  return {
    method: 'POST',
    url: 'http://localhost:4410/exchange/orders/find',
    headers: {
      'X-Ib-Exchange-Req-AccountKey': 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
      'X-Ib-Exchange-Req-Timestamp': String(timestamp),
      'X-Ib-Exchange-Req-Signature': createHmac('sha256', secret).update(`${timestamp}${signed}`).digest('hex'),
    },
    body,
    receivedAt,
  };
}

test('a call of the sandbox holds', async () => {
  expect(await say([await save('good.json', captureOf())])).toEqual({
    code: 0,
    out: 'POST http://localhost:4410/exchange/orders/find: the signature holds.\n',
    error: '',
  });
});

test('a body that was written again is found out, with what to do', async () => {
  const { code, out, error } = await say([
    await save('again.json', captureOf({ body: '{"order_id": "152512"}', signed: order })),
  ]);
  expect([code, error]).toEqual([1, '']);
  expect(out).toBe(`POST http://localhost:4410/exchange/orders/find: the receiver refuses it.

  body_reserialised
    The body was parsed and written again: it was signed without blanks.
    Hand the request to the receiver before anything reads it: no JSON parser, no body middleware.
`);
});

test.each<[string, ReturnType<typeof captureOf>, string[], Record<string, string>, string[]]>([
  ['a newline', captureOf({ body: `${order}\n`, signed: order }), [], {}, ['trailing_newline']],
  ['late', captureOf({ receivedAt: timestamp + 301_000 }), [], {}, ['clock_skew']],
  ['a window of its own', captureOf({ receivedAt: timestamp + 6000 }), ['--tolerance', '5'], {}, ['clock_skew']],
  ['any window', captureOf({ receivedAt: timestamp + 1e9 }), ['--tolerance', '0'], {}, []],
  ['the client secret', captureOf({ secret: 'mine' }), ['--client-secret', 'mine'], {}, ['wrong_secret']],
  [
    'the client secret of the variable',
    captureOf({ secret: 'mine' }),
    [],
    { EMBEDWORKS_CLIENT_SECRET: 'mine' },
    ['wrong_secret'],
  ],
  ['another secret', captureOf({ secret: 'mine' }), ['--other', 'staging=mine'], {}, ['wrong_secret']],
  ['the second of the options', captureOf({ secret: 'mine' }), ['--secret', 'a', '--secret', 'mine'], {}, []],
  ['the second of the variable', captureOf({ secret: 'mine' }), [], { EMBEDWORKS_SIGNING_SECRETS: 'a,mine' }, []],
  [
    'options before the variable',
    captureOf({ secret: 'mine' }),
    ['--secret', 'b'],
    { EMBEDWORKS_SIGNING_SECRETS: 'mine' },
    ['wrong_secret'],
  ],
])('%s', async (_, capture, args, env, causes) => {
  const { code, out, error } = await say([await save('case.json', capture), '--json', ...args], env);
  const { isValid, findings } = JSON.parse(out) as { isValid: boolean; findings: { cause: string }[] };
  expect({ code, error, isValid, causes: findings.map(({ cause }) => cause) }).toEqual({
    ...{ code: causes.length > 0 ? 1 : 0, error: '' },
    ...{ isValid: causes.length === 0, causes },
  });
  expect(out).not.toMatch(/"mine"|sandbox-signing-secret/);
});

test('which secret was tried is said, when nobody gave one', async () => {
  const file = await save('mine.json', captureOf({ secret: 'mine' }));
  expect((await say([file])).out).toMatch(/the secret of the sandbox's own app.*--secret/);
  expect((await say([file, '--secret', 'yours'])).out).not.toMatch(/sandbox's own app/);
});

test('of a list, the later of two equal calls is a replay', async () => {
  const file = await save('list.json', [captureOf({ receivedAt: timestamp + 2000 }), captureOf()]);
  const { code, out } = await say([file]);
  expect(code).toBe(1);
  expect(out).toMatch(/^POST .*: the signature holds\.\n\nPOST .*: the receiver refuses it\.\n\n {2}replayed\n/);
  const { out: json } = await say([file, '--json']);
  expect(JSON.parse(json)).toMatchObject([{ isValid: true }, { isValid: false }]);
});

test('of a list, what the receiver refused it does not remember, nor what came under another signature', async () => {
  const tampered = captureOf({ secret: 'mine' });
  const elsewhere = {
    ...captureOf({ receivedAt: timestamp + 2000 }),
    url: 'http://localhost:4410/exchange/orders/other',
  };
  const file = await save('memory.json', [tampered, tampered, captureOf({ receivedAt: timestamp + 1000 }), elsewhere]);
  const { out } = await say([file, '--json']);
  const found = JSON.parse(out) as { findings: { cause: string }[] }[];
  expect(found.map(({ findings }) => findings.map(({ cause }) => cause).join())).toEqual([
    'wrong_secret',
    'wrong_secret',
    '',
    'replayed',
  ]);
});

test('an entry of the run log is a capture', async () => {
  const { receivedAt, ...request } = captureOf();
  const entry = { id: 'run-1', at: new Date(receivedAt).toISOString(), request, durationMs: 3, outcome: 'success' };
  expect(await say([await save('run.json', entry)])).toMatchObject({ code: 0 });
});

test('which of several secrets it was is said, and nothing moves the cursor', async () => {
  const capture = { ...captureOf({ secret: 'mine' }), url: 'http://localhost/\u001b[2J' };
  const { out } = await say([await save('second.json', capture), '--secret', 'a', '--secret', 'mine']);
  expect(out).toBe('POST http://localhost/ [2J: the signature holds, with secret 2 of 2.\n');
});

test.each<[string, unknown, string[], number, RegExp]>([
  ['no JSON', '{', [], 1, /is no capture/],
  ['a parsed body', { ...captureOf(), body: { order_id: '152512' } }, [], 1, /raw body as text/],
  ['a header that none can be', { ...captureOf(), headers: { 'a b': '1' } }, [], 1, /a b/],
  ['a body that is no base64', { ...captureOf(), bodyBase64: '???' }, [], 1, /base64/],
  ['an empty secret', captureOf(), ['--secret', ''], 2, /signingSecrets/],
  ['a tolerance below nothing', captureOf(), ['--tolerance=-1'], 2, /toleranceSeconds/],
  ['a tolerance that is no number', captureOf(), ['--tolerance', 'long'], 2, /--tolerance/],
  ['a secret without a name', captureOf(), ['--other', 'mine'], 2, /name=value/],
  ['an option nobody knows', captureOf(), ['--port', '1'], 2, /Usage: embedworks-sandbox explain/],
])('%s is a sentence', async (_, value, args, code, message) => {
  const result = await say([await save('odd.json', value), ...args]);
  expect(result.code).toBe(code);
  expect(result.error).toMatch(message);
  expect([result.out, result.error.includes('    at ')]).toEqual(['', false]);
});

test('a file that is not there, and no file, are sentences too', async () => {
  expect(await say([join(folder, 'nothing.json')])).toMatchObject({
    code: 1,
    error: expect.stringMatching(/nothing\.json cannot be read/) as string,
  });
  expect(await say([])).toMatchObject({ code: 2 });
});
