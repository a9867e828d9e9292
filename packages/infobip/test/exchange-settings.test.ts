import { createStorage, prefixStorage, type Driver } from 'unstorage';
import memory from 'unstorage/drivers/memory';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAppSettings, type AppSettingsOptions } from '../src/exchange/settings/settings.ts';
import { generateKey } from '../src/exchange/settings/keyring.ts';
import { openSqliteStorage } from '../src/exchange/settings/sqlite-storage.ts';
import type { SettingsCheck, StandardSchema } from '../src/exchange/settings/check.ts';
import { collect } from './support/app-settings.ts';

/** The types of `unstorage`'s drivers do not find their own. */
const memoryDriver = memory as unknown as () => Driver;
const oldKey = { id: 'old', secret: generateKey() };
const newKey = { id: 'new', secret: generateKey() };
const keys = [newKey, oldKey];

afterEach(() => {
  vi.doUnmock('db0');
  vi.resetModules();
});

const errorOf = (promise: Promise<unknown>) => promise.then(() => undefined).catch((error: unknown) => error);
const open = (storage = createStorage(), options: Partial<AppSettingsOptions<unknown>> = {}) =>
  createAppSettings<unknown>({ storage, keys, ...options });

describe('settings that are checked', () => {
  interface Orders {
    url: string;
    pageSize: number;
  }
  const schema: StandardSchema<Orders> = {
    '~standard': {
      validate(value) {
        const { url, pageSize = 50 } = value as Partial<Orders>;
        if (typeof url === 'string') return { value: { url, pageSize } };
        return { issues: [{ message: 'expected text', path: ['shop', { key: 'url' }] }, { message: 'and more' }] };
      },
    },
  };
  const check = (value: unknown): Orders => {
    const { url, pageSize = 50 } = value as Partial<Orders>;
    if (typeof url !== 'string') throw new TypeError('shop.url: expected text; and more');
    return { url, pageSize };
  };
  const checks: [string, SettingsCheck<Orders>][] = [
    ['a Standard Schema', schema],
    ['one that is a function too', Object.assign(() => undefined, schema)],
    ['a function', check],
    ['a function that waits', async (value) => check(value)],
  ];

  test.each(checks)('by %s are written as it answers them, or not at all', async (_, validate) => {
    const settings = await createAppSettings({ storage: createStorage(), keys, validate });
    await settings.write('a', { url: 'https://a.example' } as Orders);
    expect(await settings.read('a')).toEqual({ url: 'https://a.example', pageSize: 50 });
    const refusal = {
      vendor: 'infobip',
      code: 'settings_invalid',
      message: expect.stringMatching(/exchange:settings:a .*: shop\.url: expected text; and more$/) as string,
    };
    await expect(settings.write('a', {} as Orders)).rejects.toMatchObject(refusal);
    await expect(settings.update('a', () => ({ pageSize: 1 }) as Orders)).rejects.toMatchObject(refusal);
    expect(await settings.read('a')).toEqual({ url: 'https://a.example', pageSize: 50 });
  });

  test('are checked when they are read, and stay when they no longer fit', async () => {
    const storage = createStorage();
    const row = { settings: { link: 'https://a.example' } };
    await storage.setItem('exchange:settings:a', row);
    const settings = await createAppSettings({ storage, keys, validate: schema });
    await expect(settings.read('a')).rejects.toMatchObject({ code: 'settings_invalid' });
    await expect(settings.update('a', () => undefined)).rejects.toMatchObject({ code: 'settings_invalid' });
    expect(await storage.getItem('exchange:settings:a')).toEqual(row);
  });
});

