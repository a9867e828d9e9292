import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { receive } from './orders.ts';

const app = new Hono();

// The raw request: nothing before it may read the body, e.g. `c.req.json()` in a middleware.
app.all('/exchange/*', (context) => receive(context.req.raw));

// The rest of your site.
app.post('/echo', async (context) => context.json(await context.req.json<object>()));

export const server = serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) });
