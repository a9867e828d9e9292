import type { Ids } from '../engine/ids.ts';
import { createSequence, type Sequence } from '../engine/sequence.ts';
import { createTable, type Table } from '../engine/table.ts';
import { createPeopleState, type PeopleState } from './people/state.ts';
import type {
  KeyRow,
  UserRow,
  TokenRow,
  EmbeddingRow,
  UseCaseRow,
  RequestRow,
  PageSessionRow,
  CampaignRow,
  OperationRow,
  MemberRow,
  BotRow,
  ConversationRow,
  MessageRow,
  ApplicationRow,
  EntityRow,
  AssociationRow,
  SecurityRow,
  ProfileRow,
  SubscriptionRow,
  PositionRow,
  PortalUserRow,
  AppRow,
  AppStateRow,
  ExchangeCodeRow,
  ExchangeTokenRow,
} from './records.ts';
import type { ChatbotRow, ChatRow, JourneyRow, JourneyRunRow, RunRow } from './exchange/records.ts';

export type * from './records.ts';
export type * from './exchange/records.ts';

/** Everything the vendor remembers. */
export interface InfobipState {
  keys: Table<KeyRow>;
  users: Table<UserRow>;
  /** Of `createSession`. */
  sessions: Table<TokenRow>;
  /** Of `createOauthToken`. */
  accessTokens: Table<TokenRow>;
  embeddings: Table<EmbeddingRow>;
  useCases: Table<UseCaseRow>;
  requests: Table<RequestRow>;
  pageSessions: Table<PageSessionRow>;
  positions: Table<PositionRow>;
  campaigns: Table<CampaignRow>;
  operations: Table<OperationRow>;
  members: Table<MemberRow>;
  bots: Table<BotRow>;
  conversations: Table<ConversationRow>;
  messages: Table<MessageRow>;
  applications: Table<ApplicationRow>;
  entities: Table<EntityRow>;
  associations: Table<AssociationRow>;
  security: Table<SecurityRow>;
  profiles: Table<ProfileRow>;
  subscriptions: Table<SubscriptionRow>;
  portalUsers: Table<PortalUserRow>;
  apps: Table<AppRow>;
  appStates: Table<AppStateRow>;
  exchangeCodes: Table<ExchangeCodeRow>;
  exchangeTokens: Table<ExchangeTokenRow>;
  chatbots: Table<ChatbotRow>;
  chats: Table<ChatRow>;
  journeys: Table<JourneyRow>;
  journeyRuns: Table<JourneyRunRow>;
  runs: Table<RunRow>;
  people: PeopleState;
  /** By operation: the window it was last called in, and how often. */
  calls: Map<string, { windowMs: number; calls: number }>;
  /** When participants are worked off next; `null` while nobody waits. */
  nextFlowStepMs: number | null;
  /** Ids given from here on. */
  next: {
    campaignId: Sequence;
    botId: Sequence<string>;
    appId: Sequence<string>;
  };
}

export function createEmptyState(ids: Ids): InfobipState {
  return {
    keys: createTable<KeyRow>('key'),
    users: createTable<UserRow>('username'),
    sessions: createTable<TokenRow>('token'),
    accessTokens: createTable<TokenRow>('token'),
    embeddings: createTable<EmbeddingRow>('id'),
    useCases: createTable<UseCaseRow>('id'),
    requests: createTable<RequestRow>('requestUri'),
    pageSessions: createTable<PageSessionRow>('session'),
    positions: createTable<PositionRow>('id'),
    campaigns: createTable<CampaignRow>('id'),
    operations: createTable<OperationRow>('operationId'),
    members: createTable<MemberRow>('id'),
    bots: createTable<BotRow>('id'),
    conversations: createTable<ConversationRow>('id'),
    messages: createTable<MessageRow>('id'),
    applications: createTable<ApplicationRow>('applicationId'),
    entities: createTable<EntityRow>('entityId'),
    associations: createTable<AssociationRow>('id'),
    security: createTable<SecurityRow>('authId'),
    profiles: createTable<ProfileRow>('profileId'),
    subscriptions: createTable<SubscriptionRow>('id'),
    portalUsers: createTable<PortalUserRow>('userKey'),
    apps: createTable<AppRow>('id'),
    appStates: createTable<AppStateRow>('state'),
    exchangeCodes: createTable<ExchangeCodeRow>('code'),
    exchangeTokens: createTable<ExchangeTokenRow>('token'),
    chatbots: createTable<ChatbotRow>('id'),
    chats: createTable<ChatRow>('id'),
    journeys: createTable<JourneyRow>('id'),
    journeyRuns: createTable<JourneyRunRow>('id'),
    runs: createTable<RunRow>('id'),
    people: createPeopleState(ids),
    calls: new Map(),
    nextFlowStepMs: null,
    next: {
      campaignId: createSequence(ids, 200_000_000_000_100),
      botId: createSequence(ids, 300, (last) => `bot-${last}`),
      appId: createSequence(ids, 100, (last) => `app-${last}`),
    },
  };
}
