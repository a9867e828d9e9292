import type { operations } from '@embedworks/contracts/360dialog/rest';
import type { Handlers, WorldTools } from '../engine/vendor.ts';
import type { Dialog360State } from './state.ts';

/** What the control API may change. Durations are seconds of virtual time. */
export interface Dialog360Settings {
  /** Whether calls beyond the limits are refused: 429 by the hub, 400 by the messaging gateway. */
  rateLimit: boolean;
  /** From sign-up to `verified`. */
  verifiedAfterSeconds: number;
  /** From `verified` to `ready`. */
  readyAfterSeconds: number;
  /** From `ready` to running. */
  runningAfterSeconds: number;
  /** From running to live. */
  liveAfterSeconds: number;
  /** From one step of a template's review to the next. */
  templateReviewSeconds: number;
  /** From one status of a sent message to the next. */
  messageStatusSeconds: number;
  /** Whether every hub demands an IO signature. One hub alone: `requiresIoSignature` of its record. */
  requireIoSignature: boolean;
  /** Whether a redirect URL must have the origin of the hub's own. */
  strictRedirect: boolean;
  /** Whether a visit without any redirect URL ends at the hub's client app instead of an error card. */
  redirectFallback: boolean;
  /** Whether the popup's pages cut their opener off. */
  openerPolicy: boolean;
  /** Whether the Partner API also reads a partner API key from `D360-API-KEY`. */
  partnerKeyInChannelHeader: boolean;
  /** Whether a user name and a password still get a token. */
  tokenSignIn: boolean;
  /** Whether a new API key is answered in the shape of the list. */
  keyAnsweredAsList: boolean;
  /** Whether every partner event comes as a list of one. */
  eventsAsList: boolean;
  /** Whether webhooks to addresses that were set by the API carry a wrong signature. */
  badSignatures: boolean;
  /** Whether a number without a webhook address answers 404 instead of an empty object. */
  missingWebhookIsNotFound: boolean;
  /** Whether the messaging gateway refuses every number for an unpaid account. */
  unpaidAccount: boolean;
}

export type Dialog360World = WorldTools<Dialog360Settings>;

/** Who calls: a partner by its key or token, or one channel by its key. */
export interface Principal {
  partnerId: string;
  /** Only with a channel's key. */
  channelId?: string;
}

/** What 360dialog calls on its customers. */
type Webhook = Extract<keyof operations, `receive${string}`>;

/** One function per operation of the contract; the webhooks are ours to call, not to answer. */
export type Dialog360Handlers = Required<
  Omit<Handlers<operations, Dialog360State, Principal, Dialog360Settings>, Webhook>
>;
