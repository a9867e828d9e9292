import type { IncomingMessage } from 'node:http';
import { assertWorldName, defaultWorldName, worldHeader } from '@embedworks/simulators';

export interface Addresses {
  /** The port the sandbox listens on. */
  port: number;
  vendors: ReadonlySet<string>;
  /** The vendors that also have a port of their own. */
  vendorPorts: ReadonlyMap<string, number>;
}

export interface VendorDestination {
  kind: 'vendor';
  /** Name of the world. */
  world: string;
  vendor: string;
  /** Below the vendor's root, still percent-encoded. */
  path: string;
  search: string;
  /** The vendor's origin for browsers, which links in answers start with. They keep the world. */
  origin: string;
}

export interface OwnDestination {
  kind: 'own';
  world: string;
  path: string;
  search: string;
}

export interface RefusedDestination {
  kind: 'refused';
  status: number;
  message: string;
}

export type Destination = VendorDestination | OwnDestination | RefusedDestination;

/**
 * Tells from `Host`, path and `X-Embedworks-World` who is meant. A vendor has an origin of its own for browsers
 * (`http://apizee.localhost:4400`, in another world `http://my-world.apizee.localhost:4400`) and a prefix for servers
 * (`http://127.0.0.1:4400/apizee`), because Node does not resolve `*.localhost`. A `Host` that is not of this machine is
 * refused, so that no web page can reach the sandbox by rebinding its own name to it.
 *
 * @param portOf The vendor whose own port was called; there its root is the root.
 */
export function findDestination(request: IncomingMessage, addresses: Addresses, portOf?: string): Destination {
  if (countHosts(request.rawHeaders) > 1) return refuse(400, 'The request has more than one Host.');
  const host = readHost(request.headers.host ?? '', addresses.vendors);
  if (!host || (portOf !== undefined && host.vendor !== undefined && host.vendor !== portOf)) {
    const known = listHosts(portOf === undefined ? [...addresses.vendors] : [portOf]);
    return refuse(421, `No site here answers to the host "${request.headers.host ?? ''}". There are: ${known}.`);
  }
  const { path, search } = split(request.url ?? '/');
  if (!path.startsWith('/')) return refuse(400, 'The request target must be a path.');

  const world = readWorld(request, host.world);
  if (typeof world !== 'string') return world;
  if (portOf !== undefined) {
    const port = addresses.vendorPorts.get(portOf) ?? addresses.port;
    const isPlain = host.vendor === undefined && world === defaultWorldName;
    const origin = isPlain ? `http://localhost:${port}` : vendorOrigin(portOf, port, world);
    return { kind: 'vendor', world, vendor: portOf, path, search, origin };
  }
  const [, first = ''] = path.split('/', 2);
  const vendor = host.vendor ?? (addresses.vendors.has(first) ? first : undefined);
  if (vendor === undefined) return { kind: 'own', world, path, search };
  const below = host.vendor === undefined ? path.slice(first.length + 1) || '/' : path;
  return { kind: 'vendor', world, vendor, path: below, search, origin: vendorOrigin(vendor, addresses.port, world) };
}

/** Where browsers find a vendor of a world. */
export function vendorOrigin(vendor: string, port: number, world = defaultWorldName): string {
  return `http://${world === defaultWorldName ? '' : `${world}.`}${vendor}.localhost:${port}`;
}

interface Host {
  vendor?: string;
  world?: string;
}

const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/** `undefined` for a host that is not of this machine. */
function readHost(text: string, vendors: ReadonlySet<string>): Host | undefined {
  const name = text.replace(/:\d*$/, '').toLowerCase();
  if (ownHosts.includes(name)) return {};
  if (!name.endsWith('.localhost')) return undefined;
  const [vendor = '', world, ...more] = name.slice(0, -'.localhost'.length).split('.').reverse();
  if (!vendors.has(vendor) || more.length > 0) return undefined;
  return world === undefined ? { vendor } : { vendor, world };
}

function readWorld(request: IncomingMessage, hostWorld: string | undefined): string | RefusedDestination {
  const named = request.headers[worldHeader];
  if (hostWorld !== undefined && named !== undefined && named !== hostWorld)
    return refuse(400, `The host names the world "${hostWorld}", the header ${worldHeader} "${String(named)}".`);
  try {
    return assertWorldName(String(hostWorld ?? named ?? defaultWorldName));
  } catch (error) {
    return refuse(400, (error as RangeError).message);
  }
}

function listHosts(vendors: readonly string[]): string {
  const below = vendors.flatMap((vendor) => [`${vendor}.localhost`, `<world>.${vendor}.localhost`]);
  return ['localhost', '127.0.0.1', ...below].join(', ');
}

/** Node keeps the first of several, and another reader might keep the last. */
function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let position = 0; position < rawHeaders.length; position += 2) {
    const name = rawHeaders[position] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}

function refuse(status: number, message: string): RefusedDestination {
  return { kind: 'refused', status, message };
}

function split(url: string): { path: string; search: string } {
  const end = url.indexOf('?');
  return end === -1 ? { path: url, search: '' } : { path: url.slice(0, end), search: url.slice(end) };
}
