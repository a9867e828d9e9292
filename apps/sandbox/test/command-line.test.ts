import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run as runHere } from '../src/command-line.ts';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';

const main = join(import.meta.dirname, '../src/main.ts');
const children: ChildProcess[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-line-'));
});

afterAll(() => rm(folder, { recursive: true }));

function run(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--conditions=@embedworks/source', main, ...args], {
    env: { ...process.env, ...environment },
  });
  children.push(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number);
  return { child, said, ended };
}

/** A command that ends by itself, without the cost of a process. */
async function say(args: readonly string[], environment: Record<string, string> = {}) {
  const said = { out: '', error: '' };
  const stream = (to: 'out' | 'error') => ({
    write: (text: string) => Boolean((said[to] += text)),
    on: () => undefined,
  });
  const code = await runHere(args, {
    env: environment,
    stdout: stream('out'),
    stderr: stream('error'),
  });
  return { code, ...said };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('start', () => {
  test('prints one screen and ends cleanly on Ctrl-C', async () => {
    const { child, said, ended } = run(['start', '--port', '0']);
    await expect.poll(() => said.out).toContain('Press Ctrl-C');
    const port = /Dashboard\s+http:\/\/localhost:(\d+)/.exec(said.out)?.[1];
    expect(said.out).toContain(`http://apizee.localhost:${port}`);
    expect(said.out).toContain(`http://127.0.0.1:${port}/apizee`);
    expect(said.out).toContain('agent@example.test / sandbox-password');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said.error).toBe('');
  });

  test('takes its options, and prints one line of JSON for programs', async () => {
    const { child, said, ended } = run([
      ...['start', '--port', '0', '--json', '--no-rate-limits', '--vendor-port', 'apizee=0'],
      ...['--allow-host', 'hooks.example.test', '--persist', join(folder, 'kept.log')],
    ]);
    await expect.poll(() => said.out).toMatch(/\n$/);
    const { address, vendors } = JSON.parse(said.out) as {
      address: string;
      vendors: { vendor: string; baseUrl: string; settings: { name: string; value: unknown }[] }[];
    };
    const apizee = vendors.find(({ vendor }) => vendor === 'apizee');
    expect(apizee?.settings).toContainEqual(expect.objectContaining({ name: 'rateLimit', value: false }));
    // Its own port: nothing of the vendor's name is in the path.
    expect((await fetch(`${apizee?.baseUrl}/api/services`)).status).toBe(401);
    expect(new URL(apizee?.baseUrl ?? '').port).not.toBe(new URL(address).port);
    const target = await say(['webhook', 'target', 'apizee', 'http://hooks.example.test/', '--url', address]);
    expect(target).toMatchObject({ code: 0, out: 'The webhooks of apizee go to http://hooks.example.test/.\n' });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await readFile(join(folder, 'kept.log'), 'utf8')).toContain('"version":1');
  });

  test('begins from a snapshot', async () => {
    const source = await createSandbox({ port: 0 });
    const file = join(folder, 'seed.json');
    await say(['state', 'delete', 'apizee', 'tickets', '90417', '--port', String(source.port)]);
    expect(await say(['state', 'export', file, '--port', String(source.port)])).toMatchObject({ code: 0 });
    await source.close();
    const { said } = run(['start', '--port', '0', '--json', '--seed', file]);
    await expect.poll(() => said.out).toMatch(/\n$/);
    const { port } = JSON.parse(said.out) as { port: number };
    const found = await say(['state', 'apizee', 'tickets', '--search', '90417', '--port', String(port)]);
    expect(found.out).not.toContain('90417');
  });

  test('a taken port is a sentence, not a stack', async () => {
    const other = createSocketServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, error } = await say(['start'], { PORT: String(port) });
    expect(code).toBe(1);
    expect(error).toMatch(new RegExp(`^Port ${port} is taken\\..*--port`));
    expect(error).not.toContain('    at ');
    other.close();
  });

  test('a seed that cannot be read is a sentence too', async () => {
    const { code, error } = await say(['start', '--port', '0', '--seed', join(folder, 'nothing.json')]);
    expect(code).toBe(1);
    expect(error).toMatch(/nothing\.json/);
    expect(error).not.toContain('    at ');
  });
});

