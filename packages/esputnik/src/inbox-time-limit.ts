import { ApiCallError, IntegrationError } from '@embedworks/core';
import { vendor } from './errors.ts';

export interface TimeLimit {
  /** Milliseconds. Without it only `signal` ends the wait. */
  timeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Waits for `work` until the time is up or the caller aborts, and tells the work by its own signal. Whatever the work
 * does then is ignored. An {@link IntegrationError} as the abort's reason is what the caller gets.
 *
 * @throws {ApiCallError} `timeout` or `aborted`.
 */
export function withinLimit<Value>(
  what: string,
  { timeoutMs, signal }: TimeLimit,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const stop = (error: IntegrationError) => {
      end();
      controller.abort(error);
      reject(error);
    };
    const abort = () => {
      const cause: unknown = signal?.reason;
      const isOurs = cause instanceof IntegrationError;
      stop(isOurs ? cause : new ApiCallError(`${vendor}: ${what} was aborted.`, { vendor, code: 'aborted', cause }));
    };
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(
            () =>
              stop(
                new ApiCallError(`${vendor}: ${what} got no answer within ${timeoutMs} ms.`, {
                  vendor,
                  code: 'timeout',
                  retryable: true,
                }),
              ),
            timeoutMs,
          );

    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    work(controller.signal).then(resolve, reject).finally(end);
  });
}
