import type { WebhookTarget } from '../engine/webhooks.ts';
import { composeKey, type SigningKey } from './signing-key.ts';
import type { ConversationRow, InfobipState, OperationRow, ProfileRow, Schemas, SubscriptionRow } from './state.ts';
import { subscribableNames } from './subscription-events.ts';
import { toIsoTime } from './values.ts';
import type { InfobipWorld } from './vendor-types.ts';

type WithoutTime<Event> = Event extends { timestamp: string } ? Omit<Event, 'timestamp'> : never;

/** What happened to a profile, without its moment. */
export type PersonEvent = WithoutTime<Schemas['PeopleEvent']>;
/** What happened in a conversation, without its moment. */
export type ConversationEvent = WithoutTime<
  Schemas['ConversationChangedEvent'] | Schemas['ConversationMessageEvent'] | Schemas['AgentStatusChangedEvent']
>;

/**
 * Tells every subscription of `CUSTOMER_ENGAGEMENT` that names the event; the sandbox's own target while there is none.
 * Sandbox choice: how People events are switched on is not documented.
 */
export function tellPersonEvent(world: InfobipWorld, state: InfobipState, event: PersonEvent): void {
  const payload = { type: event.type, timestamp: toIsoTime(world.clock.now()), payload: event.payload };
  const subscriptions = findSubscriptions(state, ['CUSTOMER_ENGAGEMENT'], [event.type]);
  tell(world, state, 'peopleEvent', payload, subscriptions);
}

/** @param row `undefined` for what happens to an agent and not in a conversation. */
export function tellConversationEvent(
  world: InfobipWorld,
  state: InfobipState,
  event: ConversationEvent,
  row?: ConversationRow,
): void {
  const payload = { type: event.type, timestamp: toIsoTime(world.clock.now()), payload: event.payload };
  const channels = ['CUSTOMER_ENGAGEMENT', 'AGENT_OS'] as const;
  const subscriptions = findSubscriptions(state, channels, subscribableNames(event.type)).filter((subscription) =>
    fits(subscription, row),
  );
  tell(world, state, 'conversationEvent', payload, subscriptions);
}

/** The report of an operation, where its sender asked for it. Sandbox choice: unsigned. */
export function tellFlowReport(world: InfobipWorld, row: OperationRow, report: Schemas['FlowReport']): void {
  if (row.notifyUrl === null) return;
  world.notify('flowReport', report, { url: row.notifyUrl, headers: {} });
}

function tell(
  world: InfobipWorld,
  state: InfobipState,
  webhook: 'peopleEvent' | 'conversationEvent',
  payload: unknown,
  subscriptions: readonly SubscriptionRow[],
): void {
  if (subscriptions.length === 0) world.notify(webhook, payload);
  for (const { profileId } of subscriptions) {
    const target = toTarget(world, state, state.profiles.get(profileId));
    if (target) world.notify(webhook, payload, target);
  }
}

function findSubscriptions(
  state: InfobipState,
  channels: readonly SubscriptionRow['channel'][],
  names: readonly string[],
): SubscriptionRow[] {
  return state.subscriptions.filter(
    ({ channel, subscription }) =>
      channels.includes(channel) &&
      subscription.events.some((event) => typeof event === 'string' && names.includes(event)),
  );
}

/** Without criteria everything fits; of several, one is enough. */
function fits({ subscription: { criteria = [] } }: SubscriptionRow, row: ConversationRow | undefined): boolean {
  if (criteria.length === 0 || !row) return true;
  return criteria.some(
    ({ applicationId = row.applicationId, entityId = row.entityId }) =>
      applicationId === row.applicationId && entityId === row.entityId,
  );
}

function toTarget(
  { settings }: InfobipWorld,
  state: InfobipState,
  row: ProfileRow | undefined,
): WebhookTarget | undefined {
  const url = row?.profile.webhook?.notifyUrl;
  if (!row || url === undefined) return undefined;
  const { type, credentials = {} } = state.security.get(row.profile.security?.authId ?? '')?.settings ?? {};
  const headers: Record<string, string> = { ...row.profile.headers };
  const { hmacHeader: header, hmacEncoding: encoding, badSignatures } = settings;
  const key: SigningKey = { kind: 'none', header, encoding };
  if (type === 'HMAC' && 'secretKey' in credentials) {
    const { secretKey, algorithm } = credentials as Schemas['HmacCredentials'];
    Object.assign(key, { kind: algorithm, secret: badSignatures ? `not ${secretKey}` : secretKey });
  }
  if (type === 'BASIC' && 'username' in credentials) {
    const { username, password } = credentials as Schemas['BasicCredentials'];
    setAuthorization(headers, `Basic ${toBase64(`${username}:${badSignatures ? `not ${password}` : password}`)}`);
  }
  // Sandbox choice: nothing is fetched from `tokenUrl`, because nothing leaves the sandbox on the way.
  if (type === 'OAUTH')
    setAuthorization(headers, `Bearer ${badSignatures ? 'not-' : ''}sandbox-infobip-receiver-token`);
  return { url, headers, secret: composeKey(key) };
}

/** `Authorization` of the profile's headers gives way to the security settings, whatever its case. */
function setAuthorization(headers: Record<string, string>, value: string): void {
  for (const name of Object.keys(headers)) if (name.toLowerCase() === 'authorization') delete headers[name];
  headers.authorization = value;
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
