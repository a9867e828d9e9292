import { finishConversation, startConversation } from './conversations.ts';
import type { ApizeeState, ConferenceRow } from './state.ts';
import type { ApizeeWorld } from './vendor-types.ts';

/** Lets the conversation of a conference begin and end on time. What has happened already does not happen again. */
export function scheduleConference(state: ApizeeState, world: ApizeeWorld, row: ConferenceRow): void {
  const { conversationId, open, conference } = row;
  const { startedMs, finishedMs } = state.conversations.get(conversationId) ?? {};
  const nowMs = world.clock.now();
  if (startedMs === undefined && conference.start_time !== undefined) {
    const startMs = Date.parse(conference.start_time);
    world.clock.schedule(startMs - nowMs, () => startConversation(state, world, conversationId));
  }
  if (finishedMs === undefined && conference.end_time !== undefined && !open) {
    const endMs = Date.parse(conference.end_time);
    world.clock.schedule(endMs - nowMs, () => finishConversation(state, world, conversationId));
  }
}
