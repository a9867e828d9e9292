import type { IncomingMessage } from 'node:http';

export interface Addresses {
  /** The port the sandbox listens on. */
  port: number;
  vendors: ReadonlySet<string>;
}

export interface VendorDestination {
  kind: 'vendor';
  vendor: string;
  /** Below the vendor's root, still percent-encoded. */
  path: string;
  search: string;
  /** The vendor's origin for browsers, which links in answers start with. */
  origin: string;
}

export interface OwnDestination {
  kind: 'own';
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
 * Tells from `Host` and path who is meant. A vendor has an origin of its own for browsers
 * (`http://apizee.localhost:4400`) and a prefix for servers (`http://127.0.0.1:4400/apizee`), because Node does not
 * resolve `*.localhost`. A `Host` that is not of this machine is refused, so that no web page can reach the sandbox by
 * rebinding its own name to it.
 */
export function findDestination(request: IncomingMessage, { port, vendors }: Addresses): Destination {
  const host = hostName(request.headers.host ?? '');
  const { path, search } = split(request.url ?? '/');
  if (!path.startsWith('/')) return { kind: 'refused', status: 400, message: 'The request target must be a path.' };
  if (isOwn(host)) {
    const [, first = ''] = path.split('/', 2);
    if (!vendors.has(first)) return { kind: 'own', path, search };
    return vendorDestination(first, path.slice(first.length + 1) || '/', search, port);
  }
  const vendor = host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : '';
  if (vendors.has(vendor)) return vendorDestination(vendor, path, search, port);
  const known = ['localhost', '127.0.0.1', ...[...vendors].map((name) => `${name}.localhost`)].join(', ');
  return { kind: 'refused', status: 421, message: `No site here answers to the host "${host}". There are: ${known}.` };
}

function vendorDestination(vendor: string, path: string, search: string, port: number): VendorDestination {
  return { kind: 'vendor', vendor, path, search, origin: `http://${vendor}.localhost:${port}` };
}

function isOwn(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}

function hostName(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}

function split(url: string): { path: string; search: string } {
  const end = url.indexOf('?');
  return end === -1 ? { path: url, search: '' } : { path: url.slice(0, end), search: url.slice(end) };
}
