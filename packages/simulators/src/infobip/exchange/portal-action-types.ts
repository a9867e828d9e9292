/**
 * What the portal and its login page ask of the simulated vendor, by name of the action (`POST _page/actions/<name>`). The
 * vendor's portal is a large application of which none of this is known: sandbox choice, apart from what reaches the app
 * (the frame's address, the signed call) and what comes of it.
 *
 * Besides what each action names, input that does not fit is refused with `invalid-input`, an id that is not known with
 * `not-found`. Moments are ISO times of the virtual clock, but those of the run log, which are real.
 */
import type { components } from '@embedworks/contracts/infobip/rest';
import type { InboxConversation, InboxMessage } from '../page-action-types.ts';

type Schemas = components['schemas'];

/** The products that an app has a manifest for. */
export type ManifestProduct = 'conversations' | 'answers' | 'flow';

/** What an app works with. `people` has no manifest. */
export type AppProduct = ManifestProduct | 'people';

/** What is wrong with a manifest, where a person finds it. */
export interface ManifestProblem {
  /** From 1; the line and column of the text that was pasted. */
  line: number;
  column: number;
  /** E.g. `functions[0].uri`; empty for the whole. */
  path: string;
  message: string;
}

/** What a person fills in for an app shell. */
export interface AppForm {
  name: string;
  worksWith: AppProduct[];
  /** As pasted: JSON or YAML, told apart by what it is. */
  manifests: Partial<Record<ManifestProduct, string>>;
  /** Address of the configuration page. */
  settingsUrl?: string;
  /** Where OAuth leads back to. */
  redirectUrl?: string;
  logoUrl?: string;
}

/** An app shell, as Publish shows it. Its secrets come by `reveal-app-secrets` alone. */
export interface AppShell extends AppForm {
  id: string;
  clientId: string;
  /** `private`: the own account alone, usable without installation. `listed`: in the marketplace. */
  access: 'private' | 'listed';
  /** Whether this account has added it. */
  isInstalled: boolean;
  /** Of what the form holds: one more with each `update-app`. */
  version: number;
  createdAt: string;
}

export interface AppSecrets {
  clientId: string;
  clientSecret: string;
  signingSecret: string;
}

/** An app in the marketplace or among My Apps. */
export interface AppListing {
  id: string;
  name: string;
  worksWith: AppProduct[];
  logoUrl?: string;
  isInstalled: boolean;
  hasConfiguration: boolean;
}

/** A frame the portal shows an app in. */
export interface AppFrame {
  appId: string;
  title: string;
  /** With `state`, and for a card with `conversationId`. */
  src: string;
}

export type DeskConversation = Omit<InboxConversation, 'preview'>;

export type DeskMessage = InboxMessage;

/** One input or output of a function, for the designer. */
export interface FunctionField {
  name: string;
  title: string;
  type: Schemas['ExchangeProperty']['type'];
  isRequired: boolean;
}

/** A bot block: a function of an app that this account may use. */
export interface BotBlock {
  appId: string;
  appName: string;
  functionName: string;
  description: string;
  inputs: FunctionField[];
  outputs: FunctionField[];
}

/** Where an input's value comes from: text with `{{attribute}}` placeholders. Empty: nothing is sent. */
export type InputMapping = Record<string, string>;
/** Name of the attribute that an output is stored in; outputs without one are not kept. */
export type OutputMapping = Record<string, string>;

/** Ways to send a call wrongly, so that a developer sees the app refuse it. */
export type CallFault =
  'none' | 'tampered' | 'replayed' | 'late' | 'early' | 'unsigned' | 'wrong-secret' | 'reserialised';

export type ChatbotStep =
  | { id: string; kind: 'message'; text: string }
  /** Waits for the customer, whose words go to the attribute. */
  | { id: string; kind: 'question'; text: string; attribute: string }
  | {
      id: string;
      kind: 'block';
      appId: string;
      functionName: string;
      inputs: InputMapping;
      outputs: OutputMapping;
      /** More attempts after a failure, each signed anew. Default of the editor: 0. */
      retries: number;
      /** After the last failure: hand over to an agent, go to a step, or go on. */
      fallback: { kind: 'agent' } | { kind: 'step'; stepId: string } | { kind: 'none' };
    }
  | { id: string; kind: 'agent'; text: string }
  | { id: string; kind: 'end'; text: string };

