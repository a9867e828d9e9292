import type { TransportOptions } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/apizee/messages';
import type { ApizeeCredentials } from './auth.ts';
import type { ContractCheckOptions } from './contract-check.ts';

type AgentQuery = components['schemas']['AgentAppQuery'];

/** A reference stored with the interaction. */
export interface ExternalReference {
  name: string;
  reference: string;
}

/**
 * What the agent app is opened with, under the vendor's long names. It reads these once, at load.
 * Sources: https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/3rd-party-software-integration
 * and https://github.com/ApiRTC/web-agent
 */
export interface AgentUrlOptions {
  /** Address of the agent app. A query of its own is kept. Default: `https://app.apizee.com/agent/`. */
  agentUrl?: string | undefined;
  /** Account API key. It stands in the URL and is no secret. Without it nothing connects. */
  apiKey?: string | undefined;
  /** `false` removes the agent's audio and limits invitations to video. Default: true. */
  audio?: boolean | undefined;
  /** `false` keeps the app from connecting until the `connect` command. Default: true. */
  connect?: boolean | undefined;
  /** `false` keeps the app from joining until the `join` command. Default: true. */
  join?: boolean | undefined;
  /** Conversation to join. Without one the app reports neither success nor failure of connecting. */
  conversationName?: string | undefined;
  /** Platform URL, without trailing slash. Default at the vendor: `https://cloud.apizee.com`. */
  cloudUrl?: string | undefined;
  /** Name of the agent. It is sent in the query, so it also reaches the vendor's access logs. */
  agentName?: string | undefined;
  /** Pre-fills the invitation form. The app makes a link only when a guest name is set. */
  guestName?: string | undefined;
  /** Pre-fills the invitation form. International, e.g. `+33655550100`. */
  guestPhone?: string | undefined;
  /** URL of the guest app. Default at the vendor: `https://app.apizee.com/guest/?id=invitationId`. */
  guestUrl?: string | undefined;
  /** Prefix of the app's local storage keys. Default at the vendor: `APZ_AGENT_`. */
  installationId?: string | undefined;
  /** URL of the invitation service. Default at the vendor: `https://is.apizee.com/invitations`. */
  invitationServiceUrl?: string | undefined;
  /** Default at the vendor: the browser's language. */
  language?: AgentQuery['l'] | undefined;
  /** Default at the vendor: `warn`. */
  logLevel?: AgentQuery['lL'] | undefined;
  /** Platform id of the agent. Default: the platform makes one. */
  userId?: string | undefined;
  /** Key given by the vendor's staff. See https://developer.apizee.com/embed/postmessage-api-reference */
  identificationKey?: string | undefined;
  /** See https://developer.apizee.com/embed/postmessage-api-reference */
  externalReferences?: readonly ExternalReference[] | undefined;
}

/** How a frame is attached. */
export interface FrameOptions {
  /** What a screen reader calls the frame. */
  title?: string | undefined;
  /** Permissions Policy of the frame. The default grants what the page inside needs. */
  allow?: string | undefined;
  /** CSS class for your own style sheet. */
  className?: string | undefined;
  /** CSS pixels or a percentage. Default: `100%`. */
  width?: string | undefined;
  /** CSS pixels or a percentage. Default: `720`. */
  height?: string | undefined;
  /** Aborting it is the same as `destroy()`, but the promises reject with `aborted`. */
  signal?: AbortSignal | undefined;
}

export interface MountAgentOptions extends AgentUrlOptions, FrameOptions {
  /** Milliseconds from mounting until the app must say `ready`. Default: 15000. */
  readyTimeoutMs?: number | undefined;
  /**
   * Milliseconds until the app must be connected, counted from mounting, or from `connect()` when `connect` is false.
   * The app itself stays silent when the cloud is unreachable or the browser denies it storage. Default: 20000.
   */
  connectTimeoutMs?: number | undefined;
}

export interface ApizeeOptions extends TransportOptions {
  /** Who signs in. Server-side only. */
  tokens: ApizeeCredentials;
  /** Default: `https://cloud.apizee.com`. ApiRTC accounts use `https://cloud.apirtc.com`. */
  baseUrl?: string | undefined;
  /** Default: `https://is.apizee.com/invitations`. */
  invitationServiceUrl?: string | undefined;
  /** Compares the vendor's answers with the contract. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}
