import { channels } from '@embedworks/contracts/apizee/channels';
import * as messageValidators from '@embedworks/contracts/apizee/message-validators';
import { operations as contract, webhooks } from '@embedworks/contracts/apizee/operations';
import type { operations } from '@embedworks/contracts/apizee/rest';
import { validators } from '@embedworks/contracts/apizee/validators';
import { defineVendor } from '../engine/vendor.ts';
import { authenticate } from './authentication.ts';
import { limit } from './limits.ts';
import { handlers } from './operations/index.ts';
import { pages } from './page-definitions.ts';
import { invalid, unauthorized } from './refusals.ts';
import { scenarios } from './scenarios.ts';
import { createSeededState } from './seed.ts';
import { credentials } from './seed-accounts.ts';
import { start } from './start.ts';
import type { ApizeeState } from './state.ts';
import { triggers } from './triggers.ts';
import type { ApizeeSettings, Principal } from './vendor-types.ts';
import { webhookPolicy } from './webhook-policy.ts';

/** Apizee, played: REST, the invitation service, and the pages a browser opens. */
export const apizee = defineVendor<operations, ApizeeState, Principal, ApizeeSettings>({
  vendor: 'apizee',
  title: 'Apizee',
  productionHosts: ['cloud.apizee.com', 'app.apizee.com', 'is.apizee.com', 'cloud.apirtc.com'],
  operations: contract,
  webhooks,
  validators,
  channels,
  messageValidators: { ...messageValidators },
  scenarios,
  credentials,
  pages,
  scripts: [{ path: '/agent/loaderAgent.js', script: 'loader-agent' }],
  settings: {
    rateLimit: { default: true, description: 'Refuse the 11th call of a user within a minute with 429.' },
    consoleDomains: {
      default: ['localhost', '*.localhost'],
      description: 'Hosts whose pages may frame the console; `*.example.com` means every host below it.',
    },
    pagesMissing: { default: false, description: 'Answer 404 for the agent app, the guest app and the loader script.' },
  },
  createState: createSeededState,
  start,
  triggers,
  webhookPolicy,
  handlers,
  authenticate,
  limit,
  refusals: { unauthorized, invalid },
  // The vendor's own page calls the API from another origin; its pages are for navigation only.
  allowsOrigin: (_origin, { tags }) => !tags.includes('Pages'),
});
