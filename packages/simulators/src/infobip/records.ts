import type { components } from '@embedworks/contracts/infobip/rest';
import type { BotStep, EmbeddableProduct, UseCaseField } from './page-action-types.ts';
import type { AppForm, AppSecrets, AppShell, PortalUser } from './exchange/portal-action-types.ts';

export type Schemas = components['schemas'];

/** The pair of X that a record is labelled with; `null` without X. */
export interface TenantLabel {
  applicationId: string | null;
  entityId: string | null;
}

/** An API key. */
export interface KeyRow {
  key: string;
  /** What it is called where the key itself has no business. */
  id: string;
  name: string;
  scopes: string[];
  /** Milliseconds since the epoch, as all moments of records. */
  expiresMs: number;
  /** The pair it is linked to: it sees and makes nothing else. */
  platform: (TenantLabel & { action: 'FILL' | 'FORCE' }) | null;
}

/** Somebody with a user name. */
export interface UserRow {
  username: string;
  password: string;
  scopes: string[];
}

/** A session (`IBSSO`) or an access token (`Bearer`). */
export interface TokenRow {
  token: string;
  username: string;
  expiresMs: number;
}

export interface EmbeddingRow {
  id: string;
  name: string;
  /** Ids of its use cases, in the order the wizard shows them. */
  useCaseIds: string[];
}

/** A ready-made use case. */
export interface UseCaseRow {
  id: string;
  title: string;
  description: string;
  channels: string[];
  steps: { title: string; fields: UseCaseField[] }[];
  /** Whether somebody who has left may come in again. */
  allowsReentry: boolean;
}

/** A pushed request. */
export interface RequestRow extends TenantLabel {
  requestUri: string;
  /** Key it was pushed with. */
  key: string;
  /** As it was given; `null` for the products without one. */
  embeddingId: number | string | null;
  scopes: string[];
  expiresMs: number;
  /** How often its page was loaded. */
  loads: number;
  /** Whether a page was opened with it. It is good for one. */
  isUsed: boolean;
}

/** An embeddable that somebody has open. */
export interface PageSessionRow extends TenantLabel {
  session: string;
  product: EmbeddableProduct;
  key: string;
  embeddingId: number | string | null;
  scopes: string[];
  expiresMs: number;
}

/** A use case that was activated: a flow. */
export interface CampaignRow extends TenantLabel {
  id: number;
  embeddingId: string;
  useCaseId: string;
  state: 'active' | 'paused' | 'deleted';
  fields: Record<string, string>;
  activatedMs: number;
}

export type ReportedParticipant = Schemas['FlowReportParticipant'];

/** One `addFlowParticipants`. */
export interface OperationRow {
  operationId: string;
  campaignId: number;
  createdMs: number;
  callbackData: string | null;
  notifyUrl: string | null;
  /** Who asked for it; `null` for what is not remembered. */
  calledBy: { type: 'client' | 'user'; id: string } | null;
  /** How many of the list have been worked off, from its start. */
  done: number;
  participants: (ReportedParticipant & {
    person: Schemas['PersonInput'] | null;
    variables: Record<string, unknown>;
    /** When it was decided; `null` while it is pending. */
    decidedMs: number | null;
  })[];
}

/** Somebody who is, or was, in a flow. */
export interface MemberRow {
  /** Campaign and person: `200000000000001 9001`. */
  id: string;
  campaignId: number;
  personId: number;
  enteredMs: number;
  /** When the flow is over for this person; `null` when it is. */
  leavesMs: number | null;
  variables: Record<string, unknown>;
}

export interface BotRow extends TenantLabel {
  id: string;
  name: string;
  steps: BotStep[];
  version: number;
  savedMs: number;
}

export interface ConversationRow extends TenantLabel {
  id: string;
  customer: string;
  channel: string;
  /** The customer's address on the channel, and ours. */
  customerAddress: string;
  ownAddress: string;
  tags: string[];
  /** What is answered. */
  conversation: Schemas['Conversation'] & { status: NonNullable<Schemas['Conversation']['status']>; updatedAt: string };
}

export interface MessageRow {
  id: string;
  conversationId: string;
  /** What is answered. */
  message: Schemas['ConversationMessage'] & { createdAt: string };
}

export interface ApplicationRow {
  applicationId: string;
  applicationName?: string;
}

export interface EntityRow {
  entityId: string;
  entityName?: string;
}

export interface AssociationRow {
  /** Type, channel and resource: a sender has one pair at most. */
  id: string;
  association: Schemas['Association'];
}

export interface SecurityRow {
  authId: string;
  settings: Schemas['SecuritySettings'];
}

export interface ProfileRow {
  profileId: string;
  /** What is answered; `security` by its id. */
  profile: Schemas['Profile'];
}

export interface SubscriptionRow {
  /** Channel and id. */
  id: string;
  channel: Schemas['SubscriptionChannel'];
  profileId: string;
  createdMs: number;
  /** What is answered, without the profile. */
  subscription: Omit<Schemas['Subscription'], 'profile'>;
}

/** Where an end user of an embedding was. */
export interface PositionRow {
  /** Product, embedding, application and entity. */
  id: string;
  position: Record<string, unknown>;
}

/** Somebody who works in the portal. */
export interface PortalUserRow extends PortalUser {
  password: string;
}

/** An Exchange app, as its developer filled it in. */
export interface AppRow extends AppForm, AppSecrets {
  id: string;
  access: AppShell['access'];
  isInstalled: boolean;
  /** Of what the form holds. */
  version: number;
  createdMs: number;
}

/** By which the portal knows its user in an app's frame. */
export interface AppStateRow {
  state: string;
  userKey: string;
  appId: string;
  /** Of a card; `null` for other frames. */
  conversationId: string | null;
  expiresMs: number;
}

/** What an app turns into a token. */
export interface ExchangeCodeRow {
  code: string;
  appId: string;
  userKey: string;
  /** The account that its user works in. */
  accountKey: string;
  /** As it was given to the authorization. */
  redirectUri: string;
  /** `null` for a confidential client. */
  codeChallenge: string | null;
  scope: string | null;
  expiresMs: number;
  /** Whether there is a token of it. It is good for one. */
  isUsed: boolean;
}

/** A token (`IBSSO`) that an app has of a portal user. */
export interface ExchangeTokenRow {
  token: string;
  appId: string;
  userKey: string;
  accountKey: string;
  /** The code that it was made of, be it by refreshing; `null` for the one to begin with. */
  code: string | null;
  expiresMs: number;
}
