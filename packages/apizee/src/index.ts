export {
  ApiCallError,
  ConfigurationError,
  EmbedError,
  IntegrationError,
  WebhookVerificationError,
} from '@embedworks/core';
export { buildAgentUrl } from './agent-url.ts';
export { buildConsoleFrame, type ConsoleFrame, type ConsoleFrameOptions } from './console-frame.ts';
export { toApizeeMessage } from './errors.ts';
export { toLoadAgentUser } from './load-agent-user.ts';
export type { AgentUrlOptions, ExternalReference } from './options.ts';
export { buildQuickInvitationUrl, type QuickInvitationOptions } from './quick-invitation.ts';