describe('a running sandbox', () => {
  let sandbox: Sandbox;
  let receiver: Server;
  let received: string[];

  beforeAll(async () => {
    sandbox = await createSandbox({ port: 0, settings: { rateLimit: false } });
    receiver = createServer((request, response) => {
      received.push(String(request.headers['x-webhook-secret']));
      response.end();
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
  });

  beforeEach(async () => {
    received = [];
    sandbox.world.clock.resume();
    await sandbox.world.reset();
  });

  afterAll(async () => {
    receiver.close();
    await sandbox.close();
  });

  /** In words, parted by spaces. */
  const ask = (words: string) => say(words.split(' '), { PORT: String(sandbox.port) });
  const visit = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${sandbox.port}/apizee${path}`, init);

  test('its events are listed, shown and made to happen', async () => {
    const list = await ask('trigger apizee');
    expect(list.out).toMatch(/^VENDOR {2}EVENT .*\napizee {2}ticket\./);
    expect(list.out).toMatch(/embedworks-sandbox trigger apizee \S+ --set \S+=\S+\n$/);
    expect(JSON.parse((await ask('trigger --json')).out)).toContainEqual(
      expect.objectContaining({ name: 'ticket.closed' }),
    );
    expect(JSON.parse((await ask('trigger apizee ticket.closed --show')).out)).toHaveProperty('payload');
    expect(await ask('trigger apizee ticket.closed --set id=90417')).toMatchObject({
      code: 0,
      out: expect.stringContaining('90417') as string,
    });
    const { out } = await ask('trigger apizee ticket.closed --set id=90418 --json');
    expect(JSON.parse(out)).toMatchObject({ id: 90418 });
  });

  test('its faults are added, listed and removed', async () => {
    const added = await ask(
      'fault add --vendor apizee --on request --name listTickets --effect status --status 503 --times 2',
    );
    expect(added).toMatchObject({ code: 0, error: '' });
    expect((await visit('/api/v3/tickets')).status).toBe(503);
    await ask('fault scenario rate-limited --name listTickets --times 1');
    expect((await ask('fault list')).out.trimEnd().split('\n')).toEqual([
      'ID       VENDOR  ON       NAME         EFFECT        WHEN',
      'fault-1  apizee  request  listTickets  status 503    next 1',
      'fault-2  any     request  listTickets  rate-limit 1  next 1',
    ]);
    expect(await ask('fault remove fault-1')).toMatchObject({ code: 0 });
    expect((await visit('/api/v3/tickets')).status).toBe(429);
    await ask('fault scenario slow --probability 0.5');
    expect(await ask('fault clear')).toMatchObject({ code: 0, out: 'No faults: everything works.\n' });
    expect(sandbox.world.faults.list()).toEqual([]);
    expect((await ask('fault scenario')).out).toContain('badApiKey');
  });

  test.each([
    ['--effect latency --ms 5', { type: 'latency', distribution: 'fixed', ms: 5 }],
    ['--effect latency --min-ms 1 --max-ms 2', { type: 'latency', distribution: 'uniform', minMs: 1, maxMs: 2 }],
    [
      '--effect latency --median-ms 3 --sigma 0.5',
      { type: 'latency', distribution: 'lognormal', medianMs: 3, sigma: 0.5 },
    ],
    [
      '--effect status --status 500 --body {"a":1} --header X-A=b=c',
      { type: 'status', status: 500, body: { a: 1 }, headers: { 'X-A': 'b=c' } },
    ],
    ['--effect rate-limit --retry-after 7', { type: 'rate-limit', retryAfterSeconds: 7 }],
    ['--effect truncate', { type: 'truncate' }],
    ['--on webhook --effect late --ms 9', { type: 'late', ms: 9 }],
    ['--on message --effect duplicate', { type: 'duplicate', times: 2 }],
  ])('fault add %s', async (words, effect) => {
    expect(JSON.parse((await ask(`fault add ${words} --json`)).out)).toMatchObject({ effect });
  });

  test('its clock is shown, stopped and moved', async () => {
    expect((await ask('clock')).out).toMatch(/Z {2}running\n$/);
    expect((await ask('clock freeze')).out).toMatch(/Z {2}frozen\n$/);
    expect((await ask('clock set 2026-03-02T08:00:00Z')).out).toBe('2026-03-02T08:00:00.000Z  frozen\n');
    expect((await ask('clock advance 24h')).out).toBe('2026-03-03T08:00:00.000Z  frozen\n');
    expect(JSON.parse((await ask('clock advance 1h30m5s250ms --json')).out)).toMatchObject({
      now: '2026-03-03T09:30:05.250Z',
    });
    expect((await ask('clock resume')).out).toMatch(/running/);
  });

  test('its state is shown, edited, exported and imported', async () => {
    expect((await ask('state')).out).toMatch(/^VENDOR +COLLECTION .*\n(.*\n)*apizee +tickets +id +\d+\n/);
    expect((await ask('state apizee')).out).toMatch(/^COLLECTION/);
    const rows = await ask('state apizee tickets --search CASE --limit 2');
    expect(rows.out).toMatch(
      /^ID +RECORD\n\d+ +\{.*\n\d+ +\{.*\n\n {2}2 of \d+\. The rest by --offset and --limit\.\n$/,
    );
    const file = join(folder, 'file.json');
    expect(await ask(`state export ${file}`)).toMatchObject({ code: 0, out: `The world is in ${file}.\n` });
    await ask('state save before');
    const put = await say(['state', 'put', 'apizee', 'textMessages', '5', '{"id":5,"to":"+33"}'], {
      PORT: String(sandbox.port),
    });
    expect(put.out).toBe('textMessages has the record 5.\n');
    await ask('state delete apizee tickets 90417');
    const tickets = async () =>
      JSON.parse((await ask('state apizee tickets --search 90417 --json')).out) as { total: number };
    expect((await tickets()).total).toBe(0);
    expect(await ask(`state import ${file}`)).toMatchObject({ code: 0 });
    expect((await tickets()).total).toBe(1);
    await ask('state delete apizee tickets 90417');
    expect((await ask('state snapshots')).out).toMatch(/\nbefore +\d/);
    await ask('state restore before');
    expect((await tickets()).total).toBe(1);
    expect(JSON.parse((await ask('state export -')).out)).toMatchObject({ version: 1 });
  });

  test('its journal is shown, filtered, exported and cleared', async () => {
    await visit('/api/services');
    await visit('/api/nothing%1b[31m');
    const { out } = await ask('journal');
    expect(out).toMatch(/ {2}apizee {5}request {2}401 GET \/api\/services \(listServices\) /);
    expect(out).toMatch(/404 GET \/api\/nothing.*request path Apizee's contract has no GET/);
    expect((await ask('journal --search listServices')).out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse((await ask('journal --kind message --json')).out)).toEqual([]);
    const file = join(folder, 'out.har');
    expect((await ask(`journal --har ${file}`)).out).toBe(`2 requests are in ${file}.\n`);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ log: { version: '1.2' } });
    expect((await ask('journal --clear')).code).toBe(0);
    expect((await ask('journal')).out).toBe('Nothing was said yet.\n');
  });

  test('what a page says cannot move the cursor or colour the screen', async () => {
    const report = { channel: 'agentApp', direction: 'guest-to-host', name: '\u001b[2J\u009b31mready', payload: {} };
    const response = await visit('/_page/messages', { method: 'POST', body: JSON.stringify(report) });
    expect(response.status).toBe(200);
    const { out } = await ask('journal');
    expect(out).toContain('ready');
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('its journal is followed', async () => {
    await visit('/api/services');
    const { said, child, ended } = run(['journal', '--follow', '--json'], { PORT: String(sandbox.port) });
    const paths = () =>
      said.out
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { path: string }).path);
    await expect.poll(paths).toEqual(['/api/services']);
    await visit('/api/users/me');
    await visit('/api/services');
    await expect.poll(paths).toEqual(['/api/services', '/api/users/me', '/api/services']);
    child.kill('SIGINT');
    expect(await ended).toBeNull();
  });

  test('its webhooks get a target, are listed and made again', async () => {
    const { port } = receiver.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/hook`;
    expect((await ask('webhook target apizee')).out).toBe('Nobody listens to the webhooks of apizee.\n');
    const target = await ask(`webhook target apizee ${url} --header X-Webhook-Secret=spring`);
    expect(target.out).toBe(`The webhooks of apizee go to ${url} with X-Webhook-Secret.\n`);
    await ask('trigger apizee ticket.closed --set id=90417');
    await sandbox.world.webhooks.settled();
    expect(received[0]).toBe('spring');
    expect((await ask('webhook deliveries apizee')).out).toMatch(
      /delivery-1 +apizee +apizeeNotification +delivered +1 +200/,
    );
    const before = received.length;
    expect((await ask('webhook resend delivery-1')).code).toBe(0);
    expect(received).toHaveLength(before + 1);
    expect((await ask('webhook stop apizee')).out).toContain('Nobody listens');
  });

  test('a world of its own is left alone by the others', async () => {
    await ask('clock set 2030-01-01T00:00:00Z --world blue');
    expect((await ask('clock --world blue')).out).toMatch(/^2030/);
    expect((await ask('clock')).out).not.toMatch(/^2030/);
    expect(await ask('reset --world blue')).toMatchObject({ code: 0, out: 'The world "blue" is as at the start.\n' });
    expect(JSON.parse((await ask('reset --json')).out)).toEqual({ reset: 'default' });
  });

  test.each([
    ['trigger apizee tiket.closed', 'Did you mean ticket.closed'],
    ['trigger apize', 'There is no vendor apize. There are: 360dialog, apizee, esputnik, infobip.'],
    ['trigger apizee nothing --show', 'There is no trigger nothing. There are: '],
    ['trigger apizee ticket.closed --set colour=red', 'It takes id'],
    ['fault add --on message --name redy --effect lost', 'Did you mean ready'],
    ['fault add --on webhook --effect reset', 'A webhook cannot suffer reset'],
    ['fault remove fault-9', 'no fault fault-9'],
    ['fault scenario rate-limit', 'Did you mean rate-limited'],
    ['state apizee ticket', 'Did you mean tickets'],
    ['state restore lunch', 'There is no snapshot lunch'],
    ['state import nothing.json', 'nothing.json cannot be read'],
    ['state put apizee tickets 1 {', 'The record cannot be read as a JSON object'],
    ['journal --vendor acme', 'There is no vendor acme'],
    ['journal --har /nowhere/out.har', '/nowhere/out.har cannot be written'],
    ['webhook target apizee http://example.com/', '--allow-host example.com'],
    ['clock --world No', 'is no name for a world'],
  ])('%s cannot be done: 1, and why', async (words, why) => {
    const { code, out, error } = await ask(words);
    expect({ code, out, error }).toEqual({ code: 1, out: '', error: expect.stringContaining(why) as string });
    expect(error).not.toContain('    at ');
  });
});

