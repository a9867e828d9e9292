import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface RunningSandbox {
  port: number;
  stop(): void;
}

/** Starts the sandbox as a user does, in a process of its own, and waits until it answers. */
export function startSandbox(args: readonly string[]): Promise<RunningSandbox> {
  const main = join(import.meta.dirname, '../apps/sandbox/src/main.ts');
  const child = spawn(process.execPath, ['--conditions=@embedworks/source', main, 'start', ...args]);
  let screen = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => (screen += chunk.toString()));
    child.on('close', () => reject(new Error(`The sandbox did not start:\n${screen}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      const port = /http:\/\/localhost:(\d+)/.exec(screen)?.[1];
      if (port) resolve({ port: Number(port), stop: () => child.kill('SIGTERM') });
    });
  });
}
