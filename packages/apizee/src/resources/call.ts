import type { CallOptions } from '@embedworks/core/server';

export { dataOf, toInit, type CallOptions } from '@embedworks/core/server';

/** As above, for the calls that need a session token. */
export interface SessionCallOptions extends CallOptions {
  /** Session JWT or user token. Default: `token` of `users/me`. */
  sessionToken?: string | undefined;
}
