import { ApiCallError } from '@embedworks/core';
import { tell, wait, type CallOptions, type TransportOptions } from '@embedworks/core/server';
import { withTransport, type InfobipClient } from '../client.ts';
import { InfobipError, toInfobipError, vendor } from '../errors.ts';

/** Which operation, for errors and `onRetry`. */
export interface Operation {
  method: string;
  path: string;
}

export interface RepeatOptions extends Operation, CallOptions, Pick<TransportOptions, 'onRetry'> {
  /** Attempts after the first one. */
  retries: number;
  /** Whether doing it twice leaves the same as doing it once. If not, only what was refused for haste is repeated. */
  isSafe: boolean;
}

/** For a batch. With the waits below it lasts some minutes. */
export const batchRetries = 10;

const shortestWaitMs = 1000;
const longestWaitMs = 30_000;

/**
 * Repeats a call that the client does not, because by its method alone it cannot know that it is safe. Waits as long as
 * `Retry-After` says, else longer each time and never the same for two callers.
 *
 * The vendor has no idempotency key. An upsert converges, an event is known by its id, and what was refused with 429 was
 * not done at all.
 */
export async function repeated<Answer>(send: () => Promise<Answer>, options: RepeatOptions): Promise<Answer> {
  const { method, path, retries, isSafe, onRetry, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (attempt > retries || !(error instanceof InfobipError) || !mayRepeat(error, isSafe)) throw error;
      void tell(onRetry, { method, path, attempt, error });
      const waitMs = error.retryAfterMs ?? toWaitMs(attempt);
      await inOurWords(wait(waitMs, { vendor, signal }), { method, path });
    }
  }
}

/** Waits and batches of core speak of an abort in its words. What a caller's own source throws stays as it is. */
export async function inOurWords<Value>(promise: Promise<Value>, operation: Operation): Promise<Value> {
  try {
    return await promise;
  } catch (error) {
    throw error instanceof ApiCallError && error.vendor === vendor ? toInfobipError(error, operation) : error;
  }
}

/** Attempts are counted by `repeated` alone. */
export function withoutRetries(client: InfobipClient): InfobipClient {
  return withTransport(client, { retries: 0 });
}

/** The same, with time for a body of megabytes. */
export function forBatches(client: InfobipClient, { timeoutMs = 60_000 }: TransportOptions): InfobipClient {
  return withTransport(client, { retries: 0, timeoutMs });
}

/** An answer that broke off says nothing of what was done, like one that was lost. */
function mayRepeat({ code, status, retryable }: InfobipError, isSafe: boolean): boolean {
  return status === 429 || (isSafe && (retryable || code === 'malformed'));
}

function toWaitMs(attempt: number): number {
  const most = Math.min(shortestWaitMs * 2 ** (attempt - 1), longestWaitMs);
  return most / 2 + (Math.random() * most) / 2;
}
