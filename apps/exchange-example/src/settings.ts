import {
  createAppSettings,
  createPostgresStorage,
  type AppSettings,
  type ExchangeStorage,
  type KeyringKey,
  type PostgresPool,
} from '@embedworks/infobip/exchange';
import type { Driver } from 'unstorage';

export const currencies = ['EUR', 'USD', 'GBP'] as const;
/** `out` is from the shop to People. */
const syncDirections = ['out', 'in', 'both'] as const;

/** What an account chooses on the configuration page. Secrets are not among it: they are credentials, and sealed. */
export interface OrdersSettings {
  /** Where the shop's API is, e.g. `https://shop.example/api`. */
  shopUrl: string;
  currency: (typeof currencies)[number];
  syncDirection: (typeof syncDirections)[number];
}

export type OrdersDatabase = AppSettings<OrdersSettings>;

/** Names of the credentials of an account. */
export const credentialNames = {
  /** Of the shop's API. */
  shopKey: 'shop API key',
  /** Of Infobip's API, for what happens while nobody is signed in. */
  infobipKey: 'Infobip API key',
  /** Signs the webhook of People. */
  webhookSecret: 'webhook secret',
} as const;

/**
 * The database of settings, by its address: a file of SQLite, `redis://…` or `postgres://…`. The first two lines below are
 * all that changes in production.
 *
 * @throws {ConfigurationError} when it cannot be used.
 */
export async function openSettings(address: string, keys: readonly KeyringKey[]): Promise<OrdersDatabase> {
  const storage = await connect(address);
  return createAppSettings({ ...(storage ? { storage } : { file: address }), keys, validate: checkOrdersSettings });
}

async function connect(address: string): Promise<ExchangeStorage | undefined> {
  if (/^rediss?:/.test(address)) {
    const { createStorage } = await import('unstorage');
    const { default: redisDriver } = await import('unstorage/drivers/redis');
    // The types of `unstorage`'s drivers do not find their own.
    return createStorage({ driver: redisDriver({ url: address }) as Driver });
  }
  if (/^postgres(ql)?:/.test(address)) {
    // Not among the example's own packages: `npm i pg`.
    const name: string = 'pg';
    const { default: pg } = (await import(name)) as {
      default: { Pool: new (options: { connectionString: string }) => PostgresPool };
    };
    return createPostgresStorage(new pg.Pool({ connectionString: address }));
  }
  return undefined;
}

/** What a person filled in cannot be used. Its message is for them. */
export class FormError extends Error {
  override readonly name = 'FormError';
}

/** @throws {FormError} with a sentence for the person who filled the form in. */
export function checkOrdersSettings(value: unknown): OrdersSettings {
  const { shopUrl, currency, syncDirection } = (value ?? {}) as Partial<Record<keyof OrdersSettings, unknown>>;
  const url = typeof shopUrl === 'string' ? URL.parse(shopUrl) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new FormError('The shop address has to be a URL without a query.');
  }
  const knownCurrency = currencies.find((each) => each === currency);
  if (!knownCurrency) throw new FormError(`The currency has to be one of ${currencies.join(', ')}.`);
  const knownDirection = syncDirections.find((each) => each === syncDirection);
  if (!knownDirection) throw new FormError(`The sync direction has to be one of ${syncDirections.join(', ')}.`);
  return { shopUrl: url.href.replace(/\/+$/, ''), currency: knownCurrency, syncDirection: knownDirection };
}
