import { channels } from '@embedworks/contracts/infobip/channels';
import * as messageValidators from '@embedworks/contracts/infobip/message-validators';
import { operations as contract, webhooks } from '@embedworks/contracts/infobip/operations';
import type { operations } from '@embedworks/contracts/infobip/rest';
import { validators } from '@embedworks/contracts/infobip/validators';
import { defineVendor } from '../engine/vendor.ts';
import { allowsOrigin, authenticate } from './authentication.ts';
import { limit } from './limits.ts';
import { handlers } from './operations/index.ts';
import { pageActions } from './page-actions.ts';
import { pages } from './page-definitions.ts';
import { portalActions } from './exchange/portal-actions.ts';
import { runActions } from './exchange/portal-actions-run.ts';
import { invalid, unauthorized } from './refusals.ts';
import { scenarios } from './scenarios.ts';
import { createSeededState } from './seed.ts';
import { credentials } from './seed-accounts.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import type { InfobipState } from './state.ts';
import { triggers } from './triggers.ts';
import type { InfobipSettings, Principal } from './vendor-types.ts';
import { webhookPolicy } from './webhook-policy.ts';

/** Infobip, played: the embeddables, Exchange apps, flows, People, subscriptions and their webhooks, applications and entities. */
export const infobip = defineVendor<operations, InfobipState, Principal, InfobipSettings>({
  vendor: 'infobip',
  title: 'Infobip',
  // Each account has a host of its own below the first; the last stands for them.
  productionHosts: ['api.infobip.com', 'portal.infobip.com', 'oneapi.infobip.com', '*.api.infobip.com'],
  operations: contract,
  webhooks,
  validators,
  channels,
  messageValidators: { ...messageValidators },
  scenarios,
  credentials,
  pages,
  scripts: [],
  settings,
  createState: createSeededState,
  start,
  triggers,
  pageActions: { ...pageActions, ...portalActions, ...runActions },
  webhookPolicy,
  handlers,
  authenticate,
  limit,
  // One official SDK ends its paths with a slash.
  ignoresExtraSlashes: true,
  refusals: { unauthorized, invalid },
  allowsOrigin,
});