describe('settings that are no JSON', () => {
  const itself: Record<string, unknown> = {};
  itself['deep'] = [itself];
  const cases: [unknown, string][] = [
    [{ at: new Date(0) }, 'settings.at is a Date'],
    [{ list: [1, { big: 1n }] }, 'settings.list[1].big is bigint'],
    [{ count: NaN }, 'settings.count is NaN'],
    [{ act: () => 1 }, 'settings.act is function'],
    [{ map: new Map() }, 'settings.map is a Map'],
    [[undefined], 'settings[0] is undefined'],
    [undefined, 'settings is undefined'],
    [itself, 'settings.deep[0] holds itself'],
    [JSON.parse('{"__proto__":{"a":1}}'), 'settings has a member named __proto__'],
  ];
  test.each(cases)('are refused: %o', async (value, words) => {
    const settings = await open();
    const error = await errorOf(settings.write('a', value));
    expect(error).toMatchObject({ code: 'settings_invalid' });
    expect(String(error)).toContain(words);
    expect(await settings.read('a')).toBeUndefined();
  });

  test('may leave members out, and hold the same object twice', async () => {
    const settings = await open();
    const shared = { a: 1 };
    await settings.write('a', { none: undefined, one: shared, two: [shared] });
    expect(await settings.read('a')).toStrictEqual({ one: { a: 1 }, two: [{ a: 1 }] });
  });
});

/** A driver that `unstorage` knows and we do not. */
const stranger = (): Driver => ({ ...memoryDriver(), name: 'stranger' });

describe.each([
  ['memory', memoryDriver, true],
  ['a driver that cannot compare and set', stranger, false],
])('with %s', (_, driverOf, isGuarded) => {
  test('keys rotate while another writes: what it wrote stays', async () => {
    const driver = driverOf();
    const storage = createStorage({ driver });
    const before = await open(storage, { keys: [oldKey] });
    await before.credentials.write('a', 'token', 'first');
    await before.credentials.write('b', 'token', 'other');
    const [rotating, writing] = [await open(storage), await open(storage)];
    expect(rotating.isGuarded).toBe(isGuarded);
    const getItem = driver.getItem;
    let isBetween = false;
    driver.getItem = async (key, options) => {
      const text = await getItem(key, options);
      // Right after the rotation has read the row.
      if (!isBetween && key.includes('credentials:a')) {
        isBetween = true;
        await writing.credentials.write('a', 'token', 'second');
      }
      return text;
    };
    expect(await rotating.rotateKeys()).toMatchObject({ total: 2, resealed: 1, failed: 0 });
    expect(isBetween).toBe(true);
    const after = await open(storage, { keys: [newKey] });
    expect(await after.credentials.read('a', 'token')).toBe('second');
    expect(await after.credentials.read('b', 'token')).toBe('other');
  });

  test('a credential that is removed while keys rotate stays removed', async () => {
    const storage = createStorage({ driver: driverOf() });
    const before = await open(storage, { keys: [oldKey] });
    for (const account of ['a', 'b']) await before.credentials.write(account, 'token', 'secret');
    const [rotating, other] = [await open(storage), await open(storage)];
    let removed: Promise<void> | undefined;
    const onProgress = () => {
      removed ??= other.credentials.remove('b', 'token');
    };
    expect(await rotating.rotateKeys({ onProgress })).toMatchObject({ done: 2, failed: 0 });
    await removed;
    expect(await other.credentials.names('b')).toEqual([]);
  });

  test('a change that finds others faster each time says so', async () => {
    const storage = createStorage({ driver: driverOf() });
    const [one, two] = [await open(storage), await open(storage)];
    let tries = 0;
    const changed = one.update('a', async () => {
      await two.write('a', ++tries);
      return 'mine';
    });
    await expect(changed).rejects.toMatchObject({ code: 'settings_contended', retryable: true });
    expect(await two.read('a')).toBe(tries);
    expect(tries).toBe(50);
  });
});

test('works in a part of a storage, where the driver knows another key', async () => {
  const storage = createStorage();
  const [one, two] = [prefixStorage(storage, 'one'), prefixStorage(storage, 'two')].map((part) => open(part as never));
  const [first, second] = [await one, await two];
  await first?.update('a', () => 1);
  await second?.update('a', () => 2);
  expect([await first?.read('a'), await second?.read('a')]).toEqual([1, 2]);
  expect([first?.isGuarded, second?.isGuarded]).toEqual([false, false]);
  expect(await storage.getItem('one:exchange:settings:a')).toEqual({ settings: 1 });
});

test('works on a mounted storage, and on the four functions alone', async () => {
  const mounted = createStorage().mount('exchange', memoryDriver());
  const settings = await open(mounted);
  expect(await settings.update('a', () => 1)).toBe(1);
  expect(settings.isGuarded).toBe(true);
  const { getItem, setItem, removeItem, getKeys } = createStorage();
  const bare = await createAppSettings<unknown>({ storage: { getItem, setItem, removeItem, getKeys }, keys });
  expect(await bare.update('a', () => 1)).toBe(1);
  expect(bare.isGuarded).toBe(false);
  await bare.close();
});