test.each([
  ['start --port many', 'must be a number'],
  ['start --port 70000', 'must be a number'],
  ['start --vendor-port acme=1', 'There is no vendor acme'],
  ['start --vendor-port 8090', '--vendor-port takes name=value'],
  ['start now', 'Too much: now'],
  ['begin', 'Unknown command: begin'],
  ['start --prot 1', '--prot'],
  ['trigger apizee ticket.closed --set id', '--set takes name=value'],
  ['trigger --set id=1', 'Say which event'],
  ['fault', 'Say what to do'],
  ['fault add', 'Say what goes wrong'],
  ['fault add --effect boom', 'There is no effect boom'],
  ['fault add --effect status', '--effect status needs --status'],
  ['fault add --effect reset --ms 5', '--ms says nothing about reset'],
  ['fault add --effect latency --ms 5 --sigma 1', 'do not go together'],
  ['fault add --effect reset --times soon', '--times must be a number'],
  ['fault add --effect reset --on everything', '--on takes request, message or webhook'],
  ['fault clear --vendor apizee', 'fault clear does not take --vendor'],
  ['fault remove', 'Say which'],
  ['clock stop', 'Unknown: clock stop'],
  ['clock advance', 'Say how far'],
  ['clock advance soon', 'A duration is written like 24h'],
  ['clock set teatime', 'A moment is written like'],
  ['state put apizee tickets', 'state put needs <key>'],
  ['journal --kind rumour', '--kind takes request, message, webhook'],
  ['journal --har a --follow', 'Give only one of'],
  ['journal --har a --vendor apizee', 'takes the whole journal'],
  ['webhook', 'Say what to do'],
  ['webhook target', 'Say which vendor'],
  ['reset everything', 'everything'],
  ['clock --url nowhere', '--url takes an address'],
  ['clock --url http://localhost --port 1', 'not both'],
])('%s is not understood: 2, with the usage', async (words, why) => {
  const { code, out, error } = await say(words.split(' '));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(why);
  expect(error).toContain('Usage:');
});

