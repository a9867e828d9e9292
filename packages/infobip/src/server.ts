import { authOf, createInfobipClient } from './client.ts';
import { createHandler, type EmbeddingRules } from './embedding-handler.ts';
import { createInfobipFlowCallback, type InfobipFlowCallbackOptions } from './flow-callback.ts';
import type { InfobipOptions } from './options.ts';
import { createApplications, createAssociations, createEntities } from './resources/applications.ts';
import { createConversations } from './resources/conversations.ts';
import { createEmbeddables } from './resources/embeddables.ts';
import { createFlows } from './resources/flows.ts';
import { createPeople } from './resources/people.ts';
import { createSubscriptions } from './resources/subscriptions.ts';
import { createInfobipWebhooks, type InfobipWebhookOptions } from './webhooks.ts';

export type { InfobipClient } from './client.ts';
export type { ContractCheckOptions, ContractDrift } from './contract-check.ts';
export {
  createEmbeddingHandler,
  type EmbeddingHandlerOptions,
  type EmbeddingOutcome,
  type EmbeddingRules,
} from './embedding-handler.ts';
export type { FieldErrors } from './error-envelope.ts';
export { InfobipError, type InfobipErrorCode, type InfobipErrorKind } from './errors.ts';
export { createInfobipFlowCallback, type InfobipFlowCallbackOptions } from './flow-callback.ts';
export type { FlowReport, FlowReportParticipant } from './flow-report.ts';
export type { InfobipCredentials, InfobipOptions, InfobipSession } from './options.ts';
export { createInfobipPaces, type InfobipPaces } from './paces.ts';
export type { Application, Association, AssociationInput, Entity, PageSize } from './resources/applications.ts';
export type { CallOptions } from './resources/call.ts';
export type { Conversation, ConversationMessage, ConversationMessageFilter } from './resources/conversations.ts';
export type {
  AnswersEmbedding,
  AnswersScope,
  ConversationsEmbedding,
  ConversationsScope,
  Embedding,
  EmbeddingLink,
  MomentsEmbedding,
  MomentsScope,
} from './resources/embeddables.ts';
export type {
  AddParticipantsOptions,
  AddParticipantsProgress,
  AddParticipantsResult,
  ParticipantsBatch,
} from './resources/flow-participants.ts';
export type { WaitForReportOptions } from './resources/flow-wait.ts';
export type {
  CampaignId,
  FlowParticipant,
  FlowParticipantsRequest,
  FlowPerson,
  ReportOptions,
} from './resources/flows.ts';
export type * from './resources/people.ts';
export { personFilter } from './resources/people.ts';
export type {
  Subscription,
  SubscriptionChannel,
  SubscriptionFilter,
  SubscriptionInput,
  SubscriptionProfile,
  SubscriptionSecurity,
} from './resources/subscriptions.ts';
export type { OriginOptions } from '@embedworks/core/server';
export {
  isConversationEvent,
  isPeopleEvent,
  type InfobipConversationEvent,
  type InfobipEvent,
  type InfobipPeopleEvent,
  type InfobipUnknownEvent,
} from './webhook-events.ts';
export type { WebhookHmac, WebhookProofs } from './webhook-proof.ts';
export { createInfobipWebhooks, type InfobipWebhookOptions } from './webhooks.ts';
export { createMemoryDeliveryStore, type DeliveryStore } from '@embedworks/core/server';

/** Everything one account can do over REST. */
export type Infobip = ReturnType<typeof createInfobip>;

/**
 * The Infobip API for one account. Nothing is sent until the first call.
 *
 * What only reads, replaces or deletes is repeated after lost and failed answers; what adds or starts only after a 429, and
 * then as late as `Retry-After` says, unless a method says more. The published limits are kept; see `pace`.
 *
 * Every method takes a `signal` in its last argument and throws `InfobipError`.
 *
 * @throws {ConfigurationError} when `baseUrl` is no URL, or the credentials are empty or cannot travel in a header.
 */
export function createInfobip(options: InfobipOptions) {
  const client = createInfobipClient(options);
  const { contractCheck } = options;

  return {
    /** The typed client, for operations without a method here. */
    client,
    /** Links for Moments, Answers and Conversations. */
    embeddables: createEmbeddables(client),
    flows: createFlows(client),
    people: createPeople(client, options),
    conversations: createConversations(client),
    applications: createApplications(client),
    entities: createEntities(client),
    associations: createAssociations(client),
    subscriptions: createSubscriptions(client),
    session: {
      /** Ends the session of `credentials.session`; without one it does nothing. The next call begins another. */
      destroy: () => authOf(client).destroy(),
    },
    /** A handler for your address of links with the same credentials, limits and options. */
    embeddingHandler: (rules: EmbeddingRules) => createHandler(client, rules),
    webhooks: {
      /** A receiver for subscriptions with the same contract check. */
      subscriptions: (webhook: InfobipWebhookOptions) => createInfobipWebhooks({ contractCheck, ...webhook }),
      /** A receiver for the `notifyUrl` of flows with the same contract check. */
      flowReports: (callback: InfobipFlowCallbackOptions) => createInfobipFlowCallback({ contractCheck, ...callback }),
    },
  };
}
