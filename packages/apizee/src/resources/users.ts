import { ApiCallError } from '@embedworks/core';
import type { TokenSource } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/apizee/rest';
import type { ApizeeClient } from '../client.ts';
import { vendor } from '../errors.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

type CurrentUser = components['schemas']['CurrentUser'];

/**
 * Users.
 * Source: https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/enterprises-users-and-user-groups-management
 */
export function createUsers(client: ApizeeClient, tokens: TokenSource) {
  let known: { accessToken: string; user: Promise<CurrentUser> } | undefined;

  /** Kept as long as the access token is, because the vendor allows 10 calls a minute in all. */
  async function load(): Promise<CurrentUser> {
    const accessToken = await tokens.get();
    if (known?.accessToken !== accessToken) {
      const user = dataOf(client.GET('/api/v2/users/me'));
      known = { accessToken, user };
      user.catch(() => (known = undefined));
    }
    return known.user;
  }

  return {
    /** The user who signed in. `token` is a secret of that user. */
    me: ({ signal }: CallOptions = {}): Promise<CurrentUser> => abortable(load(), signal),
    /** Asks the vendor again at the next `me()`. */
    forgetMe: () => (known = undefined),
    /** The users of an enterprise. Some accounts need the role ADMIN. */
    list: async (enterpriseId: number | string, options?: CallOptions) => {
      const init = { ...toInit(options), params: { path: { enterpriseId } } };
      return (await dataOf(client.GET('/api/v3/enterprises/{enterpriseId}/users', init))).data;
    },
  };
}

/** One caller's abort must not end the call that others share. */
function abortable<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => {
      const cause: unknown = signal.reason;
      reject(new ApiCallError(`${vendor}: users/me was aborted.`, { vendor, code: 'aborted', cause }));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
