/** openapi-backend with the whole contract, handlers on a map, and validation both ways. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import addFormats from 'ajv-formats';
import { OpenAPIBackend, type Context } from 'openapi-backend';
import { readText, sendJson, serve } from './serve.ts';
import { createTickets, type TicketInput } from './tickets.ts';

interface Answer {
  status: number;
  body: unknown;
}

const tickets = createTickets();
const api = new OpenAPIBackend({
  definition: JSON.parse(readFileSync(process.argv[3] ?? '', 'utf8')) as object,
  // Skips its check of the document itself, which it would spend the whole start on.
  quick: true,
  ajvOpts: { strict: false },
  customizeAjv: (ajv) => addFormats.default(ajv, { mode: 'fast' }),
});

api.register({
  getTicket({ request }: Context): Answer {
    const ticket = tickets.get(request.params.id ?? '');
    return ticket ? { status: 200, body: ticket } : { status: 404, body: { error: 'There is no such object.' } };
  },
  createTicket: ({ request }: Context): Answer => ({
    status: 200,
    body: tickets.create(request.requestBody as TicketInput),
  }),
  validationFail: (): Answer => ({ status: 400, body: { error: 'Not valid.' } }),
  unauthorizedHandler: (): Answer => ({ status: 401, body: { error: 'The access token is missing.' } }),
  notFound: (): Answer => ({ status: 404, body: { error: 'There is no such address.' } }),
  methodNotAllowed: (): Answer => ({ status: 405, body: { error: 'There is no such method.' } }),
  postResponseHandler(context: Context, response: ServerResponse): void {
    const { status, body } = context.response as Answer;
    const { operation } = context;
    const valid = !operation || status === 405 || api.validateResponse(body, operation, status).valid;
    if (valid) sendJson(response, status, body);
    else sendJson(response, 500, { error: 'The answer breaks the contract.' });
  },
});
api.registerSecurityHandler('bearer', ({ request }: Context) =>
  /^Bearer \S+$/.test(String(request.headers.authorization)),
);
await api.init();

serve((request, response) => {
  const { method = 'GET', url: path = '/', headers } = request;
  void readText(request)
    .then((body) => api.handleRequest({ method, path, headers, ...(body ? { body } : {}) }, response))
    .catch((error: unknown) => sendJson(response, 500, { error: String(error) }));
});
