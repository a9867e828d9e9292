import { vendorOrigin } from './addresses.ts';

/** What the loader panel does, in the lines a team would write. */
export const loaderCode = {
  server: `import { toLoadAgentUser } from '@embedworks/apizee';
import { createApizee } from '@embedworks/apizee/server';

const apizee = createApizee({
  baseUrl: 'http://127.0.0.1:${location.port}/apizee',
  tokens: { username: process.env.APIZEE_USER, password: process.env.APIZEE_PASSWORD },
});

// For the signed-in agent's own page only: the answer holds this user's token.
const me = await apizee.users.me();
return Response.json({ apiKey: me.apiKey, user: toLoadAgentUser(me) });`,
  page: `import { loadAgent } from '@embedworks/apizee/browser';

const response = await fetch('/host/apizee/agent-user', { method: 'POST' });
const { apiKey, user } = await response.json();
const agent = await loadAgent({
  serverDomainRoot: '${vendorOrigin}/',
  apiKey,
  user,
  params: { culture: 'en' },
  onEvent: (event) => console.log(event),
});`,
};
