import { defineTriggers } from '../engine/triggers.ts';
import type { InfobipState } from './state.ts';
import { conversationChanges } from './triggers/conversation-changes.ts';
import { messageChanges } from './triggers/conversations.ts';
import { embeddableChanges } from './triggers/embeddables.ts';
import { flowChanges } from './triggers/flows.ts';
import { isSameKind } from './triggers/payloads.ts';
import { personChanges } from './triggers/people.ts';
import type { InfobipWorld } from './vendor-types.ts';

/** Every event that Infobip can produce, and what end users do in the embeddables. */
export const triggers = defineTriggers<InfobipState, InfobipWorld>(
  { ...flowChanges, ...embeddableChanges, ...messageChanges, ...conversationChanges, ...personChanges },
  isSameKind,
);
