import { ConfigurationError } from '@embedworks/core';
import { Dialog360Error, vendor } from '../errors.ts';

export { dataOf, toInit, type CallOptions } from '@embedworks/core/server';

/**
 * Ids are opaque, but some come from a redirect that anybody can forge, and `..` in a path would call another operation.
 * @throws {ConfigurationError} when `id` cannot stand in a path.
 */
export function toPathId(name: string, id: string): string {
  if (typeof id === 'string' && !/^\.{0,2}$/.test(id)) return id;
  throw new ConfigurationError(vendor, `${name} must be an id, not ${JSON.stringify(id)}.`);
}

/** One caller's abort must not end what others share. */
export function abortable<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
  onAbort: () => Dialog360Error,
) {
  if (!signal) return promise;
  return new Promise<Value>((resolve, reject) => {
    const abort = () => reject(onAbort());
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
