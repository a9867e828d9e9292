export {
  ApiCallError,
  ConfigurationError,
  EmbedError,
  IntegrationError,
  WebhookVerificationError,
} from '@embedworks/core';
export { Dialog360Error, toDialog360Message, type Dialog360ErrorCode } from './errors.ts';
export type { IoSignature } from './io-signature.ts';
export { buildOnboardingUrl, type OnboardingUrlOptions } from './onboarding-url.ts';
export { parseOnboardingRedirect, type OnboardingRedirect } from './redirect.ts';
