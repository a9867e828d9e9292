import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { SessionCookieOptions } from './options.ts';

/**
 * Cookies that a frame of another site keeps: `SameSite=None` and `Partitioned`, both only with `Secure`. No script reads
 * them, and no other host sets them.
 *
 * @throws {ConfigurationError} for an address by http that is not this machine's.
 */
export function createCookies(
  redirectUri: string,
  { name = 'infobip-exchange', partitioned = true }: SessionCookieOptions = {},
) {
  const url = URL.parse(redirectUri);
  // Chromium and Firefox take `Secure` from their own machine by http too, but not every Chromium the prefix:
  // https://github.com/httpwg/http-extensions/issues/2605
  const isLocal = /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(url?.hostname ?? '');
  if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) || url.hash) {
    throw new ConfigurationError(vendor, 'redirectUri must be an https address without #, or http on localhost.');
  }
  if (!/^[\w-]+$/.test(name)) throw new ConfigurationError(vendor, 'cookie.name may hold A-Z a-z 0-9 _ and -.');
  const full = (url.protocol === 'https:' ? '__Host-' : '') + name;
  const attributes = `Path=/; HttpOnly; Secure; SameSite=None${partitioned ? '; Partitioned' : ''}`;

  const read = ({ headers }: Request, cookie: string) =>
    (headers.get('Cookie') ?? '')
      .split(/; */)
      .find((pair) => pair.startsWith(`${cookie}=`))
      ?.slice(cookie.length + 1);
  const write = (cookie: string, value: string, lifetimeMs: number) =>
    `${cookie}=${value}; Max-Age=${Math.floor(lifetimeMs / 1000)}; ${attributes}`;
  const flow = (id: string) => `${full}-flow-${id}`;

  return {
    session: (request: Request) => read(request, full),
    setSession: (value: string, lifetimeMs: number) => write(full, value, lifetimeMs),
    clearSession: () => write(full, '', 0),
    /** One for each sign-in that is under way: frames of one app share their cookies. */
    flow: (request: Request, id: string) => read(request, flow(id)),
    setFlow: (id: string, value: string, lifetimeMs: number) => write(flow(id), value, lifetimeMs),
    clearFlow: (id: string) => write(flow(id), '', 0),
  };
}
