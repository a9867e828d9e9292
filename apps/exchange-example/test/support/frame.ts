import { accountKey, type Example } from './example.ts';

/** A browser's frame without a browser: it keeps cookies of the app, and goes where it is sent. */
export function createFrame({ door, options, sandbox }: Example) {
  const cookies = new Map<string, string>();

  function keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (attributes.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
  }

  /** Node does not resolve the portal's host. */
  const reachable = (url: string) => url.replace(options.infobipPageUrl, `http://127.0.0.1:${sandbox.port}/infobip`);

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    // As a browser says it of each call that may change something.
    if (init.method && !headers.has('Origin')) headers.set('Origin', door.address);
    const response = await fetch(new URL(path, door.address), { ...init, headers, redirect: 'manual' });
    keep(response);
    return response;
  }

  return {
    cookies,
    ask,
    /** As a page of the portal's account does it. */
    send: (path: string, method: string, body?: object, headers: Record<string, string> = {}) =>
      ask(path, {
        method,
        headers: { 'Content-Type': 'application/json', 'X-Account-Key': accountKey, ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    /** Opens an address and follows it to the end. */
    async open(address: string): Promise<Response> {
      let url = address;
      for (let hops = 0; hops < 10; hops += 1) {
        const isOwn = url.startsWith(door.address);
        const response = isOwn ? await ask(url) : await fetch(reachable(url), { redirect: 'manual' });
        const location = response.headers.get('Location');
        if (response.status < 300 || response.status >= 400 || !location) return response;
        url = new URL(location, url).href;
      }
      throw new Error(`It never ends: ${url}`);
    },
  };
}
