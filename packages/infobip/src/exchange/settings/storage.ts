import type { Storage } from 'unstorage';

/**
 * What the settings database and the sync need of an `unstorage` storage: any of its drivers will do. Values are JSON. A
 * write of one key has to be whole or not at all, which SQL and Redis give, and plain files do not.
 */
export type ExchangeStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'getKeys'>;

/**
 * A key of parts that may hold anything. `unstorage` reads `:`, `/`, `\` and `?` in a key as its own, and drops empty parts.
 */
export function toStorageKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => encodeURIComponent(part === '' ? '~' : part)).join(':');
}
