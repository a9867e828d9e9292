import type { IssuedToken, TransportOptions } from '@embedworks/core/server';
import type { ContractCheckOptions } from './contract-check.ts';
import type { InfobipPaces } from './paces.ts';

export interface InfobipOptions extends TransportOptions {
  /**
   * The account's own address, e.g. `https://xxxxx.api.infobip.com`. There is no default, because the shared
   * `https://api.infobip.com` is not every account's best.
   * Source: https://www.infobip.com/docs/developer-resources/authentication-and-access/api-authentication
   */
  baseUrl: string;
  /** How calls prove who makes them. Server-side only. */
  credentials: InfobipCredentials;
  /**
   * Holds calls back so that the published limits of their operations are kept, e.g. 5 a second for most of People.
   * `false` switches it off. Pass `createInfobipPaces()` to share the limits between several clients of one account.
   * The wait before a call is not part of its time-outs; its `signal` ends it. Default: limits of this client alone.
   */
  pace?: InfobipPaces | false | undefined;
  /** Compares the vendor's answers with the contract. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}

/**
 * The vendor's four schemes, and tokens that somebody else fetched.
 * Source: https://www.infobip.com/docs/essentials/api-essentials/api-authentication
 */
export type InfobipCredentials =
  /** An API key, or what fetches it from your own vault at each call. Embeddables take nothing else. */
  | { apiKey: string | (() => Promise<string> | string) }
  /** HTTP Basic. The vendor means it for making API keys. */
  | { username: string; password: string }
  /** Signs in once and keeps the `IBSSO` token. */
  | { session: InfobipSession }
  /** OAuth 2 with client credentials: the account's user name and password. */
  | { oauth: { clientId: string; clientSecret: string } }
  /** A token from elsewhere. Asked again when it expires or is refused. */
  | { scheme: 'IBSSO' | 'Bearer'; getToken: () => Promise<IssuedToken> };

export interface InfobipSession {
  username: string;
  password: string;
  /** True binds the session to no IP address. Default: false. */
  unsafe?: boolean | undefined;
  /** Milliseconds a session lives. Default: 3600000, the vendor's own default. */
  lifetimeMs?: number | undefined;
}
