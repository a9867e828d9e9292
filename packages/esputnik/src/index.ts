export {
  ApiCallError,
  ConfigurationError,
  EmbedError,
  IntegrationError,
  WebhookVerificationError,
} from '@embedworks/core';
export { toEsputnikMessage } from './errors.ts';
export { buildScriptUrl, toInboxLanguage, type ScriptUrlOptions } from './site-script-url.ts';
