import type { EsputnikClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

/**
 * The account of the key.
 * Source: https://yespo.io/support/integration-with-api
 */
export function createAccount(client: EsputnikClient) {
  return {
    /** Who the key belongs to. The best check that a key works. */
    info: (options?: CallOptions) => dataOf(client.GET('/api/v1/account/info', toInit(options))),
  };
}
