import type { components } from '@embedworks/contracts/apizee/rest';
import type { Ids } from '../engine/ids.ts';
import { createSequence, type Sequence } from '../engine/sequence.ts';
import { createTable, type Table } from '../engine/table.ts';

export type Schemas = components['schemas'];
export type TicketState = Schemas['TicketState'];

/** A tenant: one api key, its services. */
export interface EnterpriseRow {
  id: number;
  apiKey: string;
  /** Host of its signalling server. */
  ccs: string;
  services: Schemas['Service'][];
  /** Absent when the account does not have video meetings. */
  conferenceServiceKey?: string;
}

export interface UserRow extends Required<Schemas['User']> {
  photo_url: string;
  firstname: string;
  lastname: string;
  phone: string;
  password: string;
  /** May not sign in. */
  disabled: boolean;
}

export interface TokenRow {
  token: string;
  userId: number;
  /** `access` is what signing in gives, `user` the token that `users/me` hands out. */
  kind: 'access' | 'user';
  expiresMs: number;
}

export interface TicketRow {
  id: number;
  enterpriseId: number;
  agentId: number;
  groupId?: number;
  createdMs: number;
  /** Deleted tickets stay for the report. */
  trashed: boolean;
  conversationId: string;
  /** Id in the guest's link. */
  invitationId: string;
  /** What is answered; the links are added when it is. */
  ticket: Omit<Schemas['Ticket'], 'urls'>;
}

export interface ConferenceRow {
  id: number;
  enterpriseId: number;
  conversationId: string;
  /** Id in the participants' link. */
  invitationId: string;
  /** Goes on past its end. */
  open: boolean;
  /** What is answered; the links are added when it is. */
  conference: Omit<Schemas['Conference'], 'urls'>;
}

export interface ConversationRow {
  id: string;
  enterpriseId: number;
  name: string;
  /** Set while and after people talk; milliseconds since the epoch. */
  startedMs?: number;
  finishedMs?: number;
}

export interface SessionEventRow {
  id: string;
  conversationId: string;
  event: Schemas['SessionEvent'];
}

export interface MediaRow {
  id: number;
  enterpriseId: number;
  dateMs: number;
  /** What is answered; the link is added when it is. */
  media: Omit<Schemas['Media'], 'mediaURL'>;
  file?: { contentType: string; base64: string };
}

export interface InvitationRow {
  id: string;
  invitation: Schemas['Invitation'];
}

export interface TextMessageRow {
  id: number;
  enterpriseId: number;
  to: string;
  body: string;
  sentMs: number;
}

/** Everything the platform remembers. */
export interface ApizeeState {
  enterprises: Table<EnterpriseRow>;
  users: Table<UserRow>;
  tokens: Table<TokenRow>;
  tickets: Table<TicketRow>;
  conferences: Table<ConferenceRow>;
  conversations: Table<ConversationRow>;
  sessionEvents: Table<SessionEventRow>;
  medias: Table<MediaRow>;
  invitations: Table<InvitationRow>;
  textMessages: Table<TextMessageRow>;
  /** When each caller called, for the limit. Milliseconds since the epoch, oldest first. */
  calls: Map<string, number[]>;
  /** Ids given from here on. */
  next: {
    ticketId: Sequence;
    conferenceId: Sequence;
    textMessageId: Sequence;
    sessionEventId: Sequence<string>;
  };
}

export function createEmptyState(ids: Ids): ApizeeState {
  return {
    enterprises: createTable<EnterpriseRow>('id'),
    users: createTable<UserRow>('userId'),
    tokens: createTable<TokenRow>('token'),
    tickets: createTable<TicketRow>('id'),
    conferences: createTable<ConferenceRow>('id'),
    conversations: createTable<ConversationRow>('id'),
    sessionEvents: createTable<SessionEventRow>('id'),
    medias: createTable<MediaRow>('id'),
    invitations: createTable<InvitationRow>('id'),
    textMessages: createTable<TextMessageRow>('id'),
    calls: new Map(),
    next: {
      ticketId: createSequence(ids, 90_500),
      conferenceId: createSequence(ids, 41_100),
      textMessageId: createSequence(ids, 60_000),
      sessionEventId: createSequence(ids, 1000, (number) => `evt-${number}`),
    },
  };
}
