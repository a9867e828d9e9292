import type { TestProject } from 'vitest/node';
import { startSandbox } from '../../../../tools/start-sandbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sandboxPort: number;
  }
}

/** The simulated vendors, each on an origin of its own, for the time of the browser tests. */
export async function setup(project: TestProject): Promise<() => void> {
  const sandbox = await startSandbox(['--port', '0', '--no-rate-limits']);
  project.provide('sandboxPort', sandbox.port);
  return () => sandbox.stop();
}
