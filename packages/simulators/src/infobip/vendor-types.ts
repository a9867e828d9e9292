import type { operations } from '@embedworks/contracts/infobip/rest';
import type { Handlers, WorldTools } from '../engine/vendor.ts';
import type { InfobipState, TenantLabel } from './state.ts';

/** What the control API may change. Durations are seconds of virtual time. */
export interface InfobipSettings {
  /** Whether calls beyond the published rates are refused with 429. */
  rateLimit: boolean;
  /** How long a `request_uri` can be opened. */
  requestUriSeconds: number;
  /** How long an opened embeddable stays signed in. */
  pageSessionSeconds: number;
  /** How many participants of flows are worked off each second, for all flows together. 0 leaves them pending. */
  participantsPerSecond: number;
  /** How long somebody stays in a flow. */
  flowSeconds: number;
  /** Whether a user's session must be destroyed before there can be another. */
  oneSessionPerUser: boolean;
  /** Whether a pushed request is answered with 200 and `request_uri` alone. */
  bareEmbeddingAnswer: boolean;
  /** Whether the account has no credits left: flows reject everybody. */
  outOfCredits: boolean;
  /** What of the portal fails: `no`, `opening` or `activation`. */
  portalFails: 'no' | 'opening' | 'activation';
  /** Name of the header that carries the HMAC of subscriptions. */
  hmacHeader: string;
  /** How that HMAC is written: `base64` or `hex`. */
  hmacEncoding: 'base64' | 'hex';
  /** Whether the webhooks of subscriptions carry a wrong signature. */
  badSignatures: boolean;
  /** How long an Exchange app can turn a code into a token. */
  exchangeCodeSeconds: number;
  /** How long such a token lives. */
  exchangeTokenSeconds: number;
  /** Which of the two known spellings an Exchange token is answered in. */
  exchangeTokenShape: 'first' | 'second';
  /** Key of the portal's account, in calls and tokens. */
  exchangeAccountKey: string;
  /** Real milliseconds until a call of an app's function counts as failed. */
  exchangeCallTimeoutMs: number;
}

export type InfobipWorld = WorldTools<InfobipSettings>;

/** Who calls. */
export interface Principal {
  /** `client` for an API key; what changes is told with it as invoker. */
  type: 'client' | 'user';
  /** What the API key is called, or the user name. Told in webhooks, so it is no secret. */
  id: string;
  /** The API key itself; not of a user. */
  key?: string;
  /** Any of those of an operation is enough. */
  scopes: readonly string[];
  /** Only with a key that is linked to a pair of X. */
  platform?: TenantLabel & { action: 'FILL' | 'FORCE' };
  /** Only with `IBSSO`. */
  session?: string;
}

/** What Infobip calls on its customers. */
type Webhook = Extract<keyof operations, `receive${string}`>;

/** One function per operation of the contract; the webhooks are ours to call, not to answer. */
export type InfobipHandlers = Required<Omit<Handlers<operations, InfobipState, Principal, InfobipSettings>, Webhook>>;
