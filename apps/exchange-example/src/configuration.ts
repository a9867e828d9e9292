import type { ExchangeServerSession } from '@embedworks/infobip/exchange';
import type { ExampleOptions } from './options.ts';
import {
  checkOrdersSettings,
  credentialNames,
  FormError,
  type OrdersDatabase,
  type OrdersSettings,
} from './settings.ts';
import { createShopClient, ShopError, shopOf } from './shop-client.ts';

/** What the configuration page shows. Of secrets it says whether there are any, and never what they are. */
export interface ConfigurationView {
  username: string;
  accountKey: string;
  settings: OrdersSettings;
  isConfigured: boolean;
  hasShopKey: boolean;
  hasInfobipKey: boolean;
}

/** What the page sends. A key that is left empty stays as it is. */
export type ConfigurationForm = OrdersSettings & { shopKey?: string; infobipKey?: string };

export async function readConfiguration(
  { shopUrls: [proposed = ''] }: ExampleOptions,
  database: OrdersDatabase,
  { accountKey, user }: ExchangeServerSession,
): Promise<ConfigurationView> {
  const settings = await database.read(accountKey);
  const names = await database.credentials.names(accountKey);
  return {
    username: user.username,
    accountKey,
    settings: settings ?? { shopUrl: proposed, currency: 'EUR', syncDirection: 'both' },
    isConfigured: settings !== undefined,
    hasShopKey: names.includes(credentialNames.shopKey),
    hasInfobipKey: names.includes(credentialNames.infobipKey),
  };
}

/** @throws {FormError} with a sentence for the person at the form. */
export async function saveConfiguration(
  options: ExampleOptions,
  { read, write, credentials }: OrdersDatabase,
  { accountKey }: ExchangeServerSession,
  form: Partial<ConfigurationForm>,
): Promise<void> {
  const settings = checkForm(options, form);
  const before = await read(accountKey);
  const { shopKey, infobipKey } = form;
  // A key was given for one address. Sent to another by whoever may change that, it would not be write-only.
  if (before && before.shopUrl !== settings.shopUrl && !shopKey) {
    throw new FormError('The shop address is another one, so its API key has to be given again.');
  }
  if (shopKey) await credentials.write(accountKey, credentialNames.shopKey, shopKey);
  if (infobipKey) await credentials.write(accountKey, credentialNames.infobipKey, infobipKey);
  await write(accountKey, settings);
}

/** Answers a sentence. @throws {ShopError} when the shop does not answer as it should. */
export async function testConnection(
  options: ExampleOptions,
  database: OrdersDatabase,
  { accountKey }: ExchangeServerSession,
  form: Partial<ConfigurationForm>,
): Promise<string> {
  const settings = checkForm(options, form);
  const saved = await database.read(accountKey);
  if (!form.shopKey && saved && saved.shopUrl !== settings.shopUrl) {
    throw new ShopError('Give the API key of this address to test it.', 400);
  }
  const shop = form.shopKey ? createShopClient(settings, form.shopKey) : await shopOf(database, accountKey);
  const { shop: name, customers } = await shop.ping();
  return `The shop ${name} answers. It has ${customers} customers.`;
}

function checkForm({ shopUrls }: ExampleOptions, form: Partial<ConfigurationForm>): OrdersSettings {
  const settings = checkOrdersSettings(form);
  for (const key of [form.shopKey, form.infobipKey]) {
    if (key !== undefined && !/^[\x21-\x7e]*$/.test(key))
      throw new FormError('A key has letters, digits and signs only.');
  }
  const { shopUrl } = settings;
  if (shopUrls.some((allowed) => shopUrl === allowed || shopUrl.startsWith(`${allowed}/`))) return settings;
  throw new FormError(`The shop address has to be below ${shopUrls.join(' or ')}.`);
}