export interface Chatbot {
  id: string;
  name: string;
  /** Attributes of the bot, which steps read and write. */
  attributes: string[];
  steps: ChatbotStep[];
  isActive: boolean;
  version: number;
  savedAt: string;
}

export interface ChatLine {
  author: 'customer' | 'bot' | 'system';
  text: string;
  at: string;
}

/** A customer's chat with a bot. */
export interface Chat {
  id: string;
  chatbotId: string;
  /** `waiting`: for the customer. */
  state: 'waiting' | 'with-agent' | 'ended';
  attributes: Record<string, unknown>;
  lines: ChatLine[];
}

/** How an input of a flow element is filled in. */
export interface ElementField extends FunctionField {
  view: 'text' | 'select';
  /** Of a `select`: the function that fills it. */
  model?: string;
  /** Whether the designer may insert attributes. */
  personalization: boolean;
}

/** A flow element: a function of an app that this account may use, as its action shows it if it has one. */
export interface FlowElement {
  appId: string;
  appName: string;
  /** Name of the function, and of its action. */
  actionName: string;
  description: string;
  inputs: ElementField[];
  outputs: FunctionField[];
}

export interface SelectOption {
  id: string;
  name: string;
}

export type JourneyStep =
  | {
      id: string;
      kind: 'element';
      appId: string;
      actionName: string;
      /** Placeholders: `{{person.firstName}}` of People, `{{flow.orderId}}` of the flow. */
      inputs: InputMapping;
      /** `flow.<variable>`, `person.<attribute>` or `person.custom.<attribute>`. */
      outputs: OutputMapping;
      retries: number;
      /** After the last failure: the journey ends for this person, or goes on. */
      fallback: 'exit' | 'none';
    }
  /** Shown in the run; nothing is sent. */
  | { id: string; kind: 'message'; text: string };

export interface Journey {
  id: string;
  name: string;
  /** Variables a trigger brings, e.g. `orderId`. */
  variables: string[];
  steps: JourneyStep[];
  version: number;
  savedAt: string;
}

/** One person's way through a journey. */
export interface JourneyRun {
  id: string;
  journeyId: string;
  personId: number;
  state: 'completed' | 'exited';
  /** What became of each step, in order. */
  steps: { stepId: string; text: string; runId?: string }[];
  variables: Record<string, unknown>;
}

/** One call of an app, or an attempt at it. */
export interface RunEntry {
  id: string;
  /** Real time, as the app's own log has it, whatever the clock of the world says. */
  at: string;
  appId: string;
  appName: string;
  functionName: string;
  /** Why it was called: a chat, a journey, a select box while designing, or a trial. */
  cause: 'chat' | 'journey' | 'options' | 'trial';
  fault: CallFault;
  request: { method: string; url: string; headers: Record<string, string>; body: string };
  /** Absent when none came. */
  response?: { status: number; body: string };
  durationMs: number;
  outcome: 'success' | 'failure';
  /** Why it failed, in a sentence; empty after a success. */
  reason: string;
  /** The outputs that were taken. */
  outputs: Record<string, unknown>;
}

/** A run in the list, without what may be long. `read-run` gives it whole. */
export interface RunSummary extends Omit<RunEntry, 'request' | 'response' | 'outputs'> {
  request: Pick<RunEntry['request'], 'method' | 'url'>;
  response?: Pick<NonNullable<RunEntry['response']>, 'status'>;
}

export interface PortalPerson {
  id: number;
  /** Name, or whatever tells it. */
  label: string;
  /** As version 2 of the People API shows it. */
  profile: Record<string, unknown>;
}

/** Who is signed in to the portal. */
export interface PortalUser {
  userKey: string;
  username: string;
  email: string;
  locale: string;
}

/**
 * What a draft was made of, when it is saved over it. `changed` when another version is kept by now, `not-found` when it was
 * deleted meanwhile, so that it can only be saved as a new one. Without it nothing is compared.
 */
interface DraftOf {
  version?: number;
}

/** The members are sorted by the part of the portal. */
export interface PortalActionShapes {
  'open-portal': { input: object; answer: { user: PortalUser; accountKey: string } };

