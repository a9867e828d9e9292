import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { CommandError, defaultPort, expectNoMore, readPairs, readPort, UsageError, type Command } from './command.ts';
import type { Sandbox, SandboxOptions } from '../sandbox.ts';

export const start: Command = {
  summary: 'Runs the sandbox until Ctrl-C.',
  usage: `Usage: embedworks-sandbox start [options]

  --port <number>         Port to listen on, 0 for a free one. Default: the PORT variable, or ${defaultPort}.
  --vendor-port <v>=<n>   Gives a vendor a port of its own as well, e.g. apizee=8090. May be repeated.
  --allow-host <host>     Lets webhooks and calls go to this host too; else they stay on this machine. May be repeated.
  --persist <file>        Keeps the state in this file over restarts, a sudden end included.
  --seed <file>           Starts from a snapshot that "state export" wrote.
  --no-rate-limits        Starts with the vendors' rate limits off. The dashboard switches them back on.
  --json                  Prints addresses and credentials as one line of JSON, for programs.
  --help                  This text.
`,

  async run({ args, environment, print }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'vendor-port': { type: 'string', multiple: true },
        'allow-host': { type: 'string', multiple: true },
        persist: { type: 'string' },
        seed: { type: 'string' },
        'no-rate-limits': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    expectNoMore(positionals);
    const port = readPort(values.port ?? (environment.PORT || String(defaultPort)));
    const { createSandbox } = await import('../sandbox.ts');
    const sandbox = await createSandbox({
      port,
      vendorPorts: await readVendorPorts(values['vendor-port']),
      ...(values['allow-host'] ? { allowedHosts: values['allow-host'] } : {}),
      ...(values.persist === undefined ? {} : { persist: values.persist }),
      ...(values.seed === undefined ? {} : { seedFile: values.seed }),
      ...(values['no-rate-limits'] ? { settings: { rateLimit: false } } : {}),
    }).catch((error: unknown) => {
      throw new CommandError(explain(error as NodeJS.ErrnoException, port));
    });
    print(
      values.json
        ? `${JSON.stringify({ address: sandbox.address, port: sandbox.port, vendors: sandbox.vendors })}\n`
        : screen(sandbox),
    );
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await sandbox.close();
    if (!values.json) print('\nThe sandbox has stopped.\n');
    return 0;
  },
};

async function readVendorPorts(
  texts: readonly string[] | undefined,
): Promise<NonNullable<SandboxOptions['vendorPorts']>> {
  if (texts === undefined) return {};
  const { vendors } = await import('@embedworks/simulators');
  const names = vendors.map(({ vendor }) => vendor);
  return Object.fromEntries(
    readPairs('vendor-port', texts).map(([vendor, text]) => {
      if (!names.includes(vendor))
        throw new UsageError(`There is no vendor ${vendor} to give a port. There are: ${names.join(', ')}.`);
      return [vendor, readPort(text, `The port of ${vendor}`)];
    }),
  );
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
  // Another port than the sandbox's own is one that --vendor-port asked for.
  const taken = (error as { port?: number }).port ?? port;
  const hint = taken === port ? `npm start -- --port ${port + 1} (0 picks a free one)` : '--vendor-port';
  if (error.code === 'EADDRINUSE') return `Port ${taken} is taken. Stop what uses it, or choose another: ${hint}.`;
  if (error.code === 'EACCES' && error.syscall === 'listen')
    return `Port ${taken} needs more rights than you have. Choose one above 1023: npm start -- --port ${defaultPort}.`;
  return `The sandbox could not start: ${error.message}`;
}
