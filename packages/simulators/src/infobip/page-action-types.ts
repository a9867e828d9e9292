/**
 * What the pages of the embeddables ask of the simulated vendor, by name of the action (`POST _page/actions/<name>`). None
 * of this is known of the real portal: sandbox choice, apart from what comes of it (campaigns, bots, messages).
 *
 * Besides what each action names, input that does not fit is refused with `invalid-input`, and everything that takes a
 * `session` with `session-expired` once the session is over: the page tells `session.expired` then. A session whose scopes
 * do not reach so far is refused with `forbidden` (told as `E403`), and where the service is made to fail with
 * `server-error` (told as `E500`, can be tried again). An id that is not the tenant's is refused with `not-found`.
 */

export type EmbeddableProduct = 'moments' | 'answers' | 'conversations';

/** The application and entity of X that the request was pushed with. */
export interface Tenant {
  applicationId?: string;
  entityId?: string;
}

/** One thing the end user fills in while activating a use case. */
export interface UseCaseField {
  name: string;
  label: string;
  type: 'text' | 'url' | 'number' | 'choice';
  required: boolean;
  /** What the wizard starts with. */
  default: string;
  /** Of a `choice`. */
  choices?: string[];
}

/** What became of those who came into a campaign. */
export interface CampaignAnalytics {
  /** All that were ever taken, whatever became of them. */
  received: number;
  pending: number;
  accepted: number;
  rejected: number;
  /** In the flow at this moment. */
  active: number;
  /** Rejections by reason, as the report names them. */
  rejections: Record<string, number>;
  /** For a chart, oldest first: the last seven days. */
  perDay: { date: string; accepted: number; rejected: number }[];
}

/** A use case that an end user has activated. */
export interface CampaignOfUseCase {
  campaignId: number;
  state: 'active' | 'paused';
  /** As they were filled in, by name of the field. */
  fields: Record<string, string>;
  activatedAt: string;
  analytics: CampaignAnalytics;
}

/** A ready-made use case: made by the vendor alone, an end user cannot change its journey. */
export interface UseCase {
  /** As told in `campaign.activated`, e.g. `abandoned-cart`. */
  id: string;
  title: string;
  description: string;
  channels: string[];
  /** The steps of the wizard, in order. */
  steps: { title: string; fields: UseCaseField[] }[];
  /** `undefined` until it is activated, and again after it was deleted. */
  campaign?: CampaignOfUseCase;
}

/** A step of a bot in the builder. */
export interface BotStep {
  id: string;
  kind: 'message' | 'question' | 'agent' | 'end';
  text: string;
}

export interface Bot {
  id: string;
  name: string;
  steps: BotStep[];
  /** Raised at each save. */
  version: number;
  /** When it was last saved. */
  savedAt: string;
}

export interface InboxConversation {
  id: string;
  topic: string;
  customer: string;
  channel: string;
  status: 'OPEN' | 'WAITING' | 'SOLVED' | 'CLOSED';
  updatedAt: string;
  /** Of the newest message. */
  preview: string;
}

export interface InboxMessage {
  id: string;
  direction: 'INBOUND' | 'OUTBOUND';
  authorType: 'CUSTOMER' | 'AGENT' | 'SYSTEM' | 'BOT';
  text: string;
  createdAt: string;
}

export interface OpenSession {
  /** Proves the opening to the actions that follow. Holds until `expiresInSeconds` have passed. */
  session: string;
  scopes: string[];
  tenant: Tenant;
  /** Virtual seconds until the session is over. `0` does not happen. */
  expiresInSeconds: number;
}

/** A link that cannot be used, as the frame tells it. */
export type EmbeddingProblem =
  /** Older than its lifetime, used before, or not known: the frame tells `session.expired`. */
  | { kind: 'problem'; code: 'expired'; description: string }
  /** No `request_uri` (E400), scopes of another product or taken since (E403), no such embedding (E404). */
  | { kind: 'problem'; code: 'E400' | 'E403' | 'E404' | 'E500'; description: string };

export interface PageActionShapes {
  /**
   * The page was opened; uses the request URI up. Without `requestUri` the answer is the problem `E400`. `product` is the
   * page that asks, and the `kind` of the session is the same.
   */
  'open-embedding': {
    input: { product: EmbeddableProduct; requestUri?: string };
    answer:
      | EmbeddingProblem
      | (OpenSession & { kind: 'moments'; embeddingId: number | string; embeddingName: string; useCases: UseCase[] })
      | (OpenSession & { kind: 'answers'; bots: Bot[] })
      | (OpenSession & { kind: 'conversations'; conversations: InboxConversation[] });
  };
  /** Whether the session still holds. Answered and not refused, also when it is over. */
  'check-session': {
    input: { session: string };
    answer: { alive: boolean; expiresInSeconds: number };
  };

  // Moments. All answer the use case as it is now.

  /** Needs `flow:manage`. Refused with `invalid-input` naming the field, or `active-already`. */
  'activate-use-case': {
    input: { session: string; useCase: string; fields: Record<string, string> };
    answer: UseCase & { campaign: CampaignOfUseCase };
  };
  /** Changes what was filled in. Needs `flow:manage`. */
  'update-campaign': {
    input: { session: string; campaignId: number; fields: Record<string, string> };
    answer: UseCase & { campaign: CampaignOfUseCase };
  };
  /** Needs `flow:manage`. Nobody enters it until it is resumed. */
  'pause-campaign': {
    input: { session: string; campaignId: number };
    answer: UseCase & { campaign: CampaignOfUseCase };
  };
  /** Needs `flow:manage`. Told as `campaign.updated`. */
  'resume-campaign': {
    input: { session: string; campaignId: number };
    answer: UseCase & { campaign: CampaignOfUseCase };
  };
  /** Needs `flow:manage`. The use case can be activated again, as another campaign. */
  'delete-campaign': {
    input: { session: string; campaignId: number };
    answer: UseCase;
  };
  /** Needs `flow:read` or `flow:manage`. */
  'read-analytics': {
    input: { session: string; campaignId: number };
    answer: CampaignAnalytics;
  };

  // Where the end user was, so that a frame loaded anew with another link goes on there.

  /** Keeps the position of the embedding and tenant (of the product, where there is no embedding). */
  'save-position': {
    input: { session: string; position: Record<string, unknown> };
    answer: { saved: boolean };
  };
  /** `null` when there is none. */
  'resume-position': {
    input: { session: string };
    answer: { position: Record<string, unknown> | null };
  };

  // Answers.

  /** Adds a bot when there is no `id`. Needs `answers:manage`. */
  'save-bot': {
    input: { session: string; id?: string; name: string; steps: BotStep[] };
    answer: Bot;
  };
  'list-bots': {
    input: { session: string };
    answer: { bots: Bot[] };
  };

  // Conversations.

  'list-conversations': {
    input: { session: string };
    answer: { conversations: InboxConversation[] };
  };
  /** Oldest first. */
  'list-messages': {
    input: { session: string; conversationId: string };
    answer: { messages: InboxMessage[] };
  };
  /** Needs `conversations:manage`. */
  'reply-to-conversation': {
    input: { session: string; conversationId: string; text: string };
    answer: InboxMessage;
  };
}