  // Publish.
  'list-apps': { input: object; answer: { apps: AppShell[] } };
  /** `invalid-manifest` with all that is wrong in the message; `name-taken` for a second listed app of a name. */
  'create-app': { input: AppForm; answer: AppShell };
  'update-app': { input: AppForm & DraftOf & { appId: string }; answer: AppShell };
  'delete-app': { input: { appId: string }; answer: { deleted: true } };
  'check-manifest': { input: { product: ManifestProduct; text: string }; answer: { problems: ManifestProblem[] } };
  'reveal-app-secrets': { input: { appId: string }; answer: AppSecrets };
  /** Makes a new signing secret. Calls are signed with it from then on. */
  'renew-signing-secret': { input: { appId: string }; answer: AppSecrets };
  'set-app-access': { input: { appId: string; access: 'private' | 'listed' }; answer: AppShell };

  // Marketplace and My Apps.
  'list-marketplace': { input: object; answer: { apps: AppListing[] } };
  'add-app': { input: { appId: string }; answer: AppListing };
  'remove-app': { input: { appId: string }; answer: AppListing };
  /** `no-configuration` for an app without a settings URL, `not-added` for one of the marketplace that is not added. */
  'open-configuration': { input: { appId: string }; answer: AppFrame };

  // Conversations.
  'list-desk-conversations': { input: object; answer: { conversations: DeskConversation[] } };
  'open-desk-conversation': {
    input: { conversationId: string };
    answer: { conversation: DeskConversation; messages: DeskMessage[]; cards: AppFrame[]; pages: AppFrame[] };
  };
  'list-desk-messages': { input: { conversationId: string }; answer: { messages: DeskMessage[] } };
  'send-desk-message': {
    input: { conversationId: string; author: 'agent' | 'customer'; text: string };
    answer: { messages: DeskMessage[] };
  };

  // Answers.
  'list-chatbots': { input: object; answer: { chatbots: Chatbot[]; blocks: BotBlock[] } };
  /** Without `id` a new one. */
  'save-chatbot': {
    input: DraftOf & { id?: string; name: string; attributes: string[]; steps: ChatbotStep[]; isActive: boolean };
    answer: Chatbot;
  };
  'delete-chatbot': { input: { id: string }; answer: { deleted: true } };
  /** `not-active` for a bot that is not. Answers when the bot waits or is done. */
  'start-chat': { input: { chatbotId: string; fault: CallFault }; answer: Chat };
  'say-in-chat': { input: { chatId: string; text: string; fault: CallFault }; answer: Chat };

  // Flow.
  'list-journeys': { input: object; answer: { journeys: Journey[]; elements: FlowElement[] } };
  'save-journey': {
    input: DraftOf & { id?: string; name: string; variables: string[]; steps: JourneyStep[] };
    answer: Journey;
  };
  'delete-journey': { input: { id: string }; answer: { deleted: true } };
  /** Calls the function that fills a select box. `call-failed` when it does not answer as its manifest says. */
  'load-options': { input: { appId: string; actionName: string; field: string }; answer: { options: SelectOption[] } };
  'preview-element': {
    input: { step: Extract<JourneyStep, { kind: 'element' }>; personId: number; variables: Record<string, string> };
    /** The call as it would be sent, unsigned; nothing is called. */
    answer: { method: string; url: string; body: string };
  };
  'run-journey': {
    input: { journeyId: string; personId: number; variables: Record<string, string>; fault: CallFault };
    answer: JourneyRun;
  };
  'list-portal-people': { input: object; answer: { people: PortalPerson[] } };

  // Run log.
  /** Newest first. */
  'list-runs': { input: object; answer: { runs: RunSummary[] } };
  'read-run': { input: { id: string }; answer: RunEntry };
  /** Calls a function once with these inputs. */
  'try-function': {
    input: {
      appId: string;
      product: 'answers' | 'flow';
      functionName: string;
      inputs: Record<string, string>;
      fault: CallFault;
    };
    answer: RunEntry;
  };

  // The login page of `authorizeExchangeApp`.
  /**
   * `search` is the query that the page was opened with. Answers where to go; `wrong-login` for a user or password that
   * does not fit.
   */
  'sign-in-to-app': {
    input: { search: string; username: string; password: string };
    answer: { location: string };
  };
  'refuse-app': { input: { search: string }; answer: { location: string } };
}
