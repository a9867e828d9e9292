/** One word of the command line. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** Everything there is to know, printed by `--help` and after a call that cannot be understood. */
  usage: string;
  /**
   * Answers the exit code.
   * @throws {UsageError} for arguments that cannot be understood.
   * @throws {CommandError} for what cannot be done.
   */
  run(call: CommandCall): Promise<number>;
}

export interface CommandCall {
  /** Without the command's own name. */
  args: string[];
  environment: NodeJS.ProcessEnv;
  /** Writes to standard output. */
  print(text: string): void;
}

/** The arguments cannot be understood: exit code 2, with the usage. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The arguments are understood and it cannot be done: exit code 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}

export const defaultPort = 4400;

/** @throws {UsageError} */
export function readPort(text: string, option = 'The port'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`${option} must be a number from 0 to 65535, not "${text}".`);
}

/** @throws {UsageError} when it is there and is no number. */
export function readNumber(option: string, text: string): number;
export function readNumber(option: string, text: string | undefined): number | undefined;
export function readNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new UsageError(`--${option} must be a number, not "${text}".`);
}

/**
 * Reads `name=value`, of which an option may be given several times.
 * @throws {UsageError} for one without `=`.
 */
export function readPairs(option: string, texts: readonly string[] = []): [name: string, value: string][] {
  return texts.map((text) => {
    const end = text.indexOf('=');
    if (end < 1) throw new UsageError(`--${option} takes name=value, not "${text}".`);
    return [text.slice(0, end), text.slice(end + 1)];
  });
}

/** JSON as what it says, and anything else as the text it is. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @throws {UsageError} when there are more words than the command takes. */
export function expectNoMore(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`Too much: ${words.join(' ')}.`);
}
