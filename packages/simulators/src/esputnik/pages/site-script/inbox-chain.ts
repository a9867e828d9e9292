import type { components } from '@embedworks/contracts/esputnik/rest';
import type { TokenKeeper } from './token-keeper.ts';

type Schemas = components['schemas'];

export type InboxAnswer<Body> =
  | { kind: 'answered'; body: Body }
  /** Not now: the next poll or the visitor may try again. */
  | { kind: 'refused' }
  /** Nobody is signed in, for the rest of the page view. */
  | { kind: 'off' };

export interface InboxChainOptions {
  /** With a trailing slash. */
  apiHref: string;
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init: RequestInit): Promise<Response>;
  keeper: TokenKeeper;
}

export interface InboxChain {
  count(): Promise<InboxAnswer<Schemas['InboxMessagesCount']>>;
  /** @param page From 0. */
  list(page: number, pageSize: number): Promise<InboxAnswer<Schemas['InboxMessageList']>>;
  /** @param ids `null` means all. */
  markOpened(ids: readonly string[] | null): Promise<InboxAnswer<undefined>>;
}

const requestTimeoutMs = 30_000;
const longestPauseMs = 60_000;

/**
 * The App Inbox API. A token is spent by one request and its answer brings the next, so requests go one after the other.
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-mobile-apps
 */
export function createInboxChain({ apiHref, fetch, keeper }: InboxChainOptions): InboxChain {
  let token: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** Runs when all requests before it have ended. */
  function request<Body>(path: string, init: RequestInit = {}): Promise<InboxAnswer<Body>> {
    const answer = last.then(() => play<Body>(path, init));
    last = answer;
    return answer;
  }

  async function play<Body>(path: string, init: RequestInit): Promise<InboxAnswer<Body>> {
    let renewed = false;
    let faults = 0;
    for (;;) {
      if (token === undefined) {
        const given = await keeper.renew();
        if (given.kind !== 'token') return { kind: given.kind === 'nobody' ? 'off' : 'refused' };
        token = given.token;
      }
      const answer = await send<Body>(path, token, init);
      if (answer.kind === 'answered' || answer.kind === 'refused') return answer;
      if (answer.kind === 'unauthorised') {
        if (renewed) return { kind: 'refused' };
        renewed = true;
        continue;
      }
      // Sandbox choice: a fault spends no token, and is met with a pause of 1, 2, 4 … 60 seconds.
      await new Promise((resolve) => setTimeout(resolve, Math.min(1000 * 2 ** faults, longestPauseMs)));
      faults += 1;
    }
  }

  async function send<Body>(
    path: string,
    spent: string,
    init: RequestInit,
  ): Promise<InboxAnswer<Body> | { kind: 'unauthorised' | 'fault' }> {
    try {
      const response = await fetch(`${apiHref}appinbox/v1/messages${path}`, {
        ...init,
        credentials: 'omit',
        headers: { ...init.headers, 'ES-TOKEN': spent },
        signal: AbortSignal.timeout(requestTimeoutMs),
      });
      const { status } = response;
      if (status === 401) {
        token = undefined;
        return { kind: 'unauthorised' };
      }
      const failed = status === 429 || status >= 500;
      token = response.headers.get('ES-TOKEN') ?? (failed ? spent : undefined);
      if (failed) return { kind: 'fault' };
      const text = await response.text();
      if (!response.ok) return { kind: 'refused' };
      return { kind: 'answered', body: (text === '' ? undefined : JSON.parse(text)) as Body };
    } catch {
      return { kind: 'fault' };
    }
  }

  return {
    count: () => request('/count'),
    list: (page, pageSize) => request(`?page=${page}&pageSize=${pageSize}`),
    markOpened: (ids) =>
      request('/status', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ status: 'OPENED', ids: ids && [...ids] } satisfies Schemas['InboxStatusInput']),
        // A click on a message may leave the page.
        keepalive: true,
      }),
  };
}
