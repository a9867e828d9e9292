/** The two operations as MSW handlers of the usual kind, behind a plain adapter from `node:http` to `fetch`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse, http, HttpResponse } from 'msw';
import { readText, serve } from './serve.ts';
import { createTickets, type TicketInput } from './tickets.ts';

const tickets = createTickets();

const handlers = [
  http.get('*/api/v3/tickets/:id', ({ params }) => {
    const ticket = tickets.get(String(params.id));
    return ticket ? HttpResponse.json(ticket) : HttpResponse.json({ error: 'Not found.' }, { status: 404 });
  }),
  http.post('*/api/v3/tickets', async ({ request }) => {
    return HttpResponse.json(tickets.create((await request.json()) as TicketInput));
  }),
];

serve((request, response) => {
  void answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = method === 'GET' ? undefined : await readText(request);
  const init = { method, headers: headers as Record<string, string>, ...(body ? { body } : {}) };
  const found = await getResponse(handlers, new Request(`http://127.0.0.1${url}`, init));
  if (!found) return void response.writeHead(404).end();
  response.writeHead(found.status, Object.fromEntries(found.headers)).end(await found.text());
}
