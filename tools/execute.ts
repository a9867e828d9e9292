import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Executed {
  /** Exit code; 1 when the command could not be started. */
  code: number;
  /** What it said on both streams, in the order it came. */
  output: string;
}

/** Quiet, and without a word to the outside. */
const environment = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', REDOCLY_TELEMETRY: 'off', FORCE_COLOR: '0' };

/** Runs a command at the root of the workspace. With `live`, what it says is also printed as it comes. */
export function execute(name: string, args: readonly string[], { live = false } = {}): Promise<Executed> {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: join(import.meta.dirname, '..'),
      // Read now, because finding a browser adds to it.
      env: { ...environment, ...process.env },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (live) process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
