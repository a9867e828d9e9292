import type { SettingDefinition } from '../engine/vendor.ts';
import type { InfobipSettings } from './vendor-types.ts';

/** Durations are of virtual time. */
export const settings: {
  [Name in keyof InfobipSettings]: SettingDefinition & { default: InfobipSettings[Name] };
} = {
  rateLimit: {
    default: true,
    description:
      'Refuse with 429 and `Retry-After: 1` what goes beyond the published rates, per operation and second: 5 for People, 10 for flows, sessions and pushed requests, 1 for applications and entities.',
  },
  requestUriSeconds: { default: 60, description: 'Seconds a `request_uri` can be opened, once.' },
  pageSessionSeconds: {
    default: 1800,
    description: 'Seconds an opened embeddable stays signed in. Then its page tells `session.expired`.',
  },
  participantsPerSecond: {
    default: 10,
    description: 'Participants of flows worked off each second, for all flows together. 0 leaves them pending.',
  },
  flowSeconds: { default: 60, description: 'Seconds somebody stays in a flow.' },
  oneSessionPerUser: {
    default: true,
    description: 'Refuse a second session of a user with 400 until the first is destroyed or over.',
  },
  bareEmbeddingAnswer: {
    default: false,
    description: 'Answer a pushed request with 200 and `request_uri` alone, which is all that is documented.',
  },
  outOfCredits: { default: false, description: 'Reject everybody who comes into a flow: REJECTED_NOT_ENOUGH_CREDITS.' },
  portalFails: {
    default: 'no',
    description:
      'What of the embeddables fails with E500: `no`, `opening` of a page, or `activation` and changes of use cases.',
  },
  hmacHeader: {
    default: 'X-Ib-Hmac-Signature',
    description: 'Header of the HMAC of subscriptions. A setting of the account at the vendor.',
  },
  hmacEncoding: { default: 'base64', description: 'How that HMAC is written: `base64` or `hex`.' },
  badSignatures: {
    default: false,
    description: 'Sign the webhooks of subscriptions with a wrong secret, and send wrong passwords and tokens.',
  },
  exchangeAccountKey: {
    default: 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
    description:
      'Key of the portal’s account in calls of Exchange apps and in tokens: 32 upper-case hex characters. Codes and tokens that were given before stay those of their account.',
  },
  exchangeCodeSeconds: { default: 60, description: 'Seconds an Exchange app can turn a code into a token, once.' },
  exchangeTokenSeconds: { default: 3600, description: 'Seconds the token of an Exchange app lives.' },
  exchangeTokenShape: {
    default: 'first',
    description:
      'Spelling of an Exchange token’s members: `first` (`token_type`, `expires_in`, `username`) or `second` (`tokenType`, `expires_at`, `userName`, `groups`, `roles`). Both were seen.',
  },
  exchangeCallTimeoutMs: {
    default: 10_000,
    description: 'Real milliseconds until a call of an Exchange app’s function counts as failed.',
  },
};
