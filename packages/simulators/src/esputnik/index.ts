import { channels } from '@embedworks/contracts/esputnik/channels';
import * as messageValidators from '@embedworks/contracts/esputnik/message-validators';
import { operations as contract, webhooks } from '@embedworks/contracts/esputnik/operations';
import type { operations } from '@embedworks/contracts/esputnik/rest';
import { validators } from '@embedworks/contracts/esputnik/validators';
import { defineVendor } from '../engine/vendor.ts';
import { authenticate } from './authentication.ts';
import { limit } from './limits.ts';
import { handlers } from './operations/index.ts';
import { invalid, unauthorized, wrongMethod } from './refusals.ts';
import { scenarios } from './scenarios.ts';
import { createSeededState } from './seed.ts';
import { credentials } from './seed-accounts.ts';
import { start } from './start.ts';
import type { EsputnikState } from './state.ts';
import { triggers } from './triggers.ts';
import type { EsputnikSettings, Principal } from './vendor-types.ts';
import { webhookPolicy } from './webhook-policy.ts';

/** eSputnik, played: tokens, App Inbox, the REST and tracking around it, the web script, and the webhooks. */
export const esputnik = defineVendor<operations, EsputnikState, Principal, EsputnikSettings>({
  vendor: 'esputnik',
  title: 'eSputnik',
  // eSputnik, Yespo and Reteno are three brands of one platform.
  productionHosts: [
    'esputnik.com',
    'statics.esputnik.com',
    'cdn.esputnik.com',
    'tracker.esputnik.com',
    'yespo.io',
    'api.yespo.io',
    'tracker.yespo.io',
    'reteno.com',
    'api.reteno.com',
  ],
  operations: contract,
  // The probe by GET is sent when a webhook is saved in the account's settings, for which there is no API.
  webhooks: webhooks.filter(({ method }) => method === 'POST'),
  validators,
  channels,
  messageValidators: { ...messageValidators },
  scenarios,
  credentials,
  pages: [],
  scripts: [{ path: '/scripts/{script}', script: 'site-script' }],
  settings: {
    rateLimit: {
      default: true,
      description: 'Refuse more than 200 calls of a key in a second, and more than one bulk call, with 429.',
    },
    refuseRepeats: {
      default: false,
      description: 'Refuse the same request within 60 seconds with 409, where the contract has it.',
    },
    tokenIdleSeconds: { default: 86_400, description: 'How long a contact token lives without use, in seconds.' },
    importSeconds: { default: 2, description: 'How long an import of contacts takes, in seconds.' },
  },
  createState: createSeededState,
  start,
  triggers,
  webhookPolicy,
  ignoresExtraSlashes: true,
  handlers,
  authenticate,
  limit,
  refusals: { unauthorized, invalid, wrongMethod },
  // What needs the API key is not for pages. The script says itself that it is for any origin.
  allowsOrigin: (_origin, { tags }) => tags.includes('App Inbox') || tags.includes('Tracking'),
  exposedHeaders: ['ES-TOKEN'],
});
