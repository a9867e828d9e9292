import type { operations } from '@embedworks/contracts/esputnik/rest';
import type { Handlers, WorldTools } from '../engine/vendor.ts';
import type { Right } from './rights.ts';
import type { EsputnikState } from './state.ts';

/** What the control API may change. */
export interface EsputnikSettings {
  /** Whether more than 200 calls a second, or more than one bulk call a second, are refused. */
  rateLimit: boolean;
  /** Whether the same request within a minute is refused. */
  refuseRepeats: boolean;
  /** How long a token lives without use. */
  tokenIdleSeconds: number;
  /** How long an import takes. */
  importSeconds: number;
}

export type EsputnikWorld = WorldTools<EsputnikSettings>;

/** The customer's server, by its API key or event token. */
interface KeyPrincipal {
  kind: 'key';
  /** Whom the limit counts. */
  key: string;
  right: Right;
}

/** A visitor's page, by the token of its contact, which is spent by now. */
export interface ContactPrincipal {
  kind: 'contact';
  contactId: number;
  /** For the next request. */
  nextToken: string;
}

/** Who calls. */
export type Principal = KeyPrincipal | ContactPrincipal;

type AllHandlers = Handlers<operations, EsputnikState, Principal, EsputnikSettings>;
type Received = 'probeActivityReceiver' | 'receiveActivities' | 'receiveInboxMessage';

/** One function per operation of the contract; the webhooks are ours to call, not to answer. */
export type EsputnikHandlers = Required<Omit<AllHandlers, Received>>;
