import type { EsputnikClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

/**
 * The site and its script, as the vendor's own plugins set them up.
 * Sources: https://github.com/Yespo-CDP/yespo-woocommerce and https://github.com/Yespo-CDP/yespo-shopify
 */
export function createSite(client: EsputnikClient) {
  return {
    /** Registers the domain of a site, e.g. `shop.example`, and answers the id of the site. */
    registerDomain: (domain: string, options?: CallOptions) =>
      dataOf(client.POST('/api/v1/site/domains', { ...toInit(options), body: { domain } })),
    /** The HTML for the page: the loader and a plain `eS('init')`, which App Inbox needs changed. */
    script: (options?: CallOptions): Promise<string> =>
      dataOf(
        client.GET('/api/v1/site/script', { ...toInit(options), headers: { Accept: 'text/plain' }, parseAs: 'text' }),
      ),
  };
}
