import { randomBytes } from 'node:crypto';
import {
  createInfobip,
  createInfobipWebhooks,
  InfobipError,
  isPeopleEvent,
  type Infobip,
} from '@embedworks/infobip/server';
import type { ExampleOptions } from './options.ts';
import { createCustomerSync, type CustomerSync } from './people-sync.ts';
import { credentialNames, type OrdersDatabase } from './settings.ts';
import { shopAccessOf, type ShopAccess } from './shop-client.ts';

const channel = 'CUSTOMER_ENGAGEMENT';

/** Takes what Infobip tells of people of an account, while nobody is signed in: for that the account gave an API key. */
export function createPeopleReceiver({ infobipUrl, log }: ExampleOptions, database: OrdersDatabase) {
  const { credentials } = database;
  const syncs = new Map<string, { given: string; sync: CustomerSync }>();

  /** One for an account while it gives the same, because events of one person wait for each other in their sync alone. */
  function syncOf(accountKey: string, access: ShopAccess, apiKey: string): CustomerSync {
    const given = JSON.stringify([access, apiKey]);
    const known = syncs.get(accountKey);
    if (known?.given === given) return known.sync;
    const infobip = createInfobip({ baseUrl: infobipUrl, credentials: { apiKey } });
    const sync = createCustomerSync(database, accountKey, access, infobip);
    syncs.set(accountKey, { given, sync });
    return sync;
  }

  return async (accountKey: string, request: Request): Promise<Response> => {
    const secret = await credentials.read(accountKey, credentialNames.webhookSecret);
    const apiKey = await credentials.read(accountKey, credentialNames.infobipKey);
    // Whether an account is known is nobody's business who cannot prove where the call is from.
    if (!secret || !apiKey) return new Response(null, { status: 401 });
    const receive = createInfobipWebhooks({
      account: accountKey,
      hmac: { secrets: [secret] },
      onError: log,
      async onEvent(event) {
        if (!isPeopleEvent(event)) return;
        // What is thrown makes Infobip deliver the event again.
        const access = await shopAccessOf(database, accountKey);
        if (access.settings.syncDirection !== 'out') await syncOf(accountKey, access, apiKey).receive(event);
      },
    });
    return receive(request);
  };
}

/** Asks Infobip to tell of people from now on. May be pressed again: a new secret takes the old one's place. */
export async function subscribeToPeople(
  { publicUrl }: ExampleOptions,
  { credentials }: OrdersDatabase,
  accountKey: string,
  { subscriptions }: Infobip,
): Promise<void> {
  const secretKey = randomBytes(32).toString('base64url');
  const notifyUrl = `${publicUrl}/webhooks/people/${encodeURIComponent(accountKey)}`;
  await unlessMissing(subscriptions.delete(channel, 'orders-people'));
  await unlessMissing(subscriptions.profiles.delete('orders-app'));
  await unlessMissing(subscriptions.security.delete('orders-hmac'));
  await credentials.write(accountKey, credentialNames.webhookSecret, secretKey);
  await subscriptions.create(channel, {
    subscriptionId: 'orders-people',
    name: 'Orders: changes of people',
    events: [
      'PERSON_CREATED',
      'PERSON_DELETED',
      'PERSON_ATTRIBUTE_CHANGED',
      'PERSON_CONTACT_INFORMATION_CREATED',
      'PERSON_CONTACT_INFORMATION_UPDATED',
      'PERSON_CONTACT_INFORMATION_DELETED',
    ],
    profile: {
      profileId: 'orders-app',
      webhook: { notifyUrl, contentType: 'application/json' },
      security: { authId: 'orders-hmac', type: 'HMAC', credentials: { secretKey, algorithm: 'HMAC_SHA_256' } },
    },
  });
}

async function unlessMissing(deleted: Promise<void>): Promise<void> {
  try {
    await deleted;
  } catch (error) {
    if (!(error instanceof InfobipError) || error.code !== 'not_found') throw error;
  }
}
