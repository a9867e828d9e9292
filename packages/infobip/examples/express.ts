import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { receive } from './orders.ts';

const app = express();

// Before any body parser: the signature is over the bytes as they came. `all` rather than `use`, which shortens the path.
app.all('/exchange/*path', getRequestListener(receive, { overrideGlobalObjects: false }));

// The rest of your site may parse as it likes.
app.use(express.json());
app.post('/echo', (request, response) => void response.json(request.body));

export const server = app.listen(Number(process.env['PORT'] ?? 3000));
