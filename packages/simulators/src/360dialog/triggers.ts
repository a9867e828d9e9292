import { defineTriggers } from '../engine/triggers.ts';
import type { Dialog360State } from './state.ts';
import { accountChanges } from './triggers/accounts.ts';
import { channelChanges } from './triggers/channels.ts';
import { messageChanges } from './triggers/messages.ts';
import { isSameKind } from './triggers/payloads.ts';
import type { Dialog360World } from './vendor-types.ts';

/** Every event that 360dialog can produce: all that its webhooks name, and what a number's webhook is told. */
export const triggers = defineTriggers<Dialog360State, Dialog360World>(
  { ...accountChanges, ...channelChanges, ...messageChanges },
  isSameKind,
);
