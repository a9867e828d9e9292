import type { MountAgentOptions } from '@embedworks/apizee/browser';

/** What the other side does, by the ids of the agent page's own controls. */
export type OtherSide =
  | 'guest-joins'
  | 'guest-leaves'
  | 'guest-shares'
  | 'guest-takes-snapshot'
  | 'agent-copies-link'
  | 'agent-sends-link'
  | 'session-fails';

export interface AgentScenario {
  description: string;
  /** Options that bring it about, as a host application would set them. */
  options?: Partial<MountAgentOptions>;
  /** Played in order once the agent has joined. */
  otherSide?: readonly OtherSide[];
  /** Answers in place of the agent page. */
  page?: () => Response | Promise<Response>;
}

/** A page of another origin than the one that was asked for: this header takes its own origin away. */
const strangerHeaders = { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' };
const strangerPage = `<!doctype html><html lang="en"><title>Stranger</title><p>This page is not the agent app.</p>
<script>for (const type of ['ready', 'joined']) parent.postMessage({ type }, '*');</script></html>`;

/** Situations by name. Each works by values anyone can give, so a host application can bring it about in the same way. */
export const agentScenarios = {
  'session-works': { description: 'The platform takes the key and the agent joins.' },
  'session-refused': {
    description: 'The platform refuses the key `badApiKey`.',
    options: { apiKey: 'badApiKey' },
  },
  'session-silent': {
    description: 'The platform never answers the key `slowApiKey`, and the app says nothing about it.',
    options: { apiKey: 'slowApiKey' },
  },
  'guest-present': {
    description: 'A guest enters and shares the camera.',
    otherSide: ['guest-joins', 'guest-shares'],
  },
  'snapshot-arrives': {
    description: 'A guest enters, shares the camera, and a picture of it arrives.',
    otherSide: ['guest-joins', 'guest-shares', 'guest-takes-snapshot'],
  },
  'sms-sent': {
    description: 'The agent presses Send and the platform takes the text message.',
    otherSide: ['agent-sends-link'],
  },
  'sms-without-credits': {
    description: 'The same to a number that ends in 0003, for which the account has no credits.',
    options: { guestPhone: '+33655550003' },
    otherSide: ['agent-sends-link'],
  },
  'invitation-service-down': {
    description: 'Invitations for the conversation `service-down` are refused; the link becomes a long one.',
    options: { conversationName: 'service-down' },
  },
  'camera-denied': {
    description: 'The frame may use neither camera nor microphone.',
    options: { allow: "camera 'none'; microphone 'none'; autoplay; clipboard-write" },
  },
  'page-never-answers': {
    description: 'The address of the agent app does not answer.',
    page: () => new Promise<never>(() => {}),
  },
  'stranger-in-frame': {
    description: 'A page of another origin sits in the frame and says what the agent app would say.',
    page: () => new Response(strangerPage, { headers: strangerHeaders }),
  },
} as const satisfies Record<string, AgentScenario>;

export type AgentScenarioName = keyof typeof agentScenarios;
