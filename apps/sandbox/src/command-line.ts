import { CommandError, UsageError, type Command } from './commands/command.ts';

/** Each word is loaded when it is said, so that none waits for what another needs. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).start,
  trigger: async () => (await import('./commands/trigger.ts')).trigger,
  fault: async () => (await import('./commands/fault.ts')).fault,
  clock: async () => (await import('./commands/clock.ts')).clock,
  state: async () => (await import('./commands/state.ts')).state,
  webhook: async () => (await import('./commands/webhook.ts')).webhook,
  journal: async () => (await import('./commands/journal.ts')).journal,
  explain: async () => (await import('./commands/explain.ts')).explain,
  reset: async () => (await import('./commands/reset.ts')).reset,
};

export interface Surroundings {
  env: NodeJS.ProcessEnv;
  stdout: {
    write(text: string): unknown;
    on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  };
  stderr: { write(text: string): unknown };
}

/** Runs one command and answers the exit code: 0 done, 1 not possible, 2 not understood. Without a command it is `start`. */
export async function run(args: readonly string[], { env, stdout, stderr }: Surroundings = process): Promise<number> {
  // Whoever reads the output may have seen enough, as `head` has.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const [word, ...rest] = args;
  if (word === '--help' || word === '-h' || word === 'help') {
    stdout.write(await listCommands());
    return 0;
  }
  const isOption = word === undefined || word.startsWith('-');
  const name = isOption ? 'start' : word;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    stderr.write(`Unknown command: ${name}.\n\n${await listCommands()}`);
    return 2;
  }
  const command = await load();
  const own = isOption ? [...args] : rest;
  if (asksForHelp(own)) {
    stdout.write(command.usage);
    return 0;
  }
  try {
    return await command.run({ args: own, environment: env, print: (text) => void stdout.write(text) });
  } catch (error) {
    return explain(error, command, stderr);
  }
}

function explain(error: unknown, { usage }: Command, stderr: Surroundings['stderr']): number {
  if (error instanceof CommandError) {
    stderr.write(`${error.message}\n`);
    return 1;
  }
  const isUsage = error instanceof UsageError || String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage) throw error;
  stderr.write(`${(error as Error).message}\n\n${usage}`);
  return 2;
}

/** Before anything else is read, so that help is there whatever else was written. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

async function listCommands(): Promise<string> {
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  const summaries = await Promise.all(Object.values(commands).map(async (load) => (await load()).summary));
  const lines = names.map((name, position) => `  ${name.padEnd(width)}  ${summaries[position]}\n`);
  return `Usage: embedworks-sandbox <command> [options]

${lines.join('')}
"embedworks-sandbox <command> --help" tells more. Without a command it is start.
`;
}
