import type { IncomingMessage, ServerResponse } from 'node:http';
import { createWorld, createWorlds, defaultWorldName, vendors, type World, type Worlds } from '@embedworks/simulators';
import { createControl, describeVendors, type VendorDescription } from '@embedworks/simulators/control';
import { serveControl } from './control-door.ts';
import { serveDashboard } from './dashboard-door.ts';
import { findDestination, vendorOrigin, type Addresses } from './destination.ts';
import { listenOnLoopback, type HttpServer, type Timeouts } from './http-server.ts';
import { sendText } from './respond.ts';
import { keepState, readSeedFile, startFromSeed } from './starting-state.ts';
import { serveVendor } from './vendor-door.ts';
import { isWrongOrigin, serveWrongOrigin } from './wrong-origin-door.ts';

export interface SandboxOptions {
  /** 0 picks a free one. Default: 4400. */
  port?: number;
  /** Vendors that get a port of their own besides, e.g. `{ apizee: 8090 }`; 0 picks a free one. Default: none. */
  vendorPorts?: Readonly<Record<string, number>>;
  /** Starting values for every vendor that has a setting of that name. */
  settings?: Readonly<Record<string, unknown>>;
  /** Makes ids repeatable. Default: 1. */
  seed?: number;
  /** Hosts besides this machine that webhooks may go to. Default: none. */
  allowedHosts?: readonly string[];
  /** File that keeps the default world over restarts. Default: none, and everything begins anew. */
  persist?: string;
  /** File with a snapshot that every world starts from, unless `persist` holds a later state. Default: the vendors' own seeds. */
  seedFile?: string;
  /** How long the sandbox waits for its callers. */
  timeouts?: Timeouts;
}

export interface Sandbox {
  /** Of the dashboard, e.g. `http://localhost:4400`. */
  address: string;
  port: number;
  /** As the default world has them. */
  vendors: VendorDescription[];
  /** The world of callers that name none. */
  world: World;
  worlds: Worlds;
  /** Lets answers on their way finish, ends open connections and frees the ports. May be called twice. */
  close(): Promise<void>;
}

/**
 * Runs all vendors, their pages, the dashboard and the control API on one port of this machine's loopback.
 * @throws when a port cannot be had (`EADDRINUSE`, `EACCES`).
 * @throws {RangeError} for a port of a vendor that there is not.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 4400, vendorPorts = {}, settings = {}, allowedHosts = [], timeouts } = options;
  const names = new Set(vendors.map(({ vendor }) => vendor));
  for (const vendor of Object.keys(vendorPorts)) {
    if (!names.has(vendor)) throw new RangeError(`No vendor ${vendor}. There are: ${[...names].join(', ')}.`);
  }
  const seed = options.seedFile === undefined ? undefined : readSeedFile(options.seedFile);
  /** What a world still has to wait for. */
  const starting = new WeakMap<World, Promise<void>>();
  const create = (): World => {
    const world = createWorld({
      vendors,
      seed: options.seed,
      startingSettings: settings,
      allowedHosts,
      // Bundling is for the few requests that want a script, so it is not loaded at start.
      loadAsset: async (vendor, name) => (await import('@embedworks/simulators/assets')).loadScript(vendor, name),
    });
    if (!seed) return world;
    const seeded = startFromSeed(world, seed, settings);
    starting.set(seeded.world, seeded.ready);
    return seeded.world;
  };
  const worlds = createWorlds({ create });
  const world = worlds.get(defaultWorldName);
  // A seed that does not fit is a reason not to start.
  await starting.get(world);
  const release = options.persist === undefined ? undefined : await keepState(world, options.persist, settings);
  const ownPorts = new Map<string, number>();
  const addresses: Addresses = { port: 0, vendors: names, vendorPorts: ownPorts };
  const describe = (world: string, vendor: string) => addressesOf(addresses, world, vendor);
  const control = createControl({ worlds, describe, allowedHosts });

  const listenFor = (portOf?: string) => (request: IncomingMessage, response: ServerResponse) => {
    if (isWrongOrigin(request)) return serveWrongOrigin(request, response);
    const destination = findDestination(request, addresses, portOf);
    if (destination.kind === 'refused') return sendText(response, destination.status, destination.message);
    const isControl = destination.kind === 'own' && destination.path.startsWith('/_sandbox/');
    if (destination.kind === 'own' && !isControl) return void serveDashboard(destination, addresses, request, response);
    const named = worlds.get(destination.world);
    const serve = () => {
      if (destination.kind === 'vendor') return void serveVendor(named, destination, request, response);
      void serveControl(control, worlds, destination, request, response);
    };
    const wait = starting.get(named);
    if (!wait) return serve();
    void wait.then(() => starting.delete(named)).then(serve);
  };

  const servers: HttpServer[] = [];
  const close = async () => {
    // What waits for the clock of its world is answered at once.
    for (const name of worlds.list()) worlds.get(name).clock.clear();
    await Promise.all(servers.map((server) => server.close()));
    release?.();
    // Only now, because who listens is part of what is kept.
    for (const name of worlds.list()) worlds.get(name).webhooks.clear();
  };
  try {
    const main = await listenOnLoopback(listenFor(), port, timeouts);
    servers.push(main);
    addresses.port = main.port;
    for (const [vendor, wanted] of Object.entries(vendorPorts)) {
      const server = await listenOnLoopback(listenFor(vendor), wanted, timeouts);
      servers.push(server);
      ownPorts.set(vendor, server.port);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    address: `http://localhost:${addresses.port}`,
    port: addresses.port,
    vendors: describeVendors(world, (vendor) => describe(defaultWorldName, vendor)),
    world,
    worlds,
    close,
  };
}

function addressesOf({ port, vendorPorts }: Addresses, world: string, vendor: string) {
  const own = vendorPorts.get(vendor);
  return {
    origin: vendorOrigin(vendor, port, world),
    // Servers name another world by a header.
    baseUrl: own === undefined ? `http://127.0.0.1:${port}/${vendor}` : `http://127.0.0.1:${own}`,
    hostPage: world === defaultWorldName ? `http://localhost:${port}/host/${vendor}` : null,
  };
}
