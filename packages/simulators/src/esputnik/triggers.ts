import { defineTriggers } from '../engine/triggers.ts';
import type { EsputnikState } from './state.ts';
import { accountChanges } from './triggers/account.ts';
import { contactActivities } from './triggers/contact-activities.ts';
import { inboxMessages } from './triggers/inbox-messages.ts';
import { isSameKind } from './triggers/payloads.ts';
import type { EsputnikWorld } from './vendor-types.ts';

/** Every event that eSputnik can produce: each status of both webhooks, and what it does in silence. */
export const triggers = defineTriggers<EsputnikState, EsputnikWorld>(
  { ...inboxMessages, ...contactActivities, ...accountChanges },
  isSameKind,
);