test('without a sandbox it says how to start one', async () => {
  const closed = createSocketServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await once(closed, 'close');
  const { code, error } = await say(['clock', '--port', String(port)]);
  expect(code).toBe(1);
  expect(error).toBe(
    `No sandbox answers at http://127.0.0.1:${port} (ECONNREFUSED). Start one with: embedworks-sandbox start --port ${port}\n`,
  );
});

test.each([
  [200, '<!doctype html>'],
  [404, '<h1>Not here</h1>'],
])('another server at that port is told from a sandbox, by its %s', async (status, body) => {
  const other = createServer((_request, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, error } = await say(['state', '--port', String(port)]);
  expect({ code, error }).toEqual({ code: 1, error: expect.stringContaining('not as a sandbox does') as string });
  other.close();
});

test('a snapshot is read from standard input', async () => {
  const sandbox = await createSandbox({ port: 0 });
  const file = join(folder, 'piped.json');
  await writeFile(file, JSON.stringify(await sandbox.world.snapshot()));
  const { child, ended } = run(['state', 'import', '-'], { PORT: String(sandbox.port) });
  child.stdin?.end(await readFile(file));
  expect(await ended).toBe(0);
  await sandbox.close();
});

test.each([
  [['clock', '--help'], 0],
  [['state', 'import', '/nowhere.json'], 1],
  [['begin'], 2],
])('the process of %j ends with %d', async (args, code) => {
  expect(await run(args).ended).toBe(code);
});

test.each(['', 'start', 'trigger', 'fault', 'clock', 'state', 'webhook', 'journal', 'reset'])(
  '%s --help prints the usage',
  async (word) => {
    const { code, out } = await say([...(word ? [word] : []), '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: embedworks-sandbox ${word || '<command>'}`);
  },
);
