export {
  ApiCallError,
  ConfigurationError,
  EmbedError,
  IntegrationError,
  WebhookVerificationError,
  type ApiCallErrorOptions,
  type EmbedErrorCode,
  type IntegrationErrorOptions,
} from './errors.ts';
