import { ConfigurationError, IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import { createAreaStorage } from './area-storage.ts';
import { createCredentials, type AppCredentials, type RotationOptions, type RotationReport } from './credentials.ts';
import { guardStorage } from './guarded-storage.ts';
import { createKeyring, type Keyring, type KeyringKey } from './keyring.ts';
import { createQueue } from './queue-per-key.ts';
import { checkSettings, requirePart, toJson, type SettingsCheck } from './check.ts';
import { openSqliteStorage } from './sqlite-storage.ts';
import { fromStorageKey, toStorageKey, type ExchangeStorage } from './storage.ts';

export interface AppSettingsOptions<Settings> {
  /** The first key seals, each of them opens. See {@link createKeyring}. */
  keys: readonly KeyringKey[];
  /** Where the embedded database is. Default: `app-settings.sqlite` in the working directory. */
  file?: string | undefined;
  /** Any storage of `unstorage`, e.g. over its driver of Redis, instead of the file. It is yours to make, and `close` ends it. */
  storage?: ExchangeStorage | undefined;
  /** Checks settings before they are written and when they are read. Default: JSON of any shape. */
  validate?: SettingsCheck<Settings> | undefined;
  /** First part of every row's key, to keep several apps in one database apart. It never changes. Default: `exchange`. */
  namespace?: string | undefined;
}

/** What an Exchange app knows of the accounts that use it. An account key names the account on signed calls and at sign-in. */
export interface AppSettings<Settings> {
  /** @throws IntegrationError `settings_corrupt` or `settings_invalid` for a row that is no such settings; it stays. */
  read(accountKey: string): Promise<Settings | undefined>;
  /** Replaces them. They are kept as plain JSON: what is secret goes to `credentials`. */
  write(accountKey: string, settings: Settings): Promise<void>;
  /**
   * Reads, changes and writes. Changes of one account wait for each other in one process. Of several processes none is lost on
   * SQLite, libSQL, PostgreSQL and Redis, see `isGuarded`: `change` runs again when another process was faster, so it should do
   * nothing else. It may not wait for another write to the same account's settings.
   *
   * @param change Answers the new settings, or nothing to leave them.
   * @throws IntegrationError `settings_contended`, retryable, when others were faster each of 50 times.
   */
  update(
    accountKey: string,
    change: (current: Settings | undefined) => Settings | undefined | Promise<Settings | undefined>,
  ): Promise<Settings | undefined>;
  /** All that is kept of an account: settings, credentials, sessions, state of its sync. Safe to repeat after a failure. */
  remove(accountKey: string): Promise<void>;
  /** Accounts that have settings or credentials. */
  accounts(): AsyncIterable<string>;
  credentials: AppCredentials;
  /**
   * Seals each credential anew that another than the first key sealed. What is done stays done, so a run that was stopped goes on
   * where it was. Reading and writing go on meanwhile, also in other processes that have all the keys.
   */
  rotateKeys(options?: RotationOptions): Promise<RotationReport>;
  /** A part of the database for an account, e.g. the sync's checkpoints. Values are JSON and not sealed. */
  storageFor(accountKey: string, area: string): ExchangeStorage;
  /**
   * A part for what comes before the account is known: sessions, calls that were seen. Values are kept as they come; sign-in seals
   * its own. `remove` takes rows with a member `accountKey` or `user.accountKey`, also when they are sealed with their key as context.
   */
  sharedStorage(area: string): ExchangeStorage;
  /** Seals what others keep here, e.g. the tokens of sessions. `rotateKeys` does not know of these. */
  keyring: Keyring;
  /** Whether `update` and `rotateKeys` hold between processes. Without it the last write wins. */
  readonly isGuarded: boolean;
  /** Waits for what has begun, then closes the file or ends the storage's connection: at most 5 seconds for each of the two. */
  close(): Promise<void>;
}

const mostAttempts = 50;

/**
 * The database of an app's settings: a file of SQLite, or in production any storage of `unstorage`.
 *
 * @throws ConfigurationError for unusable keys or options, without Node's SQLite, or without `unstorage` and `db0`.
 * @throws IntegrationError `storage_failed` when the database cannot be read or written.
 */
export async function createAppSettings<Settings = Record<string, unknown>>({
  keys,
  file,
  storage: given,
  validate,
  namespace = 'exchange',
}: AppSettingsOptions<Settings>): Promise<AppSettings<Settings>> {
  if (given && file !== undefined) throw new ConfigurationError(vendor, 'Pass `file` or `storage`, not both.');
  requirePart('`namespace`', namespace);
  const keyring = createKeyring(keys);
  const keyOf = (...parts: string[]) => toStorageKey(namespace, ...parts);
  const opened = given ?? (await openSqliteStorage(file ?? 'app-settings.sqlite'));
  const storage = await guardStorage(opened, keyOf('about'));
  const queue = createQueue();
  const { credentials, rotateKeys } = createCredentials(storage, keyring, keyOf, queue);
  const settingsKey = (accountKey: string) => keyOf('settings', requirePart('An account key', accountKey));

  async function fromRow(key: string, row: unknown): Promise<Settings | undefined> {
    if (row === null) return undefined;
    if (typeof row !== 'object' || row === null || !('settings' in row)) {
      const message = `The row ${key} holds no settings. It was left as it is.`;
      throw new IntegrationError(message, { vendor, code: 'settings_corrupt' });
    }
    return checkSettings(validate, row.settings, `The settings in ${key} are not valid`);
  }

  async function toRow(key: string, settings: Settings): Promise<{ settings: unknown }> {
    const checked = await checkSettings(validate, settings, `The settings for ${key} are not valid`);
    return { settings: toJson(checked, 'settings') };
  }

  async function change(key: string, apply: Parameters<AppSettings<Settings>['update']>[1]) {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const row = await storage.readRow(key);
      const current = await fromRow(key, row.value);
      const changed = await apply(current);
      if (changed === undefined) return current;
      const next = await toRow(key, changed);
      if (await row.replace(next)) return fromRow(key, next);
    }
    const message = `The settings in ${key} were changed by others each of ${mostAttempts} times.`;
    throw new IntegrationError(message, { vendor, code: 'settings_contended', retryable: true });
  }

  async function removeUnder(prefix: string): Promise<void> {
    for (const key of await storage.getKeys(prefix)) await storage.removeItem(key);
  }

  async function removeShared(accountKey: string): Promise<void> {
    const prefix = keyOf('shared');
    for (const key of await storage.getKeys(prefix)) {
      const row = await storage.getItem<{ value?: unknown }>(key);
      // What an area calls its key begins after the prefix and the area.
      const ownKey = key.slice(prefix.length + 1).replace(/^[^:]*:/, '');
      if ((await accountOf(row?.value, ownKey, keyring)) === accountKey) await storage.removeItem(key);
    }
  }

  async function* accounts(): AsyncGenerator<string> {
    const rows = [...(await storage.getKeys(keyOf('settings'))), ...(await storage.getKeys(keyOf('credentials')))];
    yield* new Set(rows.flatMap((key) => fromStorageKey(key)?.[2] ?? []));
  }

  return {
    async read(accountKey) {
      const key = settingsKey(accountKey);
      return fromRow(key, await storage.getItem(key));
    },
    async write(accountKey, settings) {
      const key = settingsKey(accountKey);
      await queue(key, async () => storage.setItem(key, await toRow(key, settings)));
    },
    async update(accountKey, apply) {
      const key = settingsKey(accountKey);
      return queue(key, () => change(key, apply));
    },
    async remove(accountKey) {
      const key = settingsKey(accountKey);
      for (const name of await credentials.names(accountKey)) await credentials.remove(accountKey, name);
      await removeShared(accountKey);
      await removeUnder(keyOf('area', accountKey));
      // Last, so that an account that was removed in part is still on the list.
      await queue(key, () => storage.removeItem(key));
    },
    accounts,
    credentials,
    rotateKeys,
    storageFor: (accountKey, area) =>
      createAreaStorage(
        storage,
        keyOf('area', requirePart('An account key', accountKey), requirePart('An area', area)),
      ),
    sharedStorage: (area) => createAreaStorage(storage, keyOf('shared', requirePart('An area', area))),
    keyring,
    isGuarded: storage.isGuarded,
    close: () => storage.close(queue.idle()),
  };
}

/** The account that a shared row tells of, in plain or sealed as sessions are. Nothing for a row that names none. */
async function accountOf(value: unknown, key: string, keyring: Keyring): Promise<string | undefined> {
  try {
    const told: unknown = typeof value === 'string' ? JSON.parse(await keyring.open(value, key)) : value;
    const { accountKey, user } = told as { accountKey?: string; user?: { accountKey?: string } };
    return accountKey ?? user?.accountKey;
  } catch {
    // Sealed with a key that is gone, or no JSON: nobody can use it as a session.
    return undefined;
  }
}
