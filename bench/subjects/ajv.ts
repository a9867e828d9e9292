/** A server by hand: a map, and the contract's own precompiled validators for what comes and what goes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { validators } from '@embedworks/contracts/apizee/validators';
import { readText, sendJson, serve } from './serve.ts';
import { createTickets, type TicketInput } from './tickets.ts';

const tickets = createTickets();

serve((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const id = /^\/api\/v3\/tickets\/([^/]+)$/.exec(pathname)?.[1];
  if (id && request.method === 'GET') return get(id, response);
  if (pathname === '/api/v3/tickets' && request.method === 'POST') return create(await readText(request), response);
  send(response, 'getTicket', 404, { error: 'There is no such address.' });
}

function get(id: string, response: ServerResponse): void {
  const valid = validators.getTicket?.parameters?.({ path: { id: decodeURIComponent(id) }, query: {}, header: {} });
  if (!valid) return send(response, 'getTicket', 404, { error: 'There is no such object.' });
  const ticket = tickets.get(id);
  if (ticket) send(response, 'getTicket', 200, ticket);
  else send(response, 'getTicket', 404, { error: 'There is no such object.' });
}

function create(text: string, response: ServerResponse): void {
  const input = parse(text);
  if (!validators.createTicket?.input?.(input)) send(response, 'createTicket', 400, { error: 'Not valid.' });
  else send(response, 'createTicket', 200, tickets.create(input as TicketInput));
}

function send(response: ServerResponse, operation: string, status: number, body: unknown): void {
  const valid = validators[operation]?.responses[status]?.(body);
  if (valid) sendJson(response, status, body);
  else sendJson(response, 500, { error: 'The answer breaks the contract.' });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
