import { createControlClient, type ControlClient } from '../../src/control/client.ts';
import { controlVendor, createControl } from '../../src/control/index.ts';
import { createClock } from '../../src/engine/clock.ts';
import { createWorld, type World } from '../../src/engine/world.ts';
import { createWorlds, type Worlds } from '../../src/engine/worlds.ts';
import { handleRequest } from '../../src/fetch.ts';
import { vendors } from '../../src/vendors.ts';

/** 2026-03-02 08:00 UTC. */
export const startMs = Date.UTC(2026, 2, 2, 8);
export const root = 'http://sandbox.test';

export interface ControlDesk {
  /** The control API's own world, for its journal. */
  control: World;
  worlds: Worlds;
  /** The default one of the vendors. */
  world: World;
  client: ControlClient;
  /** What arrived at the webhooks' targets. */
  received: Request[];
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** A request to the vendor, for the journal to hold. */
  visit(path?: string): Promise<number>;
  inWorld(name: string): ControlClient;
}

export interface Answer {
  status: number;
  body: unknown;
  text: string;
  /** The sentence of a refusal. */
  error: string | undefined;
}

export function createControlDesk(): ControlDesk {
  const received: Request[] = [];
  const worlds = createWorlds({
    create: () =>
      createWorld({
        vendors,
        clock: createClock(startMs, true),
        send: async (request) => {
          received.push(request);
          return new Response('thanks');
        },
      }),
  });
  const describe = (world: string, vendor: string) => ({
    origin: `http://${vendor}.${world}.test`,
    baseUrl: `http://servers.test/${vendor}`,
    hostPage: null,
  });
  const control = createControl({ worlds, describe });
  const fetch = (request: Request) => handleRequest(control, controlVendor, root, request);
  return {
    control,
    worlds,
    world: worlds.get('default'),
    received,
    client: createControlClient(root, { fetch }),
    inWorld: (world) => createControlClient(root, { fetch, world }),
    async call(method, path, body, headers = {}) {
      const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetch(new Request(root + path, { method, headers: { ...type, ...headers }, ...init }));
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json');
      const answer: unknown = isJson ? JSON.parse(text) : text;
      return { status: response.status, text, body: answer, error: (answer as { error?: string }).error };
    },
    async visit(path = '/api/services') {
      const request = { method: 'GET', path, search: '', headers: {}, origin: 'http://apizee.test' };
      return (await worlds.get('default').handle('apizee', request)).status;
    },
  };
}
