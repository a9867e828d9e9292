import type { IncomingMessage, ServerResponse } from 'node:http';
import { toLoadAgentUser } from '@embedworks/apizee';
import { createApizee, type Apizee } from '@embedworks/apizee/server';
import { isFromElsewhere } from './control-door.ts';
import type { OwnDestination } from './destination.ts';
import { sendText } from './respond.ts';

/** The servers of the teams whose pages the host pages play. Each keeps its vendor's credentials to itself. */
export async function serveHostBackend(
  { path }: OwnDestination,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isFromElsewhere(request)) return sendText(response, 403, 'This server answers its own pages only.');
  if (path !== '/host/apizee/agent-user') return sendText(response, 404, `No POST ${path} here.`);
  try {
    const me = await createTeamsApizee(port).users.me();
    sendJson(response, 200, { apiKey: me.apiKey, user: toLoadAgentUser(me) });
  } catch (error) {
    sendJson(response, 502, { error: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * A team reads the credentials from its configuration; these are the ones that the sandbox prints at start. A team also
 * keeps the client; here it is made anew, because a reset of the sandbox ends every token.
 */
function createTeamsApizee(port: number): Apizee {
  return createApizee({
    baseUrl: `http://127.0.0.1:${port}/apizee`,
    tokens: { username: 'agent@example.test', password: 'sandbox-password' },
  });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, JSON.stringify(body), 'application/json');
}
