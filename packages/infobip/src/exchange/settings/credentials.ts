import { IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { GuardedStorage } from './guarded-storage.ts';
import { fromStorageKey, type StoredValue } from './storage.ts';
import type { Keyring } from './keyring.ts';
import type { Queue } from './queue-per-key.ts';
import { requirePart } from './check.ts';

/** An account's secrets at other services. Sealed before they leave the process, bound to account and name. */
export interface AppCredentials {
  /** @throws IntegrationError of {@link Keyring.open} when it cannot be opened, `settings_corrupt` when it is no such row. */
  read(accountKey: string, name: string): Promise<string | undefined>;
  /** @throws IntegrationError `settings_invalid` when the secret is no text, or has half of a surrogate pair. */
  write(accountKey: string, name: string, secret: string): Promise<void>;
  /** Does nothing when there is none. */
  remove(accountKey: string, name: string): Promise<void>;
  /** In the order of the alphabet. Nothing is opened for it. */
  names(accountKey: string): Promise<string[]>;
}

export interface RotationProgress {
  /** Credentials that were looked at. */
  done: number;
  total: number;
  /** Of these, sealed anew. */
  resealed: number;
  failed: number;
}

export interface RotationReport extends RotationProgress {
  /** What could not be sealed anew, and is as it was. Old keys have to stay on the ring as long as there are any. */
  failures: { accountKey: string; name: string; error: IntegrationError }[];
}

export interface RotationOptions {
  /** Called after each credential, and waited for. */
  onProgress?: ((progress: RotationProgress) => void | Promise<void>) | undefined;
  /** Stops between two credentials with its reason. */
  signal?: AbortSignal | undefined;
}

/** @param keyOf Makes the key of a row of this app. */
export function createCredentials(
  storage: GuardedStorage,
  keyring: Keyring,
  keyOf: (...parts: string[]) => string,
  queue: Queue,
) {
  const rowKey = (accountKey: string, name: string) =>
    keyOf('credentials', requirePart('An account key', accountKey), requirePart("A credential's name", name));
  // A row's key is its context: a sealed value opens in its own row alone.
  const seal = async (key: string, secret: string) => ({ sealed: await keyring.seal(secret, key) });

  const credentials: AppCredentials = {
    async read(accountKey, name) {
      const key = rowKey(accountKey, name);
      const row = await storage.getItem<StoredValue>(key);
      return row === null ? undefined : keyring.open(toSealed(key, row), key);
    },
    async write(accountKey, name, secret) {
      const key = rowKey(accountKey, name);
      if (typeof secret !== 'string') {
        throw new IntegrationError(`The credential ${key} has to be text.`, { vendor, code: 'settings_invalid' });
      }
      await queue(key, async () => storage.setItem(key, await seal(key, secret)));
    },
    async remove(accountKey, name) {
      const key = rowKey(accountKey, name);
      await queue(key, () => storage.removeItem(key));
    },
    async names(accountKey) {
      const keys = await storage.getKeys(keyOf('credentials', requirePart('An account key', accountKey)));
      return keys.flatMap((key) => partsOf(key)?.name ?? []);
    },
  };

  /** Whether it was sealed anew. One that is written meanwhile is looked at again, and one that is gone stays gone. */
  async function reseal(key: string): Promise<boolean> {
    for (;;) {
      const row = await storage.readRow(key);
      if (row.value === null) return false;
      const sealed = toSealed(key, row.value);
      if (keyring.isCurrent(sealed)) return false;
      if (await row.replace(await seal(key, await keyring.open(sealed, key)))) return true;
    }
  }

  async function rotateKeys({ onProgress, signal }: RotationOptions = {}): Promise<RotationReport> {
    signal?.throwIfAborted();
    const rows = (await storage.getKeys(keyOf('credentials'))).flatMap((key) => partsOf(key) ?? []);
    const report: RotationReport = { done: 0, total: rows.length, resealed: 0, failed: 0, failures: [] };
    for (const { key, accountKey, name } of rows) {
      signal?.throwIfAborted();
      try {
        if (await queue(key, () => reseal(key))) report.resealed++;
      } catch (error) {
        // What fails for one value is told at the end; a database that fails would fail for each.
        if (!(error instanceof IntegrationError) || error.code.startsWith('storage_')) throw error;
        report.failed++;
        report.failures.push({ accountKey, name, error });
      }
      report.done++;
      const { done, total, resealed, failed } = report;
      await onProgress?.({ done, total, resealed, failed });
    }
    return report;
  }

  return { credentials, rotateKeys };
}

/** The key is `<namespace>:credentials:<account key>:<name>`. Nothing for a row that is no credential of this app. */
function partsOf(key: string): { key: string; accountKey: string; name: string } | undefined {
  const [, , accountKey, name] = fromStorageKey(key) ?? [];
  return accountKey === undefined || name === undefined ? undefined : { key, accountKey, name };
}

function toSealed(key: string, row: unknown): string {
  if (typeof row === 'object' && row !== null && 'sealed' in row && typeof row.sealed === 'string') return row.sealed;
  const message = `The row ${key} holds no sealed credential. It was left as it is.`;
  throw new IntegrationError(message, { vendor, code: 'settings_corrupt' });
}
