import { IntegrationError } from '@embedworks/infobip';
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
  /** Why what is kept cannot be used. The app is as good as not configured then. */
  problem?: string;
  /** Whether there is one for the shop of these settings. */
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
  const { settings, problem } = await readKept(database, accountKey);
  const names = await database.credentials.names(accountKey);
  return {
    username: user.username,
    accountKey,
    settings: settings ?? { shopUrl: proposed, currency: 'EUR', syncDirection: 'both' },
    isConfigured: settings !== undefined,
    ...(problem ? { problem: 'What was saved cannot be used any more. Save it anew, with the shop API key.' } : {}),
    hasShopKey: settings !== undefined && names.includes(credentialNames.shopKey),
    hasInfobipKey: names.includes(credentialNames.infobipKey),
  };
}

/** What is kept of an account, or why it cannot be used: settings of an older version, say. */
export async function readKept(
  database: OrdersDatabase,
  accountKey: string,
): Promise<{ settings?: OrdersSettings | undefined; problem?: string }> {
  try {
    return { settings: await database.read(accountKey) };
  } catch (error) {
    const isUnusable = error instanceof IntegrationError && /^settings_(invalid|corrupt)$/.test(error.code);
    if (isUnusable) return { problem: error.message };
    throw error;
  }
}

/** @throws {FormError} with a sentence for the person at the form. */
export async function saveConfiguration(
  options: ExampleOptions,
  database: OrdersDatabase,
  { accountKey }: ExchangeServerSession,
  form: Partial<ConfigurationForm>,
): Promise<void> {
  const { credentials } = database;
  const settings = checkForm(options, form);
  const { settings: before } = await readKept(database, accountKey);
  const { shopKey, infobipKey } = form;
  const hasShopKey = (await credentials.names(accountKey)).includes(credentialNames.shopKey);
  // A key was given for one address. Sent to another by whoever may change that, it would not be write-only.
  if (hasShopKey && !shopKey && before?.shopUrl !== settings.shopUrl) {
    throw new FormError('The shop API key was given for another address, so it has to be given again.');
  }
  if (shopKey) await credentials.write(accountKey, credentialNames.shopKey, shopKey);
  if (infobipKey) await credentials.write(accountKey, credentialNames.infobipKey, infobipKey);
  await database.write(accountKey, settings);
}

/** Answers a sentence. @throws {ShopError} when the shop does not answer as it should. */
export async function testConnection(
  options: ExampleOptions,
  database: OrdersDatabase,
  { accountKey }: ExchangeServerSession,
  form: Partial<ConfigurationForm>,
): Promise<string> {
  const settings = checkForm(options, form);
  const { settings: saved, problem } = await readKept(database, accountKey);
  if (!form.shopKey && (problem || (saved && saved.shopUrl !== settings.shopUrl))) {
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
