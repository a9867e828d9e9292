import type { components } from '@embedworks/contracts/360dialog/rest';
import type { Ids } from '../engine/ids.ts';
import { createSequence, type Sequence } from '../engine/sequence.ts';
import { createTable, type Table } from '../engine/table.ts';

export type Schemas = components['schemas'];

/** Where somebody listens, with the headers to send along. */
export interface Address {
  url: string;
  headers: Record<string, string>;
}

/** One hub. */
export interface PartnerRow {
  id: string;
  /** Who pays: the partner for all, or each client by card. */
  payment: 'partner' | 'direct';
  currency: string;
  balance: number;
  /** Signs webhooks and onboardings. */
  platformSecret: string;
  requiresIoSignature: boolean;
  /** Sent with every partner event. */
  webhookHeaders: Record<string, string>;
  /** Whether numbers may move to another partner without being asked. */
  approvesPartnerChanges: boolean;
  /** What is answered. */
  partner: Schemas['Partner'];
}

/** A partner API key. */
export interface PartnerKeyRow {
  key: string;
  partnerId: string;
}

/** Somebody who signs in to the Partner API. */
export interface PartnerUserRow {
  username: string;
  password: string;
  partnerId: string;
}

export interface TokenRow {
  token: string;
  partnerId: string;
  expiresMs: number;
}

export interface ClientRow {
  id: string;
  partnerId: string;
  /** Of the sign-in, in lower case. */
  email: string;
  password: string;
  /** What the client has chosen to pay; `null` before, and where the partner pays. */
  plan: string | null;
  /** What is answered. */
  client: Schemas['Client'] & { name: string };
}

type WabaAccount = NonNullable<Schemas['Channel']['waba_account']>;

export interface WabaRow {
  id: string;
  partnerId: string;
  clientId: string;
  /** For the numbers that have no webhook of their own. */
  webhook: Address | null;
  /** What is answered. */
  account: WabaAccount & { external_id: string; name: string };
}

/** A channel as it is answered, without its client and its WABA. Where it stands in its life is read from here. */
export interface ChannelFacts extends Omit<Schemas['Channel'], 'client' | 'waba_account'> {
  status: string;
  setup_info: NonNullable<Schemas['Channel']['setup_info']> & { phone_number: string };
  integration: NonNullable<Schemas['Channel']['integration']>;
}

export interface ChannelRow {
  id: string;
  partnerId: string;
  clientId: string;
  wabaId: string;
  /** When its next step is due; `null` while it stays as it is. Milliseconds since the epoch, as all moments of records. */
  nextStepMs: number | null;
  /** Whether the partner may make API keys. */
  permitted: boolean;
  webhook: Address | null;
  sendsTemplates: boolean;
  channel: ChannelFacts;
}

/** The API key of a channel. The secret itself is not kept. */
export interface ApiKeyRow {
  /** SHA-256 of the secret, in hex. */
  hash: string;
  id: string;
  channelId: string;
  createdMs: number;
}

export interface TemplateRow {
  id: string;
  partnerId: string;
  wabaId: string;
  /** Meta's id. */
  externalId: string;
  /** When its review moves on; `null` when it is over. */
  nextStatusMs: number | null;
  template: Schemas['Template'] & { status: string };
}

export interface MessageRow {
  /** Meta's id. */
  id: string;
  channelId: string;
  direction: 'in' | 'out';
  /** Phone number of the other side, digits only. */
  contact: string;
  status: 'accepted' | 'sent' | 'delivered' | 'read' | 'failed' | 'received';
  /** When its status moves on; `null` when it is the last. */
  nextStatusMs: number | null;
  /** Of the template; `SERVICE` for everything else. */
  category: string;
  createdMs: number;
  /** As it was sent or received. */
  content: Record<string, unknown>;
}

/** Somebody who is signed in to the popup. */
export interface VisitRow {
  visit: string;
  partnerId: string;
  clientId: string;
  /** Channels added in this visit. */
  addedIds: string[];
}

/** Everything the vendor remembers. */
export interface Dialog360State {
  partners: Table<PartnerRow>;
  partnerKeys: Table<PartnerKeyRow>;
  partnerUsers: Table<PartnerUserRow>;
  tokens: Table<TokenRow>;
  clients: Table<ClientRow>;
  wabas: Table<WabaRow>;
  channels: Table<ChannelRow>;
  apiKeys: Table<ApiKeyRow>;
  templates: Table<TemplateRow>;
  messages: Table<MessageRow>;
  visits: Table<VisitRow>;
  /** By channel and contact: when the contact last wrote. */
  lastInbound: Map<string, number>;
  /** IO signatures that were used, with the moment from which they are too old anyway. */
  usedSignatures: Map<string, number>;
  /** By caller and limit: when the calls were, oldest first. */
  calls: Map<string, number[]>;
  /** Ids given from here on. */
  next: {
    eventId: Sequence<string>;
    apiKeyId: Sequence<string>;
    appId: Sequence<string>;
  };
}

export function createEmptyState(ids: Ids): Dialog360State {
  return {
    partners: createTable<PartnerRow>('id'),
    partnerKeys: createTable<PartnerKeyRow>('key'),
    partnerUsers: createTable<PartnerUserRow>('username'),
    tokens: createTable<TokenRow>('token'),
    clients: createTable<ClientRow>('id'),
    wabas: createTable<WabaRow>('id'),
    channels: createTable<ChannelRow>('id'),
    apiKeys: createTable<ApiKeyRow>('hash'),
    templates: createTable<TemplateRow>('id'),
    messages: createTable<MessageRow>('id'),
    visits: createTable<VisitRow>('visit'),
    lastInbound: new Map(),
    usedSignatures: new Map(),
    calls: new Map(),
    next: {
      eventId: createSequence(ids, 1000, (number) => `ev_${number}`),
      apiKeyId: createSequence(ids, 201_100, String),
      appId: createSequence(ids, 104_200, String),
    },
  };
}
