/** Plays the vendor's App Inbox: tokens are spent by each request, and the answer brings the next. */

type Answer = Response | Error | 'silence';

export interface FakeInbox {
  fetch: typeof fetch;
  getToken: () => Promise<string>;
  /** How often `getToken` was called. */
  issued(): number;
  /** Method, path and body of every request that was accepted. */
  accepted: [string, string, unknown?][];
  /** Requests that came with a token that is not valid. */
  refused(): number;
  /** Requests under way at once, at most. */
  busiest(): number;
  /** What the next requests get instead; with `spend` their tokens are spent all the same. */
  next(answer: Answer, options?: { spend?: boolean }): void;
  /** Refuses every token there is. */
  invalidate(): void;
  count: number;
  messages: object[];
  totalPages: number | undefined;
}

/** An answer that is read within microtasks, as fake timers need it; the body of a real one takes tasks. */
export function answerOf(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: HeadersInit } = {},
) {
  const text = async () => (body === undefined ? '' : JSON.stringify(body));
  return { status, ok: status < 300, headers: new Headers(headers), text } as Response;
}

export function createFakeInbox(): FakeInbox {
  const valid = new Set<string>();
  const planned: { answer: Answer; spend: boolean }[] = [];
  let made = 0;
  let issued = 0;
  let refused = 0;
  let busy = 0;
  let busiest = 0;

  const make = () => {
    const token = `secret-${(made += 1)}`;
    valid.add(token);
    return token;
  };

  const fake: FakeInbox = {
    accepted: [],
    count: 3,
    messages: [],
    totalPages: undefined,
    issued: () => issued,
    refused: () => refused,
    busiest: () => busiest,
    next: (answer, { spend = false } = {}) => void planned.push({ answer, spend }),
    invalidate: () => valid.clear(),
    async getToken() {
      issued += 1;
      return make();
    },
    async fetch(input, init) {
      const { url, method, headers } = new Request(input, { ...init, signal: null });
      const { pathname, search } = new URL(url);
      const token = headers.get('ES-TOKEN') ?? '';
      busiest = Math.max(busiest, (busy += 1));
      try {
        await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
        const plan = planned.shift();
        if (plan?.spend) valid.delete(token);
        if (plan?.answer === 'silence') return await untilAborted(init?.signal);
        if (plan?.answer instanceof Error) throw plan.answer;
        if (plan) return plan.answer;
        if (!valid.delete(token)) {
          refused += 1;
          return answerOf({ status: 401, error: 'Unauthorized' }, { status: 401 });
        }
        const body = typeof init?.body === 'string' ? [JSON.parse(init.body) as unknown] : [];
        fake.accepted.push([method, pathname + search, ...body] as [string, string, unknown?]);
        return answer(pathname, { 'ES-TOKEN': make() });
      } finally {
        busy -= 1;
      }
    },
  };

  function answer(path: string, headers: Record<string, string>): Response {
    if (path.endsWith('/count')) return answerOf({ count: fake.count }, { headers });
    if (path.endsWith('/status')) return answerOf(undefined, { headers });
    const { messages: list, totalPages } = fake;
    return answerOf({ list, ...(totalPages === undefined ? {} : { totalPages }) }, { headers });
  }
  return fake;
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
}
