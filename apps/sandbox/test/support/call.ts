import { request } from 'node:http';

export interface CallAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface CallOptions {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
}

/** One request to this machine. `fetch` does not let a caller choose the Host. */
export function call(
  port: number,
  { method = 'GET', path = '/', headers = {}, json }: CallOptions,
): Promise<CallAnswer> {
  const body = json === undefined ? undefined : JSON.stringify(json);
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...type, ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Signs in as the seeded agent, and answers the headers of who is signed in. */
export async function signIn(port: number, { path = '/apizee', headers = {} }: CallOptions = {}) {
  const credentials = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };
  const { body } = await call(port, { method: 'POST', path: `${path}/api/v3/token`, headers, json: credentials });
  const { access_token: token } = JSON.parse(body) as { access_token: string };
  return { ...headers, authorization: `Bearer ${token}` };
}
