import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFromElsewhere } from './control-door.ts';
import type { OwnDestination } from './destination.ts';
import { plainHeaders, readBody, sendText, tooLargeText } from './respond.ts';

/** What a team's server knows of where it runs. */
export interface HostContext {
  /** The vendor as servers reach it, e.g. `http://127.0.0.1:4400/apizee`. */
  vendorUrl: string;
}

/**
 * The server of a team whose page a host page plays, by the last part of its path: `agent-user` answers
 * `POST /host/apizee/agent-user`. It keeps the vendor's credentials to itself.
 */
export type HostBackend = Readonly<Record<string, (request: Request, context: HostContext) => Promise<Response>>>;

/** Answers with `backend` of `host/<vendor>/backend.ts`. */
export async function serveHostBackend(
  { path, search }: OwnDestination,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isFromElsewhere(request)) return sendText(response, 403, 'This server answers its own pages only.');
  const [, vendor = '', name = ''] = /^\/host\/([a-z0-9]+)\/([a-z-]+)$/.exec(path) ?? [];
  const backend = await loadBackend(vendor);
  const answer = backend && Object.hasOwn(backend, name) ? backend[name] : undefined;
  if (!answer) return sendText(response, 404, `No POST ${path} here.`);
  const body = await readBody(request);
  if (body === 'too-large') return sendText(response, 413, tooLargeText);
  const headers = plainHeaders(request);
  const caller = new AbortController();
  response.once('close', () => caller.abort());
  const asked = new Request(`http://${headers.host}${path}${search}`, {
    method: 'POST',
    headers,
    body: body ?? null,
    signal: caller.signal,
  });
  try {
    const answered = await answer(asked, { vendorUrl: `http://127.0.0.1:${port}/${vendor}` });
    response.writeHead(answered.status, { 'cache-control': 'no-store', ...Object.fromEntries(answered.headers) });
    // As it comes, for an answer may tell of progress.
    for await (const chunk of answered.body ?? []) response.write(chunk);
    response.end();
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    const message = error instanceof Error ? error.message : String(error);
    sendText(response, 502, JSON.stringify({ error: message }), 'application/json');
  }
}

async function loadBackend(vendor: string): Promise<HostBackend | undefined> {
  const file = ['ts', 'js']
    .map((extension) => join(import.meta.dirname, 'host', vendor, `backend.${extension}`))
    .find(existsSync);
  return file ? ((await import(pathToFileURL(file).href)) as { backend: HostBackend }).backend : undefined;
}
