import { channels } from '@embedworks/contracts/360dialog/channels';
import * as messageValidators from '@embedworks/contracts/360dialog/message-validators';
import { operations as contract, webhooks } from '@embedworks/contracts/360dialog/operations';
import type { operations } from '@embedworks/contracts/360dialog/rest';
import { validators } from '@embedworks/contracts/360dialog/validators';
import { defineVendor } from '../engine/vendor.ts';
import { authenticate } from './authentication.ts';
import { limit } from './limits.ts';
import { handlers } from './operations/index.ts';
import { pageActions } from './page-actions.ts';
import { pages } from './page-definitions.ts';
import { invalid, unauthorized } from './refusals.ts';
import { scenarios } from './scenarios.ts';
import { createSeededState } from './seed.ts';
import { credentials } from './seed-accounts.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import type { Dialog360State } from './state.ts';
import { triggers } from './triggers.ts';
import type { Dialog360Settings, Principal } from './vendor-types.ts';
import { webhookPolicy } from './webhook-policy.ts';

/** 360dialog, played: the hub's popup, the Partner API, the messaging API, and the webhooks of both. */
export const dialog360 = defineVendor<operations, Dialog360State, Principal, Dialog360Settings>({
  vendor: '360dialog',
  title: '360dialog',
  productionHosts: ['hub.360dialog.com', 'app.360dialog.com', 'hub.360dialog.io', 'waba-v2.360dialog.io'],
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
  pageActions,
  webhookPolicy,
  handlers,
  authenticate,
  limit,
  refusals: { unauthorized, invalid },
  // Keys and secrets are for servers; the pages are for navigation.
  allowsOrigin: () => false,
});
