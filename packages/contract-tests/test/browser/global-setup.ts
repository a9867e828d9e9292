import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startSandbox } from '../../../../tools/start-sandbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sandboxPort: number;
    /** Answers a page of any origin with a link of Infobip Moments. */
    infobipLinkUrl: string;
  }
}

/** The simulated vendors, each on an origin of its own, for the time of the browser tests. */
export async function setup(project: TestProject): Promise<() => void> {
  const sandbox = await startSandbox(['--port', '0', '--no-rate-limits']);
  const team = await startTeam(sandbox.port);
  project.provide('sandboxPort', sandbox.port);
  project.provide('infobipLinkUrl', team.url);
  return () => {
    team.close();
    sandbox.stop();
  };
}

/** The server of a team, where its key is. A page asks it with POST. */
async function startTeam(sandboxPort: number): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '');
    void pushRequest(sandboxPort).then((requestUri) => response.end(JSON.stringify({ requestUri })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function pushRequest(sandboxPort: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${sandboxPort}/infobip/embeddable/1/auth/par`, {
    method: 'POST',
    headers: { Authorization: 'App sandbox-infobip-key', 'Content-Type': 'application/json' },
    body: JSON.stringify({ embedding_id: 4711, scopes: ['flow:manage', 'flow:read', 'flow:use'] }),
  });
  return ((await response.json()) as { request_uri: string }).request_uri;
}
