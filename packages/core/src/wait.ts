import { ApiCallError } from './errors.ts';

export interface WaitOptions {
  /** Used in errors. */
  vendor: string;
  signal?: AbortSignal | undefined;
}

/**
 * Waits, and ends at once when the signal is aborted.
 * @throws {ApiCallError} `aborted`.
 */
export function wait(milliseconds: number, { vendor, signal }: WaitOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(aborted(vendor, signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}

/** @throws {ApiCallError} `aborted` when the signal is. */
export function throwIfAborted({ vendor, signal }: WaitOptions): void {
  if (signal?.aborted) throw aborted(vendor, signal);
}

function aborted(vendor: string, signal: AbortSignal | undefined): ApiCallError {
  return new ApiCallError(`${vendor}: the call was aborted.`, { vendor, code: 'aborted', cause: signal?.reason });
}
