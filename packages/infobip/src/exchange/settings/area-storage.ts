import { IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { GuardedStorage } from './guarded-storage.ts';
import type { ExchangeStorage, StoredValue, StoreOptions } from './storage.ts';

/**
 * A part of the database under a prefix of its own. Each value is kept inside an object, because `unstorage` reads text that
 * looks like a number, a boolean or null as one: a cursor `"20261120"` would come back as a number.
 */
export function createAreaStorage(storage: GuardedStorage, prefix: string): ExchangeStorage {
  const full = (key: string) => `${prefix}:${key}`;

  async function getItem(key: string): Promise<unknown> {
    const row = await storage.getItem<StoredValue>(full(key));
    if (row === null) return null;
    if (typeof row === 'object' && 'value' in row) return row.value;
    const message = `The row ${full(key)} is none of this app's. It was left as it is.`;
    throw new IntegrationError(message, { vendor, code: 'settings_corrupt' });
  }

  return {
    getItem: getItem as ExchangeStorage['getItem'],
    setItem: (key: string, value: unknown, options?: StoreOptions) =>
      value === undefined ? storage.removeItem(full(key)) : storage.setItem(full(key), { value }, options),
    removeItem: (key: string) => storage.removeItem(full(key)),
    async replaceItem(key, value, options) {
      for (;;) {
        const row = await storage.readRow(full(key));
        if (row.value === null) return false;
        if (await row.replace({ value }, options)) return true;
      }
    },
    getKeys: async (base) => {
      const keys = await storage.getKeys(base ? full(base) : prefix);
      return keys.map((key) => key.slice(prefix.length + 1));
    },
  };
}
