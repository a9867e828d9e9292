import type { EmbeddableProduct } from './products.ts';

/**
 * Where the sandbox plays Infobip. In production this option is left out, and the adapter uses the vendor's own portal.
 */
export const portalBase = `http://infobip.localhost:${location.port}`;

/** The team's own address of links. What is opened it says by itself; whose it is says the session. */
export const linkUrl = (product: EmbeddableProduct) => `/host/infobip/link?product=${product}`;
