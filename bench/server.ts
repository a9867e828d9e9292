import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { createTicket, type Call } from './calls.ts';
import type { Subject } from './subjects.ts';

/** What a server has cost so far, as its probe tells. */
export interface Cost {
  /** Of all threads, in user and in system mode. */
  cpuMicroseconds: number;
  residentBytes: number;
}

/** A subject that runs and has given a right answer. */
export interface RunningServer {
  subject: Subject;
  /** E.g. `http://127.0.0.1:41234`. */
  origin: string;
  /** Of a user it knows. */
  token: string;
  /** From spawning the process to its first ticket. */
  startMs: number;
  cost(): Promise<Cost>;
  stop(): Promise<void>;
}

export interface StartOptions {
  contractFile: string;
  /** Where Node keeps compiled code, for the subjects that ask it to. */
  compileCache: string;
  /** Loads the probe, without which `cost` never answers. Default: true. */
  withProbe?: boolean;
}

const probe = pathToFileURL(join(import.meta.dirname, 'probe.mjs')).href;
/** As long as the sandbox's, so that everybody reads the same headers. */
const peerToken = `sbx-access-${'0'.repeat(32)}`;
const startTimeoutMs = 60_000;

/** @throws when no right answer comes within a minute. */
export async function startServer(
  subject: Subject,
  { contractFile, compileCache, withProbe = true }: StartOptions,
): Promise<RunningServer> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [...(withProbe ? ['--import', probe] : []), ...subject.command(port, contractFile)],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, ...(subject.signsIn ? { NODE_COMPILE_CACHE: compileCache } : {}) },
    },
  );
  try {
    const token = await firstAnswer(subject, origin, child);
    const startMs = performance.now() - startedAt;
    return { subject, origin, token, startMs, cost: () => askCost(child), stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** Sends one call by itself. Answers its status and text; status 0 when no answer comes within a second. */
export async function send({ origin, subject }: Pick<RunningServer, 'origin' | 'subject'>, call: Call) {
  const { path, method, headers, body } = call;
  const init = { method, headers: { ...headers, connection: 'close' }, ...(body === undefined ? {} : { body }) };
  try {
    const response = await fetch(origin + subject.prefix + path, { ...init, signal: AbortSignal.timeout(1000) });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') return { status: 0, text: 'nothing' };
    throw error;
  }
}

/** Asks until the server listens, then for a ticket. Answers the token that got it. */
async function firstAnswer(subject: Subject, origin: string, child: ChildProcess): Promise<string> {
  const deadline = performance.now() + startTimeoutMs;
  for (;;) {
    try {
      const token = subject.signsIn ? await signIn(subject, origin) : peerToken;
      const { status, text } = await send({ origin, subject }, createTicket(token, 'FIRST'));
      if (status === 200) return token;
      throw new Error(`${subject.title} answered its first call with ${status}: ${text}`);
    } catch (error) {
      const isListening = !(error instanceof TypeError);
      if (isListening || child.exitCode !== null || performance.now() > deadline) {
        throw new Error(`${subject.title} did not start.`, { cause: error });
      }
      await wait(3);
    }
  }
}

async function signIn(subject: Subject, origin: string): Promise<string> {
  const credentials = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };
  const { text } = await send(
    { origin, subject },
    {
      method: 'POST',
      path: '/api/v3/token',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(credentials),
    },
  );
  return (JSON.parse(text) as { access_token: string }).access_token;
}

async function askCost(child: ChildProcess): Promise<Cost> {
  const answer = once(child, 'message') as Promise<[Cost]>;
  child.send('cost');
  return (await answer)[0];
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  // Politely first: a process that is killed outright does not keep what it has compiled.
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 3000);
  await exited;
  clearTimeout(impatience);
}

async function findFreePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, 'close');
  return port;
}
