/**
 * A process of its own that counts in the settings and in a credential of one account, and tells each number once both were
 * written. Counts up to `until`, or until it is killed.
 *
 * node --conditions=@embedworks/source settings-child.ts <file or postgresql://…> <secret of the key> [until]
 */
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createPostgresStorage, type PostgresPool } from '../../src/exchange/settings/postgres-storage.ts';
import { createAppSettings, type AppSettingsOptions } from '../../src/exchange/settings/settings.ts';

const [, , place = '', secret = '', until = 'Infinity'] = process.argv;

async function placeOf(): Promise<Pick<AppSettingsOptions<{ count: number }>, 'file' | 'storage'>> {
  if (!place.startsWith('postgresql:')) return { file: place };
  const { Pool } = createRequire(import.meta.url)('pg') as { Pool: new (options: object) => PostgresPool };
  const pool = new Pool({ connectionString: place });
  return { storage: await createPostgresStorage(pool, { tableName: 'exchange_child' }) };
}

const settings = await createAppSettings<{ count: number }>({
  ...(await placeOf()),
  keys: [{ id: 'test', secret }],
});
for (let written = 0; written < Number(until); written++) {
  const now = await settings.update('a', (current) => ({ count: (current?.count ?? 0) + 1 }));
  await settings.credentials.write('a', 'token', `token ${now?.count}`);
  // At once, so that a number that was told was written before the end.
  writeSync(1, `${now?.count}\n`);
}
await settings.close();
