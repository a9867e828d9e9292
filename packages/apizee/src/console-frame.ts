import { ConfigurationError } from '@embedworks/core';
import { toHttpUrl } from './agent-url.ts';
import { vendor } from './errors.ts';

export interface ConsoleFrameOptions {
  /** Your own subdomain that is a CNAME of `cloud.apizee.com`, e.g. `apizee.example.com`; or an origin with scheme. */
  consoleHost: string;
  /** Page of the console. Default: `/`. */
  path?: string | undefined;
  query?: Readonly<Record<string, string>> | undefined;
  /** Address of the page that embeds the console. */
  hostPage: string;
  /** Domain that page and console share. Default: the last two labels of the page's host. */
  domain?: string | undefined;
  /** Skips the checks, for a browser set up to allow third-party cookies. Default: false. */
  allowThirdParty?: boolean | undefined;
}

export interface ConsoleFrame {
  src: string;
  /** Permissions Policy of the frame. */
  allow: string;
}

/**
 * Address and permissions of a console page in an iframe.
 *
 * The agent signs in with a cookie. Browsers keep it only when the console is on a subdomain of the page's own domain,
 * hence the vendor's two prerequisites: a CNAME entry, and your domain authorised by the vendor's support.
 * Source: https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/3rd-party-software-integration
 *
 * @throws {ConfigurationError} when a prerequisite that can be seen from here is not met.
 */
export function buildConsoleFrame(options: ConsoleFrameOptions): ConsoleFrame {
  const { consoleHost, path = '/', query = {}, allowThirdParty } = options;
  const origin = toHttpUrl(consoleHost.includes('://') ? consoleHost : `https://${consoleHost}`, 'consoleHost');
  const src = new URL(path, origin);
  if (!allowThirdParty) checkSameSite(src.hostname, options);
  for (const [name, value] of Object.entries(query)) src.searchParams.set(name, value);
  return { src: src.href, allow: 'camera; microphone; display-capture; autoplay; clipboard-write' };
}

function checkSameSite(host: string, { hostPage, domain }: ConsoleFrameOptions): void {
  const shared = domain ?? toHttpUrl(hostPage, 'hostPage').hostname.split('.').slice(-2).join('.');
  if (host === shared || host.endsWith(`.${shared}`)) return;
  throw new ConfigurationError(
    vendor,
    `consoleHost ${host} is not on ${shared}, so its cookie is lost. Make apizee.${shared} a CNAME of ` +
      'cloud.apizee.com and have Apizee authorise your domain.',
  );
}
