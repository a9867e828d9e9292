import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWorld, vendors, type World } from '@embedworks/simulators';
import { createControl, describeVendors, type VendorDescription } from './control.ts';
import { serveControl } from './control-door.ts';
import { serveDashboard } from './dashboard-door.ts';
import { findDestination, type Addresses } from './destination.ts';
import { sendText } from './respond.ts';
import { serveVendor } from './vendor-door.ts';

export interface SandboxOptions {
  /** 0 picks a free one. Default: 4400. */
  port?: number;
  /** Starting values for every vendor that has a setting of that name. */
  settings?: Readonly<Record<string, unknown>>;
  /** Makes ids repeatable. Default: 1. */
  seed?: number;
}

export interface Sandbox {
  /** Of the dashboard, e.g. `http://localhost:4400`. */
  address: string;
  port: number;
  vendors: VendorDescription[];
  world: World;
  /** Ends open connections and frees the port. May be called twice. */
  close(): Promise<void>;
}

/**
 * Runs all vendors, their pages, the dashboard and the control API on one port of this machine's loopback.
 * @throws when the port cannot be had (`EADDRINUSE`, `EACCES`).
 */
export async function createSandbox({ port = 4400, settings = {}, seed }: SandboxOptions = {}): Promise<Sandbox> {
  const world = createWorld({
    vendors,
    seed,
    startingSettings: settings,
    // Bundling is for the few requests that want a script, so it is not loaded at start.
    loadAsset: async (name, asset) => {
      const vendor = vendors.find((candidate) => candidate.vendor === name);
      if (!vendor) throw new RangeError(`No vendor ${name}.`);
      const { loadVendorScript } = await import('@embedworks/simulators/assets');
      return loadVendorScript(vendor, asset);
    },
  });
  const addresses: Addresses = { port: 0, vendors: new Set(vendors.map(({ vendor }) => vendor)) };
  const control = createControl(world, addresses);

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const destination = findDestination(request, addresses);
    if (destination.kind === 'refused') return sendText(response, destination.status, destination.message);
    if (destination.kind === 'vendor') return void serveVendor(world, destination, request, response);
    if (destination.path.startsWith('/_sandbox/'))
      return void serveControl(control, world, destination, request, response);
    return void serveDashboard(destination, addresses, request, response);
  };

  const servers = await listen(listener, port);
  addresses.port = (servers[0]?.address() as AddressInfo).port;
  return {
    address: `http://localhost:${addresses.port}`,
    port: addresses.port,
    vendors: describeVendors(world, addresses),
    world,
    async close() {
      world.clock.clear();
      await Promise.all(servers.map(closeServer));
    },
  };
}

/** Browsers resolve `localhost` to either loopback, so both are served where the machine has both. */
async function listen(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
): Promise<Server[]> {
  const first = await listenOn(listener, '127.0.0.1', port);
  const { port: actual } = first.address() as AddressInfo;
  try {
    return [first, await listenOn(listener, '::1', actual)];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return [first];
    await closeServer(first);
    throw error;
  }
}

function listenOn(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
  host: string,
  port: number,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, listener);
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
