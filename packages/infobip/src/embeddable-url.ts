import { ConfigurationError } from '@embedworks/core';
import type { ConversationsOptions, EmbeddableAddressOptions, EmbeddableProduct } from './embeddable-options.ts';
import { vendor } from './errors.ts';

export interface EmbeddableUrlOptions extends EmbeddableAddressOptions, ConversationsOptions {
  product: EmbeddableProduct;
  /** What the vendor answered, as it came. It is percent-encoded here. */
  requestUri: string;
}

/**
 * The address of an embeddable for an iframe. It is good for one load.
 *
 * Source: https://www.infobip.com/docs/embeddable-customer-engagement/embeddable-moments (that a request URI is given to an
 * iframe; address and parameter are choices of ours).
 *
 * @throws {ConfigurationError} when `portalBase` is not an absolute http(s) URL, or a name or the link is empty. Its
 * message never holds the link.
 */
export function buildEmbeddableUrl(options: EmbeddableUrlOptions): string {
  const { product, requestUri, portalBase = 'https://portal.infobip.com', paramName = 'request_uri' } = options;
  const { path = `/embeddable/${product}`, apiBaseUrl, senders, destinations } = options;
  if (!isRequestUri(requestUri)) throw new ConfigurationError(vendor, 'requestUri must be a text that is not empty.');
  if (!paramName) throw new ConfigurationError(vendor, 'paramName must not be empty.');
  const base = toHttpUrl(portalBase, 'portalBase');
  // Put together as text, so that no path leads to another origin.
  const url = new URL(`${base.origin}${base.pathname.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`);
  const parameters = {
    apiBaseUrl: apiBaseUrl && toHttpUrl(apiBaseUrl, 'apiBaseUrl').href.replace(/\/$/, ''),
    senders: senders && JSON.stringify(senders),
    destinations: destinations && JSON.stringify(destinations),
    [paramName]: requestUri,
  };
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
  // Only a space is written `+` here. `%20` is read alike by every decoder.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

export function isRequestUri(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function toHttpUrl(text: string, option: string): URL {
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text);
  throw new ConfigurationError(vendor, `${option} must be an absolute http(s) URL: ${text}`);
}
