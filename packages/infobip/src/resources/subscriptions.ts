import type { components, operations } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { dataOf, done, toInit, type CallOptions } from './call.ts';
import { walk } from './list.ts';

type Schemas = components['schemas'];
type SubscriptionQuery = NonNullable<operations['listSubscriptions']['parameters']['query']>;

export type SubscriptionChannel = Schemas['SubscriptionChannel'];
export type Subscription = Schemas['Subscription'];
export type SubscriptionInput = Schemas['SubscriptionInput'];
export type SubscriptionProfile = Schemas['Profile'];
/** How webhooks prove where they come from. Its credentials are secrets. */
export type SubscriptionSecurity = Schemas['SecuritySettings'];

export interface SubscriptionFilter extends Omit<SubscriptionQuery, 'page' | 'size'> {
  /** Rows in a page, 100 at most. Default: 100. */
  pageSize?: number;
}

type PageSize = Pick<SubscriptionFilter, 'pageSize'>;

/**
 * What the vendor tells your server: subscriptions by channel, the profiles they are sent by, and how those prove
 * themselves. Conversations of the platform are the channel `CUSTOMER_ENGAGEMENT`.
 *
 * Source: `infobip-subscriptions-api-openapi.json` of https://github.com/api-evangelist/infobip
 */
export function createSubscriptions(client: InfobipClient) {
  const path = '/subscriptions/1/subscription/{channel}';
  const withId = (channel: SubscriptionChannel, subscriptionId: string, call?: CallOptions) => ({
    ...toInit(call),
    params: { path: { channel, subscriptionId } },
  });
  return {
    /** Newest first; what is given must all match. */
    list: (channel: SubscriptionChannel, { pageSize = 100, ...filter }: SubscriptionFilter = {}, call?: CallOptions) =>
      walk<Subscription>(pageSize, (page, size) =>
        dataOf(client.GET(path, { ...toInit(call), params: { path: { channel }, query: { ...filter, page, size } } })),
      ),
    get: (channel: SubscriptionChannel, subscriptionId: string, call?: CallOptions) =>
      dataOf(client.GET(`${path}/{subscriptionId}`, withId(channel, subscriptionId, call))),
    /** With the id of a profile that exists, or with a whole profile to be made on the way. Answers the ids. */
    create: (channel: SubscriptionChannel, subscription: SubscriptionInput, call?: CallOptions) =>
      dataOf(client.POST(path, { ...toInit(call), params: { path: { channel } }, body: subscription })),
    update: (
      channel: SubscriptionChannel,
      subscriptionId: string,
      update: Schemas['SubscriptionUpdate'],
      call?: CallOptions,
    ) => done(client.PUT(`${path}/{subscriptionId}`, { ...withId(channel, subscriptionId, call), body: update })),
    delete: (channel: SubscriptionChannel, subscriptionId: string, call?: CallOptions) =>
      done(client.DELETE(`${path}/{subscriptionId}`, withId(channel, subscriptionId, call))),
    profiles: createProfiles(client),
    security: createSecurity(client),
  };
}

function createProfiles(client: InfobipClient) {
  const path = '/subscriptions/1/profiles';
  const withId = (profileId: string, call?: CallOptions) => ({ ...toInit(call), params: { path: { profileId } } });
  return {
    list: ({ pageSize = 100 }: PageSize = {}, call?: CallOptions) =>
      walk<SubscriptionProfile>(pageSize, (page, size) =>
        dataOf(client.GET(path, { ...toInit(call), params: { query: { page, size } } })),
      ),
    get: (profileId: string, call?: CallOptions) => dataOf(client.GET(`${path}/{profileId}`, withId(profileId, call))),
    create: (profile: Schemas['ProfileInput'], call?: CallOptions) =>
      dataOf(client.POST(path, { ...toInit(call), body: profile })),
    update: (profileId: string, update: Schemas['ProfileUpdate'], call?: CallOptions) =>
      done(client.PUT(`${path}/{profileId}`, { ...withId(profileId, call), body: update })),
    delete: (profileId: string, call?: CallOptions) =>
      done(client.DELETE(`${path}/{profileId}`, withId(profileId, call))),
  };
}

function createSecurity(client: InfobipClient) {
  const path = '/subscriptions/1/security';
  const withId = (authId: string, call?: CallOptions) => ({ ...toInit(call), params: { path: { authId } } });
  return {
    list: ({ pageSize = 100 }: PageSize = {}, call?: CallOptions) =>
      walk<SubscriptionSecurity>(pageSize, (page, size) =>
        dataOf(client.GET(path, { ...toInit(call), params: { query: { page, size } } })),
      ),
    get: (authId: string, call?: CallOptions) => dataOf(client.GET(`${path}/{authId}`, withId(authId, call))),
    create: (security: Schemas['SecurityInput'], call?: CallOptions) =>
      dataOf(client.POST(path, { ...toInit(call), body: security })),
    update: (authId: string, update: Schemas['SecurityUpdate'], call?: CallOptions) =>
      done(client.PUT(`${path}/{authId}`, { ...withId(authId, call), body: update })),
    delete: (authId: string, call?: CallOptions) => done(client.DELETE(`${path}/{authId}`, withId(authId, call))),
  };
}
