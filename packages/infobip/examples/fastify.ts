import { getRequestListener } from '@hono/node-server';
import createFastify from 'fastify';
import { receive } from './orders.ts';

const app = createFastify();
const listener = getRequestListener(receive, { overrideGlobalObjects: false });

// A scope of its own, so that only here bodies are left unread: the signature is over the bytes as they came.
await app.register(async (exchange) => {
  exchange.removeAllContentTypeParsers();
  exchange.addContentTypeParser('*', (_request, _body, done) => done(null));
  exchange.all('/exchange/*', async (request, reply) => {
    reply.hijack();
    await listener(request.raw, reply.raw);
  });
});

// The rest of your site has Fastify's parsers.
app.post('/echo', async (request) => request.body);

await app.listen({ port: Number(process.env['PORT'] ?? 3000) });

export const { server } = app;
