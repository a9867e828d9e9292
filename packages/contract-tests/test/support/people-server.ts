import { createServer, type Server } from 'node:http';
import { handleRequest, type World } from '@embedworks/simulators';

/** Infobip of a world at an address of its own, for other processes. `onAnswer` is called before an answer leaves. */
export function servePeople(
  world: World,
  onAnswer: (request: Request) => void | Promise<void> = () => undefined,
): Server {
  async function answer(request: Request, root: string): Promise<Response> {
    const response = await handleRequest(world, 'infobip', root, request);
    await onAnswer(request);
    return response;
  }

  return createServer((incoming, outgoing) => {
    void (async () => {
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      for await (const chunk of incoming) chunks.push(new Uint8Array(chunk as Uint8Array));
      const root = `http://${incoming.headers.host}`;
      const request = new Request(`${root}${incoming.url}`, {
        method: incoming.method ?? 'GET',
        headers: incoming.headers as Record<string, string>,
        body: chunks.length > 0 ? new Blob(chunks) : null,
      });
      const response = await answer(request, root);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(new Uint8Array(await response.arrayBuffer()));
      // Whoever asked may be dead.
    })().catch(() => outgoing.destroy());
  });
}

/** The first of those that only one side has, or one side twice, so that a failure can be read. */
export function differences(found: readonly (string | undefined)[], wanted: readonly (string | undefined)[]): string[] {
  const [some, others] = [new Set(found), new Set(wanted)];
  const missing = wanted.filter((text) => !some.has(text)).map((text) => `missing ${text}`);
  const extra = found.filter((text) => !others.has(text)).map((text) => `not expected ${text}`);
  const twice = found.filter((text, index) => text === found[index - 1]).map((text) => `twice ${text}`);
  return [...missing, ...extra, ...twice].slice(0, 10);
}
