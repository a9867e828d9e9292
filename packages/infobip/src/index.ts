export {
  ApiCallError,
  ConfigurationError,
  EmbedError,
  IntegrationError,
  WebhookVerificationError,
} from '@embedworks/core';
export { buildEmbeddableUrl, type EmbeddableUrlOptions } from './embeddable-url.ts';
export type { FieldErrors } from './error-envelope.ts';
export { InfobipError, toInfobipMessage, type InfobipErrorCode, type InfobipErrorKind } from './errors.ts';
