/** The control API for programs: the command line, test fixtures, scripts of a team. */
import type { components, paths } from '@embedworks/contracts/sandbox/rest';
import createClient, { type Client } from 'openapi-fetch';

export { readEvents, type ServerSentEvent } from './event-stream.ts';

/** The control API's own types, by their names in its contract. */
export type ControlSchemas = components['schemas'];

export type ControlClient = Client<paths>;

export interface ControlClientOptions {
  /** Which world is meant. Default: `default`. */
  world?: string | undefined;
  /** Replaces `globalThis.fetch`, e.g. to reach a sandbox without a port. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * A typed client: `client.GET('/_sandbox/clock')` answers `{ data, error, response }`.
 * @param baseUrl Of the sandbox, e.g. `http://127.0.0.1:4400`.
 */
export function createControlClient(baseUrl: string, { world, fetch }: ControlClientOptions = {}): ControlClient {
  return createClient<paths>({
    baseUrl,
    headers: world === undefined ? {} : { 'x-embedworks-world': world },
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
  });
}
