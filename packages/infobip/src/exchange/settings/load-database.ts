import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';

/**
 * The packages that a database needs, and which are installed for it alone.
 *
 * @throws ConfigurationError that says what to install.
 */
export async function loadDatabase<Connector>(packages: string, loadConnector: () => Promise<{ default: Connector }>) {
  try {
    const [{ createStorage }, { default: db0Driver }, { createDatabase }, { default: connector }] = await Promise.all([
      import('unstorage'),
      import('unstorage/drivers/db0'),
      import('db0'),
      loadConnector(),
    ]);
    return { createStorage, db0Driver, createDatabase, connector };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'they could not be loaded';
    throw new ConfigurationError(vendor, `This settings database needs \`npm i ${packages}\`: ${reason}`);
  }
}
