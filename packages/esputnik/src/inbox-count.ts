import { IntegrationError } from '@embedworks/core';

export interface SubscribeCountOptions {
  /** Milliseconds between two polls while the page is visible, at least 5000. Default: 30000, as the vendor's mobile SDK. */
  intervalMs?: number | undefined;
  /** Called when a poll fails. The next one comes later and later, up to 5 minutes. */
  onError?: ((error: unknown) => void) | undefined;
  /** Unsubscribes. */
  signal?: AbortSignal | undefined;
}

interface Subscriber {
  listener: (count: number) => void;
  intervalMs: number;
  onError: ((error: unknown) => void) | undefined;
  unsubscribe: () => void;
  told?: number;
}

export interface CountWatch {
  subscribe(listener: (count: number) => void, options?: SubscribeCountOptions): () => void;
  /** Hands on a count that came some other way. */
  tell(count: number): void;
  /** Polls now, or as soon as the page is visible. `afresh` when the visitor may be another. */
  refresh(options?: { afresh?: boolean }): void;
  destroy(): void;
}

const shortestIntervalMs = 5_000;
const longestPauseMs = 300_000;

/** One timer for all subscribers, as fast as the fastest wants, and none while the page is hidden. */
export function watchCount(fetchCount: () => Promise<number>): CountWatch {
  const subscribers = new Set<Subscriber>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: number | undefined;
  let isPolling = false;
  let isAnonymous = false;
  let failures = 0;
  let dueAtMs = 0;

  function schedule() {
    clearTimeout(timer);
    if (subscribers.size === 0 || isPolling || isAnonymous || document.hidden) return;
    const waitMs = dueAtMs - Date.now();
    if (waitMs > 0) timer = setTimeout(() => void poll(), waitMs);
    else void poll();
  }

  async function poll() {
    isPolling = true;
    dueAtMs = Infinity;
    try {
      tell(await fetchCount());
      failures = 0;
    } catch (error) {
      follow(error);
    }
    isPolling = false;
    // Zero when somebody asked for a refresh meanwhile.
    if (dueAtMs === Infinity) dueAtMs = Date.now() + pauseMs();
    schedule();
  }

  function follow(error: unknown) {
    const code = error instanceof IntegrationError ? error.code : '';
    if (code === 'destroyed') return destroy();
    // The client was reset.
    if (code === 'aborted') return;
    if (code === 'anonymous') {
      isAnonymous = true;
      tell(0);
      return;
    }
    failures += 1;
    for (const { onError } of subscribers) void safely(() => onError?.(error));
  }

  function pauseMs(): number {
    if (subscribers.size === 0) return 0;
    const intervalMs = Math.min(...[...subscribers].map((subscriber) => subscriber.intervalMs));
    return Math.max(intervalMs, Math.min(intervalMs * 2 ** failures, longestPauseMs));
  }

  function tell(count: number) {
    latest = count;
    for (const subscriber of [...subscribers]) inform(subscriber);
  }

  function inform(subscriber: Subscriber) {
    if (latest === undefined || subscriber.told === latest || !subscribers.has(subscriber)) return;
    subscriber.told = latest;
    void safely(() => subscriber.listener(subscriber.told ?? 0));
  }

  function destroy() {
    for (const { unsubscribe } of [...subscribers]) unsubscribe();
  }

  return {
    subscribe(listener, { intervalMs = 30_000, onError, signal } = {}) {
      const unsubscribe = () => {
        signal?.removeEventListener('abort', unsubscribe);
        subscribers.delete(subscriber);
        if (subscribers.size > 0) return;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', schedule);
      };
      const subscriber = { listener, onError, unsubscribe, intervalMs: Math.max(intervalMs, shortestIntervalMs) };
      if (signal?.aborted) return unsubscribe;
      signal?.addEventListener('abort', unsubscribe);
      subscribers.add(subscriber);
      document.addEventListener('visibilitychange', schedule);
      queueMicrotask(() => inform(subscriber));
      dueAtMs = Math.min(dueAtMs, Date.now() + pauseMs());
      schedule();
      return unsubscribe;
    },
    tell,
    refresh({ afresh = false } = {}) {
      if (afresh) {
        latest = undefined;
        isAnonymous = false;
        failures = 0;
      }
      dueAtMs = 0;
      schedule();
    },
    destroy,
  };
}

/** A listener that fails, at once or later, is reported and does not silence the others. */
async function safely(call: () => unknown): Promise<void> {
  try {
    await call();
  } catch (error) {
    reportError(error);
  }
}
