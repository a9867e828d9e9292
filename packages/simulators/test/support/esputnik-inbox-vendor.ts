import type { InboxMessage } from '../../src/esputnik/pages/site-script/inbox.ts';

/** The App Inbox API of one contact, as a function that stands for `fetch`. */
export function createInboxVendor(count: number, unread = count) {
  let serial = 0;
  /** Tokens that are accepted, each once. */
  const tokens = new Set<string>();
  const messages = Array.from({ length: count }, (_, index) => createMessage(`m${index}`, index < unread));
  const requests: string[] = [];
  /** Statuses of the next answers, or what `fetch` throws. */
  const failures: (number | Error)[] = [];
  let running = 0;
  let mostRunning = 0;

  function newToken(): string {
    const token = `token-${(serial += 1)}`;
    tokens.add(token);
    return token;
  }

  async function fetch(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address);
    const path = url.pathname.replace('/appinbox/v1/messages', '');
    requests.push(
      [init.method ?? 'GET', `${path}${url.search}`, init.body as string | undefined].filter(Boolean).join(' '),
    );
    running += 1;
    mostRunning = Math.max(mostRunning, running);
    await Promise.resolve();
    running -= 1;
    const failure = failures.shift();
    if (failure instanceof Error) throw failure;
    const token = new Headers(init.headers).get('ES-TOKEN') ?? '';
    if (failure === undefined || failure === 400) {
      if (!tokens.delete(token)) return new Response(null, { status: 401 });
    }
    const headers = failure === undefined || failure === 400 ? { 'ES-TOKEN': newToken() } : {};
    if (failure !== undefined) return new Response('refused', { status: failure, headers });
    return answer(path, url.searchParams, init.body as string | undefined, headers);
  }

  function answer(path: string, query: URLSearchParams, body: string | undefined, headers: Record<string, string>) {
    if (path === '/count')
      return Response.json({ count: messages.filter(({ newMessage }) => newMessage).length }, { headers });
    if (path === '/status') {
      const { ids } = JSON.parse(body ?? '') as { ids: string[] | null };
      for (const message of messages) if (ids?.includes(message.id) ?? true) message.newMessage = false;
      return new Response(null, { headers });
    }
    const size = Number(query.get('pageSize'));
    const start = Number(query.get('page')) * size;
    const totalPages = Math.ceil(messages.length / size);
    return Response.json({ list: messages.slice(start, start + size), totalPages }, { headers });
  }

  return {
    messages,
    requests,
    failures,
    fetch,
    newToken,
    invalidateTokens: () => tokens.clear(),
    get mostRunning() {
      return mostRunning;
    },
  };
}

export function createMessage(id: string, newMessage = true): InboxMessage {
  return {
    id,
    createdDate: 1_767_225_600_000,
    title: `Title of ${id}`,
    content: '<p>Track it <b>here</b></p>',
    newMessage,
  };
}
