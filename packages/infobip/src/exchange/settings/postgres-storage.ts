import { ConfigurationError, IntegrationError } from '@embedworks/core';
import type { Driver } from 'unstorage';
import { vendor } from '../../errors.ts';
import { loadDatabase } from './load-database.ts';
import type { ExchangeStorage } from './storage.ts';

/** A `Pool` of the package `pg`, as far as it is used. */
export interface PostgresPool {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  end(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

const mostAttempts = 5;

/**
 * A table of PostgreSQL as storage, made when it is not there. The connector of `db0` alone keeps one connection: when it
 * breaks, the process ends, or each later call fails. Over a pool the next call has a new one.
 *
 * @param pool `new Pool({ connectionString })` of `pg`. The settings' `close()` ends it.
 * @param options.tableName Default: `exchange_settings`.
 * @throws ConfigurationError without `unstorage` and `db0`, or for a name that would have to be quoted.
 * @throws IntegrationError `storage_failed` when PostgreSQL does not answer or refuses the table.
 */
export async function createPostgresStorage(
  pool: PostgresPool,
  { tableName = 'exchange_settings' }: { tableName?: string } = {},
): Promise<ExchangeStorage> {
  if (!/^[a-z_]\w{0,62}$/.test(tableName)) {
    const message = `\`tableName\` has to begin with a-z or _ and go on with those, A-Z and 0-9, but is ${JSON.stringify(tableName)}.`;
    throw new ConfigurationError(vendor, message);
  }
  const { createStorage, db0Driver, createDatabase, connector } = await loadDatabase(
    'unstorage db0 pg',
    () => import('db0/connectors/postgresql'),
  );
  // A connection that breaks while it is idle. Without a listener that would end the process.
  pool.on('error', () => undefined);
  const client = {
    connect: async () => undefined,
    query: (sql: string, values?: unknown[]) => pool.query(sql, values),
    end: () => pool.end(),
  };
  const lib = {
    Client: class {
      constructor() {
        return client;
      }
    },
  };
  const database = createDatabase(connector({ url: '', lib }));
  for (let attempt = 1; ; attempt++) {
    // The types of `unstorage`'s drivers do not find their own.
    const driver = db0Driver({ database, tableName }) as Driver;
    try {
      // Makes the table. PostgreSQL lets only one of several connections do that, `IF NOT EXISTS` or not.
      await driver.getItem('about');
      return createStorage({ driver });
    } catch (cause) {
      if (attempt < mostAttempts) continue;
      const message = `PostgreSQL cannot be reached, or its table ${tableName} cannot be made or read.`;
      throw new IntegrationError(message, { vendor, code: 'storage_failed', retryable: true, cause });
    }
  }
}
