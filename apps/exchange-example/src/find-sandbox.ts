import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox } from '@embedworks/sandbox';

/**
 * Joins the sandbox that is there, and else starts one. It asks first, because what a second one on this folder would be
 * refused is the file of the state, before it comes to the port. The state is kept as long as the app's databases: a sync that
 * remembers people whom nobody else knows of would believe that they were taken away.
 *
 * @param folder Where the state is kept.
 * @returns `close` where it was started here.
 * @throws when its port is somebody else's.
 */
export async function findSandbox(
  address: string,
  folder: string,
): Promise<{ address: string; close?(): Promise<void> }> {
  if (await isSandbox(address)) return { address };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { port } = new URL(address);
  try {
    return await createSandbox({ port: Number(port), persist: join(folder, 'sandbox.jsonl') });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new Error(`Port ${port} is taken by something that is no sandbox. Name one with --sandbox.`, { cause });
  }
}

async function isSandbox(address: string): Promise<boolean> {
  try {
    const answer = (await (await fetch(`${address}/_sandbox/vendors`)).json()) as { vendors?: unknown } | null;
    return Array.isArray(answer?.vendors);
  } catch {
    return false;
  }
}
