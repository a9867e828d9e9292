import type { components } from '@embedworks/contracts/esputnik/rest';
import type { InboxChain } from './inbox-chain.ts';

export type InboxMessage = components['schemas']['InboxMessage'];

export interface Inbox {
  /** Absent until it is known, and again when nobody is signed in. The bell is shown while it is known. */
  readonly unread: number | undefined;
  readonly isOpen: boolean;
  /** Of the open panel, newest first. Absent until the first page has come. */
  readonly messages: readonly InboxMessage[] | undefined;
  /** Whether there is another page. */
  readonly hasMore: boolean;
  /** Whether a page is on its way. */
  readonly isLoading: boolean;
  /** Whether the last request for a page came to nothing. */
  readonly hasFailed: boolean;
  start(): void;
  open(): void;
  close(): void;
  /** Loads the next page. */
  more(): void;
  /** Marks these as opened; those that are already are left out. */
  markOpened(ids: readonly string[]): void;
  markAllOpened(): void;
}

export interface InboxOptions {
  chain: InboxChain;
  pageSize: number;
  /** Between an answer to the question for the unread count and the next question. */
  pollMs: number;
  onChange(): void;
}

/** What the widget knows of a contact's messages. */
export function createInbox({ chain, pageSize, pollMs, onChange }: InboxOptions): Inbox {
  let unread: number | undefined;
  let isOpen = false;
  let messages: InboxMessage[] | undefined;
  let nextPage = 0;
  let totalPages = 0;
  let isLoading = false;
  let hasFailed = false;
  let isOff = false;
  /** An answer for a panel that was closed meanwhile is an answer to nobody. */
  let opening = 0;

  async function poll(): Promise<void> {
    const answer = await chain.count();
    if (answer.kind === 'off') return turnOff();
    if (answer.kind === 'answered') {
      const grown = unread !== undefined && answer.body.count > unread;
      if (answer.body.count !== unread) {
        unread = answer.body.count;
        onChange();
      }
      if (grown && isOpen && !isLoading) await load(0);
    }
    setTimeout(() => void poll(), pollMs);
  }

  async function load(page: number): Promise<void> {
    const current = opening;
    isLoading = true;
    hasFailed = false;
    onChange();
    const answer = await chain.list(page, pageSize);
    if (answer.kind === 'off') return turnOff();
    if (current !== opening) return;
    isLoading = false;
    hasFailed = answer.kind === 'refused';
    if (answer.kind === 'answered') {
      const { list, totalPages: pages = 1 } = answer.body;
      messages = merge(messages ?? [], list, page === 0);
      nextPage = Math.max(nextPage, page + 1);
      totalPages = pages;
    }
    onChange();
  }

  /** @param ids `null` means all. */
  async function mark(ids: readonly string[] | null): Promise<void> {
    const answer = await chain.markOpened(ids);
    if (answer.kind === 'off') return turnOff();
    if (answer.kind !== 'answered') return;
    unread = ids === null ? 0 : Math.max(0, (unread ?? 0) - ids.length);
    messages = messages?.map((message) =>
      (ids?.includes(message.id) ?? true) ? { ...message, newMessage: false, status: 'OPENED' } : message,
    );
    onChange();
  }

  function turnOff(): void {
    isOff = true;
    unread = undefined;
    close();
  }

  function close(): void {
    isOpen = false;
    opening += 1;
    messages = undefined;
    isLoading = false;
    onChange();
  }

  return {
    get unread() {
      return unread;
    },
    get isOpen() {
      return isOpen;
    },
    get messages() {
      return messages;
    },
    get hasMore() {
      return messages !== undefined && nextPage < totalPages;
    },
    get isLoading() {
      return isLoading;
    },
    get hasFailed() {
      return hasFailed;
    },
    start: () => void poll(),
    open() {
      if (isOpen || isOff) return;
      isOpen = true;
      opening += 1;
      nextPage = 0;
      totalPages = 0;
      void load(0);
    },
    close() {
      if (isOpen) close();
    },
    more() {
      if (isOpen && !isLoading) void load(nextPage);
    },
    markOpened(ids) {
      const fresh = (messages ?? []).filter(({ id, newMessage }) => newMessage && ids.includes(id)).map(({ id }) => id);
      if (fresh.length > 0) void mark(fresh);
    },
    markAllOpened: () => void mark(null),
  };
}

/** A page moves down by what arrived after the one before it was loaded, so some of it may be there already. */
function merge(known: readonly InboxMessage[], page: readonly InboxMessage[], isFirst: boolean): InboxMessage[] {
  const fresh = page.filter(({ id }) => !known.some((message) => message.id === id));
  return isFirst ? [...fresh, ...known] : [...known, ...fresh];
}
