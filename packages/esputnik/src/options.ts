import type { TransportOptions } from '@embedworks/core/server';
import type { ContractCheckOptions } from './contract-check.ts';

export interface EsputnikOptions extends TransportOptions {
  /**
   * API key, or what fetches it from your own vault at each call. Server-side only. It is sent as the password of HTTP
   * Basic. Source: https://docs.esputnik.com/reference/getting-started-with-your-api
   */
  apiKey: string | (() => Promise<string> | string);
  /** User name beside the key. The vendor takes any. Default: `user`. */
  username?: string | undefined;
  /**
   * The separate token with which events and past events are registered instead of the key, as `Bearer`. Only for
   * accounts that have one. Source: https://docs.esputnik.com/reference/getting-started-with-your-api
   */
  eventToken?: string | undefined;
  /** Default: `https://esputnik.com`. Yespo accounts use `https://yespo.io`, Reteno accounts `https://api.reteno.com`. */
  baseUrl?: string | undefined;
  /** Address of the contact token, which the vendor's pages write in two ways. Default: `/v1/auth/contact/token`. */
  tokenPath?: '/v1/auth/contact/token' | '/api/v1/auth/contact/token' | undefined;
  /** Default: `https://tracker.esputnik.com`. Yespo accounts use `https://tracker.yespo.io`. */
  trackerUrl?: string | undefined;
  /** The site that tracked events belong to, unless a call names another. */
  siteId?: string | undefined;
  /** Compares the vendor's answers with the contract. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}
