import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';

/** Listens on the port of the command line. */
export function serve(listener: RequestListener): void {
  createServer(listener).listen(Number(process.argv[2]), '127.0.0.1');
}

export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
