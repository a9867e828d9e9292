import { toLoadAgentUser } from '@embedworks/apizee';
import { createApizee, type Apizee } from '@embedworks/apizee/server';
import type { HostBackend } from '../../host-backend.ts';

export const backend: HostBackend = {
  'agent-user': async (_request, { vendorUrl }) => {
    const me = await createTeamsApizee(vendorUrl).users.me();
    return Response.json({ apiKey: me.apiKey, user: toLoadAgentUser(me) });
  },
};

/**
 * A team reads the credentials from its configuration; these are the ones that the sandbox prints at start. A team also
 * keeps the client; here it is made anew, because a reset of the sandbox ends every token.
 */
function createTeamsApizee(baseUrl: string): Apizee {
  return createApizee({ baseUrl, tokens: { username: 'agent@example.test', password: 'sandbox-password' } });
}