test('a call that never ends keeps nobody from closing', async () => {
  vi.useFakeTimers();
  try {
    const driver = memoryDriver();
    const never = () => new Promise<never>(() => undefined);
    const disposed = vi.fn(never);
    const settings = await open(createStorage({ driver: { ...driver, dispose: disposed } }));
    driver.setItem = never;
    void settings.update('a', never);
    void settings.sharedStorage('calls').setItem('a', 1);
    const closed = vi.fn();
    const [closing, again] = [settings.close().then(closed), settings.close()];
    await vi.advanceTimersByTimeAsync(4_999);
    expect(disposed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(disposed).toHaveBeenCalledOnce();
    await expect(settings.read('a')).rejects.toMatchObject({ code: 'storage_closed' });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(closed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all([closing, again]);
    expect(disposed).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});

test('closes as soon as what has begun is done, and leaves no timer', async () => {
  vi.useFakeTimers();
  try {
    const settings = await open();
    const held = Promise.withResolvers<number>();
    const changed = settings.update('a', () => held.promise);
    const closing = settings.close();
    held.resolve(1);
    expect(await changed).toBe(1);
    await closing;
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('two apps in one database do not see each other', async () => {
  const storage = createStorage();
  const [orders, tickets] = [await open(storage), await open(storage, { namespace: 'tickets' })];
  await orders.credentials.write('a', 'token', 'secret');
  expect(await tickets.credentials.names('a')).toEqual([]);
  await storage.setItem('tickets:credentials:a:token', await storage.getItem('exchange:credentials:a:token'));
  await expect(tickets.credentials.read('a', 'token')).rejects.toMatchObject({ code: 'sealed_refused' });
});

test('a removal that failed half-way is found again and finished', async () => {
  const driver = memoryDriver();
  const settings = await open(createStorage({ driver }));
  await settings.write('a', 1);
  await settings.credentials.write('a', 'token', 'secret');
  await settings.storageFor('a', 'sync').setItem('cursor', '1');
  const { removeItem } = driver;
  driver.removeItem = (key, options) => {
    if (key.includes('area')) throw new Error('connection lost');
    return removeItem?.(key, options);
  };
  const cause = expect.objectContaining({ message: 'connection lost' }) as Error;
  await expect(settings.remove('a')).rejects.toMatchObject({ code: 'storage_failed', retryable: true, cause });
  expect(await collect(settings.accounts())).toEqual(['a']);
  if (removeItem) driver.removeItem = removeItem;
  await settings.remove('a');
  expect(await collect(settings.accounts())).toEqual([]);
  expect(await settings.storageFor('a', 'sync').getKeys()).toEqual([]);
});

test('a database that fails stops the rotation, because it would fail for each', async () => {
  const driver = memoryDriver();
  const storage = createStorage({ driver });
  const before = await open(storage, { keys: [oldKey] });
  await before.credentials.write('a', 'token', 'secret');
  const settings = await open(storage);
  driver.getItem = () => Promise.reject(new Error('connection lost'));
  const error = await errorOf(settings.rotateKeys());
  expect(error).toMatchObject({ code: 'storage_failed' });
  expect(String(error)).not.toContain('secret');
});

test('the rotation waits for who is told of it, and fails with them', async () => {
  const storage = createStorage();
  const settings = await open(storage);
  await settings.credentials.write('a', 'token', 'secret');
  const onProgress = () => Promise.reject(new Error('the page is gone'));
  await expect(settings.rotateKeys({ onProgress })).rejects.toThrow('the page is gone');
});

test('a failure of one change leaves the next ones alone', async () => {
  const settings = await open();
  const failed = settings.update('a', () => {
    throw new Error('my own');
  });
  const next = settings.update('a', () => 2);
  await expect(failed).rejects.toThrow('my own');
  expect(await next).toBe(2);
});

test('says what to install where the packages are missing', async () => {
  vi.doMock('db0', () => {
    throw new Error("Cannot find package 'db0'");
  });
  await expect(openSqliteStorage('never-made.sqlite')).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining('npm i unstorage db0') as string,
  });
});
