import type { operations } from '@embedworks/contracts/apizee/rest';
import type { Handlers, WorldTools } from '../engine/vendor.ts';
import type { ApizeeState } from './state.ts';

/** What the control API may change. */
export interface ApizeeSettings {
  /** Whether the 11th call of a user within a minute is refused. */
  rateLimit: boolean;
  /** Hosts whose pages may frame the console. `*.example.com` means every host below it. */
  consoleDomains: string[];
  /** Whether the agent app, the guest app and the loader script are gone (404). */
  pagesMissing: boolean;
}

export type ApizeeWorld = WorldTools<ApizeeSettings>;

/** Who calls. */
export interface Principal {
  enterpriseId: number;
  /** The Bearer token or the cookie's value. */
  token: string;
  /** Absent for the session of an app, which is nobody's account. */
  userId?: number;
  /** Whom the limit counts. */
  countedAs: string;
}

/** One function per operation of the contract; the webhook is ours to call, not to answer. */
export type ApizeeHandlers = Required<
  Omit<Handlers<operations, ApizeeState, Principal, ApizeeSettings>, 'receiveNotification'>
>;
