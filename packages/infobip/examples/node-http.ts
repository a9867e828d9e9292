import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { receive } from './orders.ts';

// What a `Request → Response` handler needs in Node. It leaves the global Request and Response as they are.
const listener = getRequestListener(receive, { overrideGlobalObjects: false });

export const server = createServer((request, response) => void listener(request, response));

server.listen(Number(process.env['PORT'] ?? 3000));
