import { once } from 'node:events';
import { createSandbox, type Sandbox } from './sandbox.ts';

export interface StartOptions {
  port: number;
  rateLimits: boolean;
}

/** Starts the sandbox, prints its one screen, and waits for Ctrl-C. */
export async function start({ port, rateLimits }: StartOptions): Promise<number> {
  let sandbox: Sandbox;
  try {
    sandbox = await createSandbox({ port, settings: rateLimits ? {} : { rateLimit: false } });
  } catch (error) {
    process.stderr.write(explain(error as NodeJS.ErrnoException, port));
    return 1;
  }
  process.stdout.write(screen(sandbox));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await sandbox.close();
  process.stdout.write('\nThe sandbox has stopped.\n');
  return 0;
}

function screen({ address, vendors }: Sandbox): string {
  const sections = vendors.map(({ title, origin, baseUrl, credentials }) => ({
    title,
    rows: [{ name: 'in a browser', value: origin }, { name: 'from a server', value: baseUrl }, ...credentials],
  }));
  const width = Math.max(...sections.flatMap(({ rows }) => rows.map(({ name }) => name.length)));
  const line = ({ name, value }: { name: string; value: string }) => `    ${name.padEnd(width)}  ${value}\n`;
  const blocks = sections.map(({ title, rows }) => `  ${title}\n${rows.map(line).join('')}`);
  return `
  Embedworks sandbox

  ${'Dashboard'.padEnd(width + 2)}  ${address}

${blocks.join('\n')}
  Everything stays on this machine. Press Ctrl-C to stop.

`;
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${port + 1} (0 picks a free one).\n`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than you have. Choose one above 1023: npm start -- --port 4400.\n`;
  return `The sandbox could not start: ${error.message}\n`;
}
