import { randomBytes } from 'node:crypto';
import {
  createInfobip,
  createInfobipWebhooks,
  InfobipError,
  isPeopleEvent,
  type Infobip,
} from '@embedworks/infobip/server';
import type { ExampleOptions } from './options.ts';
import { createCustomerSync } from './people-sync.ts';
import { credentialNames, type OrdersDatabase } from './settings.ts';

const channel = 'CUSTOMER_ENGAGEMENT';

/** Takes what Infobip tells of people of an account, while nobody is signed in: for that the account gave an API key. */
export async function receivePeople(
  { infobipUrl, log }: ExampleOptions,
  database: OrdersDatabase,
  accountKey: string,
  request: Request,
): Promise<Response> {
  const { credentials } = database;
  const secret = await credentials.read(accountKey, credentialNames.webhookSecret);
  const apiKey = await credentials.read(accountKey, credentialNames.infobipKey);
  const settings = await database.read(accountKey);
  // Whether an account is known is nobody's business who cannot prove where the call is from.
  if (!secret || !apiKey || !settings) return new Response(null, { status: 401 });
  const receive = createInfobipWebhooks({
    account: accountKey,
    hmac: { secrets: [secret] },
    onError: log,
    async onEvent(event) {
      if (!isPeopleEvent(event) || settings.syncDirection === 'out') return;
      const infobip = createInfobip({ baseUrl: infobipUrl, credentials: { apiKey } });
      // What it throws makes Infobip deliver the event again.
      await (await createCustomerSync(database, accountKey, infobip)).receive(event);
    },
  });
  return receive(request);
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
