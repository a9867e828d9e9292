import { spawn, spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

/** A Redis, or why there is none. */
export type StartedRedis = { url: string; stop(): void; reason?: undefined } | { reason: string };

/** One of its own on a free port, without files, or the one of `EMBEDWORKS_REDIS_URL`. */
export async function startRedis(): Promise<StartedRedis> {
  const given = process.env['EMBEDWORKS_REDIS_URL'];
  if (given) return { url: given, stop: () => undefined };
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    return { reason: 'no redis-server in PATH, and EMBEDWORKS_REDIS_URL is not set' };
  }
  const port = await freePort();
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = () => void child.kill('SIGKILL');
  process.once('exit', stop);
  let log = '';
  for await (const chunk of child.stdout) {
    log += String(chunk);
    if (/ready to accept connections/i.test(log)) break;
  }
  if (child.exitCode !== null) return { reason: `redis-server ended: ${log.slice(-200)}` };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
