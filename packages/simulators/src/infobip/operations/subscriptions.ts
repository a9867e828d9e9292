import { badRequest, notFound } from '../refusals.ts';
import type { InfobipState, Schemas, SubscriptionRow } from '../state.ts';
import { keepKnownEvents } from '../subscription-events.ts';
import { chooseProfile, idProblem, saveProfile, toProfileIds } from '../subscription-settings.ts';
import { toPage } from '../values.ts';
import type { InfobipHandlers, Principal } from '../vendor-types.ts';

type Channel = Schemas['SubscriptionChannel'];

export const subscriptions = {
  listSubscriptions({ path: { channel }, query, principal, state }) {
    const { applicationId, entityId, resource, user } = query;
    const rows = state.subscriptions
      .filter((row) => row.channel === channel && sees(principal, row))
      .filter(({ subscription: { criteria = [], resources = [], users = [] } }) => {
        const fits = (criterion: Schemas['SubscriptionCriterion']) =>
          (applicationId === undefined || criterion.applicationId === applicationId) &&
          (entityId === undefined || criterion.entityId === entityId);
        const isOfTenant = (applicationId === undefined && entityId === undefined) || criteria.some(fits);
        const isOfResource = resource === undefined || resources.includes(resource);
        return isOfTenant && isOfResource && (user === undefined || users.includes(user));
      });
    const newestFirst = rows.toReversed().map((row) => toSubscription(state, row));
    return { status: 200, body: toPage(newestFirst, query) };
  },

  async createSubscription({ path: { channel }, body, principal, state, world }) {
    const { profile: input, ...subscription } = body;
    const { subscriptionId } = subscription;
    const problem = idProblem('subscriptionId', subscriptionId);
    if (problem) return badRequest(problem);
    const id = rowId(channel, subscriptionId);
    if (state.subscriptions.get(id)) return badRequest({ subscriptionId: ['already exists'] });
    const chosen = chooseProfile(state, input);
    if ('refusal' in chosen) return chosen.refusal;
    if (chosen.isNew) await saveProfile(state, chosen.row);
    await state.subscriptions.insert({
      id,
      channel,
      profileId: chosen.row.profileId,
      createdMs: world.clock.now(),
      subscription: {
        ...subscription,
        ...linkedCriteria(principal, subscription),
        events: keepKnownEvents(channel, subscription.events),
      },
    });
    const headers = { location: `/subscriptions/1/subscription/${channel}/${subscriptionId}` };
    return { status: 201, body: { subscriptionId, profile: toProfileIds(chosen.row) }, headers };
  },

  getSubscription({ path: { channel, subscriptionId }, principal, state }) {
    const row = find(state, principal, channel, subscriptionId);
    return row ? { status: 200, body: toSubscription(state, row) } : notFound();
  },

  async updateSubscription({ path: { channel, subscriptionId }, body, principal, state }) {
    const row = find(state, principal, channel, subscriptionId);
    if (!row) return notFound();
    const { profile: input, ...change } = body;
    const profile = state.profiles.get(input.profileId ?? '');
    if (!profile) return notFound(`Profile ${input.profileId ?? ''} not found`);
    const events = keepKnownEvents(channel, change.events);
    const subscription = { subscriptionId, ...change, ...linkedCriteria(principal, change), events };
    await state.subscriptions.update(row.id, { profileId: profile.profileId, subscription });
    return { status: 200, body: { subscriptionId, profile: toProfileIds(profile) } };
  },

  deleteSubscription({ path: { channel, subscriptionId }, principal, state }) {
    const row = find(state, principal, channel, subscriptionId);
    if (!row) return notFound();
    state.subscriptions.delete(row.id);
    const profile = state.profiles.get(row.profileId);
    return { status: 200, body: { subscriptionId, ...(profile ? { profile: toProfileIds(profile) } : {}) } };
  },
} satisfies Partial<InfobipHandlers>;

function find(
  state: InfobipState,
  principal: Principal,
  channel: Channel,
  subscriptionId: string,
): SubscriptionRow | undefined {
  const row = state.subscriptions.get(rowId(channel, subscriptionId));
  return row && sees(principal, row) ? row : undefined;
}

/** Each channel has its own. */
function rowId(channel: Channel, subscriptionId: string): string {
  return `${channel} ${subscriptionId}`;
}

/** A linked key sees those of its pair. */
function sees({ platform }: Principal, { subscription: { criteria = [] } }: SubscriptionRow): boolean {
  if (!platform) return true;
  const { applicationId, entityId } = platform;
  return criteria.some(
    (each) => each.applicationId === (applicationId ?? undefined) && each.entityId === (entityId ?? undefined),
  );
}

/** A linked key adds its pair where there is none, or puts it in place of others, as its link says. */
function linkedCriteria(
  { platform }: Principal,
  { criteria = [] }: { criteria?: Schemas['SubscriptionCriterion'][] },
): { criteria?: Schemas['SubscriptionCriterion'][] } {
  if (!platform || (platform.action === 'FILL' && criteria.length > 0)) return {};
  const { applicationId, entityId } = platform;
  return {
    criteria: [{ ...(applicationId === null ? {} : { applicationId }), ...(entityId === null ? {} : { entityId }) }],
  };
}

function toSubscription(state: InfobipState, { profileId, subscription }: SubscriptionRow): Schemas['Subscription'] {
  const profile = state.profiles.get(profileId);
  return { ...subscription, ...(profile ? { profile: toProfileIds(profile) } : {}) };
}
