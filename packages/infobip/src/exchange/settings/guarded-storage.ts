import { ConfigurationError, IntegrationError } from '@embedworks/core';
import type { Database } from 'db0';
import type { Driver, Storage } from 'unstorage';
import { vendor } from '../../errors.ts';
import { compareAndSetOf, type CompareAndSet } from './compare-and-set.ts';
import type { ExchangeStorage, StoredValue, StoreOptions } from './storage.ts';

export interface StoredRow {
  /** Parsed, or null when there is none. Text that is no JSON comes as text. */
  value: unknown;
  /** Writes when the row is still what was read, and says whether it was. */
  replace(next: object, options?: StoreOptions): Promise<boolean>;
}

export interface GuardedStorage extends ExchangeStorage {
  /** Whether `replace` compares and sets in one step, and so holds between processes. */
  readonly isGuarded: boolean;
  readRow(key: string): Promise<StoredRow>;
  /**
   * Refuses calls once `idle` has resolved, waits for those that have begun, then ends the connection or closes the file.
   * Goes on after 5 seconds where it waits longer. Twice is once.
   */
  close(idle: Promise<void>): Promise<void>;
}

/** What PostgreSQL's table of `unstorage` holds. Refused everywhere, so that a move there brings no surprise. */
const longestKey = 255;
/** Milliseconds that a database which has gone silent may keep `close` waiting, for its answers and again for its end. */
const longestWaitMs = 5000;

/**
 * `unstorage` cannot compare and set, and its drivers cannot be told apart by it. Those of SQL (SQLite, libSQL, PostgreSQL),
 * Redis and memory are asked in their own words; any other one reads again right before it writes, which leaves a gap.
 *
 * @param markKey A row that is made if it is not there. It shows that the storage is writable, and whether the driver keeps
 * a key as it came: a storage of `prefixStorage` answers with the driver of another key.
 */
export async function guardStorage(storage: ExchangeStorage, markKey: string): Promise<GuardedStorage> {
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;
  let closing: Promise<void> | undefined;

  async function attempt<Answer>(what: string, act: () => Promise<Answer>): Promise<Answer> {
    if (isClosed) throw new IntegrationError('The settings database is closed.', { vendor, code: 'storage_closed' });
    const acting = wrapFailure(what, act);
    underWay.add(acting);
    return acting.finally(() => underWay.delete(acting));
  }

  async function close(idle: Promise<void>): Promise<void> {
    const refuse = () => void (isClosed = true);
    // What a pool of connections has begun may never settle once it has ended.
    const settled = idle.then(refuse).then(() => Promise.allSettled(underWay));
    await withinLongestWait(settled);
    refuse();
    await withinLongestWait(dispose(storage));
  }

  const getItem = (key: string) => attempt(`read ${key}`, () => storage.getItem<StoredValue>(key));
  const setItem = (key: string, value: StoredValue, options?: StoreOptions) =>
    attempt(`write ${key}`, () => storage.setItem(requireShort(key), value, options));
  if ((await getItem(markKey)) === null) await setItem(markKey, { id: crypto.randomUUID() });
  const guardOf = await attempt(`read ${markKey}`, () => findGuard(storage, markKey));

  async function readRow(key: string): Promise<StoredRow> {
    const guard = guardOf?.(key);
    if (!guard) {
      const value = await getItem(key);
      const replace = async (next: object, options?: StoreOptions) => {
        if (JSON.stringify(await getItem(key)) !== JSON.stringify(value)) return false;
        await setItem(key, next, options);
        return true;
      };
      return { value, replace };
    }
    const { driver, relativeKey, compareAndSet } = guard;
    const before = await attempt(`read ${key}`, () => readText(driver, relativeKey));
    const replace = (next: object) =>
      attempt(`write ${key}`, async () => {
        requireShort(key);
        return compareAndSet(relativeKey, before, JSON.stringify(next));
      });
    return { value: parse(before), replace };
  }

  return {
    isGuarded: guardOf !== undefined,
    getItem: getItem as ExchangeStorage['getItem'],
    setItem,
    removeItem: (key: string) => attempt(`remove ${key}`, () => storage.removeItem(key)),
    // Redis may name a key twice while it scans.
    getKeys: async (base) => [...new Set(await attempt(`list ${base ?? ''}`, () => storage.getKeys(base)))].sort(),
    readRow,
    close: (idle) => (closing ??= close(idle)),
  };
}

/** A driver's own error may come from anywhere; callers learn what was tried. */
async function wrapFailure<Answer>(what: string, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof IntegrationError) throw cause;
    const message = `The settings database could not ${what}.`;
    throw new IntegrationError(message, { vendor, code: 'storage_failed', retryable: true, cause });
  }
}

interface Guard {
  driver: Driver;
  relativeKey: string;
  compareAndSet: CompareAndSet;
}

/** How to guard a key, if its driver has a way. Nothing when the driver does not keep keys as they came. */
async function findGuard(
  storage: ExchangeStorage,
  markKey: string,
): Promise<((key: string) => Guard | undefined) | undefined> {
  if (!isWhole(storage)) return undefined;
  const guardOf = (key: string): Guard | undefined => {
    const { base, driver } = storage.getMount(key);
    const compareAndSet = compareAndSetOf(driver);
    return compareAndSet && { driver, relativeKey: key.slice(base.length), compareAndSet };
  };
  const mark = guardOf(markKey);
  if (!mark) return undefined;
  // Several looks, because another process may be making the same row.
  for (let look = 0; look < 3; look++) {
    const direct = parse(await readText(mark.driver, mark.relativeKey));
    if (JSON.stringify(direct) === JSON.stringify(await storage.getItem(markKey))) return guardOf;
  }
  return undefined;
}

/** As `createStorage` gives it, not only what is needed of it. */
function isWhole(storage: ExchangeStorage): storage is Storage {
  return 'getMount' in storage && typeof storage.getMount === 'function';
}

async function readText(driver: Driver, key: string): Promise<string | null> {
  const text = await driver.getItem(key, {});
  return typeof text === 'string' ? text : null;
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function requireShort(key: string): string {
  if (key.length <= longestKey) return key;
  const message = `A key of the settings database has at most ${longestKey} characters, but ${key} has ${key.length}.`;
  throw new ConfigurationError(vendor, message);
}

async function dispose(storage: ExchangeStorage): Promise<void> {
  if (!isWhole(storage)) return;
  const drivers = storage.getMounts('').map(({ driver }) => driver);
  await storage.dispose();
  // The driver of db0 has no way to end its connection.
  for (const driver of drivers) if (driver.name === 'db0') await (driver.getInstance?.() as Database).dispose();
}

/** Its timer keeps no process alive. */
async function withinLongestWait(promise: Promise<unknown>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, longestWaitMs);
  (timer as { unref?: () => void }).unref?.();
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
