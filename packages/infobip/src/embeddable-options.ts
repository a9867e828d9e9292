import type { components } from '@embedworks/contracts/infobip/messages';

type Schemas = components['schemas'];

/** What can be embedded. One page of the vendor's portal each. */
export type EmbeddableProduct = 'moments' | 'answers' | 'conversations';

export interface RequestUriQuestion {
  /** `first` until a link was loaded, then `expired`. */
  reason: 'first' | 'expired';
  /** Aborted when nobody waits for the link any more. */
  signal: AbortSignal;
}

/**
 * Asks your back end for a new `request_uri`: the text, or the answer of `createEmbeddingHandler` as it came. Each link is
 * good for one load, so nothing on the way may keep it. What it throws is the `cause` of `callback_failed`; an `EmbedError` of
 * its own comes as it is.
 */
export type FetchRequestUri = (
  question: RequestUriQuestion,
) => Promise<string | { requestUri: string }> | string | { requestUri: string };

/** One of the two is needed. */
export interface LinkOptions {
  fetchRequestUri?: FetchRequestUri | undefined;
  /** Address of your `createEmbeddingHandler`, asked with POST and the cookies of its own origin. */
  requestUriUrl?: string | undefined;
}

/**
 * Where the page is. The vendor's own markup could not be read anywhere, so all defaults are choices of ours, to be
 * replaced by what the vendor gives you.
 */
export interface EmbeddableAddressOptions {
  /** Default: `https://portal.infobip.com`. */
  portalBase?: string | undefined;
  /** May have a query of its own. Default: `/embeddable/` and the product. */
  path?: string | undefined;
  /** Name of the parameter that carries the link. Default: `request_uri`. */
  paramName?: string | undefined;
}

export interface EmbeddableFrameOptions {
  /** What a screen reader calls the frame. Default: `Infobip` and the product. */
  title?: string | undefined;
  /** Permissions Policy of the frame. Default: `clipboard-write`. */
  allow?: string | undefined;
  /**
   * Restrictions of the frame; `false` for none. Without `allow-same-origin` the page inside has no origin, so nothing it
   * says is taken. Default: scripts, forms, its own origin, and pop-ups without restrictions.
   */
  sandbox?: string | false | undefined;
  /** CSS class for your own style sheet. */
  className?: string | undefined;
  /** CSS pixels or a percentage. Default: `100%`. */
  width?: string | undefined;
  /** CSS pixels or a percentage, until the page inside tells its own. Default: `720`. */
  height?: string | undefined;
  /** Whether the frame becomes as high as the page inside says. Default: true. */
  resize?: boolean | undefined;
  /** CSS pixels. Default: 240. */
  minHeightPx?: number | undefined;
  /** CSS pixels. Default: 4000. */
  maxHeightPx?: number | undefined;
}

export interface MountEmbeddableOptions extends LinkOptions, EmbeddableAddressOptions, EmbeddableFrameOptions {
  /** Origins the page may speak from besides that of `portalBase`. Default: none. */
  allowedOrigins?: readonly string[] | undefined;
  /**
   * Milliseconds from asking for a link until the frame has loaded. Then the question is given up; a frame that still
   * loads stays. Default: 20000.
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds from loading a link until the page must say `ready`; the frame stays. The vendor promises no message.
   * Default: no limit.
   */
  readyTimeoutMs?: number | undefined;
  /** How often in a minute a session that expired is renewed by itself. Default: 3. */
  maxRenewalsPerMinute?: number | undefined;
  /** Aborting it is the same as `destroy()`, but the promise rejects with `aborted`. */
  signal?: AbortSignal | undefined;
}

/**
 * What the vendor's own component of Conversations takes. That the page takes it in its query is a choice of ours.
 * Source: https://www.infobip.com/docs/embeddable-customer-engagement
 */
export interface ConversationsOptions {
  /** The account's own address, `https://xxxxx.api.infobip.com`. */
  apiBaseUrl?: string | undefined;
  /** Numbers an agent may write from. Labels may hold placeholders such as `{metadata.name}`. */
  senders?: readonly ConversationsSender[] | undefined;
  /** Numbers an agent may write to. */
  destinations?: readonly ConversationsDestination[] | undefined;
}

export type ConversationsSender = Schemas['ConversationsSender'];
export type ConversationsDestination = Schemas['ConversationsDestination'];
