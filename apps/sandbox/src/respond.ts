import type { IncomingMessage, ServerResponse } from 'node:http';
import { failedAnswer, type SimulatedResponse } from '@embedworks/simulators';

/** Bytes. Larger bodies are refused with 413. */
export const maxBodyBytes = 10 * 1024 * 1024;

export const tooLargeText = 'The body is larger than the sandbox takes (10 MiB).';

const silent = new WeakSet<ServerResponse>();

/** Whether its caller waits for what will never come, so that closing must not. */
export function isEndless(response: ServerResponse): boolean {
  // What has an end is written in one piece.
  return silent.has(response) || (response.headersSent && !response.writableEnded);
}

export function sendText(response: ServerResponse, status: number, text: string, contentType = 'text/plain'): void {
  // The caller has hung up.
  if (response.destroyed) return;
  response
    .writeHead(status, { 'content-type': `${contentType}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(text);
}

/** Writes an answer of the engine. One that is never to come leaves the connection open until the caller hangs up. */
export function sendSimulated(response: ServerResponse, answer: SimulatedResponse, method: string): void {
  const { status, headers, body, delivery } = answer;
  if (response.destroyed) return;
  if (delivery === 'never') return void silent.add(response);
  if (delivery === 'reset') return void response.destroy();
  const length = body === null ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  const bodiless = status === 204 || status === 304;
  try {
    // Below 200 is the announcement of an answer that would never follow.
    if (status < 200) throw new RangeError(`${status} is not the status of an answer.`);
    response.writeHead(status, {
      'cache-control': 'no-store',
      ...headers,
      ...(bodiless ? {} : { 'content-length': length }),
    });
  } catch (error) {
    // A status that is none, or a header with a line break in it.
    return sendSimulated(response, failedAnswer(error), method);
  }
  if (bodiless || method === 'HEAD' || body === null) return void response.end();
  if (delivery !== 'truncated') return void response.end(body);
  const half = Buffer.from(body as string).subarray(0, Math.floor(length / 2));
  response.write(half, () => response.destroy());
}

/**
 * The whole body, `undefined` when there is none, or `'too-large'`. The rest of a large one is read and forgotten, so that
 * its sender comes to read the refusal.
 * @throws when the caller hangs up in the middle.
 */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined | 'too-large'> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length === 0 && request.headers['transfer-encoding'] === undefined) return undefined;
  if (length > maxBodyBytes) return 'too-large';
  return await new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= maxBodyBytes) return void chunks.push(chunk);
      chunks = [];
      resolve('too-large');
    });
    request.once('end', () => resolve(size === 0 ? undefined : new Uint8Array(Buffer.concat(chunks))));
    request.once('error', reject);
    request.once('close', () => request.complete || reject(new Error('The caller hung up.')));
  });
}

/** Header lists joined as HTTP joins them. */
export function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) plain[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return plain;
}
