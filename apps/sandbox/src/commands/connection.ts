import { createControlClient, type ControlClient } from '@embedworks/simulators/control/client';
import { CommandError, defaultPort, readPort, UsageError } from './command.ts';

/** Options of every command that speaks to a running sandbox. */
export const connectionOptions = {
  url: { type: 'string' },
  port: { type: 'string' },
  world: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const connectionUsage = `
  --port <number>    Port of the sandbox. Default: the PORT variable, or ${defaultPort}.
  --url <address>    Its address, instead of a port.
  --world <name>     The world that is meant. Default: default.
  --json             Prints JSON, for programs.
  --help             This text.
`;

export interface ConnectionValues {
  url?: string | undefined;
  port?: string | undefined;
  world?: string | undefined;
}

export interface Connection {
  client: ControlClient;
  /**
   * Waits for an answer of the client.
   * @throws {CommandError} when the sandbox refuses, or there is none.
   */
  ask<Data>(answer: Promise<Answer<Data>>): Promise<Data>;
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** @throws {UsageError} for an address that is none. */
export function connect({ url, port, world }: ConnectionValues, environment: NodeJS.ProcessEnv): Connection {
  if (url !== undefined && port !== undefined) throw new UsageError('Give --url or --port, not both.');
  const address = url ?? `http://127.0.0.1:${readPort(port ?? (environment.PORT || String(defaultPort)))}`;
  if (!/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
    throw new UsageError(`--url takes an address such as http://127.0.0.1:${defaultPort}, not "${address}".`);
  return {
    client: createControlClient(address, { world }),
    async ask(answer) {
      const { data, error, response } = await answer.catch((cause: unknown) => {
        throw new CommandError(explain(address, cause));
      });
      if (response.ok) return data as NonNullable<typeof data>;
      throw new CommandError(refusalText(error) ?? stranger(address, `status ${response.status}`));
    },
  };
}

function explain(address: string, error: unknown): string {
  if (error instanceof SyntaxError) return stranger(address, 'no JSON');
  const reason = error instanceof Error && error.cause instanceof Error ? ` (${causeText(error.cause)})` : '';
  const { port } = new URL(address);
  const start = `embedworks-sandbox start${port === String(defaultPort) || port === '' ? '' : ` --port ${port}`}`;
  return `No sandbox answers at ${address}${reason}. Start one with: ${start}`;
}

/** A host with two addresses fails with two causes and no words. */
function causeText(cause: Error): string {
  return (cause as { code?: string }).code ?? (cause.message || cause.name);
}

function refusalText(error: unknown): string | undefined {
  if (typeof error === 'object' && error !== null && 'error' in error) return String(error.error);
  // The door refuses in plain text; a page is of someone else.
  return typeof error === 'string' && error !== '' && !error.includes('<') ? error : undefined;
}

function stranger(address: string, how: string): string {
  return `${address} answers, but not as a sandbox does (${how}). Is the port right?`;
}
