import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Database } from 'db0';
import { createStorage, type Driver, type Storage } from 'unstorage';
import memoryDriver from 'unstorage/drivers/memory';
import redisDriver from 'unstorage/drivers/redis';
import { afterAll, describe, expect, test } from 'vitest';
import { generateKey } from '../src/exchange/settings/keyring.ts';
import { createPostgresStorage, type PostgresPool } from '../src/exchange/settings/postgres-storage.ts';
import { createAppSettings } from '../src/exchange/settings/settings.ts';
import { openSqliteStorage } from '../src/exchange/settings/sqlite-storage.ts';
import { describeAppSettings } from './support/app-settings.ts';
import { freePort, startPostgres, startRedis } from './support/servers.ts';

const ends: (() => Promise<unknown> | void)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** Made once, and ended with the tests. */
function once(make: () => Promise<Storage>): () => Promise<Storage> {
  let made: Promise<Storage> | undefined;
  return () => (made ??= make());
}

/* The embedded default: a file. */
const folder = mkdtempSync(join(tmpdir(), 'embedworks-settings-'));
ends.push(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'deep', 'app-settings.sqlite');

describeAppSettings('a file of SQLite', {
  connect: async () => ({ file }),
  raw: once(async () => {
    const storage = await openSqliteStorage(file);
    ends.push(() => (storage.getMount().driver.getInstance?.() as Database).dispose());
    return storage;
  }),
  async dump() {
    const files = readdirSync(join(folder, 'deep'));
    return files.map((name) => readFileSync(join(folder, 'deep', name), 'latin1')).join('\n');
  },
});

/* Memory: each storage is another door to the same map. */
const rows = memoryDriver() as Driver;
const inMemory = () => createStorage({ driver: { ...rows, dispose: () => undefined } });

describeAppSettings('memory', {
  connect: async () => ({ storage: inMemory() }),
  raw: async () => inMemory(),
  dump: async () => JSON.stringify([...(rows.getInstance?.() as Map<string, string>)]),
});

const redis = await startRedis();
if (redis.server) {
  const { url, stop } = redis.server;
  ends.push(stop);
  const base = `embedworks-test-${process.pid}`;
  const connect = () => createStorage({ driver: redisDriver({ url, base }) as Driver });
  const raw = once(async () => {
    const storage = connect();
    ends.push(() => storage.dispose());
    return storage;
  });
  test('what has a time to live in an area is forgotten by Redis itself', async () => {
    const keys = [{ id: 'k', secret: generateKey() }];
    const namespace = `test-${crypto.randomUUID()}`;
    const settings = await createAppSettings({ storage: connect(), keys, namespace });
    await settings.sharedStorage('sessions').setItem('one', 'sealed', { ttl: 1000 });
    await settings.sharedStorage('sessions').setItem('two', 'sealed');
    await settings.sharedStorage('sessions').replaceItem?.('one', 'sealed anew');
    const client = (await raw()).getMount().driver.getInstance?.() as RedisLook;
    const ttlOf = (key: string) => client.ttl(`${base}:${namespace}:shared:sessions:${key}`);
    expect(await ttlOf('one')).toBeGreaterThan(900);
    expect(await ttlOf('two')).toBe(-1);
    for (const key of await (await raw()).getKeys(namespace)) await (await raw()).removeItem(key);
    await settings.close();
  });

  describeAppSettings('Redis', {
    connect: async () => ({ storage: connect() }),
    raw,
    async dump() {
      const client = (await raw()).getMount().driver.getInstance?.() as RedisLook;
      const keys = await client.keys(`${base}:*`);
      return JSON.stringify([keys, await client.mget(keys)]);
    },
  });
} else {
  skipped('Redis', redis.reason);
}

const postgres = await startPostgres();
if (postgres.server) {
  const { url, stop } = postgres.server;
  ends.push(stop);
  const tableName = `embedworks_test_${process.pid}`;
  // Its promise is what the settings need; what it is, is a whole storage of `unstorage`.
  const open = async (name?: string) => (await createPostgresStorage(createPool(url, name), { tableName })) as Storage;
  const pool = createPool(url);
  // The server may be stopped before the last connection has ended.
  pool.on('error', () => undefined);
  ends.push(async () => {
    await pool.query(`DROP TABLE IF EXISTS ${tableName}`);
    await pool.end();
  });
  const raw = once(async () => {
    const storage = await open();
    ends.push(() => (storage.getMount().driver.getInstance?.() as Database).dispose());
    return storage;
  });
  describeAppSettings('PostgreSQL', {
    connect: async () => ({ storage: await open() }),
    raw,
    dump: async () => JSON.stringify((await pool.query(`SELECT * FROM ${tableName}`)).rows),
  });

  test('several processes may make the table of PostgreSQL at the same moment', async () => {
    const name = `${tableName}_race`;
    const made = await Promise.all(
      Array.from({ length: 8 }, () => createPostgresStorage(createPool(url), { tableName: name })),
    );
    for (const storage of made) {
      expect(await storage.getKeys()).toEqual([]);
      await ((storage as Storage).getMount().driver.getInstance?.() as Database).dispose();
    }
    await pool.query(`DROP TABLE ${name}`);
  });

  test('a connection to PostgreSQL that breaks is one failure at most', async () => {
    const keys = [{ id: 'k', secret: generateKey() }];
    const namespace = `test-${crypto.randomUUID()}`;
    const settings = await createAppSettings<number>({ storage: await open(namespace), keys, namespace });
    await settings.write('a', 1);
    const sql = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1';
    const { rows: broken } = await pool.query(sql, [namespace]);
    expect(broken).not.toEqual([]);
    // Told to each connection in its own time.
    await expect.poll(() => settings.read('a').catch(() => undefined)).toBe(1);
    expect(await settings.update('a', (current = 0) => current + 1)).toBe(2);
    await settings.remove('a');
    await settings.close();
  });

  test('a PostgreSQL that does not answer is told in our words', async () => {
    const lost = createPool(`postgresql://nobody:S3cret@127.0.0.1:${await freePort()}/none`);
    const error: unknown = await createPostgresStorage(lost).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ vendor: 'infobip', code: 'storage_failed', retryable: true });
    expect(inspect(error)).not.toContain('S3cret');
    await lost.end();
  });

  test.each(['Orders', 'a b', '1a', 'a;DROP TABLE b', ''])('a table is not named %j', async (name) => {
    const refused = createPostgresStorage(pool, { tableName: name });
    await expect(refused).rejects.toMatchObject({ vendor: 'infobip', code: 'configuration' });
  });
} else {
  skipped('PostgreSQL', postgres.reason);
}

/**
 * A pool as `new Pool({ connectionString })` of `pg` makes it. Its whole cannot be required under the conditions that tests run
 * with; settings-child.ts does it.
 */
function createPool(connectionString: string, name = 'embedworks test'): PostgresPool {
  const require = createRequire(import.meta.url);
  const { default: Pool } = require('pg-pool') as { default: new (options: object) => PostgresPool };
  return new Pool({ connectionString, application_name: name, Client: require('pg/lib/client.js') as unknown });
}

interface RedisLook {
  keys(pattern: string): Promise<string[]>;
  ttl(key: string): Promise<number>;
  mget(keys: string[]): Promise<(string | null)[]>;
}

function skipped(name: string, reason: string): void {
  describe(name, () => {
    test.skip(`is not tested here: ${reason}`, () => undefined);
  });
}
