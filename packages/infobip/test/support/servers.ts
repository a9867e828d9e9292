import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface RunningServer {
  /** What a client connects to, with user and database where there is one. */
  url: string;
  /** Ends the server and removes its files. A server that was running before goes on. */
  stop(): Promise<void>;
}

/** Who runs a process. Empty: who runs this one. */
interface Account {
  uid?: number;
  gid?: number;
}

/** A server, or why there is none. Pass `reason` to `test.skip`. */
export type StartedServer = { server: RunningServer; reason?: undefined } | { server?: undefined; reason: string };

/** A Redis of its own on a free port, or the one of `EMBEDWORKS_REDIS_URL`, whose keys are yours to keep apart. */
export async function startRedis(): Promise<StartedServer> {
  const url = process.env['EMBEDWORKS_REDIS_URL'];
  if (url) return { server: { url, stop: async () => undefined } };
  const binary = findBinary('redis-server');
  if (!binary) return { reason: 'no redis-server in PATH, and EMBEDWORKS_REDIS_URL is not set' };
  const folder = mkdtempSync(join(tmpdir(), 'embedworks-redis-'));
  const port = await freePort();
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const child = spawnGuarded('TERM', folder, [binary, ...options], {});
  return untilItAnswers('redis-server', child, port, folder, `redis://127.0.0.1:${port}`);
}

/** A PostgreSQL of its own on a free port, or the one of `EMBEDWORKS_POSTGRES_URL`, whose tables are yours to keep apart. */
export async function startPostgres(): Promise<StartedServer> {
  const url = process.env['EMBEDWORKS_POSTGRES_URL'];
  if (url) return { server: { url, stop: async () => undefined } };
  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  const places = versions.map((version) => join(installed, version, 'bin'));
  const [initdb, postgres] = [findBinary('initdb', places), findBinary('postgres', places)];
  if (!initdb || !postgres) {
    return { reason: `no PostgreSQL in PATH or ${installed}, and EMBEDWORKS_POSTGRES_URL is not set` };
  }
  // It refuses to run as root, so its own account runs it.
  const account: Account | undefined = process.getuid?.() === 0 ? accountOf('postgres') : {};
  if (!account) return { reason: 'PostgreSQL does not run as root, and there is no account "postgres" to run it' };
  const folder = mkdtempSync(join(tmpdir(), 'embedworks-postgres-'));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const prepare = ['--pgdata', data, '--username', 'embedworks', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync'];
  const prepared = spawnSync(initdb, prepare, { ...account, cwd: folder, encoding: 'utf8' });
  if (prepared.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return { reason: `initdb ended with ${prepared.status ?? prepared.signal}: ${prepared.stderr.trim()}` };
  }
  const port = await freePort();
  const options = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'];
  // INT is its fast way down: it does not wait for clients to leave.
  const child = spawnGuarded('INT', folder, [postgres, ...options], account);
  const address = `postgresql://embedworks@127.0.0.1:${port}/postgres`;
  return untilItAnswers('postgres', child, port, folder, address);
}

/** Ends the server when its standard input ends, and so with us, however we end; Ctrl-C is for us, not for it. */
const guard = `trap '' INT TERM HUP
exec 3<&0
goodbye=$1; folder=$2; shift 2
"$@" </dev/null 3<&- & server=$!
(cat <&3 >/dev/null; kill -s "$goodbye" "$server") &
wait "$server"
rm -rf "$folder"`;

function spawnGuarded(goodbye: string, folder: string, command: string[], account: Account) {
  const words = ['-c', guard, 'sh', goodbye, folder, ...command];
  const child = spawn('sh', words, { ...account, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => undefined);
  return child;
}

async function untilItAnswers(
  name: string,
  child: ChildProcess,
  port: number,
  folder: string,
  url: string,
): Promise<StartedServer> {
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    const end = () => {
      isOver = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const stop = async () => {
    child.stdin?.end();
    await over;
    rmSync(folder, { recursive: true, force: true });
  };
  const giveUpAtMs = Date.now() + 30_000;
  while (!isOver && Date.now() < giveUpAtMs) {
    // PostgreSQL listens before it lets anybody in, so the question is asked in its own words.
    if (await answers(port, name === 'postgres' ? postgresHello : 'PING\r\n')) return { server: { url, stop } };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const reason = isOver ? `${name} ended at once` : `${name} did not answer within 30 s`;
  await stop();
  return { reason };
}

/** Protocol 3.0, user and database. A server that is still starting answers `E`, one that is ready `R`. */
const postgresHello = (() => {
  const words = Buffer.from('user\0embedworks\0database\0postgres\0\0');
  const head = Buffer.alloc(8);
  head.writeInt32BE(words.length + 8, 0);
  head.writeInt32BE(196_608, 4);
  return Buffer.concat([head, words]);
})();

function answers(port: number, hello: string | Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const done = (isReady: boolean) => {
      socket.destroy();
      resolve(isReady);
    };
    socket.once('connect', () => socket.write(hello));
    socket.once('data', (answer) => done(/^[+R]/.test(answer.toString('latin1'))));
    socket.once('error', () => done(false));
    socket.once('close', () => done(false));
  });
}

function findBinary(name: string, places: readonly string[] = []): string | undefined {
  const folders = [...places, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isRunnable);
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function accountOf(name: string): Account | undefined {
  const read = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || NaN);
  const [uid, gid] = [read('-u'), read('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}

/** A port that nobody had a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
