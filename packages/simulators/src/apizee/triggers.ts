import { defineTriggers } from '../engine/triggers.ts';
import type { ApizeeState } from './state.ts';
import { conversationChanges } from './triggers/conversations.ts';
import { mediaChanges } from './triggers/medias.ts';
import { ticketMoves } from './triggers/moves.ts';
import { isSameKind } from './triggers/payloads.ts';
import { sessionEvents } from './triggers/session-events.ts';
import { ticketChanges } from './triggers/tickets.ts';
import type { ApizeeWorld } from './vendor-types.ts';

/** Every event that Apizee can produce: what webhooks name, and every session event of the contract. */
export const triggers = defineTriggers<ApizeeState, ApizeeWorld>(
  { ...ticketChanges, ...ticketMoves, ...sessionEvents, ...mediaChanges, ...conversationChanges },
  isSameKind,
);
