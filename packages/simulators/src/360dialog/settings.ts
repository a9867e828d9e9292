import type { SettingDefinition } from '../engine/vendor.ts';
import type { Dialog360Settings } from './vendor-types.ts';

/** Durations are a person's: long enough to see each step, short enough to wait for it. */
export const settings: {
  [Name in keyof Dialog360Settings]: SettingDefinition & { default: Dialog360Settings[Name] };
} = {
  rateLimit: {
    default: true,
    description:
      'Refuse what goes beyond the limits, within 30 seconds and per partner: 5 balances, 5 new API keys, 60 calls (429). And 80 messages of a number within a second (400, as the gateway does).',
  },
  verifiedAfterSeconds: { default: 2, description: 'Seconds from the sign-up of a channel until it is `verified`.' },
  readyAfterSeconds: { default: 2, description: 'Seconds from `verified` to `ready`.' },
  runningAfterSeconds: { default: 3, description: 'Seconds from `ready` until the channel runs.' },
  liveAfterSeconds: { default: 5, description: 'Seconds from running to live.' },
  templateReviewSeconds: { default: 3, description: 'Seconds from one step of a template’s review to the next.' },
  messageStatusSeconds: { default: 1, description: 'Seconds from one status of a sent message to the next.' },
  requireIoSignature: {
    default: false,
    description: 'Open the popup only with an IO signature. For one hub alone: `requiresIoSignature` in `partners`.',
  },
  strictRedirect: { default: false, description: 'Take only redirect URLs of the origin of the hub’s own.' },
  redirectFallback: {
    default: false,
    description: 'End a visit without any redirect URL at the hub’s own client app, instead of showing an error card.',
  },
  openerPolicy: {
    default: false,
    description: 'Send `Cross-Origin-Opener-Policy: same-origin` with the popup, which then has no opener.',
  },
  partnerKeyInChannelHeader: {
    default: false,
    description: 'Take a partner API key from `D360-API-KEY` too, as one public project sends it.',
  },
  tokenSignIn: { default: true, description: 'Give out tokens for user name and password.' },
  keyAnsweredAsList: { default: false, description: 'Answer a new API key in the shape of the list.' },
  eventsAsList: { default: false, description: 'Send every partner event as a list of one.' },
  badSignatures: {
    default: false,
    description: 'Sign webhooks with a wrong secret. Only those to addresses set by the API.',
  },
  missingWebhookIsNotFound: {
    default: false,
    description: 'Answer 404 for a number without a webhook address, instead of an empty object.',
  },
  unpaidAccount: { default: false, description: 'Refuse every messaging call with 400: the account is unpaid.' },
};
