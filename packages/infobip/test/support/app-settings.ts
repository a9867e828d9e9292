import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAppSettings, type AppSettings, type AppSettingsOptions } from '../../src/exchange/settings/settings.ts';
import { generateKey, type KeyringKey } from '../../src/exchange/settings/keyring.ts';
import { toStorageKey, type ExchangeStorage } from '../../src/exchange/settings/storage.ts';

export interface AppSettingsPlace {
  /** Where the database is: a connection of its own with each call. */
  connect(): Promise<Pick<AppSettingsOptions<unknown>, 'file' | 'storage'>>;
  /** A look behind it. */
  raw(): Promise<ExchangeStorage>;
  /** All that the database holds, as it holds it. */
  dump(): Promise<string>;
}

interface Orders {
  url: string;
  count?: number;
}

const secret = 'S3cret-w0rd-of-the-shop';
const oldKey: KeyringKey = { id: '2025-01', secret: generateKey() };
const newKey: KeyringKey = { id: '2026-11', secret: generateKey() };
/** What `unstorage`, SQL's LIKE, Redis's patterns or a file system could misread. */
const oddKeys = [
  'a:b/c?d\\e',
  'x_y',
  'xay',
  'A',
  'a',
  '100%',
  '%',
  '*',
  'é€😀',
  '$end$',
  '~',
  '...',
  "o'hara",
  'a b',
  '[ab]',
];

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** What the settings database promises, whichever database it is. */
export function describeAppSettings(name: string, { connect, raw, dump }: AppSettingsPlace): void {
  describe(name, () => {
    let namespace: string;
    let opened: AppSettings<Orders>[];

    async function open(keys: readonly KeyringKey[] = [newKey, oldKey]): Promise<AppSettings<Orders>> {
      const settings = await createAppSettings<Orders>({ ...(await connect()), keys, namespace });
      opened.push(settings);
      return settings;
    }

    beforeEach(() => {
      namespace = `test-${crypto.randomUUID()}`;
      opened = [];
    });

    afterEach(async () => {
      const rows = await raw();
      for (const key of await rows.getKeys(namespace)) await rows.removeItem(key);
      for (const settings of opened) await settings.close();
    });

    test('keeps the settings of each account, over a new connection too', async () => {
      const settings = await open();
      expect(await settings.read('a')).toBeUndefined();
      await settings.write('a', { url: 'https://a.example', count: 1 });
      await settings.write('b', { url: '007' });
      await settings.write('a', { url: 'true' });
      const again = await open();
      expect(await again.read('a')).toEqual({ url: 'true' });
      expect(await again.read('b')).toEqual({ url: '007' });
      expect(settings.isGuarded).toBe(true);
    });

    test('tells apart and lists accounts with any key', async () => {
      const settings = await open();
      for (const [count, key] of oddKeys.entries()) await settings.write(key, { url: key, count });
      await settings.credentials.write('only credentials', 'token', secret);
      for (const [count, key] of oddKeys.entries()) expect(await settings.read(key)).toEqual({ url: key, count });
      const listed = await collect(settings.accounts());
      expect(listed.toSorted()).toEqual([...oddKeys, 'only credentials'].toSorted());
    });

    test('seals credentials before they leave the process', async () => {
      const settings = await open();
      await settings.write('a', { url: 'plain-settings-are-plain' });
      await settings.credentials.write('a', 'shop token', secret);
      await settings.credentials.write('a', 'empty', '');
      const broken = settings.credentials.write('a', 'broken', `${secret}\ud800`);
      await expect(broken).rejects.toMatchObject({ code: 'settings_invalid' });
      expect(await settings.credentials.read('a', 'shop token')).toBe(secret);
      expect(await settings.credentials.read('a', 'empty')).toBe('');
      expect(await settings.credentials.read('a', 'other')).toBeUndefined();
      expect(await settings.credentials.names('a')).toEqual(['empty', 'shop token']);
      const held = await dump();
      expect(held).toContain('plain-settings-are-plain');
      expect(held).toContain('v1.2026-11.');
      for (const form of ['utf8', 'base64', 'base64url', 'hex'] as const) {
        expect(held).not.toContain(Buffer.from(secret).toString(form));
      }
      for (const key of [oldKey, newKey]) expect(held).not.toContain(key.secret);
      await settings.credentials.remove('a', 'shop token');
      expect(await settings.credentials.names('a')).toEqual(['empty']);
    });

    test('opens no credential in another place than its own, and none that was changed', async () => {
      const settings = await open();
      const rows = await raw();
      const rowOf = (account: string, item: string) => toStorageKey(namespace, 'credentials', account, item);
      await settings.credentials.write('a', 'token', secret);
      const row = await rows.getItem<{ sealed: string }>(rowOf('a', 'token'));
      if (!row) throw new Error('There is no row.');
      const changed = { sealed: row.sealed.slice(0, -2) + (row.sealed.endsWith('AA') ? 'BB' : 'AA') };
      const cases: [string, string, object | string, string][] = [
        ['b', 'token', row, 'sealed_refused'],
        ['a', 'token 2', row, 'sealed_refused'],
        ['c', 'token', changed, 'sealed_refused'],
        ['d', 'token', { sealed: row.sealed.replace('2026-11', '2025-01') }, 'sealed_refused'],
        ['e', 'token', { sealed: row.sealed.replace('2026-11', '2020-01') }, 'sealed_unknown_key'],
        ['f', 'token', { sealed: secret }, 'sealed_malformed'],
        ['g', 'token', { secret }, 'settings_corrupt'],
        ['h', 'token', '{"sealed":', 'settings_corrupt'],
      ];
      for (const [account, item, value, code] of cases) {
        await rows.setItem(rowOf(account, item), value);
        const error: unknown = await settings.credentials.read(account, item).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ vendor: 'infobip', code });
        expect(String(error)).not.toContain(secret);
      }
      expect(await settings.credentials.read('a', 'token')).toBe(secret);
    });

    test('loses no change of several callers, of one process and of two connections', async () => {
      const [one, two] = [await open(), await open()];
      const increase = (settings: AppSettings<Orders>) =>
        settings.update('a', async (current) => ({ url: 'a', count: (current?.count ?? 0) + 1 }));
      await Promise.all(Array.from({ length: 40 }, (_, index) => increase(index % 2 === 0 ? one : two)));
      expect(await one.read('a')).toEqual({ url: 'a', count: 40 });
      expect(await two.update('a', () => undefined)).toEqual({ url: 'a', count: 40 });
      await expect(one.update('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
      expect((await increase(one))?.count).toBe(41);
    });

    test('changes what another connection has removed or made meanwhile', async () => {
      const [one, two] = [await open(), await open()];
      await one.write('a', { url: 'a', count: 9 });
      const seen: unknown[] = [];
      await one.update('a', async (current) => {
        seen.push(current?.count);
        if (seen.length === 1) await two.remove('a');
        if (seen.length === 2) await two.write('a', { url: 'b', count: 3 });
        return { url: 'a', count: (current?.count ?? 0) + 1 };
      });
      expect(seen).toEqual([9, undefined, 3]);
      expect(await two.read('a')).toEqual({ url: 'a', count: 4 });
    });

    test('removes all of one account and nothing of another', async () => {
      const settings = await open();
      for (const account of ['a', 'a:b', 'ab']) {
        await settings.write(account, { url: account });
        await settings.credentials.write(account, 'token', secret);
        await settings.storageFor(account, 'sync').setItem('cursor', '17');
        const [sessions, id] = [settings.sharedStorage('sessions'), `sealed:${account}`.replaceAll('a:b', 'a-b')];
        await sessions.setItem(`session of ${account}`, { accountKey: account });
        await sessions.setItem(id, await settings.keyring.seal(JSON.stringify({ user: { accountKey: account } }), id));
      }
      await settings.sharedStorage('sessions').setItem('unreadable', 'a');
      await settings.remove('a');
      await settings.remove('a');
      await settings.remove('nobody');
      expect(await settings.read('a')).toBeUndefined();
      expect(await settings.credentials.names('a')).toEqual([]);
      expect(await settings.storageFor('a', 'sync').getKeys()).toEqual([]);
      const left = ['sealed:a-b', 'sealed:ab', 'session of a:b', 'session of ab', 'unreadable'];
      expect(await settings.sharedStorage('sessions').getKeys()).toEqual(left);
      expect(await collect(settings.accounts())).toEqual(['a:b', 'ab']);
      expect(await settings.credentials.read('a:b', 'token')).toBe(secret);
      expect(await settings.storageFor('ab', 'sync').getItem('cursor')).toBe('17');
    });

    test('keeps JSON of an area as it was', async () => {
      const settings = await open();
      const area = settings.storageFor('a', 'sync');
      const values = ['20261120', 'true', '"quoted"', '', 'null', 17, false, null, [1, '2'], { cursor: '3' }];
      for (const [index, value] of values.entries()) await area.setItem(`page:${index}`, value);
      for (const [index, value] of values.entries()) expect(await area.getItem(`page:${index}`)).toEqual(value);
      await area.setItem('lock', 1);
      expect(await area.getKeys()).toHaveLength(values.length + 1);
      expect(await area.getKeys('page')).toEqual(values.map((_, index) => `page:${index}`));
      await area.removeItem('lock');
      expect(await area.getItem('lock')).toBeNull();
      expect(await settings.storageFor('a', 'other').getKeys()).toEqual([]);
      expect(await settings.storageFor('b', 'sync').getItem('page:1')).toBeNull();
    });

    test('replaces in an area what is there alone', async () => {
      const area = (await open()).sharedStorage('sessions');
      expect(await area.replaceItem?.('one', 'sealed anew')).toBe(false);
      expect(await area.getItem('one')).toBeNull();
      await area.setItem('one', 'sealed');
      expect(await area.replaceItem?.('one', 'sealed anew')).toBe(true);
      expect(await area.getItem('one')).toBe('sealed anew');
    });

    test('leaves rows out that none of its accounts can have', async () => {
      const settings = await open();
      const rows = await raw();
      await settings.credentials.write('a', 'token', secret);
      for (const part of ['settings', 'credentials', 'credentials:a', 'credentials:50%']) {
        await rows.setItem(`${namespace}:${part}:50%`, { sealed: 'v1.k.a.b' });
      }
      expect(await collect(settings.accounts())).toEqual(['a']);
      expect(await settings.credentials.names('a')).toEqual(['token']);
      expect(await settings.rotateKeys()).toMatchObject({ total: 1, failed: 0 });
    });

    test('names a row that is corrupt, and leaves it', async () => {
      const settings = await open();
      const rows = await raw();
      const key = toStorageKey(namespace, 'settings', 'a');
      for (const broken of ['{"settings":{"url":', { other: 1 }, [17]]) {
        await rows.setItem(key, broken);
        const refusal = { code: 'settings_corrupt', message: expect.stringContaining(key) as string };
        await expect(settings.read('a')).rejects.toMatchObject(refusal);
        await expect(settings.update('a', () => ({ url: 'new' }))).rejects.toMatchObject(refusal);
        expect(await rows.getItem(key)).toEqual(broken);
      }
      await settings.write('a', { url: 'written anew' });
      expect(await settings.read('a')).toEqual({ url: 'written anew' });
    });

    test('rotates keys in as many runs as it takes, and the old key may go', async () => {
      const before = await open([oldKey]);
      const accounts = ['a', 'b', 'c', 'd', 'e'];
      for (const account of accounts) await before.credentials.write(account, 'token', `${secret} of ${account}`);
      const settings = await open([newKey, oldKey]);
      await settings.credentials.write('e', 'new', secret);
      const stop = new AbortController();
      const seen: number[] = [];
      const onProgress = ({ resealed }: { resealed: number }) => {
        seen.push(resealed);
        if (resealed === 2) stop.abort(new Error('stopped by hand'));
      };
      await expect(settings.rotateKeys({ signal: stop.signal, onProgress })).rejects.toThrow('stopped by hand');
      expect(seen).toEqual([1, 2]);
      expect(await settings.rotateKeys()).toEqual({ done: 6, total: 6, resealed: 3, failed: 0, failures: [] });
      expect(await settings.rotateKeys()).toMatchObject({ done: 6, resealed: 0 });
      const after = await open([newKey]);
      for (const account of accounts) {
        expect(await after.credentials.read(account, 'token')).toBe(`${secret} of ${account}`);
      }
      await expect(before.credentials.read('a', 'token')).rejects.toMatchObject({ code: 'sealed_unknown_key' });
    });

    test('tells what could not be rotated, and rotates the rest', async () => {
      const before = await open([oldKey]);
      await before.credentials.write('a', 'token', secret);
      await before.credentials.write('c', 'token', secret);
      const lost = await open([{ id: 'lost', secret: generateKey() }]);
      await lost.credentials.write('b', 'to:ken', secret);
      const settings = await open([newKey, oldKey]);
      const report = await settings.rotateKeys();
      expect(report).toMatchObject({ done: 3, total: 3, resealed: 2, failed: 1 });
      expect(report.failures).toMatchObject([
        { accountKey: 'b', name: 'to:ken', error: { code: 'sealed_unknown_key' } },
      ]);
      expect(await lost.credentials.read('b', 'to:ken')).toBe(secret);
    });

    test('refuses keys that one of the databases could not hold', async () => {
      const settings = await open();
      await expect(settings.write('k'.repeat(255), { url: '' })).rejects.toMatchObject({ code: 'configuration' });
      await expect(settings.update('k'.repeat(255), () => ({ url: '' }))).rejects.toThrow('at most 255 characters');
      for (const key of ['', '.', '..', '\ud800']) {
        await expect(settings.read(key)).rejects.toMatchObject({ code: 'configuration' });
        await expect(settings.credentials.write('a', key, secret)).rejects.toMatchObject({ code: 'configuration' });
        expect(() => settings.storageFor(key, 'sync')).toThrow('An account key has to be text');
      }
    });

    test('finishes what has begun before it closes', async () => {
      const settings = await open();
      const written = [settings.write('a', { url: 'a' }), settings.credentials.write('a', 'token', secret)];
      await settings.close();
      await settings.close();
      await Promise.all(written);
      await expect(settings.read('a')).rejects.toMatchObject({ code: 'storage_closed' });
      const again = await open();
      expect(await again.read('a')).toEqual({ url: 'a' });
      expect(await again.credentials.read('a', 'token')).toBe(secret);
    });

    test('finishes what its areas have begun before it closes', async () => {
      const settings = await open();
      const area = settings.storageFor('a', 'sync');
      const written = Array.from({ length: 50 }, (_, index) => area.setItem(`page:${index}`, index));
      await settings.close();
      await Promise.all(written);
      expect(await (await open()).storageFor('a', 'sync').getKeys()).toHaveLength(50);
    });
  });
}
