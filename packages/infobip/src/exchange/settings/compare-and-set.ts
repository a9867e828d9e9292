import type { Database } from 'db0';
import type { Driver } from 'unstorage';

/**
 * Sets a row of a driver when it is still `before`; null is a row that is not there. Answers whether it was. A row's time to
 * live goes on.
 */
export type CompareAndSet = (key: string, before: string | null, after: string) => Promise<boolean> | boolean;

/** `unstorage` has no such call, so each driver that can do it in one step is asked in its own words. */
export function compareAndSetOf(driver: Driver): CompareAndSet | undefined {
  const instance: unknown = driver.getInstance?.();
  if (driver.name === 'memory' && instance instanceof Map) return inMemory(instance as Map<string, string>);
  if (driver.name === 'redis')
    return inRedis(instance as RedisClient, (driver.options as { base?: string }).base ?? '');
  if (driver.name !== 'db0') return undefined;
  const database = instance as Database;
  if (database.dialect === 'mysql') return undefined;
  return inSql(database, (driver.options as { tableName?: string }).tableName ?? 'unstorage');
}

function inMemory(rows: Map<string, string>): CompareAndSet {
  return (key, before, after) => {
    if ((rows.get(key) ?? null) !== before) return false;
    rows.set(key, after);
    return true;
  };
}

function inSql(database: Database, table: string): CompareAndSet {
  return async (key, before, after) => {
    const rows =
      before === null
        ? await database
            .prepare(`INSERT INTO ${table} (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING RETURNING key`)
            .all(key, after)
        : await database
            .prepare(
              `UPDATE ${table} SET value = ?, updated_at = CURRENT_TIMESTAMP WHERE key = ? AND value = ? RETURNING key`,
            )
            .all(after, key, before);
    return rows.length === 1;
  };
}

interface RedisClient {
  eval(script: string, keyCount: number, ...words: string[]): Promise<unknown>;
}

const redisScript = `local now = redis.call('GET', KEYS[1])
if now ~= (ARGV[2] == 'present' and ARGV[3]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'KEEPTTL')
return 1`;

function inRedis(client: RedisClient, base: string): CompareAndSet {
  // As the driver joins them.
  const normal = base.replace(/[/\\]/g, ':').replace(/:+/g, ':').replace(/^:|:$/g, '');
  const prefix = normal === '' ? '' : `${normal}:`;
  return async (key, before, after) => {
    const seen = before === null ? ['absent'] : ['present', before];
    return (await client.eval(redisScript, 1, prefix + key, after, ...seen)) === 1;
  };
}
