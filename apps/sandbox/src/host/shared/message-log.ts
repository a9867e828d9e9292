/** Which way something went between this page and the vendor's. */
export type Direction = 'sent' | 'queued' | 'received' | 'unknown' | 'dropped' | 'note';

export interface LoggedMessage {
  id: number;
  /** Milliseconds since the epoch. */
  atMs: number;
  direction: Direction;
  /** The message's type, or what this page did. */
  type: string;
  /** Absent when there is nothing but the type. */
  payload?: unknown;
  /** Why it was refused, or what came of it. */
  remark?: string | undefined;
}

export interface MessageLog {
  /** Newest first; a new array at each change. */
  readonly messages: readonly LoggedMessage[];
  add(direction: Direction, type: string, payload?: unknown, remark?: string): void;
  /** What waited has been sent. */
  releaseQueued(): void;
  clear(): void;
  /** Calls `listener` after each change. Returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Keeps the last `capacity` messages of a host page. */
export function createMessageLog(capacity = 500): MessageLog {
  const listeners = new Set<() => void>();
  let messages: readonly LoggedMessage[] = [];
  let lastId = 0;

  const replace = (next: readonly LoggedMessage[]) => {
    messages = next;
    for (const listener of listeners) listener();
  };

  return {
    get messages() {
      return messages;
    },
    add(direction, type, payload, remark) {
      const message = { id: (lastId += 1), atMs: Date.now(), direction, type, payload, remark };
      replace([message, ...messages].slice(0, capacity));
    },
    releaseQueued() {
      replace(
        messages.map((message) =>
          message.direction === 'queued' ? { ...message, direction: 'sent', remark: 'waited for ready' } : message,
        ),
      );
    },
    clear: () => replace([]),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
