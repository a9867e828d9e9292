import type { components } from '@embedworks/contracts/esputnik/rest';
import type { Ids } from '../engine/ids.ts';
import { createSequence, type Sequence } from '../engine/sequence.ts';
import { createTable, type Table } from '../engine/table.ts';
import type { Right } from './rights.ts';
import type { SiteSettings } from './site-settings.ts';

export type Schemas = components['schemas'];

/** A key of the account, or one of its tokens for events. */
export interface KeyRow {
  key: string;
  /** `basic` is an API key, `bearer` a token for events. */
  scheme: 'basic' | 'bearer';
  right: Right;
  disabled: boolean;
}

export interface ContactRow {
  id: number;
  /** A deleted one stays, for an import that brings it back. */
  deleted: boolean;
  contact: Schemas['ContactFields'];
  groupIds: number[];
  /** Keys of subscription categories. */
  subscriptions: string[];
}

export interface GroupRow {
  id: number;
  name: string;
  type: 'Static' | 'Dynamic' | 'Combined';
}

/** A token that may be spent. One that was spent is gone. */
export interface TokenRow {
  token: string;
  contactId: number;
  issuedMs: number;
}

/** A prepared message: its default version, and those in other languages. */
export interface TemplateRow {
  id: number;
  template: Schemas['InboxTemplateInput'];
  /** By ISO 639-1. */
  languages: Record<string, Schemas['InboxTemplateInput']>;
}

/** Why a message was sent. */
export interface MessageSource {
  /** Of the prepared message. */
  messageId: number;
  messageName: string;
  tags: string[];
  languageCode: string;
  workflowId?: number;
  eventTypeKey?: string;
  eventKey?: string;
}

/** A message in the inbox of one contact. */
export interface InboxMessageRow {
  /** Of the interaction: message times contact. */
  id: string;
  contactId: number;
  instanceId: number;
  createdMs: number;
  expiresMs: number;
  status: Schemas['InboxMessageStatus'];
  content: {
    title: string;
    content: string;
    image?: string;
    link?: string;
    category?: string;
    customData?: Record<string, unknown>;
  };
  source: MessageSource;
}

/** What `smartSend` was asked for and what became of it. */
export interface SendingRow {
  requestId: string;
  contactId: number;
  interactionId: string;
}

/** A type of event, known since its first use. */
export interface EventTypeRow {
  eventTypeKey: string;
  /** What an event of this type must bring; empty while validation is off. */
  expected: { name: string; required: boolean }[];
}

/** Turns events of a type into a prepared message, as a workflow does. */
export interface RuleRow {
  eventTypeKey: string;
  messageId: number;
  workflowId: number;
}

export interface EventRow {
  id: number;
  version: 1 | 2 | 3;
  eventTypeKey: string;
  keyValue?: string;
  params: { name: string; value: unknown }[];
  /** Absent when nobody is known by its identifiers. */
  contactId?: number;
  registeredMs: number;
  /** Of a past event, as it was sent. */
  occurred?: string;
}

export interface ImportRow {
  sessionId: string;
  status: Schemas['ImportStatus']['status'];
  description?: string;
  importingMs: number;
  finishedMs: number;
  /** What waits to be imported; empty once it is over. */
  contacts: Schemas['ContactInput'][];
  options: Omit<Schemas['BulkContactsInput'], 'contacts'>;
}

export interface OrderRow {
  externalOrderId: string;
  order: Schemas['Order'];
  /** Absent when nobody is known by its identifiers. */
  contactId?: number;
}

/** A site with what its script is served with. */
export interface SiteRow extends SiteSettings {
  domain: string;
}

/** What the tracker was told, from servers and pages. */
export interface TrackedEventRow {
  id: number;
  receivedMs: number;
  /** `link` for a record that says that a visitor is a customer. */
  eventName: string;
  event: Schemas['TrackerInput'];
}

/** Everything the platform remembers. */
export interface EsputnikState {
  account: Required<Schemas['AccountInfo']>;
  keys: Table<KeyRow>;
  contacts: Table<ContactRow>;
  groups: Table<GroupRow>;
  tokens: Table<TokenRow>;
  templates: Table<TemplateRow>;
  messages: Table<InboxMessageRow>;
  sendings: Table<SendingRow>;
  eventTypes: Table<EventTypeRow>;
  rules: Table<RuleRow>;
  events: Table<EventRow>;
  imports: Table<ImportRow>;
  orders: Table<OrderRow>;
  sites: Table<SiteRow>;
  trackedEvents: Table<TrackedEventRow>;
  /** How many calls each caller has left, by caller and limit. */
  buckets: Map<string, { left: number; atMs: number }>;
  /** When each request was last made, by caller, path and digest of the body. Milliseconds since the epoch. */
  requests: Map<string, number>;
  /** Ids given from here on. */
  next: {
    contactId: Sequence;
    groupId: Sequence;
    templateId: Sequence;
    instanceId: Sequence;
    eventId: Sequence;
    trackedEventId: Sequence;
  };
}

export function createEmptyState(ids: Ids): EsputnikState {
  return {
    account: { userEmail: '', organisationName: '', orgId: 0 },
    keys: createTable<KeyRow>('key'),
    contacts: createTable<ContactRow>('id'),
    groups: createTable<GroupRow>('id'),
    tokens: createTable<TokenRow>('token'),
    templates: createTable<TemplateRow>('id'),
    messages: createTable<InboxMessageRow>('id'),
    sendings: createTable<SendingRow>('requestId'),
    eventTypes: createTable<EventTypeRow>('eventTypeKey'),
    rules: createTable<RuleRow>('eventTypeKey'),
    events: createTable<EventRow>('id'),
    imports: createTable<ImportRow>('sessionId'),
    orders: createTable<OrderRow>('externalOrderId'),
    sites: createTable<SiteRow>('siteId'),
    trackedEvents: createTable<TrackedEventRow>('id'),
    buckets: new Map(),
    requests: new Map(),
    next: {
      contactId: createSequence(ids, 600),
      groupId: createSequence(ids, 10),
      templateId: createSequence(ids, 100),
      instanceId: createSequence(ids, 9000),
      eventId: createSequence(ids, 40_000),
      trackedEventId: createSequence(ids, 70_000),
    },
  };
}
