import { parseArgs } from 'node:util';

const usage = `Usage: embedworks-sandbox start [--port <number>] [--no-rate-limits]

  --port <number>    Port to listen on, 0 for a free one. Default: the PORT variable, or 4400.
  --no-rate-limits   Starts with the vendors' rate limits off. The dashboard switches them back on.
  --help             This text.
`;

const defaultPort = 4400;

/** Runs one command and answers the exit code. `start` returns when the sandbox is asked to stop. */
export async function run(args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  const parsed = parse(args, environment);
  if ('problem' in parsed) {
    process.stderr.write(`${parsed.problem}\n\n${usage}`);
    return 2;
  }
  if (parsed.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { start } = await import('./start.ts');
  return start(parsed);
}

interface StartCommand {
  help: boolean;
  port: number;
  rateLimits: boolean;
}

function parse(args: readonly string[], environment: NodeJS.ProcessEnv): StartCommand | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'no-rate-limits': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command = 'start', ...rest] = positionals;
    if (command !== 'start' || rest.length > 0)
      return { problem: `Unknown command: ${positionals.join(' ')}. There is: start.` };
    const text = values.port ?? (environment.PORT || String(defaultPort));
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > 65_535)
      return { problem: `The port must be a number from 0 to 65535, not "${text}".` };
    return { help: values.help, port, rateLimits: !values['no-rate-limits'] };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
