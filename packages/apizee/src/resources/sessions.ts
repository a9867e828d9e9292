import type { TokenSource } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/apizee/rest';
import { createApizeeClient, createInvitationClient } from '../client.ts';
import type { ApizeeOptions } from '../options.ts';
import { dataOf, toInit, type CallOptions, type SessionCallOptions } from './call.ts';
import type { createUsers } from './users.ts';

type Schemas = components['schemas'];

/**
 * What the agent app does by itself, for a server: guest links and text messages. Both want a session token.
 * Source: https://github.com/ApiRTC/web-agent
 */
export function createSessions(options: ApizeeOptions, users: ReturnType<typeof createUsers>) {
  const userTokens: TokenSource = {
    get: async (signal) => (await users.me({ signal })).token,
    invalidate: () => users.forgetMe(),
  };

  const tokensFor = (sessionToken: string | undefined): TokenSource =>
    sessionToken === undefined ? userTokens : { get: () => Promise.resolve(sessionToken), invalidate: () => undefined };

  return {
    invitations: {
      /** Stores what a guest needs to join and answers the id for the guest's link. Harmless to repeat. */
      create(data: Schemas['InvitationData'], { sessionToken, ...call }: SessionCallOptions = {}) {
        const client = createInvitationClient(options, tokensFor(sessionToken));
        return dataOf(client.POST('', { ...toInit(call), body: { data } }));
      },
      /** Anybody who has the id may read it. */
      async read(id: string, call?: CallOptions) {
        const client = createInvitationClient(options);
        return (await dataOf(client.GET('/{id}', { ...toInit(call), params: { path: { id } } }))).data;
      },
    },
    textMessages: {
      /** Sends an SMS. The account needs SMS credits. */
      send(message: Schemas['TextMessageInput'], { sessionToken, ...call }: SessionCallOptions = {}) {
        const client = createApizeeClient(options, tokensFor(sessionToken));
        return dataOf(client.POST('/api/text-message', { ...toInit(call), body: message }));
      },
    },
  };
}
