import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SimulatedResponse } from '@embedworks/simulators';

/** Bytes. Larger bodies are refused with 413. */
export const maxBodyBytes = 10 * 1024 * 1024;

export function sendText(response: ServerResponse, status: number, text: string, contentType = 'text/plain'): void {
  response
    .writeHead(status, { 'content-type': `${contentType}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(text);
}

/** Writes an answer of the engine. One that is never to come leaves the connection open until the caller hangs up. */
export function sendSimulated(response: ServerResponse, answer: SimulatedResponse, method: string): void {
  if (answer.delivery === 'never') return;
  const { status, headers, body } = answer;
  const length = body === null ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  const bodiless = status === 204 || status === 304;
  response.writeHead(status, {
    'cache-control': 'no-store',
    ...headers,
    ...(bodiless ? {} : { 'content-length': length }),
  });
  response.end(bodiless || method === 'HEAD' || body === null ? undefined : body);
}

/** The whole body, `undefined` when there is none, or `'too-large'`. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return 'too-large';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) return 'too-large';
    chunks.push(chunk);
  }
  return size === 0 ? undefined : new Uint8Array(Buffer.concat(chunks));
}

/** Header lists joined as HTTP joins them. */
export function plainHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
