import { ApiCallError, ConfigurationError } from '@embedworks/core';
import { vendor } from '../errors.ts';

/** What every method takes last. */
export interface CallOptions {
  /** Ends the call, its retries and their waits. It then throws `ApiCallError` `aborted`. */
  signal?: AbortSignal | undefined;
}

/** What openapi-fetch wants of our options. */
export function toInit({ signal }: CallOptions = {}): { signal: AbortSignal | null } {
  return { signal: signal ?? null };
}

/** The answer alone. The client throws for everything that is not a success. */
export async function dataOf<Data>(call: Promise<{ data?: Data }>): Promise<Exclude<Data, undefined>> {
  return (await call).data as Exclude<Data, undefined>;
}

/** For calls whose answer says nothing that the status does not. */
export async function done(call: Promise<unknown>): Promise<void> {
  await call;
}

/** The vendor writes lists of one element now with, now without brackets. */
export function toList<Item extends object>(items: Item | Item[] | null | undefined): Item[] {
  if (items === null || items === undefined) return [];
  return Array.isArray(items) ? items : [items];
}

/** @throws {ConfigurationError} at once, instead of a refusal after the list has travelled. */
export function atMost<Item>(limit: number, name: string, items: Item[]): Item[] {
  if (items.length > 0 && items.length <= limit) return items;
  throw new ConfigurationError(vendor, `${name} must hold 1 to ${limit}, it holds ${items.length}.`);
}

/** Waits, and ends at once with `ApiCallError` `aborted` when the signal is. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(aborted(signal));
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
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

function aborted(signal: AbortSignal | undefined): ApiCallError {
  return new ApiCallError(`${vendor}: the call was aborted.`, { vendor, code: 'aborted', cause: signal?.reason });
}
