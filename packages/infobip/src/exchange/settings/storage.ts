/** What `unstorage` keeps: JSON. */
export type StoredValue = null | string | number | boolean | object;

/** Options of a write. */
export interface StoreOptions {
  /** Seconds until the value is forgotten, where the driver can; others keep it. */
  ttl?: number | undefined;
}

/**
 * What the settings database and the sync need of an `unstorage` storage: any of its drivers will do. A write of one key has
 * to be whole or not at all, which SQL and Redis give, and plain files do not.
 */
export interface ExchangeStorage {
  getItem<Value extends StoredValue>(key: string): Promise<Value | null>;
  setItem<Value extends StoredValue>(key: string, value: Value, options?: StoreOptions): Promise<void>;
  removeItem(key: string): Promise<void>;
  getKeys(base?: string): Promise<string[]>;
  /**
   * Writes where there is a value, and says whether there was, so that what is removed meanwhile stays so. A part of the
   * settings database has it; storages of `unstorage` do not.
   */
  replaceItem?<Value extends StoredValue>(key: string, value: Value, options?: StoreOptions): Promise<boolean>;
}

/**
 * A key of parts that may hold anything. `unstorage` reads `:`, `/`, `\` and `?` in a key as its own, and drops empty parts.
 */
export function toStorageKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => encodeURIComponent(part === '' ? '~' : part)).join(':');
}

/** The parts of a key, or nothing for one that `toStorageKey` does not make: a database may hold rows of others. */
export function fromStorageKey(key: string): string[] | undefined {
  try {
    return key.split(':').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
