import { ConfigurationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/esputnik/rest';
import { vendor } from './errors.ts';
import { watchCount, type SubscribeCountOptions } from './inbox-count.ts';
import { toGetToken, type TokenOptions } from './inbox-get-token.ts';
import { toInboxMessage, type InboxMessage } from './inbox-message.ts';
import { createInboxRequests, malformed, type InboxRequest } from './inbox-requests.ts';

type Schemas = components['schemas'];

export interface InboxClientOptions extends TokenOptions {
  /** Default: `https://esputnik.com`. Reteno accounts use `https://api.reteno.com`. */
  baseUrl?: string | undefined;
  /** Replaces `globalThis.fetch`. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds for one attempt. Default: 10000. */
  timeoutMs?: number | undefined;
  /** Milliseconds for one answer of your back end. Default: 8000. */
  callbackTimeoutMs?: number | undefined;
  /** Destroys the client. */
  signal?: AbortSignal | undefined;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
}

export interface ListOptions extends CallOptions {
  /** Messages in a page, at least 1. Default: 20. */
  pageSize?: number | undefined;
  /** Only messages with this status. */
  status?: Schemas['InboxMessageStatus'] | undefined;
}

export interface InboxPage {
  /** Number of the page, from 0. */
  page: number;
  totalPages: number;
  messages: InboxMessage[];
  /** How many entries could not be read, because they had no id. */
  dropped: number;
}

/**
 * The inbox of the contact who is signed in, for pages that draw their own. Calls may be made at any time; they travel
 * one after the other. Each throws `ApiCallError`: `http` (with `status`), `unauthorized` after one renewal of the token,
 * `rate_limited`, `timeout`, `network`, `malformed`, `aborted`; or `EmbedError`: `anonymous` when there is no token,
 * `callback_failed` when asking for one failed, `aborted` by `reset()`, `destroyed`.
 */
export interface InboxClient extends Disposable {
  /** How many messages are unread. */
  count(options?: CallOptions): Promise<number>;
  /** One page of messages. The vendor does not document their order. */
  listPage(options?: ListOptions & { page?: number | undefined }): Promise<InboxPage>;
  /**
   * All messages, page by page as they are asked for. One that slips to the next page meanwhile comes once. Marking
   * messages as opened shifts the pages of `status: 'UNOPENED'`, so take what you need first.
   */
  list(options?: ListOptions): AsyncGenerator<InboxMessage, void, undefined>;
  /** Marks messages as opened. Only new ones are sent, as the vendor asks; without any nothing is. There is no way back. */
  markOpened(
    messages: Pick<InboxMessage, 'id' | 'isNew'> | readonly Pick<InboxMessage, 'id' | 'isNew'>[],
    options?: CallOptions,
  ): Promise<void>;
  /** Marks all messages as opened. */
  markAllOpened(options?: CallOptions): Promise<void>;
  /**
   * Calls the listener with the number of unread messages, first when it is known and then whenever it changes. All
   * subscribers share one timer, which rests while the page is hidden and, with a count of 0, when nobody is signed in,
   * until `reset()`.
   *
   * @returns what unsubscribes.
   */
  subscribeCount(listener: (count: number) => void, options?: SubscribeCountOptions): () => void;
  /** Call it when somebody signs in or out: the former visitor's token is forgotten, and calls under way are aborted. */
  reset(): void;
  /** Ends every call and timer. May be called twice. */
  destroy(): void;
}

/**
 * A client of the App Inbox that renews its token by itself.
 *
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-mobile-apps
 *
 * @throws {ConfigurationError} when neither `getToken` nor `tokenUrl` was given.
 */
export function createInboxClient(options: InboxClientOptions): InboxClient {
  const { baseUrl = 'https://esputnik.com', fetch, timeoutMs = 10_000, callbackTimeoutMs = 8_000, signal } = options;
  const requests = createInboxRequests({
    getToken: toGetToken(options),
    baseUrl,
    fetch,
    timeoutMs,
    callbackTimeoutMs,
  });
  const opened = new Set<string>();

  const fetchCount = async (callSignal?: AbortSignal) => {
    const request: InboxRequest = { path: '/appinbox/v1/messages/count' };
    const answer = (await requests.send(request, callSignal)) as { count?: unknown; unreadCount?: unknown } | undefined;
    // The second name is that of the mobile API.
    const count = answer?.count ?? answer?.unreadCount;
    if (typeof count !== 'number') throw malformed(request);
    return count;
  };
  const watch = watchCount(() => fetchCount());

  async function listPage({ page = 0, pageSize = 20, status, signal }: Parameters<InboxClient['listPage']>[0] = {}) {
    if (page < 0 || pageSize < 1) throw new ConfigurationError(vendor, 'page is at least 0 and pageSize at least 1.');
    const request: InboxRequest = { path: '/appinbox/v1/messages', query: { page, pageSize, status } };
    const answer = (await requests.send(request, signal)) as Partial<Schemas['InboxMessageList']> | undefined;
    if (!Array.isArray(answer?.list)) throw malformed(request);
    const read = answer.list.map(toInboxMessage);
    const messages = read.filter((message) => message !== undefined);
    // May be missing; then there is one.
    return { page, totalPages: answer.totalPages ?? 1, messages, dropped: read.length - messages.length };
  }

  async function sendOpened(ids: string[] | null, callSignal?: AbortSignal) {
    const body: Schemas['InboxStatusInput'] = { status: 'OPENED', ids };
    await requests.send({ path: '/appinbox/v1/messages/status', body }, callSignal);
    watch.refresh();
  }

  function destroy() {
    signal?.removeEventListener('abort', destroy);
    watch.destroy();
    requests.stop('destroyed');
  }
  signal?.addEventListener('abort', destroy);
  if (signal?.aborted) destroy();

  return {
    async count(callOptions) {
      const count = await fetchCount(callOptions?.signal);
      watch.tell(count);
      return count;
    },
    listPage,
    async *list(listOptions = {}) {
      const seen = new Set<string>();
      for (let page = 0, totalPages = 1; page < totalPages; page += 1) {
        const answer = await listPage({ ...listOptions, page });
        if (answer.messages.length + answer.dropped === 0) return;
        ({ totalPages } = answer);
        for (const message of answer.messages) {
          if (seen.has(message.id)) continue;
          seen.add(message.id);
          yield message;
        }
      }
    },
    async markOpened(messages, callOptions) {
      const news = [messages].flat().filter(({ id, isNew }) => isNew && !opened.has(id));
      const ids = [...new Set(news.map(({ id }) => id))];
      if (ids.length === 0) return;
      for (const id of ids) opened.add(id);
      try {
        await sendOpened(ids, callOptions?.signal);
      } catch (error) {
        for (const id of ids) opened.delete(id);
        throw error;
      }
    },
    markAllOpened: (callOptions) => sendOpened(null, callOptions?.signal),
    subscribeCount: watch.subscribe,
    reset() {
      opened.clear();
      requests.stop('aborted');
      watch.refresh({ afresh: true });
    },
    destroy,
    [Symbol.dispose]: destroy,
  };
}
