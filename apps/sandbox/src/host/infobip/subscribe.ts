import { InfobipError } from '@embedworks/infobip';
import type { Infobip, SubscriptionInput } from '@embedworks/infobip/server';
import { webhookSecret } from './received.ts';

const channel = 'CUSTOMER_ENGAGEMENT';
const subscriptionId = 'team-sync';
const profileId = 'team-hooks';
const authId = 'team-hmac';

/** Set up once by a team; anew here, so that it can be pressed twice. */
export async function subscribe({ subscriptions }: Infobip, notifyUrl: string): Promise<SubscriptionInput['events']> {
  const events: SubscriptionInput['events'] = [
    'PERSON_CREATED',
    'PERSON_ATTRIBUTE_CHANGED',
    'PERSON_TAG_ADDED',
    'CONVERSATION_CREATED',
    'CONVERSATION_MESSAGE_RECEIVED',
  ];
  await unlessMissing(subscriptions.delete(channel, subscriptionId));
  await unlessMissing(subscriptions.profiles.delete(profileId));
  await unlessMissing(subscriptions.security.delete(authId));
  await subscriptions.create(channel, {
    subscriptionId,
    name: 'The team’s server',
    events,
    profile: {
      profileId,
      webhook: { notifyUrl, contentType: 'application/json' },
      security: {
        authId,
        type: 'HMAC',
        credentials: { secretKey: webhookSecret, algorithm: 'HMAC_SHA_256' },
      },
    },
  });
  return events;
}

async function unlessMissing(deleted: Promise<void>): Promise<void> {
  try {
    await deleted;
  } catch (error) {
    if (!(error instanceof InfobipError) || error.code !== 'not_found') throw error;
  }
}
