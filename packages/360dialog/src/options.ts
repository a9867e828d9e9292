import type { TransportOptions } from '@embedworks/core/server';
import type { Dialog360Credentials } from './auth.ts';
import type { ContractCheckOptions } from './contract-check.ts';

/** One hub. A partner with two payment models has two, each with an id, credentials and a secret of its own. */
export interface Dialog360Options extends TransportOptions {
  /** Id of the hub, e.g. `f167CmPA`. No secret. */
  partnerId: string;
  /** Who calls. Server-side only. */
  credentials: Dialog360Credentials;
  /**
   * Platform secrets of the hub, for `signOnboarding()` (the first one) and `webhooks()` (all of them). Several, so that
   * they can be rotated. Source: https://docs.360dialog.com/partner/partner-hub/integration
   */
  platformSecrets?: readonly string[] | undefined;
  /** Partner API, without `/api/v2`. Default: `https://hub.360dialog.io`. */
  baseUrl?: string | undefined;
  /** Messaging API of keys that came without an `address`. Default: `https://waba-v2.360dialog.io`. */
  messagingUrl?: string | undefined;
  /** Compares the vendor's answers and webhooks with the contract. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}

/** One number. */
export interface Dialog360MessagingOptions extends TransportOptions {
  /** The channel's API key. Server-side only. */
  apiKey: string;
  /** The `address` that came with the key. Default: `https://waba-v2.360dialog.io`. */
  address?: string | undefined;
  /** Compares the vendor's answers with the contract. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}
